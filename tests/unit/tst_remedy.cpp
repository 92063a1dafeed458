// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/doctor.h"
#include "storage/sessionplace.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

#include <memory>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_remedy {

namespace {

const auto pyrogramPath = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto sixColumnsPath = u"damaged/version_7_six_columns.session"_s;

uint modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Diagnosis> diagnosed(const QString &path)
{
    return openPlace(path).and_then([](const auto &storage) { return diagnose(*storage, {}); });
}

Result<Undo> applied(const QString &path, Remedy remedy)
{
    return openPlace(path).and_then(
        [&](const auto &storage) { return apply(remedy, *storage, {}); });
}

Result<void> takenBack(const QString &path, const Undo &undo)
{
    return openPlace(path).and_then(
        [&](const auto &storage) { return takeBack(undo, *storage, {}); });
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

/// What changes somebody's file: only when it is safe, wholly or not at all, and back again.
class TestRemedy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairsTheNumber_data();
    void repairsTheNumber();
    void isOfferedOnlyWhereItIsSafe_data();
    void isOfferedOnlyWhereItIsSafe();
    void waitsForNobody();
    void keepsEachBackup();
    void neverTakesBackWhatOthersDid();
    void makesPrivate();
    void followsALink();
};

void TestRemedy::repairsTheNumber_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("number");
    QTest::newRow("Telethon, six columns")
        << sixColumnsPath << QByteArray("UPDATE sessions SET takeout_id = NULL") << qint64(8);
    QTest::newRow("Telethon, five columns")
        << u"damaged/version_8_five_columns.session"_s
        << QByteArray("UPDATE sessions SET takeout_id = NULL") << qint64(7);
    QTest::newRow("Telethon, no number")
        << u"damaged/version_row_missing.session"_s
        << QByteArray("UPDATE sessions SET takeout_id = NULL") << qint64(7);
    QTest::newRow("Pyrogram, half migrated")
        << pyrogramPath << QByteArray("UPDATE version SET number = 2") << qint64(3);
    QTest::newRow("Pyrogram, no number")
        << pyrogramPath << QByteArray("DELETE FROM version") << qint64(3);
    QTest::newRow("with triggers of somebody")
        << pyrogramPath
        << QByteArray("UPDATE version SET number = 2;"
                      "CREATE TRIGGER trap AFTER INSERT ON version BEGIN "
                      "UPDATE sessions SET auth_key = zeroblob(256); END")
        << qint64(3);
}

void TestRemedy::repairsTheNumber()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, sql);
    QFETCH(const qint64, number);
    const FixtureCopy copy(path);
    QVERIFY(change(copy.path(), sql));
    const QByteArray bytes = bytesOf(copy.path());
    const auto before = diagnosed(copy.path());
    QVERIFY_RESULT(before);
    QVERIFY(before->remedies.contains(Remedy::SchemaNumber));

    const auto undo = applied(copy.path(), Remedy::SchemaNumber);
    QVERIFY_RESULT(undo);
    QCOMPARE(undo->number, number);
    QCOMPARE(bytesOf(undo->backup), bytes);
    QCOMPARE(modeOf(undo->backup), 0600U);
    QCOMPARE(filesIn(copy.folder()).size(), 2); // no journal, no temporary file
    const auto after = diagnosed(copy.path());
    QVERIFY_RESULT(after);
    QCOMPARE(after->info.schemaVersion, number);
    QVERIFY(!after->info.has(FindingCode::SchemaMismatch));
    QVERIFY(!after->info.has(FindingCode::VersionMissing));
    QVERIFY(!after->info.has(FindingCode::IntegrityErrors));
    QCOMPARE(after->info.authKeyId, before->info.authKeyId);
    QCOMPARE(after->info.peers, before->info.peers);
    QCOMPARE(after->info.updateStates, before->info.updateStates);
    QVERIFY(!after->remedies.contains(Remedy::SchemaNumber));

    QVERIFY_RESULT(takenBack(copy.path(), *undo));
    const auto again = diagnosed(copy.path());
    QVERIFY_RESULT(again);
    QCOMPARE(again->info.schemaVersion, before->info.schemaVersion);
    QCOMPARE(again->info.authKeyId, before->info.authKeyId);
    QCOMPARE(bytesOf(undo->backup), bytes);
}

void TestRemedy::isOfferedOnlyWhereItIsSafe_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("client"); // what another process does meanwhile
    const QByteArray old = "UPDATE version SET number = 2";
    QTest::newRow("nothing is wrong") << pyrogramPath << QByteArray() << QByteArray();
    QTest::newRow("a takeout") << u"damaged/version_8_five_columns.session"_s << QByteArray()
                               << QByteArray();
    QTest::newRow("a number that nobody knows")
        << u"damaged/version_99.session"_s << QByteArray() << QByteArray();
    QTest::newRow("the columns prove nothing")
        << u"pyrogram-family/pyrogram-1.4.0/user64.session"_s
        << QByteArray("UPDATE version SET number = 3") << QByteArray();
    QTest::newRow("another library") << u"pyrogram-family/kurigram-2.2.22/user64.session"_s
                                     << QByteArray("UPDATE version SET number = 4") << QByteArray();
    QTest::newRow("WAL mode") << pyrogramPath << old + "; PRAGMA journal_mode = WAL"
                              << QByteArray();
    QTest::newRow("no key") << pyrogramPath << old + "; UPDATE sessions SET auth_key = NULL"
                            << QByteArray();
    QTest::newRow("in use") << pyrogramPath << old << QByteArray("BEGIN IMMEDIATE");
}

