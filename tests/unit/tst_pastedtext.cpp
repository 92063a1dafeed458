// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/pastedtext.h"
#include "support/testmain.h"

#include <QTest>

using namespace sessionary;

namespace tst_pastedtext {

class TestPastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undresses_data();
    void undresses();
    void takesTheOneRunOutOfOtherText();
    void leavesTwoRunsAlone();
    void leavesWhatGoesOnBehindItsPadding();
    void isBounded();
};

namespace {

const QByteArray body = QByteArray("BAAS1ocAFXgiEDrp7IFovRKf_9KfYjOxKGT-cdOHazbqGF").repeated(8);

} // namespace

void TestPastedText::undresses_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<DroppedParts>("dropped");

    using enum Dropped;
    const auto row = [](const char *name, const QByteArray &pasted, DroppedParts dropped,
                        const QByteArray &text = body) {
        QTest::newRow(name) << pasted << text << dropped;
    };
    row("bare", body, {});
    row("nothing", "", {}, "");
    row("padding", body + "==", {});
    row("quotes", '"' + body + '"', Quotes);
    row("single quotes", '\'' + body + '\'', Quotes);
    row("back quotes", '`' + body + '`', Quotes);
    row("curly quotes", "\xE2\x80\x9C" + body + "\xE2\x80\x9D", Quotes);
    row("blanks around", "  " + body + "\t", Spaces);
    row("the end of the line", body + "\n", {});
    row("the end of the line, of another system", body + "\r\n", {});
    row("line breaks behind", body + "\n\n", LineBreaks);
    row("wrapped", body.left(64) + "\r\n" + body.mid(64, 64) + "\n" + body.mid(128), LineBreaks);
    row("wrapped in quotes", '"' + body.left(50) + "\"\n\"" + body.mid(50) + '"',
        Quotes | LineBreaks);
    row("line break as written in a source", body + "\\n", LineBreaks);
    row("assignment", "SESSION=" + body, Assignment);
    row("assignment with blanks and quotes", "SESSION_STRING = \"" + body + "\"\n",
        Assignment | Quotes | Spaces);
    row("export", "export STRING='" + body + "'", Assignment | Quotes);
    row("YAML", "session: " + body, Assignment | Spaces);
    row("JSON", R"("session_string": ")" + body + "\",",
        Assignment | Quotes | Spaces | Punctuation);
    row("zero width", "\xE2\x80\x8B" + body + "\xEF\xBB\xBF", Invisible);
    row("no-break space", body + "\xC2\xA0", Spaces);
    row("with a colon in front", ':' + body, {}, ':' + body);
    row("with a colon, assigned", "S=:" + body, Assignment, ':' + body);
    row("short and padded is no assignment", "AAAA==", {}, "AAAA");
    row("a bad character stays", body.left(9) + '!' + body.mid(10, 80), {},
        body.left(9) + '!' + body.mid(10, 80));
}

void TestPastedText::undresses()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const QByteArray, text);
    QFETCH(const DroppedParts, dropped);

    const PastedText result = clean(pasted.toStdString());
    QCOMPARE(QByteArray(result.text.text().data(), qsizetype(result.text.size())), text);
    QCOMPARE(result.dropped, dropped);
}

void TestPastedText::takesTheOneRunOutOfOtherText()
{
    const QByteArray source = "app = Client(\n    \"my_account\",\n    session_string=\"" + body
        + "\",\n    api_id=12345,\n)\n";
    const PastedText result = clean(source.toStdString());
    QCOMPARE(result.text.text(), std::string_view(body.constData(), size_t(body.size())));
    QCOMPARE(result.dropped, DroppedParts(Dropped::Surroundings));
}

void TestPastedText::leavesTwoRunsAlone()
{
    const PastedText result = clean((body + " ! " + body).toStdString());
    QVERIFY(!result.dropped.testFlag(Dropped::Surroundings));
    QVERIFY(result.text.size() > size_t(body.size()));
}

/// Somebody pasted two things together; the first of them is not the whole.
void TestPastedText::leavesWhatGoesOnBehindItsPadding()
{
    const PastedText pasted = clean((body + "=AAAA").toStdString());
    QCOMPARE(pasted.dropped, DroppedParts());
    QCOMPARE(pasted.text.text(), std::string_view((body + "=AAAA").toStdString()));
    QCOMPARE(clean(("x y " + body + "== z").toStdString()).text.text(),
             std::string_view(body.toStdString()));
}

void TestPastedText::isBounded()
{
    const QByteArray huge(qsizetype(maxPastedSize) * 3, 'A');
    QCOMPARE(clean(huge.toStdString()).text.size(), maxPastedSize);
}

SESSIONARY_TEST(TestPastedText, QCoreApplication)

} // namespace tst_pastedtext

#include "tst_pastedtext.moc"
