// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/compatibility.h"
#include "storage/filestorage.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_compatibility {

namespace {

SessionInfo file(FormatId layout, std::optional<qint64> number, const QString &journal = {})
{
    SessionInfo info;
    info.storage = StorageKind::File;
    info.layout = layout;
    info.schemaVersion = number;
    info.journalMode = journal;
    return info;
}

QString text(const CompatibilityRow &row)
{
    QString text = readerText(row) + u": "_s + verdictText(row);
    if (!row.error.isEmpty())
        text += u": "_s + row.error;
    if (!row.condition.isEmpty())
        text += u" ("_s + row.condition + u')';
    return text;
}

QStringList texts(const QList<CompatibilityRow> &rows)
{
    QStringList lines;
    for (const CompatibilityRow &row : rows)
        lines.append(text(row));
    return lines;
}

} // namespace

/// What is said of a session is what was seen, no more and no less.
class TestCompatibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasSeen_data();
    void saysWhatWasSeen();
    void namesTheOwnLibraryFirst();
    void holdsForFixtures();
    void knowsThatAMigratedFileKeepsAColumn();
    void saysNothingWhereNobodyTried_data();
    void saysNothingWhereNobodyTried();
    void keepsToAFew();
};

void TestCompatibility::saysWhatWasSeen_data()
{
    QTest::addColumn<SessionInfo>("info");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const SessionInfo &info, const QStringList &lines) {
        QTest::newRow(name) << info << lines;
    };
    row("pyrogram 3", file(FormatId::Pyrogram, 3, u"delete"_s),
        { u"Pyrogram 0.15.1 – 2.0.106: opens"_s,
          u"Kurigram 2.2.9 (dev) – 2.2.22: opens, becomes version 7"_s,
          u"Kurigram 2.1.22 – 2.1.35: opens, becomes version 6"_s,
          u"Kurigram 2.0.106.17: opens, becomes version 4"_s, u"Hydrogram 0.1.4 – 0.2.0: opens"_s,
          uR"(Pyrofork (branch dynamic_dc) 2.3.33 (dev): does not open: near ",": syntax error)"_s });
    row("pyrogram 1", file(FormatId::Pyrogram, 1, u"delete"_s),
        { u"Pyrogram 2.0.0 – 2.0.106: opens, becomes version 3"_s, u"Pyrogram 0.15.1: opens"_s });
    row("kurigram 7", file(FormatId::Kurigram, 7, u"delete"_s),
        { u"Kurigram 2.0.106.17 – 2.2.22: opens"_s,
          u"Pyrogram 0.15.1 – 2.0.106: opens, then fails: table peers has no column named "
          "username"_s,
          u"Electrogram 0.3.224 (dev): opens, then fails: no such column: peer_id"_s });
    row("kurigram 6 in WAL", file(FormatId::Kurigram, 6, u"wal"_s),
        { u"pyroblack 3.0.2: opens"_s, u"PyroTGFork 2.1.33.13 – 2.2.23 (dev): opens"_s });
    row("a journal that was not tried", file(FormatId::Kurigram, 7, u"wal"_s),
        { u"Kurigram 2.0.106.17 – 2.2.22: opens"_s });
    row("pyrofork 4", file(FormatId::Pyrofork, 4, u"wal"_s),
        { u"Pyrofork 2.3.9.post2 – 2.3.69: opens"_s,
          u"Kurigram 2.1.15 – 2.2.22: does not open: table update_state already exists"_s,
          u"Kurigram 2.0.106.17: opens, then fails: table usernames has no column named "
          "username"_s,
          u"pylogram 0.16.3 (dev): opens, then fails: no such table: channel_pts"_s });
    row("JSON", file(FormatId::PyrogramJson, {}),
        { u"Pyrogram 2.0.0 – 2.0.106: does not open: file is not a database"_s,
          u"Pyrogram 1.0.0 – 1.4.0: loses the login: AttributeError: 'NoneType' object has no "
          "attribute 'executemany'"_s,
          u"Pyrogram 0.15.1: opens, becomes version 1"_s });
    row("before 0.15", file(FormatId::PyrogramPre015, {}, u"delete"_s),
        { u"Kurigram 2.0.106.17 – 2.2.22: does not open: no such table: version"_s });
    row("telethon 1", file(FormatId::Telethon, 1, u"delete"_s),
        { u"Telethon 0.16 – 0.18: opens"_s,
          u"Telethon ≥ 0.19: does not open: no such table: sent_files"_s });
    row("telethon 4", file(FormatId::Telethon, 4),
        { u"Telethon ≥ 1.43: opens, becomes version 8"_s,
          u"Telethon 1.17 – 1.42: opens, becomes version 7"_s });
    row("telethon 7", file(FormatId::Telethon, 7),
        { u"Telethon ≥ 1.43: opens, becomes version 8"_s,
          u"Telethon ≥ 1.43: does not open: TypeError: object supporting the buffer API required "
          "(With a takeout ID in it, it is made version 8 first, and never opens again.)"_s,
          u"Telethon 1.17 – 1.42: opens"_s });
    row("telethon 8", file(FormatId::Telethon, 8),
        { u"Telethon ≥ 1.43: opens"_s,
          u"Telethon 1.17 – 1.42: does not open: ValueError: too many values to unpack "
          "(expected 5)"_s });
}

