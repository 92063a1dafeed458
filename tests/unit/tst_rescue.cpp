// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "storage/deferredstorage.h"
#include "storage/peerreader.h"
#include "storage/rescue.h"
#include "storage/sqlitepages.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

#include <array>
#include <numeric>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_rescue {

namespace {

constexpr qsizetype page = 4096;
constexpr quint32 seed = 20'240;

const auto pyrogram = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto telethon = u"telethon/v7_full.session"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// Runs \a sql on the database \a path as a client would whose SQLite leaves deleted bytes alone.
void runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(path), &database), SQLITE_OK);
    const QByteArray all = "PRAGMA secure_delete=OFF;" + sql;
    char *message = nullptr;
    sqlite3_exec(database, all.constData(), nullptr, nullptr, &message);
    QVERIFY2(message == nullptr, message);
    sqlite3_close(database);
}

Result<Rescued> rescueFile(const QString &path)
{
    const auto storage = std::make_shared<DeferredStorage>(
        [path](const Budget &budget) { return openPlace(path, 0, {}, budget); });
    return rescue(path, storage);
}

/// A session file that is to be damaged, and where in it the key and the account are
struct Victim
{
    QByteArray bytes;
    qsizetype key = -1;
    QSet<qsizetype> pages; ///< with the key or the account in them

    [[nodiscard]] qsizetype keyPage() const { return key / page * page; }
    [[nodiscard]] QList<qsizetype> otherPages() const
    {
        QList<qsizetype> others;
        for (qsizetype at = 0; at < bytes.size(); at += page) {
            if (!pages.contains(at))
                others.append(at);
        }
        return others;
    }
    [[nodiscard]] qsizetype lastPageEnd() const
    {
        return *std::max_element(pages.begin(), pages.end()) + page;
    }
};

/// The pages with the tables that hold key, account and home
QSet<qsizetype> tellingPages(const QString &path)
{
    const FixtureCopy copy(path);
    sqlite3 *database = nullptr;
    sqlite3_open(qPrintable(copy.path()), &database);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name IN "
                       "('sessions', 'entities', 'session', 'datacenter', 'user', 'auth_keys', "
                       "'key_value', 'kv', 'dc_home', 'dc_option', 'peer_info') AND "
                       "NOT (name = 'entities' AND EXISTS (SELECT 1 FROM sqlite_schema "
                       "WHERE name = 'kv'))",
                       -1, &statement, nullptr);
    QSet<qsizetype> pages;
    while (sqlite3_step(statement) == SQLITE_ROW)
        pages.insert((sqlite3_column_int64(statement, 0) - 1) * page);
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return pages;
}

Victim victim(const QString &path)
{
    const QByteArray bytes = contentOf(dataFile(path));
    const QJsonObject expected = fixture(path).value("expected"_L1).toObject();
    return { .bytes = bytes,
             .key = bytes.indexOf(expectedKey(expected)),
             .pages = tellingPages(path) };
}

void fill(QByteArray &bytes, qsizetype from, const QByteArray &with)
{
    bytes.replace(from, with.size(), with);
}

/// Something that happens to files: it leaves the bytes of the key and the account in place.
struct Way
{
    const char *name;
    QByteArray (*damage)(const Victim &victim, QRandomGenerator &random);
    bool losesRest = true; ///< else the peers and all fields are still to be found
};

