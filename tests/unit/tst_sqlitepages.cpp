// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sqlitepages.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_sqlitepages {

namespace {

Bytes bytesOf(const QByteArray &bytes)
{
    return sessionary::bytesOf(std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

} // namespace

/// SQLite's pages, read by hand: right where they are right, and never beyond their end.
class TestSqlitePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void readsRecords();
    void readsWhatIsCutOff();
    void refusesRecordsThatAreNone_data();
    void refusesRecordsThatAreNone();
    void knowsWhatGoesOnElsewhere_data();
    void knowsWhatGoesOnElsewhere();
    void readsThePagesThatSqliteWrote_data();
    void readsThePagesThatSqliteWrote();
    void refusesPagesThatAreNone();
};

void TestSqlitePages::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("value");
    QTest::addColumn<int>("size");
    const auto row = [](const char *name, const char *hex, quint64 value, int size) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << value << size;
    };
    row("zero", "00", 0, 1);
    row("largest of one byte", "7f", 127, 1);
    row("two bytes", "8100", 128, 2);
    row("the type of a key", "840c", 524, 2);
    row("nine bytes", "ffffffffffffffffff", ~quint64(0), 9);
    row("more behind it", "05ffff", 5, 1);
    row("nothing", "", 0, 0);
    row("cut off", "84", 0, 0);
    row("cut off late", "ffffffffffffffff", 0, 0);
}

void TestSqlitePages::readsNumbers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const quint64, value);
    QFETCH(const int, size);
    const auto number = readVarint(bytesOf(bytes));
    QCOMPARE(number.has_value(), size > 0);
    QCOMPARE(number.value_or(Varint {}).value, value);
    QCOMPARE(int(number.value_or(Varint {}).size), size);
}

void TestSqlitePages::readsRecords()
{
    // NULL, −2, 1, 1.5, "ab", x'0102', 2³²
    const QByteArray bytes = QByteArray::fromHex("08000109071110"
                                                 "05"
                                                 "fe"
                                                 "3ff8000000000000"
                                                 "6162"
                                                 "0102"
                                                 "000100000000");
    const auto record = readRecord(bytesOf(bytes));
    QVERIFY(record.has_value());
    QCOMPARE(record->count, std::size_t(7));
    QCOMPARE(record->size, std::size_t(bytes.size()));
    QVERIFY((*record)[0].isNull());
    QCOMPARE((*record)[1].integer, -2);
    QCOMPARE((*record)[2].integer, 1);
    QCOMPARE((*record)[3].real, 1.5);
    QVERIFY(textOf((*record)[4].bytes) == "ab");
    QCOMPARE((*record)[5].bytes.size(), std::size_t(2));
    QCOMPARE((*record)[6].integer, qint64(1) << 32);
}

void TestSqlitePages::readsWhatIsCutOff()
{
    const QByteArray whole = QByteArray::fromHex("03010f"
                                                 "07"
                                                 "61");
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const QByteArray bytes = whole.first(size);
        const auto record = readRecord(bytesOf(bytes));
        QCOMPARE(record.has_value(), size >= 3);
        if (!record)
            continue;
        QCOMPARE(record->size, std::size_t(5));
        QCOMPARE((*record)[0].kind == RawValue::Kind::Missing, size < 4);
        QCOMPARE((*record)[1].kind == RawValue::Kind::Missing, size < 5);
    }
}

void TestSqlitePages::refusesRecordsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a header without a size") << QByteArray::fromHex("00");
    QTest::newRow("a header longer than all") << QByteArray::fromHex("7f0101");
    QTest::newRow("a type that no file has") << QByteArray::fromHex("020a");
    QTest::newRow("too many columns") << QByteArray(1, 20) + QByteArray(30, 0);
    QTest::newRow("a value as large as a disk") << QByteArray::fromHex("0affffffffffffffff7f");
}

void TestSqlitePages::refusesRecordsThatAreNone()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!readRecord(bytesOf(bytes)).has_value());
}

