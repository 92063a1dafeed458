// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/viewcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

void copyRows(const QTableView &view)
{
    QModelIndexList indexes = view.selectionModel()->selectedIndexes();
    indexes.removeIf([&](const QModelIndex &index) { return view.isColumnHidden(index.column()); });
    if (indexes.isEmpty())
        return;
    std::sort(indexes.begin(), indexes.end());

    QString text;
    int row = indexes.first().row();
    bool isFirstOfRow = true;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (index.row() != row) {
            text += u'\n';
            row = index.row();
            isFirstOfRow = true;
        }
        if (!isFirstOfRow)
            text += u'\t';
        text += index.data(Qt::DisplayRole).toString();
        isFirstOfRow = false;
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace sessionary
