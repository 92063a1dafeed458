// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"
#include "core/error.h"

#include <QByteArray>
#include <QStringList>

#include <sys/stat.h>

#include <optional>
#include <utility>

namespace sessionary {

/// The permission bits of what is written here
inline constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

/// The permission bits with which somebody else has something of it
inline constexpr mode_t othersMayDo = S_IRWXG | S_IRWXO;

/// A file descriptor that closes itself
class UniqueFd
{
public:
    UniqueFd() = default;
    explicit UniqueFd(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    UniqueFd(UniqueFd &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    UniqueFd &operator=(UniqueFd &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~UniqueFd();
    Q_DISABLE_COPY(UniqueFd)

    [[nodiscard]] bool isValid() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor = -1;
};

/// Opens \a path to read, without waiting on it and without changing its time of last access where
/// that can be helped. Invalid on failure, with errno.
[[nodiscard]] UniqueFd openForReading(const QString &path);

/// The names in the folder \a path, not sorted, \a maxCount at most; nothing with errno. Listing it
/// leaves its time of last access alone where that can be helped.
[[nodiscard]] std::optional<QStringList> namesIn(const QString &path, qsizetype maxCount);

/// Reads until \a buffer is full or the file ends; the number of bytes, or nothing with errno.
[[nodiscard]] std::optional<std::size_t> readAll(const UniqueFd &file, MutableBytes buffer);

/// Writes all of \a bytes; false with errno
[[nodiscard]] bool writeAll(const UniqueFd &file, Bytes bytes);

/// errno as an error of writing: DiskFull, TargetExists or CannotWrite
[[nodiscard]] tl::unexpected<Error> systemError(QLatin1StringView what);

} // namespace sessionary
