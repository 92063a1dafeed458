// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sessionary {

/// What a cached peer is, in the words of the libraries
enum class PeerType {
    User,
    Bot,
    Group,
    Channel,
    Supergroup,
    Forum, ///< Kurigram's name for a supergroup with topics
    Direct, ///< Kurigram's name for a channel's direct messages
    Community,
    Unknown,
};

[[nodiscard]] PeerType peerTypeNamed(QStringView name);
/// "user", "supergroup", …: as it is stored and as the command line takes it; empty for Unknown
[[nodiscard]] QLatin1StringView nameOf(PeerType type);

/// A cached user, bot, group, supergroup or channel
struct Peer
{
    /// Marked: users are positive, basic groups negative, channels −1000000000000 − id
    qint64 id = 0;
    PeerType type = PeerType::Unknown;
    /// What the file calls the type, when it is none that we know
    QString unknownType = {};
    QStringList usernames = {};
    /// Digits without the plus sign
    QString phone = {};
    QString name = {};
    /// Seconds since 1970
    std::optional<qint64> updated = {};
    /// Only where it was asked for
    std::optional<qint64> accessHash = {};

    friend bool operator==(const Peer &, const Peer &) = default;
};

/// What a peer is when its library does not say: told from the marked id, and from the access hash
/// that basic groups don't have. Never more exact than user, group or channel.
[[nodiscard]] PeerType peerTypeOf(qint64 id, std::optional<qint64> accessHash);

/// The marked id of the channel that has \a id without a mark
[[nodiscard]] constexpr qint64 markedChannelId(qint64 id)
{
    constexpr qint64 base = -1'000'000'000'000;
    return qint64(quint64(base) - quint64(id)); // wraps with an id that no channel has
}

/// The marked id as it is built since 2019. Pyrogram up to 0.15 put "-100" before the digits of a
/// channel's id, which is another number unless the id has ten digits, and files that it migrated
/// still have those; others keep ids without any mark. No channel of today has an id above
/// −1000000000000, so they can be told.
[[nodiscard]] qint64 currentMarkedId(qint64 id, PeerType type);

} // namespace sessionary
