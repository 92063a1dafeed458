// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sessionstorage.h"

#include <functional>
#include <mutex>

namespace sessionary {

/// A storage that is opened by the first job that needs it, in that job's thread, so that asking
/// for a file never makes a window wait. What failed is tried again by the next job.
class DeferredStorage final : public SessionStorage
{
public:
    using Create = std::function<Result<std::shared_ptr<SessionStorage>>(const Budget &)>;

    explicit DeferredStorage(Create create);

    [[nodiscard]] Result<SqlStorage> open(const Budget &budget = {}) const override;
    [[nodiscard]] Result<SessionInfo> describe(const Budget &budget = {}) const override;
    [[nodiscard]] Result<StoredBytes> stored(const Budget &budget = {}) const override;

private:
    [[nodiscard]] Result<std::shared_ptr<SessionStorage>> storage(const Budget &budget) const;

    const Create m_create;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<SessionStorage> m_storage;
};

} // namespace sessionary
