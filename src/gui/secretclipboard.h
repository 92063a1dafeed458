// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/secretbytes.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QClipboard;
class QMimeData;

namespace sessionary {

/// Puts a secret on the clipboard for a while: marked as a secret for clipboard managers, made into
/// text only when somebody pastes, never in the selection of the middle mouse button, and taken
/// away again unless somebody else has put something there.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    /// \a second: what a second takes, shorter in tests
    explicit SecretClipboard(QClipboard &clipboard,
                             std::chrono::milliseconds second = std::chrono::seconds(1),
                             QObject *parent = nullptr);
    /// Takes it away, if it is still there.
    ~SecretClipboard() override;

    void copy(SecretBytes text, std::chrono::seconds time);
    void clear();
    /// Takes what is there, and what is copied from here on, away as soon as somebody has pasted
    /// it.
    void setOnce(bool isOnce) { m_isOnce = isOnce; }
    [[nodiscard]] bool isOnce() const { return m_isOnce; }

    /// What we put there is still there.
    [[nodiscard]] bool isHolding() const;
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    void countedDown(int secondsLeft);
    /// Somebody pasted it, and it is taken away in a moment.
    void pastedOnce();
    /// It was taken away, by time or by hand.
    void cleared();
    /// Somebody else has put something there.
    void replaced();

private:
    void tick();
    void notePaste();
    void checkOwner();

    QClipboard &m_clipboard;
    QPointer<QMimeData> m_data; // the clipboard's
    QTimer m_timer;
    QTimer m_pasteTimer;
    bool m_isOnce = false;
    int m_secondsLeft = 0;
};

} // namespace sessionary
