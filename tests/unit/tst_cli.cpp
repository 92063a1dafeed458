// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/formatid.h"
#include "storage/filelayout.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_cli {

namespace {

const auto fixturePath = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;

struct Outcome
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QByteArray line() const { return out.trimmed(); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Under the sanitizers, a program takes some 200 ms to start: they see every fourth of what
/// differs by its values alone. The same code runs on all of them in tests without a process.
template<typename T>
QList<T> sampled(const QList<T> &all)
{
#ifdef SESSIONARY_SANITIZED
    constexpr qsizetype step = 4;
#else
    constexpr qsizetype step = 1;
#endif
    QList<T> some;
    for (qsizetype i = 0; i < all.size(); i += step)
        some.append(all[i]);
    return some;
}

Outcome runCli(const QStringList &arguments, const QByteArray &input = {},
               const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(SESSIONARY_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             process.readAllStandardOutput(), process.readAllStandardError() };
}

QByteArray exported(const QString &path, const QString &format = u"pyrogram"_s)
{
    return fixture(path).value("exports"_L1).toObject().value(format).toString().toLatin1();
}

} // namespace

/// The command line as scripts see it: exits, streams and the fields of the JSON.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEachFileIs_data();
    void saysWhatEachFileIs();
    void saysWhatEachFolderIs_data();
    void saysWhatEachFolderIs();
    void takesAPasscode();
    void leavesTheTerminalAsItWas();
    void checksEachFile_data();
    void checksEachFile();
    void checksStrings();
    void saysWhatIsWrong();
    void saysWhatAStringIs_data();
    void saysWhatAStringIs();
    void refusesBadStrings_data();
    void refusesBadStrings();
    void printsTheStringOfAFile_data();
    void printsTheStringOfAFile();
    void carriesAStringThroughAFile_data();
    void carriesAStringThroughAFile();
    void importsWhatTheLayoutNeedsAndNoMore_data();
    void importsWhatTheLayoutNeedsAndNoMore();
    void asksForWhatIsMissing();
    void takesNamesAsTheClientDoes();
    void refusesAStringAsArgument();
    void triesAllSources();
    void tellsFailuresApart_data();
    void tellsFailuresApart();
    void neverOverwritesUnlessTold();
    void leavesNothingOnAFullDisk();
    void copiesWhatAClientUses();
    void copiesForABugReport();
    void refusesToCopyStrings();
    void listsPeers();
    void protectsTheTerminal();
    void listsFormats();
    void saysWhatWasDropped();
    void explainsItself();
    void completesInShells_data();
    void completesInShells();
    void saysWhatAConversionDoes();
    void convertsMany();
    void scansFolders();
    void runsAProgram();
    void rescues();
    void makesAStore();
    void takesTheUpdateStateWhenTold();
    void tellsAThousandApart();
};

void TestCli::saysWhatEachFileIs_data()
{
    QTest::addColumn<QJsonObject>("item");
    const QList<QJsonObject> files = sampled(manifest(u"files"_s));
    for (const QJsonObject &file : files)
        QTest::addRow("%s", qPrintable(file.value("path"_L1).toString())) << file;
}

void TestCli::saysWhatEachFileIs()
{
    QFETCH(const QJsonObject, item);
    const FixtureCopy copy(item.value("path"_L1).toString());
    const FolderState before(copy.folder());
    const Outcome outcome = runCli({ u"info"_s, u"--json"_s, copy.path() });
    QVERIFY_NO_TRACE(before, copy.folder());

    const auto layout = formatNamed(item.value("layout"_L1).toString());
    const FileLayout *row = layout ? findFileLayout(*layout) : nullptr;
    if (row == nullptr || row->read == nullptr) {
        QVERIFY(outcome.exit == 4 || outcome.exit == 5);
        QVERIFY(outcome.err.startsWith("sessionary-cli: "));
        QCOMPARE(outcome.err.count('\n'), 1);
        if (row != nullptr) { // recognised: the line is there, with nothing of the session in it
            QCOMPARE(outcome.json().value("layout"_L1), item.value("layout"_L1));
            QVERIFY(outcome.json().value("dc_id"_L1).isNull());
        }
        return;
    }
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.out.count('\n'), 1);
    const QJsonObject json = outcome.json();
    const QJsonObject expected = item.value("expected"_L1).toObject();
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
        if (it.key() == "auth_key"_L1 || it.key() == "date_unix"_L1)
            continue;
        QVERIFY2(json.contains(it.key()), qPrintable(it.key()));
        const bool isAccepted = item.value("accept"_L1)
                                    .toObject()
                                    .value(it.key())
                                    .toArray()
                                    .contains(json.value(it.key()));
        const bool isNothing = it.value().isNull() && json.value(it.key()) == 0;
        if (!isAccepted && !isNothing)
            QCOMPARE(json.value(it.key()), it.value());
    }
    QCOMPARE(json.value("source"_L1).toString(), copy.path());
    QCOMPARE(json.value("storage"_L1), u"file"_s);
    QCOMPARE(json.value("journal_mode"_L1), item.value("journal"_L1));
    QCOMPARE(json.value("size"_L1), item.value("size"_L1));
    const QByteArray key = expectedKey(expected);
    QVERIFY(key.isEmpty() || !outcome.out.contains(key.toHex().left(32)));
}

void TestCli::saysWhatEachFolderIs_data()
{
    QTest::addColumn<QJsonObject>("item");
    const QList<QJsonObject> folders = manifest(u"folders"_s);
    for (const QJsonObject &folder : folders)
        QTest::addRow("%s", qPrintable(folder.value("path"_L1).toString())) << folder;
}

void TestCli::saysWhatEachFolderIs()
{
    QFETCH(const QJsonObject, item);
    const QTemporaryDir folder;
    const QString passcodePath = folder.filePath(u"passcode"_s);
    const QString path = dataFile(item.value("path"_L1).toString());
    QStringList arguments { u"info"_s, u"--json"_s, path };
    if (const QString passcode = item.value("passcode"_L1).toString(); !passcode.isEmpty()) {
        const Outcome locked = runCli(arguments);
        QCOMPARE(locked.exit, 7);
        QVERIFY(locked.err.contains("--passcode-file"));
        QFile file(passcodePath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(passcode.toUtf8() + '\n');
        arguments += { u"--passcode-file"_s, passcodePath };
    }
    const Outcome outcome = runCli(arguments);
    if (item.value("layout"_L1) == "madeline"_L1) {
        QCOMPARE(outcome.exit, 4);
        QCOMPARE(outcome.json().value("layout"_L1), u"madeline"_s);
        QVERIFY(outcome.err.contains("MadelineProto"));
        return;
    }
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QByteArray());
    QJsonArray accounts = item.value("expected_accounts"_L1).toArray();
    if (accounts.isEmpty())
        accounts.append(item.value("expected"_L1));
    const QList<QByteArray> lines = outcome.line().split('\n');
    QCOMPARE(lines.size(), accounts.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject json = QJsonDocument::fromJson(lines[i]).object();
        const QJsonObject expected = accounts[i].toObject();
        for (const auto key : { "dc_id"_L1, "user_id"_L1, "auth_key_id"_L1, "test_mode"_L1 })
            QCOMPARE(json.value(key), expected.value(key));
        QVERIFY(json.value("size"_L1).isNull());
        QCOMPARE(json.value("source"_L1).toString(),
                 lines.size() == 1 ? path : u"%1#%2"_s.arg(path).arg(i));
        const Outcome one = runCli({ u"info"_s, u"--json"_s, u"%1#%2"_s.arg(path).arg(i) });
        if (arguments.size() == 3)
            QCOMPARE(one.json().value("auth_key_id"_L1), expected.value("auth_key_id"_L1));
    }
}

