// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/tablerowsmodel.h"

#include "core/printable.h"
#include "models/sessiontext.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

TableRowsModel::TableRowsModel(QObject *parent)
    : WindowedModel(parent)
    , m_window(this, [this](int first, int last) {
        if (!m_columns.isEmpty())
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    })
{
}

void TableRowsModel::setTable(const TableOutline &table, Source source)
{
    beginResetModel();
    m_source = std::move(source);
    m_query = { .table = table.name };
    m_columns = table.columns;
    m_window.reset({}, {});
    endResetModel();
    ask();
}

void TableRowsModel::clear()
{
    setTable({}, {});
}

void TableRowsModel::sort(int column, Qt::SortOrder order)
{
    const bool isColumn = column >= 0 && column < columnCount();
    m_query.sortBy = isColumn ? m_columns[column].name : QString();
    m_query.order = order;
    ask();
}

std::optional<QFuture<Result<RowKeys>>> TableRowsModel::askForKeys()
{
    if (!m_source.keys)
        return std::nullopt;
    return m_source.keys(m_query);
}

void TableRowsModel::showKeys(RowKeys keys)
{
    m_window.reset(std::move(keys), m_source.rows);
}

void TableRowsModel::appendKeys(const RowKeys &keys)
{
    beginInsertRows({}, rowCount(), rowCount() + int(keys.size()) - 1);
    m_window.append(keys);
    endInsertRows();
}

bool TableRowsModel::isLoaded(int row) const
{
    return m_window.has(row);
}

void TableRowsModel::fetchTexts(const RowKeys &keys,
                                const std::function<void(const Result<Texts> &)> &done)
{
    using Rows = std::vector<std::vector<Cell>>;
    onFinished(m_source.rows(keys), this, [done](const Result<Rows> &rows) {
        done(rows.map([](const Rows &found) {
            Texts texts;
            for (const std::vector<Cell> &row : found) {
                texts.emplace_back();
                std::ranges::transform(row, std::back_inserter(texts.back()), textOf);
            }
            return texts;
        }));
    });
}

bool TableRowsModel::renew(const RowKeys &keys)
{
    return m_window.renew(keys);
}

qint64 TableRowsModel::keyAt(int row) const
{
    return m_window.keys()[std::size_t(row)];
}

int TableRowsModel::rowOf(qint64 key) const
{
    return m_window.placeOf(key);
}

int TableRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_window.size();
}

int TableRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != KindRole && role != Qt::TextAlignmentRole)
        return {};

    const std::vector<Cell> *row = m_window.row(index.row());
    const auto at = std::size_t(index.column());
    if (row == nullptr || at >= row->size())
        return role == Qt::DisplayRole && row == nullptr ? QVariant(u"…"_s) : QVariant();
    const Cell &cell = (*row)[at];
    if (role == KindRole)
        return int(cell.kind);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = cell.kind == Cell::Kind::Integer || cell.kind == Cell::Kind::Real;
        return isNumber ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    return textOf(cell);
}

QString TableRowsModel::textOf(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        return u"NULL"_s;
    case Cell::Kind::Integer:
    case Cell::Kind::Real:
        return cell.text;
    case Cell::Kind::Text:
        return cell.size > cell.text.size() ? QString(printable(cell.text) + u'…')
                                            : printable(cell.text);
    case Cell::Kind::Blob:
        return tr("BLOB, %1").arg(sizeText(cell.size));
    case Cell::Kind::Hidden:
        break;
    }
    if (cell.text.isEmpty())
        return tr("computed, not run");
    const bool isSized = cell.text == "blob"_L1 || cell.text == "text"_L1;
    return isSized ? tr("hidden %1, %2").arg(cell.text.toUpper(), sizeText(cell.size))
                   : tr("hidden");
}

QVariant TableRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return printable(m_columns[section].name);
    if (role == Qt::ToolTipRole)
        return printable(m_columns[section].declaredType);
    return {};
}

} // namespace sessionary
