// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/fixtures.h"
#include "support/memoryscan.h"
#include "support/testmain.h"
#include "xserver.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_xclipboard {

namespace {

const auto clipboardName = u"clipboard"_s;
constexpr int waitTime = 20'000;

} // namespace

/// The clipboard of the real program on a real X server, as another process sees it.
class TestXClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void givesTheStringToAnotherProcess();
    void clearsOnASignal_data();
    void clearsOnASignal();
    void leavesWhatSomebodyElsePutThere();
    void clearsOnceItWasPasted();
    void importsWhatIsThereAtTheStart();
    void sweepsWhatACrashLeft();
    void leavesNothingInMemory_data();
    void leavesNothingInMemory();

private:
    void start(const QByteArray &settings = {},
               const QStringList &arguments = { dataFile(u"telethon/v7_full.session"_s) });
    void copyString();
    /// As \a other, a process that has it on the clipboard until it ends
    void putThere(QProcess &other, const QByteArray &text) const;
    void press(const QString &keys, const QString &title) const;
    [[nodiscard]] QString findWindow(const QString &title) const;
    [[nodiscard]] QByteArray paste(const QString &selection = clipboardName,
                                   const QString &target = u"UTF8_STRING"_s) const;
    QByteArray run(const QString &program, const QStringList &arguments) const;

    XServer m_server;
    QProcessEnvironment m_environment;
    QTemporaryDir m_home;
    QProcess m_program;
    QByteArray m_string;
};

QByteArray TestXClipboard::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QByteArray TestXClipboard::paste(const QString &selection, const QString &target) const
{
    return run(u"xclip"_s, { u"-o"_s, u"-selection"_s, selection, u"-t"_s, target });
}

void TestXClipboard::initTestCase()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    if (m_server.display().isEmpty() || !QProcess().startDetached(u"xclip"_s, { u"-version"_s }))
        QSKIP("Xvfb or xclip is missing");
    m_environment.insert(u"DISPLAY"_s, m_server.display());
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    m_string =
        run(QStringLiteral(SESSIONARY_CLI),
            { u"export"_s, u"--as"_s, u"telethon"_s, dataFile(u"telethon/v7_full.session"_s) })
            .trimmed();
    QVERIFY(m_string.size() > 300);
}

void TestXClipboard::init()
{
    if (m_server.display().isEmpty())
        QSKIP("there is no X server");
}

void TestXClipboard::cleanup()
{
    m_program.kill();
    m_program.waitForFinished();
}

