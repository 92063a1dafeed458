// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/conversion.h"
#include "storage/filestorage.h"
#include "storage/memorystorage.h"
#include "storage/newfolder.h"
#include "storage/peerreader.h"
#include "storage/privatefolder.h"
#include "storage/sessioncopy.h"
#include "storage/sessionwriter.h"
#include "storage/tablereader.h"
#include "storage/workplace.h"
#include "support/fixtures.h"
#include "support/testmain.h"
#include "support/tracedrun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <memory>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_interruptedwrites {

namespace {

const auto liveFixture = u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s;
const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;

SecretBytes image()
{
    Session session;
    session.dcId = 2;
    session.testMode = false;
    session.apiId = 12345;
    session.userId = 412345678;
    session.isBot = false;
    session.authKey = SecretBytes(256);
    QRandomGenerator::system()->fillRange(
        reinterpret_cast<quint32 *>(session.authKey.bytes().data()), 64);
    auto built = buildImage(FormatId::Pyrogram, session);
    if (!built)
        qFatal("%s", qPrintable(describe(built.error())));
    return *std::move(built);
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

/// Every file below \a folder, and every folder, with its content
QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> tree;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        tree.insert(QDir(folder).relativeFilePath(path),
                    it.fileInfo().isDir() ? "folder"_ba : bytesAt(path));
    }
    return tree;
}

/// A way to write something, and how to tell afterwards that nothing was lost
class Writing
{
public:
    enum class Kind { NewFile, Replaced, ReplacedAgain, Copied, NewFolder, CommandLine };

    explicit Writing(Kind kind)
        : m_kind(kind)
    {
    }

    /// Makes the folder as it is before.
    void prepare()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        if (isReplacing())
            putFile(target(), m_old);
        if (m_kind == Kind::ReplacedAgain)
            putFile(target() + u".bak"_s, m_older);
    }

    /// What is done in the other process; an ErrorCode, from 1, when it fails
    [[nodiscard]] int run() const
    {
        const Result<void> result = write();
        return result ? 0 : 1 + int(result.error().code);
    }

    /// Whole: the old or the new; and nothing that nobody asked for. Empty when all is well
    [[nodiscard]] QString whatIsWrong() const
    {
        QMap<QString, QByteArray> tree = treeOf(m_folder->path());
        if (m_kind == Kind::NewFolder)
            return tree.isEmpty() || isNew() ? QString() : u"half a folder: %1"_s.arg(names(tree));
        const QString name = QFileInfo(target()).fileName();
        const bool isThere = tree.contains(name);
        const QByteArray now = tree.take(name);
        const bool hasBackup = tree.contains(name + u".bak"_s);
        const QByteArray backup = tree.take(name + u".bak"_s);
        if (!tree.isEmpty())
            return u"left over: %1"_s.arg(names(tree));
        if (!isReplacing())
            return !isThere || isNew() ? QString() : u"half a file"_s;
        if (now != m_old && !isNew())
            return u"neither the old nor the new"_s;
        if (isNew() && backup != m_old)
            return u"the old one is lost"_s;
        if (hasBackup && backup != m_old && backup != m_older)
            return u"the backup is none"_s;
        return {};
    }

    /// All of it is there.
    [[nodiscard]] bool isNew() const
    {
        if (m_kind == Kind::NewFolder)
            return treeOf(target()) == treeOfFiles();
        if (m_kind == Kind::CommandLine || m_kind == Kind::Copied) {
            const auto info = FileStorage::create(target()).and_then(
                [](const auto &storage) { return storage->describe(); });
            return info && info->userId == 5000000123 && info->peers == 9;
        }
        return bytesAt(target()) == m_new;
    }

    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"x.session"_s); }
    [[nodiscard]] bool isReplacing() const
    {
        return m_kind == Kind::Replaced || m_kind == Kind::ReplacedAgain
            || m_kind == Kind::CommandLine;
    }
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    static QString names(const QMap<QString, QByteArray> &tree)
    {
        return QStringList(tree.keys()).join(u", "_s);
    }

    static QByteArray plain(const SecretBytes &bytes)
    {
        return { reinterpret_cast<const char *>(bytes.bytes().data()), qsizetype(bytes.size()) };
    }

    [[nodiscard]] std::vector<FolderFile> files() const
    {
        std::vector<FolderFile> files;
        for (const QString &name : { u"a"_s, u"inner/b"_s, u"inner/deeper/c"_s, u"d"_s })
            files.push_back({ name, m_image.clone() });
        return files;
    }

    [[nodiscard]] QMap<QString, QByteArray> treeOfFiles() const
    {
        return { { u"a"_s, m_new },
                 { u"d"_s, m_new },
                 { u"inner"_s, "folder"_ba },
                 { u"inner/b"_s, m_new },
                 { u"inner/deeper"_s, "folder"_ba },
                 { u"inner/deeper/c"_s, m_new } };
    }

    [[nodiscard]] Result<void> write() const
    {
        switch (m_kind) {
        case Kind::NewFile:
            return writeSessionFile(target(), m_image, IfExists::Refuse);
        case Kind::Replaced:
        case Kind::ReplacedAgain:
            return writeSessionFile(target(), m_image, IfExists::Replace);
        case Kind::Copied:
            return FileStorage::create(m_live.path()).and_then([&](const auto &storage) {
                return copySession(*storage, m_live.path(), target(), IfExists::Refuse);
            });
        case Kind::NewFolder:
            return writeFolder(target(), files());
        case Kind::CommandLine:
            break;
        }
        ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1); // which cannot be watched
        ::close(STDOUT_FILENO);
        ::close(STDERR_FILENO);
        for (int i = 0; i < 2; ++i)
            static_cast<void>(::open("/dev/null", O_WRONLY));
        ::execl(SESSIONARY_CLI, SESSIONARY_CLI, "convert", qPrintable(m_plain.path()), "--as",
                "pyrogram", "-o", qPrintable(target()), "--overwrite", nullptr);
        return fail(ErrorCode::Internal);
    }

    const Kind m_kind;
    const SecretBytes m_image = image();
    const QByteArray m_new = plain(m_image);
    const QByteArray m_old = plain(image());
    const QByteArray m_older = plain(image());
    const FixtureCopy m_live { liveFixture };
    const FixtureCopy m_plain { plainFixture };
    std::unique_ptr<QTemporaryDir> m_folder;
};

