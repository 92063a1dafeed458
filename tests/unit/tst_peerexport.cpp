// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/filestorage.h"
#include "storage/peerexport.h"
#include "support/fixtures.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_peerexport {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;

/// More than are read in one look, and in one connection
constexpr int manyPeers = 70'000;

bool fill(const QString &path, int peers)
{
    return change(path,
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                      + QByteArray::number(peers)
                      + ") INSERT INTO peers(id, access_hash, type, username, last_update_on) "
                        "SELECT 900000 + i, i, 'user', 'peer_' || (i * 7919 % 100003), i FROM n");
}

Result<QByteArray> exported(const SessionStorage &engine, const PeerExport &what)
{
    QByteArray text;
    return exportPeers(engine, what,
                       [&](std::string_view part) -> Result<void> {
                           text.append(part.data(), qsizetype(part.size()));
                           return {};
                       })
        .map([&](qint64) { return text; });
}

/// The same by another way: peer by peer, each as an object
QByteArray writtenOneByOne(const SessionStorage &engine, const PeerExport &what)
{
    const PeerWriter writer(what.format, what.detail);
    std::string text;
    writer.writeHead(text);
    const auto opened = engine.open();
    if (!opened || !forEachPeer(*opened, what.query, what.detail, [&](const Peer &peer) {
            writer.write(text, peer);
            return true;
        }))
        return "failed";
    return QByteArray::fromStdString(text);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

} // namespace

class TestPeerExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatEveryLayoutHolds_data();
    void writesWhatEveryLayoutHolds();
    void writesOddValuesAsTheyAre();
    void quotesWhatCsvNeeds();
    void writesMoreThanALookHolds();
    void writesInTheOrderThatIsAsked();
    void letsAClientWriteMeanwhile();
    void makesAFileOrNone();
    void endsWhenItIsCancelled();
    void saysThatNobodyTakesIt();
};

void TestPeerExport::writesWhatEveryLayoutHolds_data()
{
    QTest::addColumn<QString>("path");
    const auto files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        const QString path = file.value("path"_L1).toString();
        if (path.endsWith(".session"_L1) || path.endsWith(".db"_L1) || path.endsWith(".sqlite"_L1))
            QTest::newRow(qPrintable(path)) << path;
    }
}

void TestPeerExport::writesWhatEveryLayoutHolds()
{
    QFETCH(const QString, path);
    const FixtureCopy copy(path);
    const auto storage = FileStorage::create(copy.path());
    if (!storage || !(*storage)->open())
        QSKIP("no session");
    for (const PeerFormat format : { PeerFormat::Csv, PeerFormat::JsonLines, PeerFormat::Table }) {
        for (const PeerDetail detail : { PeerDetail::Plain, PeerDetail::WithAccessHash }) {
            const PeerExport what { .format = format, .detail = detail };
            const auto text = exported(**storage, what);
            if (!text) { // and then it cannot be read otherwise either
                QCOMPARE(writtenOneByOne(**storage, what), "failed"_ba);
                continue;
            }
            QCOMPARE(*text, writtenOneByOne(**storage, what));
        }
    }
}

void TestPeerExport::writesOddValuesAsTheyAre()
{
    const FixtureCopy copy(plainFixture);
    QVERIFY(change(copy.path(),
                   "INSERT INTO peers(id, access_hash, type, username, phone_number, "
                   "last_update_on) VALUES "
                   "(1, 'text', 5, x'6162', 3.5, 'noon'), "
                   "(2, 1.5, 'us' || char(0x202e) || 'er', ' two  names ', '+1', -5), "
                   "(3, NULL, '', 'a\"b\\c' || char(9, 0x1F600, 0x7f), '', 99999999999999), "
                   "(4, 4, replace(hex(zeroblob(100)), '00', 'long'), 'x', NULL, 0), "
                   "(5, 5, 'user', replace(hex(zeroblob(3000)), '00', 'ab'), 'y', 1)"));
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    for (const PeerFormat format : { PeerFormat::Csv, PeerFormat::JsonLines, PeerFormat::Table }) {
        const PeerExport what { .format = format, .detail = PeerDetail::WithAccessHash };
        const auto text = exported(**storage, what);
        QVERIFY_RESULT(text);
        QCOMPARE(*text, writtenOneByOne(**storage, what));
        QVERIFY(!text->contains("\u202e"));
        QVERIFY(!text->contains('\x7f'));
    }
}

