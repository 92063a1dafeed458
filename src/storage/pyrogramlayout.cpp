// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/pyrogramlayout.h"

#include "storage/sessionrow.h"
#include "storage/tablewriter.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary::pyrogram {

namespace {

constexpr qint64 newestSchema = 3;

/// What other libraries added: a file with any of it is theirs, whatever its number.
bool hasAdditions(const Outline &outline)
{
    return outline.has(u"usernames") || outline.has(u"update_state") || outline.has(u"channel_pts")
        || outline.has(u"dc_options") || outline.has(u"sessions", { u"server_address" })
        || outline.has(u"sessions", { u"server_address_v6" });
}

bool matches(const Outline &outline)
{
    return outline.has(u"version", { u"number" })
        && outline.has(u"sessions",
                       { u"dc_id", u"test_mode", u"auth_key", u"date", u"user_id", u"is_bot" })
        && outline.has(u"peers", { u"id", u"access_hash", u"type", u"username" })
        && !hasAdditions(outline);
}

QStringList tables()
{
    return { u"sessions"_s, u"peers"_s, u"version"_s };
}

QList<Finding> schemaFindings(const std::optional<qint64> &number, const Outline &outline)
{
    if (!number)
        return { { FindingCode::VersionMissing } };
    if (*number < 1 || *number > newestSchema)
        return { { FindingCode::SchemaUnknown, *number } };
    if ((*number == newestSchema) != outline.has(u"sessions", { u"api_id" }))
        return { { FindingCode::SchemaMismatch, *number } };
    return {};
}

/// Without api_id it can be 1 or 2, which mean other ids.
std::optional<qint64> provenNumber(const Outline &outline)
{
    return outline.has(u"sessions", { u"api_id" }) ? std::optional(newestSchema) : std::nullopt;
}

Result<SessionRecord> read(const Connection &connection, const Outline &outline)
{
    return readSessionRow(connection, outline).and_then([&](SessionRecord record) {
        return readVersionNumber(connection, outline, u"number")
            .map([&](const std::optional<qint64> &number) {
                record.schemaVersion = number;
                record.findings.append(pyrogramFindings(record.session));
                record.findings.append(schemaFindings(number, outline));
                return std::move(record);
            });
    });
}

/// Schema 3 as Pyrogram 2.0.106 makes it: the same tables, columns, indexes and trigger, in the
/// same order.
Result<void> create(const Connection &connection, const Session &session)
{
    const QStringList statements {
        u"CREATE TABLE sessions (dc_id INTEGER PRIMARY KEY, api_id INTEGER, test_mode INTEGER, "
        "auth_key BLOB, date INTEGER NOT NULL, user_id INTEGER, is_bot INTEGER)"_s,
        u"CREATE TABLE peers (id INTEGER PRIMARY KEY, access_hash INTEGER, type INTEGER NOT NULL, "
        "username TEXT, phone_number TEXT, last_update_on INTEGER NOT NULL "
        "DEFAULT (CAST(STRFTIME('%s', 'now') AS INTEGER)))"_s,
        u"CREATE TABLE version (number INTEGER PRIMARY KEY)"_s,
        u"CREATE INDEX idx_peers_id ON peers (id)"_s,
        u"CREATE INDEX idx_peers_username ON peers (username)"_s,
        u"CREATE INDEX idx_peers_phone_number ON peers (phone_number)"_s,
        updateTrigger(),
        u"INSERT INTO version (number) VALUES (3)"_s,
    };
    return createTables(connection, statements).and_then([&] {
        return connection.runWithSecret(
            u"INSERT INTO sessions (dc_id, api_id, test_mode, date, user_id, is_bot, auth_key) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            { session.dcId.value_or(freshDc), orNull(session.apiId), orNull(session.testMode),
              session.date, orNull(session.userId), orNull(session.isBot) },
            session.authKey.bytes());
    });
}

QList<PeerInsert> peerInserts()
{
    return { { "INSERT INTO peers (id, access_hash, type, username, phone_number, last_update_on) "
               "VALUES (?, ?, ?, ?, ?, ?)"_L1,
               [](const Peer &peer) -> QList<QVariantList> {
                   return { { peer.id, peer.accessHash.value_or(0), storedType(peer),
                              orNull(peer.usernames.value(0)), orNull(peer.phone),
                              peer.updated.value_or(0) } };
               } } };
}

} // namespace

PeerSource familyPeers(const Outline & /*outline*/)
{
    return { .table = "peers"_L1,
             .id = "p.id"_L1,
             .type = "p.type"_L1,
             .usernames = "p.username"_L1,
             .phone = "p.phone_number"_L1,
             .updated = "p.last_update_on"_L1,
             .accessHash = "p.access_hash"_L1,
             .usernameCount = "SELECT count(*) FROM peers NOT INDEXED WHERE username <> ''"_L1 };
}

QString updateTrigger()
{
    return u"CREATE TRIGGER trg_peers_last_update_on AFTER UPDATE ON peers BEGIN UPDATE peers "
           "SET last_update_on = CAST(STRFTIME('%s', 'now') AS INTEGER) WHERE id = NEW.id; END"_s;
}

QString storedType(const Peer &peer)
{
    return peer.type == PeerType::Unknown ? peer.unknownType : QString(nameOf(peer.type));
}

const FileLayout fileLayout {
    .id = FormatId::Pyrogram,
    .matches = matches,
    .reason = QT_TRANSLATE_NOOP("Reason", "the tables version(number), sessions and peers"),
    .tables = tables,
    .read = read,
    .provenNumber = provenNumber,
    .peers = familyPeers,
    .holds = fileFields,
    .peerParts =
        PeerParts(PeerPart::Type) | PeerPart::Username | PeerPart::Phone | PeerPart::Updated,
    .needs = fileNeeds,
    .create = create,
    .peerInserts = peerInserts,
};

} // namespace sessionary::pyrogram