void TestCli::takesAPasscode()
{
    const QTemporaryDir folder;
    const auto file = [&](const QByteArray &content) {
        const QString path = folder.filePath(u"passcode"_s);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        written.write(content);
        return path;
    };
    const QString path = dataFile(u"go/gogram_secret.session"_s);
    const QStringList command { u"export"_s,    u"--as"_s, u"pyrogram"_s, u"--dc"_s,         u"2"_s,
                                u"--user-id"_s, u"5"_s,    u"--user"_s,   u"--production"_s, path };
    const Outcome locked = runCli(command);
    QCOMPARE(locked.exit, 7);
    QVERIFY(locked.err.contains("--passcode-file"));
    QCOMPARE(runCli(command + QStringList { u"--passcode-file"_s, file("wrong") }).exit, 1);
    const Outcome opened =
        runCli(command + QStringList { u"--passcode-file"_s, file("my secret 16 chars+\r\nmore") });
    QCOMPARE(opened.exit, 0);
    QCOMPARE(opened.line().size(), 362);
    QVERIFY(!opened.err.contains("secret 16"));
    QCOMPARE(runCli(command + QStringList { u"--passcode-file"_s, u"/no/such"_s }).exit, 3);
    QCOMPARE(runCli({ u"peers"_s, dataFile(u"tdata/multi_3"_s) }).exit, 2);
    QCOMPARE(runCli({ u"peers"_s, dataFile(u"tdata/multi_3#1"_s) }).exit, 0);
}

void TestCli::leavesTheTerminalAsItWas()
{
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(master >= 0 && ::grantpt(master) == 0 && ::unlockpt(master) == 0);
    const QByteArray name = ::ptsname(master);
    const int terminal = ::open(name.constData(), O_RDWR | O_NOCTTY);
    const auto echoes = [&] {
        struct termios settings
        {
        };
        ::tcgetattr(terminal, &settings);
        return (settings.c_lflag & tcflag_t(ECHO)) != 0;
    };
    QVERIFY(echoes());

    QProcess process;
    process.setChildProcessModifier([&] { // the terminal is its own, so that Ctrl+C reaches it
        ::setsid();
        const int own = ::open(name.constData(), O_RDWR);
        ::ioctl(own, TIOCSCTTY, 0);
        ::dup2(own, STDIN_FILENO);
    });
    process.start(QStringLiteral(SESSIONARY_CLI),
                  { u"info"_s, dataFile(u"tdata/passcode_123123"_s) });
    QTRY_VERIFY(!echoes());
    QCOMPARE(::write(master, "\x03", 1), 1);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGINT);
    QVERIFY(echoes());
    ::close(terminal);
    ::close(master);
}

void TestCli::checksEachFile_data()
{
    saysWhatEachFileIs_data();
}

void TestCli::checksEachFile()
{
    QFETCH(const QJsonObject, item);
    const FixtureCopy copy(item.value("path"_L1).toString());
    const FolderState before(copy.folder());
    const Outcome outcome = runCli({ u"check"_s, u"--json"_s, copy.path() });
    QVERIFY_NO_TRACE(before, copy.folder());
    const QByteArray key = expectedKey(item.value("expected"_L1).toObject());
    QVERIFY(key.isEmpty() || !outcome.out.contains(key.toHex().left(32)));

    const Outcome look = runCli({ u"info"_s, u"--json"_s, copy.path() });
    if (look.exit != 0) { // it cannot be read at all
        QCOMPARE(outcome.exit, look.exit);
        QCOMPARE(outcome.out, look.out);
        QCOMPARE(outcome.err, look.err);
        return;
    }
    QCOMPARE(outcome.err, QByteArray());
    const QJsonArray findings = outcome.json().value("findings"_L1).toArray();
    bool hasError = false;
    bool isMismatch = false;
    for (const QJsonValue &finding : findings) {
        hasError = hasError || finding["severity"_L1] == "error"_L1;
        isMismatch = isMismatch || finding["code"_L1] == "schema-mismatch"_L1;
    }
    QCOMPARE(outcome.exit, hasError ? 5 : 0);
    // The login of those that contradict themselves is well, and their library does not open them.
    const QJsonValue state = item.value("state"_L1);
    const bool isFit = (state == "ok"_L1 && !isMismatch) || state == "encrypted"_L1;
    QCOMPARE(outcome.exit, isFit ? 0 : 5);

    QJsonObject checked = outcome.json();
    QJsonObject looked = look.json();
    const QJsonArray known = looked.value("findings"_L1).toArray();
    QVERIFY(findings.size() >= known.size());
    for (qsizetype i = 0; i < known.size(); ++i)
        QCOMPARE(findings[i].toObject().value("code"_L1), known[i].toObject().value("code"_L1));
    checked.remove(u"findings"_s);
    looked.remove(u"findings"_s);
    QCOMPARE(checked, looked);
}

void TestCli::checksStrings()
{
    const QByteArray good = exported(fixturePath);
    const Outcome outcome = runCli({ u"check"_s, u"-"_s }, good + '\n');
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.out, QByteArray("-: ok\n"));
    QCOMPARE(runCli({ u"check"_s, u"-"_s }, good.left(300)).exit,
             runCli({ u"info"_s, u"-"_s }, good.left(300)).exit);

    // A key that is the same byte again and again is a string like any other.
    const QByteArray packed = QByteArray("\2\0\0\x30\x39\0", 6) + QByteArray(256, 'k')
        + QByteArray("\0\0\0\0\x18\x93\xf3\xce\0", 9);
    const QByteArray odd =
        packed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const Outcome pattern = runCli({ u"check"_s, u"--json"_s, u"-"_s }, odd);
    QCOMPARE(pattern.exit, 5);
    QVERIFY(pattern.out.contains("key-not-random"));
    QVERIFY(!pattern.out.contains("a2tra2"));
}

