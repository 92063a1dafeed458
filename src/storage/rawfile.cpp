// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/rawfile.h"

#include "storage/connection.h"
#include "storage/filelook.h"
#include "storage/libsqlite.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sessionary {

namespace {

/// What is read at once where the disk gives an error, so that little else is lost
constexpr std::size_t smallestRead = 512;

} // namespace

struct RawFile::Handle
{
    Handle(const QString &path, sqlite3_vfs *layer)
        : vfs(layer)
        , name(sqlite().create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr))
        , memory(std::make_unique<quint64[]>(std::size_t(layer->szOsFile) / sizeof(quint64) + 1))
    {
    }
    ~Handle()
    {
        if (isOpen())
            file()->pMethods->xClose(file());
        sqlite().free_filename(name);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    [[nodiscard]] sqlite3_file *file() const
    {
        return reinterpret_cast<sqlite3_file *>(memory.get());
    }
    [[nodiscard]] bool isOpen() const { return file()->pMethods != nullptr; }

    sqlite3_vfs *const vfs;
    sqlite3_filename const name; ///< with what SQLite looks for behind it
    const std::unique_ptr<quint64[]> memory;
};

RawFile::RawFile(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

RawFile::RawFile(RawFile &&other) noexcept = default;
RawFile &RawFile::operator=(RawFile &&other) noexcept = default;
RawFile::~RawFile() = default;

Result<RawFile> RawFile::open(const QString &path)
{
    if (const auto ready = checkSqlite(); !ready) // it also keeps SQLite from leaving a trace
        return tl::unexpected(ready.error());
    const auto facts = factsOf(path);
    if (!facts)
        return tl::unexpected(facts.error());
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotAFile, path);

    auto handle = std::make_unique<Handle>(facts->target, sqlite().vfs_find(nullptr));
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (handle->name == nullptr
        || handle->vfs->xOpen(handle->vfs, handle->name, handle->file(), flags, nullptr)
            != SQLITE_OK)
        return fail(ErrorCode::NoPermission, path);
    RawFile file(std::move(handle));
    sqlite3_file *opened = file.m_handle->file();
    if (opened->pMethods->xFileSize(opened, &file.m_size) != SQLITE_OK)
        return fail(ErrorCode::NoPermission, path);
    return file;
}

std::size_t RawFile::read(qint64 offset, MutableBytes buffer) const
{
    if (offset < 0 || offset >= m_size) {
        std::ranges::fill(buffer, quint8(0));
        return 0;
    }
    const auto size = std::min(buffer.size(), std::size_t(m_size - offset));
    sqlite3_file *file = m_handle->file();
    const auto readPart = [&](std::size_t from, std::size_t count) {
        const int status =
            file->pMethods->xRead(file, buffer.data() + from, int(count), offset + qint64(from));
        return status == SQLITE_OK || status == SQLITE_IOERR_SHORT_READ;
    };
    std::ranges::fill(buffer.subspan(size), quint8(0));
    if (readPart(0, size))
        return size;
    for (std::size_t at = 0; at < size; at += smallestRead) {
        const std::size_t count = std::min(smallestRead, size - at);
        if (!readPart(at, count))
            std::ranges::fill(buffer.subspan(at, count), quint8(0));
    }
    return size;
}

} // namespace sessionary
