// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/documentlayout.h"

#include "storage/gramjsstore.h"
#include "storage/tablewriter.h"

#include <QSqlQuery>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

bool matchesNothing(const Outline & /*outline*/)
{
    return false;
}

QStringList documentTables()
{
    return { u"session"_s, u"peers"_s, u"usernames"_s, u"states"_s, u"findings"_s };
}

template<typename T>
std::optional<T> optionalFrom(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    if constexpr (std::is_same_v<T, QString>)
        return value.toString();
    else
        return static_cast<T>(value.toLongLong());
}

// --- into the tables

Result<void> createOurTables(const Connection &connection)
{
    return createTables(
        connection,
        { u"CREATE TABLE session (dc_id INTEGER, test_mode INTEGER, api_id INTEGER, "
          "user_id INTEGER, is_bot INTEGER, server_address TEXT, port INTEGER, date INTEGER, "
          "schema_version INTEGER, key_count INTEGER, auth_key BLOB)"_s,
          u"CREATE TABLE peers (place INTEGER PRIMARY KEY, id INTEGER, access_hash INTEGER, "
          "phone TEXT, name TEXT, updated INTEGER)"_s,
          u"CREATE TABLE usernames (peer INTEGER, username TEXT, PRIMARY KEY (peer, username)) "
          "WITHOUT ROWID"_s,
          u"CREATE TABLE states (id INTEGER PRIMARY KEY, pts INTEGER, qts INTEGER, date INTEGER, "
          "seq INTEGER)"_s,
          u"CREATE TABLE findings (code INTEGER, kind INTEGER, subject INTEGER)"_s });
}

