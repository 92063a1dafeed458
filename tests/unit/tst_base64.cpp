// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/base64.h"
#include "support/testmain.h"

#include <QTest>

using namespace sessionary;

namespace tst_base64 {

class TestBase64 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void encodesWhatItDecodes();
    void viewsWhatItDecodes_data() { decodes_data(); }
    void viewsWhatItDecodes();
    void viewsNothingElse_data() { refuses_data(); }
    void viewsNothingElse();
    void viewsEveryByte();
};

void TestBase64::decodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("URL-safe") << QByteArray("-_-_") << QByteArray::fromHex("fbffbf");
    QTest::newRow("standard") << QByteArray("+/+/") << QByteArray::fromHex("fbffbf");
    QTest::newRow("mixed") << QByteArray("-/+_") << QByteArray::fromHex("fbffbf");
    QTest::newRow("two left, no padding") << QByteArray("AQ") << QByteArray("\x01");
    QTest::newRow("two left, padded") << QByteArray("AQ==") << QByteArray("\x01");
    QTest::newRow("padded by one too few") << QByteArray("AQ=") << QByteArray("\x01");
    QTest::newRow("three left, padded") << QByteArray("AQI=") << QByteArray("\x01\x02");
}

void TestBase64::decodes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, bytes);

    const auto decoded = base64::decode(text.toStdString());
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text(), std::string_view(bytes.constData(), size_t(bytes.size())));
}

void TestBase64::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("position");

    QTest::newRow("a blank") << QByteArray("AA A") << ErrorCode::BadCharacter << qint64(3);
    QTest::newRow("padding inside")
        << QByteArray("AA==AAAA") << ErrorCode::BadCharacter << qint64(3);
    QTest::newRow("too much padding")
        << QByteArray("AQ===") << ErrorCode::BadCharacter << qint64(3);
    QTest::newRow("no letter of ours")
        << QByteArray("A\xC3\xA9\x41") << ErrorCode::BadCharacter << qint64(2);
    QTest::newRow("unused bits set") << QByteArray("AR") << ErrorCode::BadCharacter << qint64(2);
    QTest::newRow("one left") << QByteArray("AAAAA") << ErrorCode::CharacterCount << qint64(0);
}

void TestBase64::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorCode, code);
    QFETCH(const qint64, position);

    const auto decoded = base64::decode(text.toStdString());
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, code);
    if (position > 0)
        QCOMPARE(std::get<qint64>(decoded.error().subject), position);
}

void TestBase64::encodesWhatItDecodes()
{
    for (std::size_t size = 0; size < 300; ++size) {
        SecretBytes bytes(size);
        for (std::size_t i = 0; i < size; ++i)
            bytes.bytes()[i] = quint8(i * 37 + size);
        const SecretBytes text = base64::encode(bytes.bytes());
        const auto decoded = base64::decode(text.text());
        QVERIFY(decoded.has_value());
        QVERIFY(*decoded == bytes);
    }
}

void TestBase64::viewsWhatItDecodes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, bytes);

    const std::string characters = text.toStdString();
    const base64::View view(characters);
    QCOMPARE(view.size(), size_t(bytes.size()));
    for (std::size_t i = 0; i < view.size(); ++i)
        QCOMPARE(view[i], quint8(bytes[qsizetype(i)]));
}

void TestBase64::viewsNothingElse()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(base64::View(text.toStdString()).size(), 0U);
}

void TestBase64::viewsEveryByte()
{
    for (std::size_t size = 0; size < 300; ++size) {
        SecretBytes bytes(size);
        for (std::size_t i = 0; i < size; ++i)
            bytes.bytes()[i] = quint8(i * 91 + size);
        for (const auto variant : { base64::Variant::UrlSafe, base64::Variant::UrlSafePadded,
                                    base64::Variant::StandardPadded }) {
            const SecretBytes text = base64::encode(bytes.bytes(), variant);
            const base64::View view(text.text());
            QCOMPARE(view.size(), size);
            SecretBytes copy(size - size / 3);
            view.copy(size / 3, copy.bytes());
            QVERIFY(copy == SecretBytes(Bytes(bytes.bytes()).subspan(size / 3)));
        }
    }
}

SESSIONARY_TEST(TestBase64, QCoreApplication)

} // namespace tst_base64

#include "tst_base64.moc"
