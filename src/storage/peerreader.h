// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/peer.h"
#include "storage/sqlstorage.h"

#include <functional>
#include <span>
#include <vector>

namespace sessionary {

/// How many peers are in memory at a time
inline constexpr std::size_t peerPageSize = 256;

enum class PeerField { Id, Type, Username, Phone, Name, Updated };

/// Which peers, in which order
struct PeerQuery
{
    /// Part of an id, a username, a phone number or a name; with @ in front, the beginning of a
    /// username. Empty: all
    QString text = {};
    /// A type as it is stored; empty: all
    QString type = {};
    /// Nothing: the order of the table, which costs nothing
    std::optional<PeerField> sortBy = {};
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const PeerQuery &, const PeerQuery &) = default;
};

enum class PeerDetail { Plain, WithAccessHash };

/// What identifies a row of the table of peers, in the order of the query: 8 bytes a peer
using RowKeys = std::vector<qint64>;

[[nodiscard]] Result<RowKeys> peerKeys(const SqlStorage &storage, const PeerQuery &query);

/// The peers of \a keys, in that order; one that is gone meanwhile comes as a peer with id 0.
[[nodiscard]] Result<std::vector<Peer>> readPeers(const SqlStorage &storage,
                                                  std::span<const qint64> keys, PeerDetail detail);

/// All peers one after another, in pages, until \a take says false or fails
[[nodiscard]] Result<void> forEachPeer(const SqlStorage &storage, const PeerQuery &query,
                                       PeerDetail detail,
                                       const std::function<bool(const Peer &)> &take);

} // namespace sessionary
