// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/grammerslayout.h"

#include "storage/connection.h"
#include "storage/sessionrow.h"

#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

bool matchesGrammers(const Outline &outline)
{
    return outline.has(u"dc_home", { u"dc_id" })
        && outline.has(u"dc_option", { u"dc_id", u"ipv4", u"auth_key" })
        && outline.has(u"peer_info", { u"peer_id", u"hash", u"subtype" });
}

QStringList grammersTables()
{
    return { u"dc_home"_s, u"dc_option"_s, u"peer_info"_s, u"update_state"_s, u"channel_state"_s };
}

Result<void> readAccount(const Connection &connection, Session &session)
{
    return connection.each(u"SELECT peer_id, subtype & 2 FROM peer_info WHERE subtype & 1 "
                           "AND peer_id > 0 LIMIT 1"_s,
                           {}, [&](const Connection::Row &row) {
                               if (row.value(0).toLongLong() > 0) {
                                   session.userId = row.value(0).toLongLong();
                                   session.isBot = row.value(1).toLongLong() != 0;
                               }
                               return false;
                           });
}

Result<SessionRecord> readGrammers(const Connection &connection, const Outline & /*outline*/)
{
    SessionRecord record;
    Session &session = record.session;
    const auto home = connection.value(u"SELECT dc_id FROM dc_home LIMIT 1"_s);
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!home || !version)
        return tl::unexpected(home ? version.error() : home.error());
    record.schemaVersion = version->toLongLong();
    if (home->typeId() != QMetaType::LongLong) {
        record.findings.append({ FindingCode::NoSessionRow });
        return record;
    }
    session.dcId = home->toLongLong();
    const QString row = u"FROM dc_option WHERE dc_id = %1"_s.arg(*session.dcId);
    return connection.value(u"SELECT ipv4 "_s + row)
        .map([&](const QVariant &address) { applyAddress(session, address.toString(), {}); })
        .and_then([&] { return readAccount(connection, session); })
        .and_then([&] { return readKey(connection, u"auth_key", row, record); })
        .map([&] {
            record.findings.append(findingsOf(session));
            return std::move(record);
        });
}

PeerSource grammersPeerSource(const Outline & /*outline*/)
{
    return { .table = "peer_info"_L1,
             .key = "p.peer_id"_L1,
             .id = "p.peer_id"_L1,
             .type = "CASE WHEN p.peer_id > 0 AND p.subtype & 2 THEN 'bot'"
                     " WHEN p.peer_id > 0 THEN 'user'"
                     " WHEN p.peer_id > -1000000000000 THEN 'group'"
                     " WHEN p.subtype & 4 THEN 'supergroup' ELSE 'channel' END"_L1,
             .accessHash = "p.hash"_L1 };
}

Result<std::vector<UpdateState>> grammersStates(const Connection &connection,
                                                const Outline &outline)
{
    if (!outline.has(u"update_state", { u"pts", u"qts", u"date", u"seq" })
        || !outline.has(u"channel_state", { u"peer_id", u"pts" }))
        return std::vector<UpdateState>();
    return readStates(connection,
                      u"SELECT 0, pts, qts, date, seq FROM update_state UNION ALL "
                      "SELECT peer_id, pts, NULL, NULL, NULL FROM channel_state"_s);
}

} // namespace

const FileLayout grammersLayout {
    .id = FormatId::Grammers,
    .matches = matchesGrammers,
    .reason = QT_TRANSLATE_NOOP("Reason", "the tables dc_home, dc_option and peer_info"),
    .tables = grammersTables,
    .read = readGrammers,
    .peers = grammersPeerSource,
    .updateStates = grammersStates,
    .keyCount = "SELECT count(*) FROM dc_option WHERE length(auth_key) = 256"_L1,
};

} // namespace sessionary