constexpr std::array ways {
    Way { "magic gone",
          [](const Victim &victim, QRandomGenerator &) {
              return victim.bytes.sliced(0, 0) + QByteArray(16, 0) + victim.bytes.sliced(16);
          },
          false },
    Way { "header zero",
          [](const Victim &victim, QRandomGenerator &) {
              return QByteArray(100, 0) + victim.bytes.sliced(100);
          },
          false },
    Way { "header garbage",
          [](const Victim &victim, QRandomGenerator &random) {
              return randomBytes(random, 100) + victim.bytes.sliced(100);
          },
          false },
    Way { "wrong page size",
          [](const Victim &victim, QRandomGenerator &) {
              QByteArray bytes = victim.bytes;
              fill(bytes, 16, QByteArray("\x20\x00", 2));
              return bytes;
          },
          true },
    Way { "first page zero",
          [](const Victim &victim, QRandomGenerator &) {
              return QByteArray(page, 0) + victim.bytes.sliced(page);
          } },
    Way { "first page garbage",
          [](const Victim &victim, QRandomGenerator &random) {
              return randomBytes(random, page) + victim.bytes.sliced(page);
          } },
    Way { "first page gone",
          [](const Victim &victim, QRandomGenerator &) { return victim.bytes.sliced(page); } },
    Way { "1000 bytes gone in front",
          [](const Victim &victim, QRandomGenerator &) { return victim.bytes.sliced(1000); } },
    Way { "37 bytes gone in front",
          [](const Victim &victim, QRandomGenerator &) { return victim.bytes.sliced(37); } },
    Way { "cut behind it",
          [](const Victim &victim, QRandomGenerator &) {
              return victim.bytes.first(victim.lastPageEnd());
          } },
    Way { "other pages zero",
          [](const Victim &victim, QRandomGenerator &) {
              QByteArray bytes = victim.bytes;
              for (const qsizetype at : victim.otherPages())
                  fill(bytes, at, QByteArray(page, 0));
              return bytes;
          } },
    Way { "other pages garbage",
          [](const Victim &victim, QRandomGenerator &random) {
              QByteArray bytes = victim.bytes;
              for (const qsizetype at : victim.otherPages())
                  fill(bytes, at, randomBytes(random, page));
              return bytes;
          } },
    Way { "only its pages left",
          [](const Victim &victim, QRandomGenerator &) {
              QByteArray bytes;
              QList<qsizetype> pages(victim.pages.begin(), victim.pages.end());
              std::sort(pages.begin(), pages.end());
              for (const qsizetype at : std::as_const(pages))
                  bytes += victim.bytes.sliced(at, page);
              return bytes;
          } },
    Way { "pages in reverse",
          [](const Victim &victim, QRandomGenerator &) {
              QByteArray bytes;
              for (qsizetype at = victim.bytes.size() - page; at >= 0; at -= page)
                  bytes += victim.bytes.sliced(at, page);
              return bytes;
          } },
    Way { "pages shuffled",
          [](const Victim &victim, QRandomGenerator &random) {
              QList<qsizetype> order(victim.bytes.size() / page);
              std::iota(order.begin(), order.end(), 0);
              std::shuffle(order.begin(), order.end(), random);
              QByteArray bytes;
              for (const qsizetype number : std::as_const(order))
                  bytes += victim.bytes.sliced(number * page, page);
              return bytes;
          } },
    Way { "head of its page zero",
          [](const Victim &victim, QRandomGenerator &) {
              QByteArray bytes = victim.bytes;
              fill(bytes, victim.keyPage(), QByteArray(8, 0));
              return bytes;
          } },
    Way { "head of its page garbage",
          [](const Victim &victim, QRandomGenerator &random) {
              QByteArray bytes = victim.bytes;
              fill(bytes, victim.keyPage(), randomBytes(random, 64));
              return bytes;
          } },
    Way { "pointers to its row gone",
          [](const Victim &victim, QRandomGenerator &) {
              QByteArray bytes = victim.bytes;
              fill(bytes, victim.keyPage() + 8, QByteArray(16, char(0xff)));
              return bytes;
          } },
    Way { "heads of all pages garbage",
          [](const Victim &victim, QRandomGenerator &random) {
              QByteArray bytes = victim.bytes;
              for (qsizetype at = 0; at < bytes.size(); at += page)
                  fill(bytes, at, randomBytes(random, 12));
              return bytes;
          } },
    Way { "garbage up to its row",
          [](const Victim &victim, QRandomGenerator &random) {
              QByteArray bytes = victim.bytes;
              constexpr qsizetype front = 80; // address, numbers and header of the row
              const qsizetype size = victim.key - front - victim.keyPage();
              // what else lies in that page can be the account
              fill(bytes, victim.keyPage(), randomBytes(random, std::min<qsizetype>(size, 512)));
              return bytes;
          } },
    Way { "length of its row gone",
          [](const Victim &victim, QRandomGenerator &random) {
              QByteArray bytes = victim.bytes;
              const qsizetype type = bytes.lastIndexOf(QByteArray("\x84\x0c", 2), victim.key);
              // length, number and size of the header stand a few bytes in front of that
              for (qsizetype at = type; at > type - 12; --at) {
                  const auto size = quint8(bytes[at]);
                  const auto length = readVarint(
                      bytesOf(std::string_view(bytes.constData() + at - 3, std::size_t(3))));
                  if (size < 16 && size > type - at && length && length->size == 2
                      && length->value > 256 && length->value < 400) {
                      fill(bytes, at - 3, randomBytes(random, 2));
                      break;
                  }
              }
              return bytes;
          } },
    Way { "a disk in front",
          [](const Victim &victim, QRandomGenerator &random) {
              return QByteArray(3'000'000, 0) + randomBytes(random, 511) + victim.bytes;
          } },
    Way { "a disk behind",
          [](const Victim &victim, QRandomGenerator &random) {
              return victim.bytes + randomBytes(random, 2'000'000);
          } },
    Way { "sectors zero",
          [](const Victim &victim, QRandomGenerator &random) {
              QByteArray bytes = victim.bytes;
              constexpr qsizetype sector = 512;
              for (const qsizetype at : victim.otherPages())
                  fill(bytes, at + random.bounded(8) * sector, QByteArray(sector, 0));
              return bytes;
          } },
    Way { "bits flipped",
          [](const Victim &victim, QRandomGenerator &random) {
              QByteArray bytes = victim.bytes;
              const QList<qsizetype> others = victim.otherPages();
              for (int i = 0; i < 200 && !others.isEmpty(); ++i) {
                  const qsizetype at = others[random.bounded(others.size())]
                      + qsizetype(random.bounded(quint32(page)));
                  bytes[at] = char(quint8(bytes[at]) ^ (1U << random.bounded(8U)));
              }
              return bytes;
          } },
};

