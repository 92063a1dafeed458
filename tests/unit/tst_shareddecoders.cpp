// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/address.h"
#include "core/base64.h"
#include "formats/gotd.h"
#include "formats/grammerstl.h"
#include "formats/mtcutedc.h"
#include "formats/secretjson.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_shareddecoders {

class TestSharedDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEndpoints_data();
    void readsEndpoints();
    void packsAddresses();
    void readsADcOption_data();
    void readsADcOption();
    void readsAGotdFile();
    void refusesWhatIsNoGotdSession_data();
    void refusesWhatIsNoGotdSession();
    void readsAGrammersFile();
    void readsWhatGrammers03Wrote();
    void refusesEveryTruncationOfGrammers();
    void survivesFlippedBytes();
    void survivesHalfACharacter_data();
    void survivesHalfACharacter();
};

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Bytes bytesIn(const QByteArray &array)
{
    return bytesOf({ array.constData(), std::size_t(array.size()) });
}

QByteArray keyOf(const Session &session)
{
    return { session.authKey.text().data(), qsizetype(session.authKey.size()) };
}

void compare(const Session &session, const QString &path, FormatId layout)
{
    SessionInfo info;
    info.layout = layout;
    info.describe(session);
    QJsonObject expected = fixture(path).value("expected"_L1).toObject();
    for (const auto &elsewhere : { "update_states"_L1, "peers"_L1 })
        expected.remove(elsewhere);
    QCOMPARE(difference(info, expected), QString());
    QCOMPARE(keyOf(session), expectedKey(expected));
}

} // namespace

void TestSharedDecoders::readsEndpoints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("again");

    const auto row = [](const char *text, const QString &address, int port) {
        QTest::newRow(text) << QByteArray(text) << address << port << QByteArray(text);
    };
    row("149.154.167.51:443", u"149.154.167.51"_s, 443);
    row("149.154.167.51", u"149.154.167.51"_s, 0);
    row("vesta.web.telegram.org:80", u"vesta.web.telegram.org"_s, 80);
    row("[2001:67c:4e8:f002::a]:443", u"2001:67c:4e8:f002::a"_s, 443);
    row("[2001:67c:4e8:f002::a]", u"2001:67c:4e8:f002::a"_s, 0);
    row("[::1]:65535", u"::1"_s, 65535);
    QTest::newRow("bare IPv6") << "2001:67c:4e8:f002::a"_ba << u"2001:67c:4e8:f002::a"_s << 0
                               << "[2001:67c:4e8:f002::a]"_ba;
    for (const auto *text : { "", ":", ":443", "a:", "1.2.3.4:0", "1.2.3.4:65536", "1.2.3.4:x",
                              "[::1", "[::1]443", "[::1]:", "[]:443", "a b", "..", "a:-1", "a: 1" })
        QTest::newRow(text) << QByteArray(text) << QString() << 0 << QByteArray();
}

void TestSharedDecoders::readsEndpoints()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, address);
    QFETCH(const int, port);
    QFETCH(const QByteArray, again);

    const auto endpoint = endpointFrom(text.toStdString());
    QCOMPARE(endpoint.has_value(), !address.isEmpty());
    if (!endpoint)
        return;
    QCOMPARE(endpoint->address, address);
    QCOMPARE(int(endpoint->port.value_or(0)), port);
    QCOMPARE(endpointText(*endpoint), again);
}

void TestSharedDecoders::packsAddresses()
{
    QCOMPARE(packedAddress(u"149.154.167.51"_s), QByteArray::fromHex("959aa733"));
    QCOMPARE(packedAddress(u"2001:67c:4e8:f002::a"_s),
             QByteArray::fromHex("2001067c04e8f002000000000000000a"));
    QVERIFY(!packedAddress(u"vesta.web.telegram.org"_s));
    QVERIFY(!packedAddress({}));
    QCOMPARE(addressText(bytesIn(QByteArray::fromHex("2001067c04e8f002000000000000000a"))),
             u"2001:67c:4e8:f002::a"_s);
    QCOMPARE(addressText(bytesIn("abc"_ba)), QString());
}

