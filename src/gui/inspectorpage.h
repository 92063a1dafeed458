// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sessionlibrary.h"

#include <QWidget>

namespace sessionary {

/// A page of the inspector: one way of looking at one session. It is told which when it is looked
/// at, and not before.
class InspectorPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows \a id, or shows it anew. The session is open.
    virtual void showSession(SessionLibrary &library, SessionId id) = 0;
    virtual void clear() = 0;
};

} // namespace sessionary
