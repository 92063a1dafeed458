// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace sessionary {

/// Cells of a list or a table. What comes from outside is isolated from the direction that the
/// window is read in. They look as the style draws them; a text in one line that has the room for
/// it, as nearly all of a table, is shaped once for that instead of three times.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace sessionary
