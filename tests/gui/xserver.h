// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QString>

namespace sessionary::test {

/// An X server of our own, without a window manager, which ends with it
class XServer
{
public:
    XServer()
    {
        constexpr int patience = 20'000;
        m_server.start(QStringLiteral("Xvfb"),
                       { QStringLiteral("-noreset"), QStringLiteral("-displayfd"),
                         QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                         QStringLiteral("1400x900x24") });
        if (m_server.waitForStarted() && m_server.waitForReadyRead(patience))
            m_display = QChar(u':') + QString::fromUtf8(m_server.readAllStandardOutput()).trimmed();
    }
    ~XServer()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(XServer)

    /// Empty where there is no Xvfb
    [[nodiscard]] const QString &display() const { return m_display; }

private:
    QProcess m_server;
    QString m_display;
};

} // namespace sessionary::test
