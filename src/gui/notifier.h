// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QObject>

class QWidget;

namespace sessionary {

/// Tells somebody who does something else meanwhile that what they asked for is over: through the
/// desktop's notifications, whose text anybody may read who looks at the screen. So it is never
/// more than that something is done, or is not.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// \a window: nothing is said while one looks at it
    explicit Notifier(QWidget &window);

    /// Whom the notifications are sent through; none before
    void setBus(const QDBusConnection &bus) { m_bus = bus; }

    enum class Outcome { Done, Failed };
    void tell(Outcome outcome);

private Q_SLOTS:
    void showWindow(uint id, const QString &action);

private:
    void send(const QString &text);

    QWidget &m_window;
    QDBusConnection m_bus;
    uint m_last = 0; ///< the notification that the next one takes the place of
};

} // namespace sessionary
