// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace sessionary {

class Locker;
class UnlockForm;

/// What a lock does to the window: its dialogs go, nothing in it can be used, and the form asks for
/// the pass phrase. Afterwards all is as it was.
class WindowLock : public QObject
{
    Q_OBJECT

public:
    /// \a form is a page of \a window, which shows it when it is told to. Those in \a usable can be
    /// used meanwhile. All outlive it.
    WindowLock(QMainWindow &window, Locker &locker, UnlockForm &form,
               const QList<QAction *> &usable);

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
    UnlockForm &m_form;
    const QList<QAction *> m_usable;
    QList<QPointer<QAction>> m_disabled; ///< that could be used before
    bool m_isHidden = false;
};

} // namespace sessionary
