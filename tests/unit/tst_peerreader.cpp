// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/filestorage.h"
#include "storage/peerreader.h"
#include "support/fixtures.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_peerreader {

class TestPeerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void sorts_data();
    void sorts();
    void sortsWhateverAValueIs();
    void stopsSortingAtOnce();
    void givesTheFirstRowsFirst();
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
                        "(44, 1, 'starship', '50%'), (12345678, 1, 'channel', 'bare'), "
                        "(-10055566677, 1, 'channel', 'old'), (4321, 1, 'user', 'no_group')");
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
    row("a marked id of what has no mark", u"-1000012345678"_s, { -1000012345678, 12345678 });
    row("an old mark of what has none", u"-10012345678"_s,
        { -1001234567890, -1000012345678, 12345678 });
    row("a marked id of what has an old mark", u"-1000055566677"_s, { -10055566677 });
    row("a bare id of what has an old mark", u"55566677"_s, { -10055566677 });
    row("a group's id, and no user's", u"-4321"_s, { -4321 });
    row("a phone number", u"+9996611"_s, { 123456789 });
    row("a phone number without its sign", u"9996611"_s, { 123456789 });
    row("a phone number as people write it", u"+99 96-61 1"_s, { 123456789 });
    row("an id is no phone number", u"+1987654321"_s, {});
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
    QCOMPARE(up->size(), size_t(15));

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

/// As SQLite does it, for each kind of value and in both directions
void TestPeerReader::sortsWhateverAValueIs()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s);
    QVERIFY(change(copy.path(),
                   "DELETE FROM peers; INSERT INTO peers(id, access_hash, type, username, "
                   "last_update_on) VALUES "
                   "(1, 1, 'user', 'b', 5), (2, 1, 'user', 'a', -5), (3, 1, 'user', NULL, 5.5), "
                   "(4, 1, 'user', '', 9223372036854775807), (5, 1, 'user', 'abcdefghi', 1e300), "
                   "(6, 1, 'user', 'abcdefgh', -1e300), (7, 1, 'user', 'abcdefgha', 'text'), "
                   "(8, 1, 'user', x'00', x'ff'), (9, 1, 'user', 'b', 5), "
                   "(10, 1, 'user', 'Z', -5.25), (11, 1, 'user', char(0x44f), 5.25), "
                   "(12, 1, 'user', 'abcdefgh' || char(0), -9223372036854775808), "
                   "(13, 1, 'user', x'0001', 0)"));
    const auto opened = FileStorage::create(copy.path()).and_then([](const auto &storage) {
        return storage->open();
    });
    QVERIFY_RESULT(opened);
    const std::pair<PeerField, QString> fields[] { { PeerField::Username, u"username"_s },
                                                   { PeerField::Updated, u"last_update_on"_s } };
    for (const auto &[field, column] : fields) {
        for (const auto order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            const auto keys = peerKeys(*opened, { .sortBy = field, .order = order });
            const auto expected = opened->connection().integers(
                u"SELECT id FROM peers NOT INDEXED ORDER BY %1 %2, id"_s.arg(
                    column, order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s));
            QVERIFY_RESULT(keys);
            QCOMPARE(*keys, *expected);
        }
    }
}

void TestPeerReader::stopsSortingAtOnce()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s);
    QVERIFY(change(copy.path(),
                   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                   "200000) INSERT INTO peers(id, access_hash, type, username) "
                   "SELECT 900000 + i, i, 'user', 'peer_' || (i * 7919 % 100003) FROM n"));
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const PeerQuery query { .sortBy = PeerField::Username };
    const auto all = (*storage)->open().and_then(
        [&](const SqlStorage &opened) { return peerKeys(opened, query); });
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), std::size_t(200'009));
    const auto names = (*storage)->open().and_then([&](const SqlStorage &opened) {
        return opened.connection().integers(
            u"SELECT id FROM peers NOT INDEXED ORDER BY username, id"_s);
    });
    QCOMPARE(*all, *names);

    std::chrono::steady_clock::time_point last = std::chrono::steady_clock::now();
    auto longest = last - last;
    const Budget budget { .isCancelled = [&] { // asked again and again, to the end
        const auto now = std::chrono::steady_clock::now();
        longest = std::max(longest, now - std::exchange(last, now));
        return false;
    } };
    const auto watched = (*storage)->open(budget).and_then(
        [&](const SqlStorage &opened) { return peerKeys(opened, query); });
    QVERIFY_RESULT(watched);
    qInfo("longest time that nobody asked: %lld µs",
          static_cast<long long>(
              std::chrono::duration_cast<std::chrono::microseconds>(longest).count()));
    QVERIFY(longest < std::chrono::seconds(1)); // on any machine
}

void TestPeerReader::givesTheFirstRowsFirst()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s);
    QVERIFY(change(copy.path(),
                   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                   "20000) INSERT INTO peers(id, access_hash, type) "
                   "SELECT 900000 + i, i, 'user' FROM n"));
    const auto opened = FileStorage::create(copy.path()).and_then([](const auto &storage) {
        return storage->open();
    });
    QVERIFY_RESULT(opened);
    std::vector<std::size_t> sizes;
    RowKeys all;
    KeyParts parts([&](const RowKeys &keys) {
        sizes.push_back(keys.size());
        all.insert(all.end(), keys.begin(), keys.end());
    });
    QVERIFY_RESULT(peerKeys(*opened, {}, parts));
    QVERIFY(sizes.size() > 1);
    QCOMPARE(sizes.front(), peerPageSize);
    QCOMPARE(all, *peerKeys(*opened, {}));

    sizes.clear();
    QVERIFY_RESULT(peerKeys(*opened, { .sortBy = PeerField::Id }, parts));
    QCOMPARE(sizes.size(), std::size_t(1)); // nobody knows the first one before the last was seen
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

SESSIONARY_TEST(TestPeerReader, QCoreApplication)

} // namespace tst_peerreader

#include "tst_peerreader.moc"
