// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/tl.h"

#include <algorithm>
#include <array>

namespace sessionary {

namespace {

constexpr quint8 longLength = 0xfe;
constexpr std::size_t alignment = 4;

std::size_t padding(std::size_t size)
{
    return (alignment - size % alignment) % alignment;
}

} // namespace

quint8 TlReader::byte()
{
    const Bytes taken = take(1);
    return taken.empty() ? quint8(0) : taken.front();
}

qint32 TlReader::int32()
{
    return qint32(ByteReader(take(sizeof(qint32)), std::endian::little).read<quint32>());
}

qint64 TlReader::int64()
{
    return qint64(ByteReader(take(sizeof(qint64)), std::endian::little).read<quint64>());
}

Bytes TlReader::bytes()
{
    std::size_t size = byte();
    std::size_t head = 1;
    if (size == longLength) {
        constexpr std::size_t lengthBytes = 3;
        const Bytes length = take(lengthBytes);
        size = 0;
        for (std::size_t i = 0; i < length.size(); ++i)
            size |= std::size_t(length[i]) << (8 * i);
        head += lengthBytes;
    } else if (size > longLength) {
        m_isUnderrun = true;
        return {};
    }
    const Bytes value = take(size);
    take(padding(head + size));
    return m_isUnderrun ? Bytes() : value;
}

Bytes TlReader::take(std::size_t count)
{
    if (m_isUnderrun || count > m_rest.size()) {
        m_isUnderrun = true;
        m_rest = {};
        return {};
    }
    const Bytes taken = m_rest.first(count);
    m_rest = m_rest.subspan(count);
    return taken;
}

void TlWriter::byte(quint8 value)
{
    put({ &value, 1 });
}

void TlWriter::int32(qint32 value)
{
    std::array<quint8, sizeof(value)> bytes {};
    ByteWriter(bytes, std::endian::little).write(quint32(value));
    put(bytes);
}

void TlWriter::int64(qint64 value)
{
    std::array<quint8, sizeof(value)> bytes {};
    ByteWriter(bytes, std::endian::little).write(quint64(value));
    put(bytes);
}

void TlWriter::bytes(Bytes value)
{
    std::size_t head = 1;
    if (value.size() < longLength) {
        byte(quint8(value.size()));
    } else {
        constexpr std::size_t lengthBytes = 3;
        byte(longLength);
        for (std::size_t i = 0; i < lengthBytes; ++i)
            byte(quint8(value.size() >> (8 * i)));
        head += lengthBytes;
    }
    put(value);
    for (std::size_t i = padding(head + value.size()); i > 0; --i)
        byte(0);
}

void TlWriter::put(Bytes value)
{
    constexpr std::size_t firstSize = 512;
    if (m_size + value.size() > m_buffer.size()) {
        SecretBytes larger(std::max({ firstSize, 2 * m_buffer.size(), m_size + value.size() }));
        std::ranges::copy(written(), larger.bytes().begin());
        m_buffer = std::move(larger);
    }
    std::ranges::copy(value, m_buffer.bytes().subspan(m_size).begin());
    m_size += value.size();
}

} // namespace sessionary
