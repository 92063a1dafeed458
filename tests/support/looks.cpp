// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/looks.h"

#include "storage/conversion.h"
#include "storage/deferredstorage.h"
#include "storage/doctor.h"
#include "storage/peerreader.h"
#include "storage/rescue.h"
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

void redact(const QString &path, const Passcode &passcode)
{
    if (const auto storage = openPlace(path, 0, passcode, budget))
        static_cast<void>((*storage)->redacted(u"x"_s, budget));
}

void check(const QString &path, const Passcode &passcode)
{
    if (const auto storage = openPlace(path, 0, passcode, budget))
        static_cast<void>(diagnose(**storage, budget));
}

void rescueIt(const QString &path, const Passcode &passcode)
{
    const auto engine = std::make_shared<DeferredStorage>(
        [&](const Budget &given) { return openPlace(path, 0, passcode, given); });
    if (const auto rescued = rescue(path, engine, passcode, budget))
        lookAtAll(*rescued->storage);
}

constexpr std::array all {
    Reader { "info", info }, Reader { "check", check },   Reader { "rescue", rescueIt },
    Reader { "copy", copy }, Reader { "redact", redact },
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
