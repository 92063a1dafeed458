// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/peerfigures.h"
#include "storage/filestorage.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_peerstatistics {

namespace {

constexpr qint64 now = 1'700'000'000;
constexpr qint64 day = 24 * 60 * 60;

Result<PeerStatistics> statisticsOf(const QString &path)
{
    return FileStorage::create(path).and_then([](const auto &storage) {
        return storage->open().and_then(
            [](const SqlStorage &opened) { return peerStatistics(opened, now); });
    });
}

} // namespace

class TestPeerStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAges_data();
    void tellsAges();
    void counts();
    void tellsTypesFromIds();
    void saysNothingOfNothing();
    void saysItInWords();
    void roundsShares_data();
    void roundsShares();
};

void TestPeerStatistics::tellsAges_data()
{
    QTest::addColumn<qint64>("updated");
    QTest::addColumn<PeerAge>("age");
    QTest::newRow("now") << now << PeerAge::Day;
    QTest::newRow("by a clock that is ahead") << now + 10 * day << PeerAge::Day;
    QTest::newRow("a day ago") << now - day << PeerAge::Week;
    QTest::newRow("a week ago") << now - 7 * day << PeerAge::Month;
    QTest::newRow("a month ago") << now - 30 * day << PeerAge::Year;
    QTest::newRow("a year ago") << now - 365 * day << PeerAge::Older;
    QTest::newRow("1970") << qint64(0) << PeerAge::Unknown;
    QTest::newRow("before") << qint64(-1) << PeerAge::Unknown;
}

void TestPeerStatistics::tellsAges()
{
    QFETCH(const qint64, updated);
    QFETCH(const PeerAge, age);
    QCOMPARE(peerAge(updated, now), age);
}

void TestPeerStatistics::counts()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s);
    QVERIFY(change(copy.path(),
                   "DELETE FROM peers; INSERT INTO peers(id, access_hash, type, last_update_on) "
                   "VALUES (1, 1, 'user', 1699999999), (2, 1, 'user', 1), (3, 1, 'bot', 0), "
                   "(-4, 1, 'group', 1699900000), (5, 1, 'starship', 1699900001), "
                   "(6, 1, 7, 1699900000)"));
    const auto statistics = statisticsOf(copy.path());
    QVERIFY_RESULT(statistics);
    QCOMPARE(statistics->total, 6);
    const std::map<PeerType, qint64> types {
        { PeerType::User, 2 },
        { PeerType::Bot, 1 },
        { PeerType::Group, 1 },
        { PeerType::Unknown, 2 },
    };
    QCOMPARE(statistics->types, types);
    QCOMPARE(statistics->count(PeerAge::Day), 1);
    QCOMPARE(statistics->count(PeerAge::Week), 3);
    QCOMPARE(statistics->count(PeerAge::Older), 1);
    QCOMPARE(statistics->count(PeerAge::Unknown), 1);
    QVERIFY(statistics->hasAges());
}

void TestPeerStatistics::tellsTypesFromIds()
{
    const FixtureCopy copy(u"telethon/v7_full.session"_s);
    QVERIFY(change(copy.path(),
                   "DELETE FROM entities WHERE id <> 0; INSERT INTO entities(id, hash) VALUES "
                   "(1, 1), (2, 1), (-3, 1), (-1000000000005, 1)"));
    const auto statistics = statisticsOf(copy.path());
    QVERIFY_RESULT(statistics);
    QCOMPARE(statistics->total, 4); // without Telethon's own row
    const std::map<PeerType, qint64> types {
        { PeerType::User, 2 },
        { PeerType::Group, 1 },
        { PeerType::Channel, 1 },
    };
    QCOMPARE(statistics->types, types);
}

void TestPeerStatistics::saysNothingOfNothing()
{
    QVERIFY(figuresOf({}).isEmpty());
    QCOMPARE(figuresText({}), QString());
    PeerStatistics undated;
    undated.total = 1;
    undated.types[PeerType::Bot] = 1;
    undated.ages[std::size_t(PeerAge::Unknown)] = 1;
    QCOMPARE(figuresOf(undated).size(), 1); // no ages
}

void TestPeerStatistics::saysItInWords()
{
    PeerStatistics statistics;
    statistics.total = 3;
    statistics.types = { { PeerType::User, 2 }, { PeerType::Unknown, 1 } };
    statistics.ages[std::size_t(PeerAge::Week)] = 3;
    QCOMPARE(figuresText(figuresOf(statistics)),
             u"Types: User 2, Other 1. Last seen: Last 24 hours 0, Last 7 days 3, Last 30 days 0, "
             "Last year 0, Earlier 0."_s);
}

void TestPeerStatistics::roundsShares_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << qint64(10) << QString();
    QTest::newRow("of nothing") << qint64(0) << qint64(0) << QString();
    QTest::newRow("a few") << qint64(1) << qint64(1'000'000) << u"< 1 %"_s;
    QTest::newRow("a third") << qint64(1) << qint64(3) << u"33 %"_s;
    QTest::newRow("all") << qint64(3) << qint64(3) << u"100 %"_s;
}

void TestPeerStatistics::roundsShares()
{
    QFETCH(const qint64, count);
    QFETCH(const qint64, total);
    QFETCH(const QString, text);
    QCOMPARE(shareText(count, total), text);
}

SESSIONARY_TEST(TestPeerStatistics, QCoreApplication)

} // namespace tst_peerstatistics

#include "tst_peerstatistics.moc"