/// What a library or its owner did to the tables
struct Statement
{
    const char *name;
    const char *sql;
};

constexpr std::array statements {
    Statement { "row deleted", "DELETE FROM %1" },
    Statement { "row deleted with a condition", "DELETE FROM %1 WHERE 1=1 AND rowid=rowid" },
    Statement { "table dropped", "DROP TABLE %1" },
    Statement {
        "schema deleted",
        "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema; PRAGMA writable_schema=OFF" },
};

/// One session of each layout and number that there is
QList<QJsonObject> chosen()
{
    QList<QJsonObject> items;
    QSet<QString> seen;
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &item : files) {
        const QString path = item.value("path"_L1).toString();
        const QJsonObject expected = item.value("expected"_L1).toObject();
        const QString kind = item.value("layout"_L1).toString()
            + item.value("schema_version"_L1).toVariant().toString()
            + path.section(u'/', 0, 1).section(u"migrated"_s, 1);
        const QByteArray bytes = contentOf(dataFile(path));
        if (seen.contains(kind) || !bytes.startsWith("SQLite format 3")
            || expectedKey(expected).isEmpty() || !bytes.contains(expectedKey(expected))
            || expected.value("user_id"_L1).isNull())
            continue;
        seen.insert(kind);
        items.append(item);
    }
    return items;
}

} // namespace

