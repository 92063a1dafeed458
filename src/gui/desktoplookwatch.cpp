// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/desktoplookwatch.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalSettings = u"org.freedesktop.portal.Settings"_s;

const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto accessGroup = u"org.gnome.desktop.a11y.interface"_s;
const auto themeGroup = u"org.gnome.desktop.interface"_s;

using SettingGroups = QMap<QString, QVariantMap>;

} // namespace

void DesktopLookWatch::listenTo(const QDBusConnection &session)
{
    qDBusRegisterMetaType<SettingGroups>();
    QDBusConnection(session).connect(portalService, portalPath, portalSettings, u"SettingChanged"_s,
                                     this, SLOT(settingChanged(QDBusMessage)));
    auto message =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"ReadAll"_s);
    message.setArguments({ QStringList { appearanceGroup, accessGroup, themeGroup } });
    auto *watcher = new QDBusPendingCallWatcher(session.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<SettingGroups> reply = *watcher;
        if (reply.isError())
            return;
        const SettingGroups groups = reply.value();
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            for (auto value = group->cbegin(); value != group->cend(); ++value)
                take(group.key(), value.key(), value.value());
        }
        update();
    });
}

void DesktopLookWatch::settingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (message.signature() != "ssv"_L1)
        return;
    take(arguments[0].toString(), arguments[1].toString(),
         arguments[2].value<QDBusVariant>().variant());
    update();
}

void DesktopLookWatch::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearanceGroup && key == "color-scheme"_L1) {
        enum Scheme { NoWish, Dark, Light };
        const uint scheme = value.toUInt();
        m_look.isDark =
            scheme == Dark || scheme == Light ? std::optional(scheme == Dark) : std::nullopt;
    } else if (group == appearanceGroup && key == "contrast"_L1) {
        m_prefersContrast = value.toUInt() == 1;
    } else if (group == accessGroup && key == "high-contrast"_L1) {
        m_isForAccess = value.toBool();
    } else if (group == themeGroup && key == "gtk-theme"_L1) {
        m_isThemeOfContrast = value.toString().startsWith("HighContrast"_L1);
    }
}

void DesktopLookWatch::update()
{
    m_look.isHighContrast = m_prefersContrast || m_isForAccess || m_isThemeOfContrast;
    if (std::exchange(m_told, m_look) != m_look)
        Q_EMIT changed();
}

} // namespace sessionary
