// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/overview.h"
#include "models/sessiontext.h"
#include "models/stringimport.h"
#include "storage/filestorage.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_overview {

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryFieldOfAFile();
    void saysWhatIsNotKnown();
    void saysWhereAnAddressIsFrom();
    void neverHasAValueForTheKey();
    void writesValuesForPeople();
    void previewsAString();
};

namespace {

QString valueOf(const QList<OverviewRow> &rows, OverviewRow::Field field)
{
    for (const OverviewRow &row : rows) {
        if (row.field == field)
            return row.value;
    }
    return u"(no such row)"_s;
}

} // namespace

void TestOverview::saysEveryFieldOfAFile()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-2.0.106/test.session"_s);
    const auto info = FileStorage::create(copy.path()).and_then([](const auto &storage) {
        return storage->describe();
    });
    QVERIFY_RESULT(info);
    const QList<OverviewRow> rows = overviewRows(*info);
    using enum OverviewRow::Field;
    QCOMPARE(valueOf(rows, Account), u"User 2200000042"_s);
    QCOMPARE(valueOf(rows, ApiId), u"2040"_s);
    QCOMPARE(valueOf(rows, DataCenter), u"DC 2"_s);
    QCOMPARE(valueOf(rows, Environment), u"Test"_s);
    QCOMPARE(valueOf(rows, Address), u"149.154.167.40:80"_s);
    QCOMPARE(valueOf(rows, KeyId), u"a623 d9d5 3d90 b20f"_s);
    QVERIFY(valueOf(rows, Date).contains("1700000000"_L1));
    QVERIFY(valueOf(rows, Date).contains("2023"_L1));
    QCOMPARE(valueOf(rows, Peers), u"8, 5 usernames"_s);
    QCOMPARE(valueOf(rows, Library), u"Pyrogram 3"_s);
    QCOMPARE(valueOf(rows, Path), copy.path());
    QCOMPARE(valueOf(rows, Size), u"28.0 KiB"_s);
    QVERIFY(valueOf(rows, Permissions).startsWith("rw------- "_L1));
    QCOMPARE(valueOf(rows, Journal), u"delete"_s);
    for (const OverviewRow &row : rows) {
        QVERIFY(!row.label.isEmpty());
        QVERIFY2(row.meaning.endsWith(u'.'), qPrintable(row.label));
    }
}

void TestOverview::saysWhatIsNotKnown()
{
    const QList<OverviewRow> rows = overviewRows({});
    using enum OverviewRow::Field;
    for (const auto field : { Account, ApiId, DataCenter, Environment, KeyId, Date, Library })
        QCOMPARE(valueOf(rows, field), u"not known"_s);
    QCOMPARE(valueOf(rows, Path), u"(no such row)"_s);
}

void TestOverview::saysWhereAnAddressIsFrom()
{
    SessionInfo info;
    info.dcId = 2;
    info.serverAddress = u"10.0.0.1"_s;
    info.port = 5222;
    QCOMPARE(valueOf(overviewRows(info), OverviewRow::Field::Address), u"10.0.0.1:5222"_s);
    info.dcId = 9;
    info.serverAddress.reset();
    QCOMPARE(valueOf(overviewRows(info), OverviewRow::Field::Address), u"(no such row)"_s);
}

void TestOverview::neverHasAValueForTheKey()
{
    SessionInfo info;
    info.authKeyId = 1;
    QCOMPARE(valueOf(overviewRows(info), OverviewRow::Field::AuthKey), QString());
}

void TestOverview::writesValuesForPeople()
{
    QCOMPARE(groupedKeyId(0x0123456789abcdef), u"0123 4567 89ab cdef"_s);
    QCOMPARE(modeText(0640), u"rw-r-----"_s);
    QCOMPARE(ageText(1000, 1010), u"just now"_s);
    QCOMPARE(ageText(1000, 1000 + 125), u"2 min ago"_s);
    QCOMPARE(ageText(0, 5 * 3600), u"5 h ago"_s);
    QCOMPARE(ageText(0, 30 * 3600), u"yesterday"_s);
    QCOMPARE(ageText(0, 40 * 86400), u"40 days ago"_s);
    QCOMPARE(ageText(2000, 1000), u"just now"_s);
    SessionInfo info;
    QCOMPARE(suggestedName(info), u"new"_s);
    info.userId = 7;
    info.isBot = true;
    QCOMPARE(suggestedName(info), u"bot_7"_s);
    QCOMPARE(accountText(info), u"Bot 7"_s);
    info.dcId = 2;
    info.testMode = true;
    QCOMPARE(dataCenterText(info), u"2 (test)"_s);
}

void TestOverview::previewsAString()
{
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        if (string.value("format"_L1) != "pyrogram-old-64"_L1)
            continue;
        const std::string dressed =
            "S='" + string.value("string"_L1).toString().toStdString() + "'";
        const StringPreview preview = previewString(dressed);
        QVERIFY(!preview.error.has_value());
        QCOMPARE(preview.candidates, QList { FormatId::PyrogramOld64 });
        QCOMPARE(preview.dropped, Dropped::Assignment | Dropped::Quotes);
        QVERIFY(preview.info.has(FindingCode::ApiIdMissing));
        QVERIFY(readString(dressed).has_value());
        QCOMPARE(readString(dressed, FormatId::Pyrogram).error().code, ErrorCode::NotAString);
        return;
    }
    QFAIL("no such string in the manifest");
}

SESSIONARY_TEST(TestOverview, QCoreApplication)

} // namespace tst_overview

#include "tst_overview.moc"
