// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/peer.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr std::array<std::pair<PeerType, QLatin1StringView>, 8> typeNames { {
    { PeerType::User, "user"_L1 },
    { PeerType::Bot, "bot"_L1 },
    { PeerType::Group, "group"_L1 },
    { PeerType::Channel, "channel"_L1 },
    { PeerType::Supergroup, "supergroup"_L1 },
    { PeerType::Forum, "forum"_L1 },
    { PeerType::Direct, "direct"_L1 },
    { PeerType::Community, "community"_L1 },
} };

} // namespace

PeerType peerTypeNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(typeNames, [&](const auto &row) { return row.second == name; });
    return found == typeNames.end() ? PeerType::Unknown : found->first;
}

QLatin1StringView nameOf(PeerType type)
{
    const auto found = std::ranges::find(typeNames, type, &decltype(typeNames)::value_type::first);
    return found == typeNames.end() ? QLatin1StringView() : found->second;
}

PeerType peerTypeOf(qint64 id, std::optional<qint64> accessHash)
{
    if (id > 0)
        return PeerType::User;
    if (id <= markedChannelId(0))
        return PeerType::Channel;
    const bool isOldChannel =
        accessHash.value_or(0) != 0 && QByteArray::number(id).startsWith("-100");
    return isOldChannel ? PeerType::Channel : PeerType::Group;
}

qint64 currentMarkedId(qint64 id, PeerType type)
{
    switch (type) {
    case PeerType::User:
    case PeerType::Bot:
    case PeerType::Unknown:
        return id;
    case PeerType::Group:
        return id > 0 ? -id : id;
    case PeerType::Channel:
    case PeerType::Supergroup:
    case PeerType::Forum:
    case PeerType::Direct:
    case PeerType::Community:
        break;
    }
    if (id > 0)
        return markedChannelId(id);
    const QByteArray digits = QByteArray::number(id);
    constexpr auto oldPrefix = "-100";
    if (id <= markedChannelId(0) || !digits.startsWith(oldPrefix))
        return id;
    bool isNumber = false;
    const qint64 channel = digits.mid(qsizetype(qstrlen(oldPrefix))).toLongLong(&isNumber);
    return isNumber && channel > 0 ? markedChannelId(channel) : id;
}

} // namespace sessionary