/// What is left of a session, however little that is: found, and nothing touched or made up.
class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsKeyAndAccount_data();
    void findsKeyAndAccount();
    void findsWhatWasDeleted_data();
    void findsWhatWasDeleted();
    void findsARowThatBecameFreeSpace();
    void takesNoKeyOfAnotherDataCenter();
    void findsItInPagesOfAnySize_data();
    void findsItInPagesOfAnySize();
    void findsItInTheWalAlone();
    void findsItInTheJournalAlone();
    void takesTheNewestKey();
    void keepsThePeers();
    void takesNoPeersFromFreePages();
    void readsWhatCanBeRead();
    void readsAKeyThatIsEncrypted();
    void findsTheJsonOfGotgproto();
    void saysHowSureItIs();
    void makesNothingUp_data();
    void makesNothingUp();
    void findsNothingInNoise();
    void refusesWhatIsNoFile();
    void leavesNoTrace();
    void canBeCancelled();
    void takesItsTimeFromTheBudget();
};

void TestRescue::findsKeyAndAccount_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("way");
#ifdef SESSIONARY_SANITIZED
    constexpr std::size_t step = 3; // takes ten times as long: each way for some of the files
#else
    constexpr std::size_t step = 1;
#endif
    const QList<QJsonObject> items = chosen();
    std::size_t first = 0;
    for (const QJsonObject &item : items) {
        const QString path = item.value("path"_L1).toString();
        for (std::size_t way = first++ % step; way < ways.size(); way += step)
            QTest::addRow("%s: %s", qPrintable(path), ways.at(way).name) << path << int(way);
    }
}

void TestRescue::findsKeyAndAccount()
{
    QFETCH(const QString, path);
    QFETCH(const int, way);
    const QJsonObject expected = fixture(path).value("expected"_L1).toObject();
    const Victim whole = victim(path);
    QVERIFY(whole.pages.contains(whole.keyPage()));
    QRandomGenerator random(seed + quint32(way));
    const QTemporaryDir folder;
    const QString damaged = folder.filePath(u"damaged.session"_s);
    write(damaged, ways.at(std::size_t(way)).damage(whole, random));

    const auto rescued = rescueFile(damaged);
    QVERIFY_RESULT(rescued);
    const auto info = rescued->storage->describe();
    QVERIFY_RESULT(info);
    QVERIFY(!info->has(FindingCode::SchemaMismatch)); // its tables are made for it
    QCOMPARE(info->authKeyId ? authKeyIdText(*info->authKeyId) : QString(),
             expected.value("auth_key_id"_L1).toString());
    QCOMPARE(info->userId.value_or(0), expected.value("user_id"_L1).toInteger());
    QCOMPARE(info->dcId.value_or(0), expected.value("dc_id"_L1).toInteger());
    if (!ways.at(std::size_t(way)).losesRest) {
        QJsonObject all = expected;
        all.remove(u"library"_s); // it can be in the header
        if (info->layout == FormatId::Grammers)
            all.remove(u"schema_version"_s);
        QCOMPARE(difference(*info, all, fixture(path).value("accept"_L1).toObject()), QString());
    }
}

void TestRescue::findsWhatWasDeleted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("sql");
    for (const QString &path : { pyrogram, telethon }) {
        for (const Statement &statement : statements)
            QTest::addRow("%s: %s", qPrintable(path), statement.name)
                << path << QString::fromUtf8(statement.sql).arg(u"sessions"_s).toUtf8();
    }
}

void TestRescue::findsWhatWasDeleted()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, sql);
    const QJsonObject expected = fixture(path).value("expected"_L1).toObject();
    const FixtureCopy copy(path);
    runSql(copy.path(), sql);
    const auto rescued = rescueFile(copy.path());
    QVERIFY_RESULT(rescued);
    const auto info = rescued->storage->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->authKeyId ? authKeyIdText(*info->authKeyId) : QString(),
             expected.value("auth_key_id"_L1).toString());
    QCOMPARE(info->userId.value_or(0), expected.value("user_id"_L1).toInteger());
}

