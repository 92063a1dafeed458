// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/telethonlayout.h"

#include "storage/sessionrow.h"
#include "storage/tablewriter.h"

#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::telethon {

namespace {

constexpr qint64 newestSchema = 8;

bool matches(const Outline &outline)
{
    return outline.has(u"version", { u"version" })
        && outline.has(u"sessions", { u"dc_id", u"server_address", u"port", u"auth_key" })
        && outline.has(u"entities", { u"id", u"hash" });
}

QStringList tables()
{
    return { u"version"_s, u"sessions"_s, u"entities"_s, u"sent_files"_s, u"update_state"_s };
}

QStringList besides()
{
    return { u"sent_files"_s };
}

/// Each number but 6 added something that can be seen; a file that lacks what its number says, or
/// has more, is one that Telethon does not open.
bool fits(qint64 number, const Outline &outline)
{
    enum Schema : qint64 { SentFiles = 2, States = 4, Takeout = 5, Dates = 7, TemporaryKeys = 8 };
    return (number >= SentFiles) == outline.has(u"sent_files")
        && (number >= States) == outline.has(u"update_state")
        && (number >= Takeout) == outline.has(u"sessions", { u"takeout_id" })
        && (number >= Dates) == outline.has(u"entities", { u"date" })
        && (number >= TemporaryKeys) == outline.has(u"sessions", { u"tmp_auth_key" });
}

QList<Finding> schemaFindings(const std::optional<qint64> &number, const Outline &outline)
{
    if (!number)
        return { { FindingCode::VersionMissing } };
    if (*number < 1 || *number > newestSchema)
        return { { FindingCode::SchemaUnknown, *number } };
    if (!fits(*number, outline))
        return { { FindingCode::SchemaMismatch, *number } };
    return {};
}

/// Only of the two that are told from every other by what they have
std::optional<qint64> provenNumber(const Outline &outline)
{
    for (const qint64 number : { newestSchema, newestSchema - 1 }) {
        if (fits(number, outline))
            return number;
    }
    return std::nullopt;
}

Result<std::optional<qint64>> ownUserId(const Connection &connection)
{
    return connection.value(u"SELECT hash FROM entities WHERE id = 0"_s)
        .map([](const QVariant &id) -> std::optional<qint64> {
            if (id.typeId() != QMetaType::LongLong || id.toLongLong() <= 0)
                return std::nullopt;
            return id.toLongLong();
        });
}

Result<SessionRecord> read(const Connection &connection, const Outline &outline)
{
    auto record = readSessionRow(connection, outline);
    if (!record)
        return record;
    const auto userId = ownUserId(connection);
    if (!userId)
        return tl::unexpected(userId.error());
    const auto number = readVersionNumber(connection, outline, u"version");
    if (!number)
        return tl::unexpected(number.error());
    record->session.userId = *userId;
    record->schemaVersion = *number;
    record->findings.append(schemaFindings(*number, outline));
    return record;
}

PeerSource peers(const Outline &outline)
{
    return { .table = "entities"_L1,
             .key = "p.id"_L1, // there may be no rowid
             .only = "p.id <> 0"_L1,
             .id = "p.id"_L1,
             .usernames = "p.username"_L1,
             .phone = "p.phone"_L1,
             .name = "p.name"_L1,
             .updated = outline.has(u"entities", { u"date" }) ? "p.date"_L1 : "NULL"_L1,
             .accessHash = "p.hash"_L1,
             .usernameCount = "SELECT count(*) FROM entities NOT INDEXED WHERE username <> '' "
                              "AND id <> 0"_L1 };
}

Result<std::vector<UpdateState>> updateStates(const Connection &connection, const Outline &outline)
{
    if (!outline.has(u"update_state", { u"id", u"pts", u"qts", u"date", u"seq" }))
        return std::vector<UpdateState>();
    return readStates(connection,
                      u"SELECT CASE WHEN id > 0 THEN -1000000000000 - id ELSE id END, pts, qts, "
                      "date, seq FROM update_state"_s);
}

Result<void> create(const Connection &connection, const Session &session)
{
    const QStringList statements {
        u"CREATE TABLE version (version integer primary key)"_s,
        u"CREATE TABLE sessions (dc_id integer primary key, server_address text, port integer, "
        "auth_key blob, takeout_id integer)"_s,
        u"CREATE TABLE entities (id integer primary key, hash integer not null, username text, "
        "phone integer, name text, date integer)"_s,
        u"CREATE TABLE sent_files (md5_digest blob, file_size integer, type integer, id integer, "
        "hash integer, primary key(md5_digest, file_size, type))"_s,
        u"CREATE TABLE update_state (id integer primary key, pts integer, qts integer, "
        "date integer, seq integer)"_s,
        u"INSERT INTO version VALUES (7)"_s,
    };
    return createTables(connection, statements)
        .and_then([&] {
            return connection.runWithSecret(
                u"INSERT INTO sessions (dc_id, server_address, port, takeout_id, auth_key) "
                "VALUES (?, ?, ?, NULL, ?)"_s,
                { session.dcId.value_or(0), orNull(session.serverAddress), orNull(session.port) },
                session.authKey.bytes());
        })
        .and_then([&]() -> Result<void> {
            if (!session.userId)
                return {};
            return connection.run(u"INSERT INTO entities (id, hash) VALUES (0, ?)"_s,
                                  { *session.userId });
        });
}

QList<PeerInsert> peerInserts()
{
    return { { "INSERT INTO entities (id, hash, username, phone, name, date) "
               "VALUES (?, ?, ?, ?, ?, ?)"_L1,
               [](const Peer &peer) -> QList<QVariantList> {
                   return { { peer.id, peer.accessHash.value_or(0), orNull(peer.usernames.value(0)),
                              orNull(peer.phone), orNull(peer.name), orNull(peer.updated) } };
               } } };
}

QVariantList stateValues(const UpdateState &state)
{
    const qint64 id = state.id == 0 ? 0 : markedChannelId(state.id);
    return { id, state.pts.value_or(0), state.qts.value_or(0), state.date.value_or(0),
             state.seq.value_or(0) };
}

bool matchesAlpha(const Outline &outline)
{
    return outline.has(u"version", { u"version" })
        && outline.has(u"datacenter", { u"id", u"ipv4", u"port", u"auth" })
        && outline.has(u"session", { u"user_id", u"dc_id", u"bot" });
}

bool matchesVersion2(const Outline &outline)
{
    return outline.has(u"version", { u"version" })
        && outline.has(u"datacenter", { u"id", u"ipv4_addr", u"auth" })
        && outline.has(u"user", { u"id", u"dc", u"bot" });
}

QStringList alphaTables()
{
    return { u"version"_s, u"datacenter"_s, u"session"_s, u"channel"_s, u"entity"_s };
}

QStringList version2Tables()
{
    return { u"version"_s, u"datacenter"_s, u"user"_s, u"state"_s, u"channelstate"_s };
}

/// \a account gives the user, the data center and whether it is a bot; \a server, which %1 is the
/// data center of, gives its address and port.
Result<SessionRecord> readVersion2(const Connection &connection, const Outline &outline,
                                   const QString &account, const QString &server)
{
    SessionRecord record;
    Session &session = record.session;
    const auto number = [](const QVariant &value) -> std::optional<qint64> {
        return value.typeId() == QMetaType::LongLong ? std::optional(value.toLongLong())
                                                     : std::nullopt;
    };
    const auto accountRead = connection.each(account, {}, [&](const Connection::Row &row) {
        if (const auto id = number(row.value(0)); id.value_or(0) > 0) {
            session.userId = id; // a migration does not know it, and writes 0
            session.isBot = number(row.value(2)).value_or(0) != 0;
        }
        session.dcId = number(row.value(1));
        return false;
    });
    if (!accountRead)
        return tl::unexpected(accountRead.error());

    // Without a home, it is where a key is.
    const auto home = connection.value(
        u"SELECT id FROM datacenter WHERE length(auth) > 0 ORDER BY id = %1 DESC LIMIT 1"_s.arg(
            session.dcId.value_or(0)));
    if (!home)
        return tl::unexpected(home.error());
    if (!session.dcId)
        session.dcId = number(*home);
    if (!session.dcId) {
        record.findings.append({ FindingCode::NoSessionRow });
        return record;
    }
    const auto serverRead =
        connection.each(server.arg(*session.dcId), {}, [&](const Connection::Row &row) {
            applyAddress(session, row.value(0).toString(), number(row.value(1)));
            return false;
        });
    if (!serverRead)
        return tl::unexpected(serverRead.error());

    return readKey(connection, u"auth", u"FROM datacenter WHERE id = %1"_s.arg(*session.dcId),
                   record)
        .and_then([&] { return readVersionNumber(connection, outline, u"version"); })
        .map([&](const std::optional<qint64> &version) {
            record.schemaVersion = version;
            record.findings.append(findingsOf(session));
            return std::move(record);
        });
}

Result<SessionRecord> readAlpha(const Connection &connection, const Outline &outline)
{
    return readVersion2(connection, outline, u"SELECT user_id, dc_id, bot FROM session LIMIT 1"_s,
                        u"SELECT ipv4, port FROM datacenter WHERE id = %1"_s);
}

Result<SessionRecord> readNewest(const Connection &connection, const Outline &outline)
{
    return readVersion2(connection, outline, u"SELECT id, dc, bot FROM user LIMIT 1"_s,
                        u"SELECT ipv4_addr, NULL FROM datacenter WHERE id = %1"_s);
}

PeerSource alphaPeers(const Outline &outline)
{
    if (!outline.has(u"entity", { u"id", u"hash", u"ty" }))
        return {};
    // ty is a letter as a number: User, Bot, Group, Channel, Megagroup, and E for a gigagroup
    return { .table = "entity"_L1,
             .id = "p.id"_L1, // without a mark
             .type = "CASE p.ty WHEN 85 THEN 'user' WHEN 66 THEN 'bot' WHEN 71 THEN 'group'"
                     " WHEN 67 THEN 'channel' WHEN 77 THEN 'supergroup' WHEN 69 THEN 'supergroup'"
                     " END"_L1,
             .accessHash = "p.hash"_L1 };
}

Result<std::vector<UpdateState>> alphaStates(const Connection &connection, const Outline &outline)
{
    if (!outline.has(u"channel", { u"channel_id", u"pts" }))
        return std::vector<UpdateState>();
    return readStates(connection,
                      u"SELECT 0, pts, qts, date, seq FROM session UNION ALL "
                      "SELECT -1000000000000 - channel_id, pts, NULL, NULL, NULL FROM channel"_s);
}

Result<std::vector<UpdateState>> version2States(const Connection &connection,
                                                const Outline &outline)
{
    if (!outline.has(u"state", { u"pts", u"qts", u"date", u"seq" })
        || !outline.has(u"channelstate", { u"id", u"pts" }))
        return std::vector<UpdateState>();
    return readStates(connection,
                      u"SELECT 0, pts, qts, date, seq FROM state UNION ALL "
                      "SELECT -1000000000000 - id, pts, NULL, NULL, NULL FROM channelstate"_s);
}

constexpr auto version2Keys = "SELECT count(*) FROM datacenter WHERE length(auth) = 256"_L1;

} // namespace

