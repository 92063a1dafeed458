// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/stringformat.h"
#include "models/overview.h"
#include "models/reasontext.h"
#include "storage/filelayout.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace sessionary;
using namespace Qt::Literals::StringLiterals;

namespace tst_reasontext {

namespace {

/// As it can stand in a sentence: "Recognised by: %1."
bool isPhrase(const QString &reason)
{
    return !reason.isEmpty() && reason == reason.trimmed() && !reason.endsWith(u'.')
        && !reason.contains(u'\n');
}

} // namespace

class TestReasonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPhraseWhereThereIsOne();
    void standsBesideTheLibrary();
    void namesWhatElseItCouldBe();
    void saysNothingOfWhatIsCertain();
};

void TestReasonText::isAPhraseWhereThereIsOne()
{
    for (const StringFormat *format : stringFormats()) {
        const QString reason = stringReasonText(format->id);
        QCOMPARE(reason.isEmpty(), format->reason == nullptr);
        QVERIFY2(reason.isEmpty() || isPhrase(reason), qPrintable(reason));
    }
    for (const FileLayout *layout : fileLayouts()) {
        const QString reason = fileReasonText(layout->id);
        QCOMPARE(reason.isEmpty(), layout->reason == nullptr);
        QVERIFY2(reason.isEmpty() || isPhrase(reason), qPrintable(reason));
    }
    QVERIFY(stringReasonText(FormatId::TData).isEmpty()); // it is no string
}

void TestReasonText::standsBesideTheLibrary()
{
    for (const FileLayout *layout : fileLayouts()) {
        SessionInfo info;
        info.storage = StorageKind::File;
        info.layout = layout->id;
        QCOMPARE(reasonText(info), fileReasonText(layout->id));
        const QList<OverviewRow> rows = overviewRows(info);
        const auto row = std::ranges::find(rows, OverviewRow::Field::Library, &OverviewRow::field);
        QVERIFY(row != rows.end());
        QVERIFY(row->meaning.contains(reasonText(info)));
        QVERIFY(row->meaning.endsWith(u'.'));
    }
    SessionInfo string;
    string.layout = FormatId::Telethon;
    QCOMPARE(reasonText(string), stringReasonText(FormatId::Telethon));
}

void TestReasonText::namesWhatElseItCouldBe()
{
    SessionInfo info;
    info.layout = FormatId::Telethon;
    info.otherCandidates = { FormatId::GramJs, FormatId::Mtcute };
    const QString text = otherCandidatesText(info);
    QVERIFY(text.contains("GramJS"_L1));
    QVERIFY(text.contains(" or mtcute"_L1));
    QVERIFY(!text.contains("Telethon"_L1));
    QVERIFY(text.contains(stringReasonText(FormatId::GramJs)));
}

void TestReasonText::saysNothingOfWhatIsCertain()
{
    SessionInfo info;
    QVERIFY(otherCandidatesText(info).isEmpty());
    QVERIFY(reasonText(info).isEmpty());
    info.layout = FormatId::Kurigram;
    QVERIFY(otherCandidatesText(info).isEmpty());
}

SESSIONARY_TEST(TestReasonText, QCoreApplication)

} // namespace tst_reasontext

#include "tst_reasontext.moc"