bool isRemoving(const QByteArray &call)
{
    return call.startsWith("unlink") || call == "rmdir";
}

} // namespace

/// Whatever happens while something is written, at each of the system calls with which it is: the
/// old is there or the new, whole, and what had to have another name goes with the next start.
class TestInterruptedWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void survivesBeingKilled_data() { ways(); }
    void survivesBeingKilled();
    void survivesEveryError_data() { ways(); }
    void survivesEveryError();
    void takesNobodysPlace_data();
    void takesNobodysPlace();
    void survivesAFullDisk_data();
    void survivesAFullDisk();
    void refusesAFolderThatIsReadOnly();
    void cleansUpWithTheNextWrite();
    void cleansUpNothingElse();
    void keepsMemorySessionsOffTheDisk();

private:
    static void ways();

    QByteArray m_runtimeBefore;
    std::unique_ptr<QTemporaryDir> m_runtime;
};

void TestInterruptedWrites::initTestCase()
{
    // What a start cleans up must not be that of another test.
    m_runtimeBefore = qgetenv("XDG_RUNTIME_DIR");
    m_runtime = std::make_unique<QTemporaryDir>(u"/dev/shm/tst-XXXXXX"_s);
    if (!m_runtime->isValid())
        QSKIP("no file system in memory");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
    if (!runTraced([] { return 0; }))
        QSKIP("processes may not be traced here");
}

void TestInterruptedWrites::cleanupTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtimeBefore);
}

void TestInterruptedWrites::ways()
{
    using Kind = Writing::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("hasNamelessFiles");
    QTest::addColumn<bool>("hasLinks");
    QTest::newRow("new file") << int(Kind::NewFile) << true << true;
    QTest::newRow("new file, no nameless files") << int(Kind::NewFile) << false << true;
    QTest::newRow("new file, no links") << int(Kind::NewFile) << false << false;
    QTest::newRow("replaced") << int(Kind::Replaced) << true << true;
    QTest::newRow("replaced, no nameless files") << int(Kind::Replaced) << false << true;
    QTest::newRow("replaced, and once before") << int(Kind::ReplacedAgain) << true << true;
    QTest::newRow("copy of what is in use") << int(Kind::Copied) << true << true;
    QTest::newRow("folder") << int(Kind::NewFolder) << true << true;
    QTest::newRow("command line") << int(Kind::CommandLine) << true << true;
}

void TestInterruptedWrites::survivesBeingKilled()
{
    QFETCH(const int, kind);
    QFETCH(const bool, hasNamelessFiles);
    QFETCH(const bool, hasLinks);
    Writing writing { Writing::Kind(kind) };
    int deaths = 0;
    for (int call = 0;; ++call) {
        writing.prepare();
        const auto run = runTraced([&] { return writing.run(); }, Fault { .call = call },
                                   { hasNamelessFiles, hasLinks });
        QVERIFY(run.has_value());
        if (run->calls.size() <= call) { // it was through
            QCOMPARE(run->exitCode, 0);
            QVERIFY(writing.isNew());
            QCOMPARE(writing.whatIsWrong(), QString());
            break;
        }
        deaths += run->wasKilled ? 1 : 0; // what the file system cannot do has failed already
        PrivateFolder::sweep(); // the next start
        QVERIFY2(writing.whatIsWrong().isEmpty(),
                 qPrintable(u"killed before call %1, %2: %3"_s.arg(call).arg(
                     QLatin1StringView(run->calls.last()), writing.whatIsWrong())));
        QCOMPARE(treeOf(m_runtime->path()).keys(), QStringList());
    }
    qInfo("killed at %d calls", deaths);
    QVERIFY(deaths >= 5);
}

