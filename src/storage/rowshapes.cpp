// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/rowshapes.h"

#include "core/address.h"
#include "core/authkey.h"
#include "core/peer.h"
#include "core/session.h"
#include "storage/encryptedkey.h"

#include <QString>

#include <algorithm>
#include <array>
#include <bitset>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

using enum ColumnKind;

// --- Pyrogram and its forks

/// Schema 1 and 2; what migrations added stands behind
constexpr std::array pyrogramFirst {
    ShapeColumn { "dc_id"_L1, DcId },     ShapeColumn { "test_mode"_L1, Flag },
    ShapeColumn { "auth_key"_L1, Key },   ShapeColumn { "date"_L1, Date },
    ShapeColumn { "user_id"_L1, UserId }, ShapeColumn { "is_bot"_L1, Flag },
    ShapeColumn { "api_id"_L1, ApiId },   ShapeColumn { "server_address"_L1, Address },
    ShapeColumn { "port"_L1, Port },
};
/// Schema 3, and with Kurigram's columns behind
constexpr std::array pyrogramThird {
    ShapeColumn { "dc_id"_L1, DcId },     ShapeColumn { "api_id"_L1, ApiId },
    ShapeColumn { "test_mode"_L1, Flag }, ShapeColumn { "auth_key"_L1, Key },
    ShapeColumn { "date"_L1, Date },      ShapeColumn { "user_id"_L1, UserId },
    ShapeColumn { "is_bot"_L1, Flag },    ShapeColumn { "server_address"_L1, Address },
    ShapeColumn { "port"_L1, Port },
};
constexpr std::array kurigramSeventh {
    ShapeColumn { "dc_id"_L1, DcId },     ShapeColumn { "server_address"_L1, Address },
    ShapeColumn { "port"_L1, Port },      ShapeColumn { "api_id"_L1, ApiId },
    ShapeColumn { "test_mode"_L1, Flag }, ShapeColumn { "auth_key"_L1, Key },
    ShapeColumn { "date"_L1, Date },      ShapeColumn { "user_id"_L1, UserId },
    ShapeColumn { "is_bot"_L1, Flag },
};
constexpr std::array pyroforkDynamicDc {
    ShapeColumn { "dc_id"_L1, DcId },
    ShapeColumn { "api_id"_L1, ApiId },
    ShapeColumn { "test_mode"_L1, Flag },
    ShapeColumn { "auth_key"_L1, Key },
    ShapeColumn { "date"_L1, Date },
    ShapeColumn { "user_id"_L1, UserId },
    ShapeColumn { "is_bot"_L1, Flag },
    ShapeColumn { "server_address"_L1, Address },
    ShapeColumn { "server_address_v6"_L1, Address },
    ShapeColumn { "server_port"_L1, Port },
    ShapeColumn { "media_address"_L1, Address },
    ShapeColumn { "media_address_v6"_L1, Address },
    ShapeColumn { "media_port"_L1, Port },
};
constexpr std::array pyrogramPeers {
    ShapeColumn { "id"_L1, RowNumber },      ShapeColumn { "access_hash"_L1, Integer },
    ShapeColumn { "type"_L1, TypeName },     ShapeColumn { "username"_L1, Text },
    ShapeColumn { "phone_number"_L1, Text }, ShapeColumn { "last_update_on"_L1, NeededInteger },
};
constexpr std::array kurigramPeers {
    ShapeColumn { "id"_L1, RowNumber },
    ShapeColumn { "access_hash"_L1, Integer },
    ShapeColumn { "type"_L1, TypeName },
    ShapeColumn { "phone_number"_L1, Text },
    ShapeColumn { "last_update_on"_L1, NeededInteger },
};
constexpr std::array kurigramUsernames {
    ShapeColumn { "id"_L1, NeededInteger },
    ShapeColumn { "username"_L1, Username },
};
constexpr std::array pyroforkUsernames {
    ShapeColumn { "id"_L1, Username },
    ShapeColumn { "peer_id"_L1, NeededInteger },
    ShapeColumn { "last_update_on"_L1, NeededInteger },
};
constexpr std::array states {
    ShapeColumn { "id"_L1, RowNumber }, ShapeColumn { "pts"_L1, NeededInteger },
    ShapeColumn { "qts"_L1, Integer },  ShapeColumn { "date"_L1, Number },
    ShapeColumn { "seq"_L1, Integer },
};
constexpr std::array channelPts {
    ShapeColumn { "channel_id"_L1, RowNumber },
    ShapeColumn { "pts"_L1, NeededInteger },
    ShapeColumn { "last_update_on"_L1, NeededInteger },
};
constexpr std::array dcOptions {
    ShapeColumn { "id"_L1, RowNumber },       ShapeColumn { "dc_id"_L1, NeededInteger },
    ShapeColumn { "address"_L1, Address },    ShapeColumn { "port"_L1, Port },
    ShapeColumn { "is_ipv6"_L1, Flag },       ShapeColumn { "is_media"_L1, Flag },
    ShapeColumn { "is_default_ip"_L1, Flag },
};
constexpr std::array numbers { ShapeColumn { "number"_L1, Version } };

