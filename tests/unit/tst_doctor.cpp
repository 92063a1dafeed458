// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "core/examination.h"
#include "storage/doctor.h"
#include "storage/filestorage.h"
#include "storage/memorystorage.h"
#include "storage/sessionplace.h"
#include "storage/surroundings.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <memory>

using namespace sessionary;
using namespace sessionary::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace tst_doctor {

namespace {

const auto pyrogramPath = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto telethonPath = u"telethon/v7_no_self_row.session"_s;
const auto pyroforkPath = u"pyrogram-family/pyrofork-2.3.69/user64.session"_s;

SecretBytes randomKey()
{
    SecretBytes key(authKeySize);
    for (quint8 &byte : key.bytes())
        byte = quint8(QRandomGenerator::system()->generate());
    return key;
}

SessionInfo infoOf(const Diagnosis &diagnosis)
{
    return diagnosis.info;
}

Result<SessionInfo> diagnosed(const QString &path, const Budget &budget = {})
{
    return openPlace(path).and_then(
        [&](const auto &storage) { return diagnose(*storage, budget).map(infoOf); });
}

std::optional<Finding> findingIn(const QList<Finding> &findings, FindingCode code)
{
    for (const Finding &finding : findings) {
        if (finding.code == code)
            return finding;
    }
    return std::nullopt;
}

bool has(const QList<Finding> &findings, FindingCode code)
{
    return findingIn(findings, code).has_value();
}

} // namespace

/// Every finding of a longer look, and that there is none where nothing is wrong.
class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examinesKeys_data();
    void examinesKeys();
    void examinesIds_data();
    void examinesIds();
    void findsWhatIsInTheRows_data();
    void findsWhatIsInTheRows();
    void findsTheTrapsOfTelethon_data();
    void findsTheTrapsOfTelethon();
    void looksAtTheFoldersAround_data();
    void looksAtTheFoldersAround();
    void looksAtTheName_data();
    void looksAtTheName();
    void looksAtThePermissions();
    void findsFaultsInside();
    void doesNotRunWhatTheFileSays();
    void saysWhoHasTheFileOpen();
    void findsNothingInASoundSession();
    void keepsWhatALookFinds_data();
    void keepsWhatALookFinds();
    void endsWhenItIsTold();
};

void TestDoctor::examinesKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isOdd");
    const auto filled = [](auto byteAt) {
        QByteArray key;
        for (int i = 0; i < int(authKeySize); ++i)
            key.append(char(byteAt(i)));
        return key;
    };
    QTest::newRow("one byte") << filled([](int) { return 7; }) << true;
    QTest::newRow("counted") << filled([](int i) { return i; }) << true;
    QTest::newRow("counted in threes") << filled([](int i) { return 3 * i + 1; }) << true;
    QTest::newRow("sixteen bytes again and again")
        << filled([](int i) { return (i % 16) * 37 + 5; }) << true;
    QTest::newRow("a text") << filled([](int i) { return 'a' + (i * i) % 26; }) << true;
    QTest::newRow("half of it zero") << filled([](int i) {
        return i < 128 ? 0 : int(QRandomGenerator::system()->generate() & 63);
    }) << true;
    for (int i = 0; i < 200; ++i)
        QTest::addRow("random %d", i) << QByteArray(
            reinterpret_cast<const char *>(randomKey().bytes().data()), qsizetype(authKeySize))
                                      << false;
}

void TestDoctor::examinesKeys()
{
    QFETCH(const QByteArray, key);
    QFETCH(const bool, isOdd);
    Session session;
    session.authKey = SecretBytes(
        Bytes(reinterpret_cast<const quint8 *>(key.constData()), std::size_t(key.size())));
    QCOMPARE(has(examine(session), FindingCode::KeyNotRandom), isOdd);
}

void TestDoctor::examinesIds_data()
{
    QTest::addColumn<qint64>("userId");
    QTest::addColumn<quint32>("apiId");
    QTest::addColumn<QList<Finding>>("findings");
    const auto row = [](const char *name, qint64 user, quint32 api, const QList<Finding> &found) {
        QTest::newRow(name) << user << api << found;
    };
    row("real", 412345678, 12345, {});
    row("the largest", maxUserId, 4294967295U, {});
    row("a placeholder", 9999, 0, { { FindingCode::PlaceholderIds } });
    row("an early user", 9999, 12345, {});
    row("no application", 412345678, 0, { { FindingCode::ApiIdZero } });
    row("nobody", 0, 12345, { { FindingCode::UserIdImpossible, qint64(0) } });
    row("a chat", -5, 12345, { { FindingCode::UserIdImpossible, qint64(-5) } });
    row("too large", maxUserId + 1, 12345,
        { { FindingCode::UserIdImpossible, qint64(maxUserId + 1) } });
}

