// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "formats/stringformat.h"
#include "models/async.h"
#include "models/sessionlibrary.h"
#include "models/sessionlistmodel.h"
#include "storage/memorystorage.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_sessionlibrary {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;

/// Fails in every way that it is told to
class FailingStorage final : public SessionStorage
{
public:
    explicit FailingStorage(ErrorCode code)
        : m_code(code)
    {
    }
    [[nodiscard]] Result<SqlStorage> open(const Budget & /*budget*/) const override
    {
        return fail(m_code);
    }
    [[nodiscard]] Result<SessionInfo> describe(const Budget & /*budget*/) const override
    {
        return fail(m_code);
    }

private:
    ErrorCode m_code;
};

ImportedString login()
{
    ImportedString imported;
    Session &session = imported.session;
    session.dcId = 2;
    session.testMode = false;
    session.apiId = 12345;
    session.userId = 412345678;
    session.isBot = false;
    session.authKey = SecretBytes(authKeySize);
    session.authKey.bytes()[0] = 1;
    return imported;
}

bool fillPeers(const QString &path)
{
    return change(path,
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                  "150000) INSERT INTO peers(id, access_hash, type, username, last_update_on) "
                  "SELECT 900000 + i, i, 'user', 'peer_' || (i * 7919 % 100003), i * 31 % 1009 "
                  "FROM n");
}

} // namespace

class TestSessionLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAFileWithoutWaiting();
    void findsAFileThatIsOpenAlready();
    void keepsTheErrorWithTheSession();
    void opensEveryAccountOfAFolder();
    void takesAPasscode();
    void staysOpenWithAWrongPassword();
    void readsItAsWhatAPersonTakesItFor();
    void triesAgainWhenAsked();
    void keepsAnImportOnlyInMemory();
    void exportsAndSaves();
    void savesOverItself();
    void dropsTheAnswerToAClosedSession();
    void cancelsWhatNobodyWaitsFor();
    void letsTheWindowGoFirst();
    void outlivesItsJobs();
    void listsTheSessions();
    void givesNoKeyInAnyRole();
    void countsAfterItIsOpen();
    void endsAQuestionThatNobodyAsksAnyMore_data();
    void endsAQuestionThatNobodyAsksAnyMore();
};

void TestSessionLibrary::opensAFileWithoutWaiting()
{
    const FixtureCopy copy(plainFixture, u"my_account.session"_s);
    const FolderState before(copy.folder());
    SessionLibrary library;
    const QSignalSpy added(&library, &SessionLibrary::added);
    const SessionId id = library.openFile(copy.path());
    QCOMPARE(added.size(), 1);
    QCOMPARE(library.entry(id)->state, SessionLibrary::State::Opening);
    QCOMPARE(library.entry(id)->name, u"my_account"_s);
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Open);
    QCOMPARE(library.entry(id)->info.userId, 5000000123);
    QVERIFY(!library.entry(id)->isUnsaved);
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestSessionLibrary::findsAFileThatIsOpenAlready()
{
    const FixtureCopy copy(plainFixture);
    const QString link = copy.folder() + u"/link.session"_s;
    QVERIFY(QFile::link(copy.path(), link));
    SessionLibrary library;
    const SessionId id = library.openFile(copy.path());
    QCOMPARE(library.openFile(copy.path()), id);
    QCOMPARE(library.openFile(link), id);
    QCOMPARE(library.ids().size(), size_t(1));
}

void TestSessionLibrary::keepsTheErrorWithTheSession()
{
    SessionLibrary library;
    const SessionId missing = library.openFile(u"/no/such/file.session"_s);
    QTRY_COMPARE(library.entry(missing)->state, SessionLibrary::State::Failed);
    QCOMPARE(library.entry(missing)->error.code, ErrorCode::NotFound);

    const FixtureCopy copy(u"madeline/session.madeline/safe.php"_s);
    const SessionId other = library.openFile(copy.path());
    QTRY_COMPARE(library.entry(other)->state, SessionLibrary::State::Failed);
    QCOMPARE(library.entry(other)->error.code, ErrorCode::NotReadHere);
    QCOMPARE(std::get<FormatId>(library.entry(other)->error.subject), FormatId::Madeline);
}