constexpr std::array pre015Sessions {
    ShapeColumn { "dc_id"_L1, DcId },   ShapeColumn { "test_mode"_L1, Flag },
    ShapeColumn { "auth_key"_L1, Key }, ShapeColumn { "user_id"_L1, UserId },
    ShapeColumn { "date"_L1, Date },    ShapeColumn { "is_bot"_L1, Flag },
};
constexpr std::array pre015Peers {
    ShapeColumn { "id"_L1, RowNumber },
    ShapeColumn { "hash"_L1, Integer },
    ShapeColumn { "username"_L1, Text },
    ShapeColumn { "phone"_L1, Integer },
};
constexpr std::array pre015Migrations { ShapeColumn { "name"_L1, NeededText } };

// --- Telethon

constexpr std::array telethonSessions {
    ShapeColumn { "dc_id"_L1, DcId },         ShapeColumn { "server_address"_L1, Address },
    ShapeColumn { "port"_L1, Port },          ShapeColumn { "auth_key"_L1, Key },
    ShapeColumn { "takeout_id"_L1, Integer }, ShapeColumn { "tmp_auth_key"_L1, Secret },
};
constexpr std::array telethonEntities {
    ShapeColumn { "id"_L1, RowNumber },  ShapeColumn { "hash"_L1, NeededInteger },
    ShapeColumn { "username"_L1, Text }, ShapeColumn { "phone"_L1, Integer },
    ShapeColumn { "name"_L1, Text },     ShapeColumn { "date"_L1, Integer },
};
constexpr std::array versions { ShapeColumn { "version"_L1, Version } };

constexpr std::array alphaDataCenters {
    ShapeColumn { "id"_L1, DcId },      ShapeColumn { "ipv4"_L1, Address },
    ShapeColumn { "ipv6"_L1, Address }, ShapeColumn { "port"_L1, Port },
    ShapeColumn { "auth"_L1, Key },
};
constexpr std::array alphaSession {
    ShapeColumn { "user_id"_L1, RowNumber }, ShapeColumn { "dc_id"_L1, HomeDc },
    ShapeColumn { "bot"_L1, Flag },          ShapeColumn { "pts"_L1, NeededInteger },
    ShapeColumn { "qts"_L1, NeededInteger }, ShapeColumn { "date"_L1, NeededInteger },
    ShapeColumn { "seq"_L1, NeededInteger }, ShapeColumn { "takeout_id"_L1, Integer },
};
constexpr std::array alphaEntities {
    ShapeColumn { "id"_L1, RowNumber },
    ShapeColumn { "hash"_L1, NeededInteger },
    ShapeColumn { "ty"_L1, NeededInteger },
};
constexpr std::array channels {
    ShapeColumn { "channel_id"_L1, RowNumber },
    ShapeColumn { "pts"_L1, NeededInteger },
};
constexpr std::array version2DataCenters {
    ShapeColumn { "id"_L1, DcId },
    ShapeColumn { "ipv4_addr"_L1, Address },
    ShapeColumn { "ipv6_addr"_L1, Address },
    ShapeColumn { "auth"_L1, Key },
};
constexpr std::array version2User {
    ShapeColumn { "id"_L1, RowNumber },
    ShapeColumn { "dc"_L1, HomeDc },
    ShapeColumn { "bot"_L1, Flag },
    ShapeColumn { "username"_L1, Text },
};
constexpr std::array accountState {
    ShapeColumn { "pts"_L1, NeededInteger },
    ShapeColumn { "qts"_L1, NeededInteger },
    ShapeColumn { "date"_L1, NeededInteger },
    ShapeColumn { "seq"_L1, NeededInteger },
};
constexpr std::array channelState {
    ShapeColumn { "id"_L1, RowNumber },
    ShapeColumn { "pts"_L1, NeededInteger },
};

