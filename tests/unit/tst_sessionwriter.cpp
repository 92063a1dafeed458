// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "storage/conversion.h"
#include "storage/filestorage.h"
#include "storage/memorystorage.h"
#include "storage/sessionwriter.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_sessionwriter {

namespace {

const auto source = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;

SecretBytes imageOf(const QString &path)
{
    const FixtureCopy copy(path);
    const auto storage = FileStorage::create(copy.path());
    if (!storage)
        qFatal("%s", qPrintable(describe(storage.error())));
    const auto opened = (*storage)->open();
    auto image = convertToImage(*opened, {});
    if (!image)
        qFatal("%s", qPrintable(describe(image.error())));
    return *std::move(image);
}

QStringList schemaOf(const QString &path)
{
    // SQLite keeps the text of the statement; its white space means nothing.
    QStringList lines;
    sqlite3 *database = nullptr;
    sqlite3_open_v2(qPrintable(path), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_exec(
        database,
        "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || rootpage || ' ' || sql "
        "FROM sqlite_schema ORDER BY rowid",
        [](void *out, int, char **values, char **) {
            QString line = QString::fromUtf8(values[0]).simplified();
            line.replace(" ("_L1, "("_L1).replace("( "_L1, "("_L1).replace(" )"_L1, ")"_L1);
            static_cast<QStringList *>(out)->append(line);
            return 0;
        },
        &lines, nullptr);
    sqlite3_close(database);
    return lines;
}

} // namespace

class TestSessionWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatPyrogramWrites();
    void carriesThePeersAlong_data();
    void carriesThePeersAlong();
    void writesForTheOwnerAlone();
    void neverTakesAPlaceThatIsTaken();
    void replacesAndKeepsTheOld();
    void replacesBehindALink();
    void refusesToMixInSideFiles();
    void leavesNothingWhenItCannotWrite();
    void leavesNothingOnAFullDisk();
    void noticesADifference();
};

void TestSessionWriter::writesWhatPyrogramWrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.session"_s);
    QVERIFY_RESULT(writeSessionFile(path, imageOf(source), IfExists::Refuse));

    QCOMPARE(schemaOf(path), schemaOf(dataFile(source)));
    QCOMPARE(QFileInfo(path).size(), QFileInfo(dataFile(source)).size());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.read(100);
    QFile original(dataFile(source));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray originalHeader = original.read(100);
    QCOMPARE(header.left(24), originalHeader.left(24)); // page size, rollback mode, fractions
    QCOMPARE(header.mid(44, 48 - 44), originalHeader.mid(44, 48 - 44)); // schema format
    QCOMPARE(header.mid(52, 20), originalHeader.mid(52, 20)); // vacuum, encoding, versions
}

void TestSessionWriter::carriesThePeersAlong_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : { source, u"pyrogram-family/pyrogram-0.15.1/user64.session"_s,
                                 u"pyrogram-family/pyrogram-1.4.0/user64.session"_s,
                                 u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s })
        QTest::newRow(qPrintable(path)) << path;
}

void TestSessionWriter::carriesThePeersAlong()
{
    QFETCH(const QString, path);
    const FixtureCopy copy(path);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"new.session"_s);

    const auto from = FileStorage::create(copy.path());
    QVERIFY_RESULT(from);
    const auto opened = (*from)->open();
    QVERIFY_RESULT(opened);
    const auto written = convertToImage(*opened, {}).and_then([&](const SecretBytes &image) {
        return writeSessionFile(target, image, IfExists::Refuse);
    });
    QVERIFY_RESULT(written);

    const auto to = FileStorage::create(target);
    QVERIFY_RESULT(to);
    const auto reopened = (*to)->open();
    QVERIFY_RESULT(reopened);
    QVERIFY_RESULT(verifyConversion(*opened, *reopened, {}));
    QCOMPARE((*to)->describe()->peers, 9);

    // A channel of the old way of marking is found under its id of today.
    const auto channel =
        reopened->connection().value(u"SELECT type FROM peers WHERE id = -1000012345678"_s);
    QVERIFY_RESULT(channel);
    QCOMPARE(channel->toString(), u"supergroup"_s);
}

void TestSessionWriter::writesForTheOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.session"_s);
    const mode_t mask = ::umask(0);
    const auto written = writeSessionFile(path, imageOf(source), IfExists::Refuse);
    ::umask(mask);
    QVERIFY_RESULT(written);
    struct stat status
    {
    };
    QVERIFY(::stat(qPrintable(path), &status) == 0);
    QCOMPARE(status.st_mode & 07777, 0600U);
    QCOMPARE(status.st_nlink, nlink_t(1));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList { u"new.session"_s });
}