Result<void> insertSession(const Connection &connection, const SessionContents &contents)
{
    const Session &session = contents.session;
    const QVariantList fields { orNull(session.dcId),           orNull(session.testMode),
                                orNull(session.apiId),          orNull(session.userId),
                                orNull(session.isBot),          orNull(session.serverAddress),
                                orNull(session.port),           session.date,
                                orNull(contents.schemaVersion), contents.keyCount };
    return connection.runWithSecret(
        u"INSERT INTO session (dc_id, test_mode, api_id, user_id, is_bot, server_address, port, "
        "date, schema_version, key_count, auth_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        fields, session.authKey.bytes());
}

QList<PeerInsert> peerInserts()
{
    return {
        { "INSERT INTO peers (id, access_hash, phone, name, updated) VALUES (?, ?, ?, ?, ?)"_L1,
          [](const Peer &peer) -> QList<QVariantList> {
              return { { peer.id, orNull(peer.accessHash), orNull(peer.phone), orNull(peer.name),
                         orNull(peer.updated) } };
          } },
        { "INSERT OR IGNORE INTO usernames VALUES (?, ?)"_L1,
          [](const Peer &peer) {
              QList<QVariantList> rows;
              for (const QString &username : peer.usernames)
                  rows.append({ peer.id, username });
              return rows;
          } },
    };
}

Result<void> insertStates(const Connection &connection, const SessionContents &contents)
{
    QList<QVariantList> rows;
    for (const UpdateState &state : contents.updateStates.value_or(std::vector<UpdateState>()))
        rows.append({ state.id, orNull(state.pts), orNull(state.qts), orNull(state.date),
                      orNull(state.seq) });
    return insertRows(connection, u"INSERT OR REPLACE INTO states VALUES (?, ?, ?, ?, ?)"_s, rows);
}

/// What the number of a finding's subject is; names are never found in a document
enum SubjectKind : int { NoSubject, NumberSubject, FieldSubject };

Result<void> insertFindings(const Connection &connection, const SessionContents &contents)
{
    QList<QVariantList> rows;
    for (const Finding &finding : contents.findings) {
        const auto *number = std::get_if<qint64>(&finding.subject);
        const auto *field = std::get_if<SessionField>(&finding.subject);
        const int kind = number != nullptr ? NumberSubject
            : field != nullptr             ? FieldSubject
                                           : NoSubject;
        const qint64 subject = number != nullptr ? *number : field != nullptr ? qint64(*field) : 0;
        rows.append({ int(finding.code), kind, subject });
    }
    return insertRows(connection, u"INSERT INTO findings VALUES (?, ?, ?)"_s, rows);
}

// --- out of them

Result<QList<Finding>> readFindings(const Connection &connection)
{
    QList<Finding> findings;
    return connection
        .each(u"SELECT code, kind, subject FROM findings ORDER BY rowid"_s, {},
              [&](const Connection::Row &row) {
                  Finding finding { FindingCode(row.value(0).toInt()) };
                  if (row.value(1).toInt() == NumberSubject)
                      finding.subject = row.value(2).toLongLong();
                  else if (row.value(1).toInt() == FieldSubject)
                      finding.subject = SessionField(row.value(2).toInt());
                  findings.append(finding);
                  return true;
              })
        .map([&] { return findings; });
}

Result<SessionRecord> readDocument(const Connection &connection, const Outline & /*outline*/)
{
    SessionRecord record;
    Session &session = record.session;
    return connection
        .each(u"SELECT dc_id, test_mode, api_id, user_id, is_bot, server_address, port, date, "
              "schema_version FROM session"_s,
              {},
              [&](const Connection::Row &row) {
                  int column = 0;
                  const auto next = [&] { return row.value(column++); };
                  session.dcId = optionalFrom<qint64>(next());
                  session.testMode = optionalFrom<bool>(next());
                  session.apiId = optionalFrom<quint32>(next());
                  session.userId = optionalFrom<qint64>(next());
                  session.isBot = optionalFrom<bool>(next());
                  session.serverAddress = optionalFrom<QString>(next());
                  session.port = optionalFrom<quint16>(next());
                  session.date = next().toLongLong();
                  record.schemaVersion = optionalFrom<qint64>(next());
                  return false;
              })
        .and_then([&] { return connection.secret(u"SELECT auth_key FROM session"_s); })
        .and_then([&](SecretBytes key) {
            session.authKey = std::move(key);
            return readFindings(connection);
        })
        .map([&](const QList<Finding> &findings) {
            record.findings = findings;
            return std::move(record);
        });
}

PeerSource documentPeers(const Outline & /*outline*/)
{
    return { .table = "peers"_L1,
             .key = "p.place"_L1,
             .id = "p.id"_L1,
             .usernames = "(SELECT group_concat(username, ' ') FROM usernames "
                          "WHERE peer = p.id)"_L1,
             .hasUsername = R"(EXISTS (SELECT 1 FROM usernames WHERE peer = p.id )"
                            R"(AND username LIKE ? ESCAPE '\'))"_L1,
             .phone = "p.phone"_L1,
             .name = "p.name"_L1,
             .updated = "p.updated"_L1,
             .accessHash = "p.access_hash"_L1,
             .usernameCount = "SELECT count(*) FROM usernames"_L1 };
}

PeerSource peersWithoutNames(const Outline & /*outline*/)
{
    return {
        .table = "peers"_L1, .key = "p.place"_L1, .id = "p.id"_L1, .accessHash = "p.access_hash"_L1
    };
}

Result<std::vector<UpdateState>> documentStates(const Connection &connection,
                                                const Outline & /*outline*/)
{
    std::vector<UpdateState> states;
    return connection
        .each(u"SELECT id, pts, qts, date, seq FROM states ORDER BY id DESC"_s, {},
              [&](const Connection::Row &row) {
                  states.push_back({ .id = row.value(0).toLongLong(),
                                     .pts = optionalFrom<qint64>(row.value(1)),
                                     .qts = optionalFrom<qint64>(row.value(2)),
                                     .date = optionalFrom<qint64>(row.value(3)),
                                     .seq = optionalFrom<qint64>(row.value(4)) });
                  return true;
              })
        .map([&] { return std::move(states); });
}

// --- for what is written

Result<void> create(const Connection &connection, const Session &session)
{
    return createOurTables(connection).and_then([&] {
        return insertSession(connection, SessionContents { .session = session.clone() });
    });
}

constexpr auto storedKeyCount = "SELECT key_count FROM session"_L1;
constexpr SessionFields always = SessionFields(SessionField::DcId) | SessionField::AuthKey;
constexpr SessionFields address = SessionFields(SessionField::ServerAddress) | SessionField::Port;

} // namespace

