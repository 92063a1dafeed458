// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/startoptions.h"

#include <QCommandLineParser>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

Launch Launch::take(int argc, const char *const *argv)
{
    Launch launch;
    launch.token =
        qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    const std::span arguments(argv, std::size_t(argc));
    for (std::size_t i = 1; i + 1 < arguments.size(); ++i) {
        const QByteArrayView argument = arguments[i];
        if (argument == "-display" || argument == "--display")
            launch.x11 = QString::fromLocal8Bit(arguments[i + 1]);
    }
    return launch;
}

StartOptions StartOptions::parse(const QString &token)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Looks at, copies and converts Telegram client sessions."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption importsClipboard(u"import-clipboard"_s,
                                              tr("Import the session string on the clipboard."));
    const QCommandLineOption opensVault(u"open-vault"_s, tr("Show the vault that was used last."));
    const QCommandLineOption newWindow(u"new-window"_s,
                                       tr("Open another window, even if there is one."));
    QCommandLineOption service(u"dbus-service"_s, tr("Wait for what the desktop wants."));
    service.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ importsClipboard, opensVault, newWindow, service });
    parser.addPositionalArgument(u"session"_s,
                                 tr("A session file, a folder of them, a vault, or :memory:"),
                                 u"[session…]"_s);
    parser.process(*QCoreApplication::instance());
    return { .wishes = { .names = parser.positionalArguments(),
                         .importsClipboard = parser.isSet(importsClipboard),
                         .opensVault = parser.isSet(opensVault),
                         .token = token },
             .opensNewWindow = parser.isSet(newWindow),
             .isService = parser.isSet(service) };
}

} // namespace sessionary
