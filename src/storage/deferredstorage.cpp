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

Result<SessionInfo> DeferredStorage::describe(const Budget &budget) const
{
    return storage(budget).and_then([&](const auto &opened) { return opened->describe(budget); });
}

Result<StoredBytes> DeferredStorage::stored(const Budget &budget) const
{
    return storage(budget).and_then([&](const auto &opened) { return opened->stored(budget); });
}

Result<std::shared_ptr<SessionStorage>> DeferredStorage::storage(const Budget &budget) const
{
    const std::lock_guard lock(m_mutex);
    if (m_storage)
        return m_storage;
    return m_create(budget).map([&](const std::shared_ptr<SessionStorage> &created) {
        m_storage = created;
        return created;
    });
}

} // namespace sessionary
