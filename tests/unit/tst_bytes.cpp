// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/bytes.h"
#include "support/testmain.h"

#include <QTest>

#include <array>

using namespace sessionary;

namespace tst_bytes {

class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInBothOrders();
    void keepsAnUnderrun();
    void noticesWhatIsLeftOver();
    void writesWhatItReads_data();
    void writesWhatItReads();
};

void TestBytes::readsInBothOrders()
{
    constexpr std::array<quint8, 8> bytes { 1, 2, 3, 4, 5, 6, 7, 8 };
    QCOMPARE(ByteReader(bytes).read<quint64>(), quint64(0x0102030405060708));
    QCOMPARE(ByteReader(bytes, std::endian::little).read<quint32>(), quint32(0x04030201));
}

void TestBytes::keepsAnUnderrun()
{
    constexpr std::array<quint8, 3> bytes { 1, 2, 3 };
    ByteReader in(bytes);
    QCOMPARE(in.read<quint32>(), quint32(0));
    QCOMPARE(in.read<quint8>(), quint8(0)); // nothing comes after it
    QVERIFY(!in.atEnd());
}

void TestBytes::noticesWhatIsLeftOver()
{
    constexpr std::array<quint8, 3> bytes { 1, 2, 3 };
    ByteReader in(bytes);
    in.take(2);
    QVERIFY(!in.atEnd());
    in.take(1);
    QVERIFY(in.atEnd());
}

void TestBytes::writesWhatItReads_data()
{
    QTest::addColumn<bool>("isBig");
    QTest::newRow("big-endian") << true;
    QTest::newRow("little-endian") << false;
}

void TestBytes::writesWhatItReads()
{
    QFETCH(const bool, isBig);
    const std::endian order = isBig ? std::endian::big : std::endian::little;

    std::array<quint8, 15> bytes {};
    ByteWriter out(bytes, order);
    out.write(quint8(0xf1));
    out.write(quint16(0xf2f3));
    out.write(quint32(0xf4f5f6f7));
    out.write(quint64(0xf8f9fafbfcfdfeff));
    QVERIFY(out.atEnd());

    ByteReader in(bytes, order);
    QCOMPARE(in.read<quint8>(), quint8(0xf1));
    QCOMPARE(in.read<quint16>(), quint16(0xf2f3));
    QCOMPARE(in.read<quint32>(), quint32(0xf4f5f6f7));
    QCOMPARE(in.read<quint64>(), quint64(0xf8f9fafbfcfdfeff));
    QVERIFY(in.atEnd());
}

SESSIONARY_TEST(TestBytes, QCoreApplication)

} // namespace tst_bytes

#include "tst_bytes.moc"
