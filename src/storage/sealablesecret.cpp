// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sealablesecret.h"

#include <utility>

namespace sessionary {

SealableSecret::SealableSecret(std::shared_ptr<const SecretBytes> secret)
    : m_secret(std::move(secret))
{
}

Result<std::shared_ptr<const SecretBytes>> SealableSecret::get() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_sealed.isEmpty())
        return fail(ErrorCode::Sealed);
    return m_secret;
}

void SealableSecret::seal(const SealKey &key)
{
    const std::lock_guard lock(m_mutex);
    if (!m_secret)
        return;
    m_sealed = key.seal(m_secret->bytes());
    m_secret.reset();
}

Result<void> SealableSecret::unseal(const SealKey &key)
{
    const std::lock_guard lock(m_mutex);
    if (m_sealed.isEmpty())
        return {};
    auto secret = key.unseal(m_sealed.bytes());
    if (!secret)
        return tl::unexpected(secret.error());
    m_secret = std::make_shared<const SecretBytes>(*std::move(secret));
    m_sealed.clear();
    return {};
}

} // namespace sessionary
