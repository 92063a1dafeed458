// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/outline.h"

#include "storage/connection.h"
#include "storage/sqlitepages.h"

#include <QHash>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

bool isNamed(QStringView name, QStringView wanted)
{
    return name.size() == wanted.size() && name.compare(wanted, Qt::CaseInsensitive) == 0;
}

Result<QList<ColumnOutline>> readColumns(const Connection &connection, const QString &table)
{
    // Not the table of that name, pragma_table_xinfo: it does not survive an exchange of images.
    enum Column { Number, Name, Type, NotNull, Default, PrimaryKey, Hidden };
    QList<ColumnOutline> columns;
    return connection
        .each(u"PRAGMA table_xinfo(%1)"_s.arg(quoted(table)), {},
              [&](const Connection::Row &row) {
                  columns.append({ .name = row.value(Name).toString(),
                                   .declaredType = row.value(Type).toString(),
                                   .isPrimaryKey = row.value(PrimaryKey).toInt() > 0,
                                   .isGenerated = row.value(Hidden).toInt() > 0 });
                  return true;
              })
        .map([&] { return columns; });
}

} // namespace

bool TableOutline::has(QStringView column) const
{
    return std::ranges::any_of(
        columns, [&](const ColumnOutline &candidate) { return isNamed(candidate.name, column); });
}

const TableOutline *Outline::table(QStringView name) const
{
    const auto found = std::ranges::find_if(tables, [&](const TableOutline &table) {
        return table.kind == TableOutline::Kind::Table && isNamed(table.name, name);
    });
    return found == tables.end() ? nullptr : &*found;
}

bool Outline::has(QStringView tableName, std::initializer_list<QStringView> columns) const
{
    const TableOutline *found = table(tableName);
    return found != nullptr
        && std::ranges::all_of(columns, [&](QStringView column) { return found->has(column); });
}

void OutlineCache::begin(Bytes page)
{
    constexpr std::size_t fileHeader = 100; // counters are in it, and nothing of the schema
    m_page = {};
    const auto schema = RawPage::read(page, page.size(), fileHeader);
    if (!schema || schema->kind() != PageKind::TableLeaf)
        return;
    for (std::size_t i = 0; i < schema->cellCount(); ++i) {
        const auto cell = schema->cell(i);
        if (!cell || cell->overflowPage != 0)
            return;
    }
    m_page = QByteArray(textOf(page).data() + fileHeader, qsizetype(page.size() - fileHeader));
}

const Outline *OutlineCache::find() const
{
    const auto found = m_page.isNull() ? m_outlines.cend() : m_outlines.constFind(m_page);
    return found == m_outlines.cend() ? nullptr : &*found;
}

void OutlineCache::insert(const Outline &outline)
{
    constexpr qsizetype most = 64;
    if (!m_page.isNull() && m_outlines.size() < most)
        m_outlines.insert(m_page, outline);
}

Result<Outline> readOutline(const Connection &connection, const QStringList &detailed,
                            OutlineCache *cache)
{
    if (const Outline *known = cache != nullptr ? cache->find() : nullptr)
        return *known;

    Outline outline;
    QHash<QString, qsizetype> positions; // by lower-case name
    const auto owner = [&](const QString &name) -> TableOutline * {
        const auto position = positions.constFind(name.toLower());
        return position == positions.cend() ? nullptr : &outline.tables[*position];
    };

    const auto read = connection.each(
        u"SELECT type, name, tbl_name, substr(coalesce(sql, ''), 1, 4096), coalesce(rootpage, 0) "
        "FROM sqlite_schema "
        "ORDER BY type = 'table' OR type = 'view' DESC, rowid LIMIT ?"_s,
        { Outline::maxTables }, [&](const Connection::Row &row) {
            const QString type = row.value(0).toString();
            const QString name = row.value(1).toString();
            const QString sql = row.value(3).toString();
            if (type == "table"_L1 || type == "view"_L1) {
                const bool isVirtual = row.value(4).toLongLong() == 0;
                positions.insert(name.toLower(), outline.tables.size());
                outline.tables.append({ .kind = type == "view"_L1 ? TableOutline::Kind::View
                                            : isVirtual           ? TableOutline::Kind::Virtual
                                                                  : TableOutline::Kind::Table,
                                        .name = name,
                                        .sql = sql });
            } else if (TableOutline *table = owner(row.value(2).toString())) {
                (type == "index"_L1 ? table->indexes : table->triggers).append({ name, sql });
            }
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());

    for (TableOutline &table : outline.tables) {
        if (table.kind != TableOutline::Kind::Table
            || (!detailed.isEmpty() && !detailed.contains(table.name, Qt::CaseInsensitive)))
            continue;
        auto columns = readColumns(connection, table.name);
        if (!columns)
            return tl::unexpected(columns.error());
        table.columns = *std::move(columns);
    }
    if (cache != nullptr)
        cache->insert(outline);
    return outline;
}

QString quoted(QStringView name)
{
    return u'"' + name.toString().replace(u'"', u"\"\""_s) + u'"';
}

} // namespace sessionary
