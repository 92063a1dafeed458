// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/filelayout.h"

#include "storage/documentlayout.h"
#include "storage/gotgprotolayout.h"
#include "storage/grammerslayout.h"
#include "storage/mtcutelayout.h"
#include "storage/pyrogramforks.h"
#include "storage/pyrogramlayout.h"
#include "storage/tablewriter.h"
#include "storage/telethonlayout.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr std::array layouts {
    &pyrogram::fileLayout,
    &pyrogram::kurigramLayout,
    &pyrogram::pyroforkLayout,
    &pyrogram::pyroforkDcLayout,
    &pyrogram::pyroforkDynamicDcLayout,
    &pyrogram::pyrogramModLayout,
    &pyrogram::pylogramLayout,
    &pyrogram::pre015Layout,
    &telethon::fileLayout,
    &telethon::alphaLayout,
    &telethon::version2Layout,
    &mtcute::fileLayout,
    &mtcute::legacyLayout,
    &gotgProtoLayout,
    &grammersLayout,
    &documents::pyrogramJsonLayout,
    &documents::telethonJsonLayout,
    &documents::gramJsStoreLayout,
    &documents::mtKrutoStoreLayout,
    &documents::gogramLayout,
    &documents::gotdLayout,
    &documents::grammersTlLayout,
    &documents::tDataLayout,
    &documents::tdLibLayout,
    &documents::madelineLayout,
    &documents::tgNetLayout,
    &documents::wTelegramLayout,
};

} // namespace

QString fromClause(const PeerSource &source)
{
    const bool isTable = !source.table.startsWith(u'(');
    return source.table + (isTable ? " AS p NOT INDEXED"_L1 : " AS p"_L1);
}

Result<void> insertPeers(const Connection &target, const QList<PeerInsert> &inserts,
                         const std::vector<Peer> &peers)
{
    for (const PeerInsert &insert : inserts) {
        QList<QVariantList> rows;
        for (const Peer &peer : peers)
            rows.append(insert.values(peer));
        if (const auto inserted = insertRows(target, insert.sql, rows); !inserted)
            return inserted;
    }
    return {};
}

std::span<const FileLayout *const> fileLayouts()
{
    return layouts;
}

const FileLayout *findFileLayout(FormatId id)
{
    const auto found = std::ranges::find(layouts, id, &FileLayout::id);
    return found == layouts.end() ? nullptr : *found;
}

QList<const FileLayout *> recogniseLayout(const Outline &outline)
{
    QList<const FileLayout *> found;
    for (const FileLayout *layout : layouts) {
        if (layout->matches(outline))
            found.append(layout);
    }
    return found;
}

QStringList tellingTables()
{
    return {
        u"sessions"_s,
        u"peers"_s,
        u"version"_s,
        u"usernames"_s,
        u"update_state"_s,
        u"channel_pts"_s,
        u"dc_options"_s,
        u"migrations"_s,
        u"peers_cache"_s,
        u"entities"_s,
        u"sent_files"_s,
        u"datacenter"_s,
        u"session"_s,
        u"channel"_s,
        u"entity"_s,
        u"user"_s,
        u"state"_s,
        u"channelstate"_s,
        u"mtcute_migrations"_s,
        u"auth_keys"_s,
        u"key_value"_s,
        u"kv"_s,
        u"pts"_s,
        u"dc_home"_s,
        u"dc_option"_s,
        u"peer_info"_s,
        u"channel_state"_s,
    };
}

} // namespace sessionary
