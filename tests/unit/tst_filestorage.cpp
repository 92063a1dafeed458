// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/document.h"
#include "storage/filestorage.h"
#include "storage/peerreader.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QtEndian>

#include <fcntl.h>
#include <grp.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_filestorage {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto walFixture = u"pyrogram-family/hydrogram-0.2.0/user32.session"_s;
const auto liveFixture = u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s;

bool isDocument(const QJsonObject &item)
{
    const auto layout = formatNamed(item.value("layout"_L1).toString());
    return layout && findDocumentFormat(*layout) != nullptr;
}

} // namespace

namespace {

/// The file whose locks fail, and how
ino_t lockless = 0;
int lockError = 0;

int lockOrFail(int descriptor, int command, void *argument)
{
    struct stat status
    {
    };
    const bool isLock = command == F_SETLK || command == F_SETLKW || command == F_GETLK;
    if (isLock && lockless != 0 && ::fstat(descriptor, &status) == 0 && status.st_ino == lockless) {
        errno = lockError;
        return -1;
    }
    return int(::syscall(SYS_fcntl, descriptor, command, argument));
}

} // namespace

// In the place of the system's own, also for SQLite
extern "C" int fcntl(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return lockOrFail(descriptor, command, argument);
}

extern "C" int fcntl64(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return lockOrFail(descriptor, command, argument);
}

class TestFileStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheLibrariesWrote_data();
    void readsWhatTheLibrariesWrote();
    void readsEveryPeer_data();
    void readsEveryPeer();
    void opensNamesOfAllKinds_data();
    void opensNamesOfAllKinds();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void followsALink();
    void readsBesideARunningClient();
    void saysThatItIsLocked();
    void holdsNoLockWhileIdle();
    void rollsBackWhatAKilledClientLeft();
    void readsRowsThatAreOnlyInTheWal();
    void missesTheWalThatIsGone();
    void seesAFileThatWasReplaced();
    void seesWhatWasWrittenMeanwhile();
    void seesThatARestingWalFileWoke();
    void outlivesItsEngine();
    void waitsForNothingBesideTheFile_data();
    void waitsForNothingBesideTheFile();
    void readsAHugeFile();
    void readsWhatOthersLetItRead();
    void copiesWhereLocksFail_data();
    void copiesWhereLocksFail();
    void deletesNothingThatAJournalNames_data();
    void deletesNothingThatAJournalNames();
    void givesWayToAWriter();
    void readsALargeFileWhereItLies();
    void countsLater();
    void runsNothingOfTheFile();
    void endsWhatTakesTooLong();
    void reportsOddRows_data();
    void reportsOddRows();
};

void TestFileStorage::readsWhatTheLibrariesWrote_data()
{
    QTest::addColumn<QJsonObject>("item");
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        if (!isDocument(file)) // tst_documents has those
            QTest::addRow("%s", qPrintable(file.value("path"_L1).toString())) << file;
    }
}

void TestFileStorage::readsWhatTheLibrariesWrote()
{
    QFETCH(const QJsonObject, item);
    const FixtureCopy copy(item.value("path"_L1).toString());
    const FolderState before(copy.folder());
    const auto layout = formatNamed(item.value("layout"_L1).toString());
    const bool isRead =
        layout && findFileLayout(*layout) != nullptr && findFileLayout(*layout)->read != nullptr;

    {
        const auto storage = FileStorage::create(copy.path());
        const auto info = storage.and_then([](const auto &opened) { return opened->describe(); });
        const QJsonObject expected = item.value("expected"_L1).toObject();
        if (isRead) {
            QVERIFY_RESULT(info);
            QCOMPARE(difference(*info, expected, item.value("accept"_L1).toObject()), QString());
            QCOMPARE(info->journalMode, item.value("journal"_L1).toString());
            QVERIFY(!info->damage);

            const auto session = (*storage)->open().and_then(
                [](const SqlStorage &opened) { return opened.session(); });
            const QByteArray key = expectedKey(expected);
            QCOMPARE(session.has_value(), !key.isEmpty());
            if (session)
                QVERIFY(session->authKey == SecretBytes(bytesOf(key.toStdString())));
        } else if (layout) { // recognised, and said to be another library's
            const Error error = info ? info->damage.value_or(Error {}) : info.error();
            QCOMPARE(error.code, ErrorCode::NotReadHere);
            QCOMPARE(std::get<FormatId>(error.subject), *layout);
        } else {
            const bool isOthers =
                info && info->damage && info->damage->code == ErrorCode::NotReadHere;
            QVERIFY(!info.has_value() || isOthers); // whose rows are not looked at
            if (item.value("path"_L1).toString().contains("wal-shell"_L1) && !isOthers)
                QCOMPARE(info.error().code, ErrorCode::WalMissing);
        }
    }
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestFileStorage::readsEveryPeer_data()
{
    QTest::addColumn<QJsonObject>("item");
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        const auto layout = formatNamed(file.value("layout"_L1).toString());
        if (file.contains("rows"_L1) && !isDocument(file) && layout
            && findFileLayout(*layout) != nullptr && findFileLayout(*layout)->peers != nullptr)
            QTest::addRow("%s", qPrintable(file.value("path"_L1).toString())) << file;
    }
}

