// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sessionlibrary.h"

#include <QObject>

#include <functional>

class QLabel;
class QStatusBar;
class QToolButton;
class QWidget;

namespace sessionary {

class SecretClipboard;
class Settings;
class SupplementAsker;
enum class HandOver;

/// Gives session strings away: on the clipboard, with a line in the status bar that counts down, as
/// a QR code, or in what hands one over to a program.
class StringCopier : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        SessionLibrary &library;
        SecretClipboard &clipboard;
        Settings &settings;
        SupplementAsker &asker;
    };

    StringCopier(const Services &services, QStatusBar &statusBar, QWidget &window);

    /// The string that somebody wants who does not say which
    [[nodiscard]] FormatId usualFormat(const SessionInfo &info) const;

    /// What is copied instead of a string alone
    using MakeText = std::function<SecretBytes(const SecretBytes &string)>;
    /// Asks for what the string needs and the session does not say. \a then is called once it is
    /// copied.
    void copy(SessionId id, FormatId format, const std::function<void()> &then = {},
              const MakeText &make = {});
    /// Puts what gives the session to a program on the clipboard.
    void handOver(SessionId id, HandOver way);
    void showQrCode(SessionId id);

Q_SIGNALS:
    void failed(const sessionary::Error &error);

private:
    void makeStatus();
    void showCountdown(int seconds);
    void complete(SessionId id, FormatId format, const QString &acceptText,
                  const std::function<void(const SessionSupplement &)> &then);
    void copyComplete(SessionId id, FormatId format, const SessionSupplement &supplement,
                      const std::function<void()> &then, const MakeText &make);

    SessionLibrary &m_library;
    SecretClipboard &m_clipboard;
    Settings &m_settings;
    SupplementAsker &m_asker;
    QStatusBar &m_statusBar;
    QWidget &m_window;
    /// In the status bar, while a string is on the clipboard. They are made with the first one.
    QWidget *m_status = nullptr;
    QLabel *m_statusLabel = nullptr;
    QToolButton *m_onceButton = nullptr;
    QString m_copiedFormat;
};

} // namespace sessionary
