// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"
#include "storage/sessionstorage.h"

#include <mutex>

namespace sessionary {

/// A session that is no database: a file, or a folder, read whole without a trace, and put into a
/// database in secret memory, which every connection reads. Whether what was read is still the same
/// is asked before each connection; when it is not, it is read anew.
class DocumentStorage final : public SessionStorage
{
public:
    /// The account number \a account, from 0, among those that lie at \a path. NotFound,
    /// NoPermission, NotAFile, EmptyFile, NotASession, FileTooLarge; Damaged, PasswordNeeded and
    /// WrongPassword with the FormatId. What is never read, or an account that is damaged beside
    /// others that are not, is no error here but in open(), and describe() says so.
    [[nodiscard]] static Result<std::shared_ptr<DocumentStorage>>
    create(const QString &path, int account, std::shared_ptr<const SecretBytes> passcode,
           const Budget &budget = {});

    /// What lies at \a path, without reading a session
    [[nodiscard]] static Result<const DocumentFormat *> recognise(const QString &path);

    [[nodiscard]] Result<SqlStorage> open(const Budget &budget = {}) const override;
    [[nodiscard]] Result<SessionInfo> describe(const Budget &budget = {}) const override;
    [[nodiscard]] Result<StoredBytes> stored(const Budget &budget = {}) const override;

    [[nodiscard]] std::optional<Result<StoredBytes>>
    redacted(const QString &name, const Budget &budget = {}) const override;

    /// The bytes of what lies at \a path, which need no passcode
    [[nodiscard]] static Result<StoredBytes> storedAt(const QString &path, const Budget &budget);

    /// How many accounts lie there
    [[nodiscard]] int accounts() const;

private:
    struct State
    {
        const DocumentFormat *format = nullptr;
        FileFacts facts;
        FileIdentity identity; ///< of a file
        std::optional<Folder> folder;
        uint mode = 0; ///< the permission bits of what holds the key
        int accounts = 1;
        /// Null for what is never read, or cannot be: for the reason in error
        std::shared_ptr<const SecretBytes> image;
        Error error;
    };

    DocumentStorage(QString path, int account, std::shared_ptr<const SecretBytes> passcode);

    [[nodiscard]] Result<State> read(const Budget &budget) const;
    [[nodiscard]] Result<State> take(State state, Accounts accounts) const;
    [[nodiscard]] static bool isCurrent(const State &state);
    [[nodiscard]] Result<void> refresh(const Budget &budget) const;

    const QString m_path;
    const int m_account;
    const std::shared_ptr<const SecretBytes> m_passcode;
    mutable std::mutex m_mutex;
    mutable State m_state;
};

} // namespace sessionary
