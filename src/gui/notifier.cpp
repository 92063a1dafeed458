// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/notifier.h"

#include "gui/bringtofront.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

// The Desktop Notifications Specification of freedesktop.org, 1.2
const auto notifications = u"org.freedesktop.Notifications"_s;
const auto notificationsPath = u"/org/freedesktop/Notifications"_s;

} // namespace

Notifier::Notifier(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_bus(u"none"_s)
{
}

void Notifier::tell(Outcome outcome)
{
    const bool isLookedAt = QApplication::activeWindow() != nullptr;
    if (isLookedAt || !m_bus.isConnected())
        return;
    send(outcome == Outcome::Done ? tr("What you asked for is done.")
                                  : tr("What you asked for could not be done."));
}

void Notifier::send(const QString &text)
{
    if (m_last == 0)
        m_bus.connect(notifications, notificationsPath, notifications, u"ActionInvoked"_s, this,
                      SLOT(showWindow(uint, QString)));
    QDBusMessage message = QDBusMessage::createMethodCall(notifications, notificationsPath,
                                                          notifications, u"Notify"_s);
    const QVariantMap hints { { u"desktop-entry"_s, u"io.github.sessionary.Sessionary"_s },
                              { u"category"_s, u"transfer.complete"_s } };
    message.setArguments({ u"Sessionary"_s, m_last, u"io.github.sessionary.Sessionary"_s,
                           u"Sessionary"_s, text, QStringList { u"default"_s, tr("Show") }, hints,
                           -1 });
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid()) // without anybody who shows it, nothing is said
            m_last = reply.value();
        watcher->deleteLater();
    });
}

void Notifier::showWindow(uint id, const QString & /*action*/)
{
    if (id == m_last && m_last != 0)
        bringToFront(m_window, {});
}

} // namespace sessionary
