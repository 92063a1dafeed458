// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/desktopservice.h"

#include "formats/pastedtext.h"
#include "formats/stringformat.h"
#include "storage/sessionname.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

const auto programName = u"io.github.sessionary.Sessionary"_s; // of the bus, and of our interface
const auto programPath = u"/io/github/sessionary/Sessionary"_s;
const auto applicationInterface = u"org.freedesktop.Application"_s;

const auto importAction = u"import-clipboard"_s; // as the desktop file has them
const auto vaultAction = u"open-vault"_s;
const auto memoryAction = u"new-memory-session"_s;
const auto memoryName = u":memory:"_s;

const auto waylandToken = u"activation-token"_s; // in what the specification calls platform data
const auto x11Token = u"desktop-startup-id"_s;

/// Whoever has the name \a who on \a bus runs as our user.
bool isOurUser(const QDBusConnection &bus, const QString &who)
{
    const QDBusReply<uint> user = bus.interface()->serviceUid(who);
    return user.isValid() && user.value() == ::getuid();
}

/// What resolveName() reads, of what Open() is called with
QString nameOfUri(const QString &uri)
{
    QUrl url(uri);
    if (url.host() == "localhost"_L1)
        url.setHost({});
    if (!url.isLocalFile())
        return uri; // what is missing is said where it is shown
    return url.hasFragment() ? url.toLocalFile() + u'#' + url.fragment() : url.toLocalFile();
}

QString uriOfName(const QString &name, std::optional<int> account)
{
    QUrl url = QUrl::fromLocalFile(QDir::cleanPath(QDir::current().absoluteFilePath(name)));
    if (account)
        url.setFragment(QString::number(*account));
    return url.toString(QUrl::FullyEncoded);
}

/// \a name, of which there is no file, has a session string in it.
bool holdsString(const QString &name)
{
    const auto isSecret = [](const QString &text) {
        return looksSecret(clean(text.toStdString()).text.text());
    };
    return isSecret(name) || std::ranges::any_of(name.split(u'/'), isSecret);
}

/// Names, as they are handed over
struct HandedNames
{
    QStringList uris;
    qsizetype memorySessions = 0;
    bool isStringLeftOut = false;
};

HandedNames handedNames(const QStringList &names)
{
    HandedNames handed;
    for (const QString &name : names) {
        const auto resolved = resolveName(name, QDir::currentPath());
        if (resolved && resolved->kind == SessionName::Kind::Memory)
            ++handed.memorySessions;
        else if (resolved)
            handed.uris.append(uriOfName(resolved->path, resolved->account));
        else if (resolved.error().code == ErrorCode::StringAsArgument || holdsString(name))
            handed.isStringLeftOut = true;
        else
            handed.uris.append(uriOfName(name, {}));
    }
    return handed;
}

} // namespace

/// The interface of the specification. Its methods are named as they are there.
class ApplicationAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    ApplicationAdaptor(DesktopService *service, QDBusConnection bus)
        : QDBusAbstractAdaptor(service)
        , m_service(service)
        , m_bus(std::move(bus))
    {
    }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming)
    void Activate(const QVariantMap &platformData, const QDBusMessage &message)
    {
        wish({}, platformData, message);
    }
    void Open(const QStringList &uris, const QVariantMap &platformData, const QDBusMessage &message)
    {
        Wishes wishes;
        for (const QString &uri : uris)
            wishes.names.append(nameOfUri(uri));
        wish(wishes, platformData, message);
    }
    void ActivateAction(const QString &action, const QVariantList & /*parameters*/,
                        const QVariantMap &platformData, const QDBusMessage &message)
    {
        Wishes wishes;
        wishes.importsClipboard = action == importAction;
        wishes.opensVault = action == vaultAction;
        if (action == memoryAction)
            wishes.names.append(memoryName);
        if (wishes == Wishes())
            return refuse(message, QDBusError::InvalidArgs, u"There is no such action"_s);
        wish(wishes, platformData, message);
    }
    // NOLINTEND(readability-identifier-naming)

private:
    void refuse(const QDBusMessage &message, QDBusError::ErrorType error, const QString &why)
    {
        message.setDelayedReply(true);
        m_bus.send(message.createErrorReply(error, why));
    }
    void wish(Wishes wishes, const QVariantMap &platformData, const QDBusMessage &message)
    {
        if (!isOurUser(m_bus, message.service()))
            return refuse(message, QDBusError::AccessDenied, u"Another user's program"_s);
        wishes.token = platformData.value(waylandToken, platformData.value(x11Token)).toString();
        Q_EMIT m_service->wished(wishes);
    }

    DesktopService *const m_service;
    QDBusConnection m_bus;
};