// --- the others

constexpr std::array mtcuteKeys {
    ShapeColumn { "dc"_L1, DcId },
    ShapeColumn { "key"_L1, Key },
};
constexpr std::array mtcuteValues {
    ShapeColumn { "key"_L1, NeededText },
    ShapeColumn { "value"_L1, NeededBlob },
};
constexpr std::array mtcutePeers {
    ShapeColumn { "id"_L1, RowNumber },         ShapeColumn { "hash"_L1, NeededText },
    ShapeColumn { "usernames"_L1, NeededText }, ShapeColumn { "updated"_L1, NeededNumber },
    ShapeColumn { "phone"_L1, Text },           ShapeColumn { "complete"_L1, Blob },
    ShapeColumn { "isMin"_L1, Flag },
};
constexpr std::array mtcuteMigrations {
    ShapeColumn { "repo"_L1, NeededText },
    ShapeColumn { "version"_L1, NeededInteger },
};
constexpr std::array legacyValues {
    ShapeColumn { "key"_L1, NeededText },
    ShapeColumn { "value"_L1, NeededText },
};
constexpr std::array legacyEntities {
    ShapeColumn { "id"_L1, RowNumber },  ShapeColumn { "hash"_L1, NeededText },
    ShapeColumn { "type"_L1, TypeName }, ShapeColumn { "username"_L1, Text },
    ShapeColumn { "phone"_L1, Text },    ShapeColumn { "updated"_L1, NeededNumber },
    ShapeColumn { "full"_L1, Blob },
};

constexpr std::array grammersHome { ShapeColumn { "dc_id"_L1, Version } };
constexpr std::array grammersOptions {
    ShapeColumn { "dc_id"_L1, DcId },
    ShapeColumn { "ipv4"_L1, Address },
    ShapeColumn { "ipv6"_L1, Address },
    ShapeColumn { "auth_key"_L1, Key },
};
constexpr std::array grammersPeers {
    ShapeColumn { "peer_id"_L1, RowNumber },
    ShapeColumn { "hash"_L1, Integer },
    ShapeColumn { "subtype"_L1, Integer },
};
constexpr std::array grammersChannels {
    ShapeColumn { "peer_id"_L1, RowNumber },
    ShapeColumn { "pts"_L1, NeededInteger },
};

constexpr std::array gotgSessions {
    ShapeColumn { "version"_L1, RowNumber },
    ShapeColumn { "data"_L1, GotdJson },
};
constexpr std::array gotgPeers {
    ShapeColumn { "id"_L1, RowNumber },
    ShapeColumn { "access_hash"_L1, NeededInteger },
    ShapeColumn { "type"_L1, NeededInteger },
    ShapeColumn { "username"_L1, Text },
};

constexpr auto eachPair = "UNIQUE (id, username)"_L1;
constexpr auto oneOfId = "UNIQUE (id)"_L1;
constexpr auto oneOfKey = "UNIQUE (key)"_L1;