void TestInterruptedWrites::survivesEveryError()
{
    QFETCH(const int, kind);
    QFETCH(const bool, hasNamelessFiles);
    QFETCH(const bool, hasLinks);
    Writing writing { Writing::Kind(kind) };
    int failures = 0;
    for (const int error : { ENOSPC, EIO, EACCES }) {
        for (int call = 0;; ++call) {
            writing.prepare();
            const auto run =
                runTraced([&] { return writing.run(); },
                          Fault { .call = call, .kind = Fault::Kind::Error, .error = error },
                          { hasNamelessFiles, hasLinks });
            QVERIFY(run.has_value());
            if (run->calls.size() <= call)
                break;
            const QByteArray name = run->calls[call];
            const auto where = [&] {
                return u"errno %1 at call %2, %3"_s.arg(error).arg(call).arg(
                    QLatin1StringView(name));
            };
            QVERIFY2(run->exitCode >= 0, qPrintable(where())); // it ended by itself
            if (isRemoving(name)) // it could not clean up behind itself: the next write does
                Workplace::sweep(QFile::encodeName(writing.folder()));
            const QString wrong = writing.whatIsWrong();
            QVERIFY2(wrong.isEmpty(), qPrintable(where() + u": "_s + wrong));
            QVERIFY2(writing.isNew() == (run->exitCode == 0), qPrintable(where()));
            failures += run->exitCode != 0 ? 1 : 0;
            PrivateFolder::sweep();
        }
    }
    qInfo("failed after %d calls", failures);
    QVERIFY(failures >= 5);
}

void TestInterruptedWrites::takesNobodysPlace_data()
{
    using Kind = Writing::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("hasNamelessFiles");
    QTest::addColumn<bool>("hasLinks");
    QTest::newRow("new file") << int(Kind::NewFile) << true << true;
    QTest::newRow("new file, no nameless files") << int(Kind::NewFile) << false << true;
    QTest::newRow("new file, no links") << int(Kind::NewFile) << false << false;
    QTest::newRow("copy of what is in use") << int(Kind::Copied) << true << true;
    QTest::newRow("folder") << int(Kind::NewFolder) << true << true;
}

void TestInterruptedWrites::takesNobodysPlace()
{
    QFETCH(const int, kind);
    QFETCH(const bool, hasNamelessFiles);
    QFETCH(const bool, hasLinks);
    Writing writing { Writing::Kind(kind) };
    int refusals = 0;
    for (int call = 0;; ++call) {
        writing.prepare();
        bool hasAppeared = false;
        const auto appear = [&] {
            const int file =
                ::open(qPrintable(writing.target()), O_CREAT | O_EXCL | O_WRONLY, 0600);
            hasAppeared = file >= 0 && ::write(file, "theirs", 6) == 6;
            ::close(file);
        };
        const auto run =
            runTraced([&] { return writing.run(); },
                      Fault { .call = call, .kind = Fault::Kind::Meanwhile, .meanwhile = appear },
                      { hasNamelessFiles, hasLinks });
        QVERIFY(run.has_value());
        if (run->calls.size() <= call)
            break;
        if (!hasAppeared) { // our own was there before
            QCOMPARE(run->exitCode, 0);
            continue;
        }
        ++refusals;
        QCOMPARE(run->exitCode, 1 + int(ErrorCode::TargetExists));
        QCOMPARE(treeOf(writing.folder()),
                 (QMap<QString, QByteArray> { { u"x.session"_s, "theirs"_ba } }));
    }
    qInfo("taken at %d calls", refusals);
    QVERIFY(refusals >= 3);
}

void TestInterruptedWrites::survivesAFullDisk_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("new file") << int(Writing::Kind::NewFile);
    QTest::newRow("replaced") << int(Writing::Kind::Replaced);
    QTest::newRow("folder") << int(Writing::Kind::NewFolder);
}

/// A limit of the size of files, which anybody can set
void TestInterruptedWrites::survivesAFullDisk()
{
    QFETCH(const int, kind);
    Writing writing { Writing::Kind(kind) };
    const auto size = rlim_t(image().size());
    for (rlim_t limit = 0; limit < size; limit += 1000) {
        writing.prepare();
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit files { limit, limit };
            std::signal(SIGXFSZ, SIG_IGN);
            if (::setrlimit(RLIMIT_FSIZE, &files) != 0)
                ::_exit(0);
            ::_exit(writing.run());
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) != 0);
        QCOMPARE(writing.whatIsWrong(), QString());
        QVERIFY(!writing.isNew());
    }
}

