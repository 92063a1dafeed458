// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/pyrogramforks.h"

#include "storage/pyrogramlayout.h"
#include "storage/sessionrow.h"
#include "storage/tablewriter.h"

#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::pyrogram {

namespace {

/// version(number), sessions and peers as Pyrogram and all its forks have them
bool isFamily(const Outline &outline)
{
    return outline.has(u"version", { u"number" })
        && outline.has(u"sessions", { u"auth_key", u"user_id", u"is_bot" })
        && outline.has(u"peers", { u"id", u"access_hash", u"type" });
}

bool isPylogram(const Outline &outline)
{
    return isFamily(outline) && outline.has(u"channel_pts");
}

bool isPyroforkDynamicDc(const Outline &outline)
{
    return isFamily(outline) && outline.has(u"sessions", { u"server_address_v6" });
}

bool isPyroforkDc(const Outline &outline)
{
    return isFamily(outline) && outline.has(u"dc_options");
}

bool isDeadBranch(const Outline &outline)
{
    return isPyroforkDynamicDc(outline) || isPyroforkDc(outline);
}

/// update_state without usernames: PyrogramMod, or Electrogram and pyroblack before they met the
/// first peer with several usernames; those two always use WAL, and PyrogramMod never does.
bool hasOnlyUpdateState(const Outline &outline)
{
    return isFamily(outline) && outline.has(u"update_state") && !outline.has(u"usernames")
        && !outline.has(u"channel_pts") && !isDeadBranch(outline);
}

bool isPyrofork(const Outline &outline)
{
    const bool hasUsernames =
        isFamily(outline) && outline.has(u"usernames", { u"peer_id" }) && !isDeadBranch(outline);
    return hasUsernames || (hasOnlyUpdateState(outline) && outline.isWal);
}

bool isKurigram(const Outline &outline)
{
    const bool hasUsernames = outline.has(u"usernames", { u"username" });
    const bool hasAddress = outline.has(u"sessions", { u"server_address", u"port" })
        && !outline.has(u"usernames"); // a step of its migration went missing
    return isFamily(outline) && (hasUsernames || hasAddress) && !isDeadBranch(outline)
        && !isPylogram(outline);
}

bool isPyrogramMod(const Outline &outline)
{
    return hasOnlyUpdateState(outline) && !outline.isWal;
}

bool isPre015(const Outline &outline)
{
    return outline.has(u"migrations") && outline.has(u"peers_cache")
        && outline.has(u"sessions", { u"auth_key", u"user_id" });
}

Result<SessionRecord> readFork(const Connection &connection, const Outline &outline)
{
    return readSessionRow(connection, outline).and_then([&](SessionRecord record) {
        return readVersionNumber(connection, outline, u"number")
            .map([&](const std::optional<qint64> &number) {
                record.schemaVersion = number;
                record.findings.append(pyrogramFindings(record.session));
                if (!number)
                    record.findings.append({ FindingCode::VersionMissing });
                return std::move(record);
            });
    });
}

/// What the number promises: each step of Kurigram's added something that can be seen.
bool fitsKurigram(qint64 number, const Outline &outline)
{
    constexpr qint64 withUsernames = 4;
    constexpr qint64 withUpdateState = 5;
    constexpr qint64 withAddress = 7;
    const bool hasAddress = outline.has(u"sessions", { u"server_address", u"port" });
    return number >= withUsernames && (number >= withUpdateState) == outline.has(u"update_state")
        && (number >= withAddress) == hasAddress;
}

Result<SessionRecord> readKurigram(const Connection &connection, const Outline &outline)
{
    constexpr qint64 newest = 8; // wzgram's
    return readFork(connection, outline).map([&](SessionRecord record) {
        const auto number = record.schemaVersion;
        if (number && *number > newest)
            record.findings.append({ FindingCode::SchemaUnknown, *number });
        else if (number && !fitsKurigram(*number, outline))
            record.findings.append({ FindingCode::SchemaMismatch, *number });
        const bool knowsAddress =
            record.session.serverAddress.has_value() && record.session.port.has_value();
        if (outline.has(u"sessions", { u"server_address" }) && !knowsAddress
            && !record.session.authKey.isEmpty())
            record.findings.append({ FindingCode::FieldEmpty, SessionField::ServerAddress });
        return record;
    });
}

PeerSource kurigramPeers(const Outline &outline)
{
    PeerSource source = familyPeers(outline);
    if (outline.has(u"peers", { u"username" })) { // it was Pyrogram's, and nothing was copied
        source.usernames =
            "trim(coalesce(p.username, '') || ' ' || coalesce((SELECT group_concat(u.username, ' ')"
            " FROM usernames AS u WHERE u.id = p.id AND u.username <> ''"
            " AND u.username IS NOT p.username), ''))"_L1;
        source.hasUsername =
            "p.id IN (SELECT id FROM (SELECT id, username FROM usernames UNION ALL"
            R"( SELECT id, username FROM peers) WHERE username LIKE ? ESCAPE '\'))"_L1;
        source.usernameCount =
            "SELECT count(*) FROM (SELECT id, username FROM usernames WHERE username <> '' UNION"
            " SELECT id, username FROM peers WHERE username <> '')"_L1;
    } else {
        source.usernames = "(SELECT group_concat(u.username, ' ') FROM usernames AS u"
                           " WHERE u.id = p.id AND u.username <> '')"_L1;
        source.hasUsername =
            R"(p.id IN (SELECT id FROM usernames WHERE username LIKE ? ESCAPE '\'))"_L1;
        source.usernameCount = "SELECT count(*) FROM (SELECT DISTINCT id, username FROM usernames"
                               " WHERE username <> '')"_L1;
    }
    return source;
}

PeerSource pyroforkPeers(const Outline &outline)
{
    PeerSource source = familyPeers(outline);
    if (!outline.has(u"usernames", { u"peer_id" })) // made with the first that is needed
        return source;
    source.usernames =
        "trim(coalesce(p.username, '') || ' ' || coalesce((SELECT group_concat(u.id, ' ')"
        " FROM usernames AS u WHERE u.peer_id = p.id AND u.id <> ''"
        " AND u.id IS NOT p.username), ''))"_L1;
    source.hasUsername =
        "p.id IN (SELECT peer FROM (SELECT peer_id AS peer, id AS name FROM usernames UNION ALL"
        R"( SELECT id, username FROM peers) WHERE name LIKE ? ESCAPE '\'))"_L1;
    source.usernameCount =
        "SELECT count(*) FROM (SELECT peer_id, id FROM usernames WHERE id <> '' UNION"
        " SELECT id, username FROM peers WHERE username <> '')"_L1;
    return source;
}

Result<std::vector<UpdateState>> familyStates(const Connection &connection, const Outline &outline)
{
    if (!outline.has(u"update_state", { u"id", u"pts", u"qts", u"date", u"seq" }))
        return std::vector<UpdateState>();
    // Kurigram 2.1.15 kept the account under its own id.
    return readStates(connection,
                      u"SELECT CASE WHEN id > 0 THEN 0 ELSE id END, pts, qts, date, seq "
                      "FROM update_state"_s);
}

Result<std::vector<UpdateState>> pylogramStates(const Connection &connection,
                                                const Outline &outline)
{
    if (!outline.has(u"update_state", { u"pts", u"qts", u"date", u"seq" }))
        return std::vector<UpdateState>();
    return readStates(connection,
                      u"SELECT 0, pts, qts, date, seq FROM update_state UNION ALL "
                      "SELECT -1000000000000 - channel_id, pts, NULL, NULL, NULL "
                      "FROM channel_pts"_s);
}

QStringList kurigramTables()
{
    return { u"sessions"_s, u"peers"_s, u"version"_s, u"usernames"_s, u"update_state"_s };
}

QStringList pyroforkDcTables()
{
    return kurigramTables() + QStringList { u"dc_options"_s };
}

QStringList dcOptions()
{
    return { u"dc_options"_s };
}

QStringList pylogramTables()
{
    return { u"sessions"_s, u"peers"_s, u"version"_s, u"update_state"_s, u"channel_pts"_s };
}

QStringList pre015Tables()
{
    return { u"sessions"_s, u"peers_cache"_s, u"migrations"_s };
}

Result<SessionRecord> readPre015(const Connection &connection, const Outline &outline)
{
    return readSessionRow(connection, outline).map([](SessionRecord record) {
        record.findings.append(pyrogramFindings(record.session));
        return record;
    });
}

PeerSource pre015Peers(const Outline & /*outline*/)
{
    return { .table = "peers_cache"_L1,
             .id = "p.id"_L1,
             .usernames = "p.username"_L1,
             .phone = "p.phone"_L1,
             .accessHash = "p.hash"_L1,
             .usernameCount =
                 "SELECT count(*) FROM peers_cache NOT INDEXED WHERE username <> ''"_L1 };
}

/// Schema 7 as Kurigram 2.2.22 makes it: the same tables, columns, indexes and trigger, in the same
/// order. The names are indexed by peer and by name.
Result<void> createKurigram(const Connection &connection, const Session &session)
{
    const QStringList statements {
        u"CREATE TABLE sessions (dc_id INTEGER PRIMARY KEY, server_address TEXT, port INTEGER, "
        "api_id INTEGER, test_mode INTEGER, auth_key BLOB, date INTEGER NOT NULL, "
        "user_id INTEGER, is_bot INTEGER)"_s,
        u"CREATE TABLE peers (id INTEGER PRIMARY KEY, access_hash INTEGER, type INTEGER NOT NULL, "
        "phone_number TEXT, last_update_on INTEGER NOT NULL "
        "DEFAULT (CAST(STRFTIME('%s', 'now') AS INTEGER)))"_s,
        u"CREATE TABLE usernames (id INTEGER, username TEXT, "
        "FOREIGN KEY (id) REFERENCES peers(id))"_s,
        u"CREATE TABLE update_state (id INTEGER PRIMARY KEY, pts INTEGER, qts INTEGER, "
        "date INTEGER, seq INTEGER)"_s,
        u"CREATE TABLE version (number INTEGER PRIMARY KEY)"_s,
        u"CREATE INDEX idx_peers_id ON peers (id)"_s,
        u"CREATE INDEX idx_peers_phone_number ON peers (phone_number)"_s,
        u"CREATE INDEX idx_usernames_id ON usernames (id)"_s,
        u"CREATE INDEX idx_usernames_username ON usernames (username)"_s,
        updateTrigger(),
        u"INSERT INTO version (number) VALUES (7)"_s,
    };
    return createTables(connection, statements).and_then([&] {
        return connection.runWithSecret(
            u"INSERT INTO sessions (dc_id, server_address, port, api_id, test_mode, date, user_id, "
            "is_bot, auth_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { session.dcId.value_or(freshDc), orNull(session.serverAddress), orNull(session.port),
              orNull(session.apiId), orNull(session.testMode), session.date, orNull(session.userId),
              orNull(session.isBot) },
            session.authKey.bytes());
    });
}

