// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/celldelegate.h"

#include "gui/appearance.h"
#include "models/tablerowsmodel.h"

#include <algorithm>

namespace sessionary {

namespace {

/// Arabic and Hebrew letters have none, and many a font no letters for them.
bool hasItalics(const QString &text)
{
    return std::ranges::none_of(text, [](QChar letter) {
        return letter.direction() == QChar::DirAL || letter.direction() == QChar::DirR;
    });
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    const QVariant kind = index.data(TableRowsModel::KindRole);
    const bool isValue = kind.isValid()
        && (kind.toInt() == int(Cell::Kind::Integer) || kind.toInt() == int(Cell::Kind::Real)
            || kind.toInt() == int(Cell::Kind::Text));
    if (isValue)
        return;
    option->font.setItalic(hasItalics(option->text));
    option->palette.setColor(QPalette::Text, mutedTextColor(option->palette));
}

} // namespace sessionary
