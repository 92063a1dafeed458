// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QStackedWidget;

namespace sessionary {

class Locker;
class UnlockForm;

/// What a lock does to the window: its dialogs go, nothing in it can be used, and the form asks for
/// the pass phrase. Afterwards all is as it was.
class WindowLock : public QObject
{
    Q_OBJECT

public:
    /// Those in \a usable can be used meanwhile. All outlive it.
    WindowLock(QMainWindow &window, Locker &locker, QStackedWidget &pages,
               const QList<QAction *> &usable);

    /// A page of the window, which shows it when it is told to. It is made when it is asked for.
    UnlockForm &form();

Q_SIGNALS:
    /// Everything has to be hidden now.
    void locked();
    void unlocked();

private:
    void follow();
    void hideEverything();
    void restore();
    void showForm();

    QMainWindow &m_window;
    Locker &m_locker;
    QStackedWidget &m_pages;
    UnlockForm *m_form = nullptr;
    const QList<QAction *> m_usable;
    QList<QPointer<QAction>> m_disabled; ///< that could be used before
    bool m_isHidden = false;
};

} // namespace sessionary
