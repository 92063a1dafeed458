// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/textdelegate.h"

#include "gui/bidi.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace sessionary {

namespace {

/// Nothing stands in the cell but a text in one line.
bool isPlain(const QStyleOptionViewItem &cell)
{
    constexpr auto others =
        QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator;
    return (cell.features & others) == 0 && (cell.state & QStyle::State_HasFocus) == 0
        && !cell.text.isEmpty() && !cell.text.contains(u'\n')
        && !cell.text.contains(QChar::LineSeparator);
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &cell)
{
    if ((cell.state & QStyle::State_Enabled) == 0)
        return QPalette::Disabled;
    return (cell.state & QStyle::State_Active) != 0 ? QPalette::Normal : QPalette::Inactive;
}

} // namespace

void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QWidget *widget = cell.widget;
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    const auto draw = [&] { style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget); };
    if (!isPlain(cell))
        return draw();

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, widget) + 1;
    const QRect place = cell.rect.adjusted(margin, 0, -margin, 0);
    QTextOption textOption;
    textOption.setWrapMode(QTextOption::NoWrap);
    textOption.setTextDirection(cell.direction);
    textOption.setAlignment(QStyle::visualAlignment(cell.direction, cell.displayAlignment));
    QTextLayout layout(cell.text, cell.font);
    layout.setTextOption(textOption);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    if (line.naturalTextWidth() > place.width()) // it has to be shortened
        return draw();

    cell.text.clear();
    cell.features.setFlag(QStyleOptionViewItem::HasDisplay, false);
    draw();
    const bool isSelected = (cell.state & QStyle::State_Selected) != 0;
    const QRect box = QStyle::alignedRect(cell.direction, cell.displayAlignment,
                                          { place.width(), int(line.height()) }, place);
    const QPen pen = painter->pen();
    painter->setPen(
        cell.palette.color(groupOf(cell), isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, box.topLeft());
    painter->setPen(pen);
}

void TextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    isolate(*option);
}

} // namespace sessionary
