// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/peer.h"
#include "storage/sqlstorage.h"

#include <chrono>
#include <functional>
#include <span>
#include <vector>

namespace sessionary {

/// How many peers are in memory at a time, and more than fit onto a screen
inline constexpr std::size_t peerPageSize = 256;

enum class PeerField { Id, Type, Username, Phone, Name, Updated };

/// Which peers, in which order
struct PeerQuery
{
    /// Part of an id, a username, a phone number or a name, or a number that a chat has elsewhere;
    /// with @ in front, the beginning of a username, with +, part of a phone number. Empty: all
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

/// Takes keys while more are looked for. None at all: what came before does not count any more.
using TakeKeys = std::function<void(RowKeys)>;

/// Hands out keys in parts while they are found, so that the first ones are shown long before all
/// are there: as soon as they fill a screen, and whatever was found by then a few times a second.
class KeyParts
{
public:
    explicit KeyParts(TakeKeys take);

    void add(qint64 key);
    /// Hands out what has waited for long enough; also called where nothing is found for a while.
    void lookAtTime();
    /// Hands out the rest.
    void finish();
    /// Hands out \a keys as they are.
    void give(RowKeys keys) { m_take(std::move(keys)); }

private:
    void handOut();

    TakeKeys m_take;
    RowKeys m_keys;
    std::chrono::steady_clock::time_point m_last;
    bool m_isFirst = true;
};

[[nodiscard]] Result<RowKeys> peerKeys(const SqlStorage &storage, const PeerQuery &query);
/// The same in parts, for as long as nothing has to be sorted
[[nodiscard]] Result<void> peerKeys(const SqlStorage &storage, const PeerQuery &query,
                                    KeyParts &parts);

/// The peers of \a keys, in that order; one that is gone meanwhile comes as a peer with id 0.
[[nodiscard]] Result<std::vector<Peer>> readPeers(const SqlStorage &storage,
                                                  std::span<const qint64> keys, PeerDetail detail);

/// All peers one after another, in pages, until \a take says false or fails
[[nodiscard]] Result<void> forEachPeer(const SqlStorage &storage, const PeerQuery &query,
                                       PeerDetail detail,
                                       const std::function<bool(const Peer &)> &take);

} // namespace sessionary
