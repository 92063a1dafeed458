// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/bringtofront.h"
#include "gui/desktopservice.h"
#include "privatebus.h"
#include "support/fixtures.h"
#include "support/testmain.h"
#include "xserver.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <csignal>
#include <cstdlib>
#include <memory>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_onewindow {

namespace {

const auto serviceName = u"io.github.sessionary.Sessionary"_s;
const auto servicePath = u"/io/github/sessionary/Sessionary"_s;
const auto application = u"org.freedesktop.Application"_s;
constexpr int waitTime = 30'000;

/// A bus that starts nothing but what is in \a folder, and lets other users in
QString busConfiguration(const QString &folder)
{
    const QString path = folder + u"/bus.conf"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no configuration");
    file.write(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
        "<servicedir>"
        + folder.toUtf8()
        + "</servicedir><policy context='default'><allow user='*'/><allow own='*'/>"
          "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
          "</policy></busconfig>");
    return path;
}

QDBusMessage callOf(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(serviceName, servicePath, application, method);
    message.setArguments(arguments);
    return message;
}

/// Events of a root window that is told what a window manager and a panel are told
class RootWatch
{
public:
    explicit RootWatch(const QString &display)
        : m_server(xcb_connect(display.toUtf8().constData(), nullptr))
    {
        const quint32 events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_PROPERTY_CHANGE;
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_server)).data->root;
        xcb_change_window_attributes(m_server, root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_server);
    }
    ~RootWatch() { xcb_disconnect(m_server); }
    Q_DISABLE_COPY_MOVE(RootWatch)

    /// All that was sent to it until now
    void read()
    {
        while (auto *event = xcb_poll_for_event(m_server)) {
            if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE)
                note(*reinterpret_cast<xcb_client_message_event_t *>(event));
            std::free(event);
        }
    }

    QList<quint32> activatedAt; ///< the times of _NET_ACTIVE_WINDOW
    QByteArray startup; ///< what was said about the start of programs

private:
    void note(const xcb_client_message_event_t &message)
    {
        const auto cookie = xcb_get_atom_name(m_server, message.type);
        auto *reply = xcb_get_atom_name_reply(m_server, cookie, nullptr);
        const QByteArray name(xcb_get_atom_name_name(reply), xcb_get_atom_name_name_length(reply));
        std::free(reply);
        if (name == "_NET_ACTIVE_WINDOW")
            activatedAt.append(message.data.data32[1]);
        else if (name.startsWith("_NET_STARTUP_INFO"))
            startup.append(reinterpret_cast<const char *>(message.data.data8), 20);
    }

    xcb_connection_t *m_server;
};

} // namespace

/// One window for all: what the service understands, and the real program, started again and again
/// on X servers and buses of our own.
class TestOneWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void understands_data();
    void understands();
    void refusesWhatItDoesNotKnow();
    void listensToNoOtherUser();
    void comparesScreens_data();
    void comparesScreens();
    void showsAMinimizedWindow();

    void handsOver_data();
    void handsOver();
    void opensAllFiles();
    void importsInTheWindowThatIsThere();
    void comesToTheFrontWithTheTokenOfTheOther();
    void sendsNoString_data();
    void sendsNoString();
    void opensAnotherWindow_data();
    void opensAnotherWindow();
    void startsNoBus();
    void takesTheNameOfOneThatEnded();
    void isStartedByTheBus_data();
    void isStartedByTheBus();
    void endsWhenNothingComes();

private:
    struct End
    {
        void operator()(QProcess *program) const
        {
            program->kill();
            program->waitForFinished();
            delete program;
        }
    };
    using Program = std::unique_ptr<QProcess, End>; ///< which ends with it

    [[nodiscard]] Program start(const QStringList &arguments,
                                const QProcessEnvironment &environment) const;
    /// The window that is there, on the session v7_full
    [[nodiscard]] Program startFirst(const QStringList &arguments = {}) const;
    /// How many windows there are with such a title
    [[nodiscard]] qsizetype windows(const QString &title, const QString &display = {}) const;
    QByteArray run(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment) const;
    [[nodiscard]] QDBusConnection connection() const;
    void writeServiceFile() const;

    XServer m_server;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PrivateBus> m_bus;
    QProcessEnvironment m_environment;
};

void TestOneWindow::initTestCase()
{
    qRegisterMetaType<Wishes>();
    if (PrivateBus().address().isEmpty())
        QSKIP("there is no dbus-daemon");
}

