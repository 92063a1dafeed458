// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/filestorage.h"
#include "storage/peerreader.h"
#include "support/fixtures.h"
#include "support/otherprocess.h"

#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

class TestPeerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void sorts_data();
    void sorts();
    void keepsTheOrderOfTheKeys();
    void leavesTheHashOutUnlessAsked();
    void knowsOldMarkedIds_data();
    void knowsOldMarkedIds();

private:
    std::unique_ptr<FixtureCopy> m_copy;
    std::shared_ptr<FileStorage> m_storage;
};

void TestPeerReader::initTestCase()
{
    m_copy = std::make_unique<FixtureCopy>(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s);
    OtherProcess client(m_copy->path(),
                        "INSERT INTO peers(id, access_hash, type, username) VALUES "
                        "(42, 1, 'user', 'per_cent'), (43, 1, 'user', 'perXcent'), "
                        "(44, 1, 'starship', '50%')");
    QVERIFY(client.isReady());
    const auto storage = FileStorage::create(m_copy->path());
    QVERIFY_RESULT(storage);
    m_storage = *storage;
}

void TestPeerReader::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::addColumn<RowKeys>("found");

    const auto row = [](const char *name, const QString &text, const RowKeys &found,
                        const QString &type = {}) { QTest::newRow(name) << text << type << found; };
    row("a username", u"alice"_s, { 123456789 });
    row("the beginning of a username", u"@fixture_b"_s, { 7000000001 });
    row("not the middle of one", u"@lice"_s, {});
    row("letter case", u"@ALICE"_s, { 123456789 });
    row("a marked id", u"-1001987654321"_s, { -1001987654321 });
    row("a bare id", u"1987654321"_s, { -1001987654321 });
    row("a phone number", u"+9996611"_s, { 123456789 });
    row("blanks around", u"  alice "_s, { 123456789 });
    row("a type", u"supergroup"_s, { -1001987654321, -1000012345678 });
    row("an underscore is one", u"per_cent"_s, { 42 });
    row("a percent sign is one", u"%"_s, { 44 });
    row("only of a type", {}, { 7000000001 }, u"bot"_s);
    row("only of a type and with a text", u"fixture"_s, { -1001987654321 }, u"supergroup"_s);
    row("quotes are harmless", u"' OR 1=1 --"_s, {});
}

void TestPeerReader::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, type);
    QFETCH(const RowKeys, found);

    const auto keys = m_storage->open().and_then(
        [&](const SqlStorage &opened) { return peerKeys(opened, { .text = text, .type = type }); });
    QVERIFY_RESULT(keys);
    QCOMPARE(*keys, found);
}

void TestPeerReader::sorts_data()
{
    QTest::addColumn<PeerField>("field");
    QTest::newRow("id") << PeerField::Id;
    QTest::newRow("type") << PeerField::Type;
    QTest::newRow("username") << PeerField::Username;
    QTest::newRow("phone") << PeerField::Phone;
    QTest::newRow("name") << PeerField::Name;
    QTest::newRow("updated") << PeerField::Updated;
}

void TestPeerReader::sorts()
{
    QFETCH(const PeerField, field);
    const auto opened = m_storage->open();
    QVERIFY_RESULT(opened);
    const auto up = peerKeys(*opened, { .sortBy = field, .order = Qt::AscendingOrder });
    const auto down = peerKeys(*opened, { .sortBy = field, .order = Qt::DescendingOrder });
    QVERIFY_RESULT(up);
    QVERIFY_RESULT(down);
    QCOMPARE(up->size(), size_t(12));

    const auto peers = readPeers(*opened, *up, PeerDetail::Plain);
    QVERIFY_RESULT(peers);
    if (field == PeerField::Id)
        QVERIFY(std::ranges::is_sorted(*peers, {}, &Peer::id));
    if (field == PeerField::Phone)
        QVERIFY(std::ranges::is_sorted(*peers, {}, &Peer::phone));
    RowKeys sortedUp = *up;
    RowKeys sortedDown = *down;
    std::ranges::sort(sortedUp);
    std::ranges::sort(sortedDown);
    QCOMPARE(sortedUp, sortedDown);
}

void TestPeerReader::keepsTheOrderOfTheKeys()
{
    const RowKeys keys { 7000000001, 999, -4321, 44 };
    const auto peers = m_storage->open().and_then(
        [&](const SqlStorage &opened) { return readPeers(opened, keys, PeerDetail::Plain); });
    QVERIFY_RESULT(peers);
    QCOMPARE(peers->size(), keys.size());
    QCOMPARE(peers->at(0).type, PeerType::Bot);
    QCOMPARE(peers->at(1), Peer {}); // there is none of that id
    QCOMPARE(peers->at(2).id, -4321);
    QCOMPARE(peers->at(3).type, PeerType::Unknown);
    QCOMPARE(peers->at(3).unknownType, u"starship"_s);
}

void TestPeerReader::leavesTheHashOutUnlessAsked()
{
    const RowKeys keys { 123456789 };
    const auto opened = m_storage->open();
    QVERIFY_RESULT(opened);
    QVERIFY(!readPeers(*opened, keys, PeerDetail::Plain)->front().accessHash.has_value());
    QCOMPARE(readPeers(*opened, keys, PeerDetail::WithAccessHash)->front().accessHash,
             -7654321098765432101);
}

void TestPeerReader::knowsOldMarkedIds_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<PeerType>("type");
    QTest::addColumn<qint64>("current");
    QTest::newRow("a channel with eight digits")
        << qint64(-10012345678) << PeerType::Channel << qint64(-1000012345678);
    QTest::newRow("a channel with ten digits is the same")
        << qint64(-1001234567890) << PeerType::Supergroup << qint64(-1001234567890);
    QTest::newRow("a channel of today")
        << qint64(-1000012345678) << PeerType::Channel << qint64(-1000012345678);
    QTest::newRow("a group that begins alike")
        << qint64(-10012345) << PeerType::Group << qint64(-10012345);
    QTest::newRow("a user") << qint64(10012345) << PeerType::User << qint64(10012345);
}

void TestPeerReader::knowsOldMarkedIds()
{
    QFETCH(const qint64, id);
    QFETCH(const PeerType, type);
    QFETCH(const qint64, current);
    QCOMPARE(currentMarkedId(id, type), current);
}

QTEST_GUILESS_MAIN(TestPeerReader)
#include "tst_peerreader.moc"
