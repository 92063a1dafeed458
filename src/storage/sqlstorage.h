// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/connection.h"
#include "storage/filelayout.h"

#include <memory>

namespace sessionary {

/// A session in an SQLite database that is open for the length of a job: what FileStorage and
/// MemoryStorage have in common once they have opened theirs.
class SqlStorage
{
public:
    enum class JournalMode { Rollback, Wal };

    /// \a kept: how the file is kept, whatever the connection reads. \a guard is kept until the
    /// connection is closed. EmptyDatabase without a table, NotASession when no layout fits.
    [[nodiscard]] static Result<SqlStorage> over(Connection connection,
                                                 JournalMode kept = JournalMode::Rollback,
                                                 std::shared_ptr<void> guard = {},
                                                 OutlineCache *cache = nullptr);

    /// A database that we made, and whose layout is known
    [[nodiscard]] static Result<SqlStorage> over(Connection connection, const FileLayout &layout);

    /// What a key that is encrypted in the database can be read with
    void setPasscode(std::shared_ptr<const SecretBytes> passcode)
    {
        m_passcode = std::move(passcode);
    }

    /// Reads it as \a layout, if that is one of those that fit.
    void prefer(FormatId layout);

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] Connection takeConnection() && { return std::move(m_connection); }
    [[nodiscard]] const Outline &outline() const { return m_outline; }
    /// The likeliest layout, or the preferred one
    [[nodiscard]] const FileLayout &layout() const { return *m_layouts.first(); }

    /// The session with its key. NotReadHere, NoKey, UnusableKey, PasswordNeeded, WrongPassword,
    /// Damaged
    [[nodiscard]] Result<Session> session() const;
    /// All there is to show, without the key; rows that cannot be counted become a finding.
    [[nodiscard]] Result<SessionInfo> describe() const;
    /// SQLite's own check of every page: Damaged, with what it says
    [[nodiscard]] Result<void> checkIntegrity() const;

private:
    SqlStorage(std::shared_ptr<void> guard, Connection connection, Outline outline,
               QList<const FileLayout *> layouts);

    /// What the layout reads, and the key decrypted where it is and the passcode is there
    [[nodiscard]] Result<SessionRecord> record() const;
    [[nodiscard]] Result<SessionRecord> decrypt(SessionRecord record) const;
    void countPeers(SessionInfo &info) const;
    [[nodiscard]] Result<void> readCounts(SessionInfo &info) const;

    std::shared_ptr<void> m_guard; // outlives the connection
    Connection m_connection;
    Outline m_outline;
    QList<const FileLayout *> m_layouts;
    std::shared_ptr<const SecretBytes> m_passcode;
};

/// Writes into the header of \a image, a whole database, how its file is kept. What is read from
/// memory has to be in rollback mode.
void setJournalMode(MutableBytes image, SqlStorage::JournalMode mode);

} // namespace sessionary