void TestFileStorage::readsEveryPeer()
{
    QFETCH(const QJsonObject, item);
    const FixtureCopy copy(item.value("path"_L1).toString());
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);

    QJsonArray rows;
    const auto read = (*storage)->open().and_then([&](const SqlStorage &opened) {
        return forEachPeer(opened, {}, PeerDetail::WithAccessHash, [&](const Peer &peer) {
            const auto text = [](const QString &value) {
                return value.isEmpty() ? QJsonValue() : QJsonValue(value);
            };
            rows.append(QJsonObject {
                { u"id"_s, QString::number(peer.id) },
                { u"access_hash"_s,
                  peer.accessHash ? QJsonValue(QString::number(*peer.accessHash)) : QJsonValue() },
                { u"type"_s, text(nameOf(peer.type)) },
                { u"usernames"_s, QJsonArray::fromStringList(peer.usernames) },
                { u"phone"_s, text(peer.phone) },
                { u"name"_s, text(peer.name) },
                { u"date"_s, peer.updated ? QJsonValue(*peer.updated) : QJsonValue() },
            });
            return true;
        });
    });
    QVERIFY_RESULT(read);
    QCOMPARE(rows, item.value("rows"_L1).toObject().value("peers"_L1).toArray());
}

void TestFileStorage::opensNamesOfAllKinds_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         { u"with space.session"_s, u"hash#.session"_s, u"ask?.session"_s, u"per%20cent.session"_s,
           u"quote'.session"_s, u"double\".session"_s, u"line\nbreak.session"_s,
           u"Юникод.session"_s, u"amp&mode=rw.session"_s, u"no-suffix"_s, u".hidden.session"_s,
           u"semi;colon"_s, QString(240, u'x') + u".session"_s })
        QTest::newRow(qPrintable(name.left(20))) << name;
}

void TestFileStorage::opensNamesOfAllKinds()
{
    QFETCH(const QString, name);
    for (const QString &original : { plainFixture, walFixture, liveFixture }) {
        const FixtureCopy copy(original, name);
        const FolderState before(copy.folder());
        const auto info = FileStorage::create(copy.path()).and_then([](const auto &storage) {
            return storage->describe();
        });
        QVERIFY_RESULT(info);
        QVERIFY(info->isLoggedIn());
        QVERIFY_NO_TRACE(before, copy.folder());
    }
}

void TestFileStorage::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << u"missing"_s << ErrorCode::NotFound;
    QTest::newRow("a folder") << u"folder"_s << ErrorCode::NotAFile;
    QTest::newRow("a pipe") << u"pipe"_s << ErrorCode::NotAFile;
    QTest::newRow("a device") << u"/dev/zero"_s << ErrorCode::NotAFile;
    QTest::newRow("an empty file") << u"empty"_s << ErrorCode::EmptyFile;
    QTest::newRow("text") << u"text"_s << ErrorCode::NotASession;
    QTest::newRow("a link to nothing") << u"dangling"_s << ErrorCode::NotFound;
    QTest::newRow("a link to itself") << u"loop"_s << ErrorCode::NotFound;
    QTest::newRow("the beginning of a database") << u"header"_s << ErrorCode::Damaged;
    QTest::newRow("another program's database") << u"other"_s << ErrorCode::NotASession;
    QTest::newRow("a database without tables") << u"bare"_s << ErrorCode::EmptyDatabase;
}

