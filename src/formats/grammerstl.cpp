// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/grammerstl.h"

#include "core/address.h"
#include "core/authkey.h"
#include "core/tl.h"

#include <algorithm>
#include <limits>

namespace sessionary {

namespace {

constexpr quint32 sessionId = 0xa73eb8ce;
constexpr quint32 vectorId = 0x1cb5c415;
constexpr quint32 dataCenterId = 0x756d16b6;
constexpr quint32 dataCenterWsId = 0x72490a88;
constexpr quint32 userId = 0x672f428d;
constexpr quint32 oldUserId = 0x11cc2a68;
constexpr quint32 updateStateId = 0xd0cadcc1;
constexpr quint32 channelStateId = 0xc2b0f8cd;
constexpr quint32 oldChannelStateId = 0xcb8f443f;
constexpr quint32 trueId = 0x997275b5;
constexpr quint32 falseId = 0xbc799737;

struct DataCenterEntry
{
    qint64 id = 0;
    QString address = {};
    std::optional<quint16> port = {};
    /// Seen, not copied; empty when there is none
    Bytes key = {};
};

struct User
{
    qint64 id = 0;
    qint64 dcId = 0;
    bool isBot = false;
};

bool has(quint32 flags, quint32 flag)
{
    return (flags & flag) != 0;
}

std::optional<DataCenterEntry> readDataCenter(TlReader &in)
{
    constexpr quint32 ipv4Flag = 1;
    constexpr quint32 ipv6Flag = 2;
    constexpr quint32 keyFlag = 4;
    constexpr std::size_t ipv4Size = 4;
    constexpr std::size_t ipv6Size = 16;

    const quint32 flags = in.id();
    DataCenterEntry entry { .id = in.int32() };
    const Bytes ipv4 = has(flags, ipv4Flag) ? in.take(ipv4Size) : Bytes();
    const Bytes ipv6 = has(flags, ipv6Flag) ? in.take(ipv6Size) : Bytes();
    const qint32 port = in.int32();
    if (has(flags, keyFlag))
        entry.key = in.bytes();
    if (in.isUnderrun() || flags > (ipv4Flag | ipv6Flag | keyFlag) || !isPort(port))
        return std::nullopt;
    entry.address = addressText(ipv4.empty() ? ipv6 : ipv4);
    entry.port = quint16(port);
    return entry;
}

/// What is reached through a WebSocket has no address of its own.
std::optional<DataCenterEntry> readWebSocket(TlReader &in)
{
    constexpr quint32 keyFlag = 1;
    const quint32 flags = in.id();
    DataCenterEntry entry { .id = in.int32() };
    in.string();
    if (has(flags, keyFlag))
        entry.key = in.bytes();
    if (in.isUnderrun() || flags > keyFlag)
        return std::nullopt;
    return entry;
}

/// How many there are; nothing when it is no vector or one that cannot have so many
std::optional<std::size_t> readCount(TlReader &in)
{
    const bool isVector = in.id() == vectorId;
    const qint32 count = in.int32();
    if (!isVector || in.isUnderrun() || count < 0
        || std::size_t(count) > in.left() / sizeof(qint32))
        return std::nullopt;
    return std::size_t(count);
}

std::optional<std::vector<DataCenterEntry>> readDataCenters(TlReader &in)
{
    const auto count = readCount(in);
    if (!count)
        return std::nullopt;
    std::vector<DataCenterEntry> entries;
    for (std::size_t i = 0; i < *count; ++i) {
        const quint32 id = in.id();
        std::optional<DataCenterEntry> entry;
        if (id == dataCenterId)
            entry = readDataCenter(in);
        else if (id == dataCenterWsId)
            entry = readWebSocket(in);
        if (!entry)
            return std::nullopt;
        entries.push_back(*std::move(entry));
    }
    return entries;
}

std::optional<User> readUser(TlReader &in)
{
    const quint32 id = in.id();
    if (id != userId && id != oldUserId)
        return std::nullopt;
    User user { .id = id == userId ? in.int64() : in.int32() };
    user.dcId = in.int32();
    const quint32 isBot = in.id();
    user.isBot = isBot == trueId;
    if (in.isUnderrun() || user.id <= 0 || (isBot != trueId && isBot != falseId))
        return std::nullopt;
    return user;
}

std::optional<UpdateState> readChannel(TlReader &in)
{
    constexpr qint64 firstMarkedId = -1'000'000'000'000;
    const quint32 id = in.id();
    if (id != channelStateId && id != oldChannelStateId)
        return std::nullopt;
    const qint64 channel = id == channelStateId ? in.int64() : in.int32();
    const qint32 pts = in.int32();
    if (in.isUnderrun() || channel < 0
        || channel > std::numeric_limits<qint64>::max() + firstMarkedId)
        return std::nullopt;
    return UpdateState { .id = firstMarkedId - channel, .pts = pts };
}

std::optional<std::vector<UpdateState>> readUpdateStates(TlReader &in)
{
    if (in.id() != updateStateId)
        return std::nullopt;
    UpdateState account { .pts = in.int32() };
    account.qts = in.int32();
    account.date = in.int32();
    account.seq = in.int32();
    std::vector<UpdateState> states { account };

    const auto count = readCount(in);
    if (!count)
        return std::nullopt;
    for (std::size_t i = 0; i < *count; ++i) {
        const auto channel = readChannel(in);
        if (!channel)
            return std::nullopt;
        states.push_back(*channel);
    }
    return states;
}

/// Where the account lives: the user says so, and without one it can only be the one with a key.
std::optional<qint64> homeOf(std::span<const DataCenterEntry> entries,
                             const std::optional<User> &user)
{
    if (user)
        return user->dcId;
    const auto hasKey = [](const DataCenterEntry &entry) { return !entry.key.empty(); };
    if (std::ranges::count_if(entries, hasKey) != 1)
        return std::nullopt;
    return std::ranges::find_if(entries, hasKey)->id;
}

Result<Session> sessionOf(std::span<const DataCenterEntry> entries, const std::optional<User> &user)
{
    Session session { .dcId = homeOf(entries, user) };
    if (user) {
        session.userId = user->id;
        session.isBot = user->isBot;
    }
    Bytes key;
    for (const DataCenterEntry &entry : entries) {
        if (entry.id != session.dcId)
            continue;
        if (key.empty())
            key = entry.key;
        if (!session.serverAddress && !entry.address.isEmpty()) {
            session.serverAddress = entry.address;
            session.port = entry.port;
        }
    }
    if (!key.empty() && key.size() != authKeySize)
        return fail(ErrorCode::UnusableKey);
    session.authKey = SecretBytes(key);
    if (!key.empty() && session.authKey.isAllZero())
        return fail(ErrorCode::EmptyKey);
    return session;
}

} // namespace

Result<GrammersTl> decodeGrammersTl(Bytes bytes)
{
    constexpr quint32 userFlag = 1;
    constexpr quint32 stateFlag = 2;

    TlReader in(bytes);
    if (in.id() != sessionId)
        return fail(ErrorCode::NotASession);
    const quint32 flags = in.id();
    const auto entries = readDataCenters(in);
    if (!entries || flags > (userFlag | stateFlag))
        return fail(ErrorCode::Damaged);
    const auto user = has(flags, userFlag) ? readUser(in) : std::nullopt;
    const auto states = has(flags, stateFlag) ? readUpdateStates(in) : std::nullopt;
    if (!in.atEnd() || has(flags, userFlag) != user.has_value()
        || has(flags, stateFlag) != states.has_value())
        return fail(ErrorCode::Damaged);

    const auto keys = std::ranges::count_if(
        *entries, [](const DataCenterEntry &entry) { return !entry.key.empty(); });
    return sessionOf(*entries, user).map([&](Session session) {
        return GrammersTl { std::move(session), states.value_or(std::vector<UpdateState>()), keys };
    });
}

} // namespace sessionary