void TestPeerExport::quotesWhatCsvNeeds()
{
    const PeerWriter writer(PeerFormat::Csv, PeerDetail::Plain);
    std::string text;
    writer.write(text,
                 { .id = -1,
                   .type = PeerType::Bot,
                   .usernames = { u"a,b"_s, u"c"_s },
                   .phone = u"=1+1"_s, // what a spreadsheet does with it is its business
                   .name = u"say \"x\"\r\n"_s,
                   .updated = 0 });
    QCOMPARE(QByteArray::fromStdString(text),
             QByteArray("-1,bot,\"a,b c\",=1+1,\"say \"\"x\"\"\\u000d\\u000a\","
                        "1970-01-01T00:00:00Z\n"));
}

void TestPeerExport::writesMoreThanALookHolds()
{
    const FixtureCopy copy(plainFixture);
    QVERIFY(fill(copy.path(), manyPeers));
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const auto all = exported(**storage, {});
    QVERIFY_RESULT(all);
    QCOMPARE(all->count('\n'), manyPeers + 9 + 1);
    QVERIFY(all->contains("\n970000,user,peer_"));

    const PeerExport some { .query = { .text = u"@peer_9999"_s } };
    const auto found = exported(**storage, some);
    QVERIFY_RESULT(found);
    QCOMPARE(*found, writtenOneByOne(**storage, some));
}

void TestPeerExport::writesInTheOrderThatIsAsked()
{
    const FixtureCopy copy(plainFixture);
    QVERIFY(fill(copy.path(), 20'000));
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const PeerExport what {
        .query = { .text = u"peer"_s, .sortBy = PeerField::Username, .order = Qt::DescendingOrder }
    };
    const auto text = exported(**storage, what);
    QVERIFY_RESULT(text);
    QCOMPARE(*text, writtenOneByOne(**storage, what));
    QCOMPARE(text->count('\n'), 20'001);
}

/// Whoever reads the output can take as long as he likes.
void TestPeerExport::letsAClientWriteMeanwhile()
{
    const FixtureCopy copy(plainFixture);
    QVERIFY(fill(copy.path(), manyPeers));
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    OtherProcess client(copy.path(), "SELECT 1");
    QVERIFY(client.isReady());
    int writes = 0;
    const auto rows = exportPeers(**storage, {}, [&](std::string_view) -> Result<void> {
        writes += client.run("UPDATE peers SET access_hash = 5 WHERE id = 900001") == SQLITE_OK
            ? 1
            : 1000;
        return {};
    });
    QVERIFY_RESULT(rows);
    QCOMPARE(*rows, manyPeers + 9);
    QVERIFY(writes >= 9);
    QVERIFY(writes < 1000);
}

void TestPeerExport::makesAFileOrNone()
{
    const FixtureCopy copy(plainFixture);
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"peers.csv"_s);
    const auto rows = exportPeersTo(path, IfExists::Refuse, **storage, {});
    QVERIFY_RESULT(rows);
    QCOMPARE(*rows, 9);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *exported(**storage, {}));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);

    QCOMPARE(exportPeersTo(path, IfExists::Refuse, **storage, {}).error().code,
             ErrorCode::TargetExists);
    QVERIFY_RESULT(
        exportPeersTo(path, IfExists::Replace, **storage, { .format = PeerFormat::JsonLines }));
    QCOMPARE(filesIn(folder.path()), QStringList({ u"peers.csv"_s, u"peers.csv.bak"_s }));
}

void TestPeerExport::endsWhenItIsCancelled()
{
    const FixtureCopy copy(plainFixture);
    QVERIFY(fill(copy.path(), manyPeers));
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const QTemporaryDir folder;
    qint64 told = 0;
    const auto rows = exportPeersTo(folder.filePath(u"peers.csv"_s), IfExists::Refuse, **storage,
                                    {}, [&](qint64 count) { told = count; },
                                    { .isCancelled = [&] { return told > 10'000; } });
    QVERIFY(!rows.has_value());
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    QVERIFY(told < manyPeers);
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestPeerExport::saysThatNobodyTakesIt()
{
    const FixtureCopy copy(plainFixture);
    const auto storage = FileStorage::create(copy.path());
    QVERIFY_RESULT(storage);
    const auto rows = exportPeers(
        **storage, {}, [](std::string_view) -> Result<void> { return fail(ErrorCode::DiskFull); });
    QVERIFY(!rows.has_value());
    QCOMPARE(rows.error().code, ErrorCode::DiskFull);
}

SESSIONARY_TEST(TestPeerExport, QCoreApplication)

} // namespace tst_peerexport

#include "tst_peerexport.moc"
