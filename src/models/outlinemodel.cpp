// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/outlinemodel.h"

#include "core/printable.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// The internal id of a table; those of its children are the table's row and one
constexpr quintptr tableId = 0;

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void OutlineModel::setOutline(Outline outline)
{
    beginResetModel();
    m_outline = std::move(outline);
    m_rowCounts.clear();
    endResetModel();
}

void OutlineModel::setRowCount(const QString &table, qint64 rows)
{
    m_rowCounts.insert(table, rows);
    for (int row = 0; row < m_outline.tables.size(); ++row) {
        if (m_outline.tables[row].name == table) {
            const QModelIndex changed = index(row, Detail);
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

const TableOutline *OutlineModel::table(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_outline.tables[isTable(index) ? index.row() : int(index.internalId()) - 1];
}

bool OutlineModel::isTable(const QModelIndex &index)
{
    return index.isValid() && index.internalId() == tableId;
}

int OutlineModel::childCount(const TableOutline &table)
{
    return int(table.columns.size() + table.indexes.size() + table.triggers.size());
}

OutlineModel::Child OutlineModel::child(const TableOutline &table, int row)
{
    if (row < table.columns.size()) {
        const ColumnOutline &column = table.columns[row];
        QString detail = printable(column.declaredType);
        if (column.isPrimaryKey)
            detail += u' ' + tr("primary key");
        if (column.isGenerated)
            detail += u' ' + tr("computed, not run");
        return { Kind::Column, printable(column.name), detail.trimmed(), {} };
    }
    row -= int(table.columns.size());
    if (row < table.indexes.size()) {
        const ObjectOutline &object = table.indexes[row];
        return { Kind::Index, printable(object.name), tr("index"), printable(object.sql) };
    }
    const ObjectOutline &object = table.triggers[row - table.indexes.size()];
    return { Kind::Trigger, printable(object.name), tr("trigger, not run"), printable(object.sql) };
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : tableId);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isTable(child))
        return {};
    return createIndex(int(child.internalId()) - 1, 0, tableId);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_outline.tables.size());
    if (!isTable(parent) || parent.column() != 0)
        return 0;
    return childCount(m_outline.tables[parent.row()]);
}

int OutlineModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableOutline *owner = table(index);
    return isTable(index) ? tableData(*owner, index.column(), role)
                          : childData(child(*owner, index.row()), index.column(), role);
}

QVariant OutlineModel::tableData(const TableOutline &table, int column, int role) const
{
    const bool isPlain = table.kind == TableOutline::Kind::Table;
    const bool isView = table.kind == TableOutline::Kind::View;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return printable(table.name);
        if (!isPlain)
            return isView ? tr("view, not run") : tr("virtual, not run");
        if (const auto rows = m_rowCounts.constFind(table.name); rows != m_rowCounts.cend())
            return *rows == 1 ? tr("1 row") : tr("%1 rows").arg(QLocale().toString(*rows));
        return tr("counting…");
    case Qt::ToolTipRole:
        if (table.isForeign)
            return tr("This table does not belong to the library.");
        return {};
    case KindRole:
        return int(isPlain ? Kind::Table : isView ? Kind::View : Kind::Virtual);
    case ForeignRole:
        return table.isForeign;
    default:
        return {};
    }
}

QVariant OutlineModel::childData(const Child &child, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? child.name : child.detail;
    case Qt::ToolTipRole:
        return child.sql.isEmpty() ? QVariant() : QVariant(child.sql);
    case KindRole:
        return int(child.kind);
    case ForeignRole:
        return false;
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Table") : tr("Rows, type");
}

} // namespace sessionary
