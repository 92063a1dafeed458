// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelook.h"
#include "storage/sqlstorage.h"

#include <memory>
#include <optional>

namespace sessionary {

/// Reads what lists show of many sessions, one after another, in one thread: as describe() of each
/// one's storage would say it, and several times as quickly.
///
/// A small database at rest is read whole at once, as it was between two looks at the file that
/// found nothing changed, and without a lock: a writer keeps a journal beside it as long as it is
/// not whole. All others are opened as usual.
class SummaryReader
{
public:
    explicit SummaryReader(Budget budget = {})
        : m_budget(std::move(budget))
    {
    }

    /// The errors of openPlace() and describe()
    [[nodiscard]] Result<SessionInfo> read(const QString &path, const FileStamp &stamp);
    /// Of one account among several
    [[nodiscard]] Result<SessionInfo> readAccount(const QString &path, int account);

private:
    /// Nothing where the file is none that can be read so, or has changed meanwhile
    [[nodiscard]] std::optional<Result<SessionInfo>> readAtRest(const QString &path,
                                                                const FileStamp &stamp);
    [[nodiscard]] Result<SessionInfo> describe(std::size_t size, const Budget &budget);

    Budget m_budget;
    /// The next file is read into the one while SQLite still has the other: it looks into what it
    /// lets go.
    std::shared_ptr<SecretBytes> m_buffer;
    std::shared_ptr<SecretBytes> m_otherBuffer;
    OutlineCache m_outlines;
    std::optional<Connection> m_connection; ///< over m_otherBuffer, between two files
};

} // namespace sessionary
