// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelook.h"
#include "storage/sessionstorage.h"

#include <mutex>
#include <shared_mutex>

namespace sessionary {

/// A session in an SQLite file that belongs to somebody else: it is looked at without changing a
/// byte, a time stamp or the folder, and without a lock while nothing is read.
///
///     rollback mode                      read where it lies (mode=ro), a query at a time, or
///                                        copied at once for what takes longer
///     rollback mode, its writer killed   a private copy, rolled back there
///     WAL mode, nothing in a -wal        read where it lies (immutable=1), checked for changes
///     a -wal with rows in it             a private copy of both
///     on a disk that locks no files      a private copy
///
/// Whether the file is still the one that was looked at is asked before each connection; when it is
/// not, it is looked at anew.
class FileStorage final : public SessionStorage, public std::enable_shared_from_this<FileStorage>
{
public:
    /// All of lookAt()'s errors, and those of opening a database: Locked, Damaged, WalMissing,
    /// NotASession. \a passcode, if any, opens a key that is encrypted in it.
    [[nodiscard]] static Result<std::shared_ptr<FileStorage>>
    create(const QString &path, const Budget &budget = {},
           std::shared_ptr<const SecretBytes> passcode = {});

    void prefer(FormatId layout) override { m_preferred = layout; }

    /// What it gives keeps this object alive.
    [[nodiscard]] Result<SqlStorage> open(const Budget &budget = {}) const override;
    /// Reads a copy in memory, for which the file is locked for some milliseconds; where it lies,
    /// a query at a time, when it is larger than maxSnapshotSize or never rests.
    [[nodiscard]] Result<SqlStorage> openDetached(const Budget &budget = {}) const override;
    [[nodiscard]] Result<SessionInfo> describe(const Budget &budget = {}) const override;
    [[nodiscard]] Result<StoredBytes> stored(const Budget &budget = {}) const override;

    [[nodiscard]] FileIdentity identity() const;

    /// What \a info, of a database in a file, says beside what the database says
    static void addFile(SessionInfo &info, FileFacts facts, bool isWal);

private:
    struct State
    {
        FileLook look;
        OpenedAs openedAs = OpenedAs::Live;
        std::shared_ptr<const SecretBytes> image; ///< of the private copy
    };

    FileStorage(QString path, std::shared_ptr<const SecretBytes> passcode);

    [[nodiscard]] static Result<State> lookAgain(const QString &path, const Budget &budget);
    [[nodiscard]] static bool isCurrent(const State &state);
    enum class Reach { InPlace, OneState, Detached };

    [[nodiscard]] Result<SqlStorage> openInOneState(const Budget &budget) const override;
    [[nodiscard]] static Result<Connection>
    connect(const State &state, const Budget &budget,
            Connection::Access access = Connection::Access::ReadOnly);
    [[nodiscard]] Result<Connection> connectTo(Reach reach, const Budget &budget) const;
    [[nodiscard]] Result<Connection> connectDetached(const Budget &budget) const;
    /// The copy that somebody else still reads, when \a connection sees the same state of the file,
    /// or a new one
    [[nodiscard]] Result<std::shared_ptr<const SecretBytes>>
    copyOf(const Connection &connection) const;
    [[nodiscard]] Result<SqlStorage> openAs(Reach reach, const Budget &budget) const;
    [[nodiscard]] Result<void> refresh(const Budget &budget) const;
    [[nodiscard]] Result<SqlStorage> check(Result<SqlStorage> storage) const;

    const QString m_path;
    const std::shared_ptr<const SecretBytes> m_passcode;
    std::optional<FormatId> m_preferred;
    /// Held shared by each connection, and alone while the file is looked at: see lookAt().
    mutable std::shared_mutex m_mutex;
    mutable State m_state;
    mutable std::mutex m_copyMutex;
    mutable std::weak_ptr<const SecretBytes> m_copy; ///< the last one, while somebody reads it
};

} // namespace sessionary
