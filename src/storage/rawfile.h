// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"
#include "core/error.h"

#include <array>
#include <memory>

namespace sessionary {

/// The bytes of a file that SQLite may have open in this process, whatever is in it, without a
/// trace. They are read through SQLite's own layer below its databases: a descriptor of ours would
/// drop SQLite's locks on the file when it is closed.
class RawFile
{
public:
    /// NotFound, NoPermission, NotAFile
    [[nodiscard]] static Result<RawFile> open(const QString &path);

    RawFile(RawFile &&other) noexcept;
    RawFile &operator=(RawFile &&other) noexcept;
    ~RawFile();
    Q_DISABLE_COPY(RawFile)

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Fills \a buffer from \a offset on, and gives how much of it lies before the end of the file.
    /// The rest, and what the disk cannot give any more, is zero.
    [[nodiscard]] std::size_t read(qint64 offset, MutableBytes buffer) const;
    /// The \a size bytes from \a offset on
    template<std::size_t size>
    [[nodiscard]] std::array<quint8, size> bytesAt(qint64 offset) const
    {
        std::array<quint8, size> bytes {};
        static_cast<void>(read(offset, bytes));
        return bytes;
    }

private:
    struct Handle;

    explicit RawFile(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
    qint64 m_size = 0;
};

} // namespace sessionary
