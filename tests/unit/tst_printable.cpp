// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/printable.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sessionary;
using namespace Qt::Literals::StringLiterals;

namespace tst_printable {

class TestPrintable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldDeceive_data();
    void showsWhatWouldDeceive();
    void leavesTheValueOfJson();
};

void TestPrintable::showsWhatWouldDeceive_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain") << u"alice_42"_s << u"alice_42"_s;
    QTest::newRow("other scripts stay") << u"Алиса فاطمه 爱丽丝"_s << u"Алиса فاطمه 爱丽丝"_s;
    QTest::newRow("emoji stay") << u"👩‍🚀"_s << u"👩‍🚀"_s;
    QTest::newRow("escape sequence") << u"\x1b[31mred"_s << u"\\u001b[31mred"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a\\u000ab"_s;
    QTest::newRow("C1 control") << u"\u009b"_s << u"\\u009b"_s;
    QTest::newRow("right-to-left override") << u"exe\u202Egpj"_s << u"exe\\u202egpj"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"\\u2066x\\u2069"_s;
    QTest::newRow("zero width") << u"a\u200Bb"_s << u"a\\u200bb"_s;
    QTest::newRow("byte-order mark") << u"\uFEFFa"_s << u"\\ufeffa"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
    QTest::newRow("tag beyond the first plane")
        << QString::fromUcs4(U"a\U000E0041") << u"a\\udb40\\udc41"_s;
    QTest::newRow("invisible letter") << u"a\u3164b"_s << u"a\\u3164b"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"a\\u0000b"_s;
}

void TestPrintable::showsWhatWouldDeceive()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(printable(text), shown);
}

void TestPrintable::leavesTheValueOfJson()
{
    const QJsonObject object { { u"name"_s, u"a\u202Eb\u2066 \x1b[0m"_s } };
    const QByteArray json = printableJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QVERIFY(!json.contains("\u202E"));
    QVERIFY(!json.contains('\x1b'));
    QCOMPARE(QJsonDocument::fromJson(json).object(), object);
}

SESSIONARY_TEST(TestPrintable, QCoreApplication)

} // namespace tst_printable

#include "tst_printable.moc"