void TestSharedDecoders::readsADcOption_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<bool>("isOne");

    const QByteArray good = QByteArray::fromHex("0202040e3134392e3135342e3136372e343000bb010000");
    const auto with = [&](qsizetype at, char value) {
        QByteArray changed = good;
        changed[at] = value;
        return changed;
    };
    QTest::newRow("version 2, test") << good << true;
    QTest::newRow("version 1 knows no test") << with(0, 1) << false;
    QTest::newRow("version 3") << with(0, 3) << false;
    QTest::newRow("unknown flag") << with(2, 8) << false;
    QTest::newRow("control character in the address") << with(5, 7) << false;
    QTest::newRow("no port") << with(19, 0).replace(20, 1, QByteArray(1, '\0')) << false;
    QTest::newRow("port too large") << with(21, 1) << false;
    QTest::newRow("a byte more") << good + 'x' << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestSharedDecoders::readsADcOption()
{
    QFETCH(const QByteArray, blob);
    QFETCH(const bool, isOne);

    const auto option = readMtcuteDcOption(bytesIn(blob));
    QCOMPARE(option.has_value(), isOne);
    for (qsizetype size = 0; size < blob.size(); ++size)
        QVERIFY(!isOne || !readMtcuteDcOption(bytesIn(blob.left(size))));
    if (!option)
        return;
    QCOMPARE(option->dcId, 2);
    QVERIFY(option->isTest);
    QCOMPARE(option->address, u"149.154.167.40"_s);
    QCOMPARE(option->port, 443);
    QCOMPARE(writeMtcuteDcOption(*option), blob);
}

void TestSharedDecoders::readsAGotdFile()
{
    const auto path = u"go/gotd_session.json"_s;
    const auto session = decodeGotdSession(bytesIn(contentOf(path)));
    QVERIFY_RESULT(session);
    compare(*session, path, FormatId::Gotd);
}

void TestSharedDecoders::refusesWhatIsNoGotdSession_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");

    const QByteArray good = contentOf(u"go/gotd_session.json"_s);
    const auto row = [&](const char *name, const char *before, const QByteArray &after,
                         ErrorCode code) {
        QTest::newRow(name) << QByteArray(good).replace(before, after) << code;
    };
    const QByteArray zero = "\"AuthKey\":\"" + QByteArray(256, '\0').toBase64() + "\",\"Was\":\"";
    row("another version", "\"Version\":1", "\"Version\":2", ErrorCode::NotASession);
    row("no data", "\"Data\"", "\"data\"", ErrorCode::NotASession);
    row("data of another kind", "\"Data\":{", "\"Data\":3,\"x\":{", ErrorCode::NotASession);
    row("dc of another kind", "\"DC\":2", "\"DC\":\"2\"", ErrorCode::Damaged);
    row("negative dc", "\"DC\":2", "\"DC\":-2", ErrorCode::Damaged);
    row("address with a blank", "\"Addr\":\"", "\"Addr\":\" ", ErrorCode::Damaged);
    row("short key", "\"AuthKey\":\"7S3Y", "\"AuthKey\":\"", ErrorCode::UnusableKey);
    row("another key", "\"AuthKey\":\"7S3Y", "\"AuthKey\":\"8S3Y", ErrorCode::UnusableKey);
    row("zero key", "\"AuthKey\":\"", zero, ErrorCode::EmptyKey);
    QTest::newRow("nothing") << QByteArray() << ErrorCode::NotASession;
    QTest::newRow("list") << "[]"_ba << ErrorCode::NotASession;
    QTest::newRow("deep") << QByteArray("[").repeated(200'000) << ErrorCode::NotASession;
}

void TestSharedDecoders::refusesWhatIsNoGotdSession()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ErrorCode, code);

    const auto session = decodeGotdSession(bytesIn(json));
    QVERIFY(!session.has_value());
    QCOMPARE(session.error().code, code);
    QVERIFY(session.error().context.isEmpty());
}

