// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/peer.h"
#include "core/session.h"
#include "core/sessioninfo.h"
#include "storage/outline.h"

#include <QStringList>
#include <QVariantList>

#include <span>

namespace sessionary {

class Connection;

/// Where a layout keeps its cached peers, as the pieces of one SELECT in which the table is p
struct PeerSource
{
    QLatin1StringView table;
    QLatin1StringView id;
    QLatin1StringView type;
    /// One text, several names with a blank between them
    QLatin1StringView usernames;
    QLatin1StringView phone;
    QLatin1StringView name;
    QLatin1StringView updated;
    QLatin1StringView accessHash;
    /// The number of different pairs of peer and username
    QLatin1StringView usernameCount;
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
    /// Tables that belong to it
    QStringList (*tables)() = nullptr;
    /// Null where the layout is recognised but not read
    Result<SessionRecord> (*read)(const Connection &, const Outline &) = nullptr;
    PeerSource (*peers)(const Outline &) = nullptr;
    /// What create() cannot do without; null where the layout is not written
    SessionFields needs = {};
    /// Makes the tables in an empty database and puts \a session into them, without any peer.
    Result<void> (*create)(const Connection &, const Session &) = nullptr;
    /// Takes one peer, with the values that peerValues() gives
    QLatin1StringView insertPeer = {};
    QVariantList (*peerValues)(const Peer &) = nullptr;
};

[[nodiscard]] std::span<const FileLayout *const> fileLayouts();
[[nodiscard]] const FileLayout *findFileLayout(FormatId id);

/// The layouts whose structure \a outline has, the likeliest first
[[nodiscard]] QList<const FileLayout *> recogniseLayout(const Outline &outline);

/// The tables whose columns tell layouts apart
[[nodiscard]] QStringList tellingTables();

} // namespace sessionary
