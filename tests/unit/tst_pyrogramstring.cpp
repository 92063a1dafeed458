// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "core/base64.h"
#include "formats/pyrogramstring.h"
#include "formats/stringformat.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_pyrogramstring {

class TestPyrogramString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatTheLibrariesWrote_data();
    void decodesWhatTheLibrariesWrote();
    void encodesTheSameText_data() { writableStrings(); }
    void encodesTheSameText();
    void refusesEveryTruncation_data() { ownStrings(); }
    void refusesEveryTruncation();
    void noticesEveryFlippedCharacter_data() { ownStrings(); }
    void noticesEveryFlippedCharacter();
    void namesWhatIsMissing();
    void refusesWhatDoesNotFit();
    void readsTheOneWithALeading1();
    void warnsOfACutString();
    void laysOutTheString_data() { ownStrings(); }
    void laysOutTheString();
    void showsNoBitOfTheKey();

private:
    static void ownStrings();
    static void writableStrings();
};

namespace {

bool isOurs(FormatId id)
{
    const std::string_view library = nameOf(id).library;
    return library == "pyrogram" || library == "irenogram";
}

Result<Session> decode(const QByteArray &text, FormatId id)
{
    const std::string characters = text.toStdString();
    return decodeString(id, StringText(characters));
}

QByteArray toByteArray(const SecretBytes &secret)
{
    return { secret.text().data(), qsizetype(secret.size()) };
}

} // namespace

void TestPyrogramString::ownStrings()
{
    QTest::addColumn<FormatId>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonObject>("expected");
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        const auto format = formatNamed(string.value("format"_L1).toString());
        if (format && isOurs(*format))
            QTest::addRow("%s", qPrintable(string.value("name"_L1).toString()))
                << *format << string.value("string"_L1).toString().toLatin1()
                << string.value("expected"_L1).toObject();
    }
}

void TestPyrogramString::writableStrings()
{
    QTest::addColumn<FormatId>("format");
    QTest::addColumn<QByteArray>("text");
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        const auto format = formatNamed(string.value("format"_L1).toString());
        if (format && isOurs(*format) && findStringFormat(*format)->encode != nullptr)
            QTest::addRow("%s", qPrintable(string.value("name"_L1).toString()))
                << *format << string.value("string"_L1).toString().toLatin1();
    }
}

void TestPyrogramString::decodesWhatTheLibrariesWrote_data()
{
    ownStrings();
}

void TestPyrogramString::decodesWhatTheLibrariesWrote()
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

void TestPyrogramString::encodesTheSameText()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);

    const auto again = decode(text, format).and_then([&](const Session &session) {
        return encodeString(format, session);
    });
    QVERIFY_RESULT(again);
    QCOMPARE(toByteArray(*again), text);
}

void TestPyrogramString::refusesEveryTruncation()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);

    for (qsizetype size = 0; size < text.size(); ++size) {
        const std::string cut = text.left(size).toStdString();
        const StringText candidate(cut);
        const auto found = recogniseString(candidate);
        if (!found)
            continue;
        // Cut to the length of an older string, it can be one by chance; that is said.
        QVERIFY2(format == FormatId::Pyrogram && *found == QList { FormatId::PyrogramOld32 },
                 qPrintable(QString::number(size)));
        const StringFormat *old = findStringFormat(found->first());
        QCOMPARE(old->warnings(candidate).size(), 1);
    }
}

void TestPyrogramString::noticesEveryFlippedCharacter()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);

    for (qsizetype at = 0; at < text.size(); ++at) {
        QByteArray flipped = text;
        flipped[at] = flipped[at] == 'A' ? 'B' : 'A';
        const auto session = decode(flipped, format);
        if (!session) {
            QVERIFY(session.error().context.isEmpty()); // nothing of the text gets out
            continue;
        }
        // What is accepted is another session, and all of it is in what was read.
        if (const auto again = encodeString(format, *session))
            QCOMPARE(toByteArray(*again), flipped);
    }
}

void TestPyrogramString::namesWhatIsMissing()
{
    Session session;
    QCOMPARE(encodeString(FormatId::Pyrogram, session).error().code, ErrorCode::NoKey);

    session.authKey = SecretBytes(authKeySize);
    session.dcId = 2;
    session.testMode = false;
    const auto encoded = encodeString(FormatId::Pyrogram, session);
    QCOMPARE(encoded.error().code, ErrorCode::MissingFields);
    QCOMPARE(std::get<SessionFields>(encoded.error().subject),
             SessionField::ApiId | SessionField::UserId | SessionField::IsBot);
    QCOMPARE(encodeString(FormatId::Irenogram, session).error().code, ErrorCode::NotWrittenHere);
}

