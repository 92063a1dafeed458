// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/tablereader.h"

#include "storage/keysorter.h"

#include <QHash>
#include <QSqlQuery>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// As much of a text as a cell of a table can show
constexpr int shownCharacters = 256;

/// Columns that no library shows to anybody. Keys of all kinds, and access hashes, with which a
/// stranger can reach a chat.
constexpr std::array secretColumns { "auth_key"_L1, "tmp_auth_key"_L1, "access_hash"_L1,
                                     "hash"_L1,     "auth"_L1,         "key"_L1 };

bool isSecret(const QString &column)
{
    return std::ranges::any_of(secretColumns, [&](QLatin1StringView secret) {
        return column.compare(secret, Qt::CaseInsensitive) == 0;
    });
}

/// A name for the row id that no column of the table hides, or nothing when it has no row ids
QString rowIdName(const Connection &connection, const TableOutline &table)
{
    for (const QString &name : { u"_rowid_"_s, u"rowid"_s, u"oid"_s }) {
        if (!table.has(name)
            && connection.compiles(u"SELECT %1 FROM %2"_s.arg(name, quoted(table.name))))
            return name;
    }
    return {};
}

Result<TableOutline> findTable(const SqlStorage &storage, const QString &name)
{
    return readOutline(storage.connection(), { name })
        .and_then([&](const Outline &outline) -> Result<TableOutline> {
            if (const TableOutline *table = outline.table(name))
                return *table;
            return fail(ErrorCode::Damaged, u"no such table"_s); // a view, for one
        });
}

/// typeof, a number, a text and a size for each column: blobs are not loaded
QString cellExpressions(const TableOutline &table)
{
    QStringList expressions;
    for (const ColumnOutline &column : table.columns) {
        const QString name = quoted(column.name);
        if (column.isGenerated) {
            expressions.append(u"'generated', NULL, NULL"_s);
            continue;
        }
        if (isSecret(column.name)) {
            expressions.append(u"'secret', typeof(%1), length(%1)"_s.arg(name));
            continue;
        }
        expressions.append(u"typeof(%1), CASE typeof(%1) WHEN 'text' THEN substr(%1, 1, %2) "
                           "WHEN 'blob' THEN NULL ELSE %1 END, length(%1)"_s.arg(
                               name, QString::number(shownCharacters)));
    }
    return expressions.join(u", "_s);
}

Cell cellFrom(const QString &type, const QVariant &value, qint64 size)
{
    if (type == "integer"_L1)
        return { .kind = Cell::Kind::Integer,
                 .text = value.toString(),
                 .number = value.toLongLong() };
    if (type == "real"_L1)
        return { .kind = Cell::Kind::Real, .text = value.toString() };
    if (type == "text"_L1)
        return { .kind = Cell::Kind::Text, .text = value.toString(), .size = size };
    if (type == "blob"_L1)
        return { .kind = Cell::Kind::Blob, .size = size };
    if (type == "null"_L1 || (type == "secret"_L1 && value.toString() == "null"_L1))
        return {};
    if (type == "secret"_L1)
        return { .kind = Cell::Kind::Hidden, .text = value.toString(), .size = size };
    return { .kind = Cell::Kind::Hidden };
}

std::vector<Cell> cellsFrom(const Connection::Row &row, int first, qsizetype columns)
{
    std::vector<Cell> cells;
    for (int i = 0; i < int(columns); ++i) {
        const int at = first + 3 * i;
        cells.push_back(
            cellFrom(row.value(at).toString(), row.value(at + 1), row.value(at + 2).toLongLong()));
    }
    return cells;
}

/// The rows of a table without row ids, in one pass over the places between the first and the last
Result<std::vector<std::vector<Cell>>>
readPlaces(const Connection &connection, const TableOutline &table, std::span<const qint64> places)
{
    std::vector<std::vector<Cell>> rows(places.size());
    if (places.empty())
        return rows;
    QHash<qint64, std::size_t> positions;
    for (std::size_t i = 0; i < places.size(); ++i)
        positions.insert(places[i], i);
    const auto [first, last] = std::ranges::minmax(places);
    qint64 place = first;
    return connection
        .each(u"SELECT %1 FROM %2 NOT INDEXED LIMIT ? OFFSET ?"_s.arg(cellExpressions(table),
                                                                      quoted(table.name)),
              { last - first + 1, first },
              [&](const Connection::Row &row) {
                  if (const auto found = positions.constFind(place++); found != positions.cend())
                      rows[*found] = cellsFrom(row, 0, table.columns.size());
                  return true;
              })
        .map([&] { return std::move(rows); });
}

} // namespace

