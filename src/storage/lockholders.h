// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sessionary {

/// A process, other than this one, that has a session file open
struct LockHolder
{
    enum class Hold {
        Open, ///< without a lock, or with one that every reader in WAL mode keeps
        Reading,
        Writing, ///< a transaction that has written, or is about to: nobody else can
    };

    qint64 pid = 0;
    /// Without its arguments, which can hold secrets; empty when it is not known
    QString program;
    Hold hold = Hold::Open;

    /// "python3 (4242)"
    [[nodiscard]] QString text() const;

    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

/// Who has the SQLite file \a path open, those that write first: from /proc/locks, by the bytes
/// that SQLite locks of the file or its -shm, and from the descriptors of the processes that we may
/// see. Nothing is opened but files of /proc. Empty where there is no /proc.
[[nodiscard]] std::vector<LockHolder> lockHolders(const QString &path);

/// LockHolder::text() of those among \a holders that hold it so
[[nodiscard]] QStringList textsOf(const std::vector<LockHolder> &holders, LockHolder::Hold hold);

} // namespace sessionary