void TestFileStorage::refusesWhatIsNoFile()
{
    QFETCH(const QString, kind);
    QFETCH(const ErrorCode, code);

    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    const auto build = [&](const QString &name, const char *sql) {
        sqlite3 *database = nullptr;
        sqlite3_open(qPrintable(folder.filePath(name)), &database);
        sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
        sqlite3_close(database);
    };
    QDir(folder.path()).mkdir(u"folder"_s);
    ::mkfifo(qPrintable(folder.filePath(u"pipe"_s)), 0600);
    write(u"empty"_s, {});
    write(u"text"_s, "just some words\n");
    write(u"header"_s, QByteArray("SQLite format 3\0\x10\0", 18));
    QVERIFY(::symlink("nowhere", qPrintable(folder.filePath(u"dangling"_s))) == 0);
    QVERIFY(::symlink("loop", qPrintable(folder.filePath(u"loop"_s))) == 0);
    build(u"other"_s, "CREATE TABLE cookies(name, value)");
    build(u"bare"_s, "CREATE TABLE t(a); DROP TABLE t");

    const FolderState before(folder.path());
    const auto info =
        FileStorage::create(QDir(folder.path()).filePath(kind)).and_then([](const auto &storage) {
            return storage->describe();
        });
    QVERIFY(!info.has_value());
    QCOMPARE(info.error().code, code);
    QVERIFY_NO_TRACE(before, folder.path());
}

void TestFileStorage::followsALink()
{
    const FixtureCopy copy(liveFixture); // its -wal lies where the link leads
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link.session"_s);
    QVERIFY(QFile::link(copy.path(), link));

    const FolderState before(elsewhere.path());
    const auto info =
        FileStorage::create(link).and_then([](const auto &storage) { return storage->describe(); });
    QVERIFY_RESULT(info);
    QCOMPARE(info->peers, 9);
    QCOMPARE(info->file->path, link);
    QCOMPARE(info->file->target, QFileInfo(copy.path()).canonicalFilePath());
    QVERIFY_NO_TRACE(before, elsewhere.path());
}

void TestFileStorage::readsBesideARunningClient()
{
    const FixtureCopy copy(plainFixture);
    // What Pyrogram does: a write transaction from the first peer until the program stops.
    OtherProcess client(copy.path(),
                        "BEGIN IMMEDIATE; REPLACE INTO peers(id, access_hash, type) "
                        "VALUES (77, 1, 'user')");
    QVERIFY(client.isReady());
    QVERIFY(QFile::exists(copy.path() + u"-journal"_s));

    const FolderState before(copy.folder());
    const auto info = FileStorage::create(copy.path()).and_then([](const auto &storage) {
        return storage->describe();
    });
    QVERIFY_RESULT(info);
    QCOMPARE(info->openedAs, OpenedAs::Live);
    QCOMPARE(info->peers, 9); // the last committed state
    QVERIFY_NO_TRACE(before, copy.folder());
    QCOMPARE(client.run("COMMIT"), SQLITE_OK);
}

void TestFileStorage::saysThatItIsLocked()
{
    const FixtureCopy copy(plainFixture);
    OtherProcess client(copy.path(), "BEGIN EXCLUSIVE");
    QVERIFY(client.isReady());
    const auto storage = FileStorage::create(copy.path());
    QVERIFY(!storage.has_value());
    QCOMPARE(storage.error().code, ErrorCode::Locked);
}

void TestFileStorage::holdsNoLockWhileIdle()
{
    const FixtureCopy copy(plainFixture);
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    QVERIFY((*storage)->describe().has_value());
    OtherProcess client(copy.path(), "BEGIN EXCLUSIVE; UPDATE version SET number = 3; COMMIT");
    QVERIFY(client.isReady());
}

