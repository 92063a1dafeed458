// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace sessionary {

/// Asks the desktop's portal whether windows should be dark or of high contrast, and goes on
/// listening: not every desktop puts that into a palette.
class DesktopLookWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void listenTo(const QDBusConnection &session);
    [[nodiscard]] const DesktopLook &look() const { return m_look; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QDBusMessage &message);

private:
    void take(const QString &group, const QString &key, const QVariant &value);
    void update();

    DesktopLook m_look;
    DesktopLook m_told;
    /// Each desktop says it in its own place.
    bool m_prefersContrast = false;
    bool m_isForAccess = false;
    bool m_isThemeOfContrast = false;
};

} // namespace sessionary