void TestSessionLibrary::opensEveryAccountOfAFolder()
{
    SessionLibrary library;
    const SessionId id = library.openFile(dataFile(u"tdata/multi_3"_s));
    QTRY_COMPARE(library.ids().size(), size_t(3));
    for (const SessionId each : library.ids())
        QTRY_COMPARE(library.entry(each)->state, SessionLibrary::State::Open);
    QCOMPARE(library.entry(id)->name, u"multi_3#0"_s);
    QCOMPARE(library.entry(id)->info.userId, 111);
    QVERIFY(!library.entry(id)->info.hasTables);
    const SessionLibrary::Entry *last = library.entry(library.ids().back());
    QCOMPARE(last->name, u"multi_3#2"_s);
    QVERIFY(last->source().endsWith("multi_3#2"_L1));
    QCOMPARE(last->info.userId, 6123456789);
    QCOMPARE(library.openFile(last->path, 2), last->id);
    QCOMPARE(library.openFile(last->path), id);
    QCOMPARE(library.ids().size(), size_t(3));
}

void TestSessionLibrary::takesAPasscode()
{
    SessionLibrary library;
    const SessionId id = library.openFile(dataFile(u"tdata/passcode_123123"_s));
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Failed);
    QCOMPARE(library.entry(id)->error.code, ErrorCode::PasswordNeeded);
    library.setPasscode(id, SecretBytes(bytesOf("no")));
    QTRY_COMPARE(library.entry(id)->error.code, ErrorCode::WrongPassword);
    library.setPasscode(id, SecretBytes(bytesOf("123123")));
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Open);
    QCOMPARE(library.entry(id)->info.userId, 6123456789);
    QCOMPARE(library.entry(id)->name, u"passcode_123123"_s);
}

void TestSessionLibrary::staysOpenWithAWrongPassword()
{
    const FixtureCopy copy(u"pyrogram-family/encrypted/aes-gcm.session"_s);
    SessionLibrary library;
    const SessionId id = library.openFile(copy.path());
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Open);
    QVERIFY(library.entry(id)->needsPasscode());
    const SessionInfo before = library.entry(id)->info;

    QSignalSpy changed(&library, &SessionLibrary::changed);
    library.setPasscode(id, SecretBytes(bytesOf("no")));
    QVERIFY(changed.wait());
    QCOMPARE(library.entry(id)->error.code, ErrorCode::WrongPassword);
    QCOMPARE(library.entry(id)->state, SessionLibrary::State::Open); // all but its key is there
    QVERIFY(library.entry(id)->info == before);
    QVERIFY(library.entry(id)->needsPasscode());
    const auto session = library.authKey(id).takeResult();
    QCOMPARE(session.error().code, ErrorCode::PasswordNeeded);

    const QString password = fixture(u"pyrogram-family/encrypted/aes-gcm.session"_s)
                                 .value("encryption"_L1)
                                 .toObject()
                                 .value("password"_L1)
                                 .toString();
    library.setPasscode(id, SecretBytes(bytesOf(password.toStdString())));
    QTRY_VERIFY(library.entry(id)->info.isLoggedIn());
    QVERIFY(!library.entry(id)->needsPasscode());
}

void TestSessionLibrary::readsItAsWhatAPersonTakesItFor()
{
    const auto copy = fileOfTwoLayouts();
    QVERIFY(copy != nullptr);
    const QJsonObject mtcute = fixture(u"mtcute/mt_full.session"_s).value("expected"_L1).toObject();

    SessionLibrary library;
    const SessionId id = library.openFile(copy->path());
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Open);
    QCOMPARE(library.entry(id)->info.layout, FormatId::Telethon);
    QCOMPARE(library.entry(id)->info.otherCandidates, QList { FormatId::Mtcute });

    library.setLayout(id, FormatId::Mtcute);
    QTRY_COMPARE(library.entry(id)->info.layout, FormatId::Mtcute);
    QCOMPARE(library.entry(id)->info.otherCandidates, QList { FormatId::Telethon });
    QCOMPARE(authKeyIdText(library.entry(id)->info.authKeyId.value_or(0)),
             mtcute.value("auth_key_id"_L1).toString());
    QCOMPARE(library.entry(id)->info.userId, mtcute.value("user_id"_L1).toInteger());
    library.reload(id);
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Open);
    QCOMPARE(library.entry(id)->info.layout, FormatId::Mtcute);
}

void TestSessionLibrary::triesAgainWhenAsked()
{
    const FixtureCopy copy(plainFixture);
    const QString path = copy.folder() + u"/later.session"_s;
    SessionLibrary library;
    const SessionId id = library.openFile(path);
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Failed);
    QVERIFY(QFile::copy(copy.path(), path));
    library.reload(id);
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Open);
    QCOMPARE(library.openFile(path), id); // it is known by its place, too
}

void TestSessionLibrary::keepsAnImportOnlyInMemory()
{
    SessionLibrary library;
    const SessionId id = library.importSession(u"imported"_s, login());
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Open);
    QVERIFY(library.entry(id)->isUnsaved);
    QCOMPARE(library.entry(id)->storage, StorageKind::Memory);
    QCOMPARE(library.entry(id)->info.userId, 412345678);

    const SessionId empty = library.createEmpty();
    QTRY_COMPARE(library.entry(empty)->state, SessionLibrary::State::Open);
    QVERIFY(!library.entry(empty)->isUnsaved); // nothing is lost with it
}