Screen Screen::current(const QString &x11)
{
    return { .platform = QGuiApplication::platformName(),
             .x11 = x11.isEmpty() ? qEnvironmentVariable("DISPLAY") : x11,
             .wayland = qEnvironmentVariable("WAYLAND_DISPLAY") };
}

bool Screen::isSameAs(const Screen &other) const
{
    const auto isDesktop = [](const Screen &screen) {
        return screen.platform == "xcb"_L1 || screen.platform.startsWith("wayland"_L1);
    };
    if (!isDesktop(*this) || !isDesktop(other))
        return platform == other.platform;
    // A desktop with Wayland has a display of X11, too, and a terminal there may know but one.
    const auto plain = [](const QString &display) {
        return display.endsWith(".0"_L1) ? display.chopped(2) : display;
    };
    const bool bothX11 = !x11.isEmpty() && !other.x11.isEmpty();
    const bool bothWayland = !wayland.isEmpty() && !other.wayland.isEmpty();
    return (bothX11 || bothWayland) && (!bothX11 || plain(x11) == plain(other.x11))
        && (!bothWayland || wayland == other.wayland);
}

DesktopService::DesktopService(const QDBusConnection &bus, Screen screen,
                               std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_screen(std::move(screen))
    , m_patience(patience)
{
    new ApplicationAdaptor(this, bus);
}

void DesktopService::startNoBus()
{
    constexpr auto variable = "DBUS_SESSION_BUS_ADDRESS";
    if (!qEnvironmentVariableIsEmpty(variable))
        return;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty() || !QFileInfo::exists(folder + u"/bus"_s))
        qputenv(variable, "disabled:"); // a kind of address that nobody has
}

bool DesktopService::takeName()
{
    // The object first: whoever sees the name may ask.
    m_bus.registerObject(programPath, programName, this,
                         QDBusConnection::ExportAdaptors | QDBusConnection::ExportAllProperties);
    return m_bus.registerService(programName);
}

QStringList DesktopService::screen() const
{
    return { m_screen.platform, m_screen.x11, m_screen.wayland };
}

/// This is asked first: when it is not answered, nothing has been handed over yet.
bool DesktopService::isOnOurScreen(const QString &other) const
{
    auto question = QDBusMessage::createMethodCall(other, programPath,
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << programName << u"Screen"_s;
    const QDBusReply<QDBusVariant> answer =
        m_bus.call(question, QDBus::Block, int(m_patience.count()));
    const QStringList parts = answer.value().variant().toStringList();
    return parts.size() == 3
        && m_screen.isSameAs({ .platform = parts[0], .x11 = parts[1], .wayland = parts[2] });
}

bool DesktopService::handOver(const Wishes &wishes) const
{
    if (!m_bus.isConnected())
        return false;
    const QString other = m_bus.interface()->serviceOwner(programName);
    if (other.isEmpty() || !isOurUser(m_bus, other) || !isOnOurScreen(other))
        return false;

    QVariantMap platformData;
    if (!wishes.token.isEmpty())
        platformData = { { waylandToken, wishes.token }, { x11Token, wishes.token } };
    const auto call = [&](const QString &method, QVariantList arguments) {
        auto message =
            QDBusMessage::createMethodCall(other, programPath, applicationInterface, method);
        arguments.append(platformData);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, int(m_patience.count())).type()
            == QDBusMessage::ReplyMessage;
    };
    const auto act = [&](const QString &action) {
        return call(u"ActivateAction"_s, { action, QVariantList() });
    };

    const HandedNames handed = handedNames(wishes.names);
    if (handed.isStringLeftOut)
        std::fputs(qPrintable(tr("A session string was given as an argument, where every program "
                                 "can see it. Paste it into the window instead.\n")),
                   stderr);
    bool isTaken = true;
    if (!handed.uris.isEmpty())
        isTaken = call(u"Open"_s, { handed.uris });
    for (qsizetype i = 0; isTaken && i < handed.memorySessions; ++i)
        isTaken = act(memoryAction);
    if (isTaken && wishes.opensVault)
        isTaken = act(vaultAction);
    if (isTaken && wishes.importsClipboard)
        isTaken = act(importAction);
    if (handed.uris.isEmpty() && handed.memorySessions == 0 && !wishes.opensVault
        && !wishes.importsClipboard)
        isTaken = call(u"Activate"_s, {});
    return isTaken;
}

} // namespace sessionary

#include "desktopservice.moc"