void TestInterruptedWrites::refusesAFolderThatIsReadOnly()
{
    Writing writing { Writing::Kind::NewFile };
    writing.prepare();
    QVERIFY(::chmod(qPrintable(writing.folder()), 0555) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && ::setuid(nobody) != 0) // root may write everywhere
            ::_exit(0);
        ::_exit(writing.run());
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(::chmod(qPrintable(writing.folder()), 0700) == 0);
    QCOMPARE(WEXITSTATUS(status), 1 + int(ErrorCode::CannotWrite));
    QCOMPARE(treeOf(writing.folder()).size(), 0);
}

void TestInterruptedWrites::cleansUpWithTheNextWrite()
{
    Writing writing { Writing::Kind::Replaced };
    for (int call = 0;; ++call) {
        writing.prepare();
        const auto run = runTraced([&] { return writing.run(); }, Fault { .call = call });
        QVERIFY(run.has_value());
        if (!run->wasKilled)
            break;
        // As after the machine was switched off: nothing says where it was writing.
        QVERIFY(QDir(m_runtime->path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_runtime->path()));
        QVERIFY_RESULT(
            writeSessionFile(writing.folder() + u"/other.session"_s, image(), IfExists::Refuse));
        QVERIFY(QFile::remove(writing.folder() + u"/other.session"_s));
        QCOMPARE(writing.whatIsWrong(), QString());
    }
}

void TestInterruptedWrites::cleansUpNothingElse()
{
    const QTemporaryDir folder;
    const QStringList kept { u".sessionary-"_s,
                             u".sessionary-abc"_s,
                             u".sessionary-abcdefghi"_s,
                             u".sessionary-old-abcdefgh"_s,
                             u"x.session"_s,
                             u"sessionary-abcdefgh"_s };
    for (const QString &name : kept)
        putFile(folder.filePath(name), "mine");
    putFile(folder.filePath(u".sessionary-abcdefgh"_s), "left over");
    {
        // While somebody writes there, what looks like that is theirs.
        const auto place = Workplace::enter(QFile::encodeName(folder.path()));
        QVERIFY_RESULT(place);
        putFile(folder.filePath(u".sessionary-12345678"_s), "at work");
        Workplace::sweep(QFile::encodeName(folder.path()));
        QVERIFY(QFile::exists(folder.filePath(u".sessionary-12345678"_s)));
    }
    Workplace::sweep(QFile::encodeName(folder.path()));
    QStringList left = treeOf(folder.path()).keys();
    QStringList expected = kept; // the last name of an old file is kept, too
    left.sort();
    expected.sort();
    QCOMPARE(left, expected);

    QVERIFY(::link(qPrintable(folder.filePath(u".sessionary-old-abcdefgh"_s)),
                   qPrintable(folder.filePath(u"x.session.bak"_s)))
            == 0);
    Workplace::sweep(QFile::encodeName(folder.path()));
    QVERIFY(!QFile::exists(folder.filePath(u".sessionary-old-abcdefgh"_s)));
    QCOMPARE(bytesAt(folder.filePath(u"x.session.bak"_s)), "mine"_ba);
}

/// Everything that can be done with it but saving makes not one file.
void TestInterruptedWrites::keepsMemorySessionsOffTheDisk()
{
    const auto work = [] {
        Session session;
        session.dcId = 4;
        session.userId = 412345678;
        session.isBot = false;
        session.testMode = false;
        session.apiId = 12345;
        session.authKey = SecretBytes(256);
        QRandomGenerator::system()->fillRange(
            reinterpret_cast<quint32 *>(session.authKey.bytes().data()), 64);
        const auto storage = MemoryStorage::createImported(FormatId::Pyrogram, std::move(session));
        const auto opened = (*storage)->open();
        const bool isDone =
            (*storage)->describe() && opened->session() && opened->checkIntegrity()
            && peerKeys(*opened, { .sortBy = PeerField::Username }) && readTables(*opened)
            && planConversion(*opened, { .format = FormatId::Telethon })
            && convertToImage(*opened, { .format = FormatId::Telethon })
            && convertToString(
                *opened, { .format = FormatId::Telethon, .kind = ConversionTarget::Kind::String });
        return isDone ? 0 : 1;
    };
    const auto run = runTraced(work);
    QVERIFY(run.has_value());
    QCOMPARE(run->exitCode, 0);
    QCOMPARE(run->calls, QList<QByteArray>());
}

SESSIONARY_TEST(TestInterruptedWrites, QCoreApplication)

} // namespace tst_interruptedwrites

#include "tst_interruptedwrites.moc"