void TestSessionLibrary::exportsAndSaves()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.session"_s);
    SessionLibrary library;
    const SessionId id = library.importSession(u"imported"_s, login());

    const auto text = library.exportString(id, FormatId::Pyrogram, {}).takeResult();
    QVERIFY_RESULT(text);
    QVERIFY(*text == *encodeString(FormatId::Pyrogram, login().session));
    QVERIFY(*library.authKey(id).takeResult() == login().session.authKey);

    const auto saved = library.save(id, path, {}, IfExists::Refuse).takeResult();
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->userId, 412345678);
    QCOMPARE(saved->storage, StorageKind::File);
    QCOMPARE(library.save(id, path, {}, IfExists::Refuse).takeResult().error().code,
             ErrorCode::TargetExists);

    library.moveToFile(id, path);
    QTRY_COMPARE(library.entry(id)->info.storage, StorageKind::File);
    QVERIFY(!library.entry(id)->isUnsaved);
    QCOMPARE(library.entry(id)->name, u"saved"_s);
    QCOMPARE(library.openFile(path), id);
}

void TestSessionLibrary::savesOverItself()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-1.4.0/user64.session"_s);
    SessionLibrary library;
    const SessionId id = library.openFile(copy.path());
    const auto saved =
        library.save(id, copy.path(), { .given = { .apiId = 777 } }, IfExists::Replace)
            .takeResult();
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->schemaVersion, 3);
    QCOMPARE(saved->apiId, 777U);
    QCOMPARE(library.openFile(copy.path()), id); // the same place, another file
    QTRY_COMPARE(library.entry(id)->info.schemaVersion, 3);
    QCOMPARE(
        library.describe(library.openFile(copy.path() + u".bak"_s)).takeResult()->schemaVersion, 2);
}

void TestSessionLibrary::dropsTheAnswerToAClosedSession()
{
    const FixtureCopy copy(plainFixture);
    SessionLibrary library;
    const QSignalSpy changed(&library, &SessionLibrary::changed);
    const SessionId id = library.openFile(copy.path());
    library.close(id);
    QVERIFY(library.entry(id) == nullptr);
    QTest::qWait(50);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(library.describe(id).takeResult().error().code, ErrorCode::Cancelled);
}

void TestSessionLibrary::cancelsWhatNobodyWaitsFor()
{
    JobRunner jobs;
    std::atomic<bool> isStarted = false;
    QFuture<int> future = jobs.run(Lane::Slow, [&](const Budget &budget) {
        isStarted = true;
        while (!budget.isCancelled())
            QThread::msleep(1);
        return 1;
    });
    QTRY_VERIFY(isStarted);
    future.cancel();
    QTRY_VERIFY(future.isFinished());

    bool isCalled = false;
    QObject guard;
    onFinished(future, &guard, [&](int) { isCalled = true; });
    QTest::qWait(20);
    QVERIFY(!isCalled); // nobody is told about a job that was cancelled
}

void TestSessionLibrary::letsTheWindowGoFirst()
{
    JobRunner jobs;
    const auto niceness = [](const Budget & /*budget*/) {
        return ::getpriority(PRIO_PROCESS, id_t(::gettid()));
    };
    const int ours = ::getpriority(PRIO_PROCESS, id_t(::gettid()));
    QCOMPARE(jobs.run(Lane::Quick, niceness).result(), ours); // somebody waits for it
    QVERIFY(jobs.run(Lane::Slow, niceness).result() > ours || ours >= 10);
    QVERIFY(jobs.run(Lane::Aside, niceness).result() > ours || ours >= 10);
    QCOMPARE(::getpriority(PRIO_PROCESS, id_t(::gettid())), ours);
}

void TestSessionLibrary::outlivesItsJobs()
{
    bool isCalled = false;
    {
        SessionLibrary library;
        auto *guard = new QObject;
        onFinished(library.describe(library.createEmpty()), guard,
                   [&](const Result<SessionInfo> &) { isCalled = true; });
        delete guard;
    }
    QTest::qWait(20);
    QVERIFY(!isCalled);
}