void TestRemedy::isOfferedOnlyWhereItIsSafe()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, sql);
    QFETCH(const QByteArray, client);
    const FixtureCopy copy(path);
    QVERIFY(change(copy.path(), sql));
    const OtherProcess other(copy.path(), client);
    QVERIFY(other.isReady());
    const auto diagnosis = diagnosed(copy.path());
    QVERIFY_RESULT(diagnosis);
    QVERIFY(!diagnosis->remedies.contains(Remedy::SchemaNumber));
}

void TestRemedy::waitsForNobody()
{
    const FixtureCopy copy(sixColumnsPath);
    OtherProcess client(copy.path(), "BEGIN IMMEDIATE");
    QVERIFY(client.isReady());
    const FolderState before(copy.folder());
    const auto undo = applied(copy.path(), Remedy::SchemaNumber);
    QVERIFY(!undo);
    QCOMPARE(undo.error().code, ErrorCode::Locked);
    QVERIFY(std::holds_alternative<QStringList>(undo.error().subject));
    QVERIFY_NO_TRACE(before, copy.folder());

    // A client that is in the middle of writing has a journal, and may be killed any time.
    QCOMPARE(client.run("UPDATE version SET version = 7"), SQLITE_OK);
    const auto again = applied(copy.path(), Remedy::SchemaNumber);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::TargetInUse);
    QCOMPARE(client.run("COMMIT"), SQLITE_OK);
}

void TestRemedy::keepsEachBackup()
{
    const FixtureCopy copy(sixColumnsPath);
    QFile earlier(copy.path() + u".bak"_s);
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    earlier.write("precious");
    earlier.close();
    const auto undo = applied(copy.path(), Remedy::SchemaNumber);
    QVERIFY_RESULT(undo);
    QCOMPARE(undo->backup, copy.path() + u".bak2"_s);
    QCOMPARE(bytesOf(earlier.fileName()), QByteArray("precious"));
}

void TestRemedy::neverTakesBackWhatOthersDid()
{
    const FixtureCopy copy(sixColumnsPath);
    const auto undo = applied(copy.path(), Remedy::SchemaNumber);
    QVERIFY_RESULT(undo);
    QVERIFY(change(copy.path(), "UPDATE version SET version = 9"));
    const QByteArray bytes = bytesOf(copy.path());
    const auto back = takenBack(copy.path(), *undo);
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::FileChanged);
    QCOMPARE(bytesOf(copy.path()), bytes);

    QCOMPARE(::chmod(QFile::encodeName(copy.path()).constData(), 0644), 0);
    const auto made = applied(copy.path(), Remedy::OwnerOnly);
    QVERIFY_RESULT(made);
    QCOMPARE(::chmod(QFile::encodeName(copy.path()).constData(), 0400), 0);
    const auto mode = takenBack(copy.path(), *made);
    QVERIFY(!mode);
    QCOMPARE(modeOf(copy.path()), 0400U);
}

void TestRemedy::makesPrivate()
{
    const FixtureCopy copy(u"damaged/wal_uncheckpointed.session"_s);
    const QString wal = copy.path() + u"-wal"_s;
    QCOMPARE(::chmod(QFile::encodeName(copy.path()).constData(), 0644), 0);
    QCOMPARE(::chmod(QFile::encodeName(wal).constData(), 0664), 0);
    const auto before = diagnosed(copy.path());
    QVERIFY_RESULT(before);
    QCOMPARE(before->remedies, QList<Remedy> { Remedy::OwnerOnly });
    QVERIFY(before->info.has(FindingCode::PermissionsTooOpen));
    QVERIFY(before->info.has(FindingCode::SideFileTooOpen));

    const auto storage = openPlace(copy.path()); // the same, as a window has it
    QVERIFY_RESULT(storage);
    const auto undo = apply(Remedy::OwnerOnly, **storage, {});
    QVERIFY_RESULT(undo);
    QCOMPARE(modeOf(copy.path()), 0600U);
    QCOMPARE(modeOf(wal), 0600U);
    const auto after = diagnose(**storage, {});
    QVERIFY_RESULT(after);
    QVERIFY(!after->info.has(FindingCode::PermissionsTooOpen));
    QVERIFY(!after->info.has(FindingCode::SideFileTooOpen));
    QCOMPARE(after->info.authKeyId, before->info.authKeyId);

    QVERIFY_RESULT(takeBack(*undo, **storage, {}));
    QCOMPARE(modeOf(copy.path()), 0644U);
    QCOMPARE(modeOf(wal), 0664U);
}

void TestRemedy::followsALink()
{
    const FixtureCopy copy(pyrogramPath);
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link.session"_s);
    QVERIFY(QFile::link(copy.path(), link));
    QCOMPARE(::chmod(QFile::encodeName(copy.path()).constData(), 0640), 0);
    const auto undo = applied(link, Remedy::OwnerOnly);
    QVERIFY_RESULT(undo);
    QCOMPARE(modeOf(copy.path()), 0600U);
    QVERIFY(QFileInfo(link).isSymLink());
}

SESSIONARY_TEST(TestRemedy, QCoreApplication)

} // namespace tst_remedy

#include "tst_remedy.moc"
