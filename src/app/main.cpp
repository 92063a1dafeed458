// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/processguard.h"
#include "gui/appearance.h"
#include "gui/clearstyle.h"
#include "gui/desktoplookwatch.h"
#include "gui/filepicker.h"
#include "gui/headstart.h"
#include "gui/iconset.h"
#include "gui/keyring.h"
#include "gui/languages.h"
#include "gui/lockwatch.h"
#include "gui/mainwindow.h"
#include "gui/secretclipboard.h"
#include "gui/settings.h"
#include "models/errortext.h"
#include "models/locker.h"
#include "models/sessioncatalog.h"
#include "models/sessionlibrary.h"
#include "models/vaultkeeper.h"
#include "storage/connection.h"
#include "storage/privatefolder.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>
#include <QSocketNotifier>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The end that a signal handler writes to; all that it may do
int signalEnd = -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void noteSignal(int /*number*/)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalEnd, &byte, 1);
}

/// Ends the program properly on SIGTERM and SIGINT, so that the clipboard is cleared.
void quitOnSignals(QApplication &application)
{
    std::array<int, 2> ends {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return;
    signalEnd = ends[0];
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] {
        QApplication::exit(); // without asking: nobody may be there to answer
    });
    std::signal(SIGTERM, noteSignal);
    std::signal(SIGINT, noteSignal);
}

/// What somebody, or the desktop, wants of the window
struct Wishes
{
    QStringList names;
    bool importsClipboard = false;
    bool opensVault = false;
};

Wishes wishesFrom(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Looks at, copies and converts Telegram client sessions."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption importsClipboard(
        u"import-clipboard"_s,
        QApplication::translate("main", "Import the session string on the clipboard."));
    const QCommandLineOption opensVault(
        u"open-vault"_s, QApplication::translate("main", "Show the vault that was used last."));
    parser.addOptions({ importsClipboard, opensVault });
    parser.addPositionalArgument(
        u"session"_s,
        QApplication::translate("main", "A session file, a folder of them, a vault, or :memory:"),
        u"[session…]"_s);
    parser.process(application);
    return { .names = parser.positionalArguments(),
             .importsClipboard = parser.isSet(importsClipboard),
             .opensVault = parser.isSet(opensVault) };
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace sessionary;

    guardProcess();
    returnFreedMemory();
    HeadStart headStart;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sessionary"_s);
    QApplication::setApplicationDisplayName(u"Sessionary"_s);
    QApplication::setApplicationVersion(QStringLiteral(SESSIONARY_VERSION));
    QApplication::setDesktopFileName(u"io.github.sessionary.Sessionary"_s);
    loadResources();
    const Wishes wishes = wishesFrom(application);

    Settings settings;
    speak(application, languageFor(settings.language()));
    ClearStyle::install();
    DesktopLookWatch look;
    const auto applyLook = [&] { apply(settings.appearance(), look.look()); };
    applyLook();
    QObject::connect(&settings, &Settings::appearanceChanged, &application, applyLook);
    QObject::connect(&look, &DesktopLookWatch::changed, &application, applyLook);
    SessionLibrary library;
    DialogFilePicker picker;
    SecretClipboard clipboard(*QApplication::clipboard());
    SessionCatalog catalog(SessionCatalog::usualFile());
    VaultKeeper vault;
    Locker locker(library, vault);
    LockWatch lockWatch(settings);
    QObject::connect(&lockWatch, &LockWatch::lockRequested, &locker, &Locker::lock);
    DesktopKeyring keyring;
    headStart.finish();
    MainWindow window({ library, catalog, vault, locker, settings, clipboard, picker, keyring });
    quitOnSignals(application);
    window.show();
    window.openNames(wishes.names);
    if (wishes.opensVault)
        window.showVault();
    if (wishes.importsClipboard)
        window.importClipboard();
    constexpr auto afterTheFirstFrame = std::chrono::milliseconds(100); // which needs none of it
    QTimer::singleShot(afterTheFirstFrame, &catalog, [&] {
        QApplication::setWindowIcon(programIcon()); // drawn in many sizes
        if (const auto ready = checkSqlite(); !ready) {
            QMessageBox::critical(&window, u"Sessionary"_s, errorText(ready.error()));
            QApplication::exit(EXIT_FAILURE);
            return;
        }
        PrivateFolder::sweep();
        catalog.load();
        if (const QString path = settings.vaultPath();
            vault.path().isEmpty() && QFileInfo(path).isFile())
            vault.setPath(path);
        look.listenTo(QDBusConnection::sessionBus());
        lockWatch.listenTo(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    });
    return QApplication::exec();
}
