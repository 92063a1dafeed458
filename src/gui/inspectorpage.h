// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sessionlibrary.h"

#include <QWidget>

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
        if (!m_isMade)
            make();
        m_isMade = true;
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
