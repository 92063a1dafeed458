// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/documentstorage.h"
#include "storage/filestorage.h"
#include "storage/peerreader.h"
#include "storage/sessioncopy.h"
#include "storage/sessionplace.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_sessioncopy {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto liveFixture = u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s;

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> copyFile(const QString &from, const QString &to, IfExists ifExists = IfExists::Refuse)
{
    return openPlace(from).and_then(
        [&](const auto &storage) { return copySession(*storage, from, to, ifExists); });
}

/// The first column of the first row
qint64 numberIn(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open_v2(qPrintable(path), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    const qint64 number =
        sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return number;
}

/// A client that writes as fast as it can, each time the same number into two tables, and gives up
/// after a second as Pyrogram does
class BusyClient
{
public:
    explicit BusyClient(const QString &path)
    {
        int ends[2] {};
        if (::pipe(ends) != 0)
            qFatal("pipe");
        m_pid = ::fork();
        if (m_pid == 0)
            work(qPrintable(path), ends[1]);
        ::close(ends[1]);
        m_answers = ends[0];
    }
    ~BusyClient()
    {
        ::close(m_answers);
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(BusyClient)

    struct Count
    {
        int writes = 0;
        int failures = 0;
    };

    /// What it did until now
    [[nodiscard]] Count stop() const
    {
        Count count;
        ::kill(m_pid, SIGTERM);
        if (::read(m_answers, &count, sizeof count) != ssize_t(sizeof count))
            return {};
        return count;
    }

private:
    [[noreturn]] static void work(const char *path, int answers)
    {
        static volatile std::sig_atomic_t isStopped = 0;
        std::signal(SIGTERM, [](int) { isStopped = 1; });
        sqlite3 *database = nullptr;
        sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nullptr);
        sqlite3_busy_timeout(database, 1000);
        sqlite3_exec(database, "PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
        Count count;
        for (int i = 1; isStopped == 0; ++i) {
            const QByteArray number = QByteArray::number(i);
            const QByteArray sql = "BEGIN IMMEDIATE; UPDATE one SET n = " + number
                + "; UPDATE two SET n = " + number + "; COMMIT";
            const bool isDone =
                sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
            ++(isDone ? count.writes : count.failures);
            if (!isDone)
                sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
            ::usleep(200);
        }
        ::_exit(::write(answers, &count, sizeof count) == ssize_t(sizeof count) ? 0 : 1);
    }

    pid_t m_pid = -1;
    int m_answers = -1;
};

} // namespace

/// Copies of what a client may be using: the same to the byte, and nothing to be seen of it there.
class TestSessionCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesEveryDatabase_data();
    void copiesEveryDatabase();
    void copiesEveryFolder_data();
    void copiesEveryFolder();
    void copiesWhatIsInTheWal();
    void copiesWhatAKilledWriterLeft();
    void copiesBesideAnOpenTransaction();
    void copiesWhileSomebodyWrites_data();
    void copiesWhileSomebodyWrites();
    void copiesInManySteps();
    void copiesTablesOfOthers();
    void refusesWhatDoesNotFitTogether();
    void refusesToReplaceItself();
    void replacesAndKeepsTheOld();
    void saysThatItIsLocked();
    void canBeCancelled();
};

void TestSessionCopy::copiesEveryDatabase_data()
{
    QTest::addColumn<QString>("path");
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        const QString path = file.value("path"_L1).toString();
        if (file.value("sidecars"_L1).toArray().isEmpty() && recognisePlace(dataFile(path))
            && FileStorage::create(dataFile(path)).and_then([](const auto &storage) {
                   return storage->open();
               }))
            QTest::newRow(qPrintable(path)) << path;
        else if (const auto place = recognisePlace(dataFile(path)); place && place->format)
            QTest::newRow(qPrintable(path)) << path;
    }
}

void TestSessionCopy::copiesEveryDatabase()
{
    QFETCH(const QString, path);
    const FixtureCopy source(path);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.session"_s);
    const FolderState before(source.folder());

    const auto storage = openPlace(source.path());
    const auto copied = storage ? copySession(**storage, source.path(), target, IfExists::Refuse)
                                : Result<void>(tl::unexpected(storage.error()));
    QVERIFY_NO_TRACE(before, source.folder());
    if (!storage && storage.error().code == ErrorCode::PasswordNeeded)
        return;
    if (!copied && copied.error().code == ErrorCode::Damaged) { // SQLite says so
        QVERIFY(!QFile::exists(target));
        return;
    }
    QVERIFY_RESULT(copied);
    QCOMPARE(bytesAt(target), bytesAt(source.path()));
    struct stat status
    {
    };
    QVERIFY(::stat(qPrintable(target), &status) == 0);
    QCOMPARE(status.st_mode & 07777, 0600U);
}