void TestFileStorage::rollsBackWhatAKilledClientLeft()
{
    const FixtureCopy copy(plainFixture);
    OtherProcess client(
        copy.path(),
        "PRAGMA cache_size = 2; BEGIN; UPDATE sessions SET user_id = 1; "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "INSERT INTO peers(id, access_hash, type, username) "
        "SELECT 900000 + i, i, 'user', 'half_written_' || i FROM n");
    QVERIFY(client.isReady());
    client.kill();
    QVERIFY(QFileInfo(copy.path() + u"-journal"_s).size() > 0);

    const FolderState before(copy.folder());
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const auto info = (*storage)->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->openedAs, OpenedAs::FromJournal);
    QVERIFY(info->has(FindingCode::RecoveredFromJournal));
    QCOMPARE(info->userId, 5000000123);
    QCOMPARE(info->peers, 9);
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestFileStorage::readsRowsThatAreOnlyInTheWal()
{
    const FixtureCopy copy(liveFixture);
    QFile::remove(copy.path() + u"-shm"_s); // it is not needed
    const FolderState before(copy.folder());
    const auto info = FileStorage::create(copy.path()).and_then([](const auto &storage) {
        return storage->describe();
    });
    QVERIFY_RESULT(info);
    QCOMPARE(info->openedAs, OpenedAs::FromWal);
    QVERIFY(info->isLoggedIn());
    QCOMPARE(info->peers, 9);
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestFileStorage::missesTheWalThatIsGone()
{
    const FixtureCopy copy(liveFixture);
    QFile::remove(copy.path() + u"-wal"_s);
    QFile::remove(copy.path() + u"-shm"_s);
    const auto info = FileStorage::create(copy.path()).and_then([](const auto &storage) {
        return storage->describe();
    });
    QVERIFY(!info.has_value());
    QCOMPARE(info.error().code, ErrorCode::WalMissing);
}

void TestFileStorage::seesAFileThatWasReplaced()
{
    const FixtureCopy copy(plainFixture);
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    QCOMPARE((*storage)->describe()->userId, 5000000123);

    const FixtureCopy other(u"pyrogram-family/pyrogram-2.0.106/user32.session"_s);
    QVERIFY(::rename(qPrintable(other.path()), qPrintable(copy.path())) == 0);
    QCOMPARE((*storage)->describe()->userId, 123456789);

    QFile::remove(copy.path());
    QCOMPARE((*storage)->describe().error().code, ErrorCode::NotFound);
}

void TestFileStorage::seesWhatWasWrittenMeanwhile()
{
    const FixtureCopy copy(plainFixture);
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    OtherProcess client(copy.path(), "DELETE FROM peers WHERE id > 0");
    QVERIFY(client.isReady());
    QCOMPARE((*storage)->describe()->peers, 5);

    // A library that keeps its files in WAL mode takes over.
    QCOMPARE(client.run("PRAGMA journal_mode=WAL; DELETE FROM peers"), SQLITE_OK);
    const auto info = (*storage)->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->openedAs, OpenedAs::FromWal);
    QCOMPARE(info->peers, 0);
}

void TestFileStorage::seesThatARestingWalFileWoke()
{
    const FixtureCopy copy(walFixture);
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    QCOMPARE((*storage)->describe()->openedAs, OpenedAs::Immutable);

    OtherProcess client(copy.path(), "DELETE FROM peers");
    QVERIFY(client.isReady());
    const auto info = (*storage)->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->openedAs, OpenedAs::FromWal);
    QCOMPARE(info->peers, 0);
}

void TestFileStorage::outlivesItsEngine()
{
    const FixtureCopy copy(plainFixture);
    std::weak_ptr<FileStorage> engine;
    {
        auto created = FileStorage::create(copy.path());
        QVERIFY_RESULT(created);
        engine = *created;
        const auto opened = (*created)->open();
        created->reset();
        QVERIFY_RESULT(opened);
        QVERIFY(!engine.expired()); // its lock is held
        QVERIFY_RESULT(opened->session());
    }
    QVERIFY(engine.expired());
}