void TestDoctor::examinesIds()
{
    QFETCH(const qint64, userId);
    QFETCH(const quint32, apiId);
    QFETCH(const QList<Finding>, findings);
    Session session;
    session.userId = userId;
    session.apiId = apiId;
    session.authKey = randomKey();
    QCOMPARE(examine(session), findings);
}

void TestDoctor::findsWhatIsInTheRows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Finding>("finding");
    const auto row = [](const char *name, const QString &path, const QByteArray &sql,
                        const Finding &finding) { QTest::newRow(name) << path << sql << finding; };
    const QByteArray peer = "INSERT INTO peers (id, access_hash, type) VALUES ";
    row("a new channel", pyrogramPath,
        peer
            + "(-1002147483647, 1, 'channel'), (-1002147483648, 1, 'channel'), "
              "(-1003000000000, 1, 'supergroup')",
        { FindingCode::PeersNeedFork, qint64(3) }); // one was there
    row("a forum", pyrogramPath, peer + "(-1001, 1, 'forum')",
        { FindingCode::PeerTypesOfForks, QStringList { u"forum"_s } });
    row("an unknown type", pyrogramPath, peer + "(-1001, 1, 'gigagroup')",
        { FindingCode::PeerTypesUnknown, QStringList { u"gigagroup"_s } });
    row("a long type", pyrogramPath,
        peer + "(-1001, 1, zeroblob(100000) || '" + QByteArray(100'000, 'x') + "')",
        { FindingCode::PeerTypesUnknown, QStringList { QString() } });
    row("a placeholder", pyrogramPath, "UPDATE sessions SET user_id = 9999, api_id = 0",
        { FindingCode::PlaceholderIds });
    row("nobody", pyrogramPath, "UPDATE sessions SET user_id = 0",
        { FindingCode::UserIdImpossible, qint64(0) });
    row("no user", pyrogramPath, "UPDATE sessions SET user_id = NULL",
        { FindingCode::FieldEmpty, SessionField::UserId });
    row("half a migration of Pyrogram", pyrogramPath, "UPDATE version SET number = 2",
        { FindingCode::SchemaMismatch, qint64(2) });
    row("half a migration of Pyrofork", pyroforkPath, "UPDATE version SET number = 3",
        { FindingCode::SchemaMismatch, qint64(3) });
    row("a key with a pattern", telethonPath,
        "UPDATE sessions SET auth_key = "
        "CAST(substr(replace(hex(zeroblob(128)), '00', 'ab'),"
        " 1, 256) AS BLOB)",
        { FindingCode::KeyNotRandom });
    row("an address of IPv6", telethonPath,
        "UPDATE sessions SET server_address = '2001:67c:4e8:f002::a', dc_id = 2",
        { FindingCode::Ipv6Trap });
    row("a table of somebody", telethonPath, "CREATE TABLE notes (text TEXT)",
        { FindingCode::ForeignTables, QStringList { u"notes"_s } });
}

void TestDoctor::findsWhatIsInTheRows()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, sql);
    QFETCH(Finding, finding);
    const FixtureCopy copy(path);
    const auto sound = diagnosed(copy.path());
    QVERIFY_RESULT(sound);
    QVERIFY(!sound->findings.contains(finding));
    QVERIFY(change(copy.path(), sql));
    const FolderState before(copy.folder());
    const auto info = diagnosed(copy.path());
    QVERIFY_NO_TRACE(before, copy.folder());
    QVERIFY_RESULT(info);
    const auto found = findingIn(info->findings, finding.code);
    QVERIFY(found);
    const auto *names = std::get_if<QStringList>(&finding.subject);
    if (names != nullptr && names->first().isEmpty()) // no more than its beginning
        QVERIFY(std::get<QStringList>(found->subject).first().size() <= 32);
    else
        QCOMPARE(found->subject, finding.subject);
}

