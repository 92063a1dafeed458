// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/secretbytes.h"

#include <sodium.h>

#include <array>

namespace sessionary {

namespace {

/// The most frequent size, that of a key
constexpr std::size_t keySize = 256;

/// Memory for a key, overwritten, that a thread keeps for its next one: the system takes much
/// longer to protect a page than to read a session.
class SpareKeys
{
public:
    SpareKeys() = default;
    Q_DISABLE_COPY_MOVE(SpareKeys)
    ~SpareKeys()
    {
        while (m_count > 0)
            sodium_free(m_blocks[--m_count]);
    }

    [[nodiscard]] quint8 *take() { return m_count > 0 ? m_blocks[--m_count] : nullptr; }

    [[nodiscard]] bool keep(quint8 *block)
    {
        if (m_count == m_blocks.size())
            return false;
        sodium_memzero(block, keySize);
        m_blocks[m_count++] = block;
        return true;
    }

    static SpareKeys &ofThread()
    {
        thread_local SpareKeys spare;
        return spare;
    }

private:
    std::array<quint8 *, 2> m_blocks {};
    std::size_t m_count = 0;
};

quint8 *allocate(std::size_t size)
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        qFatal("libsodium cannot be initialised");
    if (size == 0)
        return nullptr;

    if (size == keySize) {
        if (quint8 *spare = SpareKeys::ofThread().take())
            return spare;
    }
    auto *data = static_cast<quint8 *>(sodium_malloc(size));
    if (data == nullptr)
        qFatal("out of memory for %zu secret bytes", size);
    return data;
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : m_data(allocate(size))
    , m_size(size)
{
    if (size > 0)
        std::memset(m_data, 0, size);
}

SecretBytes::SecretBytes(Bytes bytes)
    : m_data(allocate(bytes.size()))
    , m_size(bytes.size())
{
    if (m_size > 0)
        std::memcpy(m_data, bytes.data(), m_size);
}

SecretBytes::~SecretBytes()
{
    if (m_size == keySize && SpareKeys::ofThread().keep(m_data))
        return;
    sodium_free(m_data); // overwrites, and takes a null pointer
}

void SecretBytes::truncate(std::size_t size)
{
    if (size >= m_size)
        return;
    wipe(bytes().subspan(size));
    m_size = size;
}

bool SecretBytes::isAllZero() const
{
    return sodium_is_zero(m_data, m_size) == 1;
}

bool operator==(const SecretBytes &left, const SecretBytes &right)
{
    return left.m_size == right.m_size
        && sodium_memcmp(left.m_data, right.m_data, left.m_size) == 0;
}

QDebug operator<<(QDebug debug, const SecretBytes &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "SecretBytes(" << secret.m_size << " bytes)";
    return debug;
}

SecretBytes joined(std::initializer_list<Bytes> parts)
{
    std::size_t size = 0;
    for (const Bytes part : parts)
        size += part.size();
    SecretBytes bytes(size);
    ByteWriter writer(bytes.bytes());
    for (const Bytes part : parts)
        writer.put(part);
    return bytes;
}

void wipe(MutableBytes bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

} // namespace sessionary