const FileLayout fileLayout {
    .id = FormatId::Telethon,
    .matches = matches,
    .reason = QT_TRANSLATE_NOOP("Reason", "the tables version(version), sessions and entities"),
    .tables = tables,
    .besides = besides,
    .read = read,
    .provenNumber = provenNumber,
    .peers = peers,
    .updateStates = updateStates,
    .holds = SessionFields(SessionField::DcId) | SessionField::AuthKey | SessionField::ServerAddress
        | SessionField::Port | SessionField::UserId,
    .peerParts =
        PeerParts(PeerPart::Username) | PeerPart::Phone | PeerPart::Name | PeerPart::Updated,
    .needs = SessionFields(SessionField::DcId) | SessionField::AuthKey | SessionField::ServerAddress
        | SessionField::Port,
    .create = create,
    .peerInserts = peerInserts,
    .insertState = "INSERT INTO update_state (id, pts, qts, date, seq) VALUES (?, ?, ?, ?, ?)"_L1,
    .stateValues = stateValues,
};

const FileLayout alphaLayout {
    .id = FormatId::Telethon2Alpha,
    .matches = matchesAlpha,
    .reason = QT_TRANSLATE_NOOP("Reason", "the tables version(version), datacenter and session"),
    .tables = alphaTables,
    .read = readAlpha,
    .peers = alphaPeers,
    .updateStates = alphaStates,
    .keyCount = version2Keys,
};

const FileLayout version2Layout {
    .id = FormatId::Telethon2,
    .matches = matchesVersion2,
    .reason = QT_TRANSLATE_NOOP("Reason", "the tables version(version), datacenter and user"),
    .tables = version2Tables,
    .read = readNewest,
    .updateStates = version2States,
    .keyCount = version2Keys,
};

} // namespace sessionary::telethon
