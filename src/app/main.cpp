// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/processguard.h"
#include "gui/appearance.h"
#include "gui/bringtofront.h"
#include "gui/clearstyle.h"
#include "gui/desktoplookwatch.h"
#include "gui/desktopservice.h"
#include "gui/filepicker.h"
#include "gui/headstart.h"
#include "gui/iconset.h"
#include "gui/keyring.h"
#include "gui/languages.h"
#include "gui/lockwatch.h"
#include "gui/mainwindow.h"
#include "gui/secretclipboard.h"
#include "gui/settings.h"
#include "gui/startoptions.h"
#include "models/errortext.h"
#include "models/locker.h"
#include "models/sessioncatalog.h"
#include "models/sessionlibrary.h"
#include "models/vaultkeeper.h"
#include "storage/connection.h"
#include "storage/privatefolder.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMessageBox>
#include <QSocketNotifier>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>

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

} // namespace

int main(int argc, char *argv[])
{
    using namespace sessionary;

    guardProcess();
    returnFreedMemory();
    DesktopService::startNoBus();
    const Launch launch = Launch::take(argc, argv);
    HeadStart headStart;
    QApplication application(argc, argv);
    const BesideThread fonts = headStart.findFonts();
    QApplication::setApplicationName(u"sessionary"_s);
    QApplication::setApplicationDisplayName(u"Sessionary"_s);
    QApplication::setApplicationVersion(QStringLiteral(SESSIONARY_VERSION));
    QApplication::setDesktopFileName(u"io.github.sessionary.Sessionary"_s);
    loadResources();
    const StartOptions options = StartOptions::parse(launch.token);

    DesktopService service(QDBusConnection::sessionBus(), Screen::current(launch.x11));
    if (!service.takeName()) {
        if (options.isService)
            return EXIT_FAILURE;
        if (!options.opensNewWindow && service.handOver(options.wishes))
            std::_Exit(EXIT_SUCCESS); // whoever waits for that need not wait for the fonts
        service.takeName(); // whoever had it may have ended meanwhile
    }

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
    MainWindow window({ library, catalog, vault, locker, settings, clipboard, picker, keyring });
    quitOnSignals(application);
    const auto fulfil = [&window](const Wishes &wishes) {
        window.openNames(wishes.names);
        if (wishes.opensVault)
            window.showVault();
        if (wishes.importsClipboard)
            window.importClipboard();
    };
    QObject::connect(&service, &DesktopService::wished, &window, [&](const Wishes &wishes) {
        bringToFront(window, wishes.token);
        fulfil(wishes);
    });
    if (options.isService) {
        constexpr auto patience = std::chrono::seconds(10); // the bus has a message for us
        QTimer::singleShot(patience, &window, [&window] {
            if (!window.isVisible())
                QApplication::exit();
        });
    } else {
        window.show();
        fulfil(options.wishes);
    }
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
        window.notifyThrough(QDBusConnection::sessionBus());
        lockWatch.listenTo(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    });
    return QApplication::exec();
}
