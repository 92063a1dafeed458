// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/gotgprotolayout.h"

#include "formats/gotd.h"
#include "storage/connection.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

bool matches(const Outline &outline)
{
    return outline.has(u"sessions", { u"version", u"data" })
        && outline.has(u"peers", { u"id", u"access_hash", u"type", u"username" })
        && !outline.has(u"version");
}

QStringList tables()
{
    return { u"sessions"_s, u"peers"_s };
}

Result<SessionRecord> read(const Connection &connection, const Outline & /*outline*/)
{
    const auto data = connection.secret(
        u"SELECT CAST(data AS BLOB) FROM sessions ORDER BY version DESC LIMIT 1"_s);
    if (!data)
        return tl::unexpected(data.error());
    SessionRecord record;
    if (data->isEmpty()) {
        record.findings.append({ FindingCode::NoSessionRow });
        return record;
    }
    auto session = decodeGotdSession(data->bytes());
    if (!session)
        return fail(ErrorCode::Damaged, u"sessions.data"_s);
    record.session = *std::move(session);
    record.findings.append(record.session.authKey.isEmpty()
                               ? QList<Finding> { { FindingCode::NotLoggedIn } }
                               : findingsOf(record.session));
    return record;
}

PeerSource peers(const Outline & /*outline*/)
{
    return { .table = "peers"_L1,
             .id = "p.id"_L1, // marked in some versions, and not in others
             .type = "CASE p.type WHEN 1 THEN 'user' WHEN 2 THEN 'group' WHEN 3 THEN 'channel'"
                     " END"_L1,
             .usernames = "p.username"_L1,
             .accessHash = "p.access_hash"_L1,
             .usernameCount = "SELECT count(*) FROM peers NOT INDEXED WHERE username <> ''"_L1 };
}

} // namespace

const FileLayout gotgProtoLayout {
    .id = FormatId::GotgProto,
    .matches = matches,
    .reason = QT_TRANSLATE_NOOP("Reason", "the tables sessions(version, data) and peers"),
    .tables = tables,
    .read = read,
    .peers = peers,
};

} // namespace sessionary
