// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/stringformat.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_stringrecognition {

/// What nobody can check by example: that each of very many strings is taken for what it is, and
/// nothing else for one. The strings are made here, not by the encoders.
class TestStringRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryString_data();
    void knowsEveryString();
    void knowsNothingInRandomText();
};

namespace {

#ifdef QT_NO_DEBUG
constexpr int rounds = 100'000;
#else
constexpr int rounds = 5'000;
#endif

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

class Source
{
public:
    explicit Source(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray bytes(int count)
    {
        QByteArray result((count + 3) / 4 * 4, Qt::Uninitialized);
        m_random.fillRange(reinterpret_cast<quint32 *>(result.data()), result.size() / 4);
        result.truncate(count);
        return result;
    }

    QByteArray key() { return bytes(256); }
    quint64 below(quint64 limit) { return m_random.generate64() % limit; }
    bool flip() { return below(2) == 1; }
    quint8 dc() { return std::array<quint8, 6> { 1, 2, 3, 4, 5, 203 }[below(6)]; }
    quint64 userId() { return 1 + below((quint64(1) << (8 + below(33))) - 1); }
    quint32 apiId() { return quint32(1 + below(quint64(1) << (4 + below(28)))); }
    quint16 port() { return flip() ? 443 : quint16(1 + below(65'535)); }

    QByteArray ipv4() { return QByteArray::fromHex(flip() ? "959a" : "5b6c") + bytes(2); }

    QByteArray ipv6()
    {
        return QByteArray::fromHex(flip() ? "20010b28f23d" : "2001067c04e8") + bytes(10);
    }

    QByteArray addressText()
    {
        constexpr std::array hosts { "pluto", "venus", "aurora", "vesta", "flora" };
        if (below(4) == 0)
            return QByteArray(hosts[below(5)]) + (flip() ? "-1" : "") + ".web.telegram.org";
        if (below(4) == 0)
            return "2001:67c:4e8:f00" + QByteArray::number(quint64(below(9))) + "::a";
        const QByteArray ip = ipv4();
        QByteArrayList parts;
        for (const char part : ip)
            parts.append(QByteArray::number(int(quint8(part))));
        return parts.join('.');
    }

private:
    QRandomGenerator m_random;
};

QByteArray number(quint64 value, int size, std::endian order = std::endian::big)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(char(value >> (8 * (order == std::endian::little ? i : size - 1 - i))));
    return bytes;
}

QByteArray little(quint64 value, int size)
{
    return number(value, size, std::endian::little);
}

QByteArray tl(const QByteArray &value)
{
    QByteArray bytes = value.size() < 254 ? little(quint64(value.size()), 1)
                                          : '\xfe' + little(quint64(value.size()), 3);
    bytes += value;
    return bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0');
}

QByteArray boolean(bool value)
{
    return little(value ? 0x997275b5 : 0xbc799737, 4);
}

QByteArray pyrogram(Source &source)
{
    return (number(source.dc(), 1) + number(source.apiId(), 4) + number(source.flip(), 1)
            + source.key() + number(source.userId(), 8) + number(source.flip(), 1))
        .toBase64(urlSafe);
}

QByteArray old64(Source &source)
{
    return (number(source.dc(), 1) + number(source.flip(), 1) + source.key()
            + number(source.userId(), 8) + number(source.flip(), 1))
        .toBase64(urlSafe);
}

QByteArray old32(Source &source)
{
    return (number(source.dc(), 1) + number(source.flip(), 1) + source.key()
            + number(1 + source.below(0xffffffff), 4) + number(source.flip(), 1))
        .toBase64(urlSafe);
}

QByteArray irenogram(Source &source)
{
    return (number(source.dc(), 1) + number(source.apiId(), 4) + number(source.flip(), 1)
            + source.key() + number(1 + source.below(0xffffffff), 4) + number(source.flip(), 1))
        .toBase64(urlSafe);
}

QByteArray pre015(Source &source)
{
    return ':'
        + (little(source.dc(), 1) + little(source.flip(), 1) + little(source.userId(), 8)
           + little(source.flip(), 1) + source.key())
              .toBase64(urlSafe);
}

QByteArray telethon(Source &source)
{
    return '1'
        + (number(source.dc(), 1) + (source.flip() ? source.ipv4() : source.ipv6())
           + number(source.port(), 2) + source.key())
              .toBase64(QByteArray::Base64UrlEncoding);
}

QByteArray gramJs(Source &source)
{
    const QByteArray address = source.addressText();
    return '1'
        + (number(source.dc(), 1) + number(quint64(address.size()), 2) + address
           + number(1 + source.below(32'767), 2) + source.key())
              .toBase64();
}

QByteArray mtcuteOption(Source &source, quint8 version, bool isTest)
{
    const QByteArray address = source.addressText();
    const quint8 dc = source.dc();
    if (version < 3)
        return little(0x18b7a10d, 4) + little(0, 4) + little(dc, 4) + tl(address)
            + little(source.port(), 4);
    return tl(little(2, 1) + little(dc, 1) + little(isTest ? 4 : 0, 1) + tl(address)
              + little(source.port(), 4));
}

QByteArray mtcute(Source &source)
{
    const auto version = quint8(1 + source.below(3));
    const bool isTest = source.flip();
    const bool hasMedia = version > 1 && source.flip();
    const bool hasSelf = source.flip();
    QByteArray bytes = little(version, 1)
        + little((hasSelf ? 1 : 0) + (version < 3 && isTest ? 2 : 0) + (hasMedia ? 4 : 0), 4)
        + mtcuteOption(source, version, isTest);
    if (hasMedia)
        bytes += mtcuteOption(source, version, isTest);
    if (hasSelf)
        bytes += little(source.userId(), 8) + boolean(source.flip());
    return (bytes + tl(source.key())).toBase64(urlSafe);
}

QByteArray packRuns(const QByteArray &bytes)
{
    QByteArray packed;
    for (qsizetype i = 0; i < bytes.size();) {
        if (bytes[i] != '\0') {
            packed += bytes[i++];
            continue;
        }
        qsizetype end = i;
        while (end < bytes.size() && bytes[end] == '\0')
            ++end;
        packed += '\0';
        packed += char(end - i);
        i = end;
    }
    return packed;
}

QByteArray mtKruto(Source &source)
{
    const bool isTest = source.flip();
    const QByteArray dc = QByteArray::number(qint64(1 + source.below(isTest ? 3 : 5)));
    QByteArray bytes = tl(isTest ? dc + "-test" : dc) + tl(source.key());
    if (source.flip())
        bytes += little(source.apiId(), 4) + little(source.flip(), 1) + little(source.userId(), 8);
    return packRuns(bytes).toBase64(urlSafe);
}

QByteArray gogram(Source &source)
{
    const QByteArray key = source.key();
    const QByteArray dc = QByteArray::number(int(source.dc()));
    const QByteArray server = source.addressText() + ':' + QByteArray::number(int(source.port()));
    const QByteArray hash = source.bytes(20);
    const QByteArray apiId = QByteArray::number(source.apiId());
    if (source.flip())
        return "1BvX"
            + QByteArrayList { key, hash, server, dc, apiId }.join(":_:").toBase64(urlSafe);
    return "1BvE"
        + (R"({"key":")" + key.toBase64() + R"(","hash":")" + hash.toBase64() + R"(","dc_id":)" + dc
           + R"(,"ip_addr":")" + server + R"(","app_id":)" + apiId + '}')
              .toBase64(urlSafe);
}

QByteArray gotgProto(Source &source)
{
    const QByteArray inner = R"({"Version":1,"Data":{"Config":{"TestMode":false},"DC":)"
        + QByteArray::number(int(source.dc())) + R"(,"Addr":"149.154.167.51:443","AuthKey":")"
        + source.key().toBase64() + R"(","AuthKeyID":"","Salt":0}})";
    return (R"({"Version":1,"Data":")" + inner.toBase64() + "\"}\n").toBase64();
}

QByteArray grammers(Source &source)
{
    const quint8 dc = source.dc();
    return (little(0xa73eb8ce, 4) + little(1, 4) + little(0x1cb5c415, 4) + little(1, 4)
            + little(0x756d16b6, 4) + little(5, 4) + little(dc, 4) + source.ipv4() + little(443, 4)
            + tl(source.key()) + little(0x672f428d, 4) + little(source.userId(), 8) + little(dc, 4)
            + boolean(source.flip()))
        .toBase64();
}

struct Row
{
    FormatId format;
    QByteArray (*make)(Source &);
};

constexpr std::array rows {
    Row { FormatId::Pyrogram, pyrogram },     Row { FormatId::PyrogramOld64, old64 },
    Row { FormatId::PyrogramOld32, old32 },   Row { FormatId::Irenogram, irenogram },
    Row { FormatId::PyrogramPre015, pre015 }, Row { FormatId::Telethon, telethon },
    Row { FormatId::GramJs, gramJs },         Row { FormatId::Mtcute, mtcute },
    Row { FormatId::MtKruto, mtKruto },       Row { FormatId::Gogram, gogram },
    Row { FormatId::GotgProto, gotgProto },   Row { FormatId::Grammers, grammers },
};

/// Irenogram's and Pyrogram's 267 bytes can be each other's.
bool isRight(const QList<FormatId> &found, FormatId format)
{
    if (found == QList { format })
        return true;
    const QList<FormatId> both { FormatId::PyrogramOld64, FormatId::Irenogram };
    return found == both && both.contains(format);
}

} // namespace

void TestStringRecognition::knowsEveryString_data()
{
    QTest::addColumn<int>("row");
    for (const Row &row : rows)
        QTest::newRow(nameOf(row.format).name) << int(&row - rows.data());
}

void TestStringRecognition::knowsEveryString()
{
    QFETCH(const int, row);
    const auto [format, make] = rows[size_t(row)];

    Source source(20260103U + quint32(row));
    for (int i = 0; i < rounds; ++i) {
        const QByteArray text = make(source);
        const auto found =
            recogniseString(StringText({ text.constData(), std::size_t(text.size()) }));
        QVERIFY2(found.has_value(), qPrintable(QString::number(i)));
        QVERIFY2(isRight(*found, format), qPrintable(QString::number(i)));
    }
}

void TestStringRecognition::knowsNothingInRandomText()
{
    constexpr auto digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    Source source(20260104);
    for (int i = 0; i < rounds; ++i) {
        const qsizetype size = rows[source.below(rows.size())].make(source).size();
        QByteArray text = source.bytes(int(size));
        for (char &character : text)
            character = digits[quint8(character) % 64];
        if (source.flip())
            text[0] = '1'; // where more formats begin than anywhere else
        const StringText candidate({ text.constData(), std::size_t(text.size()) });
        for (const StringFormat *format : stringFormats())
            QVERIFY2(!format->matches(candidate), qPrintable(QString::number(i)));
    }
}

SESSIONARY_TEST(TestStringRecognition, QCoreApplication)

} // namespace tst_stringrecognition

#include "tst_stringrecognition.moc"