void TestRescue::findsARowThatBecameFreeSpace()
{
    // Its first bytes, with the number of the data center, lead to the next free space then.
    for (const QString &path : { pyrogram, telethon }) {
        const QJsonObject expected = fixture(path).value("expected"_L1).toObject();
        const FixtureCopy copy(path);
        const QByteArray id = QByteArray::number(expected.value("dc_id"_L1).toInteger());
        const QByteArray other = path == pyrogram ? "VALUES (99, NULL, NULL, NULL, 0, NULL, NULL)"
                                                  : "VALUES (99, NULL, NULL, NULL, NULL)";
        runSql(copy.path(),
               "INSERT INTO sessions " + other + "; DELETE FROM sessions WHERE dc_id = " + id);
        const auto rescued = rescueFile(copy.path());
        QVERIFY_RESULT(rescued);
        const auto info = rescued->storage->describe();
        QVERIFY_RESULT(info);
        QCOMPARE(info->authKeyId ? authKeyIdText(*info->authKeyId) : QString(),
                 expected.value("auth_key_id"_L1).toString());
        QCOMPARE(info->userId.value_or(0), expected.value("user_id"_L1).toInteger());
        if (path == telethon) // its address tells
            QCOMPARE(info->dcId.value_or(0), expected.value("dc_id"_L1).toInteger());
        else
            QVERIFY(!info->dcId.has_value());
        QCOMPARE(rescued->origin, RescueOrigin::FreeSpace);
        QCOMPARE(rescued->sureness, Sureness::Doubtful);
    }
}

void TestRescue::takesNoKeyOfAnotherDataCenter()
{
    const auto path = u"mtcute/mt_full.session"_s;
    const FixtureCopy copy(path);
    runSql(copy.path(),
           "PRAGMA secure_delete=ON; DELETE FROM auth_keys WHERE dc = 2; "
           "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE; VACUUM");
    const auto rescued = rescueFile(copy.path());
    QVERIFY(!rescued.has_value());
    QCOMPARE(rescued.error().code, ErrorCode::NothingToRescue);
}

void TestRescue::findsItInPagesOfAnySize_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("size");
    // Without row numbers, a row goes on elsewhere once a page is small.
    for (const QString &path : { pyrogram, telethon, u"telethon/v2_real_v0_16_1.session"_s }) {
        for (const int size : { 512, 1024, 2048, 8192, 65536 })
            QTest::addRow("%s: %d", qPrintable(path), size) << path << size;
    }
}

void TestRescue::findsItInPagesOfAnySize()
{
    QFETCH(const QString, path);
    QFETCH(const int, size);
    const QJsonObject expected = fixture(path).value("expected"_L1).toObject();
    const FixtureCopy copy(path);
    runSql(copy.path(), "PRAGMA page_size=" + QByteArray::number(size) + "; VACUUM");
    QByteArray bytes = contentOf(copy.path());
    write(copy.path(), QByteArray(100, 0) + bytes.sliced(100));
    const auto rescued = rescueFile(copy.path());
    QVERIFY_RESULT(rescued);
    const auto info = rescued->storage->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(difference(*info, expected), QString());
    QCOMPARE(rescued->sureness, Sureness::Certain);
}

void TestRescue::findsItInTheWalAlone()
{
    const auto live = u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s;
    const QJsonObject expected = fixture(live).value("expected"_L1).toObject();
    for (const bool isHeaderGone : { false, true }) {
        const FixtureCopy copy(live);
        write(copy.path(), QByteArray(page, 0));
        if (isHeaderGone) {
            const QString wal = copy.path() + u"-wal"_s;
            write(wal, QByteArray(32, 0) + contentOf(wal).sliced(32));
        }
        const auto rescued = rescueFile(copy.path());
        QVERIFY_RESULT(rescued);
        QCOMPARE(rescued->origin, RescueOrigin::Wal);
        const auto info = rescued->storage->describe();
        QVERIFY_RESULT(info);
        QJsonObject all = expected;
        all.remove(u"library"_s); // Hydrogram's differ from Pyrogram's in nothing else
        QCOMPARE(difference(*info, all), QString());
    }
}

