// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/errortext.h"
#include "support/testmain.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sessionary;
using namespace Qt::Literals::StringLiterals;

namespace tst_errortext {

/// Every error and every finding is a sentence of its own, and repeats nothing that it was not
/// given.
class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void makesASentenceOfEachCode();
    void makesASentenceOfEachFinding();
    void explainsEachFindingInTheReadme();
    void saysWhatItIsAbout_data();
    void saysWhatItIsAbout();
    void namesSeveralFields();
    void neverShowsTheContextOfAString();
};

void TestErrorText::makesASentenceOfEachCode()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const QString text = errorText({ ErrorCode(code), u"context"_s });
        QVERIFY2(text.size() > 8, qPrintable(QString::number(code)));
        QVERIFY2(!sentences.contains(text), qPrintable(text));
        QVERIFY2(text.at(0).isUpper() || text.startsWith(u'%'), qPrintable(text));
        sentences.insert(text);
    }
}

void TestErrorText::makesASentenceOfEachFinding()
{
    QSet<QString> sentences;
    QSet<QString> codes;
    const QList<FindingCode> all = findingCodes();
    QCOMPARE(all.size(), int(FindingCode::IntegrityNotChecked) + 1);
    for (const FindingCode code : all) {
        const Finding finding { code };
        const QString text = findingText(finding);
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!sentences.contains(text), qPrintable(text));
        QVERIFY(!codes.contains(codeText(finding.code)));
        sentences.insert(text);
        codes.insert(codeText(finding.code));
    }
}

void TestErrorText::explainsEachFindingInTheReadme()
{
    QFile readme(QStringLiteral(SESSIONARY_README));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    QStringList explained;
    const QStringList lines = QString::fromUtf8(readme.readAll()).split(u'\n');
    const QRegularExpression row(u"^\\| `([a-z0-9-]+)` \\| (\\S+) \\| (\\S+) \\| (.+) \\|$"_s);
    QHash<QString, QStringList> severities;
    for (const QString &line : lines) {
        const auto match = row.match(line);
        if (match.hasMatch()) {
            explained.append(match.captured(1));
            severities.insert(match.captured(1), { match.captured(2), match.captured(3) });
        }
    }
    QStringList codes;
    for (const FindingCode code : findingCodes()) {
        codes.append(codeText(code));
        const QStringList said = severities.value(codeText(code));
        QVERIFY2(said.size() == 2, codeText(code).data());
        QVERIFY2(said[0] == severityText(severityOf(code)) || said[0] == u"–"_s,
                 codeText(code).data());
        QCOMPARE(said[1], severityText(severityInUse(code)));
    }
    QCOMPARE(explained, codes);
}

void TestErrorText::saysWhatItIsAbout_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const Error &error, const QString &part) {
        QTest::newRow(name) << error << part;
    };
    row("a library", { ErrorCode::LooksLike, {}, FormatId::Telethon }, u"string of Telethon"_s);
    row("a library that is never read", { ErrorCode::NotReadHere, {}, FormatId::TdLib },
        u"Only TDLib"_s);
    row("a position", { ErrorCode::BadCharacter, {}, qint64(17) }, u"Character 17"_s);
    row("one character", { ErrorCode::CharactersMissing, {}, qint64(1) }, u"a character"_s);
    row("several", { ErrorCode::CharactersMissing, {}, qint64(3) }, u"3 characters"_s);
    row("who holds a lock", { ErrorCode::Locked, {}, QStringList { u"python3 (42)"_s } },
        u"python3 (42) is writing"_s);
    row("a field", { ErrorCode::BadField, {}, SessionField::UserId }, u"user ID"_s);
    row("missing fields", { ErrorCode::MissingFields, {}, SessionFields(SessionField::ApiId) },
        u"API ID"_s);
}

void TestErrorText::saysWhatItIsAbout()
{
    QFETCH(const Error, error);
    QFETCH(const QString, part);
    QVERIFY2(errorText(error).contains(part), qPrintable(errorText(error)));
}

void TestErrorText::namesSeveralFields()
{
    QCOMPARE(fieldNames(SessionField::ApiId | SessionField::UserId), u"API ID and user ID"_s);
    QCOMPARE(fieldNames({}), QString());
    QCOMPARE(droppedText(Dropped::Quotes | Dropped::Spaces), u"quotes, blanks"_s);
    QCOMPARE(droppedText({}), QString());
}

void TestErrorText::neverShowsTheContextOfAString()
{
    // A context can only get out of an error that is about the program itself.
    for (int code = 0; code < int(ErrorCode::Internal); ++code)
        QVERIFY(!errorText({ ErrorCode(code), u"BAAS1ocAFX"_s }).contains("BAAS1ocAFX"_L1));
}

SESSIONARY_TEST(TestErrorText, QCoreApplication)

} // namespace tst_errortext

#include "tst_errortext.moc"