constexpr std::array shapes {
    RowShape { .family = Family::Pyrogram,
               .table = "sessions"_L1,
               .columns = pyrogramFirst,
               .counts = { 6, 7, 9 },
               .isNeeded = true },
    RowShape { .family = Family::Pyrogram,
               .table = "sessions"_L1,
               .columns = pyrogramThird,
               .counts = { 7, 9 } },
    RowShape { .family = Family::Pyrogram,
               .table = "sessions"_L1,
               .columns = kurigramSeventh,
               .counts = { 9 } },
    RowShape { .family = Family::Pyrogram,
               .table = "sessions"_L1,
               .columns = pyroforkDynamicDc,
               .counts = { 13 } },
    RowShape { .family = Family::Pyrogram,
               .table = "peers"_L1,
               .columns = pyrogramPeers,
               .counts = { 6 },
               .isNeeded = true,
               .isDistinct = true },
    RowShape { .family = Family::Pyrogram,
               .table = "peers"_L1,
               .columns = kurigramPeers,
               .counts = { 5 },
               .isDistinct = true },
    RowShape { .family = Family::Pyrogram,
               .table = "usernames"_L1,
               .columns = pyroforkUsernames,
               .counts = { 3 },
               .constraint = oneOfId,
               .isDistinct = true },
    RowShape { .family = Family::Pyrogram,
               .table = "usernames"_L1,
               .columns = kurigramUsernames,
               .counts = { 2 },
               .constraint = eachPair,
               .isDistinct = true },
    RowShape { .family = Family::Pyrogram,
               .table = "update_state"_L1,
               .columns = states,
               .counts = { 5 } },
    RowShape { .family = Family::Pyrogram,
               .table = "channel_pts"_L1,
               .columns = channelPts,
               .counts = { 3 } },
    RowShape { .family = Family::Pyrogram,
               .table = "dc_options"_L1,
               .columns = dcOptions,
               .counts = { 7 } },
    RowShape { .family = Family::Pyrogram,
               .table = "version"_L1,
               .columns = numbers,
               .counts = { 1 },
               .isNeeded = true },

    RowShape { .family = Family::PyrogramPre015,
               .table = "sessions"_L1,
               .columns = pre015Sessions,
               .counts = { 6 },
               .isNeeded = true },
    RowShape { .family = Family::PyrogramPre015,
               .table = "peers_cache"_L1,
               .columns = pre015Peers,
               .counts = { 4 },
               .isNeeded = true },
    RowShape { .family = Family::PyrogramPre015,
               .table = "migrations"_L1,
               .columns = pre015Migrations,
               .counts = { 1 },
               .isNeeded = true },

    RowShape { .family = Family::Telethon,
               .table = "sessions"_L1,
               .columns = telethonSessions,
               .counts = { 4, 5, 6 },
               .mayLackRowNumber = true,
               .isNeeded = true },
    RowShape { .family = Family::Telethon,
               .table = "entities"_L1,
               .columns = telethonEntities,
               .counts = { 5, 6 },
               .mayLackRowNumber = true,
               .isNeeded = true,
               .isDistinct = true },
    RowShape { .family = Family::Telethon,
               .table = "update_state"_L1,
               .columns = states,
               .counts = { 5 },
               .mayLackRowNumber = true },
    RowShape { .family = Family::Telethon,
               .table = "version"_L1,
               .columns = versions,
               .counts = { 1 },
               .mayLackRowNumber = true,
               .isNeeded = true },

    RowShape { .family = Family::Telethon2Alpha,
               .table = "datacenter"_L1,
               .columns = alphaDataCenters,
               .counts = { 5 },
               .isNeeded = true },
    RowShape { .family = Family::Telethon2Alpha,
               .table = "session"_L1,
               .columns = alphaSession,
               .counts = { 8 },
               .isNeeded = true,
               .isDistinct = true },
    RowShape { .family = Family::Telethon2Alpha,
               .table = "entity"_L1,
               .columns = alphaEntities,
               .counts = { 3 } },
    RowShape { .family = Family::Telethon2Alpha,
               .table = "channel"_L1,
               .columns = channels,
               .counts = { 2 } },
    RowShape { .family = Family::Telethon2Alpha,
               .table = "version"_L1,
               .columns = versions,
               .counts = { 1 },
               .isNeeded = true },

    RowShape { .family = Family::Telethon2,
               .table = "datacenter"_L1,
               .columns = version2DataCenters,
               .counts = { 4 },
               .isNeeded = true },
    RowShape { .family = Family::Telethon2,
               .table = "user"_L1,
               .columns = version2User,
               .counts = { 4 },
               .isNeeded = true,
               .isDistinct = true },
    RowShape { .family = Family::Telethon2,
               .table = "state"_L1,
               .columns = accountState,
               .counts = { 4 },
               .constraint = "UNIQUE (pts)"_L1 },
    RowShape { .family = Family::Telethon2,
               .table = "channelstate"_L1,
               .columns = channelState,
               .counts = { 2 } },
    RowShape { .family = Family::Telethon2,
               .table = "version"_L1,
               .columns = versions,
               .counts = { 1 },
               .isNeeded = true },

    RowShape { .family = Family::Mtcute,
               .table = "auth_keys"_L1,
               .columns = mtcuteKeys,
               .counts = { 2 },
               .isNeeded = true },
    RowShape { .family = Family::Mtcute,
               .table = "key_value"_L1,
               .columns = mtcuteValues,
               .counts = { 2 },
               .constraint = oneOfKey,
               .isNeeded = true,
               .isDistinct = true },
    RowShape { .family = Family::Mtcute,
               .table = "peers"_L1,
               .columns = mtcutePeers,
               .counts = { 6, 7 },
               .isNeeded = true,
               .isDistinct = true },
    RowShape { .family = Family::Mtcute,
               .table = "mtcute_migrations"_L1,
               .columns = mtcuteMigrations,
               .counts = { 2 },
               .constraint = "UNIQUE (repo)"_L1,
               .isNeeded = true },

    RowShape { .family = Family::MtcuteLegacy,
               .table = "auth_keys"_L1,
               .columns = mtcuteKeys,
               .counts = { 2 },
               .isNeeded = true },
    RowShape { .family = Family::MtcuteLegacy,
               .table = "kv"_L1,
               .columns = legacyValues,
               .counts = { 2 },
               .constraint = oneOfKey,
               .isNeeded = true,
               .isDistinct = true },
    RowShape { .family = Family::MtcuteLegacy,
               .table = "entities"_L1,
               .columns = legacyEntities,
               .counts = { 7 },
               .isNeeded = true,
               .isDistinct = true },
    RowShape {
        .family = Family::MtcuteLegacy, .table = "pts"_L1, .columns = channels, .counts = { 2 } },

    RowShape { .family = Family::Grammers,
               .table = "dc_option"_L1,
               .columns = grammersOptions,
               .counts = { 4 },
               .isNeeded = true },
    RowShape { .family = Family::Grammers,
               .table = "dc_home"_L1,
               .columns = grammersHome,
               .counts = { 1 },
               .isNeeded = true },
    RowShape { .family = Family::Grammers,
               .table = "peer_info"_L1,
               .columns = grammersPeers,
               .counts = { 3 },
               .isNeeded = true,
               .isDistinct = true },
    RowShape { .family = Family::Grammers,
               .table = "update_state"_L1,
               .columns = accountState,
               .counts = { 4 },
               .constraint = "UNIQUE (pts)"_L1 },
    RowShape { .family = Family::Grammers,
               .table = "channel_state"_L1,
               .columns = grammersChannels,
               .counts = { 2 } },

    RowShape { .family = Family::GotgProto,
               .table = "sessions"_L1,
               .columns = gotgSessions,
               .counts = { 2 },
               .isNeeded = true },
    RowShape { .family = Family::GotgProto,
               .table = "peers"_L1,
               .columns = gotgPeers,
               .counts = { 4 },
               .isNeeded = true },
};