QList<PeerInsert> kurigramInserts()
{
    return {
        { "INSERT INTO peers (id, access_hash, type, phone_number, last_update_on) "
          "VALUES (?, ?, ?, ?, ?)"_L1,
          [](const Peer &peer) -> QList<QVariantList> {
              return { { peer.id, peer.accessHash.value_or(0), storedType(peer), orNull(peer.phone),
                         peer.updated.value_or(0) } };
          } },
        { "INSERT INTO usernames (id, username) VALUES (?, ?)"_L1,
          [](const Peer &peer) {
              QList<QVariantList> rows;
              for (const QString &username : peer.usernames)
                  rows.append({ peer.id, username });
              return rows;
          } },
    };
}

QVariantList kurigramState(const UpdateState &state)
{
    return { state.id, orNull(state.pts), orNull(state.qts), orNull(state.date),
             orNull(state.seq) };
}

} // namespace

const FileLayout kurigramLayout {
    .id = FormatId::Kurigram,
    .matches = isKurigram,
    .reason = QT_TRANSLATE_NOOP("Reason", "Pyrogram's tables, and usernames listed by peer"),
    .tables = kurigramTables,
    .read = readKurigram,
    .peers = kurigramPeers,
    .updateStates = familyStates,
    .holds = fileFields | SessionField::ServerAddress | SessionField::Port,
    .peerParts = PeerParts(PeerPart::Type) | PeerPart::NewTypes | PeerPart::Username
        | PeerPart::AllUsernames | PeerPart::Phone | PeerPart::Updated,
    .needs = fileNeeds | SessionField::ServerAddress | SessionField::Port,
    .create = createKurigram,
    .peerInserts = kurigramInserts,
    .insertState = "INSERT INTO update_state (id, pts, qts, date, seq) VALUES (?, ?, ?, ?, ?)"_L1,
    .stateValues = kurigramState,
};