void TestOneWindow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkpath(u"files/sub folder"_s));
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR" })
        m_environment.insert(QLatin1StringView(name), m_home->path());
    for (const char *name : { "WAYLAND_DISPLAY", "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID" })
        m_environment.remove(QLatin1StringView(name));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"DISPLAY"_s, m_server.display());
    writeServiceFile();
    m_bus = std::make_unique<PrivateBus>(
        QStringList { u"--config-file="_s + busConfiguration(m_home->path()) }, m_environment);
    QVERIFY(!m_bus->address().isEmpty());
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus->address());
}

void TestOneWindow::cleanup()
{
    QDBusConnection::disconnectFromBus(u"test"_s);
    QDBusConnection::disconnectFromBus(u"service"_s);
    m_bus.reset(); // what it has started ends with it
    m_home.reset();
}

void TestOneWindow::writeServiceFile() const
{
    QFile file(m_home->filePath(serviceName + u".service"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[D-BUS Service]\nName=" + serviceName.toUtf8()
               + "\nExec=" SESSIONARY_WINDOW " --dbus-service\n");
}

QByteArray TestOneWindow::run(const QString &program, const QStringList &arguments,
                              const QProcessEnvironment &environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

TestOneWindow::Program TestOneWindow::start(const QStringList &arguments,
                                            const QProcessEnvironment &environment) const
{
    Program program(new QProcess);
    program->setProcessEnvironment(environment);
    program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program->setWorkingDirectory(m_home->filePath(u"files"_s));
    program->start(QStringLiteral(SESSIONARY_WINDOW), arguments);
    return program;
}

TestOneWindow::Program TestOneWindow::startFirst(const QStringList &arguments) const
{
    Program first =
        start(arguments + QStringList { dataFile(u"telethon/v7_full.session"_s) }, m_environment);
    if (!QTest::qWaitFor([&] { return windows(u"^v7_full"_s) == 1; }, waitTime))
        qWarning("no first window");
    return first;
}

qsizetype TestOneWindow::windows(const QString &title, const QString &display) const
{
    QProcessEnvironment environment = m_environment;
    if (!display.isEmpty())
        environment.insert(u"DISPLAY"_s, display);
    return run(u"xdotool"_s, { u"search"_s, u"--onlyvisible"_s, u"--name"_s, title }, environment)
        .count('\n');
}

QDBusConnection TestOneWindow::connection() const
{
    return QDBusConnection::connectToBus(m_bus->address(), u"test"_s);
}

// --- what the service understands

void TestOneWindow::understands_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<Wishes>("wishes");

    const QVariantMap nothing;
    const auto open = [&](const char *name, const QStringList &uris, const QStringList &names) {
        QTest::newRow(name) << u"Open"_s << QVariantList { uris, nothing }
                            << Wishes { .names = names, .token = {} };
    };
    const auto act = [&](const char *name, const QString &action, const Wishes &wishes) {
        QTest::newRow(name) << u"ActivateAction"_s
                            << QVariantList { action, QVariantList(), nothing } << wishes;
    };
    QTest::newRow("activate") << u"Activate"_s << QVariantList { nothing } << Wishes();
    QTest::newRow("a token of Wayland")
        << u"Activate"_s
        << QVariantList { QVariantMap { { u"desktop-startup-id"_s, u"x11"_s },
                                        { u"activation-token"_s, u"wayland"_s } } }
        << Wishes { .names = {}, .token = u"wayland"_s };
    QTest::newRow("a token of X11")
        << u"Open"_s
        << QVariantList { QStringList { u"file:///a"_s },
                          QVariantMap { { u"desktop-startup-id"_s, u"x11_TIME1"_s } } }
        << Wishes { .names = { u"/a"_s }, .token = u"x11_TIME1"_s };
    open("nothing to open", {}, {});
    open("several", { u"file:///a.session"_s, u"file:///b/c.session"_s },
         { u"/a.session"_s, u"/b/c.session"_s });
    open("encoded", { u"file:///a%20b%23%25%3F%C3%BC.session"_s }, { u"/a b#%?ü.session"_s });
    open("one account of several", { u"file:///tdata#1"_s }, { u"/tdata#1"_s });
    open("with a host", { u"file://localhost/a.session"_s }, { u"/a.session"_s });
    open("of another machine", { u"sftp://host/a.session"_s }, { u"sftp://host/a.session"_s });
    act("the clipboard", u"import-clipboard"_s,
        { .names = {}, .importsClipboard = true, .token = {} });
    act("the vault", u"open-vault"_s, { .names = {}, .opensVault = true, .token = {} });
    act("a new session", u"new-memory-session"_s, { .names = { u":memory:"_s }, .token = {} });
}

void TestOneWindow::understands()
{
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    QFETCH(const Wishes, wishes);
    DesktopService service(QDBusConnection::connectToBus(m_bus->address(), u"service"_s), {});
    QVERIFY(service.takeName());
    const QSignalSpy spy(&service, &DesktopService::wished);
    const QDBusPendingCall call = connection().asyncCall(callOf(method, arguments));
    QTRY_VERIFY(call.isFinished());
    QVERIFY2(!call.isError(), qPrintable(call.error().message()));
    QCOMPARE(spy.size(), 1);
    QVERIFY(spy[0][0].value<Wishes>() == wishes);
}

void TestOneWindow::refusesWhatItDoesNotKnow()
{
    DesktopService service(QDBusConnection::connectToBus(m_bus->address(), u"service"_s), {});
    QVERIFY(service.takeName());
    const QSignalSpy spy(&service, &DesktopService::wished);
    const QDBusPendingCall call = connection().asyncCall(
        callOf(u"ActivateAction"_s, { u"format-disk"_s, QVariantList(), QVariantMap() }));
    QTRY_VERIFY(call.isFinished());
    QCOMPARE(call.error().type(), QDBusError::InvalidArgs);
    QVERIFY(spy.isEmpty());
}

void TestOneWindow::listensToNoOtherUser()
{
    if (::getuid() != 0 || run(u"gdbus"_s, { u"help"_s }, m_environment).isEmpty())
        QSKIP("only root can be somebody else, and there has to be a gdbus");
    DesktopService service(QDBusConnection::connectToBus(m_bus->address(), u"service"_s), {});
    QVERIFY(service.takeName());
    const QSignalSpy spy(&service, &DesktopService::wished);
    const auto ask = [&](uid_t user) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setChildProcessModifier([user] {
            if (::setgid(user) != 0 || ::setuid(user) != 0)
                ::_exit(1);
        });
        process.start(u"gdbus"_s,
                      { u"call"_s, u"--address"_s, m_bus->address(), u"--dest"_s, serviceName,
                        u"--object-path"_s, servicePath, u"--method"_s, application + u".Open"_s,
                        u"['file:///a.session']"_s, u"{}"_s });
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, waitTime)
            ? process.readAll()
            : QByteArray();
    };
    constexpr uid_t nobody = 65534;
    const QByteArray refused = ask(nobody);
    QVERIFY2(refused.contains("org.freedesktop.DBus.Error.AccessDenied"), refused.constData());
    QVERIFY(spy.isEmpty());
    const QByteArray taken = ask(::getuid());
    QCOMPARE(taken.trimmed(), "()"_ba);
    QCOMPARE(spy.size(), 1);
}

