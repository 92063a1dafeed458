// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/posix.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace sessionary {

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

} // namespace sessionary