void TestCompatibility::saysWhatWasSeen()
{
    QFETCH(const SessionInfo, info);
    QFETCH(const QStringList, lines);
    const QStringList all = texts(compatibilityOf(info));
    for (const QString &line : lines)
        QVERIFY2(all.contains(line), qPrintable(line + u"\nnot in\n"_s + all.join(u'\n')));
}

void TestCompatibility::namesTheOwnLibraryFirst()
{
    for (const FormatId layout : { FormatId::Pyrogram, FormatId::Kurigram, FormatId::Pyrofork,
                                   FormatId::PyrogramMod, FormatId::Pylogram }) {
        const qint64 number = layout == FormatId::Pyrogram ? 3 : 4;
        const auto rows = compatibilityOf(file(layout, number, u"delete"_s));
        QVERIFY(rows.size() > 10);
        QCOMPARE(rows.first().library, QString::fromUtf8(nameOf(layout).library));
        QVERIFY(rows.first().verdict == Verdict::Opens
                || rows.first().verdict == Verdict::OpensAndChanges);
    }
}

void TestCompatibility::holdsForFixtures()
{
    const FixtureCopy copy(u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s);
    const auto info = FileStorage::create(copy.path()).and_then([](const auto &storage) {
        return storage->describe();
    });
    QVERIFY_RESULT(info);
    const QStringList all = texts(compatibilityOf(*info));
    QVERIFY(all.contains(u"Hydrogram 0.1.4 – 0.2.0: opens"_s));
    QVERIFY(all.contains(u"irenogram 2.3.80 – 2.3.85 (dev): opens, becomes version 7"_s));
}

void TestCompatibility::knowsThatAMigratedFileKeepsAColumn()
{
    SessionInfo info = file(FormatId::Kurigram, 7, u"delete"_s);
    info.findings = { { FindingCode::MigratedFrom, qint64(3) } };
    const QStringList all = texts(compatibilityOf(info));
    QVERIFY(all.contains(u"Pyrogram 0.15.1 – 2.0.106: opens"_s));
    QVERIFY(all.contains(u"pyroblack 2.7.2: opens, then fails: no such column: peer_id"_s));
    QVERIFY(all.filter(u"Pyrofork 2"_s).isEmpty()); // nobody tried

    info.findings = { { FindingCode::MigratedFrom, qint64(6) } };
    QVERIFY(!texts(compatibilityOf(info)).contains(u"Pyrogram 0.15.1 – 2.0.106: opens"_s));
}

void TestCompatibility::saysNothingWhereNobodyTried_data()
{
    QTest::addColumn<SessionInfo>("info");
    QTest::newRow("nothing") << SessionInfo {};
    QTest::newRow("wzgram") << file(FormatId::Kurigram, 8, u"wal"_s);
    QTest::newRow("version 99") << file(FormatId::Pyrogram, 99, u"delete"_s);
    QTest::newRow("no version") << file(FormatId::Pyrogram, {}, u"delete"_s);
    QTest::newRow("telethon 9") << file(FormatId::Telethon, 9);
    QTest::newRow("telethon without version") << file(FormatId::Telethon, {});
    QTest::newRow("mtcute") << file(FormatId::Mtcute, 5);
    SessionInfo string;
    string.layout = FormatId::PyrogramPre015;
    QTest::newRow("a string") << string;
    SessionInfo mismatch = file(FormatId::Pyrogram, 3, u"delete"_s);
    mismatch.findings = { { FindingCode::SchemaMismatch, qint64(3) } };
    QTest::newRow("columns of another version") << mismatch;
    SessionInfo encrypted = file(FormatId::Kurigram, 7, u"delete"_s);
    encrypted.findings = { { FindingCode::KeyEncrypted, qint64(300) } };
    QTest::newRow("encrypted") << encrypted;
}

void TestCompatibility::saysNothingWhereNobodyTried()
{
    QFETCH(const SessionInfo, info);
    QVERIFY(compatibilityOf(info).isEmpty());
}

void TestCompatibility::keepsToAFew()
{
    const auto rows = compatibilityOf(file(FormatId::Pyrofork, 4, u"delete"_s));
    const auto likely = std::ranges::count(rows, true, &CompatibilityRow::isLikely);
    QCOMPARE(likely, 5);
    QVERIFY(rows.size() > likely + 2);
    const auto json = compatibilityOf(file(FormatId::PyrogramJson, {}));
    for (const CompatibilityRow &row : json)
        QVERIFY(row.isLikely || row.verdict != Verdict::LosesSession);
    const auto telethon = compatibilityOf(file(FormatId::Telethon, 7));
    QVERIFY(std::ranges::all_of(telethon, &CompatibilityRow::isLikely));
}

SESSIONARY_TEST(TestCompatibility, QCoreApplication)

} // namespace tst_compatibility

#include "tst_compatibility.moc"