void TestOneWindow::comparesScreens_data()
{
    QTest::addColumn<Screen>("first");
    QTest::addColumn<Screen>("second");
    QTest::addColumn<bool>("areSame");

    const auto x11 = u"xcb"_s;
    const auto wayland = u"wayland"_s;
    const auto row = [](const char *name, const Screen &first, const Screen &second, bool same) {
        QTest::newRow(name) << first << second << same;
    };
    row("the same X server", { x11, u":0"_s, {} }, { x11, u":0"_s, {} }, true);
    row("its first screen", { x11, u":0"_s, {} }, { x11, u":0.0"_s, {} }, true);
    row("another X server", { x11, u":0"_s, {} }, { x11, u":1"_s, {} }, false);
    row("over ssh", { x11, u":0"_s, {} }, { x11, u"localhost:10.0"_s, {} }, false);
    row("the same desktop with Wayland", { wayland, u":0"_s, u"wayland-0"_s },
        { wayland, u":0"_s, u"wayland-0"_s }, true);
    row("a terminal there that is of X11", { wayland, u":0"_s, u"wayland-0"_s },
        { x11, u":0"_s, {} }, true);
    row("a Wayland inside another", { wayland, u":0"_s, u"wayland-0"_s },
        { wayland, u":0"_s, u"wayland-1"_s }, false);
    row("nothing in common", { wayland, {}, u"wayland-0"_s }, { x11, u":0"_s, {} }, false);
    row("nobody sees it", { u"offscreen"_s, u":0"_s, {} }, { x11, u":0"_s, {} }, false);
    row("nobody sees either", { u"offscreen"_s, {}, {} }, { u"offscreen"_s, {}, {} }, true);
}

