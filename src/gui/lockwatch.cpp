// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/lockwatch.h"

#include "gui/settings.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

const auto loginService = u"org.freedesktop.login1"_s;
const auto loginPath = u"/org/freedesktop/login1"_s;
const auto loginManager = u"org.freedesktop.login1.Manager"_s;
const auto loginSession = u"org.freedesktop.login1.Session"_s;

/// What says that a screen is locked
struct ScreenSaver
{
    const char16_t *path;
    const char16_t *interface;
};
constexpr ScreenSaver screenSavers[] {
    { u"/org/freedesktop/ScreenSaver", u"org.freedesktop.ScreenSaver" },
    { u"/ScreenSaver", u"org.freedesktop.ScreenSaver" },
    { u"/org/gnome/ScreenSaver", u"org.gnome.ScreenSaver" },
    { u"/org/cinnamon/ScreenSaver", u"org.cinnamon.ScreenSaver" },
    { u"/org/mate/ScreenSaver", u"org.mate.ScreenSaver" },
    { u"/org/xfce/ScreenSaver", u"org.xfce.ScreenSaver" },
};

/// Calls \a then with the answer, if there is one.
template<typename Answer, typename Then>
void ask(const QDBusConnection &bus, const QString &method, const QVariantList &arguments,
         QObject *guard, Then then)
{
    auto message = QDBusMessage::createMethodCall(loginService, loginPath, loginManager, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), guard);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, guard, [watcher, then] {
        watcher->deleteLater();
        const QDBusPendingReply<Answer> reply = *watcher;
        if (!reply.isError())
            then(reply.value());
    });
}

} // namespace

LockWatch::LockWatch(Settings &settings, std::chrono::milliseconds minute, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_minute(minute)
    , m_system(u"none"_s)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &LockWatch::lockRequested);
    connect(&settings, &Settings::lockTimeChanged, this, &LockWatch::setUpTimer);
    setUpTimer();
}

void LockWatch::setUpTimer()
{
    const auto minutes = m_settings.lockTime().count();
    if (minutes == 0) {
        m_idle.stop();
        qApp->removeEventFilter(this);
        return;
    }
    qApp->installEventFilter(this);
    m_idle.start(m_minute * minutes);
}

bool LockWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletMove:
        m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LockWatch::listenTo(const QDBusConnection &session, const QDBusConnection &system)
{
    m_system = system;
    for (const ScreenSaver &saver : screenSavers)
        QDBusConnection(session).connect({}, QString::fromUtf16(saver.path),
                                         QString::fromUtf16(saver.interface), u"ActiveChanged"_s,
                                         this, SLOT(screenChanged(bool)));
    m_system.connect(loginService, loginPath, loginManager, u"PrepareForSleep"_s, this,
                     SLOT(sleepPrepared(bool)));
    findSession();
    inhibitSleep();
}

void LockWatch::findSession()
{
    ask<QDBusObjectPath>(m_system, u"GetSessionByPID"_s,
                         { uint(QCoreApplication::applicationPid()) }, this,
                         [this](const QDBusObjectPath &path) {
                             m_system.connect(loginService, path.path(), loginSession, u"Lock"_s,
                                              this, SLOT(screenLocked()));
                         });
}

void LockWatch::inhibitSleep()
{
    ask<QDBusUnixFileDescriptor>(
        m_system, u"Inhibit"_s,
        { u"sleep"_s, QCoreApplication::applicationName(),
          tr("Sessions are locked before the computer sleeps"), u"delay"_s },
        this, [this](const QDBusUnixFileDescriptor &inhibitor) { m_inhibitor = inhibitor; });
}

void LockWatch::screenChanged(bool isLocked)
{
    if (isLocked)
        screenLocked();
}

void LockWatch::screenLocked()
{
    if (m_settings.locksWithScreen())
        Q_EMIT lockRequested();
}

void LockWatch::sleepPrepared(bool isBeginning)
{
    if (!isBeginning)
        return inhibitSleep();
    screenLocked();
    m_inhibitor = {}; // go on
}

} // namespace sessionary
