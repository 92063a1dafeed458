// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/filelook.h"

#include "core/secretbytes.h"
#include "storage/filerecognition.h"
#include "storage/posix.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// Enough for every kind of file to be told
constexpr std::size_t headSize = 8192;
constexpr std::size_t sqliteHeaderSize = 100;
constexpr std::size_t writeVersionAt = 18;
constexpr std::size_t readVersionAt = 19;
constexpr quint8 versionOfWal = 2;

qint64 nanoseconds(const timespec &time)
{
    constexpr qint64 nsPerSecond = 1'000'000'000;
    return qint64(time.tv_sec) * nsPerSecond + time.tv_nsec;
}

qint64 modifiedNs(const struct stat &status)
{
    return nanoseconds(status.st_mtim);
}

tl::unexpected<Error> readError(int number, const QString &path)
{
    const QString context = u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(number)));
    switch (number) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
    case ELOOP:
        return fail(ErrorCode::NotFound, context);
    case EACCES:
    case EPERM:
        return fail(ErrorCode::NoPermission, context);
    default:
        return fail(ErrorCode::Damaged, context);
    }
}

FileFacts factsFrom(const QString &path, const struct stat &status)
{
    const QFileInfo info(path);
    const bool isFolder = S_ISDIR(status.st_mode);
    return { .path = QDir::cleanPath(info.absoluteFilePath()),
             .target = info.canonicalFilePath(),
             .size = isFolder ? 0 : qint64(status.st_size),
             .mode = permissionsOf(status),
             .owner = info.owner(),
             .changed = info.lastModified(),
             .isFolder = isFolder };
}

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

std::optional<SideFile> sideFile(const std::optional<struct stat> &status)
{
    if (!status || !S_ISREG(status->st_mode) || status->st_size == 0)
        return std::nullopt;
    return SideFile { qint64(status->st_size), modifiedNs(*status) };
}

qint64 nowNs()
{
    timespec now {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return nanoseconds(now);
}

} // namespace

FileIdentity identityFrom(const struct stat &status)
{
    return { quint64(status.st_dev), quint64(status.st_ino), qint64(status.st_size),
             modifiedNs(status) };
}

uint permissionsOf(const struct stat &status)
{
    constexpr mode_t permissionBits = 07777;
    return status.st_mode & permissionBits;
}

bool isInWalMode(Bytes head)
{
    return head.size() > readVersionAt
        && (head[writeVersionAt] == versionOfWal || head[readVersionAt] == versionOfWal);
}

Result<FileIdentity> identityOf(const QString &path)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return readError(errno, path);
    return identityFrom(status);
}

SideFiles sideFilesOf(const QString &path)
{
    const auto wal = statusOf(path + "-wal"_L1);
    return { sideFile(wal), sideFile(statusOf(path + "-journal"_L1)),
             wal && !S_ISREG(wal->st_mode) };
}

Result<FileStamp> stampOf(const QString &path)
{
    return identityOf(path).map([&](const FileIdentity &identity) {
        return stampFrom(identity, sideFilesOf(QFileInfo(path).canonicalFilePath()));
    });
}

FileStamp stampFrom(const FileIdentity &identity, const SideFiles &sides)
{
    constexpr qint64 resolution = 100'000'000; // several times that of the times of files
    const qint64 written =
        std::max(identity.modifiedNs, sides.wal.value_or(SideFile {}).modifiedNs);
    return { identity, sides, nowNs() - written < resolution };
}

Result<FileContent> readFile(const QString &path, std::size_t maxSize)
{
    // A pipe or a device is refused before it is opened: opening one can block, or do something.
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return readError(errno, path);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotAFile, path);

    const UniqueFd file = openForReading(path);
    if (!file.isValid())
        return readError(errno, path);
    if (::fstat(file.get(), &status) != 0)
        return readError(errno, path);
    if (!S_ISREG(status.st_mode)) // it was exchanged meanwhile
        return fail(ErrorCode::NotAFile, path);

    FileContent content { factsFrom(path, status), identityFrom(status),
                          SecretBytes(
                              std::min(maxSize, static_cast<std::size_t>(status.st_size))) };
    const auto size = readAll(file, content.bytes.bytes());
    if (!size)
        return readError(errno, path);
    content.bytes.truncate(*size);
    return content;
}

Result<FileFacts> factsOf(const QString &path)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return readError(errno, path);
    return factsFrom(path, status);
}

Result<FileLook> lookAt(const QString &path)
{
    return readFile(path, headSize).and_then([&](const FileContent &content) -> Result<FileLook> {
        const Bytes head = content.bytes.bytes();
        if (head.empty())
            return fail(ErrorCode::EmptyFile, path);
        if (!isSqlite(head)) {
            if (const auto format = recogniseFile(head))
                return fail(ErrorCode::NotReadHere, path, *format);
            return fail(ErrorCode::NotASession, path);
        }
        if (head.size() < sqliteHeaderSize)
            return fail(ErrorCode::Damaged, path);
        return FileLook { .facts = content.facts,
                          .identity = content.identity,
                          .sides = sideFilesOf(content.facts.target),
                          .isWal = isInWalMode(head) };
    });
}

} // namespace sessionary
