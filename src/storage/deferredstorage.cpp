// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/deferredstorage.h"

namespace sessionary {

DeferredStorage::DeferredStorage(Create create)
    : m_create(std::move(create))
{
}

Result<SqlStorage> DeferredStorage::open(const Budget &budget) const
{
    return storage(budget).and_then([&](const auto &opened) { return opened->open(budget); });
}

Result<SqlStorage> DeferredStorage::openDetached(const Budget &budget) const
{
    return storage(budget).and_then(
        [&](const auto &opened) { return opened->openDetached(budget); });
}

Result<SqlStorage> DeferredStorage::openInOneState(const Budget &budget) const
{
    return storage(budget).and_then(
        [&](const auto &opened) { return opened->openInOneState(budget); });
}

Result<SessionInfo> DeferredStorage::describe(const Budget &budget) const
{
    return storage(budget).and_then([&](const auto &opened) { return opened->describe(budget); });
}

Result<StoredBytes> DeferredStorage::stored(const Budget &budget) const
{
    return storage(budget).and_then([&](const auto &opened) { return opened->stored(budget); });
}

std::optional<Result<StoredBytes>> DeferredStorage::redacted(const QString &name,
                                                             const Budget &budget) const
{
    const auto opened = storage(budget);
    if (!opened)
        return Result<StoredBytes>(tl::unexpected(opened.error()));
    return (*opened)->redacted(name, budget);
}

void DeferredStorage::seal(const SealKey &key) const
{
    if (const auto opened = storage({}))
        (*opened)->seal(key);
}

Result<void> DeferredStorage::unseal(const SealKey &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_storage ? m_storage->unseal(key) : Result<void>(); // else nothing was sealed
}

Result<std::shared_ptr<SessionStorage>> DeferredStorage::storage(const Budget &budget) const
{
    const quint64 attempts = m_attempts;
    const std::lock_guard lock(m_mutex);
    if (m_storage)
        return m_storage;
    if (m_attempts != attempts && m_error.code != ErrorCode::Cancelled)
        return tl::unexpected(m_error); // it was tried while this waited
    auto created = m_create(budget);
    if (created)
        m_storage = *created;
    else
        m_error = created.error();
    ++m_attempts;
    return created;
}

} // namespace sessionary
