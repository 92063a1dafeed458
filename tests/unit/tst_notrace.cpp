// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/filestorage.h"
#include "storage/peerreader.h"
#include "storage/privatefolder.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_notrace {

namespace {

/// A folder in memory that the program takes for $XDG_RUNTIME_DIR
class RuntimeFolder
{
public:
    RuntimeFolder() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path())); }
    ~RuntimeFolder() { qputenv("XDG_RUNTIME_DIR", m_earlier); }
    Q_DISABLE_COPY_MOVE(RuntimeFolder)

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder { u"/dev/shm/tst-XXXXXX"_s };
    QByteArray m_earlier = qgetenv("XDG_RUNTIME_DIR");
};

} // namespace

/// Every way of reading, on every way of keeping a file, and nothing to be seen of it afterwards.
class TestNoTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoTrace_data();
    void leavesNoTrace();
    void readsWhereNothingCanBeWritten();
    void leavesNoPrivateCopyBehind();
    void sweepsWhatACrashLeft();
    void sweepsNothingElse();
    void leavesNoTemporaryFileOfSqlite();
    void drawsOtherNumbersEachTime();
};

void TestNoTrace::leavesNoTrace_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : { u"pyrogram-family/pyrogram-2.0.106/user64.session"_s,
                                 u"pyrogram-family/pyrogram-0.15.1/user32.session"_s,
                                 u"pyrogram-family/hydrogram-0.2.0/user32.session"_s,
                                 u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s })
        QTest::newRow(qPrintable(path)) << path;
}

