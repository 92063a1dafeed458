// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QScreen>

#include <algorithm>
#include <initializer_list>

namespace sessionary {

/// Makes a small dialog exactly as large as its texts, and keep to that when they change: \a labels
/// wrap, and a layout does not know how high a wrapped text is until it knows how wide.
inline void fitText(QDialog &dialog, std::initializer_list<QLabel *> labels)
{
    constexpr int readableWidth = 44; // in the widths of an M
    for (QLabel *label : labels)
        label->setFixedWidth(label->fontMetrics().horizontalAdvance(u'M') * readableWidth);
    dialog.layout()->setSizeConstraint(QLayout::SetFixedSize);
}

/// Makes \a dialog as high as the texts in it are now, where it is lower and the screen has room:
/// Qt gives a new dialog two thirds of the screen at most, and no more when its texts grow.
inline void growToFit(QDialog &dialog)
{
    dialog.layout()->activate();
    const int wanted = dialog.layout()->totalHeightForWidth(dialog.width());
    const int height = std::min(wanted, dialog.screen()->availableSize().height());
    if (dialog.height() < height)
        dialog.resize(dialog.width(), height);
}

} // namespace sessionary
