// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/windowlayout.h"

#include "gui/settings.h"

#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr QSize usualWindow(1320, 820);
// In the widths of an M
constexpr QSize smallestWindow(50, 36);
constexpr int narrowWindow = 86;
constexpr int placesWidth = 14;
constexpr int narrowPlacesWidth = 10;
constexpr int mostPlacesWidth = 18;
constexpr int inspectorWidth = 24;
constexpr int listWidth = 58;
// Below each other; what is on their pages scrolls.
constexpr int foldedListHeight = 11;
constexpr int foldedInspectorHeight = 18;

const auto windowLayout = u"window"_s;
const auto placesLayout = u"places"_s;

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, const Parts &parts, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
    , m_settings(settings)
{
    m_parts.places->setStretchFactor(0, 0);
    m_parts.places->setStretchFactor(1, 1);
    m_parts.inspector->setStretchFactor(0, 1);
    m_parts.inspector->setStretchFactor(1, 1);
    // The window folds instead of not becoming smaller than what is in it beside each other.
    window.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    window.setMinimumSize(smallestWindow * em());
    window.installEventFilter(this);
}

int WindowLayout::em() const
{
    return m_window.fontMetrics().horizontalAdvance(u'M');
}

void WindowLayout::restore()
{
    m_window.resize(usualWindow.boundedTo(m_window.screen()->availableSize()));
    m_window.restoreGeometry(m_settings.layout(windowLayout));
    m_parts.places->setSizes({ em() * placesWidth, em() * 2 * listWidth });
    m_parts.places->restoreState(m_settings.layout(placesLayout));
    fold(m_window.width() < em() * narrowWindow);
    restoreInspector();
}

void WindowLayout::save()
{
    m_settings.setLayout(windowLayout, m_window.saveGeometry());
    m_settings.setLayout(placesLayout, m_parts.places->saveState());
    m_settings.setLayout(inspectorKey(), m_parts.inspector->saveState());
}

QString WindowLayout::inspectorKey() const
{
    return m_isFolded ? u"folded"_s : u"inspector"_s;
}

void WindowLayout::restoreInspector()
{
    m_parts.inspector->setSizes(m_isFolded ? QList<int> { 2, 3 }
                                           : QList<int> { em() * listWidth, em() * listWidth });
    m_parts.inspector->restoreState(m_settings.layout(inspectorKey()));
    m_parts.inspector->setOrientation(m_isFolded ? Qt::Vertical : Qt::Horizontal);
}

void WindowLayout::fold(bool isFolded)
{
    m_isFolded = isFolded;
    QWidget *places = m_parts.places->widget(0);
    places->setMinimumWidth(em() * (isFolded ? narrowPlacesWidth : placesWidth));
    places->setMaximumWidth(em() * mostPlacesWidth);
    m_parts.inspector->widget(0)->setMinimumHeight(isFolded ? em() * foldedListHeight : 0);
    m_parts.inspector->widget(1)->setMinimumHeight(isFolded ? em() * foldedInspectorHeight : 0);
    m_parts.inspector->widget(1)->setMinimumWidth(isFolded ? 0 : em() * inspectorWidth);
    m_parts.inspector->setOrientation(isFolded ? Qt::Vertical : Qt::Horizontal);
    m_parts.tools->setToolButtonStyle(isFolded ? Qt::ToolButtonIconOnly
                                               : Qt::ToolButtonTextBesideIcon);
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        const bool isNarrow = m_window.width() < em() * narrowWindow;
        if (isNarrow != m_isFolded) {
            m_settings.setLayout(inspectorKey(), m_parts.inspector->saveState());
            fold(isNarrow);
            restoreInspector();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sessionary