void TestCli::saysWhatIsWrong()
{
    const FixtureCopy copy(fixturePath);
    QCOMPARE(::chmod(QFile::encodeName(copy.path()).constData(), 0644), 0);
    const FixtureCopy other(u"damaged/key_255_bytes.session"_s);
    const Outcome outcome = runCli({ u"check"_s, copy.path(), other.path(), u"missing"_s });
    QCOMPARE(outcome.exit, 5); // the first that failed
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(outcome.out.contains(copy.path().toUtf8() + ": warning: "));
    QVERIFY(outcome.out.contains("[permissions-too-open]\n"));
    QVERIFY(outcome.out.contains(other.path().toUtf8() + ": error: "));
    QVERIFY(outcome.out.contains("[key-wrong-length]\n"));

    // The same login twice, and a client beside us
    const FixtureCopy again(fixturePath, u"again.session"_s);
    const OtherProcess client(again.path(), "BEGIN IMMEDIATE");
    QVERIFY(client.isReady());
    const Outcome two = runCli({ u"check"_s, copy.path(), again.path() });
    QCOMPARE(two.exit, 0);
    QCOMPARE(two.out.count("[same-key-open]"), 2);
    QCOMPARE(two.out.count("[locked-by]"), 1);
    QVERIFY(two.out.contains("Locked for writing by tst_cli ("));
    QCOMPARE(runCli({ u"check"_s }).exit, 2);
}

void TestCli::saysWhatAStringIs_data()
{
    QTest::addColumn<QJsonObject>("item");
    const QList<QJsonObject> strings = sampled(manifest(u"strings"_s));
    for (const QJsonObject &string : strings)
        QTest::addRow("%s", qPrintable(string.value("name"_L1).toString())) << string;
}

void TestCli::saysWhatAStringIs()
{
    QFETCH(const QJsonObject, item);
    const QByteArray string = item.value("string"_L1).toString().toLatin1();
    const Outcome outcome = runCli({ u"info"_s, u"--json"_s, u"-"_s }, string + '\n');
    QVERIFY(!outcome.out.contains(string.mid(20, 40)));
    QVERIFY(!outcome.err.contains(string.mid(20, 40)));

    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject json = outcome.json();
    const QJsonObject expected = item.value("expected"_L1).toObject();
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
        if (it.key() != "auth_key"_L1)
            QCOMPARE(json.value(it.key()), it.value());
    }
    QCOMPARE(json.value("storage"_L1), u"memory"_s);
    for (const auto key : { "schema_version"_L1, "peers"_L1, "usernames"_L1, "update_states"_L1,
                            "journal_mode"_L1, "size"_L1 })
        QVERIFY(json.value(key).isNull());
}

void TestCli::refusesBadStrings_data()
{
    QTest::addColumn<QJsonObject>("item");
    const QList<QJsonObject> strings = sampled(manifest(u"bad_strings"_s));
    for (const QJsonObject &string : strings)
        QTest::addRow("%s", qPrintable(string.value("name"_L1).toString())) << string;
}

void TestCli::refusesBadStrings()
{
    QFETCH(const QJsonObject, item);
    const QByteArray string = item.value("string"_L1).toString().toUtf8();
    const Outcome outcome = runCli({ u"info"_s, u"--json"_s, u"-"_s }, string);
    const QJsonValue exits = item.value("info_exit"_L1);
    const bool isRight =
        exits.isDouble() ? exits.toInt() == outcome.exit : exits.toArray().contains(outcome.exit);
    QVERIFY2(isRight, outcome.err.constData());
    if (string.size() > 40)
        QVERIFY(!outcome.err.contains(string.mid(20, 20)));
}

void TestCli::printsTheStringOfAFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    const QList<QJsonObject> files = sampled(manifest(u"files"_s));
    for (const QJsonObject &file : files) {
        if (file.value("layout"_L1) != "pyrogram"_L1)
            continue;
        const QJsonObject exports = file.value("exports"_L1).toObject();
        const QString path = file.value("path"_L1).toString();
        for (auto it = exports.constBegin(); it != exports.constEnd(); ++it)
            QTest::addRow("%s as %s", qPrintable(path), qPrintable(it.key()))
                << path << it.key() << it.value().toString().toLatin1();
    }
}

void TestCli::printsTheStringOfAFile()
{
    QFETCH(const QString, path);
    QFETCH(const QString, format);
    QFETCH(const QByteArray, text);
    const FixtureCopy copy(path);
    const FolderState before(copy.folder());
    const Outcome outcome = runCli({ u"export"_s, copy.path(), u"--as"_s, format });
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.out, text + '\n');
    QCOMPARE(outcome.err, QByteArray());
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestCli::carriesAStringThroughAFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    const QList<QJsonObject> strings = sampled(manifest(u"strings"_s));
    for (const QJsonObject &string : strings) {
        const QString format = string.value("format"_L1).toString();
        if (format.startsWith("pyrogram"_L1) && format != "pyrogram-pre015"_L1)
            QTest::addRow("%s", qPrintable(string.value("name"_L1).toString()))
                << format << string.value("string"_L1).toString().toLatin1();
    }
}

void TestCli::carriesAStringThroughAFile()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.session"_s);
    const Outcome imported =
        runCli({ u"import"_s, u"-"_s, u"-o"_s, path, u"--as"_s, u"pyrogram"_s }, text);
    QCOMPARE(imported.exit, 0);
    struct stat status
    {
    };
    QVERIFY(::stat(qPrintable(path), &status) == 0);
    QCOMPARE(status.st_mode & 07777, 0600U);
    QCOMPARE(runCli({ u"export"_s, path, u"--as"_s, format }).line(), text);
}

void TestCli::importsWhatTheLayoutNeedsAndNoMore_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonObject>("item");
    const QList<QJsonObject> strings = sampled(manifest(u"strings"_s));
    for (const QJsonObject &string : strings) {
        if (string.value("format"_L1) != "telethon"_L1)
            continue;
        for (const QString &command : { u"import"_s, u"convert"_s })
            QTest::addRow("%s, %s", qPrintable(string.value("name"_L1).toString()),
                          qPrintable(command))
                << command << string;
    }
}

void TestCli::importsWhatTheLayoutNeedsAndNoMore()
{
    QFETCH(const QString, command);
    QFETCH(const QJsonObject, item);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.session"_s);
    const QByteArray text = item.value("string"_L1).toString().toLatin1();
    const Outcome made = runCli({ command, u"-"_s, u"-o"_s, path, u"--as"_s, u"telethon"_s }, text);
    QCOMPARE(made.exit, 0); // neither a user nor an environment is asked for

    const QJsonObject json = runCli({ u"info"_s, u"--json"_s, path }).json();
    const QJsonObject expected = item.value("expected"_L1).toObject();
    for (const auto field : { "dc_id"_L1, "server_address"_L1, "port"_L1, "auth_key_id"_L1 })
        QCOMPARE(json.value(field), expected.value(field));
}