void TestSessionCopy::copiesEveryFolder_data()
{
    QTest::addColumn<QString>("path");
    const QList<QJsonObject> folders = manifest(u"folders"_s);
    for (const QJsonObject &folder : folders) {
        const QString path = folder.value("path"_L1).toString();
        if (QFileInfo(dataFile(path)).isDir())
            QTest::newRow(qPrintable(path)) << path;
    }
}

void TestSessionCopy::copiesEveryFolder()
{
    QFETCH(const QString, path);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy"_s);
    const auto storage = openPlace(dataFile(path));
    const auto copied = storage
        ? copySession(**storage, dataFile(path), target, IfExists::Refuse)
        : DocumentStorage::storedAt(dataFile(path), {}).and_then([&](const StoredBytes &bytes) {
              return writeFolder(target, bytes.folder); // needs no passcode
          });
    QVERIFY_RESULT(copied);

    const QDir source(dataFile(path));
    int files = 0;
    for (QDirIterator it(source.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext(); ++files) {
        const QString name = source.relativeFilePath(it.next());
        QCOMPARE(bytesAt(target + u'/' + name), bytesAt(source.filePath(name)));
    }
    QVERIFY(files > 0);
    QCOMPARE(copySession(**openPlace(dataFile(u"mtkruto/ls"_s)), dataFile(u"mtkruto/ls"_s), target,
                         IfExists::Replace)
                 .error()
                 .code,
             ErrorCode::TargetExists);
}

void TestSessionCopy::copiesWhatIsInTheWal()
{
    const FixtureCopy source(liveFixture);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.session"_s);
    const FolderState before(source.folder());
    QVERIFY_RESULT(copyFile(source.path(), target));
    QVERIFY_NO_TRACE(before, source.folder());

    const auto info = (*FileStorage::create(target))->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->journalMode, u"wal"_s); // as its library keeps it
    QCOMPARE(info->openedAs, OpenedAs::Immutable);
    QCOMPARE(info->peers, 9);
    QVERIFY(!QFile::exists(target + u"-wal"_s));
}

void TestSessionCopy::copiesWhatAKilledWriterLeft()
{
    const FixtureCopy source(plainFixture);
    const QByteArray committed = bytesAt(source.path());
    {
        OtherProcess client(source.path(),
                            "PRAGMA cache_spill=1; PRAGMA cache_size=1; BEGIN IMMEDIATE;"
                            "UPDATE peers SET access_hash = 31415926535;"
                            "CREATE TABLE filler(x);"
                            "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c"
                            " WHERE i < 500) INSERT INTO filler SELECT randomblob(900) FROM c");
        QVERIFY(client.isReady());
        client.kill();
    }
    QVERIFY(QFileInfo(source.path() + u"-journal"_s).size() > 0);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.session"_s);
    const FolderState before(source.folder());
    QVERIFY_RESULT(copyFile(source.path(), target));
    QVERIFY_NO_TRACE(before, source.folder());
    QCOMPARE(bytesAt(target).size(), committed.size());
    QCOMPARE(numberIn(target, "SELECT count(*) FROM peers WHERE access_hash = 31415926535"), 0);
}

void TestSessionCopy::copiesBesideAnOpenTransaction()
{
    const FixtureCopy source(plainFixture);
    const QByteArray committed = bytesAt(source.path());
    OtherProcess client(source.path(), "BEGIN IMMEDIATE; UPDATE peers SET access_hash = 0");
    QVERIFY(client.isReady());
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.session"_s);
    QVERIFY_RESULT(copyFile(source.path(), target));
    QCOMPARE(bytesAt(target), committed);
    QCOMPARE(client.run("COMMIT"), SQLITE_OK);
}

void TestSessionCopy::copiesWhileSomebodyWrites_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("rollback") << "PRAGMA journal_mode=DELETE"_ba;
    QTest::newRow("wal") << "PRAGMA journal_mode=WAL"_ba;
}

void TestSessionCopy::copiesWhileSomebodyWrites()
{
    QFETCH(const QByteArray, mode);
    const FixtureCopy source(plainFixture);
    OtherProcess opened(source.path(),
                        mode
                            + "; CREATE TABLE one(n); CREATE TABLE two(n);"
                              "INSERT INTO one VALUES (0); INSERT INTO two VALUES (0)");
    QVERIFY(opened.isReady());
    const BusyClient client(source.path());
    const QTemporaryDir folder;
    const auto storage = openPlace(source.path());
    QVERIFY_RESULT(storage);
    qint64 last = 0;
    constexpr int copies = 40;
    for (int i = 0; i < copies; ++i) {
        const QString target = folder.filePath(u"%1.session"_s.arg(i));
        auto copied = copySession(**storage, source.path(), target, IfExists::Refuse);
        // A -wal that starts anew again and again is said to change too fast.
        for (int again = 0; !copied && copied.error().code == ErrorCode::FileChanged && again < 50;
             ++again) {
            QTest::qWait(5);
            copied = copySession(**storage, source.path(), target, IfExists::Refuse);
        }
        QVERIFY_RESULT(copied);
        QCOMPARE(numberIn(target, "SELECT count(*) FROM one, two WHERE one.n = two.n"), 1);
        const qint64 number = numberIn(target, "SELECT n FROM one");
        QVERIFY(number >= last);
        last = number;
    }
    const BusyClient::Count count = client.stop();
    QCOMPARE(count.failures, 0);
    QVERIFY(count.writes > copies);
    QVERIFY(last > 0);
}