void TestDoctor::findsTheTrapsOfTelethon_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("trap"); // 0: none
    QTest::addColumn<bool>("losesAKey");
    QTest::newRow("a finished session") << u"telethon/v7_bot.session"_s << qint64(0) << false;
    QTest::newRow("schema 7") << u"telethon/v7_full.session"_s << qint64(7) << false;
    QTest::newRow("schema 5") << u"telethon/v5_real_v1_6.session"_s << qint64(7) << false;
    QTest::newRow("schema 4") << u"telethon/v4_real_v1_0.session"_s << qint64(0) << false;
    QTest::newRow("schema 8") << u"telethon/v8_plain.session"_s << qint64(0) << false;
    QTest::newRow("schema 8, closed") << u"telethon/v8_takeout.session"_s << qint64(8) << false;
    QTest::newRow("a temporary key") << u"telethon/v8_tmpkey.session"_s << qint64(0) << true;
}

void TestDoctor::findsTheTrapsOfTelethon()
{
    QFETCH(const QString, path);
    QFETCH(const qint64, trap);
    QFETCH(const bool, losesAKey);
    const FixtureCopy copy(path);
    const auto info = diagnosed(copy.path());
    QVERIFY_RESULT(info);
    const auto found = findingIn(info->findings, FindingCode::TakeoutTrap);
    QCOMPARE(found ? std::get<qint64>(found->subject) : 0, trap);
    QCOMPARE(info->has(FindingCode::TemporaryKeyLost), losesAKey);
}

void TestDoctor::looksAtTheFoldersAround_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("marker");
    QTest::addColumn<QString>("name"); // none: nothing is to be found
    QTest::newRow("nothing") << u"bots"_s << u"readme"_s << QString();
    QTest::newRow("git") << u"bots/a"_s << u".git/"_s << u"git"_s;
    QTest::newRow("a work tree of git elsewhere") << u"bots"_s << u".git"_s << u"git"_s;
    QTest::newRow("git around it") << u"bots/a"_s << u"../.git/"_s << u"git"_s;
    QTest::newRow("git beside it") << u"bots"_s << u"other/.git/"_s << QString();
    QTest::newRow("Dropbox") << u"a"_s << u"../.dropbox.cache/"_s << u"Dropbox"_s;
    QTest::newRow("a folder of that name") << u"Dropbox/bots"_s << u"x"_s << u"Dropbox"_s;
    QTest::newRow("a team's") << u"OneDrive - Contoso/b"_s << u"x"_s << u"OneDrive"_s;
    QTest::newRow("on a Mac") << u"GoogleDrive-me@example.org"_s << u"x"_s << u"Google Drive"_s;
    QTest::newRow("a name that begins so") << u"Dropboxes"_s << u"x"_s << QString();
    QTest::newRow("Syncthing") << u"b"_s << u"../.stfolder/"_s << u"Syncthing"_s;
    QTest::newRow("Nextcloud") << u"b"_s << u".nextcloudsync.log"_s << u"Nextcloud"_s;
    QTest::newRow("an older one") << u"b"_s << u".sync_0a1b2c3d.db"_s << u"Nextcloud, ownCloud"_s;
    QTest::newRow("iCloud") << u"com~apple~CloudDocs/b"_s << u"x"_s << u"iCloud"_s;
    QTest::newRow("Google Drive") << u"b/c"_s << u"../.tmp.driveupload/"_s << u"Google Drive"_s;
}

void TestDoctor::looksAtTheFoldersAround()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, marker);
    QFETCH(const QString, name);
    const QTemporaryDir around;
    const QString path = around.filePath(folder);
    QVERIFY(QDir().mkpath(path));
    const QString marked = path + u'/' + marker;
    QVERIFY(QDir().mkpath(marked.section(u'/', 0, -2)));
    if (!marker.endsWith(u'/')) {
        QFile file(marked);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const FixtureCopy fixture(pyrogramPath);
    const QString session = path + u"/a.session"_s;
    QVERIFY(QFile::copy(fixture.path(), session));
    const FolderState before(path);
    const auto info = diagnosed(session);
    QVERIFY_NO_TRACE(before, path);
    QVERIFY_RESULT(info);

    const auto tree = findingIn(info->findings, FindingCode::InGitTree);
    const auto synced = findingIn(info->findings, FindingCode::InSyncedFolder);
    QCOMPARE(tree.has_value(), name == "git"_L1);
    QCOMPARE(synced.has_value(), !name.isEmpty() && name != "git"_L1);
    if (synced)
        QCOMPARE(std::get<QStringList>(synced->subject), QStringList { name });
    if (tree)
        QVERIFY(QFile::exists(std::get<QStringList>(tree->subject).first() + "/.git"_L1));
}

