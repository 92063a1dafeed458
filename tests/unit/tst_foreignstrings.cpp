// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "core/base64.h"
#include "formats/stringformat.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_foreignstrings {

/// The strings of the libraries that are not Pyrogram's
class TestForeignStrings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatTheLibrariesWrote_data() { strings(Which::All); }
    void decodesWhatTheLibrariesWrote();
    void encodesTheSameText_data() { strings(Which::Same); }
    void encodesTheSameText();
    void keepsTheSession_data() { strings(Which::All); }
    void keepsTheSession();
    void losesNothingSilently_data() { strings(Which::All); }
    void losesNothingSilently();
    void saysWhatItReadOfEveryFlippedCharacter_data() { strings(Which::All); }
    void saysWhatItReadOfEveryFlippedCharacter();
    void laysOutTheString_data() { strings(Which::Same); }
    void laysOutTheString();
    void laysOutWhatIsNotKnown();
    void showsNoBitOfTheKey();
    void refusesAKeyOfZeros();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void leavesOutWhatIsNotKnown();
    void readsIpv6OfTelethon();
    void takesNoGramJsForTelethon();
    void readsTheOtherFormsOfGogram();
    void refusesDamagedGogram_data();
    void refusesDamagedGogram();
    void readsGotgProtoOfAConverter();
    void refusesBrokenRuns_data();
    void refusesBrokenRuns();
    void survivesRandomBytes();

private:
    enum class Which { All, Same };
    static void strings(Which which);
};

namespace {

Result<Session> decode(const QByteArray &text, FormatId id)
{
    return decodeString(id, StringText({ text.constData(), std::size_t(text.size()) }));
}

QByteArray toByteArray(const SecretBytes &secret)
{
    return { secret.text().data(), qsizetype(secret.size()) };
}

/// The library that is written here writes the same: with what is in a session, and in the form
/// of today
bool isWrittenAlike(const QJsonObject &string)
{
    const QString name = string.value("name"_L1).toString();
    const QString format = string.value("format"_L1).toString();
    if (format == "mtcute"_L1)
        return string.value("string_version"_L1).toInt() == 3 && !name.contains("opt1"_L1)
            && !string.value("note"_L1).toString().contains("media"_L1);
    return format != "gotgproto"_L1 && format != "grammers"_L1 && !name.contains("legacy"_L1)
        && !name.contains("by-mtcute"_L1);
}

QByteArray stringNamed(const QString &name)
{
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        if (string.value("name"_L1).toString() == name)
            return string.value("string"_L1).toString().toLatin1();
    }
    qFatal("no such string: %s", qPrintable(name));
}

/// Everything that any format can ask for
Session wholeSession()
{
    Session session { .dcId = 2,
                      .testMode = false,
                      .apiId = 2040,
                      .userId = 6123456789,
                      .isBot = false,
                      .serverAddress = u"149.154.167.51"_s,
                      .port = 443 };
    session.authKey = SecretBytes(authKeySize);
    for (std::size_t i = 0; i < authKeySize; ++i)
        session.authKey.bytes()[i] = quint8(255 - i % 251);
    return session;
}

} // namespace

void TestForeignStrings::strings(Which which)
{
    QTest::addColumn<FormatId>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonObject>("expected");
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        const auto format = formatNamed(string.value("format"_L1).toString());
        const std::string_view library = nameOf(format.value()).library;
        if (library == "pyrogram" || library == "irenogram")
            continue;
        if (which == Which::All || isWrittenAlike(string))
            QTest::addRow("%s", qPrintable(string.value("name"_L1).toString()))
                << *format << string.value("string"_L1).toString().toLatin1()
                << string.value("expected"_L1).toObject();
    }
}

void TestForeignStrings::decodesWhatTheLibrariesWrote()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);
    QFETCH(const QJsonObject, expected);

    const auto session = decode(text, format);
    QVERIFY_RESULT(session);
    SessionInfo info;
    info.layout = format;
    info.describe(*session);
    QCOMPARE(difference(info, expected), QString());
    QCOMPARE(toByteArray(session->authKey), expectedKey(expected));
}

