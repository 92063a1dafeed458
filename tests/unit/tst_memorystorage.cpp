// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "storage/memorystorage.h"
#include "storage/peerreader.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QTest>
#include <QThread>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_memorystorage {

class TestMemoryStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAsAClientsNewSession();
    void keepsWhatItIsGiven();
    void refusesALoginWithGaps();
    void isReadByManyThreads();
    void cannotBeWritten();
    void refusesAnImageThatIsNone();
};

namespace {

Session login()
{
    Session session;
    session.dcId = 4;
    session.testMode = true;
    session.apiId = 4294967295;
    session.userId = maxUserId;
    session.isBot = true;
    session.date = 1700000000;
    session.authKey = SecretBytes(authKeySize);
    for (std::size_t i = 0; i < authKeySize; ++i)
        session.authKey.bytes()[i] = quint8(i);
    return session;
}

} // namespace

void TestMemoryStorage::beginsAsAClientsNewSession()
{
    const auto storage = MemoryStorage::createEmpty(FormatId::Pyrogram);
    QVERIFY_RESULT(storage);
    const auto info = (*storage)->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->storage, StorageKind::Memory);
    QCOMPARE(info->layout, FormatId::Pyrogram);
    QCOMPARE(info->schemaVersion, 3);
    QCOMPARE(info->dcId, 2);
    QCOMPARE(info->peers, 0);
    QVERIFY(!info->isLoggedIn());
    QVERIFY(!info->userId && !info->testMode && !info->isBot && !info->apiId);
    QVERIFY(info->has(FindingCode::NotLoggedIn));
}

void TestMemoryStorage::keepsWhatItIsGiven()
{
    const Session given = login();
    const auto kept = MemoryStorage::create(FormatId::Pyrogram, given)
                          .and_then([](const auto &storage) { return storage->open(); })
                          .and_then([](const SqlStorage &opened) { return opened.session(); });
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->dcId, given.dcId);
    QCOMPARE(kept->testMode, given.testMode);
    QCOMPARE(kept->apiId, given.apiId);
    QCOMPARE(kept->userId, given.userId);
    QCOMPARE(kept->isBot, given.isBot);
    QCOMPARE(kept->date, given.date);
    QVERIFY(kept->authKey == given.authKey);
}

void TestMemoryStorage::refusesALoginWithGaps()
{
    Session session = login();
    session.userId = 0;
    session.isBot.reset();
    const auto storage = MemoryStorage::create(FormatId::Pyrogram, session);
    QVERIFY(!storage.has_value());
    QCOMPARE(storage.error().code, ErrorCode::MissingFields);
    QCOMPARE(std::get<SessionFields>(storage.error().subject),
             SessionField::UserId | SessionField::IsBot);
    QCOMPARE(MemoryStorage::create(FormatId::Mtcute, session).error().code,
             ErrorCode::NotWrittenHere);
}

void TestMemoryStorage::isReadByManyThreads()
{
    const auto storage = MemoryStorage::create(FormatId::Pyrogram, login());
    QVERIFY_RESULT(storage);
    std::atomic<int> read = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int j = 0; j < 20; ++j) {
                const auto info = (*storage)->describe();
                read += info && info->userId == maxUserId ? 1 : 0;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(read.load(), 80);
}

void TestMemoryStorage::cannotBeWritten()
{
    const auto storage = MemoryStorage::create(FormatId::Pyrogram, login());
    QVERIFY_RESULT(storage);
    const auto opened = (*storage)->open();
    QVERIFY_RESULT(opened);
    QVERIFY(!opened->connection().run(u"UPDATE sessions SET user_id = 1"_s).has_value());
    QCOMPARE((*storage)->describe()->userId, maxUserId);
}

void TestMemoryStorage::refusesAnImageThatIsNone()
{
    QCOMPARE(MemoryStorage(SecretBytes(4096)).describe().error().code, ErrorCode::Damaged);
    QVERIFY(!MemoryStorage(SecretBytes()).describe().has_value());
}

SESSIONARY_TEST(TestMemoryStorage, QCoreApplication)

} // namespace tst_memorystorage

#include "tst_memorystorage.moc"
