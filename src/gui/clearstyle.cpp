// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/clearstyle.h"

#include "gui/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr qreal frameWidth = 2;
constexpr qreal frameRadius = 2;

void drawFrame(QPainter *painter, const QRect &rect, const QColor &color, qreal width)
{
    const qreal inset = width / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), frameRadius,
                             frameRadius);
    painter->restore();
}

/// What can be told from its surroundings by its edge alone
bool hasEdge(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_PanelLineEdit:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_IndicatorCheckBox:
        return true;
    default:
        return false;
    }
}

void drawEdge(const QStyleOption *option, QPainter *painter, const QRect &rect)
{
    const bool hasFocus = (option->state & QStyle::State_HasFocus) != 0;
    const QPalette &palette = option->palette;
    drawFrame(painter, rect, palette.color(hasFocus ? QPalette::Highlight : QPalette::WindowText),
              hasFocus ? frameWidth : 1);
}

} // namespace

void ClearStyle::install()
{
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new ClearStyle(u"fusion"_s));
}

QColor ClearStyle::focusColor(const QPalette &palette, const QColor &ground)
{
    for (const auto role : { QPalette::Highlight, QPalette::HighlightedText }) {
        if (contrast(palette.color(role), ground) >= visibleContrast)
            return palette.color(role);
    }
    return palette.color(QPalette::WindowText);
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        if ((option->state & State_KeyboardFocusChange) == 0)
            return; // somebody uses a mouse
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        const QColor ground = focus != nullptr && focus->backgroundColor.isValid()
            ? focus->backgroundColor
            : option->palette.color(QPalette::Window);
        return drawFrame(painter, option->rect, focusColor(option->palette, ground), frameWidth);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (hasEdge(element) && isHighContrast(option->palette))
        drawEdge(option, painter, option->rect);
}

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!isHighContrast(option->palette))
        return;
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(option, painter, option->rect);
    else if (control == CC_ScrollBar)
        drawEdge(option, painter,
                 proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
}

} // namespace sessionary