void TestForeignStrings::encodesTheSameText()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);

    const auto again = decode(text, format).and_then([&](const Session &session) {
        return encodeString(format, session);
    });
    QVERIFY_RESULT(again);
    QCOMPARE(toByteArray(*again), text);
}

/// Through every format that can hold it
void TestForeignStrings::keepsTheSession()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);

    const auto session = decode(text, format);
    QVERIFY_RESULT(session);
    for (const StringFormat *target : stringFormats()) {
        const auto written = encodeString(target->id, *session);
        if (!written)
            continue;
        const auto read = decodeString(target->id, StringText(written->text()));
        if (session->userId.value_or(0) > maxUserId && !read)
            continue; // Pyrogram's strings are read with ids that Telegram gives
        QVERIFY_RESULT(read);
        QVERIFY(read->authKey == session->authKey);
        QCOMPARE(read->dcId, session->dcId);
        if (target->needs.testFlag(SessionField::ServerAddress))
            QCOMPARE(read->port, session->port);
        if (target->needs.testFlag(SessionField::UserId))
            QCOMPARE(read->userId, session->userId);
    }
}

void TestForeignStrings::losesNothingSilently()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);

    const auto whole = decode(text, format);
    QVERIFY_RESULT(whole);
    for (qsizetype size = 0; size < text.size(); ++size) {
        const QByteArray cut = text.left(size);
        const StringText candidate({ cut.constData(), std::size_t(cut.size()) });
        const auto found = recogniseString(candidate);
        if (!found) {
            QVERIFY(found.error().context.isEmpty());
            continue;
        }
        const auto session = decodeString(found->first(), candidate);
        // Padding can go, and fields behind the key where a format had none before.
        QVERIFY2(!session || session->authKey == whole->authKey, qPrintable(QString::number(size)));
    }
}

void TestForeignStrings::saysWhatItReadOfEveryFlippedCharacter()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);

    const bool isExact = format == FormatId::Telethon || format == FormatId::GramJs;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QByteArray flipped = text;
        flipped[at] = flipped[at] == 'A' ? 'B' : 'A';
        const auto session = decode(flipped, format);
        if (!session) {
            QVERIFY(session.error().context.isEmpty());
            continue;
        }
        QCOMPARE(session->authKey.size(), authKeySize);
        if (!isExact)
            continue;
        const auto again = encodeString(format, *session);
        if (again || again.error().code != ErrorCode::DoesNotFit) {
            QVERIFY_RESULT(again);
            QCOMPARE(toByteArray(*again), flipped);
        }
    }
}

void TestForeignStrings::laysOutTheString()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);

    const auto session = decode(text, format);
    QVERIFY_RESULT(session);
    const Anatomy anatomy = findStringFormat(format)->anatomy(*session);
    if (format == FormatId::MtKruto && session->authKey.text().find('\0') != std::string::npos)
        return; // its zeros make the text another
    QCOMPARE(anatomy.characters.size(), text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        QVERIFY(anatomy.characters[i] == text[i] || anatomy.characters[i] == Anatomy::masked);

    qsizetype next = 0;
    qsizetype lastBit = 0;
    for (const StringPart &part : anatomy.parts) {
        QCOMPARE(part.firstByte, next);
        next += part.byteCount;
        QVERIFY(part.firstBit <= lastBit + 5);
        lastBit = part.firstBit + part.bitCount;
        if (part.isSecret())
            QVERIFY(part.bytes.isEmpty());
    }
    QVERIFY(lastBit <= text.size() * Anatomy::bitsPerCharacter);
    QVERIFY(lastBit > (text.size() - 1) * Anatomy::bitsPerCharacter);
}