void TestPyrogramString::refusesWhatDoesNotFit()
{
    Session session;
    session.authKey = SecretBytes(authKeySize);
    session.dcId = 2;
    session.testMode = false;
    session.isBot = false;
    session.userId = 4294967296; // one more than 32 bits hold
    const auto encoded = encodeString(FormatId::PyrogramOld32, session);
    QCOMPARE(encoded.error().code, ErrorCode::DoesNotFit);
    QCOMPARE(std::get<SessionField>(encoded.error().subject), SessionField::UserId);
    session.userId = 4294967295;
    QVERIFY(encodeString(FormatId::PyrogramOld32, session).has_value());
}

void TestPyrogramString::readsTheOneWithALeading1()
{
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        if (string.value("format"_L1) != "pyrogram-old-64"_L1)
            continue;
        const std::string text = '1' + string.value("string"_L1).toString().toStdString();
        const auto found = recogniseString(StringText(text));
        QVERIFY_RESULT(found);
        QCOMPARE(*found, QList { FormatId::PyrogramOld64 });
    }
}

void TestPyrogramString::warnsOfACutString()
{
    const QList<QJsonObject> strings = manifest(u"bad_strings"_s);
    for (const QJsonObject &string : strings) {
        if (!string.value("name"_L1).toString().startsWith("truncated by 11"_L1))
            continue;
        const std::string text = string.value("string"_L1).toString().toStdString();
        const auto found = recogniseString(StringText(text));
        QVERIFY_RESULT(found);
        const StringFormat *format = findStringFormat(found->first());
        QCOMPARE(format->id, FormatId::PyrogramOld32);
        QCOMPARE(format->warnings(StringText(text)),
                 QList<Finding> { { FindingCode::StringLooksCut } });
        return;
    }
    QFAIL("the cut string is not in the manifest");
}

void TestPyrogramString::laysOutTheString()
{
    QFETCH(const FormatId, format);
    QFETCH(const QByteArray, text);

    const auto session = decode(text, format);
    QVERIFY_RESULT(session);
    const Anatomy anatomy = findStringFormat(format)->anatomy(*session);

    QCOMPARE(anatomy.characters.size(), text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        QVERIFY(anatomy.characters[i] == text[i] || anatomy.characters[i] == Anatomy::masked);
    }
    const auto decoded =
        base64::decode(text.startsWith(':') ? text.mid(1).toStdString() : text.toStdString());
    qsizetype next = 0;
    for (const StringPart &part : anatomy.parts) {
        if (part.kind == StringPart::Kind::Marker)
            continue;
        QCOMPARE(part.firstByte, next);
        next += part.byteCount;
        if (part.field == SessionField::AuthKey) {
            QVERIFY(part.bytes.isEmpty());
        } else {
            const auto bytes =
                decoded->text().substr(size_t(part.firstByte), size_t(part.byteCount));
            QCOMPARE(part.bytes, QByteArray(bytes.data(), qsizetype(bytes.size())));
        }
    }
    QCOMPARE(next, qsizetype(decoded->size()));
}

void TestPyrogramString::showsNoBitOfTheKey()
{
    Session session;
    session.dcId = 4;
    session.testMode = false;
    session.userId = 5000000123;
    session.isBot = true;
    const Anatomy before = findStringFormat(FormatId::Pyrogram)->anatomy(session);
    session.authKey = SecretBytes(authKeySize);
    for (quint8 &byte : session.authKey.bytes())
        byte = 0xff;
    const Anatomy after = findStringFormat(FormatId::Pyrogram)->anatomy(session);
    QCOMPARE(after.characters, before.characters);
    QCOMPARE(after.characters.count(Anatomy::masked), 342); // 2048 bits, the last of them shared
    QVERIFY(after.parts[1].isMissing);
    QVERIFY(after.characters.contains(Anatomy::missing));
}

SESSIONARY_TEST(TestPyrogramString, QCoreApplication)

} // namespace tst_pyrogramstring

#include "tst_pyrogramstring.moc"
