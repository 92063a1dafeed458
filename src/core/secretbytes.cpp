// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/secretbytes.h"

#include <sodium.h>

namespace sessionary {

namespace {

quint8 *allocate(std::size_t size)
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        qFatal("libsodium cannot be initialised");
    if (size == 0)
        return nullptr;

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

void wipe(MutableBytes bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

} // namespace sessionary