void TestDoctor::looksAtTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOfAnother");
    QTest::addColumn<bool>("lacksSuffix");
    QTest::newRow("plain") << u"my.session"_s << false << false;
    QTest::newRow("its own") << u"my_pyrogram.session"_s << false << false;
    QTest::newRow("a relative") << u"hydrogram.session"_s << false << false;
    QTest::newRow("another") << u"my_Telethon.session"_s << true << false;
    QTest::newRow("from one to the other") << u"telethon_pyrogram.session"_s << false << false;
    QTest::newRow("without") << u"my.session.bak"_s << false << true;
    QTest::newRow("none") << u"my"_s << false << true;
}

void TestDoctor::looksAtTheName()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isOfAnother);
    QFETCH(const bool, lacksSuffix);
    const FixtureCopy copy(pyrogramPath, name);
    const auto info = diagnosed(copy.path());
    QVERIFY_RESULT(info);
    QCOMPARE(info->has(FindingCode::NameOfAnother), isOfAnother);
    QCOMPARE(info->has(FindingCode::NameWithoutSuffix), lacksSuffix);
}

void TestDoctor::looksAtThePermissions()
{
    const FixtureCopy copy(u"damaged/wal_uncheckpointed.session"_s);
    const QByteArray path = QFile::encodeName(copy.path());
    const QByteArray folder = QFile::encodeName(copy.folder());
    const auto found = [&](FindingCode code) -> qint64 {
        const auto info = diagnosed(copy.path());
        const auto finding = info ? findingIn(info->findings, code) : std::nullopt;
        return finding ? std::get<qint64>(finding->subject) : -1;
    };
    for (const FindingCode code : { FindingCode::SideFileTooOpen, FindingCode::ReadOnly,
                                    FindingCode::FolderTooOpen, FindingCode::PermissionsTooOpen })
        QCOMPARE(found(code), -1);
    QCOMPARE(::chmod((path + "-wal").constData(), 0640), 0);
    QCOMPARE(found(FindingCode::SideFileTooOpen), 0640);
    QCOMPARE(::chmod(path.constData(), 0400), 0);
    QCOMPARE(found(FindingCode::ReadOnly), 0400);
    QCOMPARE(::chmod(path.constData(), 0604), 0);
    QCOMPARE(found(FindingCode::PermissionsTooOpen), 0604);
    QCOMPARE(::chmod(folder.constData(), 0500), 0);
    QCOMPARE(found(FindingCode::ReadOnly), 0500);
    QCOMPARE(::chmod(folder.constData(), 0777), 0);
    QCOMPARE(found(FindingCode::FolderTooOpen), 0777);
    QCOMPARE(::chmod(folder.constData(), 01777), 0);
    QCOMPARE(found(FindingCode::FolderTooOpen), -1);
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
}

void TestDoctor::findsFaultsInside()
{
    // An index page of garbage, which no look at the session ever reads
    const FixtureCopy copy(pyrogramPath);
    QVERIFY(change(copy.path(), "CREATE INDEX unread ON peers (access_hash, phone_number)"));
    QFile file(copy.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 pageSize = 4096;
    QVERIFY(file.seek(file.size() - pageSize));
    file.write(QByteArray(pageSize, '\xa5'));
    file.close();
    const FolderState before(copy.folder());
    const auto info = diagnosed(copy.path());
    QVERIFY_NO_TRACE(before, copy.folder());
    QVERIFY_RESULT(info);
    QVERIFY(info->isLoggedIn());
    const auto found = findingIn(info->findings, FindingCode::IntegrityErrors);
    QVERIFY(found);
    QVERIFY(std::get<qint64>(found->subject) > 0);
}

void TestDoctor::doesNotRunWhatTheFileSays()
{
    // quick_check would compute the rules that a table has: here 30 MB of text for each row.
    const FixtureCopy copy(pyrogramPath);
    QByteArray rule = "id";
    for (int i = 0; i < 20; ++i)
        rule += " + length(replace(hex(zeroblob(2000)), '0', hex(zeroblob(200))))";
    QVERIFY(
        change(copy.path(),
               "PRAGMA ignore_check_constraints = ON;"
               "CREATE TABLE slow (id INTEGER, CHECK ("
                   + rule
                   + " > 0));"
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000) "
                     "INSERT INTO slow SELECT i FROM n"));
    const auto info = diagnosed(copy.path(), { .limit = 2s });
    QVERIFY_RESULT(info);
    QVERIFY(!info->has(FindingCode::IntegrityErrors));
    QVERIFY(!info->has(FindingCode::IntegrityNotChecked));
}

