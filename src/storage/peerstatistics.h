// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/peer.h"
#include "storage/sqlstorage.h"

#include <array>
#include <map>

namespace sessionary {

/// How long ago a client last wrote a peer
enum class PeerAge { Day, Week, Month, Year, Older, Unknown };
inline constexpr std::size_t peerAgeCount = std::size_t(PeerAge::Unknown) + 1;

/// How many peers there are of each type and age
struct PeerStatistics
{
    qint64 total = 0;
    /// Only those that there are
    std::map<PeerType, qint64> types = {};
    std::array<qint64, peerAgeCount> ages = {};

    [[nodiscard]] qint64 count(PeerAge age) const { return ages[std::size_t(age)]; }
    /// The layout says when peers were written, and the clients did.
    [[nodiscard]] bool hasAges() const { return count(PeerAge::Unknown) < total; }

    friend bool operator==(const PeerStatistics &, const PeerStatistics &) = default;
};

/// \a now: in seconds since 1970
[[nodiscard]] PeerAge peerAge(qint64 updated, qint64 now);

/// Counts in one look at every peer.
[[nodiscard]] Result<PeerStatistics> peerStatistics(const SqlStorage &storage, qint64 now);

} // namespace sessionary
