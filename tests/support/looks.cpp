// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/looks.h"

#include "storage/conversion.h"
#include "storage/peerreader.h"
#include "storage/tablereader.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::test {

namespace {

/// As info has it
const Budget budget { .limit = std::chrono::seconds(10) };

void lookAtTables(const SqlStorage &opened)
{
    constexpr std::size_t shown = 64;
    const auto tables = readTables(opened);
    if (!tables)
        return;
    for (const TableOutline &table : tables->tables.mid(0, shown)) {
        if (const auto keys = tableKeys(opened, { .table = table.name }))
            static_cast<void>(readTableRows(opened, table.name,
                                            std::span(*keys).first(std::min(keys->size(), shown))));
    }
}

void info(const QString &path, const Passcode &passcode)
{
    if (const auto storage = openPlace(path, 0, passcode, budget))
        lookAtAll(**storage);
}

void copy(const QString &path, const Passcode &passcode)
{
    if (const auto storage = openPlace(path, 0, passcode, budget))
        static_cast<void>((*storage)->stored(budget));
}

constexpr std::array all {
    Reader { "info", info },
    Reader { "copy", copy },
};

} // namespace

std::span<const Reader> readers()
{
    return all;
}

void lookAtAll(const SessionStorage &storage)
{
    static_cast<void>(storage.describe(budget));
    const auto opened = storage.open(budget);
    if (!opened)
        return;
    static_cast<void>(opened->session());
    static_cast<void>(opened->checkIntegrity());
    static_cast<void>(planConversion(*opened, { .format = FormatId::Telethon }));
    for (const PeerQuery &query :
         { PeerQuery {}, PeerQuery { .text = u"a"_s, .sortBy = PeerField::Username },
           PeerQuery { .text = u"@a"_s, .sortBy = PeerField::Updated } })
        static_cast<void>(forEachPeer(*opened, query, PeerDetail::WithAccessHash,
                                      [](const Peer &) { return true; }));
    lookAtTables(*opened);
}

} // namespace sessionary::test
