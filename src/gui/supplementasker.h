// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sessionlibrary.h"

#include <QHash>
#include <QObject>

#include <functional>

class QWidget;

namespace sessionary {

/// Asks for what a format needs and a session does not say, and remembers it while the program
/// runs.
class SupplementAsker : public QObject
{
    Q_OBJECT

public:
    SupplementAsker(SessionLibrary &library, QWidget &window);

    /// Goes on at once when nothing of \a missing can be asked for.
    void ask(SessionId id, SessionFields missing, const QString &purpose, const QString &acceptText,
             const std::function<void(const SessionSupplement &)> &then);

private:
    /// What was said about it before, and what its address tells: a proposal, to be looked at
    [[nodiscard]] SessionSupplement knownOf(SessionId id) const;

    SessionLibrary &m_library;
    QWidget &m_window;
    QHash<quint32, SessionSupplement> m_supplements;
};

} // namespace sessionary
