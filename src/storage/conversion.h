// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/adaptation.h"
#include "storage/sessionstorage.h"

#include <QStringList>

#include <variant>

namespace sessionary {

enum class UpdateStateChoice {
    LeaveOut, ///< the next client asks for what it missed
    TakeAlong, ///< safe when the old client is never started again
};

/// What a session is to become
struct ConversionTarget
{
    enum class Kind { File, String };

    FormatId format = FormatId::Pyrogram;
    Kind kind = Kind::File;
    /// What a person or an option says that the source does not
    SessionSupplement given = {};
    UpdateStateChoice updateState = UpdateStateChoice::LeaveOut;
};

/// What is stored beside the authorization
enum class PlanPart {
    Peers,
    PeersWithoutHash, ///< nobody can be reached with them
    PeerTypes, ///< user, bot, group, channel, …
    NewPeerTypes, ///< forum, direct, community: only newer forks know them
    Usernames,
    FurtherUsernames, ///< all but the first of a peer
    UsernamesWithoutPeer, ///< of peers that are not cached themselves
    Phones,
    Names,
    PeerTimes, ///< when a peer was last seen
    UpdateStates,
    OtherKeys, ///< for the data centers that are not the account's
    OtherTables, ///< that belong to no library we know
    LibraryTables, ///< of the library itself: files it sent, keys for a day
};

struct PlanItem
{
    enum class Fate {
        Kept,
        Derived, ///< made from something else that the session says
        Given, ///< by a person or an option
        Asked, ///< the target needs it, and nobody has said it yet
        Lost,
    };

    using What = std::variant<SessionField, PlanPart>;

    What what;
    Fate fate = Fate::Kept;
    /// How many, of what there can be several of
    qint64 count = 0;
    /// Of tables
    QStringList names = {};

    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

/// What will happen to each part of a session, before anything is written
struct ConversionPlan
{
    FormatId source = FormatId::Pyrogram;
    FormatId target = FormatId::Pyrogram;
    ConversionTarget::Kind kind = ConversionTarget::Kind::File;
    QList<PlanItem> items = {};

    /// The fields that are asked for
    [[nodiscard]] SessionFields missing() const;

    friend bool operator==(const ConversionPlan &, const ConversionPlan &) = default;
};

/// What \a target needs that a session does not say and nothing tells: \a keyless is without its
/// key, which is not asked for
[[nodiscard]] SessionFields missingFields(Session keyless, std::optional<FormatId> source,
                                          const ConversionTarget &target);

/// Looks at \a source and writes nothing. NotWrittenHere, NoKey, UnusableKey, Damaged
[[nodiscard]] Result<ConversionPlan> planConversion(const SqlStorage &source,
                                                    const ConversionTarget &target);

/// The database that \a source becomes, with its peers and what else the plan says. MissingFields
/// as long as something is asked for.
[[nodiscard]] Result<SecretBytes> convertToImage(const SqlStorage &source,
                                                 const ConversionTarget &target);
/// The string that it becomes
[[nodiscard]] Result<SecretBytes> convertToString(const SqlStorage &source,
                                                  const ConversionTarget &target);

/// \a written holds what the plan for \a source promises, field by field and peer by peer, as its
/// own reader finds it: VerificationFailed if not.
[[nodiscard]] Result<void> verifyConversion(const SqlStorage &source, const SqlStorage &written,
                                            const ConversionTarget &target);

} // namespace sessionary
