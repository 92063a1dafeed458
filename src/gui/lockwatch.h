// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace sessionary {

class Settings;

/// Says when the program has to be locked: nobody has done anything for a while, the screen is
/// locked, the computer is about to sleep.
///
/// The desktop says so on D-Bus: org.freedesktop.login1 of the system (PrepareForSleep, and Lock of
/// our session), and ActiveChanged of org.freedesktop.ScreenSaver and of what other desktops call
/// theirs. Sleep waits until the lock is done, which takes an inhibitor of login1.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    /// \a minute: what a minute takes, shorter in tests
    explicit LockWatch(Settings &settings,
                       std::chrono::milliseconds minute = std::chrono::minutes(1),
                       QObject *parent = nullptr);

    /// Nothing comes of a bus that is not there.
    void listenTo(const QDBusConnection &session, const QDBusConnection &system);

Q_SIGNALS:
    /// It is locked when this returns.
    void lockRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void screenChanged(bool isLocked);
    void screenLocked();
    void sleepPrepared(bool isBeginning);

private:
    void setUpTimer();
    void inhibitSleep();
    void findSession();

    Settings &m_settings;
    const std::chrono::milliseconds m_minute;
    QTimer m_idle;
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_inhibitor; ///< held while sleep has to wait for us
};

} // namespace sessionary
