// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/locker.h"

#include "models/async.h"

#include <utility>

namespace sessionary {

namespace {

/// What whoever unlocks it waits for, and somebody who tries many pass phrases each time
constexpr auto derivationTime = std::chrono::milliseconds(500);

using SharedKey = std::shared_ptr<const SealKey>;

SharedKey shared(SealKey key)
{
    return std::make_shared<const SealKey>(std::move(key));
}

} // namespace

Locker::Locker(SessionLibrary &library, VaultKeeper &vault, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_vault(vault)
{
}

Locker::~Locker() = default;

bool Locker::hasPassphrase() const
{
    return isLocked() ? !m_token.isEmpty() : m_key != nullptr || m_vault.key() != nullptr;
}

void Locker::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Locker::setPassphrase(SecretBytes passphrase, const Done &done)
{
    if (isLocked())
        return;
    auto future = m_worker.run([passphrase = std::move(passphrase)] {
        return SealKey::derive(passphrase, measuredSealCost(derivationTime)).map(shared);
    });
    onFinished(future, this, [this, done](const Result<SharedKey> &key) {
        if (key && isLocked()) // with what there was; this one is of no use now
            return;
        if (key) {
            m_key = *key;
            Q_EMIT passphraseChanged();
        }
        if (done)
            done(key ? Result<void>() : tl::unexpected(key.error()));
    });
}

void Locker::removePassphrase()
{
    if (isLocked())
        return;
    m_key.reset();
    Q_EMIT passphraseChanged();
}

void Locker::lock()
{
    if (isLocked())
        return;
    const SharedKey vaultKey = m_vault.key();
    const SharedKey own = std::exchange(m_key, nullptr);
    m_isOwn = own != nullptr;
    const SharedKey key = own ? own : vaultKey;
    if (key)
        m_token = key->seal({});
    if (vaultKey)
        m_vaultKey = key->seal(vaultKey->toBytes().bytes());
    m_library.seal(key.get());
    m_vault.lock();
    setState(State::Locked);
}

void Locker::unlock(SecretBytes passphrase, const Done &done)
{
    if (m_state != State::Locked)
        return;
    if (m_token.isEmpty())
        return open(nullptr, done);
    setState(State::Busy);
    auto future = m_worker.run([token = m_token.clone(), passphrase = std::move(passphrase)] {
        return SealKey::open(token.bytes(), passphrase).map([](SealKey::Opened opened) {
            return shared(std::move(opened.key));
        });
    });
    onFinished(future, this, [this, done](const Result<SharedKey> &key) {
        if (key)
            return open(*key, done);
        setState(State::Locked);
        if (done)
            done(tl::unexpected(key.error()));
    });
}

void Locker::open(const SharedKey &key, const Done &done)
{
    Result<void> outcome;
    if (key)
        outcome = m_library.unseal(*key);
    if (std::exchange(m_isOwn, false))
        m_key = key;
    const SecretBytes sealed = std::exchange(m_vaultKey, {});
    m_token.clear();
    if (!sealed.isEmpty()) {
        auto vaultKey = key->unseal(sealed.bytes()).and_then([](const SecretBytes &bytes) {
            return SealKey::fromBytes(bytes.bytes());
        });
        // Another window may have given the vault another pass phrase; its own page asks then.
        if (vaultKey)
            m_vault.unlock(shared(*std::move(vaultKey)), {});
    }
    setState(State::Open);
    if (done)
        done(outcome);
}

} // namespace sessionary