void TestDoctor::saysWhoHasTheFileOpen()
{
    const FixtureCopy copy(pyrogramPath);
    OtherProcess client(copy.path(), "SELECT count(*) FROM peers");
    QVERIFY(client.isReady());
    const auto idle = diagnosed(copy.path());
    QVERIFY_RESULT(idle);
    QVERIFY(idle->has(FindingCode::InUseBy));
    QVERIFY(!idle->has(FindingCode::LockedBy));
    QCOMPARE(client.run("BEGIN IMMEDIATE; UPDATE version SET number = 3"), SQLITE_OK);
    const auto locked = diagnosed(copy.path());
    QVERIFY_RESULT(locked);
    QVERIFY(!locked->has(FindingCode::InUseBy));
    const auto found = findingIn(locked->findings, FindingCode::LockedBy);
    QVERIFY(found);
    QVERIFY(std::get<QStringList>(found->subject).first().startsWith("tst_doctor ("_L1));
    QCOMPARE(client.run("COMMIT"), SQLITE_OK); // we are not in its way
}

void TestDoctor::findsNothingInASoundSession()
{
    Session session;
    session.dcId = 2;
    session.testMode = false;
    session.apiId = 12345;
    session.userId = 412345678;
    session.isBot = false;
    session.date = 1'700'000'000;
    session.authKey = randomKey();
    const auto storage = MemoryStorage::create(FormatId::Pyrogram, session);
    QVERIFY_RESULT(storage);
    const auto info = diagnose(**storage, {}).map(infoOf);
    QVERIFY_RESULT(info);
    QVERIFY(info->findings.isEmpty());

    const FixtureCopy copy(u"telethon/v7_bot.session"_s);
    const auto file = diagnosed(copy.path());
    QVERIFY_RESULT(file);
    QVERIFY(std::ranges::all_of(file->findings, [](const Finding &finding) {
        return severityInUse(finding.code) == Severity::Info;
    }));
}

void TestDoctor::keepsWhatALookFinds_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &section : { u"files"_s, u"folders"_s }) {
        const QList<QJsonObject> items = manifest(section);
        for (const QJsonObject &item : items) {
            const QString path = item.value("path"_L1).toString();
            QTest::addRow("%s", qPrintable(path)) << path;
        }
    }
}

void TestDoctor::keepsWhatALookFinds()
{
    QFETCH(const QString, path);
    const auto storage = openPlace(dataFile(path));
    if (!storage)
        return; // what cannot be opened has an error, and no findings
    const auto info = (*storage)->describe();
    const auto report = diagnose(**storage, {}).map(infoOf);
    QCOMPARE(report.has_value(), info.has_value());
    if (!info)
        return;
    // The same, and behind it what is new, nothing twice
    QCOMPARE(report->findings.mid(0, info->findings.size()), info->findings);
    QList<FindingCode> codes;
    for (const Finding &finding : report->findings) {
        const bool isKnown = codes.contains(finding.code);
        QVERIFY(!isKnown || finding.code == FindingCode::FieldEmpty
                || finding.code == FindingCode::FieldUnusable);
        codes.append(finding.code);
    }
    QVERIFY(!report->has(FindingCode::IntegrityErrors));
    QVERIFY(!report->has(FindingCode::KeyNotRandom));
    QVERIFY(!report->has(FindingCode::NameOfAnother));
}

void TestDoctor::endsWhenItIsTold()
{
    // A file whose inside takes a while; what is seen without it is there.
    const FixtureCopy large(pyrogramPath, u"large"_s);
    QVERIFY(change(large.path(),
                   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 200000) "
                   "INSERT OR IGNORE INTO peers (id, access_hash, type) "
                   "SELECT i, i, 'user' FROM n"));
    const auto storage = openPlace(large.path());
    QVERIFY_RESULT(storage);
    const auto cut = diagnose(**storage, { .limit = 0ms });
    if (cut) { // describing was quick enough
        QVERIFY(cut->info.has(FindingCode::IntegrityNotChecked));
        QVERIFY(cut->info.has(FindingCode::NameWithoutSuffix));
    } else {
        QCOMPARE(cut.error().code, ErrorCode::TimedOut);
    }
    const auto whole = diagnosed(large.path());
    QVERIFY_RESULT(whole);
    QVERIFY(!whole->has(FindingCode::IntegrityNotChecked));

    const FixtureCopy copy(pyrogramPath);
    const auto report = diagnosed(copy.path(), { .isCancelled = [] { return true; } });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

SESSIONARY_TEST(TestDoctor, QCoreApplication)

} // namespace tst_doctor

#include "tst_doctor.moc"