void TestSessionLibrary::listsTheSessions()
{
    const FixtureCopy copy(plainFixture);
    SessionLibrary library;
    SessionListModel model(library);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    const SessionId file = library.openFile(copy.path());
    const SessionId memory = library.importSession(u"imp\u202eorted"_s, login());
    const SessionId failing = library.add(
        u"broken"_s, std::make_shared<FailingStorage>(ErrorCode::Damaged), StorageKind::File);
    QTRY_COMPARE(library.entry(failing)->state, SessionLibrary::State::Failed);
    QTRY_COMPARE(library.entry(memory)->state, SessionLibrary::State::Open);
    QTRY_COMPARE(library.entry(file)->state, SessionLibrary::State::Open);

    QCOMPARE(model.rowCount(), 3);
    const auto text = [&](SessionId id, int column) {
        return model.indexOf(id).siblingAtColumn(column).data().toString();
    };
    QCOMPARE(text(file, SessionListModel::Name), u"user64"_s);
    QCOMPARE(text(file, SessionListModel::Library), u"Pyrogram 3"_s);
    QCOMPARE(text(file, SessionListModel::Account), u"User 5000000123"_s);
    QCOMPARE(text(file, SessionListModel::DataCenter), u"4"_s);
    QCOMPARE(text(file, SessionListModel::KeyId), u"359d f31c f34a 1d3c"_s);
    QCOMPARE(text(memory, SessionListModel::Name), u"imp\\u202eorted"_s);
    QVERIFY(model.indexOf(memory).data(SessionListModel::UnsavedRole).toBool());
    QCOMPARE(text(failing, SessionListModel::Library), u"unreadable"_s);
    QVERIFY(!model.indexOf(failing).data(Qt::ToolTipRole).toString().isEmpty());

    library.close(memory);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.indexOf(memory).isValid());
    QCOMPARE(model.indexOf(failing).row(), 1);
}

void TestSessionLibrary::givesNoKeyInAnyRole()
{
    const FixtureCopy copy(plainFixture);
    SessionLibrary library;
    SessionListModel model(library);
    const SessionId id = library.openFile(copy.path());
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Open);

    const QByteArray key = expectedKey(fixture(plainFixture).value("expected"_L1).toObject());
    for (int role = 0; role < Qt::UserRole + 32; ++role) {
        for (int column = 0; column < SessionListModel::ColumnCount; ++column) {
            const QVariant value = model.index(0, column).data(role);
            QVERIFY(!value.toString().contains(QString::fromLatin1(key.toHex().left(24))));
            QVERIFY(!value.toByteArray().contains(key.left(12)));
        }
    }
}

void TestSessionLibrary::countsAfterItIsOpen()
{
    const FixtureCopy copy(plainFixture);
    QVERIFY(fillPeers(copy.path()));
    SessionLibrary library;
    std::vector<bool> counting;
    connect(&library, &SessionLibrary::changed, this,
            [&](SessionId id) { counting.push_back(library.entry(id)->info.isCounting); });
    const SessionId id = library.openFile(copy.path());
    QTRY_COMPARE(library.entry(id)->info.peers, 150'009);
    QCOMPARE(library.entry(id)->state, SessionLibrary::State::Open);
    QCOMPARE(counting, std::vector<bool>({ true, false }));
    library.reload(id);
    QTRY_COMPARE(counting.size(), 3U);
    QCOMPARE(library.entry(id)->info.peers, 150'009); // until they are counted anew
    QTRY_COMPARE(counting.size(), 4U);
}

void TestSessionLibrary::endsAQuestionThatNobodyAsksAnyMore_data()
{
    QTest::addColumn<PeerQuery>("query");
    QTest::newRow("a filter") << PeerQuery { .text = u"nobody at all"_s };
    QTest::newRow("an order of numbers") << PeerQuery { .sortBy = PeerField::Updated };
    QTest::newRow("an order of texts") << PeerQuery { .sortBy = PeerField::Username };
}

/// However far it has come: a key that is pressed is the next question.
void TestSessionLibrary::endsAQuestionThatNobodyAsksAnyMore()
{
    QFETCH(const PeerQuery, query);
    const FixtureCopy copy(plainFixture);
    QVERIFY(fillPeers(copy.path()));
    SessionLibrary library;
    const SessionId id = library.openFile(copy.path());
    QTRY_COMPARE(library.entry(id)->state, SessionLibrary::State::Open);
    qint64 longest = 0;
    for (int ms = 5; ms < 150; ms += 15) {
        auto keys = library.peerKeys(id, query);
        QTest::qSleep(ms);
        QElapsedTimer timer;
        timer.start();
        keys.cancel();
        keys.waitForFinished();
        QVERIFY(keys.isCanceled() || keys.resultCount() > 0);
        longest = std::max(longest, timer.nsecsElapsed() / 1000);
    }
    qInfo("ended after %lld µs at most", static_cast<long long>(longest));
}

SESSIONARY_TEST(TestSessionLibrary, QCoreApplication)

} // namespace tst_sessionlibrary

#include "tst_sessionlibrary.moc"