Result<Outline> readTables(const SqlStorage &storage)
{
    return readOutline(storage.connection()).map([&](Outline outline) {
        const QStringList own =
            storage.layout().tables != nullptr ? storage.layout().tables() : QStringList();
        for (TableOutline &table : outline.tables)
            table.isForeign = !own.isEmpty() && !own.contains(table.name, Qt::CaseInsensitive)
                && !table.name.startsWith("sqlite_"_L1, Qt::CaseInsensitive);
        return outline;
    });
}

Result<qint64> countRows(const SqlStorage &storage, const QString &name)
{
    return findTable(storage, name).and_then([&](const TableOutline &table) {
        return storage.connection().countRows(quoted(table.name) + " NOT INDEXED"_L1);
    });
}

Result<void> tableKeys(const SqlStorage &storage, const TableQuery &query, KeyParts &parts)
{
    const auto table = findTable(storage, query.table);
    if (!table)
        return tl::unexpected(table.error());
    const Connection &connection = storage.connection();
    const QString rowId = rowIdName(connection, *table);
    const bool isSorted = table->has(query.sortBy) && !isSecret(query.sortBy);
    KeySorter sorter;
    std::size_t found = 0;
    const auto take = [&](const RawRow &row) {
        const qint64 key = rowId.isEmpty() ? qint64(found) : row.integer(0);
        if (isSorted)
            sorter.add(key, row, 1);
        else
            parts.add(key);
        return ++found <= Connection::maxKeys;
    };
    const QString key = rowId.isEmpty() ? u"NULL"_s : rowId;
    const QString columns = isSorted ? key + ", "_L1 + quoted(query.sortBy) : key;
    const auto read = connection.scan(
        u"SELECT %1 FROM %2 NOT INDEXED"_s.arg(columns, quoted(table->name)), {}, take);
    if (!read)
        return read;
    if (found > Connection::maxKeys)
        return fail(ErrorCode::TooManyRows);
    if (!isSorted) {
        parts.finish();
        return {};
    }
    return sorter.sorted(query.order, [&] { return connection.isCancelled(); })
        .map([&](RowKeys keys) { parts.give(std::move(keys)); });
}

Result<RowKeys> tableKeys(const SqlStorage &storage, const TableQuery &query)
{
    RowKeys keys;
    KeyParts parts([&](const RowKeys &part) { keys.insert(keys.end(), part.begin(), part.end()); });
    return tableKeys(storage, query, parts).map([&] { return std::move(keys); });
}

Result<std::vector<std::vector<Cell>>> readTableRows(const SqlStorage &storage, const QString &name,
                                                     std::span<const qint64> keys)
{
    const auto table = findTable(storage, name);
    if (!table)
        return tl::unexpected(table.error());

    const Connection &connection = storage.connection();
    const QString rowId = rowIdName(connection, *table);
    if (rowId.isEmpty())
        return readPlaces(connection, *table, keys);

    std::vector<std::vector<Cell>> rows(keys.size());
    QHash<qint64, std::size_t> positions;
    QStringList wanted;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        positions.insert(keys[i], i);
        wanted.append(QString::number(keys[i]));
    }
    return connection
        .each(u"SELECT %1, %2 FROM %3 WHERE %1 IN (%4)"_s.arg(
                  rowId, cellExpressions(*table), quoted(table->name), wanted.join(u',')),
              {},
              [&](const Connection::Row &row) {
                  rows[positions.value(row.value(0).toLongLong())] =
                      cellsFrom(row, 1, table->columns.size());
                  return true;
              })
        .map([&] { return std::move(rows); });
}

} // namespace sessionary
