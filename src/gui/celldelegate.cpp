// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/celldelegate.h"

#include "gui/appearance.h"
#include "gui/bidi.h"
#include "models/tablerowsmodel.h"

namespace sessionary {

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    isolate(*option);
    const QVariant kind = index.data(TableRowsModel::KindRole);
    const bool isValue = kind.isValid()
        && (kind.toInt() == int(Cell::Kind::Integer) || kind.toInt() == int(Cell::Kind::Real)
            || kind.toInt() == int(Cell::Kind::Text));
    if (isValue)
        return;
    option->font.setItalic(true);
    option->palette.setColor(QPalette::Text, mutedTextColor(option->palette));
}

} // namespace sessionary