void TestFileStorage::waitsForNothingBesideTheFile_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("kind");
    for (const QString &suffix : { u"-wal"_s, u"-journal"_s, u"-shm"_s }) {
        for (const QString &kind : { u"pipe"_s, u"folder"_s, u"device"_s, u"link"_s, u"empty"_s })
            QTest::addRow("%s: %s", qPrintable(suffix), qPrintable(kind)) << suffix << kind;
    }
}

void TestFileStorage::waitsForNothingBesideTheFile()
{
    QFETCH(const QString, suffix);
    QFETCH(const QString, kind);
    for (const QString &original : { plainFixture, walFixture }) {
        const FixtureCopy copy(original);
        const QString odd = copy.path() + suffix;
        if (kind == "pipe"_L1)
            QVERIFY(::mkfifo(qPrintable(odd), 0600) == 0);
        else if (kind == "folder"_L1)
            QVERIFY(QDir().mkdir(odd));
        else if (kind == "device"_L1)
            QVERIFY(::symlink("/dev/zero", qPrintable(odd)) == 0);
        else if (kind == "link"_L1)
            QVERIFY(::symlink("nowhere", qPrintable(odd)) == 0);
        else
            QVERIFY(QFile(odd).open(QIODevice::WriteOnly));

        const FolderState before(copy.folder());
        const auto info = FileStorage::create(copy.path()).and_then([](const auto &storage) {
            return storage->describe();
        });
        QVERIFY_RESULT(info);
        QVERIFY(info->isLoggedIn());
        QVERIFY_NO_TRACE(before, copy.folder());
    }
}

void TestFileStorage::readsAHugeFile()
{
    constexpr qint64 huge = 8LL << 30;
    const FixtureCopy copy(plainFixture);
    QVERIFY(QFile::resize(copy.path(), huge)); // all of it a hole
    const auto info = FileStorage::create(copy.path()).and_then([](const auto &storage) {
        return storage->describe();
    });
    QVERIFY_RESULT(info);
    QCOMPARE(info->peers, 9);
    QCOMPARE(info->file->size, huge);

    const FixtureCopy withWal(liveFixture);
    QVERIFY(QFile::resize(withWal.path() + u"-wal"_s, huge));
    const auto tooLarge = FileStorage::create(withWal.path());
    QVERIFY(!tooLarge.has_value());
    QCOMPARE(tooLarge.error().code, ErrorCode::FileTooLarge);
}

