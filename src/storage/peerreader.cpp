// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/peerreader.h"

#include "storage/keysorter.h"
#include "storage/peersql.h"

#include <QHash>
#include <QSqlQuery>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// No more of a text than a peer has, however long the file makes it
QString cut(QLatin1StringView expression, std::size_t length)
{
    return u"substr(%1, 1, %2)"_s.arg(expression).arg(length);
}

Peer peerFrom(const Connection::Row &row, PeerDetail detail)
{
    const QString type = row.value(2).toString();
    Peer peer { .id = row.value(1).toLongLong(),
                .type = peerTypeNamed(type),
                .usernames = row.value(3).toString().split(u' ', Qt::SkipEmptyParts),
                .phone = row.value(4).toString(),
                .name = row.value(5).toString() };
    if (peer.type == PeerType::Unknown)
        peer.unknownType = type;
    if (const QVariant updated = row.value(6); !updated.isNull())
        peer.updated = updated.toLongLong();
    if (detail == PeerDetail::WithAccessHash && !row.value(7).isNull())
        peer.accessHash = row.value(7).toLongLong();
    return peer;
}

} // namespace

KeyParts::KeyParts(TakeKeys take)
    : m_take(std::move(take))
    , m_last(std::chrono::steady_clock::now())
{
}

void KeyParts::add(qint64 key)
{
    constexpr std::size_t betweenLooks = 4096;
    constexpr std::size_t largest = 64 * betweenLooks; // what a view takes in without a pause
    m_keys.push_back(key);
    if ((m_isFirst && m_keys.size() == peerPageSize) || m_keys.size() == largest)
        handOut();
    else if (m_keys.size() % betweenLooks == 0)
        lookAtTime();
}

void KeyParts::lookAtTime()
{
    constexpr auto firstPause = std::chrono::milliseconds(10);
    constexpr auto pause = std::chrono::milliseconds(100);
    if (!m_keys.empty()
        && std::chrono::steady_clock::now() - m_last >= (m_isFirst ? firstPause : pause))
        handOut();
}

void KeyParts::finish()
{
    if (!m_keys.empty())
        handOut();
}

void KeyParts::handOut()
{
    m_take(std::exchange(m_keys, {}));
    m_isFirst = false;
    m_last = std::chrono::steady_clock::now();
}

Result<void> peerKeys(const SqlStorage &storage, const PeerQuery &query, KeyParts &parts)
{
    if (storage.layout().read != nullptr && storage.layout().peers == nullptr)
        return {}; // it is read, and has no place for any
    const auto source = peerSourceOf(storage);
    if (!source)
        return tl::unexpected(source.error());
    const PeerMatcher matcher(*source, query);
    QString columns = matcher.matchesAll() ? QString(source->key)
                                           : peerColumns(*source, matcher, PeerDetail::Plain);
    int sortColumn = 0;
    if (query.sortBy) {
        sortColumn = matcher.matchesAll() ? 1 : int(SortColumn);
        columns += ", "_L1 + expressionOf(*source, *query.sortBy);
    }

    const Connection &connection = storage.connection();
    KeySorter sorter;
    std::size_t found = 0;
    const auto take = [&](const RawRow &row) {
        if (!matcher.matches(row))
            return true;
        if (query.sortBy)
            sorter.add(row.integer(KeyColumn), row, sortColumn);
        else
            parts.add(row.integer(KeyColumn));
        return ++found <= Connection::maxKeys;
    };
    const QString sql =
        u"SELECT %1 FROM %2%3"_s.arg(columns, fromClause(*source), whereClause(*source));
    const auto read = connection.scan(sql, matcher.values(), take);
    if (!read)
        return read;
    if (found > Connection::maxKeys)
        return fail(ErrorCode::TooManyRows);
    if (!query.sortBy) {
        parts.finish();
        return {};
    }
    return sorter.sorted(query.order, [&] { return connection.isCancelled(); })
        .map([&](RowKeys keys) { parts.give(std::move(keys)); });
}

Result<RowKeys> peerKeys(const SqlStorage &storage, const PeerQuery &query)
{
    RowKeys keys;
    KeyParts parts([&](const RowKeys &part) { keys.insert(keys.end(), part.begin(), part.end()); });
    return peerKeys(storage, query, parts).map([&] { return std::move(keys); });
}

Result<std::vector<Peer>> readPeers(const SqlStorage &storage, std::span<const qint64> keys,
                                    PeerDetail detail)
{
    const auto source = peerSourceOf(storage);
    if (!source)
        return tl::unexpected(source.error());

    std::vector<Peer> peers(keys.size());
    QHash<qint64, std::size_t> positions;
    QStringList wanted;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        positions.insert(keys[i], i);
        wanted.append(QString::number(keys[i]));
    }
    const QStringList columns {
        source->key,
        source->id,
        cut(source->type, maxTypeSize),
        cut(source->usernames, maxUsernamesSize),
        cut(source->phone, maxPhoneSize),
        cut(source->name, maxNameSize),
        source->updated,
        detail == PeerDetail::WithAccessHash ? source->accessHash : "NULL"_L1,
    };
    return storage.connection()
        .each(u"SELECT %1 FROM %2 AS p WHERE %3 IN (%4)"_s.arg(columns.join(u", "_s), source->table,
                                                               source->key, wanted.join(u',')),
              {},
              [&](const Connection::Row &row) {
                  peers[positions.value(row.value(0).toLongLong())] = peerFrom(row, detail);
                  return true;
              })
        .map([&] { return std::move(peers); });
}

Result<void> forEachPeer(const SqlStorage &storage, const PeerQuery &query, PeerDetail detail,
                         const std::function<bool(const Peer &)> &take)
{
    const auto keys = peerKeys(storage, query);
    if (!keys)
        return tl::unexpected(keys.error());
    for (std::size_t first = 0; first < keys->size(); first += peerPageSize) {
        const auto page =
            std::span(*keys).subspan(first).first(std::min(peerPageSize, keys->size() - first));
        const auto peers = readPeers(storage, page, detail);
        if (!peers)
            return tl::unexpected(peers.error());
        for (const Peer &peer : *peers) {
            if (peer.id != 0 && !take(peer))
                return {};
        }
    }
    return {};
}

} // namespace sessionary
