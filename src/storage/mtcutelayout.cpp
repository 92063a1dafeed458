// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/mtcutelayout.h"

#include "core/tl.h"
#include "formats/mtcutedc.h"
#include "formats/secretjson.h"
#include "storage/connection.h"
#include "storage/sessionrow.h"

#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::mtcute {

namespace {

bool matches(const Outline &outline)
{
    return outline.has(u"mtcute_migrations") && outline.has(u"auth_keys", { u"dc", u"key" })
        && outline.has(u"key_value", { u"key", u"value" });
}

bool matchesLegacy(const Outline &outline)
{
    return outline.has(u"kv", { u"key", u"value" }) && outline.has(u"auth_keys", { u"dc", u"key" })
        && outline.has(u"entities", { u"full" }) && !outline.has(u"version");
}

QStringList tables()
{
    return { u"mtcute_migrations"_s, u"auth_keys"_s,    u"temp_auth_keys"_s,
             u"key_value"_s,         u"message_refs"_s, u"peers"_s };
}

QStringList besides()
{
    return { u"temp_auth_keys"_s, u"message_refs"_s };
}

QStringList legacyTables()
{
    return { u"kv"_s,  u"state"_s,    u"auth_keys"_s,   u"temp_auth_keys"_s,
             u"pts"_s, u"entities"_s, u"message_refs"_s };
}

/// The value of \a key in \a table: little, and none of them secret
Result<SecretBytes> valueOf(const Connection &connection, QStringView table, QStringView key)
{
    return connection.secret(
        u"SELECT CAST(value AS BLOB) FROM %1 WHERE key = '%2'"_s.arg(table, key));
}

std::optional<qint64> int32Of(Bytes value)
{
    TlReader reader(value);
    const qint32 number = reader.int32();
    return reader.atEnd() ? std::optional<qint64>(number) : std::nullopt;
}

/// int 1, int flags, int53 id; nothing when nobody is logged in
void applyUser(Session &session, Bytes value)
{
    constexpr qint32 version = 1;
    constexpr qint32 isBot = 1;
    TlReader reader(value);
    const bool isKnown = reader.int32() == version;
    const qint32 flags = reader.int32();
    const qint64 id = reader.int64();
    if (!isKnown || reader.isUnderrun() || id <= 0)
        return;
    session.userId = id;
    session.isBot = (flags & isBot) != 0;
}

Result<void> readHomeKey(const Connection &connection, SessionRecord &record)
{
    if (!record.session.dcId) {
        record.findings.append({ FindingCode::NoSessionRow });
        return {};
    }
    record.findings.append(findingsOf(record.session));
    return readKey(connection, u"key", u"FROM auth_keys WHERE dc = %1"_s.arg(*record.session.dcId),
                   record);
}

Result<SessionRecord> read(const Connection &connection, const Outline & /*outline*/)
{
    SessionRecord record;
    const auto main = valueOf(connection, u"key_value", u"dc_main");
    if (!main)
        return tl::unexpected(main.error());
    if (const auto option = readMtcuteDcOption(main->bytes())) {
        record.session.dcId = option->dcId;
        record.session.testMode = option->isTest;
        record.session.serverAddress = option->address;
        record.session.port = option->port;
    }
    return valueOf(connection, u"key_value", u"current_user")
        .map([&](const SecretBytes &user) { applyUser(record.session, user.bytes()); })
        .and_then([&] { return readHomeKey(connection, record); })
        .map([&] { return std::move(record); });
}

Result<std::vector<UpdateState>> updateStates(const Connection &connection,
                                              const Outline & /*outline*/)
{
    constexpr auto channelKey = "updates_channel:"_L1;
    UpdateState account;
    std::vector<UpdateState> states;
    bool knowsAccount = false;
    const auto read = connection.each(
        u"SELECT key, value FROM key_value WHERE key LIKE 'updates%'"_s, {},
        [&](const Connection::Row &row) {
            const QString key = row.value(0).toString();
            const QByteArray bytes = row.value(1).toByteArray();
            const auto value =
                int32Of(bytesOf(std::string_view(bytes.data(), size_t(bytes.size()))));
            if (!value)
                return true;
            if (key.startsWith(channelKey)) {
                bool isNumber = false;
                const qint64 id = key.sliced(channelKey.size()).toLongLong(&isNumber);
                if (isNumber)
                    states.push_back({ .id = markedChannelId(id), .pts = value });
                return true;
            }
            auto *field = key == "updates_pts"_L1 ? &account.pts
                : key == "updates_qts"_L1         ? &account.qts
                : key == "updates_date"_L1        ? &account.date
                : key == "updates_seq"_L1         ? &account.seq
                                                  : nullptr;
            if (field != nullptr) {
                *field = value;
                knowsAccount = true;
            }
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    if (knowsAccount)
        states.insert(states.begin(), account);
    return states;
}

// "low|high", and nothing for basic groups
constexpr auto accessHash = "CASE WHEN instr(p.hash, '|') > 0 THEN"
                            " (CAST(substr(p.hash, 1, instr(p.hash, '|') - 1) AS INTEGER)"
                            " & 4294967295)"
                            " | (CAST(substr(p.hash, instr(p.hash, '|') + 1) AS INTEGER) << 32)"
                            " END"_L1;

PeerSource peers(const Outline &outline)
{
    if (!outline.has(u"peers", { u"id", u"hash", u"usernames", u"updated", u"phone" }))
        return { .table = "(SELECT 0 AS id WHERE 0)"_L1, .key = "p.id"_L1 };
    return { .table = "peers"_L1,
             .id = "p.id"_L1,
             .usernames = R"(trim(replace(replace(replace(replace(p.usernames, '[', ''), ']', ''),)"
                          R"( '"', ''), ',', ' ')))"_L1,
             .phone = "p.phone"_L1,
             .updated = "p.updated / 1000"_L1,
             .accessHash = accessHash,
             .usernameCount =
                 "SELECT coalesce(sum(length(names) - length(replace(names, ',', '')) + 1), 0)"
                 " FROM (SELECT usernames AS names FROM peers) WHERE length(names) > 2"_L1 };
}

Result<SecretJson> jsonOf(const Connection &connection, QStringView key)
{
    return valueOf(connection, u"kv", key).and_then([](const SecretBytes &value) {
        return SecretJson::parse(value.bytes());
    });
}

Result<SessionRecord> readLegacy(const Connection &connection, const Outline & /*outline*/)
{
    constexpr qint64 maxPort = 65535;
    SessionRecord record;
    Session &session = record.session;
    if (const auto json = jsonOf(connection, u"def_dc")) {
        const JsonValue *main = member(&json->root(), "main");
        session.dcId = integerOf(member(main, "id"));
        if (const auto address = textOf(member(main, "ipAddress")))
            session.serverAddress = QString::fromUtf8(address->data(), qsizetype(address->size()));
        if (const auto port = integerOf(member(main, "port"));
            port && *port >= 0 && *port <= maxPort)
            session.port = quint16(*port);
    }
    if (const auto json = jsonOf(connection, u"self")) {
        if (const auto id = integerOf(member(&json->root(), "userId")); id.value_or(0) > 0) {
            session.userId = id;
            session.isBot = booleanOf(member(&json->root(), "isBot"));
        }
    }
    if (const auto json = jsonOf(connection, u"ver"))
        record.schemaVersion = integerOf(&json->root());
    return readHomeKey(connection, record).map([&] { return std::move(record); });
}

Result<std::vector<UpdateState>> legacyStates(const Connection &connection, const Outline &outline)
{
    UpdateState account;
    bool knowsAccount = false;
    const std::array fields { std::pair { u"pts", &account.pts },
                              std::pair { u"qts", &account.qts },
                              std::pair { u"date", &account.date },
                              std::pair { u"seq", &account.seq } };
    for (const auto &[key, field] : fields) {
        if (const auto json = jsonOf(connection, key))
            *field = integerOf(&json->root());
        knowsAccount = knowsAccount || field->has_value();
    }
    std::vector<UpdateState> states;
    if (outline.has(u"pts", { u"channel_id", u"pts" })) {
        auto channels = readStates(
            connection, u"SELECT -1000000000000 - channel_id, pts, NULL, NULL, NULL FROM pts"_s);
        if (!channels)
            return channels;
        states = *std::move(channels);
    }
    if (knowsAccount)
        states.insert(states.begin(), account);
    return states;
}

PeerSource legacyPeers(const Outline & /*outline*/)
{
    return { .table = "entities"_L1,
             .id = "p.id"_L1,
             .type = "CASE p.type WHEN 'chat' THEN 'group' ELSE p.type END"_L1,
             .usernames = "p.username"_L1,
             .phone = "p.phone"_L1,
             .updated = "p.updated / 1000"_L1,
             .accessHash = accessHash,
             .usernameCount = "SELECT count(*) FROM entities NOT INDEXED WHERE username <> ''"_L1 };
}

constexpr auto keyCount = "SELECT count(*) FROM auth_keys WHERE length(key) = 256"_L1;

} // namespace

const FileLayout fileLayout {
    .id = FormatId::Mtcute,
    .matches = matches,
    .reason = QT_TRANSLATE_NOOP("Reason", "the tables mtcute_migrations, auth_keys and key_value"),
    .tables = tables,
    .besides = besides,
    .read = read,
    .peers = peers,
    .updateStates = updateStates,
    .keyCount = keyCount,
};

const FileLayout legacyLayout {
    .id = FormatId::MtcuteLegacy,
    .matches = matchesLegacy,
    .reason = QT_TRANSLATE_NOOP("Reason", "the tables kv, auth_keys and entities(full)"),
    .tables = legacyTables,
    .besides = besides,
    .read = readLegacy,
    .peers = legacyPeers,
    .updateStates = legacyStates,
    .keyCount = keyCount,
};

} // namespace sessionary::mtcute
