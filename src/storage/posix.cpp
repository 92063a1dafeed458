// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/posix.h"

#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

} // namespace

UniqueFd::~UniqueFd()
{
    if (isValid())
        ::close(m_descriptor);
}

UniqueFd openForReading(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    const int descriptor = ::open(name.constData(), flags | O_NOATIME);
    if (descriptor >= 0 || errno != EPERM) // only the owner may ask for that
        return UniqueFd(descriptor);
    return UniqueFd(::open(name.constData(), flags));
}

std::optional<QStringList> namesIn(const QString &path, qsizetype maxCount)
{
    const QByteArray name = QFile::encodeName(path);
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NONBLOCK;
    int descriptor = ::open(name.constData(), flags | O_NOATIME);
    if (descriptor < 0 && errno == EPERM) // only the owner may ask for that
        descriptor = ::open(name.constData(), flags);
    if (descriptor < 0)
        return std::nullopt;
    const std::unique_ptr<DIR, CloseFolder> folder(::fdopendir(descriptor));
    if (!folder) {
        ::close(descriptor);
        return std::nullopt;
    }

    QStringList names;
    while (const dirent *entry = ::readdir(folder.get())) {
        const std::string_view found(static_cast<const char *>(entry->d_name));
        if (found != "." && found != "..")
            names.append(QFile::decodeName(QByteArray(found.data(), qsizetype(found.size()))));
        if (names.size() >= maxCount)
            break;
    }
    return names;
}

std::optional<std::size_t> readAll(const UniqueFd &file, MutableBytes buffer)
{
    std::size_t done = 0;
    while (done < buffer.size()) {
        const ssize_t count = ::read(file.get(), &buffer[done], buffer.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

bool writeAll(const UniqueFd &file, Bytes bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.get(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

tl::unexpected<Error> systemError(QLatin1StringView what)
{
    const int number = errno;
    const QString context = what + u": "_s + QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::DiskFull, context);
    case EEXIST:
        return fail(ErrorCode::TargetExists, context);
    default:
        return fail(ErrorCode::CannotWrite, context);
    }
}

} // namespace sessionary