void TestSharedDecoders::readsAGrammersFile()
{
    const auto path = u"grammers/grammers_tl.session"_s;
    const auto read = decodeGrammersTl(bytesIn(contentOf(path)));
    QVERIFY_RESULT(read);
    compare(read->session, path, FormatId::GrammersTl);
    QCOMPARE(read->updateStates.size(), 2U);
    QCOMPARE(read->updateStates[0],
             (UpdateState { .id = 0, .pts = 1, .qts = 2, .date = 3, .seq = 4 }));
    QCOMPARE(read->updateStates[1],
             (UpdateState { .id = -1'000'000'000'000 - 1234567890, .pts = 55 }));
}

/// The same with the constructors whose ids had 32 bits
void TestSharedDecoders::readsWhatGrammers03Wrote()
{
    QByteArray bytes = contentOf(u"grammers/grammers_tl.session"_s);
    const qsizetype user = bytes.indexOf(QByteArray::fromHex("8d422f67"));
    bytes.replace(user, 12, QByteArray::fromHex("682acc1115cd5b07"));
    const qsizetype channel = bytes.indexOf(QByteArray::fromHex("cdf8b0c2"));
    bytes.replace(channel, 12, QByteArray::fromHex("3f448fcbd2029649"));

    const auto read = decodeGrammersTl(bytesIn(bytes));
    QVERIFY_RESULT(read);
    QCOMPARE(read->session.userId, 123456789);
    QCOMPARE(read->session.dcId, 2);
    QCOMPARE(read->updateStates[1].id, -1'000'000'000'000 - 1234567890);
}

void TestSharedDecoders::refusesEveryTruncationOfGrammers()
{
    const QByteArray bytes = contentOf(u"grammers/grammers_tl.session"_s);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!decodeGrammersTl(bytesIn(bytes.left(size))));
    QVERIFY(!decodeGrammersTl(bytesIn(bytes + 'x')));
    QByteArray many = bytes;
    many.replace(12, 4, QByteArray::fromHex("ffffff7f")); // dcs that cannot be there
    QCOMPARE(decodeGrammersTl(bytesIn(many)).error().code, ErrorCode::Damaged);
}

void TestSharedDecoders::survivesFlippedBytes()
{
    QRandomGenerator random(20260102);
    for (const QString &name : { u"grammers/grammers_tl.session"_s, u"go/gotd_session.json"_s }) {
        const QByteArray bytes = contentOf(name);
        for (int i = 0; i < 2'000; ++i) {
            QByteArray changed = bytes;
            for (int flips = random.bounded(1, 5); flips > 0; --flips)
                changed[random.bounded(changed.size())] = char(random.bounded(256));
            static_cast<void>(decodeGrammersTl(bytesIn(changed)));
            static_cast<void>(decodeGotdSession(bytesIn(changed)));
            static_cast<void>(readMtcuteDcOption(bytesIn(changed)));
        }
    }
}

void TestSharedDecoders::survivesHalfACharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *character : { "\xc3", "\xe2", "\xe2\x82", "\xf0", "\xf4\x8f", "\xf4\x8f\xbf" })
        QTest::addRow("%s", QByteArray(character).toHex().constData())
            << QByteArray("{\"a\":\"") + character;
}

/// At the end of the memory, behind which nothing may be read
void TestSharedDecoders::survivesHalfACharacter()
{
    QFETCH(const QByteArray, text);
    for (int longer = 0; longer < 16; ++longer) { // however it lies in there
        const QByteArray padded = QByteArray(longer, ' ') + text;
        const auto json =
            SecretJson::parse(bytesOf({ padded.constData(), std::size_t(padded.size()) }));
        QCOMPARE(json.error().code, ErrorCode::NotASession);
    }
}

SESSIONARY_TEST(TestSharedDecoders, QCoreApplication)

} // namespace tst_shareddecoders

#include "tst_shareddecoders.moc"