void TestRescue::findsItInTheJournalAlone()
{
    // As SQLite writes it: a header in a sector of its own, then pages with number and checksum.
    const FixtureCopy copy(pyrogram);
    const QByteArray bytes = contentOf(copy.path());
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7000000070000000000000007"
                                             "0000020000001000");
    journal.append(QByteArray(512 - journal.size(), 0));
    for (qsizetype at = 0; at < bytes.size(); at += page) {
        journal.append(QByteArray(3, 0)).append(char(at / page + 1));
        journal.append(bytes.sliced(at, page)).append(QByteArray(4, 0));
    }
    write(copy.path(), QByteArray(bytes.size(), 0));
    write(copy.path() + u"-journal"_s, journal);
    const auto rescued = rescueFile(copy.path());
    QVERIFY_RESULT(rescued);
    QCOMPARE(rescued->origin, RescueOrigin::Journal);
    const auto info = rescued->storage->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(difference(*info, fixture(pyrogram).value("expected"_L1).toObject()), QString());
}

void TestRescue::takesTheNewestKey()
{
    const FixtureCopy copy(pyrogram);
    runSql(copy.path(),
           "DELETE FROM sessions; INSERT INTO sessions VALUES (4, 7, 0, "
           "randomblob(256), 1700000000, 5000000999, 0)");
    const QByteArray bytes = contentOf(copy.path());
    write(copy.path(), QByteArray(100, 0) + bytes.sliced(100));
    const auto rescued = rescueFile(copy.path());
    QVERIFY_RESULT(rescued);
    const auto info = rescued->storage->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->userId.value_or(0), 5000000999);
    QCOMPARE(info->dcId.value_or(0), 4);
}

void TestRescue::keepsThePeers()
{
    for (const QString &path :
         { pyrogram, telethon, u"pyrogram-family/kurigram-2.2.22/user64.session"_s,
           u"pyrogram-family/pyrofork-2.3.69/user64.session"_s, u"mtcute/mt_full.session"_s }) {
        const FixtureCopy copy(path);
        const auto peersOf = [](const SessionStorage &storage) {
            std::vector<Peer> peers;
            const auto done = storage.open().and_then([&](const SqlStorage &opened) {
                return forEachPeer(opened, { .sortBy = PeerField::Id }, PeerDetail::WithAccessHash,
                                   [&](const Peer &peer) {
                                       peers.push_back(peer);
                                       return true;
                                   });
            });
            return done ? peers : std::vector<Peer>();
        };
        const std::vector<Peer> before = peersOf(**openPlace(copy.path()));
        const QByteArray bytes = contentOf(copy.path());
        write(copy.path(), QByteArray(page, 0) + bytes.sliced(page));
        const auto rescued = rescueFile(copy.path());
        QVERIFY_RESULT(rescued);
        QVERIFY(!before.empty());
        QVERIFY2(peersOf(*rescued->storage) == before, qPrintable(path));
    }
}

void TestRescue::takesNoPeersFromFreePages()
{
    const FixtureCopy copy(pyrogram);
    runSql(copy.path(),
           "CREATE TABLE old AS SELECT * FROM peers; "
           "INSERT INTO peers VALUES (77, 1, 'user', 'gone', NULL, 1700000000); "
           "DELETE FROM peers; DELETE FROM sessions; "
           "DROP TABLE old");
    const auto rescued = rescueFile(copy.path());
    QVERIFY_RESULT(rescued);
    const auto info = rescued->storage->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->peers.value_or(0), 0);
}

void TestRescue::readsWhatCanBeRead()
{
    const FixtureCopy copy(pyrogram);
    const auto rescued = rescueFile(copy.path());
    QVERIFY_RESULT(rescued);
    QCOMPARE(rescued->origin, RescueOrigin::AsItIs);
    QCOMPARE(rescued->sureness, Sureness::Certain);
    const auto info = rescued->storage->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(difference(*info, fixture(pyrogram).value("expected"_L1).toObject()), QString());
    QVERIFY(!info->has(FindingCode::Rescued));
}