namespace documents {

const FileLayout pyrogramJsonLayout {
    .id = FormatId::PyrogramJson,
    .matches = matchesNothing,
    .reason = QT_TRANSLATE_NOOP("Reason", "JSON with auth_key in pieces, as Pyrogram 0.14 has it"),
    .tables = documentTables,
    .read = readDocument,
    .peers = documentPeers,
    .holds = always | SessionField::TestMode | SessionField::UserId | SessionField::IsBot
        | SessionField::Date,
    .peerParts = PeerParts(PeerPart::Username) | PeerPart::AllUsernames | PeerPart::Phone,
};
const FileLayout telethonJsonLayout {
    .id = FormatId::TelethonJson,
    .matches = matchesNothing,
    .reason = QT_TRANSLATE_NOOP("Reason", "JSON with auth_key_data, as Telethon 0.15 has it"),
    .tables = documentTables,
    .read = readDocument,
    .peers = peersWithoutNames,
    .holds = SessionFields(SessionField::AuthKey) | address,
};
const FileLayout gramJsStoreLayout {
    .id = FormatId::GramJsStore,
    .matches = matchesNothing,
    .reason = QT_TRANSLATE_NOOP(
        "Reason", "a folder with the files dcId, port, serverAddress and authKey of GramJS"),
    .tables = documentTables,
    .read = readDocument,
    .peers = documentPeers,
    .holds = always | address,
    .peerParts =
        PeerParts(PeerPart::Username) | PeerPart::Phone | PeerPart::Name | PeerPart::Updated,
    .needs = always | address,
    .create = create,
    .peerInserts = peerInserts,
    .files = gramjs::filesOf,
};
const FileLayout mtKrutoStoreLayout {
    .id = FormatId::MtKrutoStore,
    .matches = matchesNothing,
    .reason = QT_TRANSLATE_NOOP("Reason", "a folder with the file “auth” of MTKruto"),
    .tables = documentTables,
    .read = readDocument,
    .holds = always | SessionField::TestMode | SessionField::ApiId | SessionField::UserId
        | SessionField::IsBot,
};
const FileLayout gogramLayout {
    .id = FormatId::Gogram,
    .matches = matchesNothing,
    .reason = QT_TRANSLATE_NOOP("Reason", "encrypted as gogram does it"),
    .tables = documentTables,
    .read = readDocument,
    .holds = SessionFields(SessionField::AuthKey) | SessionField::ApiId | address,
};
const FileLayout gotdLayout {
    .id = FormatId::Gotd,
    .matches = matchesNothing,
    .reason = QT_TRANSLATE_NOOP("Reason", "JSON with Version and Data.AuthKey, as gotd has it"),
    .tables = documentTables,
    .read = readDocument,
    .holds = always | SessionField::TestMode | address,
};
const FileLayout grammersTlLayout {
    .id = FormatId::GrammersTl,
    .matches = matchesNothing,
    .reason = QT_TRANSLATE_NOOP("Reason", "begins with the number of a session of grammers in TL"),
    .tables = documentTables,
    .read = readDocument,
    .updateStates = documentStates,
    .keyCount = storedKeyCount,
    .holds = always | SessionField::UserId | SessionField::IsBot | address,
};
const FileLayout tDataLayout {
    .id = FormatId::TData,
    .matches = matchesNothing,
    .reason = QT_TRANSLATE_NOOP("Reason", "a folder with a key file of Telegram Desktop"),
    .tables = documentTables,
    .read = readDocument,
    .keyCount = storedKeyCount,
    .holds = always | SessionField::TestMode | SessionField::UserId,
};
const FileLayout tdLibLayout { .id = FormatId::TdLib,
                               .matches = matchesNothing,
                               .reason = QT_TRANSLATE_NOOP(
                                   "Reason", "a binlog of TDLib, whose first event is whole") };
const FileLayout madelineLayout { .id = FormatId::Madeline,
                                  .matches = matchesNothing,
                                  .reason = QT_TRANSLATE_NOOP(
                                      "Reason", "begins as the files of MadelineProto do") };
const FileLayout tgNetLayout { .id = FormatId::TgNet,
                               .matches = matchesNothing,
                               .reason = QT_TRANSLATE_NOOP(
                                   "Reason", "laid out as tgnet.dat of Telegram for Android") };

const FileLayout wTelegramLayout {
    .id = FormatId::WTelegram,
    .matches = matchesNothing,
    .reason = QT_TRANSLATE_NOOP("Reason", "a header that leads to an encrypted block"),
};

} // namespace documents

const FileLayout *findImportedLayout(FormatId id)
{
    constexpr auto row = [](FormatId format) {
        return FileLayout {
            .id = format, .matches = matchesNothing, .tables = documentTables, .read = readDocument
        };
    };
    static const std::array rows { row(FormatId::Telethon), row(FormatId::GramJs),
                                   row(FormatId::Mtcute),   row(FormatId::MtKruto),
                                   row(FormatId::Gogram),   row(FormatId::GotgProto),
                                   row(FormatId::Grammers) };
    const auto found = std::ranges::find(rows, id, &FileLayout::id);
    return found == rows.end() ? nullptr : &*found;
}

Result<SecretBytes> buildDocumentImage(const SessionContents &contents)
{
    const auto connection = Connection::createInMemory();
    if (!connection)
        return tl::unexpected(connection.error());
    const auto done = createOurTables(*connection)
                          .and_then([&] { return connection->run(u"BEGIN"_s); })
                          .and_then([&] { return insertSession(*connection, contents); })
                          .and_then([&] {
                              return insertPeers(*connection, peerInserts(),
                                                 contents.peers.value_or(std::vector<Peer>()));
                          })
                          .and_then([&] { return insertStates(*connection, contents); })
                          .and_then([&] { return insertFindings(*connection, contents); })
                          .and_then([&] { return connection->run(u"COMMIT"_s); });
    if (!done)
        return tl::unexpected(done.error());
    return connection->serialize();
}

} // namespace sessionary