void TestSqlitePages::knowsWhatGoesOnElsewhere_data()
{
    QTest::addColumn<bool>("isTable");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("payload");
    QTest::addColumn<int>("local");
    // by the formula of the file format, with a calculator
    QTest::newRow("a row in one piece") << true << 4096 << 4061 << 4061;
    QTest::newRow("a row in two") << true << 4096 << 4062 << 489;
    QTest::newRow("an entry in one piece") << false << 1024 << 230 << 230;
    QTest::newRow("an entry in two") << false << 1024 << 292 << 103;
    QTest::newRow("a small page") << true << 512 << 477 << 477;
    QTest::newRow("a small page in two") << true << 512 << 540 << 39;
}

void TestSqlitePages::knowsWhatGoesOnElsewhere()
{
    QFETCH(const bool, isTable);
    QFETCH(const int, page);
    QFETCH(const int, payload);
    QFETCH(const int, local);
    const PageKind kind = isTable ? PageKind::TableLeaf : PageKind::IndexLeaf;
    QCOMPARE(int(localPayloadSize(kind, std::size_t(page), quint64(payload))), local);
}

void TestSqlitePages::readsThePagesThatSqliteWrote_data()
{
    QTest::addColumn<int>("pageSize");
    for (const int size : { 512, 1024, 4096, 65536 })
        QTest::addRow("%d", size) << size;
}

void TestSqlitePages::readsThePagesThatSqliteWrote()
{
    QFETCH(const int, pageSize);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.db"_s);
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(path), &database), SQLITE_OK);
    const QByteArray sql = "PRAGMA page_size=" + QByteArray::number(pageSize)
        + "; CREATE TABLE t (id INTEGER PRIMARY KEY, n, s);"
          "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 2000)"
          "INSERT INTO t SELECT i, i * 7, 'row ' || i FROM r;";
    QCOMPARE(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QSet<qint64> rows;
    for (qsizetype at = 0; at < all.size(); at += pageSize) {
        const QByteArray bytes = all.sliced(at, pageSize);
        const auto page = RawPage::read(bytesOf(bytes), std::size_t(pageSize), at == 0 ? 100 : 0);
        if (!page || page->kind() != PageKind::TableLeaf || at == 0)
            continue;
        QCOMPARE(int(page->endOfCells()), pageSize);
        for (std::size_t i = 0; i < page->cellCount(); ++i) {
            const auto cell = page->cell(i);
            QVERIFY(cell.has_value());
            const auto record = readRecord(cell->local);
            QVERIFY(record.has_value());
            QCOMPARE(record->count, std::size_t(3));
            QCOMPARE((*record)[1].integer, *cell->rowId * 7);
            rows.insert(*cell->rowId);
        }
    }
    QCOMPARE(rows.size(), 2000);
}

void TestSqlitePages::refusesPagesThatAreNone()
{
    QFile file(dataFile(u"telethon/v7_full.session"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    constexpr std::size_t size = 4096;
    const QByteArray good = file.readAll().sliced(qsizetype(size), qsizetype(size));
    QVERIFY(RawPage::read(bytesOf(good), size).has_value());

    const auto changed = [&](qsizetype at, const QByteArray &bytes) {
        QByteArray page = good;
        return page.replace(at, bytes.size(), bytes);
    };
    for (const QByteArray &page :
         { QByteArray(), QByteArray(qsizetype(size), 0), QByteArray(qsizetype(size), char(0xff)),
           good.first(10), changed(0, QByteArray(1, 7)), // no kind of page
           changed(3, QByteArray(2, char(0xff))), // more cells than there is place for
           changed(5, QByteArray(2, 0)), // cells in the middle of the header
           changed(7, QByteArray(1, char(0xff))), // more small gaps than SQLite leaves
           changed(8, QByteArray(2, char(0xff))) }) // a cell behind the end
        QVERIFY(!RawPage::read(bytesOf(page), size).has_value());
    QVERIFY(RawPage::isEmpty(bytesOf(QByteArray::fromHex("0d0000000010000000")), size));
}

SESSIONARY_TEST(TestSqlitePages, QCoreApplication)

} // namespace tst_sqlitepages

#include "tst_sqlitepages.moc"
