// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/secretbytes.h"

#include <string_view>

namespace sessionary {

/// Reads the primitives of Telegram's type language: little-endian numbers, and bytes with their
/// length in front, padded to four. Like ByteReader it keeps an underrun until atEnd() is asked.
class TlReader
{
public:
    explicit TlReader(Bytes bytes)
        : m_rest(bytes)
    {
    }

    quint8 byte();
    qint32 int32();
    quint32 id() { return quint32(int32()); } ///< a constructor's number
    qint64 int64();
    /// "bytes" or "string": one byte of length, or fe and three
    Bytes bytes();
    std::string_view string() { return textOf(bytes()); }
    /// The next \a count bytes as they are
    Bytes take(std::size_t count);

    [[nodiscard]] bool isUnderrun() const { return m_isUnderrun; }
    /// Everything was there, and nothing is left over.
    [[nodiscard]] bool atEnd() const { return !m_isUnderrun && m_rest.empty(); }
    [[nodiscard]] std::size_t left() const { return m_rest.size(); }

private:
    Bytes m_rest;
    bool m_isUnderrun = false;
};

/// Writes the same into secret memory that grows as it is filled.
class TlWriter
{
public:
    void byte(quint8 value);
    void int32(qint32 value);
    void int64(qint64 value);
    void bytes(Bytes value);
    void string(std::string_view value) { bytes(bytesOf(value)); }
    void put(Bytes value);

    [[nodiscard]] Bytes written() const { return m_buffer.bytes().first(m_size); }

private:
    SecretBytes m_buffer;
    std::size_t m_size = 0;
};

} // namespace sessionary