void TestOneWindow::comparesScreens()
{
    QFETCH(const Screen, first);
    QFETCH(const Screen, second);
    QFETCH(const bool, areSame);
    QCOMPARE(first.isSameAs(second), areSame);
    QCOMPARE(second.isSameAs(first), areSame);
}

void TestOneWindow::showsAMinimizedWindow()
{
    QWidget window;
    window.showMinimized();
    QVERIFY(window.isMinimized());
    bringToFront(window, {});
    QVERIFY(!window.isMinimized());
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

// --- the real program

#define NEEDS_X_SERVER                                                                             \
    if (m_server.display().isEmpty()                                                               \
        || run(u"xdotool"_s, { u"version"_s }, m_environment).isEmpty())                           \
    QSKIP("Xvfb or xdotool is missing")

void TestOneWindow::handsOver_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("title");

    const auto row = [](const char *name, const QString &file, const QStringList &arguments,
                        const QString &title) {
        QTest::newRow(name) << file << arguments << title;
    };
    row("a file of its working folder", u"mine.session"_s, { u"mine.session"_s }, u"^mine "_s);
    row("a path", u"sub folder/mine.session"_s, { u"./sub folder/../sub folder/mine.session"_s },
        u"^mine "_s);
    row("as a client calls it", u"mine.session"_s, { u"mine"_s }, u"^mine "_s);
    row("spaces, percent and number signs", u"my 100%25 #1?.session"_s,
        { u"my 100%25 #1?.session"_s }, u"^my 100%25 #1"_s);
    row("letters of others", u"сессия ü.session"_s, { u"сессия ü.session"_s }, u"^сессия ü "_s);
    row("what is not there", {}, { u"nowhere.session"_s }, u"^nowhere "_s);
    row("a folder", u"sub folder/inside.session"_s, { u"sub folder"_s }, u"^inside "_s);
    row("a new session", {}, { u":memory:"_s }, u"^(?!v7_full).+ — Sessionary"_s);
    row("the vault", {}, { u"--open-vault"_s }, u"^Sessionary$"_s);
    row("nothing", {}, {}, u"^v7_full "_s);
}

void TestOneWindow::handsOver()
{
    NEEDS_X_SERVER;
    QFETCH(const QString, file);
    QFETCH(const QStringList, arguments);
    QFETCH(QString, title);
    if (!file.isEmpty())
        putFixture(u"telethon/v7_full.session"_s, m_home->filePath(u"files/"_s + file));
    const Program first = startFirst();
    const Program second = start(arguments, m_environment);
    QVERIFY(second->waitForFinished(waitTime));
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    if (title.contains("(?!"_L1)) { // which xdotool does not know
        QTRY_COMPARE_WITH_TIMEOUT(windows(u"^v7_full"_s), 0, waitTime);
        title = u" Sessionary$"_s;
    }
    QTRY_COMPARE_WITH_TIMEOUT(windows(title), 1, waitTime);
    QCOMPARE(windows(u"Sessionary$"_s), 1);
    QCOMPARE(first->state(), QProcess::Running);
}

void TestOneWindow::opensAllFiles()
{
    NEEDS_X_SERVER;
    QStringList expected;
    for (const char *name : { "c.session", "a.session", "b.session" }) {
        expected.prepend(m_home->filePath(u"files/"_s + QLatin1StringView(name)));
        putFixture(u"telethon/v7_full.session"_s, expected.first());
    }
    const Program first = startFirst();
    const Program second = start({ u"c.session"_s, u"a.session"_s, u"b.session"_s }, m_environment);
    QVERIFY(second->waitForFinished(waitTime));
    QTRY_COMPARE_WITH_TIMEOUT(windows(u"^c "_s), 1, waitTime);
    ::kill(pid_t(first->processId()), SIGTERM);
    QVERIFY(first->waitForFinished(waitTime));
    const QSettings settings(m_home->filePath(u"sessionary/sessionary.ini"_s),
                             QSettings::IniFormat);
    QCOMPARE(settings.value(u"recent/files"_s).toStringList().mid(0, 3), expected);
}

