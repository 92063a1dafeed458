// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/peerreader.h"
#include "storage/sessionstorage.h"
#include "storage/sessionwriter.h"

#include <functional>
#include <string>
#include <string_view>

namespace sessionary {

enum class PeerFormat {
    Csv, ///< RFC 4180 with a line of names, but with the line ends of a text
    JsonLines, ///< an object a line; hashes as text, because few readers of JSON keep 64 bits
    Table, ///< columns of characters, for somebody who reads them
};

/// Which peers are written, in which order and how
struct PeerExport
{
    PeerQuery query = {};
    PeerFormat format = PeerFormat::Csv;
    PeerDetail detail = PeerDetail::Plain;
};

/// Writes peers as text: UTF-8 in which nothing hides, neither control nor bidi characters.
class PeerWriter
{
public:
    PeerWriter(PeerFormat format, PeerDetail detail)
        : m_format(format)
        , m_detail(detail)
    {
    }

    /// What stands above the first peer
    void writeHead(std::string &out) const;
    void write(std::string &out, const Peer &peer) const;
    /// Writes a row of peerColumns(), byte for byte the same. False for one that holds something
    /// else than what peers have: nothing is written then.
    [[nodiscard]] bool write(std::string &out, const RawRow &row) const;

private:
    const PeerFormat m_format;
    const PeerDetail m_detail;
};

/// Takes what was written; its error ends it.
using WriteBytes = std::function<Result<void>(std::string_view)>;
/// Is told how many peers have been written.
using TellRows = std::function<void(qint64 rows)>;

/// Writes the peers of \a engine, some thousand rows at a time: each in one short look at the
/// file, with no lock while \a write is at work, so that no client waits for it however slow the
/// reader is. How many there were
[[nodiscard]] Result<qint64> exportPeers(const SessionStorage &engine, const PeerExport &what,
                                         const WriteBytes &write, const TellRows &tell = {},
                                         const Budget &budget = {});

/// The same into a file, which has its name once it is whole. Replacing keeps the old one as .bak.
[[nodiscard]] Result<qint64> exportPeersTo(const QString &path, IfExists ifExists,
                                           const SessionStorage &engine, const PeerExport &what,
                                           const TellRows &tell = {}, const Budget &budget = {});

} // namespace sessionary