void TestCli::asksForWhatIsMissing()
{
    const FixtureCopy old(u"pyrogram-family/pyrogram-1.4.0/user64.session"_s);
    const Outcome asked = runCli({ u"export"_s, old.path(), u"--as"_s, u"pyrogram"_s });
    QCOMPARE(asked.exit, 7);
    QCOMPARE(asked.out, QByteArray());
    QVERIFY(asked.err.contains("--api-id"));
    const Outcome given =
        runCli({ u"export"_s, old.path(), u"--as"_s, u"pyrogram"_s, u"--api-id"_s, u"12345"_s });
    QCOMPARE(given.exit, 0);
    QCOMPARE(given.line().size(), 362);
    const QJsonObject back = runCli({ u"info"_s, u"--json"_s, u"-"_s }, given.out).json();
    QCOMPARE(back.value("api_id"_L1), 12345);
    QCOMPARE(back.value("user_id"_L1).toInteger(), 5000000123);

    const FixtureCopy empty(u"pyrogram-family/pyrogram-2.0.106/empty.session"_s);
    const Outcome nobody = runCli({ u"export"_s, empty.path(), u"--as"_s, u"pyrogram"_s });
    QCOMPARE(nobody.exit, 7);
    QCOMPARE(nobody.out, QByteArray());

    for (const QStringList &wrong :
         { QStringList { u"--api-id"_s, u"0"_s }, QStringList { u"--api-id"_s, u"x"_s },
           QStringList { u"--bot"_s, u"--user"_s }, QStringList { u"--dc"_s, u"9"_s },
           QStringList { u"--user-id"_s, u"1099511627776"_s },
           QStringList { u"--as"_s, u"nonsense"_s } })
        QCOMPARE(
            runCli(QStringList { u"export"_s, old.path(), u"--as"_s, u"pyrogram"_s } + wrong).exit,
            2);
}

void TestCli::takesNamesAsTheClientDoes()
{
    const FixtureCopy copy(fixturePath, u"my_account.session"_s);
    const Outcome bare = runCli({ u"info"_s, u"--json"_s, u"my_account"_s }, {}, copy.folder());
    QCOMPARE(bare.exit, 0);
    QCOMPARE(bare.json().value("source"_L1), u"my_account.session"_s);

    const QJsonObject memory = runCli({ u"info"_s, u"--json"_s, u":memory:"_s }).json();
    QCOMPARE(memory.value("storage"_L1), u"memory"_s);
    QVERIFY(memory.value("user_id"_L1).isNull());

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"string.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported(fixturePath) + '\n');
    file.close();
    const Outcome fromFile =
        runCli({ u"info"_s, u"--json"_s, u"--string-file"_s, file.fileName() });
    QCOMPARE(fromFile.exit, 0);
    QCOMPARE(fromFile.json().value("user_id"_L1).toInteger(), 5000000123);
}

void TestCli::refusesAStringAsArgument()
{
    const QByteArray string = exported(fixturePath);
    for (const QStringList &arguments :
         { QStringList { u"info"_s, QString::fromLatin1(string) },
           QStringList { QString::fromLatin1(string) },
           QStringList { u"export"_s, QString::fromLatin1(string), u"--as"_s, u"pyrogram"_s } }) {
        const Outcome outcome = runCli(arguments);
        QCOMPARE(outcome.exit, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.err.startsWith("sessionary-cli: "));
        QVERIFY(!outcome.err.contains(string.left(20)));
    }
}

void TestCli::triesAllSources()
{
    const FixtureCopy copy(fixturePath);
    QFile text(copy.folder() + u"/text"_s);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("hello");
    text.close();
    const Outcome outcome =
        runCli({ u"info"_s, u"--json"_s, text.fileName(), u"missing"_s, copy.path() });
    QCOMPARE(outcome.exit, 4); // the first that failed
    QCOMPARE(outcome.out.count('\n'), 1);
    QCOMPARE(outcome.err.count('\n'), 2);
}

void TestCli::tellsFailuresApart_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("exit");
    QTest::newRow("missing") << u"missing"_s << 3;
    QTest::newRow("a folder") << u"."_s << 4;
    QTest::newRow("a device") << u"/dev/null"_s << 4;
    QTest::newRow("empty") << u"empty"_s << 4;
    QTest::newRow("text") << u"text"_s << 4;
    QTest::newRow("truncated") << u"truncated"_s << 5;
    QTest::newRow("locked") << u"locked"_s << 6;
}

void TestCli::tellsFailuresApart()
{
    QFETCH(const QString, kind);
    QFETCH(const int, exit);
    const FixtureCopy copy(fixturePath, u"locked"_s);
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(copy.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    QFile original(copy.path());
    QVERIFY(original.open(QIODevice::ReadOnly));
    write(u"truncated"_s, original.read(9000));
    original.close();
    write(u"empty"_s, {});
    write(u"text"_s, "hello");
    const OtherProcess client(copy.path(), "BEGIN EXCLUSIVE");

    const Outcome outcome = runCli({ u"info"_s, u"--json"_s, kind }, {}, copy.folder());
    QCOMPARE(outcome.exit, exit);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(outcome.err.startsWith("sessionary-cli: "));
}

void TestCli::neverOverwritesUnlessTold()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-2.0.106/user32.session"_s);
    const FolderState before(copy.folder());
    const QByteArray string = exported(fixturePath);
    QStringList arguments { u"import"_s, u"-"_s, u"-o"_s, copy.path(), u"--as"_s, u"pyrogram"_s };
    QCOMPARE(runCli(arguments, string).exit, 8);
    QVERIFY_NO_TRACE(before, copy.folder());

    arguments.append(u"--overwrite"_s);
    QCOMPARE(runCli(arguments, string).exit, 0);
    QCOMPARE(runCli({ u"export"_s, copy.path(), u"--as"_s, u"pyrogram"_s }).line(), string);
    QCOMPARE(runCli({ u"export"_s, copy.path() + u".bak"_s, u"--as"_s, u"pyrogram"_s }).line(),
             exported(u"pyrogram-family/pyrogram-2.0.106/user32.session"_s));
}

void TestCli::leavesNothingOnAFullDisk()
{
    const QTemporaryDir folder;
    if (::mount("tmpfs", qPrintable(folder.path()), "tmpfs", 0, "size=16k") != 0)
        QSKIP("only root can mount a small disk");
    const Outcome outcome =
        runCli({ u"import"_s, u"-"_s, u"-o"_s, folder.filePath(u"x"_s) }, exported(fixturePath));
    const auto left =
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    ::umount(qPrintable(folder.path()));
    QCOMPARE(outcome.exit, 9);
    QCOMPARE(left, QStringList());
}