void TestXClipboard::start(const QByteArray &settings, const QStringList &arguments)
{
    QDir(m_home.path()).mkpath(u"sessionary"_s);
    QFile file(m_home.filePath(u"sessionary/sessionary.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(settings);
    file.close();
    m_program.setProcessEnvironment(m_environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QStringLiteral(SESSIONARY_WINDOW), arguments);
    QVERIFY(m_program.waitForStarted());
}

QString TestXClipboard::findWindow(const QString &title) const
{
    return QString::fromUtf8(
               run(u"xdotool"_s, { u"search"_s, u"--onlyvisible"_s, u"--name"_s, title }))
        .section(u'\n', 0, 0);
}

/// A click between the buttons and the search makes the window the active one: there is no window
/// manager.
void TestXClipboard::press(const QString &keys, const QString &title) const
{
    const QString window = findWindow(title);
    if (window.isEmpty())
        return;
    run(u"xdotool"_s,
        { u"mousemove"_s, u"--window"_s, window, u"800"_s, u"45"_s, u"click"_s, u"1"_s });
    run(u"xdotool"_s, { u"windowfocus"_s, window });
    run(u"xdotool"_s, { u"key"_s, keys });
}

void TestXClipboard::putThere(QProcess &other, const QByteArray &text) const
{
    other.setProcessEnvironment(m_environment);
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(u"xclip"_s, { u"-i"_s, u"-quiet"_s, u"-selection"_s, clipboardName });
    QVERIFY(other.waitForStarted());
    other.write(text);
    other.closeWriteChannel();
}

void TestXClipboard::copyString()
{
    QByteArray pasted;
    for (int i = 0; i < 40 && pasted.isEmpty(); ++i) { // until the window is there and has read it
        press(u"ctrl+shift+c"_s, u"^v7_full"_s);
        QTest::qWait(300);
        pasted = paste(clipboardName, u"TARGETS"_s);
    }
    QVERIFY(!pasted.isEmpty());
}

void TestXClipboard::givesTheStringToAnotherProcess()
{
    start();
    copyString();
    QVERIFY(paste() == m_string); // what it is stays out of the test's output
    QVERIFY(paste(clipboardName, u"text/plain"_s) == m_string);
    QVERIFY(paste(clipboardName, u"TARGETS"_s).contains("x-kde-passwordManagerHint"));
    QCOMPARE(paste(clipboardName, u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(paste(u"primary"_s).isEmpty());
    QVERIFY(paste(u"secondary"_s).isEmpty());
}

void TestXClipboard::clearsOnASignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestXClipboard::clearsOnASignal()
{
    QFETCH(const int, number);
    start();
    copyString();
    QVERIFY(paste() == m_string);
    QCOMPARE(::kill(pid_t(m_program.processId()), number), 0);
    QVERIFY(m_program.waitForFinished(waitTime));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QVERIFY(paste().isEmpty());
}

void TestXClipboard::leavesWhatSomebodyElsePutThere()
{
    start();
    copyString();
    QProcess other;
    putThere(other, "a shopping list");
    QTRY_VERIFY(paste() == "a shopping list");
    ::kill(pid_t(m_program.processId()), SIGTERM);
    QVERIFY(m_program.waitForFinished(waitTime));
    QVERIFY(paste() == "a shopping list");
    other.kill();
    other.waitForFinished();
}

void TestXClipboard::clearsOnceItWasPasted()
{
    start("[clipboard]\nonce=true\n");
    copyString(); // asks for what there is, which is no paste
    QTest::qWait(1000);
    QVERIFY(paste() == m_string);
    QTRY_VERIFY(paste(clipboardName, u"TARGETS"_s).isEmpty());
}

void TestXClipboard::importsWhatIsThereAtTheStart()
{
    QProcess other;
    putThere(other, m_string);
    start({}, { u"--import-clipboard"_s });
    QString dialog;
    QTRY_VERIFY_WITH_TIMEOUT(!(dialog = findWindow(u"^Import session string"_s)).isEmpty(),
                             waitTime);
    run(u"xdotool"_s,
        { u"mousemove"_s, u"--window"_s, dialog, u"10"_s, u"10"_s, u"click"_s, u"1"_s });
    run(u"xdotool"_s, { u"windowfocus"_s, dialog });
    run(u"xdotool"_s, { u"key"_s, u"Return"_s });
    QTRY_VERIFY_WITH_TIMEOUT(findWindow(u"^Import session string"_s).isEmpty(), waitTime);
    QTRY_VERIFY_WITH_TIMEOUT(!findWindow(u"^.+ .+ Sessionary"_s).isEmpty(), waitTime); // its name
    other.kill();
    other.waitForFinished();
}

/// A private copy of a session, whose owner was killed
void TestXClipboard::sweepsWhatACrashLeft()
{
    const QString folder = u"/dev/shm/sessionary-%1"_s.arg(
        QCoreApplication::applicationPid() % 1'000'000, 6, 10, QChar(u'0'));
    QVERIFY(QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const QString &name : { u".sessionary-lock"_s, u"copy.session"_s }) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    start();
    QTRY_VERIFY(!QFile::exists(folder));
}

void TestXClipboard::leavesNothingInMemory_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("while it is on the clipboard") << false;
    QTest::newRow("closed, and pasted before") << true;
}

/// Of the program as people run it, with all that Qt and xcb do
void TestXClipboard::leavesNothingInMemory()
{
#ifdef SESSIONARY_SANITIZED
    QSKIP("a sanitizer keeps what is freed, to see who uses it");
#endif
    QFETCH(const bool, isClosed);
    const auto expected = fixture(u"telethon/v7_full.session"_s).value("expected"_L1).toObject();
    const auto patterns = patternsOfBytes(expectedKey(expected), u"the key"_s)
        + patternsOfText(m_string, u"the string"_s);
    start("[clipboard]\nonce=true\n");
    copyString();
    auto hits = findInMemory(m_program.processId(), patterns);
    if (!hits)
        QSKIP("nobody may look into another process here");
    if (!isClosed) {
        QVERIFY(!hits->isEmpty()); // else the other row says nothing
        return;
    }
    QVERIFY(paste() == m_string);
    QTRY_VERIFY(paste(clipboardName, u"TARGETS"_s).isEmpty());
    press(u"ctrl+w"_s, u"^v7_full"_s);
    QTRY_VERIFY(findWindow(u"^v7_full"_s).isEmpty());
    for (int i = 0; i < 20 && hits && !hits->isEmpty(); ++i) {
        QTest::qWait(300);
        hits = findInMemory(m_program.processId(), patterns);
    }
    QVERIFY(hits);
    QVERIFY2(hits->isEmpty(), qPrintable(hits->join(u'\n')));
}

SESSIONARY_TEST(TestXClipboard, QCoreApplication)

} // namespace tst_xclipboard

#include "tst_xclipboard.moc"