void TestRescue::readsAKeyThatIsEncrypted()
{
    const auto path = u"pyrogram-family/encrypted/aes-gcm.session"_s;
    const QJsonObject item = fixture(path);
    const FixtureCopy copy(path);
    const QByteArray bytes = contentOf(copy.path());
    write(copy.path(), QByteArray(page, 0) + bytes.sliced(page));
    const auto locked = rescueFile(copy.path());
    QVERIFY_RESULT(locked);
    QVERIFY(locked->storage->describe()->has(FindingCode::KeyEncrypted));

    const std::string password =
        item.value("encryption"_L1).toObject().value("password"_L1).toString().toStdString();
    const auto storage = std::make_shared<DeferredStorage>(
        [&](const Budget &budget) { return openPlace(copy.path(), 0, {}, budget); });
    const auto rescued =
        rescue(copy.path(), storage, std::make_shared<const SecretBytes>(bytesOf(password)));
    QVERIFY_RESULT(rescued);
    const auto session = rescued->storage->open().and_then(
        [](const SqlStorage &opened) { return opened.session(); });
    QVERIFY_RESULT(session);
    const QByteArray key = QByteArray::fromHex(item.value("encryption"_L1)
                                                   .toObject()
                                                   .value("auth_key_decrypted"_L1)
                                                   .toString()
                                                   .toLatin1());
    QVERIFY(textOf(session->authKey.bytes())
            == std::string_view(key.data(), std::size_t(key.size())));
}

void TestRescue::findsTheJsonOfGotgproto()
{
    const auto path = u"go/gotgproto.session"_s;
    const FixtureCopy copy(path);
    const QByteArray bytes = contentOf(copy.path());
    write(copy.path(), QByteArray(page, 0) + bytes.sliced(page));
    const auto rescued = rescueFile(copy.path());
    QVERIFY_RESULT(rescued);
    const auto info = rescued->storage->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(difference(*info, fixture(path).value("expected"_L1).toObject()), QString());
}

void TestRescue::saysHowSureItIs()
{
    const FixtureCopy copy(pyrogram);
    const QByteArray bytes = contentOf(copy.path());
    const Victim whole = victim(pyrogram);

    write(copy.path(), QByteArray(100, 0) + bytes.sliced(100));
    auto rescued = rescueFile(copy.path());
    QVERIFY_RESULT(rescued);
    QCOMPARE(rescued->origin, RescueOrigin::Page);
    QCOMPARE(rescued->sureness, Sureness::Certain);
    QVERIFY(!rescued->storage->describe()->has(FindingCode::RescueUnsure));

    QByteArray damaged = QByteArray(100, 0) + bytes.sliced(100);
    fill(damaged, whole.keyPage(), QByteArray(64, char(0xff)));
    write(copy.path(), damaged);
    rescued = rescueFile(copy.path());
    QVERIFY_RESULT(rescued);
    QCOMPARE(rescued->origin, RescueOrigin::FreeSpace);
    QCOMPARE(rescued->sureness, Sureness::Likely);
    QVERIFY(rescued->storage->describe()->has(FindingCode::RescueUnsure));

    damaged.truncate(whole.key + qsizetype(authKeySize) + 4); // the date is the last that is left
    write(copy.path(), damaged);
    rescued = rescueFile(copy.path());
    QVERIFY_RESULT(rescued);
    QVERIFY(rescued->sureness != Sureness::Certain);
    QVERIFY(!rescued->storage->describe()->userId.has_value());
}

void TestRescue::makesNothingUp_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path :
         { u"damaged/empty.session"_s, u"damaged/header_only.session"_s,
           u"damaged/key_null.session"_s, u"damaged/key_text.session"_s,
           u"damaged/key_255_bytes.session"_s,
           u"pyrogram-family/wal-shell/pyrotgfork-dev-user64-without-wal.session"_s,
           u"pyrogram-family/pyrogram-2.0.106/empty.session"_s, u"manifest.json"_s,
           u"telethon/v7_fresh_never_connected.session"_s })
        QTest::newRow(qPrintable(path)) << path;
}