void TestCli::copiesWhatAClientUses()
{
    const FixtureCopy source(fixturePath);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.session"_s);
    QFile original(source.path());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    original.close(); // before a lock is taken that this would drop

    const OtherProcess client(source.path(), "BEGIN IMMEDIATE; DELETE FROM peers");
    QVERIFY(client.isReady());
    const QStringList arguments { u"copy"_s, source.path(), u"-o"_s, path };
    const Outcome outcome = runCli(arguments);
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QByteArray());
    QVERIFY(outcome.out.contains("copied and verified"));
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);

    QCOMPARE(runCli(arguments).exit, 8);
    QCOMPARE(runCli(arguments + QStringList { u"--overwrite"_s }).exit, 0);
    QVERIFY(QFile::exists(path + u".bak"_s));
    QCOMPARE(runCli({ u"copy"_s, source.path(), u"-o"_s, source.path(), u"--overwrite"_s }).exit,
             9);
    QCOMPARE(runCli({ u"copy"_s, source.path(), u"-o"_s, u"/no/such/folder/x"_s }).exit, 9);
    QCOMPARE(runCli({ u"copy"_s, u"/no/such/file"_s, u"-o"_s, path + u"2"_s }).exit, 3);
    QCOMPARE(runCli({ u"copy"_s, source.path() }).exit, 2);

    // Nobody is asked for a passcode: the bytes are copied as they are.
    const Outcome locked = runCli(
        { u"copy"_s, dataFile(u"tdata/passcode_123123"_s), u"-o"_s, folder.filePath(u"t"_s) });
    QCOMPARE(locked.exit, 0);
    QVERIFY(QFile::exists(folder.filePath(u"t/key_datas"_s)));
}

void TestCli::copiesForABugReport()
{
    const FixtureCopy source(fixturePath);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"redacted.session"_s);
    const FolderState before(source.folder());
    const QStringList arguments { u"copy"_s, u"--redacted"_s, source.path(), u"-o"_s, path };
    const Outcome outcome = runCli(arguments);
    QVERIFY_NO_TRACE(before, source.folder());
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QByteArray());
    QVERIFY(outcome.out.contains("copied and verified"));
    QVERIFY(outcome.out.contains("\nRedacted: "));

    const auto look = [](const QString &file) {
        return QJsonDocument::fromJson(runCli({ u"info"_s, u"--json"_s, file }).line()).object();
    };
    const QJsonObject original = look(source.path());
    const QJsonObject copy = look(path);
    for (const auto &same : { "layout"_L1, "schema_version"_L1, "dc_id"_L1, "test_mode"_L1,
                              "is_bot"_L1, "peers"_L1, "usernames"_L1 })
        QCOMPARE(copy.value(same), original.value(same));
    for (const auto &other : { "auth_key_id"_L1, "user_id"_L1 })
        QVERIFY(copy.value(other) != original.value(other));

    QCOMPARE(runCli(arguments).exit, 8);
    QCOMPARE(runCli(arguments + QStringList { u"--overwrite"_s }).exit, 0);
    QCOMPARE(runCli({ u"copy"_s, u"--redacted"_s, dataFile(u"tdata/single"_s), u"-o"_s,
                      folder.filePath(u"t"_s) })
                 .exit,
             0);
    QVERIFY(QFile::exists(folder.filePath(u"t/key_datas"_s)));
    const Outcome refused = runCli({ u"copy"_s, u"--redacted"_s, dataFile(u"tdlib/td.binlog"_s),
                                     u"-o"_s, folder.filePath(u"b"_s) });
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.err.contains("TDLib") && refused.err.contains("say in words"));
    QVERIFY(!QFile::exists(folder.filePath(u"b"_s)));
}

void TestCli::refusesToCopyStrings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x"_s);
    const Outcome string = runCli({ u"copy"_s, u"-"_s, u"-o"_s, path }, exported(fixturePath));
    QCOMPARE(string.exit, 2);
    QVERIFY(string.err.contains("import"));
    QCOMPARE(runCli({ u"copy"_s, u":memory:"_s, u"-o"_s, path }).exit, 2);
    QVERIFY(!QFile::exists(path));
}

void TestCli::listsPeers()
{
    const FixtureCopy copy(fixturePath);
    const QJsonArray rows =
        fixture(fixturePath).value("rows"_L1).toObject().value("peers"_L1).toArray();

    const Outcome jsonl = runCli({ u"peers"_s, copy.path(), u"--format"_s, u"jsonl"_s });
    QCOMPARE(jsonl.exit, 0);
    const QList<QByteArray> lines = jsonl.line().split('\n');
    QCOMPARE(lines.size(), rows.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject peer = QJsonDocument::fromJson(lines[i]).object();
        const QJsonObject expected = rows[i].toObject();
        QCOMPARE(QString::number(peer.value("id"_L1).toInteger()),
                 expected.value("id"_L1).toString());
        for (const auto key : { "type"_L1, "usernames"_L1, "phone"_L1, "name"_L1, "date"_L1 })
            QCOMPARE(peer.value(key), expected.value(key));
        QVERIFY(!peer.contains("access_hash"_L1));
    }
    QVERIFY(!jsonl.out.contains("7654321098765432101")); // an access hash

    const Outcome secret =
        runCli({ u"peers"_s, copy.path(), u"--format"_s, u"jsonl"_s, u"--with-secrets"_s });
    QCOMPARE(QJsonDocument::fromJson(secret.out.split('\n').at(0))
                 .object()
                 .value("access_hash"_L1)
                 .toString(),
             rows[0].toObject().value("access_hash"_L1).toString());

    const Outcome csv = runCli(
        { u"peers"_s, copy.path(), u"--format"_s, u"csv"_s, u"--search"_s, u"@fixture_bot"_s });
    QCOMPARE(csv.out,
             QByteArray("id,type,usernames,phone,name,date\n"
                        "7000000001,bot,fixture_bot,,,2026-11-22T08:05:37Z\n"));
    QCOMPARE(runCli({ u"peers"_s, copy.path(), u"--type"_s, u"group"_s }).out.count('\n'), 2);
    QCOMPARE(runCli({ u"peers"_s, copy.path(), u"--format"_s, u"xml"_s }).exit, 2);
    QCOMPARE(runCli({ u"peers"_s, u"-"_s, u"--format"_s, u"jsonl"_s }, exported(fixturePath)).out,
             QByteArray());
}

void TestCli::protectsTheTerminal()
{
    const FixtureCopy copy(fixturePath);
    {
        OtherProcess client(copy.path(),
                            "INSERT INTO peers(id, access_hash, type, username) VALUES "
                            "(1, 1, 'us' || char(0x202e) || 'er', 'a' || char(27) || '[31mred' "
                            "|| char(10) || char(0x202e) || 'gpj')");
        QVERIFY(client.isReady());
    }
    for (const QString &format : { u"table"_s, u"csv"_s, u"jsonl"_s }) {
        const Outcome outcome =
            runCli({ u"peers"_s, copy.path(), u"--format"_s, format, u"--search"_s, u"red"_s });
        QCOMPARE(outcome.exit, 0);
        QVERIFY(!outcome.out.contains('\x1b'));
        QVERIFY(!outcome.out.contains("\u202e"));
        QVERIFY(outcome.out.contains("\\u202e"));
    }
    const Outcome missing = runCli({ u"info"_s, u"no\x1b[31m\nfile"_s });
    QCOMPARE(missing.exit, 3);
    QCOMPARE(missing.err.count('\n'), 1);
    QVERIFY(!missing.err.contains('\x1b'));
}