void TestOneWindow::importsInTheWindowThatIsThere()
{
    NEEDS_X_SERVER;
    const Program first = startFirst();
    const Program second = start({ u"--import-clipboard"_s }, m_environment);
    QVERIFY(second->waitForFinished(waitTime));
    QCOMPARE(second->exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(windows(u"^Import session string"_s), 1, waitTime);
}

void TestOneWindow::comesToTheFrontWithTheTokenOfTheOther()
{
    NEEDS_X_SERVER;
    const Program first = startFirst();
    RootWatch watch(m_server.display());
    QProcessEnvironment environment = m_environment;
    environment.insert(u"DESKTOP_STARTUP_ID"_s, u"files-1-\"x\"_TIME123456"_s);
    const Program second = start({}, environment);
    QVERIFY(second->waitForFinished(waitTime));
    const QByteArray ended = R"(remove: ID="files-1-\"x\"_TIME123456")";
    QTRY_VERIFY_WITH_TIMEOUT((watch.read(), watch.startup.contains(ended)), waitTime);
    QVERIFY(watch.activatedAt.contains(123456));
}

void TestOneWindow::sendsNoString_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::newRow("alone") << u""_s << u""_s;
    QTest::newRow("in a line of a script") << u"export SESSION=\""_s << u"\"; ./bot.py"_s;
    QTest::newRow("in a sentence") << u"my session: “"_s << u"” (secret!)"_s;
    QTest::newRow("in a path") << u"/tmp/my.folder/"_s << u""_s;
}

void TestOneWindow::sendsNoString()
{
    NEEDS_X_SERVER;
    QFETCH(const QString, before);
    QFETCH(const QString, behind);
    const QByteArray string =
        run(QStringLiteral(SESSIONARY_CLI),
            { u"export"_s, u"--as"_s, u"telethon"_s, dataFile(u"telethon/v7_full.session"_s) },
            m_environment)
            .trimmed();
    QVERIFY(string.size() > 300);
    const Program first = startFirst();

    QProcess monitor;
    monitor.start(u"dbus-monitor"_s, { u"--address"_s, m_bus->address() });
    QVERIFY(monitor.waitForReadyRead(waitTime));
    QProcess second;
    second.setProcessEnvironment(m_environment);
    second.start(QStringLiteral(SESSIONARY_WINDOW),
                 { before + QString::fromLatin1(string) + behind });
    QVERIFY(second.waitForFinished(waitTime));
    QCOMPARE(second.exitCode(), 0);
    const QByteArray said = second.readAllStandardError();
    QVERIFY(said.contains("A session string was given as an argument"));

    QByteArray sent;
    QTRY_VERIFY_WITH_TIMEOUT((sent += monitor.readAll(), sent.contains("member=Activate")),
                             waitTime);
    QTest::qWait(300); // what comes behind it
    sent += monitor.readAll();
    monitor.kill();
    monitor.waitForFinished();
    for (qsizetype at = 0; at + 24 <= string.size(); at += 8) {
        QVERIFY(!sent.contains(string.mid(at, 24)));
        QVERIFY(!said.contains(string.mid(at, 24)));
    }
    QCOMPARE(windows(u"^v7_full "_s), 1);
}

void TestOneWindow::opensAnotherWindow_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : { "asked for", "no bus", "a dead bus", "a hung window",
                             "another display", "another display as an argument" })
        QTest::newRow(why) << QString::fromLatin1(why);
}

/// The other window stays as it is, and each process has one.
void TestOneWindow::opensAnotherWindow()
{
    NEEDS_X_SERVER;
    QFETCH(const QString, why);
    putFixture(u"telethon/v7_full.session"_s, m_home->filePath(u"files/mine.session"_s));
    const Program first = startFirst();
    std::unique_ptr<XServer> otherServer;
    QProcessEnvironment environment = m_environment;
    QStringList arguments { u"mine.session"_s };
    QString display;
    if (why.startsWith("another display"_L1)) {
        otherServer = std::make_unique<XServer>();
        display = otherServer->display();
        QVERIFY(!display.isEmpty());
    }
    if (why == "asked for"_L1)
        arguments.append(u"--new-window"_s);
    else if (why == "no bus"_L1)
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    else if (why == "a dead bus"_L1)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                           u"unix:path="_s + m_home->filePath(u"nothing"_s));
    else if (why == "a hung window"_L1)
        QCOMPARE(::kill(pid_t(first->processId()), SIGSTOP), 0);
    else if (why == "another display"_L1)
        environment.insert(u"DISPLAY"_s, display);
    else
        arguments += { u"-display"_s, display };

    const Program second = start(arguments, environment);
    QTRY_COMPARE_WITH_TIMEOUT(windows(u"^mine "_s, display), 1, waitTime);
    QCOMPARE(second->state(), QProcess::Running);
    ::kill(pid_t(first->processId()), SIGCONT);
    QTest::qWait(1000); // nothing reaches the first one now, either
    QCOMPARE(windows(u"^v7_full "_s), 1);
    QCOMPARE(windows(u"^mine "_s, display), 1);
}

