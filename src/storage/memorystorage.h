// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sealablesecret.h"
#include "storage/sessionstorage.h"

namespace sessionary {

/// A session that has no file: the image of an SQLite database in secret memory. Every connection
/// is a ":memory:" database that reads the image where it is; when the last one and this object are
/// gone, the image is overwritten and nothing is left.
class MemoryStorage final : public SessionStorage
{
public:
    /// \a image: a database in rollback mode
    explicit MemoryStorage(SecretBytes image, const FileLayout *layout = nullptr);
    explicit MemoryStorage(std::shared_ptr<const SecretBytes> image,
                           const FileLayout *layout = nullptr);

    /// A session that nobody is logged in to, as a client makes it with in_memory=True
    [[nodiscard]] static Result<std::shared_ptr<MemoryStorage>> createEmpty(FormatId layout);
    [[nodiscard]] static Result<std::shared_ptr<MemoryStorage>> create(FormatId layout,
                                                                       const Session &session);

    /// What was the string \a format, with all that it says: Pyrogram's as its client keeps it in
    /// memory, any other in tables of ours.
    [[nodiscard]] static Result<std::shared_ptr<MemoryStorage>> createImported(FormatId format,
                                                                               Session session);

    [[nodiscard]] Result<SqlStorage> open(const Budget &budget = {}) const override;
    [[nodiscard]] Result<SessionInfo> describe(const Budget &budget = {}) const override;
    void seal(const SealKey &key) const override { m_image.seal(key); }
    [[nodiscard]] Result<void> unseal(const SealKey &key) const override
    {
        return m_image.unseal(key);
    }

private:
    mutable SealableSecret m_image;
    const FileLayout *m_layout; ///< null: told from the tables
};

} // namespace sessionary
