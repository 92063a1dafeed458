// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/peer.h"
#include "core/session.h"
#include "core/sessioninfo.h"
#include "core/updatestate.h"
#include "storage/newfolder.h"
#include "storage/outline.h"

#include <QStringList>
#include <QVariantList>

#include <span>
#include <vector>

namespace sessionary {

class Connection;
class SqlStorage;

/// Where a layout keeps its cached peers, as the pieces of one SELECT in which the table is p
struct PeerSource
{
    QLatin1StringView table;
    /// What identifies a row: an integer
    QLatin1StringView key = QLatin1StringView("p._rowid_");
    /// The rows that are peers, as a condition; empty: all
    QLatin1StringView only = {};
    QLatin1StringView id = QLatin1StringView("NULL");
    QLatin1StringView type = QLatin1StringView("NULL");
    /// One text, several names with a blank between them
    QLatin1StringView usernames = QLatin1StringView("NULL");
    /// A condition with one parameter, a pattern for LIKE with the escape \\: peers with such a
    /// username. Empty: usernames itself is compared.
    QLatin1StringView hasUsername = {};
    QLatin1StringView phone = QLatin1StringView("NULL");
    QLatin1StringView name = QLatin1StringView("NULL");
    /// Seconds since 1970
    QLatin1StringView updated = QLatin1StringView("NULL");
    QLatin1StringView accessHash = QLatin1StringView("NULL");
    /// A query for the number of different pairs of peer and username
    QLatin1StringView usernameCount = QLatin1StringView("SELECT NULL");
};

/// What stands behind FROM to read the peers of \a source. Indexes are left alone: damaged ones
/// would hide rows that are there.
[[nodiscard]] QString fromClause(const PeerSource &source);

/// What a layout has a place for in a peer, beside its id and access hash
enum class PeerPart {
    Type = 1, ///< else it is told from the marked id
    NewTypes = 2, ///< forum, direct and community, too
    Username = 4,
    AllUsernames = 8, ///< not only the first
    Phone = 16,
    Name = 32,
    Updated = 64,
};
Q_DECLARE_FLAGS(PeerParts, PeerPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(PeerParts)

/// One statement that a peer is written with, and the values for it: none, one or several times
struct PeerInsert
{
    QLatin1StringView sql;
    QList<QVariantList> (*values)(const Peer &);
};

/// What a layout says of a session, its key included; findings are about what is stored where.
struct SessionRecord
{
    Session session;
    std::optional<qint64> schemaVersion;
    QList<Finding> findings;
};

/// A layout of SQLite session files: a row in a closed table. Adding one is adding a row to
/// filelayout.cpp and a pair of files.
struct FileLayout
{
    FormatId id;
    /// By tables and columns, never by a number: several libraries count alike.
    bool (*matches)(const Outline &);
    /// What the structure shows that it is this layout: a phrase for people, to be translated in
    /// the context "Reason"
    const char *reason = nullptr;
    /// Tables that belong to it
    QStringList (*tables)() = nullptr;
    /// Those of them that no other layout has a place for; null: none
    QStringList (*besides)() = nullptr;
    /// Null where the layout is recognised but not read
    Result<SessionRecord> (*read)(const Connection &, const Outline &) = nullptr;
    /// The number that the columns prove the schema to have, where they prove one; null where no
    /// number follows from them
    std::optional<qint64> (*provenNumber)(const Outline &) = nullptr;
    /// Null where the layout keeps no peers
    PeerSource (*peers)(const Outline &) = nullptr;
    /// Null where the layout keeps no update state
    Result<std::vector<UpdateState>> (*updateStates)(const Connection &, const Outline &) = nullptr;

    /// A query for the number of keys that it keeps, one for each data center that a client went
    /// to: all but one are of no other client's use. Empty where it keeps no more than its own.
    QLatin1StringView keyCount = {};

    // --- how it is written; create is null where it is not

    /// What it has a place for
    SessionFields holds = {};
    PeerParts peerParts = {};
    /// What create() cannot do without
    SessionFields needs = {};
    /// Makes the tables in an empty database and puts \a session into them, without any peer.
    Result<void> (*create)(const Connection &, const Session &) = nullptr;
    QList<PeerInsert> (*peerInserts)() = nullptr;
    /// Takes the values that stateValues() gives; empty where there is no update state
    QLatin1StringView insertState = {};
    QVariantList (*stateValues)(const UpdateState &) = nullptr;
    /// Where it is a folder called \a name, and create() fills a database of ours: the files that
    /// become of that. Null where it is the database itself.
    Result<std::vector<FolderFile>> (*files)(const SqlStorage &made, const QString &name) = nullptr;
};

/// Puts \a peers into \a target.
[[nodiscard]] Result<void> insertPeers(const Connection &target, const QList<PeerInsert> &inserts,
                                       const std::vector<Peer> &peers);

[[nodiscard]] std::span<const FileLayout *const> fileLayouts();
[[nodiscard]] const FileLayout *findFileLayout(FormatId id);

/// The layouts whose structure \a outline has, the likeliest first
[[nodiscard]] QList<const FileLayout *> recogniseLayout(const Outline &outline);

/// The tables whose columns tell layouts apart
[[nodiscard]] QStringList tellingTables();

} // namespace sessionary
