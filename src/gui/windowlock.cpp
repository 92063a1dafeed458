// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/windowlock.h"

#include "gui/unlockform.h"
#include "models/locker.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

WindowLock::WindowLock(QMainWindow &window, Locker &locker, QStackedWidget &pages,
                       const QList<QAction *> &usable)
    : QObject(&window)
    , m_window(window)
    , m_locker(locker)
    , m_pages(pages)
    , m_usable(usable)
{
    connect(&locker, &Locker::stateChanged, this, &WindowLock::follow);
}

UnlockForm &WindowLock::form()
{
    if (m_form == nullptr) {
        m_form = new UnlockForm;
        m_form->setObjectName(u"lockPage"_s);
        m_form->setPassphraseName(tr("Pass phrase of the lock"));
        m_pages.addWidget(m_form);
        connect(m_form, &UnlockForm::unlockRequested, this, [this] {
            m_locker.unlock(m_form->takePassphrase(),
                            [this](const Result<void> &outcome) { m_form->showOutcome(outcome); });
        });
    }
    return *m_form;
}

void WindowLock::follow()
{
    if (m_locker.state() == Locker::State::Open)
        return restore();
    hideEverything();
    showForm();
}

void WindowLock::hideEverything()
{
    if (std::exchange(m_isHidden, true))
        return;
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            dialog->reject();
    }
    const QList<QAction *> actions = m_window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->isEnabled() && !action->isSeparator() && !m_usable.contains(action)
            && action->menu() == nullptr) {
            action->setEnabled(false);
            m_disabled.append(action);
        }
    }
    m_window.findChild<QToolBar *>()->hide();
    m_window.setAcceptDrops(false);
    Q_EMIT locked();
    form().setFocus();
}

void WindowLock::showForm()
{
    if (m_locker.state() == Locker::State::Busy)
        return form().ask(tr("One moment…"), tr("The pass phrase is tried."),
                          UnlockForm::Asks::Nothing);
    if (m_locker.hasPassphrase())
        form().ask(tr("Sessionary is locked"),
                   tr("What is only in memory is sealed, and the vault is closed. The pass phrase "
                      "brings everything back as it was."),
                   UnlockForm::Asks::Passphrase);
    else
        form().ask(tr("Sessionary is locked"),
                   tr("Everything is hidden, but no pass phrase was set: whoever sits here can "
                      "unlock it. One can be chosen in the settings."),
                   UnlockForm::Asks::Click);
}

void WindowLock::restore()
{
    if (!std::exchange(m_isHidden, false))
        return;
    const auto actions = std::exchange(m_disabled, {});
    for (const QPointer<QAction> &action : actions) {
        if (action)
            action->setEnabled(true);
    }
    m_window.findChild<QToolBar *>()->show();
    m_window.setAcceptDrops(true);
    Q_EMIT unlocked();
}

} // namespace sessionary
