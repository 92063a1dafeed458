// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"

#include <QDebug>

#include <initializer_list>
#include <string_view>
#include <utility>

namespace sessionary {

/// Bytes that nobody else should see: an auth key, a session string, the image of a database that
/// holds them.
///
/// They live in libsodium's memory (guarded pages, not swapped where the limit allows it, left out
/// of core dumps), are overwritten when they go, and are never copied without being asked: clone()
/// is the only copy. Comparing takes the same time wherever the difference is, and printing shows
/// the size alone.
///
/// One costs about 40 µs and a few pages, so a secret lives as long as an operation, not longer.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// \a size zero bytes
    explicit SecretBytes(std::size_t size);
    /// a copy of \a bytes
    explicit SecretBytes(Bytes bytes);
    ~SecretBytes();

    SecretBytes(SecretBytes &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr))
        , m_size(std::exchange(other.m_size, 0))
    {
    }

    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        SecretBytes taken(std::move(other)); // what was here goes with it, at once
        std::swap(m_data, taken.m_data);
        std::swap(m_size, taken.m_size);
        return *this;
    }

    Q_DISABLE_COPY(SecretBytes)

    [[nodiscard]] SecretBytes clone() const { return SecretBytes(bytes()); }
    /// The first \a size bytes; the rest is overwritten.
    void truncate(std::size_t size);
    void clear() { *this = SecretBytes(); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] Bytes bytes() const { return { m_data, m_size }; }
    [[nodiscard]] MutableBytes bytes() { return { m_data, m_size }; }
    [[nodiscard]] std::string_view text() const { return textOf(bytes()); }

    /// Every byte is zero: what a key is that was never made.
    [[nodiscard]] bool isAllZero() const;

    friend bool operator==(const SecretBytes &left, const SecretBytes &right);
    friend QDebug operator<<(QDebug debug, const SecretBytes &secret);

private:
    quint8 *m_data = nullptr;
    std::size_t m_size = 0;
};

/// \a parts, one after another
[[nodiscard]] SecretBytes joined(std::initializer_list<Bytes> parts);

/// Overwrites \a bytes in a way that the compiler keeps.
void wipe(MutableBytes bytes);

/// The same for what \a container holds: bytes, characters, numbers
template<typename Container>
void wipeContent(Container &container)
{
    wipe(MutableBytes(reinterpret_cast<quint8 *>(container.data()),
                      std::size_t(container.size()) * sizeof *container.data()));
}

} // namespace sessionary
