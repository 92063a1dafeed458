// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/focuschain.h"
#include "models/sessionlibrary.h"

#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

#include <utility>

namespace sessionary {

/// A page of the inspector: one way of looking at one session. It is told which when it is looked
/// at, and not before; what is on it is made then, too, as the first frame of the window has no
/// need of it.
class InspectorPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows \a id, or shows it anew. The session is open.
    void inspect(SessionLibrary &library, SessionId id)
    {
        ensureMade();
        showSession(library, id);
    }
    /// Shows nothing of any session.
    void forget()
    {
        if (m_isMade)
            clear();
    }
    void ensureMade()
    {
        if (std::exchange(m_isMade, true))
            return;
        make();
        // behind the tab that it is shown with
        const QWidget *stack = parentWidget();
        if (const auto *tabs =
                qobject_cast<QTabWidget *>(stack != nullptr ? stack->parent() : nullptr))
            chainFocus(tabs->tabBar(), *this);
    }

protected:
    /// Called once, before anything else
    virtual void make() = 0;
    virtual void showSession(SessionLibrary &library, SessionId id) = 0;
    virtual void clear() = 0;
    [[nodiscard]] bool isMade() const { return m_isMade; }

private:
    bool m_isMade = false;
};

} // namespace sessionary