/// Random bytes have some 160 different ones among 256, and fewer than 120 never.
bool looksRandom(Bytes key)
{
    constexpr std::size_t least = 110;
    std::bitset<256> seen;
    for (const quint8 byte : key)
        seen.set(byte);
    return seen.count() >= least;
}

Fit fitOfKey(const RawValue &value)
{
    if (value.kind != RawValue::Kind::Blob || !isKeySize(value.bytes.size()))
        return Fit::Not;
    if (value.bytes.size() != authKeySize)
        return Fit::Possible; // encrypted: it can be text
    if (std::ranges::all_of(value.bytes, [](quint8 byte) { return byte == 0; }))
        return Fit::Not;
    return looksRandom(value.bytes) ? Fit::Good : Fit::Odd;
}

Fit fitOfInteger(const RawValue &value, qint64 min, qint64 max)
{
    if (!value.isInteger())
        return Fit::Not;
    return value.integer >= min && value.integer <= max ? Fit::Good : Fit::Odd;
}

Fit fitOfText(const RawValue &value)
{
    if (value.kind != RawValue::Kind::Text)
        return Fit::Not;
    const QString text =
        QString::fromUtf8(textOf(value.bytes).data(), qsizetype(value.bytes.size()));
    return text.contains(QChar::ReplacementCharacter) ? Fit::Odd : Fit::Possible;
}