/// More pages than are copied at a time
void TestSessionCopy::copiesInManySteps()
{
    const FixtureCopy source(plainFixture);
    {
        OtherProcess client(source.path(),
                            "CREATE TABLE filler(x);"
                            "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c"
                            " WHERE i < 5000) INSERT INTO filler SELECT randomblob(4000) FROM c");
        QVERIFY(client.isReady());
    }
    QVERIFY(QFileInfo(source.path()).size() > 20'000'000);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.session"_s);
    QVERIFY_RESULT(copyFile(source.path(), target));
    QCOMPARE(bytesAt(target), bytesAt(source.path()));
}

void TestSessionCopy::copiesTablesOfOthers()
{
    const FixtureCopy source(plainFixture);
    {
        OtherProcess client(source.path(),
                            "CREATE TABLE mine(a, b AS (a + 1)); INSERT INTO mine VALUES (41);"
                            "CREATE VIEW seen AS SELECT * FROM mine;"
                            "CREATE TRIGGER t AFTER INSERT ON mine BEGIN DELETE FROM mine; END");
        QVERIFY(client.isReady());
    }
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.session"_s);
    QVERIFY_RESULT(copyFile(source.path(), target));
    QCOMPARE(bytesAt(target), bytesAt(source.path()));
    QCOMPARE(numberIn(target, "SELECT b FROM seen"), 42);
}

void TestSessionCopy::refusesWhatDoesNotFitTogether()
{
    const FixtureCopy source(plainFixture);
    QFile file(source.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr int pageSize = 4096;
    QVERIFY(file.seek(file.size() - pageSize + 3)); // how many cells the page has
    file.write(QByteArray(5, '\x7f'));
    file.close();
    const QTemporaryDir folder;
    const auto copied = copyFile(source.path(), folder.filePath(u"copy.session"_s));
    QVERIFY(!copied.has_value());
    QCOMPARE(copied.error().code, ErrorCode::Damaged);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestSessionCopy::refusesToReplaceItself()
{
    const FixtureCopy source(plainFixture);
    const QTemporaryDir folder;
    QVERIFY(QFile::link(source.path(), folder.filePath(u"link.session"_s)));
    const FolderState before(source.folder());
    QCOMPARE(copyFile(source.path(), source.path(), IfExists::Replace).error().code,
             ErrorCode::TargetInUse);
    QCOMPARE(
        copyFile(source.path(), folder.filePath(u"link.session"_s), IfExists::Replace).error().code,
        ErrorCode::TargetInUse);
    QCOMPARE(copyFile(source.path(), source.path()).error().code, ErrorCode::TargetExists);
    QVERIFY_NO_TRACE(before, source.folder());
}

void TestSessionCopy::replacesAndKeepsTheOld()
{
    const FixtureCopy source(plainFixture);
    const FixtureCopy other(u"telethon/v7_full.session"_s);
    const QByteArray old = bytesAt(other.path());
    QVERIFY_RESULT(copyFile(source.path(), other.path(), IfExists::Replace));
    QCOMPARE(bytesAt(other.path()), bytesAt(source.path()));
    QCOMPARE(bytesAt(other.path() + u".bak"_s), old);
}

void TestSessionCopy::saysThatItIsLocked()
{
    const FixtureCopy source(plainFixture);
    const auto storage = openPlace(source.path());
    QVERIFY_RESULT(storage);
    OtherProcess client(source.path(), "BEGIN EXCLUSIVE");
    QVERIFY(client.isReady());
    const QTemporaryDir folder;
    QCOMPARE(
        copySession(**storage, source.path(), folder.filePath(u"copy.session"_s), IfExists::Refuse)
            .error()
            .code,
        ErrorCode::Locked);
}

void TestSessionCopy::canBeCancelled()
{
    const FixtureCopy source(plainFixture);
    const QTemporaryDir folder;
    const auto storage = openPlace(source.path());
    QVERIFY_RESULT(storage);
    const auto copied = copySession(**storage, source.path(), folder.filePath(u"copy.session"_s),
                                    IfExists::Refuse, { .isCancelled = [] { return true; } });
    QCOMPARE(copied.error().code, ErrorCode::Cancelled);
}

SESSIONARY_TEST(TestSessionCopy, QCoreApplication)

} // namespace tst_sessioncopy

#include "tst_sessioncopy.moc"