void TestForeignStrings::laysOutWhatIsNotKnown()
{
    for (const StringFormat *format : stringFormats()) {
        const Anatomy nothing = format->anatomy({});
        QVERIFY(nothing.characters.contains(Anatomy::missing));
        QVERIFY(nothing.characters.contains(Anatomy::masked));
        const Anatomy all = format->anatomy(wholeSession());
        QVERIFY2(!all.characters.contains(Anatomy::missing), nameOf(format->id).name);
        QVERIFY(all.characters.contains(Anatomy::masked));

        Session hostile = wholeSession();
        hostile.dcId = -1;
        hostile.userId = std::numeric_limits<qint64>::min();
        hostile.serverAddress = QString(100'000, u'x');
        hostile.port = 0;
        const Anatomy odd = format->anatomy(hostile);
        QVERIFY(odd.characters.size() < 2'000);
        hostile.serverAddress = QString(253, u'x');
        QVERIFY(format->anatomy(hostile).characters.size() < 2'500);
    }
}

void TestForeignStrings::showsNoBitOfTheKey()
{
    for (const StringFormat *format : stringFormats()) {
        Session session = wholeSession();
        const Anatomy before = format->anatomy(session);
        for (quint8 &byte : session.authKey.bytes())
            byte = quint8(~byte);
        QCOMPARE(format->anatomy(session).characters, before.characters);
        QVERIFY(before.characters.count(Anatomy::masked) >= 342);
    }
}

void TestForeignStrings::refusesAKeyOfZeros()
{
    for (const StringFormat *format : stringFormats()) {
        if (format->encode == nullptr)
            continue;
        Session session = wholeSession();
        session.authKey = SecretBytes(authKeySize);
        session.userId = 777000; // which fits everywhere
        const auto text = encodeString(format->id, session);
        QVERIFY_RESULT(text);
        const StringText zero(text->text());
        const auto read = decodeString(format->id, zero);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::EmptyKey);
    }
}

void TestForeignStrings::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<FormatId>("format");
    QTest::addColumn<SessionField>("field");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("dc");
    QTest::addColumn<bool>("isTest");

    const auto usual = u"149.154.167.51"_s;
    const auto row = [](const char *name, FormatId format, SessionField field,
                        const QString &address, int port, int dc, bool isTest = false) {
        QTest::newRow(name) << format << field << address << port << dc << isTest;
    };
    using enum SessionField;
    row("Telethon: host", FormatId::Telethon, ServerAddress, u"vesta.web.telegram.org"_s, 443, 2);
    row("Telethon: nothing", FormatId::Telethon, ServerAddress, {}, 443, 2);
    row("Telethon: DC", FormatId::Telethon, DcId, usual, 443, 256);
    row("Telethon: port 0", FormatId::Telethon, Port, usual, 0, 2);
    row("GramJS: port", FormatId::GramJs, Port, usual, 32768, 2);
    row("GramJS: taken for IPv6", FormatId::GramJs, ServerAddress, QString(101, u'a'), 443, 2);
    row("GramJS: taken for Telethon's", FormatId::GramJs, ServerAddress, u"::1"_s, 443, 2);
    row("GramJS: blank", FormatId::GramJs, ServerAddress, u"a b.example"_s, 443, 2);
    row("GramJS: DC", FormatId::GramJs, DcId, usual, 443, -1);
    row("mtcute: address", FormatId::Mtcute, ServerAddress, u"\u202e"_s, 443, 2);
    row("mtcute: long", FormatId::Mtcute, ServerAddress, QString(254, u'a'), 443, 2);
    row("mtcute: DC", FormatId::Mtcute, DcId, usual, 443, 0);
    row("MTKruto: DC", FormatId::MtKruto, DcId, usual, 443, 203);
    row("MTKruto: test DC", FormatId::MtKruto, DcId, usual, 443, 4, true);
    row("gogram: quotes", FormatId::Gogram, ServerAddress, u"a\",\"b\":\"c"_s, 443, 2);
}

void TestForeignStrings::refusesWhatDoesNotFit()
{
    QFETCH(const FormatId, format);
    QFETCH(const SessionField, field);
    QFETCH(const QString, address);
    QFETCH(const int, port);
    QFETCH(const int, dc);
    QFETCH(const bool, isTest);

    Session session = wholeSession();
    session.serverAddress = address;
    session.port = quint16(port);
    session.dcId = dc;
    session.testMode = isTest;
    const auto text = encodeString(format, session);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::DoesNotFit);
    QCOMPARE(std::get<SessionField>(text.error().subject), field);
}

