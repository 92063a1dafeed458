// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/filestorage.h"
#include "storage/lockholders.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QTest>

#include <sys/prctl.h>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_lockholders {

namespace {

using Hold = LockHolder::Hold;

const auto fixturePath = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;

} // namespace

/// Who has a file open is told from a second process that really has.
class TestLockHolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnotherProcessHolds_data();
    void saysWhatAnotherProcessHolds();
    void findsNobody();
    void leavesOutArguments();
    void isPartOfTheErrorOfALockedFile();
};

void TestLockHolders::saysWhatAnotherProcessHolds_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Hold>("hold");
    const QByteArray read = "SELECT count(*) FROM peers;";
    QTest::newRow("idle") << read << Hold::Open;
    QTest::newRow("reads") << "BEGIN;" + read << Hold::Reading;
    QTest::newRow("is about to write") << QByteArray("BEGIN IMMEDIATE") << Hold::Writing;
    QTest::newRow("writes") << QByteArray("BEGIN EXCLUSIVE") << Hold::Writing;
    const QByteArray wal = "PRAGMA journal_mode=WAL;";
    QTest::newRow("idle in WAL mode") << wal + read << Hold::Open;
    QTest::newRow("reads in WAL mode") << wal + "BEGIN;" + read << Hold::Open;
    QTest::newRow("writes in WAL mode")
        << wal + "BEGIN IMMEDIATE; UPDATE version SET number = 3;" << Hold::Writing;
}

void TestLockHolders::saysWhatAnotherProcessHolds()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const Hold, hold);
    const FixtureCopy copy(fixturePath, u"a file's \"name\".session"_s);
    const OtherProcess client(copy.path(), sql);
    QVERIFY(client.isReady());
    const FolderState before(copy.folder());
    const std::vector<LockHolder> holders = lockHolders(copy.path());
    QVERIFY_NO_TRACE(before, copy.folder());

    QCOMPARE(holders.size(), std::size_t(1));
    QCOMPARE(holders.front().hold, hold);
    QCOMPARE(holders.front().program, u"tst_lockholders"_s);
    QVERIFY(holders.front().pid > 0 && holders.front().pid != QCoreApplication::applicationPid());
    QCOMPARE(textsOf(holders, hold),
             QStringList { u"tst_lockholders (%1)"_s.arg(holders.front().pid) });
}

void TestLockHolders::findsNobody()
{
    const FixtureCopy copy(fixturePath);
    QVERIFY(lockHolders(copy.path()).empty());
    QVERIFY(lockHolders(u"/no/such/file"_s).empty());
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const auto opened = (*storage)->open();
    QVERIFY_RESULT(opened);
    QVERIFY(lockHolders(copy.path()).empty()); // not ourselves
}

void TestLockHolders::leavesOutArguments()
{
    // A process can call itself what it likes; what looks like arguments is not repeated.
    const FixtureCopy copy(fixturePath);
    ::prctl(PR_SET_NAME, "tst_\x1b[31m"); // the child inherits it
    const OtherProcess client(copy.path(), "BEGIN IMMEDIATE");
    ::prctl(PR_SET_NAME, "tst_lockholders");
    QVERIFY(client.isReady());
    const std::vector<LockHolder> holders = lockHolders(copy.path());
    QCOMPARE(holders.size(), std::size_t(1));
    QCOMPARE(holders.front().program, u"tst_\u001b[31m"_s); // made harmless where it is shown
}

void TestLockHolders::isPartOfTheErrorOfALockedFile()
{
    const FixtureCopy copy(fixturePath);
    const OtherProcess client(copy.path(), "BEGIN EXCLUSIVE");
    QVERIFY(client.isReady());
    const auto storage = FileStorage::create(copy.path());
    QVERIFY(!storage);
    QCOMPARE(storage.error().code, ErrorCode::Locked);
    const auto *names = std::get_if<QStringList>(&storage.error().subject);
    QVERIFY(names != nullptr);
    QCOMPARE(names->size(), 1);
    QVERIFY(names->first().startsWith("tst_lockholders ("_L1));
}

SESSIONARY_TEST(TestLockHolders, QCoreApplication)

} // namespace tst_lockholders

#include "tst_lockholders.moc"