void TestCli::listsFormats()
{
    const Outcome outcome = runCli({ u"formats"_s, u"--json"_s });
    QCOMPARE(outcome.exit, 0);
    QHash<QString, QJsonObject> rows;
    const QList<QByteArray> lines = outcome.line().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        rows.insert(row.value("kind"_L1).toString() + u' ' + row.value("name"_L1).toString(), row);
    }
    QCOMPARE(rows.size(), lines.size());
    const auto check = [&](const QString &name, bool isRead, bool isWritten) {
        QVERIFY2(rows.contains(name), qPrintable(name));
        QCOMPARE(rows[name].value("read"_L1), isRead);
        QCOMPARE(rows[name].value("write"_L1), isWritten);
    };
    check(u"string pyrogram"_s, true, true);
    check(u"string pyrogram-old-64"_s, true, true);
    check(u"string pyrogram-old-32"_s, true, true);
    check(u"string pyrogram-pre015"_s, true, false);
    check(u"file pyrogram"_s, true, true);
    check(u"file pyrogram-json"_s, true, false);
    check(u"folder tdata"_s, true, false);
    check(u"folder madeline"_s, false, false);
    QVERIFY(runCli({ u"formats"_s }).out.contains("pyrogram-old-32"));
}

void TestCli::saysWhatWasDropped()
{
    const QByteArray dressed = "export SESSION=\"" + exported(fixturePath) + "\"\n";
    const Outcome outcome = runCli({ u"info"_s, u"--json"_s, u"-"_s }, dressed);
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.err.contains("quotes"));
    QVERIFY(outcome.err.contains("name"));
    QCOMPARE(outcome.err.count('\n'), 1);
}

void TestCli::explainsItself()
{
    QCOMPARE(runCli({}).exit, 2);
    QCOMPARE(runCli({ u"nonsense"_s }).exit, 2);
    QCOMPARE(runCli({ u"info"_s }).exit, 2);
    QCOMPARE(runCli({ u"info"_s, u"--nonsense"_s, u"x"_s }).exit, 2);
    QCOMPARE(runCli({ u"import"_s, u"-"_s }, exported(fixturePath)).exit, 2);
    QCOMPARE(runCli({ u"--help"_s }).exit, 0);
    QVERIFY(runCli({ u"--version"_s }).out.startsWith("sessionary-cli "));
    for (const QString &command :
         { u"info"_s, u"export"_s, u"import"_s, u"peers"_s, u"formats"_s }) {
        const Outcome help = runCli({ command, u"--help"_s });
        QCOMPARE(help.exit, 0);
        QVERIFY(help.out.startsWith("Usage: sessionary-cli " + command.toLatin1()));
        QCOMPARE(help.err, QByteArray());
    }
}

void TestCli::completesInShells_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("optionSpelling");
    QTest::newRow("bash") << u"bash"_s << u"--%1"_s;
    QTest::newRow("zsh") << u"zsh"_s << u"--%1"_s;
    QTest::newRow("fish") << u"fish"_s << u"-l %1"_s;
}

void TestCli::completesInShells()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, optionSpelling);
    const Outcome outcome = runCli({ u"completion"_s, shell });
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QString script = QString::fromUtf8(outcome.out);
    const auto hasWord = [&](const QString &word) {
        const QRegularExpression whole(
            u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(word)));
        return whole.match(script).hasMatch();
    };

    // Every command that --help lists, and every option that its own --help lists
    static const QRegularExpression command(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"^  (?:-[a-z], )?--([a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    int commands = 0;
    auto listed = command.globalMatch(QString::fromUtf8(runCli({ u"--help"_s }).out));
    while (listed.hasNext()) {
        const QString name = listed.next().captured(1);
        QVERIFY2(hasWord(name), qPrintable(name));
        auto options = option.globalMatch(QString::fromUtf8(runCli({ name, u"--help"_s }).out));
        QVERIFY(options.hasNext());
        while (options.hasNext()) {
            const QString spelled = optionSpelling.arg(options.next().captured(1));
            QVERIFY2(hasWord(spelled), qPrintable(name + u' ' + spelled));
        }
        ++commands;
    }
    QCOMPARE(commands, 11);

    // What can be written, and nothing else
    for (const auto &name : { u"gogram"_s, u"pyrogram-old-32"_s, u"gramjs-store"_s, u"kurigram"_s })
        QVERIFY2(hasWord(name), qPrintable(name));
    for (const auto &name : { u"tdata"_s, u"madeline"_s, u"pyrogram-pre015"_s })
        QVERIFY2(!hasWord(name), qPrintable(name));

    QCOMPARE(runCli({ u"completion"_s }).exit, 2);
    QCOMPARE(runCli({ u"completion"_s, u"tcsh"_s }).exit, 2);
    QCOMPARE(runCli({ u"completion"_s, shell, shell }).exit, 2);
    QVERIFY(!runCli({ u"--help"_s }).out.contains("completion"));
}

void TestCli::saysWhatAConversionDoes()
{
    const FixtureCopy copy(u"telethon/v7_full.session"_s);
    const QString target = copy.folder() + u"/new.session"_s;
    const QStringList command {
        u"convert"_s, copy.path(), u"--as"_s, u"pyrogram"_s, u"-o"_s, target
    };
    const FolderState before(copy.folder());
    const Outcome asked = runCli(command + QStringList { u"--dry-run"_s });
    QVERIFY_NO_TRACE(before, copy.folder());
    QCOMPARE(asked.exit, 7);
    QVERIFY(asked.err.contains("--bot or --user") && asked.err.contains("--test or --production"));
    for (const char *word : { "kept", "derived", "asked for", "lost" })
        QVERIFY2(asked.out.contains(word), word);

    const QStringList answers { u"--user"_s, u"--production"_s };
    const Outcome planned = runCli(command + answers + QStringList { u"--dry-run"_s });
    QVERIFY_NO_TRACE(before, copy.folder());
    QCOMPARE(planned.exit, 0);
    QVERIFY(!planned.out.contains("asked for"));

    QCOMPARE(runCli(command).exit, 7);
    QVERIFY(!QFile::exists(target));
    const Outcome written = runCli(command + answers);
    QCOMPARE(written.exit, 0);
    QVERIFY(written.out.contains("verified"));
    const QJsonObject json = runCli({ u"info"_s, u"--json"_s, target }).json();
    QCOMPARE(json.value("layout"_L1), u"pyrogram"_s);
    QCOMPARE(json.value("peers"_L1), 8);
    QCOMPARE(json.value("usernames"_L1), 4);
    QCOMPARE(json.value("user_id"_L1).toInteger(), 6123456789);
    QCOMPARE(runCli(command + answers).exit, 8);
    QCOMPARE(runCli({ u"convert"_s, copy.path(), u"--as"_s, u"mtcute"_s, u"-o"_s, target }).exit,
             1);
    QCOMPARE(runCli({ u"convert"_s, copy.path(), u"--as"_s, u"pyrogram"_s }).exit, 2);
}

