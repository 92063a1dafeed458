// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessionplace.h"
#include "storage/sessionscan.h"
#include "storage/summaryreader.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_sessionscan {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto telethonFixture = u"telethon/v7_full.session"_s;

struct Found
{
    std::vector<ScannedSession> sessions;
    QStringList nothings;
    QStringList folders;
    ScanTotals totals;

    [[nodiscard]] QStringList sources() const
    {
        QStringList names;
        for (const ScannedSession &session : sessions)
            names.append(session.source());
        names.sort();
        return names;
    }
};

Found scan(ScanOrder order)
{
    Found found;
    std::mutex mutex; // it is called in several threads at once
    order.onSession = [&](ScannedSession session) {
        const std::lock_guard lock(mutex);
        found.sessions.push_back(std::move(session));
    };
    order.onNothing = [&](const QString &path, const FileStamp &) {
        const std::lock_guard lock(mutex);
        found.nothings.append(path);
    };
    order.onFolder = [&](const QString &folder) { found.folders.append(folder); };
    found.totals = scanFolders(order);
    return found;
}

} // namespace

/// Every session below a folder, and nothing else.
class TestSessionScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheLibrariesWrote();
    void readsAsDescribeDoes();
    void readsManyInARow();
    void knowsThemByWhatTheyAre();
    void opensNoOtherDatabase();
    void leavesNoTrace();
    void readsWhatIsBeingWritten();
    void asksWhatIsKnown();
    void staysWhereItIsTold();
    void canBeCancelled();
    void tellsWhatItMayNotEnter();
};

void TestSessionScan::findsWhatTheLibrariesWrote()
{
    const Found found = scan({ .folders = { dataFile({}) } });
    const QStringList sources = found.sources();
    QSet<QString> expected;
    for (const QJsonObject &file : manifest(u"files"_s))
        expected.insert(QDir::cleanPath(dataFile(file.value("path"_L1).toString())));
    const auto isFound = [&](const QString &path) {
        return std::ranges::any_of(sources, [&](const QString &source) {
            // a folder of several accounts, or one whose file is a session as well
            return source == path || source.startsWith(path + u'#')
                || path.startsWith(source + u'/');
        });
    };
    for (const QString &path : expected)
        QVERIFY2(isFound(path), qPrintable(path));
    for (const QJsonObject &folder : manifest(u"folders"_s)) {
        const QString path = QDir::cleanPath(dataFile(folder.value("path"_L1).toString()));
        QVERIFY2(isFound(path), qPrintable(path));
    }
    QCOMPARE(QSet<QString>(sources.begin(), sources.end()).size(), sources.size());
    QVERIFY(!sources.contains(dataFile(u"manifest.json"_s)));
    QVERIFY(found.totals.sessions > 150);
    QCOMPARE(found.totals.sessions + found.totals.unreadable, qint64(sources.size()));
}

void TestSessionScan::readsAsDescribeDoes()
{
    const Found found = scan({ .folders = { dataFile({}) } });
    for (const ScannedSession &session : found.sessions) {
        const auto whole =
            openPlace(session.path, session.account.value_or(0)).and_then([](const auto &place) {
                return place->describe();
            });
        QCOMPARE(session.info.has_value(), whole.has_value());
        if (!whole) {
            QCOMPARE(session.info.error().code, whole.error().code);
            continue;
        }
        SessionInfo expected = *whole;
        SessionInfo info = *session.info;
        if (expected.file && info.file) { // which nobody sees in a list, and seconds are enough
            info.file->owner = expected.file->owner;
            info.file->changed = expected.file->changed;
        }
        QVERIFY2(info == expected, qPrintable(session.path));
    }
}

void TestSessionScan::readsManyInARow()
{
    // One reader, one connection: what it said of one must not be said of the next.
    const QTemporaryDir folder;
    SummaryReader reader;
    for (int i = 0; i < 20; ++i) {
        const QString path = folder.filePath(u"%1.session"_s.arg(i));
        putFixture(i % 2 == 0 ? plainFixture : telethonFixture, path);
        const auto stamp = stampOf(path);
        QVERIFY_RESULT(stamp);
        const auto info = reader.read(path, *stamp);
        QVERIFY_RESULT(info);
        QCOMPARE(*info->layout, i % 2 == 0 ? FormatId::Pyrogram : FormatId::Telethon);
        QCOMPARE(info->peers.value_or(0), i % 2 == 0 ? 9 : 8);
    }
}

