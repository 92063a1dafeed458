// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/rowdelegate.h"

namespace sessionary {

namespace {

constexpr int listRowPadding = 10;

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TextDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + listRowPadding);
    return size;
}

} // namespace sessionary