void TestNoTrace::leavesNoTrace()
{
    QFETCH(const QString, path);
    const FixtureCopy copy(path);
    const QStringList files = QDir(copy.folder()).entryList(QDir::Files);
    for (const QString &name : files) { // old enough for a read to be noted by the system
        QFile file(copy.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime old = QDateTime::currentDateTime().addDays(-3);
        file.setFileTime(old, QFileDevice::FileAccessTime);
        file.setFileTime(old, QFileDevice::FileModificationTime);
    }
    const FolderState before(copy.folder());

    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    QVERIFY_RESULT((*storage)->describe());
    {
        const auto opened = (*storage)->open();
        QVERIFY_RESULT(opened);
        QVERIFY_RESULT(opened->session());
        QVERIFY_RESULT(readOutline(opened->connection()));
        QVERIFY_RESULT(opened->checkIntegrity());
        QVERIFY_RESULT(forEachPeer(*opened, { .sortBy = PeerField::Username },
                                   PeerDetail::WithAccessHash, [](const Peer &) { return true; }));
        QVERIFY(!opened->connection().run(u"DELETE FROM peers"_s).has_value());
    }
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestNoTrace::readsWhereNothingCanBeWritten()
{
    const QTemporaryDir folder;
    if (::mount("tmpfs", qPrintable(folder.path()), "tmpfs", 0, nullptr) != 0)
        QSKIP("only root can mount a disk");
    const auto unmount = qScopeGuard([&] { ::umount(qPrintable(folder.path())); });
    const auto live = u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s;
    for (const QString &path : { u"pyrogram-family/pyrogram-2.0.106/user64.session"_s,
                                 u"pyrogram-family/hydrogram-0.1.4/bot.session"_s, live })
        QVERIFY(QFile::copy(dataFile(path), folder.filePath(QFileInfo(path).fileName())));
    QVERIFY(QFile::copy(dataFile(live + u"-wal"_s), folder.filePath(u"user64-live.session-wal"_s)));
    QVERIFY(::mount(nullptr, qPrintable(folder.path()), nullptr, MS_REMOUNT | MS_RDONLY, nullptr)
            == 0);

    const QStringList names =
        QDir(folder.path()).entryList({ u"*.session"_s }, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 3);
    for (const QString &name : names) {
        const auto info =
            FileStorage::create(folder.filePath(name)).and_then([](const auto &storage) {
                return storage->describe();
            });
        QVERIFY_RESULT(info);
        QVERIFY(info->isLoggedIn());
    }
}

void TestNoTrace::leavesNoPrivateCopyBehind()
{
    const RuntimeFolder runtime;
    if (!runtime.isValid())
        QSKIP("no file system in memory");
    const FixtureCopy copy(u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s);
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    QVERIFY(QDir(runtime.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestNoTrace::sweepsWhatACrashLeft()
{
    const RuntimeFolder runtime;
    if (!runtime.isValid())
        QSKIP("no file system in memory");

    const auto living = PrivateFolder::create();
    QVERIFY_RESULT(living);
    const QString dead = runtime.filePath(u"sessionary-dead00"_s);
    QCOMPARE(::mkdir(qPrintable(dead), S_IRWXU), 0); // its owner's lock went with the owner
    for (const QString &name :
         { u"sessionary-dead00/.sessionary-lock"_s, u"sessionary-dead00/db"_s })
        QVERIFY(QFile(runtime.filePath(name)).open(QIODevice::WriteOnly));
    QDir(runtime.path()).mkdir(u"somebody-elses"_s);

    PrivateFolder::sweep();
    QVERIFY(!QFile::exists(runtime.filePath(u"sessionary-dead00"_s)));
    QVERIFY(QFile::exists(runtime.filePath(u"somebody-elses"_s)));
    QVERIFY(QFile::exists(living->file(u".sessionary-lock"_s)));
}

/// The folders of people can be called alike, and hold what they would miss.
void TestNoTrace::sweepsNothingElse()
{
    const RuntimeFolder runtime;
    if (!runtime.isValid())
        QSKIP("no file system in memory");

    const QStringList theirs { u"sessionary-backup"_s, u"sessionary-sessions"_s,
                               u"sessionary-old"_s };
    for (const QString &name : theirs) {
        for (const QString &file : { u"/a.session"_s, u"/lock"_s, u"/.sessionary-lock"_s }) {
            QVERIFY(QDir(runtime.path()).mkpath(name));
            if (name == theirs.first() && file.endsWith("sessionary-lock"_L1))
                continue; // six letters as ours have, but no lock of ours
            QFile made(runtime.filePath(name + file));
            QVERIFY(made.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::setPermissions(
            runtime.filePath(name),
            name == theirs.last()
                ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                : QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    PrivateFolder::sweep();
    for (const QString &name : theirs)
        QVERIFY2(QFile::exists(runtime.filePath(name + u"/a.session"_s)), qPrintable(name));
}

/// What SQLite writes beside a database while it works bears its own name and is gone afterwards.
void TestNoTrace::leavesNoTemporaryFileOfSqlite()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s);
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    QVERIFY_RESULT((*storage)->describe()); // SQLite is as we use it now
    const QTemporaryDir folder;
    sqlite3_temp_directory = sqlite3_mprintf("%s", QFile::encodeName(folder.path()).constData());
    QVERIFY(change(copy.path(), "PRAGMA page_size=65536; VACUUM")); // goes by way of such a file
    sqlite3_free(sqlite3_temp_directory);
    sqlite3_temp_directory = nullptr;
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

/// The names of those files and the salts of journals come from a seed that no two processes share.
void TestNoTrace::drawsOtherNumbersEachTime()
{
    const auto storage =
        FileStorage::create(dataFile(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s));
    QVERIFY_RESULT(storage);
    QVERIFY_RESULT((*storage)->describe());
    const auto drawn = [] {
        std::array<char, 16> bytes {};
        sqlite3_randomness(0, nullptr); // seeds anew
        sqlite3_randomness(int(bytes.size()), bytes.data());
        return bytes;
    };
    QVERIFY(drawn() != drawn());
}

SESSIONARY_TEST(TestNoTrace, QCoreApplication)

} // namespace tst_notrace

#include "tst_notrace.moc"
