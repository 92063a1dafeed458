// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/filestorage.h"
#include "storage/provenance.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_provenance {

namespace {

ColumnOutline column(const QString &name)
{
    return { .name = name, .declaredType = {} };
}

/// A file with these columns in sessions and peers, in this order
Outline outlineOf(const QStringList &sessions, const QStringList &peers, bool isWal)
{
    Outline outline { .tables = { { .name = u"sessions"_s, .sql = {} },
                                  { .name = u"peers"_s, .sql = {} } },
                      .isWal = isWal };
    for (const QString &name : sessions)
        outline.tables[0].columns.append(column(name));
    for (const QString &name : peers)
        outline.tables[1].columns.append(column(name));
    return outline;
}

const Finding *find(const QList<Finding> &findings, FindingCode code)
{
    for (const Finding &finding : findings) {
        if (finding.code == code)
            return &finding;
    }
    return nullptr;
}

QStringList writersIn(const QList<Finding> &findings)
{
    const Finding *finding = find(findings, FindingCode::LastOpenedBy);
    return finding == nullptr ? QStringList() : std::get<QStringList>(finding->subject);
}

/// 0: there is no such finding
qint64 beginningIn(const QList<Finding> &findings)
{
    const Finding *finding = find(findings, FindingCode::MigratedFrom);
    return finding == nullptr ? 0 : std::get<qint64>(finding->subject);
}

} // namespace

/// What is said of who wrote a file holds for the files that the libraries wrote.
class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoWroteIt_data();
    void namesWhoWroteIt();
    void seesColumnsThatWereAdded_data();
    void seesColumnsThatWereAdded();
    void saysNothingOfOthers();
};

void TestProvenance::namesWhoWroteIt_data()
{
    QTest::addColumn<QString>("path");
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        const QString layout = file.value("layout"_L1).toString();
        if (file.value("state"_L1) != "damaged"_L1
            && (layout == "pyrogram"_L1 || layout == "kurigram"_L1 || layout == "pyrofork"_L1))
            QTest::addRow("%s", qPrintable(file.value("path"_L1).toString()))
                << file.value("path"_L1).toString();
    }
}

void TestProvenance::namesWhoWroteIt()
{
    QFETCH(const QString, path);
    const QJsonObject file = fixture(path);
    const QJsonObject writer = file.value("written_by"_L1).toObject();
    const QString library = writer.value("library"_L1).toString();
    const auto layout = formatNamed(file.value("layout"_L1).toString());
    const qint64 number = file.value("schema_version"_L1).toInteger();

    const FixtureCopy copy(path);
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const auto opened = (*storage)->open({});
    QVERIFY_RESULT(opened);
    const QList<Finding> findings = provenanceOf(opened->outline(), *layout, number);
    for (const Finding &finding : findings)
        QCOMPARE(severityOf(finding.code), Severity::Info);

    const bool isWal = file.value("journal"_L1) == "wal"_L1;
    QCOMPARE(find(findings, FindingCode::WalFork) != nullptr,
             isWal && *layout == FormatId::Pyrogram);
    const QStringList names = writersIn(findings);
    const bool isAmong = !names.filter(library, Qt::CaseInsensitive).isEmpty();
    if (*layout == FormatId::Pyrogram)
        QVERIFY(names.isEmpty());
    else if (!path.contains("/encrypted/"_L1) && !file.value("synthetic"_L1).toBool())
        QVERIFY2(isAmong, qPrintable(library + u" is not in: "_s + names.join(u", "_s)));

    // The manifest names who had written a migrated file before.
    const QJsonObject before = writer.value("after"_L1).toObject();
    const QString version = before.value("version"_L1).toString();
    const bool isOld = version == "0.15.1"_L1 || version == "1.4.0"_L1;
    qint64 begun = 0;
    if (isOld && number > 2)
        begun = 2;
    else if (!before.isEmpty() && *layout == FormatId::Kurigram)
        begun = 3;
    QCOMPARE(beginningIn(findings), begun);
}

void TestProvenance::seesColumnsThatWereAdded_data()
{
    QTest::addColumn<FormatId>("layout");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QStringList>("sessions");
    QTest::addColumn<QStringList>("peers");
    QTest::addColumn<qint64>("begun");

    const QStringList old { u"dc_id"_s, u"test_mode"_s, u"auth_key"_s, u"is_bot"_s };
    const QStringList current { u"dc_id"_s, u"api_id"_s, u"auth_key"_s, u"is_bot"_s };
    const QStringList withAddress { u"dc_id"_s, u"server_address"_s, u"port"_s, u"api_id"_s,
                                    u"is_bot"_s };
    const QStringList address { u"server_address"_s, u"port"_s };
    const QStringList username { u"id"_s, u"username"_s };
    const QStringList id { u"id"_s };
    const auto row = [](const char *name, FormatId layout, qint64 number,
                        const QStringList &sessions, const QStringList &peers, qint64 begun) {
        QTest::newRow(name) << layout << number << sessions << peers << begun;
    };
    row("new Pyrogram 3", FormatId::Pyrogram, 3, current, username, 0);
    row("Pyrogram 2 to 3", FormatId::Pyrogram, 3, old + QStringList { u"api_id"_s }, username, 2);
    row("half way to 3", FormatId::Pyrogram, 2, old + QStringList { u"api_id"_s }, username, 0);
    row("in other letters", FormatId::Pyrogram, 3, old + QStringList { u"API_ID"_s }, username, 2);
    row("new Kurigram 6", FormatId::Kurigram, 6, current, id, 0);
    row("Pyrogram 3 to Kurigram 6", FormatId::Kurigram, 6, current, username, 3);
    row("Pyrogram 2 to Kurigram 6", FormatId::Kurigram, 6, old + QStringList { u"api_id"_s },
        username, 2);
    row("new Kurigram 7", FormatId::Kurigram, 7, withAddress, id, 0);
    row("Kurigram 6 to 7", FormatId::Kurigram, 7, current + address, id, 6);
    row("Pyrogram 3 to Kurigram 7", FormatId::Kurigram, 7, current + address, username, 3);
    row("new Pyrofork 4", FormatId::Pyrofork, 4, current, username, 0);
    row("Pyrogram 1 to Pyrofork 4", FormatId::Pyrofork, 4, old + QStringList { u"api_id"_s },
        username, 2);
    row("no columns", FormatId::Pyrogram, 3, {}, {}, 0);
}

void TestProvenance::seesColumnsThatWereAdded()
{
    QFETCH(const FormatId, layout);
    QFETCH(const qint64, number);
    QFETCH(const QStringList, sessions);
    QFETCH(const QStringList, peers);
    QFETCH(const qint64, begun);
    const Outline outline = outlineOf(sessions, peers, false);
    QCOMPARE(beginningIn(provenanceOf(outline, layout, number)), begun);
    QVERIFY(provenanceOf(outline, layout, {}).isEmpty());
}

void TestProvenance::saysNothingOfOthers()
{
    const Outline outline = outlineOf({ u"dc_id"_s, u"is_bot"_s, u"api_id"_s }, {}, true);
    QVERIFY(provenanceOf(outline, FormatId::Telethon, 7).isEmpty());
    QVERIFY(provenanceOf({}, FormatId::Pyrogram, 3).isEmpty());
    QCOMPARE(writersIn(provenanceOf(outline, FormatId::Kurigram, 8)), QStringList { u"wzgram"_s });
    QVERIFY(writersIn(provenanceOf(outline, FormatId::Kurigram, 99)).isEmpty());
}

SESSIONARY_TEST(TestProvenance, QCoreApplication)

} // namespace tst_provenance

#include "tst_provenance.moc"