void TestSessionScan::knowsThemByWhatTheyAre()
{
    const QTemporaryDir folder;
    putFixture(plainFixture, folder.filePath(u"a/no suffix"_s));
    putFixture(telethonFixture, folder.filePath(u"b/backup.db"_s));
    putFixture(u"go/gotd_session.json"_s, folder.filePath(u"b/gotd.json"_s));
    QFile text(folder.filePath(u"b/notes.session"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no session at all\n");
    text.close();
    QFile json(folder.filePath(u"b/package.json"_s));
    QVERIFY(json.open(QIODevice::WriteOnly));
    json.write(R"({"name": "x", "version": "1"})");
    json.close();

    const Found found = scan({ .folders = { folder.path() } });
    QCOMPARE(
        found.sources(),
        QStringList({ folder.filePath(u"a/no suffix"_s), folder.filePath(u"b/backup.db"_s),
                      folder.filePath(u"b/gotd.json"_s), folder.filePath(u"b/notes.session"_s) }));
    QCOMPARE(found.nothings, QStringList { folder.filePath(u"b/package.json"_s) });
    QCOMPARE(found.totals.sessions, 3);
    QCOMPARE(found.totals.unreadable, 1); // it says that it is one
}

void TestSessionScan::opensNoOtherDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"places.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    {
        OtherProcess browser(path, "CREATE TABLE moz_places(id INTEGER PRIMARY KEY, url TEXT)");
        QVERIFY(browser.isReady());
        QCOMPARE(browser.run("BEGIN EXCLUSIVE"), 0); // its owner is at work
        const Found found = scan({ .folders = { folder.path() } });
        QCOMPARE(found.nothings, QStringList { path });
        QVERIFY(found.sessions.empty());
        QCOMPARE(browser.run("COMMIT"), 0);
    }
}

void TestSessionScan::leavesNoTrace()
{
    const QTemporaryDir folder;
    putFixture(plainFixture, folder.filePath(u"a.session"_s));
    putFixture(u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s,
               folder.filePath(u"live.session"_s));
    putFixture(u"damaged/truncated_half.session"_s, folder.filePath(u"half.session"_s));
    putFixture(u"go/gotd_session.json"_s, folder.filePath(u"sub/gotd.json"_s));
    const FolderState before(folder.path());
    QCOMPARE(scan({ .folders = { folder.path() } }).sessions.size(), std::size_t(4));
    QVERIFY_NO_TRACE(before, folder.path());
}

void TestSessionScan::readsWhatIsBeingWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.session"_s);
    putFixture(plainFixture, path);
    OtherProcess client(path, "BEGIN IMMEDIATE; DELETE FROM peers");
    QVERIFY(client.isReady());
    const Found found = scan({ .folders = { folder.path() } });
    QCOMPARE(found.sessions.size(), std::size_t(1));
    QVERIFY_RESULT(found.sessions.front().info);
    QCOMPARE(found.sessions.front().info->peers.value_or(0), 9); // as it was before that
    QCOMPARE(client.run("COMMIT"), 0); // and nobody kept the client from it
}

void TestSessionScan::asksWhatIsKnown()
{
    const QTemporaryDir folder;
    putFixture(plainFixture, folder.filePath(u"a.session"_s));
    putFixture(telethonFixture, folder.filePath(u"b.session"_s));
    const Found first = scan({ .folders = { folder.path() } });
    QCOMPARE(first.totals.read, 2);

    QHash<QString, FileStamp> known;
    for (const ScannedSession &session : first.sessions)
        known.insert(session.path, session.stamp);
    ScanOrder again { .folders = { folder.path() } };
    again.isKnown = [&](const QString &path, const FileStamp &stamp) {
        return known.contains(path) && known.value(path) == stamp;
    };
    QCOMPARE(scan(again).totals.unchanged, 2);

    makeOld(folder.filePath(u"a.session"_s)); // another time
    const Found changed = scan(again);
    QCOMPARE(changed.sources(), QStringList { folder.filePath(u"a.session"_s) });
    QCOMPARE(changed.totals.unchanged, 1);
}

void TestSessionScan::staysWhereItIsTold()
{
    const QTemporaryDir folder;
    putFixture(plainFixture, folder.filePath(u"a/1.session"_s));
    putFixture(plainFixture, folder.filePath(u"a/deeper/2.session"_s));
    putFixture(plainFixture, folder.filePath(u"elsewhere/3.session"_s));
    putFixture(plainFixture, folder.filePath(u"a/.git/4.session"_s));
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), folder.filePath(u"a/link"_s)));
    QVERIFY(QFile::link(folder.filePath(u"a"_s), folder.filePath(u"a/round"_s)));

    const QString start = folder.filePath(u"a"_s);
    QCOMPARE(scan({ .folders = { start } }).sources(),
             QStringList({ start + u"/1.session"_s, start + u"/deeper/2.session"_s }));
    const Found shallow = scan({ .folders = { start }, .isDeep = false });
    QCOMPARE(shallow.sources(), QStringList { start + u"/1.session"_s });
    QCOMPARE(shallow.folders, QStringList { start });
}

void TestSessionScan::canBeCancelled()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 200; ++i)
        putFixture(plainFixture, folder.filePath(u"%1.session"_s.arg(i)));
    std::atomic<int> count = 0;
    ScanOrder order { .folders = { folder.path() } };
    order.isCancelled = [&] { return count > 5; };
    order.onSession = [&](const ScannedSession &) { ++count; };
    const ScanTotals totals = scanFolders(order);
    QVERIFY(totals.isCancelled);
    QVERIFY(count < 20);
}

void TestSessionScan::tellsWhatItMayNotEnter()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing"_s);
    const Found found = scan({ .folders = { missing } });
    QCOMPARE(found.totals.closedFolders, QStringList { missing });
}

SESSIONARY_TEST(TestSessionScan, QCoreApplication)

} // namespace tst_sessionscan

#include "tst_sessionscan.moc"