void TestOneWindow::startsNoBus()
{
    NEEDS_X_SERVER;
    // libdbus takes this one where Debian's is not installed; that one leaves a folder.
    const QString marker = m_home->filePath(u"launched"_s);
    QFile launcher(m_home->filePath(u"dbus-launch"_s));
    QVERIFY(launcher.open(QIODevice::WriteOnly));
    launcher.write("#!/bin/sh\ntouch '" + marker.toUtf8() + "'\nexit 1\n");
    launcher.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    launcher.close();
    QProcessEnvironment environment = m_environment;
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"PATH"_s, m_home->path() + u':' + environment.value(u"PATH"_s));
    const Program program = start({ dataFile(u"telethon/v7_full.session"_s) }, environment);
    QTRY_COMPARE_WITH_TIMEOUT(windows(u"^v7_full "_s), 1, waitTime);
    QTest::qWait(500); // the keyring and the lock look for the bus after the first frame
    QVERIFY(!QFile::exists(marker));
    QVERIFY(!QFile::exists(m_home->filePath(u".dbus"_s)));
}

void TestOneWindow::takesTheNameOfOneThatEnded()
{
    NEEDS_X_SERVER;
    startFirst().reset();
    const Program first = startFirst();
    const Program second = start({ u"nowhere.session"_s }, m_environment);
    QVERIFY(second->waitForFinished(waitTime));
    QTRY_COMPARE_WITH_TIMEOUT(windows(u"^nowhere "_s), 1, waitTime);
}

void TestOneWindow::isStartedByTheBus_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("title");
    QTest::newRow("activate") << u"Activate"_s << QVariantList { QVariantMap() }
                              << u"^Sessionary$"_s;
    QTest::newRow("a file")
        << u"Open"_s
        << QVariantList { QStringList { QUrl::fromLocalFile(dataFile(u"telethon/v7_full.session"_s))
                                            .toString() },
                          QVariantMap() }
        << u"^v7_full "_s;
    QTest::newRow("an action") << u"ActivateAction"_s
                               << QVariantList { u"import-clipboard"_s, QVariantList(),
                                                 QVariantMap() }
                               << u"^Import session string"_s;
}

void TestOneWindow::isStartedByTheBus()
{
    NEEDS_X_SERVER;
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    QFETCH(const QString, title);
    const QDBusPendingCall call = connection().asyncCall(callOf(method, arguments));
    QTRY_VERIFY_WITH_TIMEOUT(call.isFinished(), waitTime);
    QVERIFY2(!call.isError(), qPrintable(call.error().message()));
    QTRY_COMPARE_WITH_TIMEOUT(windows(title), 1, waitTime);
    const Program second = start({ u"nowhere.session"_s }, m_environment);
    QVERIFY(second->waitForFinished(waitTime));
    if (!title.contains("Import"_L1))
        QTRY_COMPARE_WITH_TIMEOUT(windows(u"^nowhere "_s), 1, waitTime);
    // It is no child of ours, and would outlive the test.
    const auto process = connection().interface()->servicePid(serviceName);
    QVERIFY(process.isValid());
    ::kill(pid_t(process.value()), SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(windows(u"Sessionary$"_s) == 0, waitTime);
}

void TestOneWindow::endsWhenNothingComes()
{
    NEEDS_X_SERVER;
    const Program service = start({ u"--dbus-service"_s }, m_environment);
    QTRY_VERIFY_WITH_TIMEOUT(connection().interface()->isServiceRegistered(serviceName).value(),
                             waitTime);
    QCOMPARE(windows(u"Sessionary"_s), 0);
    QVERIFY(service->waitForFinished(waitTime));
    QCOMPARE(service->exitStatus(), QProcess::NormalExit);
    QCOMPARE(service->exitCode(), 0);

    // And without a bus, nobody could say anything.
    QProcessEnvironment environment = m_environment;
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    const Program alone = start({ u"--dbus-service"_s }, environment);
    QVERIFY(alone->waitForFinished(waitTime));
    QCOMPARE(alone->exitCode(), 1);
}

SESSIONARY_TEST(TestOneWindow, QApplication)

} // namespace tst_onewindow

#include "tst_onewindow.moc"
