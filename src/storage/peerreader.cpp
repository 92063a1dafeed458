// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/peerreader.h"

#include <QHash>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// In characters: several times what Telegram allows
constexpr int maxTypeSize = 64;
constexpr int maxUsernamesSize = 4096;
constexpr int maxPhoneSize = 64;
constexpr int maxNameSize = 1024;

/// What is not stored is told from the id.
constexpr auto typeFromId = "CASE WHEN p.id > 0 THEN 'user' WHEN p.id > -1000000000000"
                            " THEN 'group' ELSE 'channel' END"_L1;

QLatin1StringView typeOf(const PeerSource &source)
{
    return source.type == "NULL"_L1 ? typeFromId : source.type;
}

QLatin1StringView expressionOf(const PeerSource &source, PeerField field)
{
    switch (field) {
    case PeerField::Id:
        return source.id;
    case PeerField::Type:
        return typeOf(source);
    case PeerField::Username:
        return source.usernames;
    case PeerField::Phone:
        return source.phone;
    case PeerField::Name:
        return source.name;
    case PeerField::Updated:
        break;
    }
    return source.updated;
}

/// No more of a text than a peer has, however long the file makes it
QString cut(QLatin1StringView expression, int length)
{
    return u"substr(%1, 1, %2)"_s.arg(expression).arg(length);
}

/// What rows are sorted by: SQLite keeps it of all of them in memory.
QString sortKey(const PeerSource &source, PeerField field)
{
    constexpr int length = 64;
    const QLatin1StringView expression = expressionOf(source, field);
    if (field == PeerField::Username || field == PeerField::Name || field == PeerField::Type)
        return cut(expression, length);
    return u"CASE WHEN typeof(%1) IN ('text', 'blob') THEN %2 ELSE %1 END"_s.arg(
        expression, cut(expression, length));
}

/// For LIKE … ESCAPE '\'
QString escaped(QString text)
{
    return text.replace(u'\\', uR"(\\)"_s).replace(u'%', uR"(\%)"_s).replace(u'_', uR"(\_)"_s);
}

struct Where
{
    QString sql;
    QVariantList values;
};

Where whereOf(const PeerSource &source, const PeerQuery &query)
{
    QStringList conditions;
    QVariantList values;
    const QString text = query.text.trimmed();
    const auto like = [](QLatin1StringView expression) {
        return expression + R"( LIKE ? ESCAPE '\')"_L1;
    };
    if (!source.only.isEmpty())
        conditions.append(source.only);
    if (text.startsWith(u'@')) {
        // a name is the first, or stands behind a blank
        const QString start = escaped(text.mid(1)) + u'%';
        if (source.hasUsername.isEmpty()) {
            conditions.append(u"' ' || "_s + like(source.usernames));
            values.append(QString(u"% "_s + start));
        } else {
            conditions.append(source.hasUsername);
            values.append(start);
        }
    } else if (!text.isEmpty()) {
        const QString pattern = u'%' + escaped(text.startsWith(u'+') ? text.mid(1) : text) + u'%';
        QStringList any;
        for (const auto expression : { source.id, source.phone, source.name, typeOf(source) }) {
            any.append(like(expression));
            values.append(pattern);
        }
        any.append(source.hasUsername.isEmpty() ? like(source.usernames)
                                                : QString(source.hasUsername));
        values.append(pattern);
        conditions.append(u'(' + any.join(u" OR "_s) + u')');
    }
    if (!query.type.isEmpty()) {
        conditions.append(u'(' + typeOf(source) + ") = ?"_L1);
        values.append(query.type);
    }
    if (conditions.isEmpty())
        return {};
    return { u" WHERE "_s + conditions.join(u" AND "_s), values };
}

Result<PeerSource> sourceOf(const SqlStorage &storage)
{
    if (storage.layout().peers == nullptr)
        return fail(ErrorCode::NotReadHere, storage.layout().id);
    PeerSource source = storage.layout().peers(storage.outline());
    const QString first = "SELECT "_L1 + source.key + " FROM "_L1 + source.table + " AS p"_L1;
    const TableOutline *table = storage.outline().table(source.table.toString());
    if (table != nullptr && source.key == PeerSource {}.key
        && (table->has(u"_rowid_") || !storage.connection().compiles(first)))
        source.key = source.id; // somebody made the table without row ids, or hides them
    return source;
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

Result<RowKeys> peerKeys(const SqlStorage &storage, const PeerQuery &query)
{
    if (storage.layout().read != nullptr && storage.layout().peers == nullptr)
        return RowKeys(); // it is read, and has no place for any
    return sourceOf(storage).and_then([&](const PeerSource &source) {
        const Where where = whereOf(source, query);
        QString sql = "SELECT "_L1 + source.key + " FROM "_L1 + fromClause(source) + where.sql;
        if (query.sortBy) {
            const auto direction = query.order == Qt::AscendingOrder ? " ASC"_L1 : " DESC"_L1;
            sql +=
                " ORDER BY "_L1 + sortKey(source, *query.sortBy) + direction + ", "_L1 + source.key;
        }
        const auto integers = [&] { return storage.connection().integers(sql, where.values); };
        if (where.sql.isEmpty() && !query.sortBy)
            return integers(); // which sees by itself when there are too many
        return storage.connection().countRows(fromClause(source)).and_then([&](qint64) {
            return integers();
        });
    });
}

Result<std::vector<Peer>> readPeers(const SqlStorage &storage, std::span<const qint64> keys,
                                    PeerDetail detail)
{
    const auto source = sourceOf(storage);
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
