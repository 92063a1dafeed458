// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/pastedtext.h"
#include "formats/stringformat.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_stringformat {

class TestStringFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEachFormatByItself_data();
    void knowsEachFormatByItself();
    void saysWhatABadStringIs_data();
    void saysWhatABadStringIs();
    void explains_data();
    void explains();
    void takesNoRandomBytesForASession();
    void knowsASecretWhenItSeesOne();
};

void TestStringFormat::knowsEachFormatByItself_data()
{
    QTest::addColumn<FormatId>("format");
    QTest::addColumn<QByteArray>("text");
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        const auto format = formatNamed(string.value("format"_L1).toString());
        QVERIFY(format.has_value());
        QTest::addRow("%s", qPrintable(string.value("name"_L1).toString()))
            << *format << string.value("string"_L1).toString().toLatin1();
    }
}

void TestStringFormat::knowsEachFormatByItself()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);

    const PastedText pasted = clean(text.toStdString());
    QCOMPARE(pasted.dropped, DroppedParts());
    const auto found = recogniseString(StringText(pasted.text.text()));
    QVERIFY_RESULT(found);
    QCOMPARE(*found, QList { format });
}

void TestStringFormat::saysWhatABadStringIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("exits");
    QTest::addColumn<QString>("library");
    const QList<QJsonObject> strings = manifest(u"bad_strings"_s);
    for (const QJsonObject &string : strings) {
        const QJsonValue exit = string.value("info_exit"_L1);
        QList<int> exits;
        if (exit.isDouble()) {
            exits.append(exit.toInt());
        } else {
            const QJsonArray several = exit.toArray();
            for (const QJsonValue &one : several)
                exits.append(one.toInt());
        }
        QTest::addRow("%s", qPrintable(string.value("name"_L1).toString()))
            << string.value("string"_L1).toString().toUtf8() << exits
            << string.value("expected"_L1).toObject().value("library"_L1).toString();
    }
}

void TestStringFormat::saysWhatABadStringIs()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<int>, exits);
    QFETCH(const QString, library);

    const PastedText pasted = clean(text.toStdString());
    const auto found = recogniseString(StringText(pasted.text.text()));
    if (exits == QList { 0 }) {
        QVERIFY_RESULT(found);
        QCOMPARE(QLatin1StringView(nameOf(found->first()).library), library);
        return;
    }
    if (!exits.contains(0))
        QVERIFY(!found.has_value());
    if (!found)
        QVERIFY(found.error().context.isEmpty());
}

void TestStringFormat::explains_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");

    QByteArray good;
    QByteArray telethon;
    QByteArray gramJs;
    QByteArray mtcute;
    QByteArray mtKruto;
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        const QByteArray text = string.value("string"_L1).toString().toLatin1();
        if (string.value("format"_L1) == "pyrogram"_L1)
            good = text;
        if (string.value("format"_L1) == "telethon"_L1 && text.size() == 353)
            telethon = text;
        if (string.value("format"_L1) == "gramjs"_L1)
            gramJs = text;
        if (string.value("format"_L1) == "mtcute"_L1)
            mtcute = text;
        if (string.value("format"_L1) == "mtkruto"_L1 && text.size() > 300)
            mtKruto = text;
    }
    const auto inBase64 = [](const QByteArray &bytes) {
        return (bytes + QByteArray(400, '\0')).toBase64(QByteArray::OmitTrailingEquals);
    };

    QTest::newRow("nothing") << QByteArray() << ErrorCode::EmptyString;
    QTest::newRow("one missing") << good.left(361) << ErrorCode::CharactersMissing;
    QTest::newRow("one too many") << good + 'A' << ErrorCode::CharactersExtra;
    QTest::newRow("a bad character")
        << good.left(50) + '!' + good.mid(51) << ErrorCode::BadCharacter;
    QTest::newRow("short") << good.left(100) << ErrorCode::TooShort;
    QTest::newRow("long") << good + good << ErrorCode::NotAString;
    QTest::newRow("unknown DC") << "CQ" + good.mid(2) << ErrorCode::BadField;
    QTest::newRow("bot token") << QByteArray("123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0")
                               << ErrorCode::LooksLikeBotToken;
    QTest::newRow("api hash") << QByteArray("0123456789abcdef0123456789abcdef")
                              << ErrorCode::LooksLikeApiHash;
    QTest::newRow("key in hexadecimal")
        << QByteArray("a5").repeated(256) << ErrorCode::LooksLikeHexKey;
    QTest::newRow("Telethon without its 1") << telethon.mid(1) << ErrorCode::LooksLike;
    QTest::newRow("Telethon, cut") << telethon.left(340) << ErrorCode::LooksLike;
    QTest::newRow("Telethon of another version") << '2' + telethon.mid(1) << ErrorCode::LooksLike;
    QTest::newRow("Telethon of an unknown DC")
        << telethon.left(1) + "CZ" + telethon.mid(3) << ErrorCode::BadField;
    QTest::newRow("Telethon without a key")
        << '1' + (QByteArray::fromHex("02959aa73301bb") + QByteArray(256, '\0')).toBase64()
        << ErrorCode::EmptyKey;
    QTest::newRow("GramJS, cut") << gramJs.left(300) << ErrorCode::LooksLike;
    QTest::newRow("GramJS with a gap") << gramJs.left(80) + gramJs.mid(87) << ErrorCode::LooksLike;
    QTest::newRow("mtcute, cut") << mtcute.left(350) << ErrorCode::LooksLike;
    QTest::newRow("mtcute, one missing") << mtcute.left(mtcute.size() - 1) << ErrorCode::LooksLike;
    QTest::newRow("MTKruto, cut") << mtKruto.left(280) << ErrorCode::LooksLike;
    QTest::newRow("gogram with a gap") << "1BvEabcd"_ba.repeated(60) << ErrorCode::LooksLike;
    QTest::newRow("a database in base64")
        << inBase64("SQLite format 3"_ba) << ErrorCode::LooksLikeFile;
    QTest::newRow("tdata in base64") << inBase64("TDF$"_ba) << ErrorCode::LooksLikeFile;
    QTest::newRow("a word") << QByteArray("hello") << ErrorCode::TooShort;
    QTest::newRow("unused bits") << good.left(361) + 'B' << ErrorCode::BadCharacter;
    QTest::newRow("a bad character at the end") << good.left(361) + '!' << ErrorCode::BadCharacter;
    QTest::newRow("bad character behind a colon") << ":A!" + good.mid(3) << ErrorCode::BadCharacter;
}

void TestStringFormat::explains()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorCode, code);

    const std::string cleaned = clean(text.toStdString()).text.text().data()
        ? std::string(clean(text.toStdString()).text.text())
        : std::string();
    const auto found = recogniseString(StringText(cleaned));
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, code);
}

void TestStringFormat::takesNoRandomBytesForASession()
{
    QRandomGenerator random(20260101);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(qsizetype(263 + random.bounded(9)), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        const std::string text =
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                .toStdString();
        accepted += recogniseString(StringText(text)).has_value() ? 1 : 0;
    }
    QCOMPARE(accepted, 0);
}

void TestStringFormat::knowsASecretWhenItSeesOne()
{
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings)
        QVERIFY2(looksSecret(string.value("string"_L1).toString().toStdString()),
                 qPrintable(string.value("name"_L1).toString()));
    QVERIFY(!looksSecret("my_account"));
    QVERIFY(!looksSecret("/home/me/bots/a_rather_long_name_of_a_session.session"));
}

SESSIONARY_TEST(TestStringFormat, QCoreApplication)

} // namespace tst_stringformat

#include "tst_stringformat.moc"
