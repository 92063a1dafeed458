// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "formats/stringformat.h"
#include "models/anatomymodel.h"
#include "models/outlinemodel.h"
#include "models/sessionlibrary.h"
#include "models/tablerowsmodel.h"
#include "support/fixtures.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_tablemodels {

namespace {

constexpr auto testerMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

/// The models of the pages Tables and Anatomy, over a file that somebody made hostile.
class TestTableModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void laysOutTheFile();
    void showsRows();
    void hidesKeysAndHashes();
    void showsATableWithoutRowIds();
    void sortsByAColumn();
    void runsNothing();
    void showsThePartsOfAString();
    void showsPartsThatAreNoFields();

private:
    void show(TableRowsModel &model, const QString &table);

    std::unique_ptr<FixtureCopy> m_copy;
    SessionLibrary m_library;
    SessionId m_id {};
    Outline m_outline;
};

void TestTableModels::initTestCase()
{
    m_copy = std::make_unique<FixtureCopy>(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s);
    OtherProcess client(m_copy->path(),
                        "CREATE TABLE \"odd \"\"name%1\" (\"co,l%2\" TEXT, rowid TEXT, _rowid_ "
                        "TEXT, twice AS (1+1));"
                        "INSERT INTO \"odd \"\"name%1\" VALUES ('a' || char(27) || 'b', 'x', 'y'), "
                        "(zeroblob(5000), 2.5, NULL), (printf('%.*c', 1000, 'z'), 7, 8);"
                        "CREATE TABLE ordered (name TEXT PRIMARY KEY, n INTEGER) WITHOUT ROWID;"
                        "INSERT INTO ordered VALUES ('b', 2), ('a', 1), ('c', 3);"
                        "CREATE VIEW everything AS SELECT * FROM sessions;"
                        "CREATE INDEX by_n ON ordered (n)");
    QVERIFY(client.isReady());
    m_id = m_library.openFile(m_copy->path());
    auto outline = m_library.tables(m_id).takeResult();
    QVERIFY_RESULT(outline);
    m_outline = *outline;
}

void TestTableModels::show(TableRowsModel &model, const QString &name)
{
    const QSignalSpy reset(&model, &TableRowsModel::modelReset);
    model.setTable(
        *m_outline.table(name),
        { .keys = [this](const TableQuery &query) { return m_library.tableKeys(m_id, query); },
          .rows = [this,
                   name](const RowKeys &keys) { return m_library.tableRows(m_id, name, keys); } });
    QTRY_COMPARE(reset.size(), 2); // emptied, and filled
    if (model.rowCount() > 0) {
        model.index(0, 0).data();
        QTRY_VERIFY(model.index(0, 0).data(TableRowsModel::KindRole).isValid());
    }
}

void TestTableModels::laysOutTheFile()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    model.setOutline(m_outline);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    QCOMPARE(names,
             QStringList({ u"sessions"_s, u"peers"_s, u"version"_s, u"odd \"name%1"_s, u"ordered"_s,
                           u"everything"_s }));

    const QModelIndex peers = model.index(1, 0);
    QVERIFY(!peers.data(OutlineModel::ForeignRole).toBool());
    QVERIFY(model.index(4, 0).data(OutlineModel::ForeignRole).toBool());
    QCOMPARE(model.rowCount(peers), 6 + 3 + 1); // columns, indexes, a trigger
    QCOMPARE(model.index(0, 0, peers).data().toString(), u"id"_s);
    QCOMPARE(model.index(0, 0, peers).parent(), peers);
    QCOMPARE(model.index(9, 0, peers).data(OutlineModel::KindRole).toInt(),
             int(OutlineModel::Kind::Trigger));
    QVERIFY(
        model.index(9, 0, peers).data(Qt::ToolTipRole).toString().contains("last_update_on"_L1));
    QCOMPARE(model.table(model.index(9, 0, peers))->name, u"peers"_s);

    QCOMPARE(model.index(1, 1).data().toString(), u"counting…"_s);
    model.setRowCount(u"peers"_s, 9);
    QCOMPARE(model.index(1, 1).data().toString(), u"9 rows"_s);
}

void TestTableModels::showsRows()
{
    TableRowsModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    show(model, u"odd \"name%1"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 4);
    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"co,l%2"_s);
    QCOMPARE(text(0, 0), u"a\\u001bb"_s);
    QCOMPARE(text(1, 0), u"BLOB, 4.9 KiB"_s);
    QCOMPARE(text(1, 1), u"2.5"_s);
    QCOMPARE(text(1, 2), u"NULL"_s);
    QVERIFY(text(2, 0).endsWith(u'…') && text(2, 0).size() < 300);
    QCOMPARE(text(0, 3), u"computed, not run"_s);
}

void TestTableModels::hidesKeysAndHashes()
{
    const QByteArray key = expectedKey(fixture(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s)
                                           .value("expected"_L1)
                                           .toObject());
    TableRowsModel model;
    show(model, u"sessions"_s);
    bool isSeen = false;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString name = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (int role = 0; role < Qt::UserRole + 8; ++role) {
            const QVariant value = model.index(0, column).data(role);
            QVERIFY(!value.toByteArray().contains(key.left(8)));
        }
        if (name == "auth_key"_L1) {
            isSeen = true;
            QCOMPARE(model.index(0, column).data().toString(), u"hidden BLOB, 256 bytes"_s);
        }
    }
    QVERIFY(isSeen);

    show(model, u"peers"_s);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"access_hash"_s);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, 1).data().toString(), u"hidden"_s);
}

