// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sessionstorage.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace sessionary {

/// A storage that is opened by the first job that needs it, in that job's thread, so that asking
/// for a file never makes a window wait. What failed is tried again by the next job, but not by
/// those that waited for it: a file that takes as long as it may is not read again for each.
class DeferredStorage final : public SessionStorage
{
public:
    using Create = std::function<Result<std::shared_ptr<SessionStorage>>(const Budget &)>;

    explicit DeferredStorage(Create create);

    [[nodiscard]] Result<SqlStorage> open(const Budget &budget = {}) const override;
    [[nodiscard]] Result<SqlStorage> openDetached(const Budget &budget = {}) const override;
    [[nodiscard]] Result<SqlStorage> openInOneState(const Budget &budget) const override;
    [[nodiscard]] Result<SessionInfo> describe(const Budget &budget = {}) const override;
    [[nodiscard]] Result<StoredBytes> stored(const Budget &budget = {}) const override;
    [[nodiscard]] std::optional<Result<StoredBytes>>
    redacted(const QString &name, const Budget &budget = {}) const override;
    void seal(const SealKey &key) const override;
    [[nodiscard]] Result<void> unseal(const SealKey &key) const override;

private:
    [[nodiscard]] Result<std::shared_ptr<SessionStorage>> storage(const Budget &budget) const;

    const Create m_create;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<SessionStorage> m_storage;
    mutable Error m_error; ///< of the last attempt
    mutable std::atomic<quint64> m_attempts = 0;
};

} // namespace sessionary