const FileLayout pyroforkLayout {
    .id = FormatId::Pyrofork,
    .matches = isPyrofork,
    .reason = QT_TRANSLATE_NOOP("Reason", "Pyrogram's tables, and usernames listed by name"),
    .tables = kurigramTables,
    .read = readFork,
    .peers = pyroforkPeers,
    .updateStates = familyStates,
};

const FileLayout pyroforkDcLayout {
    .id = FormatId::PyroforkDc,
    .matches = isPyroforkDc,
    .reason = QT_TRANSLATE_NOOP("Reason", "Pyrogram's tables, and one of data centers"),
    .tables = pyroforkDcTables,
    .besides = dcOptions,
    .read = readFork,
    .peers = pyroforkPeers,
    .updateStates = familyStates,
};

const FileLayout pyroforkDynamicDcLayout {
    .id = FormatId::PyroforkDynamicDc,
    .matches = isPyroforkDynamicDc,
    .reason = QT_TRANSLATE_NOOP("Reason", "Pyrogram's tables, with IPv6 addresses of servers"),
    .tables = kurigramTables,
    .read = readFork,
    .peers = pyroforkPeers,
    .updateStates = familyStates,
};

const FileLayout pyrogramModLayout {
    .id = FormatId::PyrogramMod,
    .matches = isPyrogramMod,
    .reason = QT_TRANSLATE_NOOP("Reason", "Pyrogram's tables, and an update state"),
    .tables = kurigramTables,
    .read = readFork,
    .peers = familyPeers,
    .updateStates = familyStates,
};

const FileLayout pylogramLayout {
    .id = FormatId::Pylogram,
    .matches = isPylogram,
    .reason = QT_TRANSLATE_NOOP("Reason", "Pyrogram's tables, and one of channels"),
    .tables = pylogramTables,
    .read = readFork,
    .peers = familyPeers,
    .updateStates = pylogramStates,
};

const FileLayout pre015Layout {
    .id = FormatId::PyrogramPre015,
    .matches = isPre015,
    .reason = QT_TRANSLATE_NOOP("Reason", "the tables migrations, peers_cache and sessions"),
    .tables = pre015Tables,
    .read = readPre015,
    .peers = pre015Peers,
};

} // namespace sessionary::pyrogram