Fit fitOfName(const RawValue &value, bool (*isPart)(char))
{
    constexpr std::size_t longest = 64;
    if (value.kind != RawValue::Kind::Text)
        return Fit::Not;
    const std::string_view text = textOf(value.bytes);
    return text.size() <= longest && std::ranges::all_of(text, isPart) ? Fit::Good : Fit::Odd;
}

bool isUsernamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

Fit fitOfType(const RawValue &value)
{
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    if (fitOfName(value, isLower) != Fit::Good || value.bytes.empty())
        return Fit::Not;
    const std::string_view text = textOf(value.bytes);
    const auto name = QString::fromLatin1(text.data(), qsizetype(text.size()));
    // mtcute's word for a basic group
    return peerTypeNamed(name) != PeerType::Unknown || name == "chat"_L1 ? Fit::Good : Fit::Odd;
}

Fit fitOfAddress(const RawValue &value)
{
    if (value.kind != RawValue::Kind::Text)
        return Fit::Not;
    const std::string_view text = textOf(value.bytes);
    return isAddress(text) || endpointFrom(text) ? Fit::Good : Fit::Odd;
}

bool mayBeNull(ColumnKind kind)
{
    return kind != Key && kind != GotdJson && kind < NeededInteger;
}

Fit fitOfNumber(ColumnKind kind, const RawValue &value)
{
    constexpr qint64 firstDate = 1'350'000'000; // nobody had a session before 2013
    constexpr qint64 lastDate = 4'000'000'000;
    constexpr qint64 largestDc = 999;
    constexpr qint64 largestPort = 65535;
    constexpr auto min = std::numeric_limits<qint64>::min();
    constexpr auto max = std::numeric_limits<qint64>::max();
    const bool isUnset = value.isInteger() && value.integer == 0;
    if (isUnset && (kind == ApiId || kind == Date || kind == UserId || kind == Port))
        return Fit::Possible;
    switch (kind) {
    case DcId:
    case HomeDc:
        return fitOfInteger(value, 1, largestDc);
    case ApiId:
        return fitOfInteger(value, 1, std::numeric_limits<quint32>::max());
    case Flag:
        return fitOfInteger(value, 0, 1);
    case Date:
        return fitOfInteger(value, firstDate, lastDate);
    case UserId:
        return fitOfInteger(value, 1, maxUserId);
    case Port:
        return fitOfInteger(value, 1, largestPort);
    case Number:
    case NeededNumber:
        if (value.kind == RawValue::Kind::Real)
            return Fit::Possible;
        break;
    default:
        break;
    }
    return fitOfInteger(value, min, max) == Fit::Good ? Fit::Possible : Fit::Not;
}

