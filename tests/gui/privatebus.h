// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace sessionary::test {

/// A bus of our own, which ends with it
class PrivateBus
{
public:
    /// Configured as session buses are, or as \a options say; what it starts has \a environment.
    explicit PrivateBus(
        const QStringList &options = { QStringLiteral("--session") },
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.setProcessEnvironment(environment);
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            options
                + QStringList { QStringLiteral("--nofork"), QStringLiteral("--print-address") });
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readAllStandardOutput()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Empty where there is no dbus-daemon
    [[nodiscard]] const QString &address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace sessionary::test