void TestRescue::makesNothingUp()
{
    QFETCH(const QString, path);
    const FixtureCopy copy(path);
    const auto rescued = rescueFile(copy.path());
    QVERIFY(!rescued.has_value());
    QCOMPARE(rescued.error().code, ErrorCode::NothingToRescue);
}

void TestRescue::findsNothingInNoise()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"noise.session"_s);
    QRandomGenerator random(seed);
    const auto check = [&](const QByteArray &bytes) {
        write(path, bytes);
        const auto rescued = rescueFile(path);
        QVERIFY(!rescued.has_value());
        QCOMPARE(rescued.error().code, ErrorCode::NothingToRescue);
    };
    for (int i = 0; i < 40; ++i)
        check(randomBytes(random, 200'000));
    for (int i = 0; i < 10; ++i) // what a key's type stands in, and nothing else does
        check(QByteArray("\x84\x0c", 2).repeated(50'000).append(randomBytes(random, 1000)));
    check(QByteArray(1'000'000, 0));
    check(QByteArray(1'000'000, char(0xff)));
    check(QByteArray(1'000'000, char(0x0d)));
    check("CREATE TABLE sessions (dc_id INTEGER PRIMARY KEY, auth_key BLOB)"_ba.repeated(5000));
}

void TestRescue::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    const auto codeOf = [](const QString &path) { return rescueFile(path).error().code; };
    QCOMPARE(codeOf(folder.filePath(u"none.session"_s)), ErrorCode::NotFound);
    QCOMPARE(codeOf(folder.path()), ErrorCode::NotAFile);
    QCOMPARE(codeOf(u"/dev/null"_s), ErrorCode::NotAFile);
}

void TestRescue::leavesNoTrace()
{
    for (const QString &path :
         { pyrogram, u"damaged/truncated_half.session"_s, u"damaged/flipped_magic.session"_s,
           u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s }) {
        const FixtureCopy copy(path);
        if (path == pyrogram)
            write(copy.path(), QByteArray(page, 0) + contentOf(copy.path()).sliced(page));
        const QStringList names = QDir(copy.folder()).entryList(QDir::Files);
        for (const QString &name : names) { // old enough for a read to be noted by the system
            QFile file(copy.folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QDateTime old = QDateTime::currentDateTime().addDays(-3);
            file.setFileTime(old, QFileDevice::FileAccessTime);
            file.setFileTime(old, QFileDevice::FileModificationTime);
        }
        const FolderState before(copy.folder());
        const auto rescued = rescueFile(copy.path());
        QVERIFY2(rescued || rescued.error().code == ErrorCode::NothingToRescue, qPrintable(path));
        QVERIFY_NO_TRACE(before, copy.folder());
    }
}

void TestRescue::canBeCancelled()
{
    const FixtureCopy copy(u"damaged/flipped_magic.session"_s);
    const auto storage = std::make_shared<DeferredStorage>(
        [&](const Budget &budget) { return openPlace(copy.path(), 0, {}, budget); });
    const auto rescued = rescue(copy.path(), storage, {}, { .isCancelled = [] { return true; } });
    QVERIFY(!rescued.has_value());
    QCOMPARE(rescued.error().code, ErrorCode::Cancelled);
}

void TestRescue::takesItsTimeFromTheBudget()
{
    // 8 GiB that take no place on the disk, with a session at their end
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.session"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        constexpr qint64 far = 8LL * 1024 * 1024 * 1024;
        if (!file.seek(far) || file.write("x") != 1)
            QSKIP("the disk takes no such file");
    }
    const auto storage = std::make_shared<DeferredStorage>(
        [&](const Budget &budget) { return openPlace(path, 0, {}, budget); });
    QElapsedTimer timer;
    timer.start();
    const auto rescued = rescue(path, storage, {}, { .limit = std::chrono::milliseconds(500) });
    QVERIFY(!rescued.has_value());
    QVERIFY(timer.elapsed() < 30'000); // and not as long as all of it takes
}

SESSIONARY_TEST(TestRescue, QCoreApplication)

} // namespace tst_rescue

#include "tst_rescue.moc"