void TestSessionWriter::neverTakesAPlaceThatIsTaken()
{
    const QTemporaryDir folder;
    const SecretBytes image = imageOf(source);
    const QString file = folder.filePath(u"file"_s);
    QVERIFY_RESULT(writeSessionFile(file, image, IfExists::Refuse));
    QVERIFY(::symlink("nowhere", qPrintable(folder.filePath(u"dangling"_s))) == 0);
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    const FolderState before(folder.path());

    QCOMPARE(writeSessionFile(file, image, IfExists::Refuse).error().code, ErrorCode::TargetExists);
    QCOMPARE(writeSessionFile(folder.filePath(u"dangling"_s), image, IfExists::Refuse).error().code,
             ErrorCode::TargetExists);
    QCOMPARE(writeSessionFile(folder.filePath(u"folder"_s), image, IfExists::Replace).error().code,
             ErrorCode::CannotWrite);
    QVERIFY_NO_TRACE(before, folder.path());
}

void TestSessionWriter::replacesAndKeepsTheOld()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-2.0.106/user32.session"_s);
    const QString backup = copy.path() + u".bak"_s;
    QFile(copy.path()).rename(copy.path() + u".first"_s);
    QFile::copy(copy.path() + u".first"_s, copy.path());
    QFile::copy(copy.path() + u".first"_s, backup); // one of an earlier time

    QVERIFY_RESULT(writeSessionFile(copy.path(), imageOf(source), IfExists::Replace));
    QCOMPARE((*FileStorage::create(copy.path()))->describe()->userId, 5000000123);
    QCOMPARE((*FileStorage::create(backup))->describe()->userId, 123456789);
    QCOMPARE(QDir(copy.folder())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             3);
}

void TestSessionWriter::replacesBehindALink()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-2.0.106/user32.session"_s);
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link.session"_s);
    QVERIFY(QFile::link(copy.path(), link));
    QVERIFY_RESULT(writeSessionFile(link, imageOf(source), IfExists::Replace));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE((*FileStorage::create(copy.path()))->describe()->userId, 5000000123);
}

void TestSessionWriter::refusesToMixInSideFiles()
{
    const FixtureCopy copy(u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s);
    const SecretBytes image = imageOf(source);
    const FolderState before(copy.folder());
    QCOMPARE(writeSessionFile(copy.path(), image, IfExists::Replace).error().code,
             ErrorCode::TargetInUse);
    QVERIFY_NO_TRACE(before, copy.folder());

    QFile::remove(copy.path()); // a -wal without its file would be taken for the new one's
    QCOMPARE(writeSessionFile(copy.path(), image, IfExists::Refuse).error().code,
             ErrorCode::TargetInUse);
}

void TestSessionWriter::leavesNothingWhenItCannotWrite()
{
    QCOMPARE(
        writeSessionFile(u"/proc/new.session"_s, imageOf(source), IfExists::Refuse).error().code,
        ErrorCode::CannotWrite);
    QCOMPARE(writeSessionFile(u"/no/such/folder/new.session"_s, imageOf(source), IfExists::Refuse)
                 .error()
                 .code,
             ErrorCode::CannotWrite);
}

void TestSessionWriter::leavesNothingOnAFullDisk()
{
    const QTemporaryDir folder;
    if (::mount("tmpfs", qPrintable(folder.path()), "tmpfs", 0, "size=16k") != 0)
        QSKIP("only root can mount a small disk");
    const auto written =
        writeSessionFile(folder.filePath(u"new.session"_s), imageOf(source), IfExists::Refuse);
    const QStringList left =
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    ::umount(qPrintable(folder.path()));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QCOMPARE(left, QStringList());
}

void TestSessionWriter::noticesADifference()
{
    const auto open = [](SecretBytes image) { return MemoryStorage(std::move(image)).open(); };
    const auto first = open(imageOf(source));
    const auto second = open(imageOf(u"pyrogram-family/pyrogram-2.0.106/user32.session"_s));
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QVERIFY_RESULT(verifyConversion(*first, *first, {}));
    QCOMPARE(verifyConversion(*first, *second, {}).error().code, ErrorCode::VerificationFailed);

    const auto withoutPeers = first->session().and_then(
        [](const Session &session) { return buildImage(FormatId::Pyrogram, session); });
    QVERIFY_RESULT(withoutPeers);
    const auto third = open(withoutPeers->clone());
    QVERIFY_RESULT(third);
    QCOMPARE(verifyConversion(*first, *third, {}).error().context, u"peers"_s);
}

SESSIONARY_TEST(TestSessionWriter, QCoreApplication)

} // namespace tst_sessionwriter

#include "tst_sessionwriter.moc"
