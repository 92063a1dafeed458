// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace sessionary {

/// What somebody, or the desktop, wants of the window, which comes to the front for it
struct Wishes
{
    QStringList names; ///< as clients name sessions, see resolveName()
    bool importsClipboard = false;
    bool opensVault = false;
    QString token; ///< the desktop's leave to come to the front

    friend bool operator==(const Wishes &, const Wishes &) = default;
};

/// Where the windows of a program are shown
struct Screen
{
    QString platform; ///< as Qt calls it
    QString x11; ///< what DISPLAY is
    QString wayland; ///< what WAYLAND_DISPLAY is

    /// Of this program. \a x11: of its arguments, instead of DISPLAY
    static Screen current(const QString &x11 = {});
    [[nodiscard]] bool isSameAs(const Screen &other) const;
};

/// One window for all: the program that has the name on the session bus does what others are asked
/// for, be it by the desktop or by somebody who starts the program again.
///
/// It is org.freedesktop.Application (Desktop Entry Specification, D-Bus Activation), and beside it
/// says on which screen it is. Only those who run as the same user are listened to. A session
/// string is never sent.
class DesktopService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.sessionary.Sessionary")
    Q_PROPERTY(QStringList Screen READ screen CONSTANT)

public:
    /// \a patience: how long the other program may take to answer
    DesktopService(const QDBusConnection &bus, Screen screen,
                   std::chrono::milliseconds patience = std::chrono::seconds(2),
                   QObject *parent = nullptr);

    /// Leaves the session bus that is there, or none: without this, libdbus would start one. To be
    /// called before there is an application.
    static void startNoBus();

    /// Others ask this program from now on. False when one has the name already, or without a bus
    bool takeName();
    /// Has the program that has the name fulfil \a wishes; names are of files in our working
    /// directory. False when it does not answer, is on another screen or of somebody else
    [[nodiscard]] bool handOver(const Wishes &wishes) const;

    [[nodiscard]] QStringList screen() const;

Q_SIGNALS:
    void wished(const sessionary::Wishes &wishes);

private:
    [[nodiscard]] bool isOnOurScreen(const QString &other) const;

    QDBusConnection m_bus;
    const Screen m_screen;
    const std::chrono::milliseconds m_patience;
};

} // namespace sessionary
