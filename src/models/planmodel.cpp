// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/planmodel.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace sessionary {

namespace {

/// In the order in which somebody wants to know about them
constexpr std::array fates { PlanItem::Fate::Asked, PlanItem::Fate::Lost, PlanItem::Fate::Derived,
                             PlanItem::Fate::Given, PlanItem::Fate::Kept };

/// As a line of a table begins
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanModel::setRows(QList<PlanRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, {}, [](const PlanRow &row) {
        return std::ranges::find(fates, row.fate) - fates.begin();
    });
    endResetModel();
}

QString PlanModel::summary() const
{
    QStringList words;
    for (const PlanItem::Fate fate : fates) {
        if (const auto count = std::ranges::count(m_rows, fate, &PlanRow::fate); count > 0)
            words.append(tr("%1 %2").arg(count).arg(fateText(fate)));
    }
    return words.join(QStringLiteral(", "));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &row = m_rows[index.row()];
    if (role == FateRole)
        return int(row.fate);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Fate:
        return capitalised(fateText(row.fate));
    case What:
        return capitalised(row.what);
    default:
        return row.detail;
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fate:
        return tr("Becomes");
    case What:
        return tr("What");
    default:
        return tr("How, or why");
    }
}

} // namespace sessionary