void TestFileStorage::readsWhatOthersLetItRead()
{
    if (::geteuid() != 0)
        QSKIP("only root can be somebody else");
    // What \a path gives to somebody who owns nothing of it: an error's code, or -1
    const auto asNobody = [](const QString &path) {
        constexpr uid_t nobody = 65534;
        const pid_t pid = ::fork();
        if (pid == 0) {
            if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(255);
            const auto info = FileStorage::create(path).and_then(
                [](const auto &storage) { return storage->describe(); });
            ::_exit(info ? 254 : int(info.error().code));
        }
        int status = 0;
        ::waitpid(pid, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
    };
    constexpr int isRead = 254;

    for (const QString &original : { plainFixture, walFixture, liveFixture }) {
        const FixtureCopy copy(original);
        const auto mode = [&](const QString &path, mode_t bits) {
            ::chmod(qPrintable(path), bits);
        };
        const QStringList files = QDir(copy.folder()).entryList(QDir::Files);
        mode(copy.folder(), 0755);
        for (const QString &name : files) {
            mode(copy.folder() + u'/' + name, 0644);
            // Only its owner can look without being noted, so make it nothing that is noted.
            QFile file(copy.folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.setFileTime(QDateTime::currentDateTime().addSecs(3600),
                             QFileDevice::FileAccessTime);
        }
        const FolderState before(copy.folder());
        QCOMPARE(asNobody(copy.path()), isRead);
        QVERIFY_NO_TRACE(before, copy.folder());

        mode(copy.path(), 0600);
        QCOMPARE(asNobody(copy.path()), int(ErrorCode::NoPermission));
        mode(copy.path(), 0644);
        if (original == liveFixture) {
            mode(copy.path() + u"-wal"_s, 0600); // what is in it alone cannot be seen
            QCOMPARE(asNobody(copy.path()), int(ErrorCode::NoPermission));
        }
        mode(copy.folder(), 0700);
        QCOMPARE(asNobody(copy.path()), int(ErrorCode::NoPermission));
    }
}

void TestFileStorage::copiesWhereLocksFail_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("no more locks") << ENOLCK;
    QTest::newRow("not supported") << ENOTSUP;
    QTest::newRow("no such call") << ENOSYS;
    QTest::newRow("not permitted") << EPERM;
    QTest::newRow("broken") << EIO;
}

void TestFileStorage::copiesWhereLocksFail()
{
    QFETCH(const int, error);
    const FixtureCopy copy(plainFixture);
    const FolderState before(copy.folder());
    {
        struct stat status
        {
        };
        QVERIFY(::stat(qPrintable(copy.path()), &status) == 0);
        lockless = status.st_ino;
        lockError = error;
        const auto mend = qScopeGuard([] { lockless = 0; });
        const auto storage = FileStorage::create(copy.path());
        QVERIFY_RESULT(storage);
        const auto info = (*storage)->describe();
        QVERIFY_RESULT(info);
        QCOMPARE(info->openedAs, OpenedAs::WithoutLocks);
        QCOMPARE(info->peers, 9);
        QVERIFY_RESULT(
            (*storage)->open().and_then([](const SqlStorage &opened) { return opened.session(); }));
    }
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestFileStorage::deletesNothingThatAJournalNames_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a file that is there") << true;
    QTest::newRow("a file that is not") << false;
}

void TestFileStorage::deletesNothingThatAJournalNames()
{
    QFETCH(const bool, isThere);
    const FixtureCopy copy(plainFixture);
    OtherProcess client(
        copy.path(),
        "PRAGMA cache_size = 2; BEGIN; UPDATE sessions SET user_id = 1; "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "INSERT INTO peers(id, access_hash, type) SELECT 900000 + i, i, 'user' FROM n");
    QVERIFY(client.isReady());
    client.kill();

    // The end of a journal of a transaction over several files: a page number that no database has,
    // the name, its length, its sum and eight bytes that say that it is there
    const QTemporaryDir elsewhere;
    const QByteArray victim = QFile::encodeName(elsewhere.filePath(u"precious"_s));
    if (isThere) {
        QFile file(QFile::decodeName(victim));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a journal that is not there");
    }
    quint32 sum = 0;
    for (const char character : victim)
        sum += quint32(character);
    QFile journal(copy.path() + u"-journal"_s);
    QVERIFY(journal.open(QIODevice::Append));
    const auto number = [&](quint32 value) {
        const quint32 bytes = qToBigEndian(value);
        journal.write(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    };
    number(0x40000000 / 4096 + 1);
    journal.write(victim);
    number(quint32(victim.size()));
    number(sum);
    journal.write("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    journal.close();

    const FolderState before(copy.folder());
    const FolderState otherBefore(elsewhere.path());
    const auto info = FileStorage::create(copy.path()).and_then([](const auto &storage) {
        return storage->describe();
    });
    if (isThere) { // the transaction was not finished
        QVERIFY_RESULT(info);
        QCOMPARE(info->userId, 5000000123);
    }
    QVERIFY_NO_TRACE(before, copy.folder());
    QVERIFY_NO_TRACE(otherBefore, elsewhere.path());
}

void TestFileStorage::givesWayToAWriter()
{
    const FixtureCopy copy(plainFixture);
    OtherProcess client(
        copy.path(),
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
        "INSERT INTO peers(id, access_hash, type) SELECT 900000 + i, i, 'user' FROM n");
    QVERIFY(client.isReady());
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    QCOMPARE(client.run("BEGIN IMMEDIATE"), SQLITE_OK);

    // Read where it lies, what takes long stops once somebody wants to write.
    const QString endless = u"SELECT count(*) FROM peers AS a, peers AS b"_s;
    const auto live = (*storage)->open().and_then(
        [&](const SqlStorage &opened) { return opened.connection().value(endless); });
    QVERIFY(!live.has_value());
    QCOMPARE(live.error().code, ErrorCode::Locked);

    // A copy is in nobody's way.
    const auto detached = (*storage)->openDetached();
    QVERIFY_RESULT(detached);
    QVERIFY(detached->connection().isImage());
    QCOMPARE(client.run("DELETE FROM peers; COMMIT"), SQLITE_OK);
    QCOMPARE(detached->connection().value(u"SELECT count(*) FROM peers"_s)->toInt(), 200'009);
    QVERIFY_RESULT(detached->checkIntegrity());
}

void TestFileStorage::readsALargeFileWhereItLies()
{
    const FixtureCopy copy(plainFixture);
    OtherProcess client(
        copy.path(),
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
        "INSERT INTO peers(id, access_hash, type) SELECT 900000 + i, i, 'user' FROM n");
    QVERIFY(client.isReady());
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    int turns = 0;
    const auto readForLong = [&](const SqlStorage &opened) -> Result<bool> {
        ++turns;
        const Connection &connection = opened.connection();
        if (connection.isImage())
            return true;
        return connection
            .value(u"SELECT count(*) FROM peers AS a, (SELECT 1 FROM peers LIMIT 20)"_s)
            .map([](const QVariant &) { return false; });
    };
    const auto alone = (*storage)->readAtOnce({}, readForLong);
    QVERIFY_RESULT(alone);
    QCOMPARE(*alone, false);
    QCOMPARE(turns, 1);

    // Once somebody wants to write, it ends and begins anew on a copy.
    QCOMPARE(client.run("BEGIN IMMEDIATE; UPDATE peers SET type = 'bot' WHERE id = 900001"),
             SQLITE_OK);
    const auto beside = (*storage)->readAtOnce({}, readForLong);
    QVERIFY_RESULT(beside);
    QCOMPARE(*beside, true);
    QCOMPARE(turns, 3);
    QCOMPARE(client.run("COMMIT"), SQLITE_OK);
}

void TestFileStorage::countsLater()
{
    const FixtureCopy copy(plainFixture);
    OtherProcess client(
        copy.path(),
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
        "INSERT INTO peers(id, access_hash, type) SELECT 900000 + i, i, 'user' FROM n");
    QVERIFY(client.isReady());
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const auto first = (*storage)->describe({ .counting = std::chrono::milliseconds(0) });
    QVERIFY_RESULT(first);
    QVERIFY(first->isLoggedIn());
    QVERIFY(first->isCounting);
    QVERIFY(!first->peers.has_value());
    QVERIFY(!first->has(FindingCode::RowsNotCounted)); // nothing is wrong with it
    const auto second = (*storage)->describe();
    QVERIFY_RESULT(second);
    QVERIFY(!second->isCounting);
    QCOMPARE(second->peers, 200'009);
}

void TestFileStorage::runsNothingOfTheFile()
{
    const FixtureCopy copy(plainFixture);
    OtherProcess client(
        copy.path(),
        "ALTER TABLE peers RENAME TO real_peers; "
        "CREATE VIEW peers AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
        "SELECT i AS id, i AS access_hash, 'user' AS type, '' AS username FROM n");
    QVERIFY(client.isReady());
    const auto info = FileStorage::create(copy.path()).and_then([](const auto &storage) {
        return storage->describe();
    });
    QVERIFY(!info.has_value()); // a view is no table, so there are no peers, and no session
    QCOMPARE(info.error().code, ErrorCode::NotASession);
}

void TestFileStorage::endsWhatTakesTooLong()
{
    const FixtureCopy copy(plainFixture);
    OtherProcess client(
        copy.path(),
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
        "INSERT INTO peers(id, access_hash, type) SELECT 900000 + i, i, 'user' FROM n");
    QVERIFY(client.isReady());
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);

    const auto late = (*storage)
                          ->open({ .limit = std::chrono::milliseconds(0) })
                          .and_then([](const SqlStorage &opened) {
                              return peerKeys(opened, { .text = u"nobody"_s });
                          });
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code, ErrorCode::TimedOut);

    const auto stopped = (*storage)
                             ->open({ .isCancelled = [] { return true; } })
                             .and_then([](const SqlStorage &opened) {
                                 return peerKeys(opened, { .text = u"nobody"_s });
                             });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestFileStorage::reportsOddRows_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QList<FindingCode>>("findings");
    QTest::addColumn<bool>("isLoggedIn");

    using enum FindingCode;
    const auto row = [](const char *name, const char *sql, const QList<FindingCode> &findings,
                        bool isLoggedIn = true) {
        QTest::newRow(name) << QByteArray(sql) << findings << isLoggedIn;
    };
    row("nothing odd", "SELECT 1", {});
    row("no row", "DELETE FROM sessions", { NoSessionRow }, false);
    row("two rows", "INSERT INTO sessions(dc_id, date) VALUES (5, 0)", { SeveralSessionRows });
    row("no key", "UPDATE sessions SET auth_key = NULL", { NotLoggedIn }, false);
    row("empty key", "UPDATE sessions SET auth_key = x''", { NotLoggedIn }, false);
    row("short key", "UPDATE sessions SET auth_key = substr(auth_key, 2)", { KeyWrongLength },
        false);
    row("key as text", "UPDATE sessions SET auth_key = hex(auth_key)", { KeyNotABlob }, false);
    row("key as a number", "UPDATE sessions SET auth_key = 5", { KeyNotABlob }, false);
    row("zero key", "UPDATE sessions SET auth_key = zeroblob(256)", { KeyAllZero }, false);
    row("encrypted key", "UPDATE sessions SET auth_key = randomblob(300)", { KeyEncrypted }, false);
    row("huge key", "UPDATE sessions SET auth_key = zeroblob(50000000)", { KeyWrongLength }, false);
    row("no user id", "UPDATE sessions SET user_id = NULL", { FieldEmpty });
    row("user id 0", "UPDATE sessions SET user_id = 0", { FieldEmpty });
    row("user id as text", "UPDATE sessions SET user_id = 'me'", { FieldUnusable, FieldEmpty });
    row("no flags", "UPDATE sessions SET is_bot = NULL, test_mode = NULL",
        { FieldEmpty, FieldEmpty });
    row("no API ID", "UPDATE sessions SET api_id = NULL", { ApiIdMissing });
    row("negative API ID", "UPDATE sessions SET api_id = -1", { FieldUnusable, ApiIdMissing });
    row("unknown DC", "UPDATE sessions SET dc_id = 9", { UnknownDataCenter });
    row("test DC 5", "UPDATE sessions SET dc_id = 5, test_mode = 1", { TestModeDataCenter });
    row("number 2 with api_id", "UPDATE version SET number = 2", { SchemaMismatch });
    row("number 99", "UPDATE version SET number = 99", { SchemaUnknown });
    row("no number", "DELETE FROM version", { VersionMissing });
    row("a table that nobody knows", "CREATE TABLE encrypts(a)", { ForeignTables });
}

void TestFileStorage::reportsOddRows()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QList<FindingCode>, findings);
    QFETCH(const bool, isLoggedIn);

    const FixtureCopy copy(plainFixture);
    {
        OtherProcess client(copy.path(), sql);
        QVERIFY(client.isReady());
    }
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const auto info = (*storage)->describe();
    QVERIFY_RESULT(info);
    QList<FindingCode> found;
    for (const Finding &finding : info->findings)
        found.append(finding.code);
    QCOMPARE(found, findings);
    QCOMPARE(info->isLoggedIn(), isLoggedIn);

    const auto session =
        (*storage)->open().and_then([](const SqlStorage &opened) { return opened.session(); });
    QCOMPARE(session.has_value(), isLoggedIn);
    if (findings.contains(FindingCode::KeyWrongLength))
        QCOMPARE(session.error().code, ErrorCode::UnusableKey);
    if (findings.contains(FindingCode::NotLoggedIn))
        QCOMPARE(session.error().code, ErrorCode::NoKey);
}

SESSIONARY_TEST(TestFileStorage, QCoreApplication)

} // namespace tst_filestorage

#include "tst_filestorage.moc"
