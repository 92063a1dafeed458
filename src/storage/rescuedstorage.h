// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sealablesecret.h"
#include "storage/sessionplace.h"
#include "storage/sessionstorage.h"

namespace sessionary {

/// A session that was put together again from the rows of a damaged file: a database in secret
/// memory, and what there is to know about how it was found.
class RescuedStorage final : public SessionStorage
{
public:
    RescuedStorage(std::shared_ptr<const SecretBytes> image, SqlStorage::JournalMode kept,
                   Passcode passcode, QList<Finding> findings);

    [[nodiscard]] Result<SqlStorage> open(const Budget &budget = {}) const override;
    [[nodiscard]] Result<SessionInfo> describe(const Budget &budget = {}) const override;
    void seal(const SealKey &key) const override;
    [[nodiscard]] Result<void> unseal(const SealKey &key) const override;

private:
    mutable SealableSecret m_image;
    const SqlStorage::JournalMode m_kept;
    mutable SealableSecret m_passcode;
    const QList<Finding> m_findings;
};

} // namespace sessionary