void TestCli::rescues()
{
    const FixtureCopy copy(fixturePath);
    QFile file(copy.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(4096, 0)), 4096);
    file.close();
    const FolderState damaged(copy.folder());
    QCOMPARE(runCli({ u"info"_s, copy.path() }).exit, 4);

    const QTemporaryDir folder;
    const QString target = folder.filePath(u"rescued.session"_s);
    const QStringList command { u"rescue"_s, copy.path(), u"-o"_s, target };
    const Outcome rescued = runCli(command);
    QCOMPARE(rescued.exit, 0);
    QVERIFY(rescued.out.contains("certain"));
    QVERIFY_NO_TRACE(damaged, copy.folder());
    QCOMPARE(runCli({ u"export"_s, target, u"--as"_s, u"pyrogram"_s }).line(),
             exported(fixturePath));
    QCOMPARE(runCli(command).exit, 8);
    QCOMPARE(runCli(command + QStringList { u"--overwrite"_s }).exit, 0);
    QCOMPARE(runCli({ u"rescue"_s, copy.path(), u"-o"_s, u"/no/such/folder/x.session"_s }).exit, 9);

    // Telethon's has no API ID, and is written as it was.
    const FixtureCopy other(u"damaged/flipped_magic.session"_s);
    const QString same = folder.filePath(u"same.session"_s);
    QCOMPARE(runCli({ u"rescue"_s, other.path(), u"-o"_s, same }).exit, 0);
    QCOMPARE(runCli({ u"info"_s, u"--json"_s, same }).json().value("layout"_L1).toString(),
             u"telethon"_s);
    const QStringList asPyrogram {
        u"rescue"_s,   other.path(), u"--as"_s,
        u"pyrogram"_s, u"-o"_s,      folder.filePath(u"other.session"_s)
    };
    const Outcome lacking = runCli(asPyrogram);
    QCOMPARE(lacking.exit, 7);
    QVERIFY(lacking.err.contains("--bot or --user"));
    QCOMPARE(runCli(asPyrogram + QStringList { u"--user"_s, u"--production"_s }).exit, 0);

    const FixtureCopy keyless(u"damaged/key_null.session"_s);
    const QString none = folder.filePath(u"none.session"_s);
    QCOMPARE(runCli({ u"rescue"_s, keyless.path(), u"-o"_s, none }).exit, 5);
    QVERIFY(!QFile::exists(none));
    QCOMPARE(runCli({ u"rescue"_s, u"/no/such.session"_s, u"-o"_s, none }).exit, 3);
    QCOMPARE(runCli({ u"rescue"_s, copy.path() }).exit, 2);
}

void TestCli::convertsMany()
{
    const FixtureCopy pyrogram(fixturePath, u"first.session"_s);
    const FixtureCopy telethon(u"telethon/v7_full.session"_s, u"second.session"_s);
    const FixtureCopy empty(u"pyrogram-family/pyrogram-2.0.106/empty.session"_s);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"made"_s); // made, too
    const Outcome outcome = runCli(
        { u"convert"_s, u"-d"_s, target, u"--as"_s, u"kurigram"_s, u"--bot"_s, u"--production"_s,
          pyrogram.path(), u"/no/such.session"_s, empty.path(), telethon.path(), pyrogram.path() });
    QCOMPARE(outcome.exit, 3); // of the first that failed; all were tried
    QCOMPARE(outcome.out.count('\n'), 2);
    QCOMPARE(outcome.err.count('\n'), 3); // not there, nobody in it, and one that is there already
    QCOMPARE(QDir(target).entryList(QDir::Files),
             QStringList({ u"first.session"_s, u"second.session"_s }));

    const FixtureCopy another(u"mtcute/mt_full.session"_s);
    const Outcome whole = runCli({ u"convert"_s, u"-d"_s, folder.filePath(u"whole"_s), u"--as"_s,
                                   u"telethon"_s, another.folder(), target });
    QCOMPARE(whole.exit, 0); // folders of sessions are taken apart
    QCOMPARE(whole.out.count('\n'), 3);

    // One answer for many fills gaps, and overrules nobody.
    const auto isBot = [&](const QString &name) {
        return runCli({ u"info"_s, u"--json"_s, target + u'/' + name }).json().value("is_bot"_L1);
    };
    QCOMPARE(isBot(u"first.session"_s), false);
    QCOMPARE(isBot(u"second.session"_s), true);
}

void TestCli::scansFolders()
{
    const FixtureCopy first(fixturePath, u"first.session"_s);
    const QString folder = first.folder();
    QVERIFY(QDir(folder).mkdir(u"sub"_s));
    QVERIFY(QFile::copy(first.path(), folder + "/sub/again.session"_L1));
    QVERIFY(QFile::link(first.path(), folder + "/sub/link.session"_L1)); // no second use of the key
    QVERIFY(QFile::copy(dataFile(u"telethon/v7_full.session"_s), folder + "/sub/third.session"_L1));
    QVERIFY(QFile::copy(dataFile(u"damaged/empty.session"_s), folder + "/sub/x.session"_L1));

    const Outcome outcome = runCli({ u"scan"_s, u"--json"_s, folder });
    QCOMPARE(outcome.exit, 0);
    QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    const auto object = [&](int line) { return QJsonDocument::fromJson(lines[line]).object(); };
    const QByteArray info = runCli({ u"info"_s, u"--json"_s, first.path() }).line();
    QCOMPARE(lines[0], info); // "as info"
    QCOMPARE(object(1).value("source"_L1), folder + "/sub/again.session"_L1);
    QCOMPARE(object(2).value("source"_L1), folder + "/sub/link.session"_L1);
    QCOMPARE(object(3).value("layout"_L1), u"telethon"_s);
    QCOMPARE(object(4).value("auth_key_id"_L1), object(0).value("auth_key_id"_L1));
    QCOMPARE(object(4).value("sources"_L1).toArray(),
             QJsonArray({ first.path(), folder + "/sub/again.session"_L1 }));
    QVERIFY(outcome.err.contains("x.session: The file is empty"));

    const Outcome plain = runCli({ u"scan"_s, u"sub"_s }, {}, folder);
    QCOMPARE(plain.exit, 0);
    QVERIFY(plain.out.startsWith("sub/again.session: Pyrogram 3, "));
    QCOMPARE(plain.out.count('\n'), 4); // and the key that two files have

    QCOMPARE(runCli({ u"scan"_s, u"/no/such/folder"_s, folder }).exit, 3);
    QCOMPARE(runCli({ u"scan"_s, first.path() }).exit, 2);
    QCOMPARE(runCli({ u"scan"_s }).exit, 2);
}