void TestTableModels::showsATableWithoutRowIds()
{
    TableRowsModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    show(model, u"ordered"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"a"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"3"_s);

    const QSignalSpy reset(&model, &TableRowsModel::modelReset);
    model.sort(1, Qt::DescendingOrder);
    QTRY_COMPARE(reset.size(), 1);
    model.index(0, 0).data();
    QTRY_COMPARE(model.index(0, 0).data().toString(), u"c"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"b"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"1"_s);
}

void TestTableModels::sortsByAColumn()
{
    TableRowsModel model;
    show(model, u"peers"_s);
    const QSignalSpy reset(&model, &TableRowsModel::modelReset);
    model.sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(reset.size(), 1);
    model.index(0, 0).data();
    QTRY_COMPARE(model.index(0, 0).data().toString(), u"7000000001"_s);
}

void TestTableModels::runsNothing()
{
    QVERIFY(m_outline.table(u"everything"_s) == nullptr); // a view is no table
    QVERIFY(!m_library.tableKeys(m_id, { .table = u"everything"_s }).takeResult().has_value());
    QVERIFY(!m_library.rowCount(m_id, u"everything"_s).takeResult().has_value());
    QVERIFY(!m_library.tableRows(m_id, u"everything"_s, { 1 }).takeResult().has_value());
}

void TestTableModels::showsThePartsOfAString()
{
    const Session session { .dcId = 4, .testMode = false, .userId = 5000000123, .isBot = true };
    AnatomyModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    model.setAnatomy(findStringFormat(FormatId::Pyrogram)->anatomy(session));
    QCOMPARE(model.rowCount(), 6);
    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(0, AnatomyModel::Part), u"data center"_s);
    QCOMPARE(text(0, AnatomyModel::Bytes), u"0"_s);
    QCOMPARE(text(0, AnatomyModel::Hex), u"04"_s);
    QCOMPARE(text(1, AnatomyModel::Hex), u"?"_s); // there is no API ID
    QCOMPARE(text(3, AnatomyModel::Hex), u"hidden, 256 bytes"_s);
    QCOMPARE(text(4, AnatomyModel::Bytes), u"262–269"_s);
    QCOMPARE(text(4, AnatomyModel::Value), u"5000000123"_s);
    QCOMPARE(text(5, AnatomyModel::Value), u"yes"_s);

    model.setAnatomy(findStringFormat(FormatId::PyrogramPre015)->anatomy(session));
    QCOMPARE(text(0, AnatomyModel::Part), u"format marker"_s);
    QCOMPARE(text(3, AnatomyModel::Value), u"5000000123"_s); // little-endian there
}

void TestTableModels::showsPartsThatAreNoFields()
{
    const auto rowsOf = [](FormatId format) {
        const Session session { .dcId = 2,
                                .testMode = true,
                                .apiId = 16'777'216,
                                .userId = 5000000123,
                                .isBot = false,
                                .serverAddress = u"149.154.167.40"_s,
                                .port = 443 };
        AnatomyModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAnatomy(findStringFormat(format)->anatomy(session));
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row, AnatomyModel::Part).data().toString() + u'='
                        + model.index(row, AnatomyModel::Value).data().toString());
        return rows;
    };

    QCOMPARE(rowsOf(FormatId::Telethon),
             (QStringList { u"format marker=encodes nothing"_s, u"data center=2"_s,
                            u"server address=149.154.167.40"_s, u"port=443"_s, u"auth key=secret"_s,
                            u"padding=encodes nothing"_s }));
    QCOMPARE(rowsOf(FormatId::GramJs).mid(2, 2),
             (QStringList { u"length=14"_s, u"server address=149.154.167.40"_s }));
    QCOMPARE(rowsOf(FormatId::Mtcute),
             (QStringList { u"version=3"_s, u"flags=1"_s, u"length=23"_s, u"version=2"_s,
                            u"data center=2"_s, u"test mode=yes"_s, u"length=14"_s,
                            u"server address=149.154.167.40"_s, u"padding=encodes nothing"_s,
                            u"port=443"_s, u"user ID=5000000123"_s, u"bot flag=no"_s,
                            u"length=256"_s, u"auth key=secret"_s }));
    QCOMPARE(rowsOf(FormatId::MtKruto),
             (QStringList { u"length=6"_s, u"data center=2-test"_s, u"padding=encodes nothing"_s,
                            u"length=256"_s, u"auth key=secret"_s, u"API ID=16777216"_s,
                            u"bot flag=no"_s, u"user ID=5000000123"_s }));
    const QStringList gogram = rowsOf(FormatId::Gogram);
    QVERIFY(gogram.contains(u"digest of the key=secret"_s));
    QVERIFY(gogram.contains(u"text between={\"key\":\""_s));
    QVERIFY(gogram.contains(u"API ID=16777216"_s));
    QVERIFY(rowsOf(FormatId::GotgProto).contains(u"test mode=yes"_s));
    QVERIFY(rowsOf(FormatId::Grammers).contains(u"type number=a73eb8ce"_s));
}

SESSIONARY_TEST(TestTableModels, QCoreApplication)

} // namespace tst_tablemodels

#include "tst_tablemodels.moc"