void TestForeignStrings::leavesOutWhatIsNotKnown()
{
    Session session = wholeSession();
    session.isBot = std::nullopt;
    session.apiId = std::nullopt;
    const auto mtcute = encodeString(FormatId::Mtcute, session);
    QVERIFY_RESULT(mtcute);
    QVERIFY(!decodeString(FormatId::Mtcute, StringText(mtcute->text()))->userId);
    const auto gogram = encodeString(FormatId::Gogram, session);
    QVERIFY_RESULT(gogram);
    QVERIFY(!decodeString(FormatId::Gogram, StringText(gogram->text()))->apiId);
    QCOMPARE(std::get<SessionFields>(encodeString(FormatId::MtKruto, session).error().subject),
             SessionField::ApiId | SessionField::IsBot);

    session.serverAddress = std::nullopt;
    session.testMode = std::nullopt;
    QCOMPARE(std::get<SessionFields>(encodeString(FormatId::Mtcute, session).error().subject),
             SessionField::ServerAddress | SessionField::TestMode);
    for (const FormatId format : { FormatId::Telethon, FormatId::GramJs, FormatId::Gogram })
        QCOMPARE(std::get<SessionFields>(encodeString(format, session).error().subject),
                 SessionFields(SessionField::ServerAddress));
}

void TestForeignStrings::readsIpv6OfTelethon()
{
    Session session = wholeSession();
    session.serverAddress = u"2001:067c:04e8:f002:0000:0000:0000:000a"_s;
    const auto text = encodeString(FormatId::Telethon, session);
    QVERIFY_RESULT(text);
    QCOMPARE(text->size(), 369U);
    QCOMPARE(decodeString(FormatId::Telethon, StringText(text->text()))->serverAddress,
             u"2001:67c:4e8:f002::a"_s);
}

/// Telethon itself does.
void TestForeignStrings::takesNoGramJsForTelethon()
{
    const QByteArray text = stringNamed(u"gramjs/ip_len_14"_s);
    QCOMPARE(decode(text, FormatId::Telethon).error().code, ErrorCode::NotAString);
}

void TestForeignStrings::readsTheOtherFormsOfGogram()
{
    const Session session = wholeSession();
    const QByteArray key = toByteArray(session.authKey);
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha1);
    for (const auto *separator : { ":_:", "::" }) {
        const QByteArray text = "1BvX"
            + QByteArrayList { key, hash, "[2001:67c:4e8:f002::a]:443", "2", "2040" }
                  .join(separator)
                  .toBase64(QByteArray::OmitTrailingEquals);
        const auto read = decode(text, FormatId::Gogram);
        QVERIFY_RESULT(read);
        QCOMPARE(read->serverAddress, u"2001:67c:4e8:f002::a"_s);
        QCOMPARE(read->port, 443);
        QCOMPARE(read->apiId, 2040U);
        QVERIFY(read->authKey == session.authKey);
    }
    // Go leaves out what is empty.
    const QByteArray bare = "1BvE"
        + (R"({"key":")" + key.toBase64() + R"("})").toBase64(QByteArray::OmitTrailingEquals);
    const auto read = decode(bare, FormatId::Gogram);
    QVERIFY_RESULT(read);
    QVERIFY(!read->dcId && !read->serverAddress && !read->port && !read->apiId);
}

