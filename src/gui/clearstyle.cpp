// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/clearstyle.h"

#include "gui/appearance.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr qreal focusWidth = 2;
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

/// Of what has the focus, and of what could not be seen without
void drawEdge(const QStyleOption *option, QPainter *painter, const QRect &rect, bool isFaint)
{
    const QPalette &palette = option->palette;
    if ((option->state & QStyle::State_HasFocus) != 0)
        drawFrame(painter, rect, ClearStyle::focusColor(palette, palette.color(QPalette::Window)),
                  focusWidth);
    else if (isHighContrast(palette))
        drawFrame(painter, rect, palette.color(QPalette::WindowText), 1);
    else if (isFaint)
        drawFrame(painter, rect, mutedTextColor(palette), 1);
}

} // namespace

void ClearStyle::install()
{
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new ClearStyle(u"fusion"_s));
}

QColor ClearStyle::focusColor(const QPalette &palette, const QColor &ground)
{
    for (const QColor &color :
         { palette.color(QPalette::Highlight), accentColor(Accent::Notice, palette),
           palette.color(QPalette::HighlightedText) }) {
        if (contrast(color, ground) >= visibleContrast)
            return color;
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
        return drawFrame(painter, option->rect, focusColor(option->palette, ground), focusWidth);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QWidget *parent = widget != nullptr ? widget->parentWidget() : nullptr;
    const bool isInside = // of what has an edge itself
        qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || qobject_cast<const QComboBox *>(parent) != nullptr;
    if (hasEdge(element) && !isInside)
        drawEdge(option, painter, option->rect, element == PE_IndicatorCheckBox);
}

void ClearStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_Splitter && isHighContrast(option->palette))
        painter->fillRect(option->rect, option->palette.windowText());
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(option, painter, option->rect, false);
    else if (control == CC_ScrollBar && isHighContrast(option->palette))
        drawFrame(painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget),
                  option->palette.color(QPalette::WindowText), 1);
}

} // namespace sessionary
