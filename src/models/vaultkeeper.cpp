// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/vaultkeeper.h"

#include "models/async.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace sessionary {

namespace {

/// What a person waits for, once, and somebody who tries many pass phrases each time
constexpr auto unlockTime = std::chrono::milliseconds(500);

} // namespace

/// The vault, which one thread at a time has
struct VaultKeeper::Box
{
    std::mutex mutex;
    std::optional<Vault> vault;
};

VaultKeeper::VaultKeeper(QObject *parent)
    : QObject(parent)
{
}

VaultKeeper::~VaultKeeper() = default; // what was asked for is written first

const VaultItem *VaultKeeper::item(qint64 id) const
{
    const auto found = std::ranges::find(m_items, id, &VaultItem::id);
    return found == m_items.end() ? nullptr : &*found;
}

std::shared_ptr<MemoryStorage> VaultKeeper::storage(qint64 id) const
{
    if (!m_box)
        return nullptr;
    const std::lock_guard lock(m_box->mutex);
    return m_box->vault ? m_box->vault->storage(id) : nullptr;
}

void VaultKeeper::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void VaultKeeper::setPath(const QString &path)
{
    lock();
    m_path = path;
    setState(path.isEmpty() ? State::None : State::Locked);
}

template<typename Job>
void VaultKeeper::run(Job job, const Done &done)
{
    setState(State::Busy);
    const auto future = m_worker.run([box = m_box, job = std::move(job)] {
        const std::lock_guard lock(box->mutex);
        return job(box->vault);
    });
    onFinished(future, this, [this, done, box = m_box](const Result<void> &outcome) {
        if (box == m_box) // else it was locked meanwhile
            take(outcome, done);
    });
}

void VaultKeeper::take(const Result<void> &outcome, const Done &done)
{
    bool isOpen = false;
    {
        const std::lock_guard lock(m_box->mutex);
        isOpen = m_box->vault.has_value();
        if (isOpen) {
            m_items = m_box->vault->items();
            m_path = m_box->vault->path();
            m_key = m_box->vault->key();
        }
    }
    if (!isOpen)
        m_box.reset();
    setState(isOpen ? State::Open : m_path.isEmpty() ? State::None : State::Locked);
    Q_EMIT itemsChanged();
    if (done)
        done(outcome);
}

void VaultKeeper::create(const QString &path, SecretBytes passphrase, const Done &done)
{
    lock();
    m_box = std::make_shared<Box>();
    run(
        [path, passphrase = std::move(passphrase)](std::optional<Vault> &vault) -> Result<void> {
            auto made = Vault::create(path, passphrase, measuredSealCost(unlockTime));
            if (!made)
                return tl::unexpected(made.error());
            vault = *std::move(made);
            return {};
        },
        done);
}

void VaultKeeper::unlock(SecretBytes passphrase, const Done &done)
{
    lock();
    m_box = std::make_shared<Box>();
    run(
        [path = m_path,
         passphrase = std::move(passphrase)](std::optional<Vault> &vault) -> Result<void> {
            auto opened = Vault::open(path, passphrase);
            if (!opened)
                return tl::unexpected(opened.error());
            vault = *std::move(opened);
            return {};
        },
        done);
}

void VaultKeeper::unlock(const std::shared_ptr<const SealKey> &key, const Done &done)
{
    lock();
    m_box = std::make_shared<Box>();
    run(
        [path = m_path, key](std::optional<Vault> &vault) -> Result<void> {
            return Vault::open(path, key).map([&](Vault opened) { vault = std::move(opened); });
        },
        done);
}

void VaultKeeper::lock()
{
    m_key.reset();
    m_box.reset(); // a job that goes on has the last one
    m_items.clear();
    setState(m_path.isEmpty() ? State::None : State::Locked);
    Q_EMIT itemsChanged();
}

void VaultKeeper::add(const std::shared_ptr<const SessionStorage> &session,
                      const CatalogLabel &label, const Done &done)
{
    if (!m_box)
        return;
    run(
        [session, label](std::optional<Vault> &vault) -> Result<void> {
            return session->openDetached({}).and_then([&](const SqlStorage &storage) {
                return vault->add(label, storage).map([](qint64) {});
            });
        },
        done);
}

void VaultKeeper::setLabel(qint64 id, const CatalogLabel &label, const Done &done)
{
    if (!m_box)
        return;
    run([=](std::optional<Vault> &vault) { return vault->setLabel(id, label); }, done);
}

void VaultKeeper::remove(qint64 id, const Done &done)
{
    if (!m_box)
        return;
    run([=](std::optional<Vault> &vault) { return vault->remove(id); }, done);
}

void VaultKeeper::changePassphrase(SecretBytes passphrase, const Done &done)
{
    if (!m_box)
        return;
    run(
        [passphrase = std::move(passphrase)](std::optional<Vault> &vault) {
            return vault->changePassphrase(passphrase, measuredSealCost(unlockTime));
        },
        done);
}

} // namespace sessionary