void TestForeignStrings::refusesDamagedGogram_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");

    const QByteArray key = QByteArray(256, 'k').toBase64();
    const auto row = [](const char *name, const QByteArray &json, ErrorCode code) {
        QTest::newRow(name) << json << code;
    };
    row("cut", R"({"key":")" + key, ErrorCode::LooksLike);
    row("no key", R"({"dc_id":2,"x":")" + key + R"("})", ErrorCode::EmptyKey);
    row("short key", R"({"key":"AAEC","x":")" + key + R"("})", ErrorCode::BadField);
    row("unknown DC", R"({"key":")" + key + R"(","dc_id":9})", ErrorCode::BadField);
    row("text for a number", R"({"key":")" + key + R"(","dc_id":"2"})", ErrorCode::LooksLike);
    row("no address", R"({"key":")" + key + R"(","ip_addr":"a b:443"})", ErrorCode::BadField);
    row("API ID", R"({"key":")" + key + R"(","app_id":-1})", ErrorCode::BadField);
    row("another key's hash", R"({"key":")" + key + R"(","hash":"/0VryPZXQbphEj86ozFn3tm2LXo="})",
        ErrorCode::BadField);
    row("deep", R"({"key":)" + QByteArray("[").repeated(10'000), ErrorCode::LooksLike);
}

void TestForeignStrings::refusesDamagedGogram()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ErrorCode, code);
    const auto read =
        decode("1BvE" + json.toBase64(QByteArray::OmitTrailingEquals), FormatId::Gogram);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(read.error().context.isEmpty());
}

/// gotgproto wants base64 inside of the JSON.
void TestForeignStrings::readsGotgProtoOfAConverter()
{
    const QByteArray text = stringNamed(u"gotgproto/gotgproto_string"_s);
    const auto whole = decode(text, FormatId::GotgProto);
    QVERIFY_RESULT(whole);
    QByteArray outer = QByteArray::fromBase64(text);
    const qsizetype from = outer.indexOf("\"Data\":\"") + 8;
    const QByteArray inner = QByteArray::fromBase64(outer.mid(from, outer.lastIndexOf('"') - from));
    const auto read = decode(inner.toBase64(), FormatId::GotgProto);
    QVERIFY_RESULT(read);
    QVERIFY(read->authKey == whole->authKey);
    QCOMPARE(read->testMode, false);
}

void TestForeignStrings::refusesBrokenRuns_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray head = QByteArray::fromHex("01320002fe00010100"
                                                "01");
    const QByteArray key(256, 'k');
    QTest::newRow("a run of nothing") << head + QByteArray(255, 'k') + QByteArray(2, '\0');
    QTest::newRow("a run without its length") << head + QByteArray(255, 'k') + '\0';
    QTest::newRow("too long") << head + key + QByteArray(14, 'x');
    QTest::newRow("between the forms") << head + key + QByteArray(12, 'x');
    QTest::newRow("very long") << head + QByteArray::fromHex("00ff").repeated(4'000);
    QTest::newRow("unknown DC") << QByteArray(head).replace(1, 1, "6") + key;
    QTest::newRow("another length") << QByteArray(head).replace(4, 1, "\xfd") + key;
    QTest::newRow("no flag") << head + key + QByteArray(13, 'x');
}

void TestForeignStrings::refusesBrokenRuns()
{
    QFETCH(const QByteArray, bytes);
    const QByteArray text =
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QVERIFY(!decode(text, FormatId::MtKruto));
    QVERIFY(!recogniseString(StringText({ text.constData(), std::size_t(text.size()) })));
}

void TestForeignStrings::survivesRandomBytes()
{
    QRandomGenerator random(20260105);
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        const QByteArray good = string.value("string"_L1).toString().toLatin1();
        for (int i = 0; i < 50; ++i) {
            QByteArray text = good;
            for (int changes = random.bounded(1, 6); changes > 0; --changes) {
                const int at = random.bounded(int(text.size()));
                if (random.bounded(3) == 0)
                    text.remove(at, random.bounded(1, 20));
                else
                    text[at] = char(random.bounded(32, 127));
                if (text.isEmpty())
                    break;
            }
            const StringText candidate({ text.constData(), std::size_t(text.size()) });
            static_cast<void>(recogniseString(candidate));
            for (const StringFormat *format : stringFormats()) {
                const auto session = format->decode(candidate);
                QVERIFY(session || session.error().context.isEmpty());
                QVERIFY(!session || !session->authKey.isAllZero());
                QVERIFY(session || !format->matches(candidate)
                        || session.error().code != ErrorCode::NotAString);
            }
        }
    }
}

SESSIONARY_TEST(TestForeignStrings, QCoreApplication)

} // namespace tst_foreignstrings

#include "tst_foreignstrings.moc"