void TestCli::runsAProgram()
{
    const FixtureCopy copy(fixturePath);
    const FolderState before(copy.folder());
    const QByteArray string = runCli({ u"export"_s, u"--as"_s, u"telethon"_s, copy.path() }).line();
    QVERIFY(string.size() > 300);
    const QStringList start { u"run"_s, u"--as"_s, u"telethon"_s };
    const auto run = [&](const QStringList &delivery, const QString &script) {
        return runCli(start + delivery
                      + QStringList { copy.path(), u"--"_s, u"sh"_s, u"-c"_s, script });
    };

    const Outcome inEnvironment =
        run({ u"--env"_s, u"BOT_SESSION"_s }, u"printf %s \"$BOT_SESSION\"; exit 42"_s);
    QCOMPARE(inEnvironment.exit, 42); // the program's own
    QVERIFY(inEnvironment.out == string); // and nothing of it in a message
    const Outcome onDescriptor = run({ u"--fd"_s, u"7"_s }, u"cat <&7"_s);
    QCOMPARE(onDescriptor.exit, 0);
    QVERIFY(onDescriptor.out == string);

    // Never where every program can see it, and with --fd not in the environment either
    const Outcome arguments =
        run({ u"--env"_s, u"S"_s }, u"cat /proc/self/cmdline /proc/$$/cmdline"_s);
    QVERIFY(!arguments.out.contains(string));
    const Outcome environment = run({ u"--fd"_s, u"7"_s }, u"cat /proc/$$/environ"_s);
    QVERIFY(!environment.out.contains(string));
    // The program's own arguments are left alone.
    QCOMPARE(run({ u"--env"_s, u"S"_s }, u"echo --json -- --help"_s).line(), "--json -- --help");
    QVERIFY_NO_TRACE(before, copy.folder());

    const QStringList program { u"--"_s, u"true"_s };
    const QStringList named = start + QStringList { copy.path() };
    QCOMPARE(runCli(named + program).exit, 2); // neither
    QCOMPARE(runCli(named + QStringList { u"--env"_s, u"A"_s, u"--fd"_s, u"3"_s } + program).exit,
             2);
    QCOMPARE(runCli(named + QStringList { u"--env"_s, u"A=B"_s } + program).exit, 2);
    QCOMPARE(runCli(named + QStringList { u"--fd"_s, u"2"_s } + program).exit, 2);
    QCOMPARE(runCli(named + QStringList { u"--env"_s, u"A"_s }).exit, 2); // no program
    QCOMPARE(
        runCli(start + QStringList { u"--env"_s, u"A"_s, u"/no/such.session"_s } + program).exit,
        3);
    const Outcome missing =
        runCli(named + QStringList { u"--env"_s, u"A"_s, u"--"_s, u"/no/such/program"_s });
    QCOMPARE(missing.exit, 1);
    QVERIFY(missing.err.startsWith("sessionary-cli: /no/such/program could not be started"));
    const FixtureCopy keyless(u"damaged/key_null.session"_s);
    QVERIFY(runCli(start + QStringList { u"--env"_s, u"A"_s, keyless.path() } + program).exit > 0);
}

void TestCli::makesAStore()
{
    const FixtureCopy copy(u"pyrogram-family/kurigram-2.2.22/user64.session"_s);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"my store"_s);
    const QStringList command { u"convert"_s,      copy.path(), u"--as"_s,
                                u"gramjs-store"_s, u"-o"_s,     target };
    QCOMPARE(runCli(command).exit, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList { u"my store"_s });
    QFile address(target + u"/my%20store%3AserverAddress"_s);
    QVERIFY(address.open(QIODevice::ReadOnly));
    QCOMPARE(address.readAll(), "\"149.154.167.91\"");
    QCOMPARE(QFileInfo(target).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    const QJsonObject json = runCli({ u"info"_s, u"--json"_s, target }).json();
    QCOMPARE(json.value("layout"_L1), u"gramjs-store"_s);
    QCOMPARE(json.value("peers"_L1), 11);
    QCOMPARE(json.value("usernames"_L1), 6); // the first of each
    QCOMPARE(runCli(command).exit, 8);
    QCOMPARE(runCli(command + QStringList { u"--overwrite"_s }).exit, 8); // a folder never is

    const Outcome wrongPort =
        runCli({ u"convert"_s, copy.path(), u"--as"_s, u"gramjs-store"_s, u"-o"_s,
                 folder.filePath(u"other"_s), u"--port"_s, u"40000"_s });
    QCOMPARE(wrongPort.exit, 1); // GramJS would read it back as a negative number
    QVERIFY(!QFile::exists(folder.filePath(u"other"_s)));
}

void TestCli::takesTheUpdateStateWhenTold()
{
    const FixtureCopy copy(u"telethon/v7_full.session"_s);
    const QTemporaryDir folder;
    const auto states = [&](const QString &name, const QStringList &options) {
        const QString path = folder.filePath(name);
        const Outcome made =
            runCli(QStringList { u"convert"_s, copy.path(), u"--as"_s, u"kurigram"_s, u"-o"_s, path,
                                 u"--user"_s, u"--production"_s }
                   + options);
        return made.exit == 0
            ? runCli({ u"info"_s, u"--json"_s, path }).json().value("update_states"_L1).toInt()
            : -1;
    };
    QCOMPARE(states(u"without.session"_s, {}), 0);
    QCOMPARE(states(u"with.session"_s, { u"--update-state"_s }), 2);
}

void TestCli::tellsAThousandApart()
{
    constexpr int wanted = 1000;
    const QTemporaryDir folder;
    QStringList arguments { u"info"_s, u"--json"_s };
    QList<QJsonObject> expected;
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (int i = 0; expected.size() < wanted; ++i) {
        const QJsonObject &file = files[i % files.size()];
        if (file.value("state"_L1) != "ok"_L1 || !file.value("sidecars"_L1).toArray().isEmpty())
            continue;
        const QString path = folder.filePath(u"%1.session"_s.arg(i)); // the name says nothing
        QVERIFY(QFile::copy(dataFile(file.value("path"_L1).toString()), path));
        arguments.append(path);
        expected.append(file);
    }
    const Outcome outcome = runCli(arguments);
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), wanted);
    for (int i = 0; i < wanted; ++i) {
        const QJsonObject json = QJsonDocument::fromJson(lines[i]).object();
        for (const auto field : { "library"_L1, "layout"_L1 }) {
            const QJsonValue right = expected[i].value("expected"_L1).toObject().value(field);
            const bool isAccepted = expected[i]
                                        .value("accept"_L1)
                                        .toObject()
                                        .value(field)
                                        .toArray()
                                        .contains(json.value(field));
            if (!isAccepted)
                QCOMPARE(json.value(field), right);
        }
    }
}

SESSIONARY_TEST(TestCli, QCoreApplication)

} // namespace tst_cli

#include "tst_cli.moc"
