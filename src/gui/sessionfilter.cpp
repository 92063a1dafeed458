// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/sessionfilter.h"

#include "models/sessionlistmodel.h"

namespace sessionary {

SessionFilter::SessionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SessionListModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void SessionFilter::setPlace(Place place)
{
    m_place = place;
    invalidateFilter();
}

void SessionFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    m_text.remove(u' '); // key ids are written in groups
    invalidateFilter();
}

bool SessionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    const auto storage = StorageKind(first.data(SessionListModel::StorageRole).toInt());
    if (m_place == Place::Files && storage != StorageKind::File)
        return false;
    if (m_place == Place::Memory && storage != StorageKind::Memory)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < SessionListModel::ColumnCount; ++column) {
        QString text = first.siblingAtColumn(column).data().toString();
        if (text.remove(u' ').contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace sessionary
