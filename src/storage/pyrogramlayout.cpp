// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/pyrogramlayout.h"

#include "storage/connection.h"
#include "storage/sessionrow.h"

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

/// What the client makes of the fields: with one of them NULL it takes the session for empty and
/// puts a new key over the one that is there.
QList<Finding> loginFindings(const Session &session)
{
    QList<Finding> findings;
    if (session.authKey.isEmpty())
        return findings;
    const SessionFields present = session.fields();
    for (const SessionField field :
         { SessionField::TestMode, SessionField::UserId, SessionField::IsBot }) {
        if (!present.testFlag(field))
            findings.append({ FindingCode::FieldEmpty, field });
    }
    if (!present.testFlag(SessionField::ApiId))
        findings.append({ FindingCode::ApiIdMissing });
    return findings;
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

Result<SessionRecord> read(const Connection &connection, const Outline &outline)
{
    return readSessionRow(connection, outline).and_then([&](SessionRecord record) {
        return readVersionNumber(connection, outline).map([&](const std::optional<qint64> &number) {
            record.schemaVersion = number;
            record.findings.append(loginFindings(record.session));
            record.findings.append(schemaFindings(number, outline));
            return std::move(record);
        });
    });
}

PeerSource peers(const Outline & /*outline*/)
{
    return { .table = "peers"_L1,
             .id = "p.id"_L1,
             .type = "p.type"_L1,
             .usernames = "p.username"_L1,
             .phone = "p.phone_number"_L1,
             .updated = "p.last_update_on"_L1,
             .accessHash = "p.access_hash"_L1,
             .usernameCount = "SELECT count(*) FROM peers WHERE username <> ''"_L1 };
}

/// Schema 3 as Pyrogram 2.0.106 makes it: the same tables, columns, indexes and trigger, in the
/// same order.
Result<void> create(const Connection &connection, const Session &session)
{
    const QStringList statements {
        u"PRAGMA page_size=4096"_s,
        u"PRAGMA encoding='UTF-8'"_s,
        u"CREATE TABLE sessions (dc_id INTEGER PRIMARY KEY, api_id INTEGER, test_mode INTEGER, "
        "auth_key BLOB, date INTEGER NOT NULL, user_id INTEGER, is_bot INTEGER)"_s,
        u"CREATE TABLE peers (id INTEGER PRIMARY KEY, access_hash INTEGER, type INTEGER NOT NULL, "
        "username TEXT, phone_number TEXT, last_update_on INTEGER NOT NULL "
        "DEFAULT (CAST(STRFTIME('%s', 'now') AS INTEGER)))"_s,
        u"CREATE TABLE version (number INTEGER PRIMARY KEY)"_s,
        u"CREATE INDEX idx_peers_id ON peers (id)"_s,
        u"CREATE INDEX idx_peers_username ON peers (username)"_s,
        u"CREATE INDEX idx_peers_phone_number ON peers (phone_number)"_s,
        u"CREATE TRIGGER trg_peers_last_update_on AFTER UPDATE ON peers BEGIN UPDATE peers "
        "SET last_update_on = CAST(STRFTIME('%s', 'now') AS INTEGER) WHERE id = NEW.id; END"_s,
        u"INSERT INTO version (number) VALUES (3)"_s,
    };
    for (const QString &statement : statements) {
        if (const auto done = connection.run(statement); !done)
            return done;
    }

    const auto number = [](const auto &value) {
        return value ? QVariant(qint64(*value)) : QVariant();
    };
    constexpr qint64 freshDc = 2;
    return connection.runWithSecret(
        u"INSERT INTO sessions (dc_id, api_id, test_mode, date, user_id, is_bot, auth_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { session.dcId.value_or(freshDc), number(session.apiId), number(session.testMode),
          session.date, number(session.userId), number(session.isBot) },
        session.authKey.bytes());
}

QList<QVariantList> peerValues(const Peer &peer)
{
    const auto text = [](const QString &value) {
        return value.isEmpty() ? QVariant() : QVariant(value);
    };
    const QString type = peer.type == PeerType::Unknown ? peer.unknownType : nameOf(peer.type);
    return { { currentMarkedId(peer.id, peer.type), QVariant(peer.accessHash.value_or(0)), type,
               text(peer.usernames.value(0)), text(peer.phone),
               QVariant(peer.updated.value_or(0)) } };
}

QList<PeerInsert> peerInserts()
{
    return { { "INSERT INTO peers (id, access_hash, type, username, phone_number, last_update_on) "
               "VALUES (?, ?, ?, ?, ?, ?)"_L1,
               peerValues } };
}

} // namespace

const FileLayout fileLayout {
    .id = FormatId::Pyrogram,
    .matches = matches,
    .tables = tables,
    .read = read,
    .peers = peers,
    .needs = SessionFields(SessionField::DcId) | SessionField::TestMode | SessionField::AuthKey
        | SessionField::UserId | SessionField::IsBot,
    .create = create,
    .peerInserts = peerInserts,
};

} // namespace sessionary::pyrogram