QVariant toVariant(const RawValue &value)
{
    const auto size = qsizetype(value.bytes.size());
    switch (value.kind) {
    case RawValue::Kind::Integer:
        return value.integer;
    case RawValue::Kind::Real:
        return value.real;
    case RawValue::Kind::Text:
        return QString::fromUtf8(textOf(value.bytes).data(), size);
    case RawValue::Kind::Blob:
        return QByteArray(textOf(value.bytes).data(), size);
    case RawValue::Kind::Missing:
    case RawValue::Kind::Null:
        break;
    }
    return {};
}

QVariant numberOf(std::optional<qint64> rowId)
{
    return rowId ? QVariant(*rowId) : QVariant();
}

} // namespace

bool RowShape::hasCount(std::size_t count) const
{
    return count != 0 && std::ranges::find(counts, count) != counts.end();
}

std::optional<std::size_t> RowShape::find(ColumnKind kind) const
{
    const auto found = std::ranges::find(columns, kind, &ShapeColumn::kind);
    if (found == columns.end())
        return std::nullopt;
    return std::size_t(found - columns.begin());
}

std::optional<std::size_t> RowShape::keyColumn() const
{
    const auto key = find(Key);
    return key ? key : find(GotdJson);
}

std::span<const RowShape> rowShapes()
{
    return shapes;
}

bool isKeySize(std::size_t size)
{
    return size == authKeySize || size == std::size_t(aesGcmKeySize)
        || size == std::size_t(fernetKeySize);
}

Fit fitOf(ColumnKind kind, const RawValue &value)
{
    using Type = RawValue::Kind;
    if (value.isNull() || value.kind == Type::Missing)
        return mayBeNull(kind) ? Fit::Possible : Fit::Not;
    switch (kind) {
    case Key:
        return fitOfKey(value);
    case GotdJson:
        return value.kind == Type::Blob && textOf(value.bytes).starts_with(R"({"Version")")
            ? Fit::Good
            : Fit::Not;
    case Address:
        return fitOfAddress(value);
    case Username:
        return fitOfName(value, isUsernamePart);
    case TypeName:
        return fitOfType(value);
    case Text:
    case NeededText:
        return fitOfText(value);
    case Secret:
    case Blob:
    case NeededBlob:
        return value.kind == Type::Blob ? Fit::Possible : Fit::Not;
    default:
        return fitOfNumber(kind, value);
    }
}

bool matches(const RowShape &shape, const RawRecord &record, bool hasRowNumber)
{
    if (!shape.hasCount(record.count) || (!hasRowNumber && !shape.mayLackRowNumber))
        return false;
    for (std::size_t i = 0; i < record.count; ++i) {
        const ColumnKind kind = shape.columns[i].kind;
        const RawValue &value = record[i];
        const bool isNumber = kind == RowNumber || kind == DcId;
        if (isNumber && value.isNull() != hasRowNumber)
            return false;
        if (kind == Version ? !(value.isInteger() || (value.isNull() && hasRowNumber))
                            : fitOf(kind, value) == Fit::Not)
            return false;
    }
    return true;
}

QVariantList valuesOf(const RowShape &shape, const RawRecord &record, std::optional<qint64> rowId)
{
    QVariantList values;
    for (std::size_t i = 0; i < record.count; ++i) {
        const ColumnKind kind = shape.columns[i].kind;
        const RawValue &value = record[i];
        const bool isNumber = kind == RowNumber || kind == DcId || kind == Version;
        const bool isSecret = kind == Key || kind == GotdJson || kind == Secret;
        const bool isElsewhere = isNumber && value.isNull();
        values.append(isSecret ? QVariant() : isElsewhere ? numberOf(rowId) : toVariant(value));
    }
    return values;
}

} // namespace sessionary
