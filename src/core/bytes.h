// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <bit>
#include <concepts>
#include <cstring>
#include <span>
#include <string_view>

namespace sessionary {

using Bytes = std::span<const quint8>;
using MutableBytes = std::span<quint8>;

/// The bytes of \a text, seen, not copied.
[[nodiscard]] inline Bytes bytesOf(std::string_view text)
{
    return { reinterpret_cast<const quint8 *>(text.data()), text.size() };
}

/// The characters of \a bytes, seen, not copied.
[[nodiscard]] inline std::string_view textOf(Bytes bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), bytes.size() };
}

/// Reads fields one after another. It keeps an underrun, so a decoder reads every field and asks
/// once, at the end, with atEnd().
class ByteReader
{
public:
    explicit ByteReader(Bytes bytes, std::endian order = std::endian::big)
        : m_rest(bytes)
        , m_order(order)
    {
    }

    template<std::unsigned_integral T>
    T read()
    {
        quint64 value = 0;
        const Bytes field = take(sizeof(T));
        for (std::size_t i = 0; i < field.size(); ++i) {
            const std::size_t at = m_order == std::endian::big ? i : field.size() - 1 - i;
            value = value << 8U | field[at];
        }
        return static_cast<T>(value);
    }

    /// The next \a count bytes, or nothing at all when there are fewer.
    Bytes take(std::size_t count)
    {
        if (count > m_rest.size()) {
            m_isUnderrun = true;
            m_rest = {};
            return {};
        }
        const Bytes field = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return field;
    }

    /// Everything was there, and nothing is left over.
    [[nodiscard]] bool atEnd() const { return !m_isUnderrun && m_rest.empty(); }

private:
    Bytes m_rest;
    std::endian m_order;
    bool m_isUnderrun = false;
};

/// Writes fields one after another into a buffer of the right size.
class ByteWriter
{
public:
    explicit ByteWriter(MutableBytes bytes, std::endian order = std::endian::big)
        : m_rest(bytes)
        , m_order(order)
    {
    }

    template<std::unsigned_integral T>
    void write(T value)
    {
        Q_ASSERT(sizeof(T) <= m_rest.size());
        for (std::size_t i = 0; i < sizeof(T); ++i) {
            const std::size_t at = m_order == std::endian::little ? i : sizeof(T) - 1 - i;
            m_rest[i] = static_cast<quint8>(static_cast<quint64>(value) >> (8U * at));
        }
        m_rest = m_rest.subspan(sizeof(T));
    }

    void put(Bytes bytes)
    {
        Q_ASSERT(bytes.size() <= m_rest.size());
        if (!bytes.empty())
            std::memcpy(m_rest.data(), bytes.data(), bytes.size());
        m_rest = m_rest.subspan(bytes.size());
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    MutableBytes m_rest;
    std::endian m_order;
};

} // namespace sessionary
