// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/clearstyle.h"

#include "gui/appearance.h"
#include "gui/iconset.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr qreal focusWidth = 2;
constexpr qreal frameRadius = 2;
constexpr auto framedProperty = "sessionaryFramed";

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

/// As Fusion does it, pixel by pixel; but that gives each translucent line to several threads,
/// piece by piece, and waits for them with each.
void drawTopToolBar(const QStyleOption *option, QPainter *painter)
{
    constexpr int lightAlpha = 90;
    constexpr int shadowAlpha = 60;
    constexpr int lighter = 104; // percent
    const QRect &rect = option->rect;
    const QColor ground = option->palette.color(QPalette::Window);
    QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
    gradient.setColorAt(0, ground.lighter(lighter));
    gradient.setColorAt(1, ground);
    painter->fillRect(rect, gradient);
    const auto drawLine = [&](int y, const QColor &color) {
        painter->fillRect(rect.x(), y, rect.width(), 1, color);
    };
    drawLine(rect.top(), QColor(255, 255, 255, lightAlpha));
    drawLine(rect.bottom() - 1, QColor(0, 0, 0, shadowAlpha));
    drawLine(rect.bottom(), QColor(255, 255, 255, lightAlpha));
}

/// Frames an area that scrolls and has no frame of its own as long as it has the focus.
class FocusOverlay final : public QWidget
{
public:
    explicit FocusOverlay(QAbstractScrollArea *area)
        : QWidget(area)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
        area->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FocusIn) {
            resize(parentWidget()->size());
            raise();
        }
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            setVisible(event->type() == QEvent::FocusIn
                       && window()->testAttribute(Qt::WA_KeyboardFocusChange));
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        drawFrame(&painter, rect(),
                  ClearStyle::focusColor(palette(), palette().color(QPalette::Window)), focusWidth);
    }
};

} // namespace

void ClearStyle::install()
{
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new ClearStyle(u"fusion"_s));
}

void ClearStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget);
        label != nullptr && label->buddy() != nullptr) {
        // An underlined letter stands by itself: a width with kerning is too small for "To".
        QFont font;
        font.setKerning(false);
        label->setFont(font.resolve(label->font()));
    }
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    if (area != nullptr && area->frameShape() == QFrame::NoFrame
        && (area->focusPolicy() & Qt::TabFocus) != 0 && area->parentWidget() != nullptr
        && !area->property(framedProperty).toBool()) {
        area->setProperty(framedProperty, true);
        new FocusOverlay(area);
    }
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
        // Inside of a selected row, whose edge stays its own.
        const int inset = ground == option->palette.color(QPalette::Highlight) ? 1 : 0;
        return drawFrame(painter, option->rect.adjusted(inset, inset, -inset, -inset),
                         focusColor(option->palette, ground), focusWidth);
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
        return painter->fillRect(option->rect, option->palette.windowText());
    const auto *toolBar = qstyleoption_cast<const QStyleOptionToolBar *>(option);
    if (element == CE_ToolBar && toolBar != nullptr && toolBar->toolBarArea == Qt::TopToolBarArea
        && toolBar->positionOfLine == QStyleOptionToolBar::OnlyOne)
        return drawTopToolBar(toolBar, painter);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element != CE_TabBarTabLabel || tab == nullptr || (tab->state & State_HasFocus) == 0)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionTab plain(*tab); // Fusion asks nobody for the frame of a tab
    plain.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(element, &plain, painter, widget);
    constexpr int inset = 3;
    if ((tab->state & State_KeyboardFocusChange) != 0)
        drawFrame(painter, tab->rect.adjusted(inset, inset, -inset, -inset),
                  focusColor(tab->palette, tab->palette.color(QPalette::Window)), focusWidth);
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

QIcon ClearStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (icon) {
    case SP_ToolBarHorizontalExtensionButton:
        return symbolicIcon(QGuiApplication::isRightToLeft() ? u"moreleft"_s : u"more"_s);
    case SP_ToolBarVerticalExtensionButton:
        return symbolicIcon(u"moredown"_s);
    case SP_LineEditClearButton:
        return symbolicIcon(u"close"_s);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace sessionary
