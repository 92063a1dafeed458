// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/banner.h"
#include "gui/elidedlabel.h"
#include "models/peermodel.h"
#include "storage/filestorage.h"
#include "support/fixtures.h"
#include "support/otherprocess.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sessionary;
using namespace sessionary::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace tst_liveclient {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto telethonFixture = u"telethon/v7_full.session"_s;

/// How long each client works. SESSIONARY_LIVE_SECONDS=600 is the full run.
std::chrono::seconds timeOfARun()
{
    const int seconds = qEnvironmentVariableIntValue("SESSIONARY_LIVE_SECONDS");
    return std::chrono::seconds(seconds > 0 ? seconds : 3);
}

/// The locks of a process on a file, as the kernel lists them. Of other processes there can be some
/// on a file of the same number that lies elsewhere.
QByteArrayList locksOf(qint64 pid, const QString &path)
{
    struct stat status
    {
    };
    QFile locks(u"/proc/locks"_s);
    if (::stat(QFile::encodeName(path).constData(), &status) != 0
        || !locks.open(QIODevice::ReadOnly))
        return {};
    const QByteArray process = ' ' + QByteArray::number(pid) + ' ';
    const QByteArray file = ':' + QByteArray::number(qulonglong(status.st_ino)) + ' ';
    QByteArrayList found = locks.readAll().split('\n');
    found.removeIf(
        [&](const QByteArray &line) { return !line.contains(process) || !line.contains(file); });
    return found;
}

void fill(const QString &path, int peers)
{
    OtherProcess client(
        path,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + QByteArray::number(peers)
            + ") INSERT INTO peers(id, access_hash, type, username, last_update_on) SELECT 900000 "
              "+ i, i, 'user', 'peer_' || i, 0 FROM n");
    QVERIFY(client.isReady());
}

} // namespace

/// The window on a file that a client has open and writes to.
class TestLiveClient : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void neverLocksAClientOut_data();
    void neverLocksAClientOut();
    void holdsNoLockWhileIdle();
    void showsWhatIsWritten();
    void keepsThePlace();
    void saysThatItWasReplaced();
    void showsWhatWasThereWhenItIsGone();
    void opensOnceTheLockIsGone();

private:
    void open(const QString &path);
    void showPage(const char *name) const;
    void useEverything(int turn);
    [[nodiscard]] SessionId id() const { return m_library->ids().front(); }
    [[nodiscard]] const SessionInfo &info() const { return m_library->entry(id())->info; }
    [[nodiscard]] QString header() const { return find<ElidedLabel>("kindLabel")->text(); }
};

void TestLiveClient::init()
{
    startWindow();
}

void TestLiveClient::cleanup()
{
    closeWindow();
}

void TestLiveClient::open(const QString &path)
{
    m_window->openPaths({ path });
    QTRY_VERIFY(m_library->entry(id())->state != SessionLibrary::State::Opening);
}

void TestLiveClient::showPage(const char *name) const
{
    auto *tabs = find<QTabWidget>("inspectorTabs");
    tabs->setCurrentWidget(find<QWidget>(name));
}

/// All that a person can do with it, one after another
void TestLiveClient::useEverything(int turn)
{
    auto *view = find<QTableView>("peersView");
    const char *pages[] { "peersPage", "tablesPage", "overviewPage", "peersPage" };
    showPage(pages[turn % 4]);
    view->verticalScrollBar()->setValue(
        QRandomGenerator::global()->bounded(view->verticalScrollBar()->maximum() + 1));
    view->sortByColumn(turn % 3 == 0 ? PeerModel::Usernames : PeerModel::Id, Qt::DescendingOrder);
    m_library->reload(id());
    static_cast<void>(m_library->exportString(id(), FormatId::Pyrogram, {}));
    static_cast<void>(
        m_library->plan(id(), { .format = FormatId::Telethon, .given = { .apiId = 1 } }));
    if (turn % 7 == 0)
        static_cast<void>(m_library->copyTo(id(), SessionLibrary::CopyKind::AsItIs,
                                            m_folder->filePath(u"whole-%1.session"_s.arg(turn)),
                                            IfExists::Refuse));
    if (turn % 5 == 0)
        static_cast<void>(m_library->save(
            id(), m_folder->filePath(u"copy-%1.session"_s.arg(turn)),
            { .format = FormatId::Pyrogram, .given = { .apiId = 1, .isBot = false } },
            IfExists::Refuse));
}

void TestLiveClient::neverLocksAClientOut_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::newRow("a transaction that stays open") << u"pyrogram"_s << plainFixture;
    QTest::newRow("a transaction for each batch") << u"telethon"_s << telethonFixture;
    QTest::newRow("a transaction for each row") << u"eager"_s << plainFixture;
    QTest::newRow("WAL") << u"wal"_s << plainFixture;
    QTest::newRow("a file too large to be copied each time") << u"eager"_s << plainFixture;
}

void TestLiveClient::neverLocksAClientOut()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, path);
    const FixtureCopy copy(path);
    if (path == plainFixture)
        fill(copy.path(), QByteArray(QTest::currentDataTag()).contains("large") ? 200'000 : 20'000);
    open(copy.path());

    QProcess client;
    client.start(QStringLiteral(SESSIONARY_LIVE_CLIENT), { pattern, copy.path() });
    QVERIFY(client.waitForReadyRead());

    const auto end = std::chrono::steady_clock::now() + timeOfARun();
    for (int turn = 0; std::chrono::steady_clock::now() < end; ++turn) {
        useEverything(turn);
        QTest::qWait(30);
    }
    client.closeWriteChannel();
    QVERIFY(client.waitForFinished());
    const QByteArray report = client.readAll().simplified();
    qInfo("%s", report.constData());
    QVERIFY2(report.endsWith(", 0 locked, 0 failed"), report.constData());
    QCOMPARE(m_library->entry(id())->state, SessionLibrary::State::Open);
    QVERIFY(info().isLoggedIn());

    showPage("overviewPage"); // the last of it comes by itself
    const auto peersNow = [&] {
        return FileStorage::create(copy.path())
            .and_then([](const auto &storage) { return storage->describe(); })
            .value_or(SessionInfo {})
            .peers;
    };
    QTRY_COMPARE_WITH_TIMEOUT(info().peers, peersNow(), 30'000);
}

void TestLiveClient::holdsNoLockWhileIdle()
{
    const FixtureCopy copy(plainFixture);
    fill(copy.path(), 5'000);
    if (!QFile::exists(u"/proc/locks"_s))
        QSKIP("the kernel lists no locks");
    open(copy.path());
    for (const char *page : { "peersPage", "tablesPage", "overviewPage" }) {
        showPage(page);
        // Asked once: QTRY_VERIFY asks a second time, when the next look may have begun.
        const auto isFree = [&] {
            return locksOf(QCoreApplication::applicationPid(), copy.path()).isEmpty();
        };
        QVERIFY(QTest::qWaitFor(isFree));
    }
    OtherProcess client(copy.path(), "BEGIN EXCLUSIVE");
    QVERIFY(client.isReady());
    QVERIFY(!locksOf(client.pid(), copy.path()).isEmpty()); // else the list says nothing
}

void TestLiveClient::showsWhatIsWritten()
{
    const FixtureCopy copy(plainFixture);
    open(copy.path());
    showPage("peersPage");
    auto *view = find<QTableView>("peersView");
    QTRY_COMPARE(view->model()->rowCount(), 9);
    QVERIFY(!header().contains(u"changed a moment ago"_s));

    OtherProcess client(copy.path(), "BEGIN; DELETE FROM peers WHERE id > 0");
    QVERIFY(client.isReady());
    QTest::qWait(1500); // nothing is saved yet
    QVERIFY(!header().contains(u"changed a moment ago"_s));
    QCOMPARE(view->model()->rowCount(), 9);

    QCOMPARE(client.run("COMMIT"), SQLITE_OK);
    QTRY_COMPARE(view->model()->rowCount(), 5);
    QVERIFY(header().contains(u"changed a moment ago"_s));
    QCOMPARE(info().peers, 5);
}

void TestLiveClient::keepsThePlace()
{
    const FixtureCopy copy(plainFixture);
    fill(copy.path(), 2'000);
    open(copy.path());
    showPage("peersPage");
    auto *view = find<QTableView>("peersView");
    QTRY_COMPARE(view->model()->rowCount(), 2'009);
    view->scrollTo(view->model()->index(1000, 0), QAbstractItemView::PositionAtTop);
    view->selectRow(1005);
    const auto idAt = [&](int row) { return view->model()->index(row, PeerModel::Id).data(); };
    QTRY_VERIFY(idAt(1005).toLongLong() != 0);
    QTRY_VERIFY(idAt(view->rowAt(0)).toLongLong() != 0);
    const QVariant selected = idAt(1005);
    const QVariant top = idAt(view->rowAt(0));

    OtherProcess client(copy.path(), "DELETE FROM peers WHERE id < 0");
    QVERIFY(client.isReady());
    QTRY_COMPARE(view->model()->rowCount(), 2'004);
    QTRY_COMPARE(idAt(view->currentIndex().row()), selected);
    QTRY_COMPARE(idAt(view->rowAt(0)), top);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    QVERIFY(view->selectionModel()->isRowSelected(view->currentIndex().row()));

    // The same rows with another content come without a reset.
    QSignalSpy reset(view->model(), &QAbstractItemModel::modelReset);
    QCOMPARE(client.run("UPDATE peers SET username = 'new_name'"), SQLITE_OK);
    const QModelIndex name = view->model()->index(view->currentIndex().row(), PeerModel::Usernames);
    QTRY_COMPARE(name.data().toString(), u"@new_name"_s);
    QVERIFY(reset.isEmpty());
}

void TestLiveClient::saysThatItWasReplaced()
{
    const FixtureCopy copy(plainFixture);
    open(copy.path());
    const FixtureCopy other(u"pyrogram-family/pyrogram-2.0.106/user32.session"_s);
    QVERIFY(::rename(qPrintable(other.path()), qPrintable(copy.path())) == 0);
    QTRY_COMPARE(info().userId, 123456789);
    QVERIFY(find<Banner>("sessionBanner")->isVisible());
    QVERIFY(find<Banner>("sessionBanner")->text().contains(u"Another file"_s));
}

void TestLiveClient::showsWhatWasThereWhenItIsGone()
{
    const FixtureCopy copy(plainFixture);
    open(copy.path());
    showPage("peersPage");
    auto *view = find<QTableView>("peersView");
    QTRY_COMPARE(view->model()->rowCount(), 9);

    auto *banner = find<Banner>("sessionBanner");
    QVERIFY(QFile::rename(copy.path(), copy.path() + u".elsewhere"_s));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"is gone"_s));
    QCOMPARE(m_library->entry(id())->state, SessionLibrary::State::Open);
    QCOMPARE(info().userId, 5000000123);
    QCOMPARE(view->model()->rowCount(), 9);

    QVERIFY(QFile::rename(copy.path() + u".elsewhere"_s, copy.path()));
    QTRY_VERIFY(!banner->isVisible());
    QVERIFY(!m_library->entry(id())->isGone);
}

void TestLiveClient::opensOnceTheLockIsGone()
{
    const FixtureCopy copy(plainFixture);
    OtherProcess client(copy.path(), "BEGIN EXCLUSIVE");
    QVERIFY(client.isReady());
    open(copy.path());
    QCOMPARE(m_library->entry(id())->state, SessionLibrary::State::Failed);
    QCOMPARE(m_library->entry(id())->error.code, ErrorCode::Locked);
    QCOMPARE(client.run("COMMIT"), SQLITE_OK);
    QTRY_COMPARE_WITH_TIMEOUT(m_library->entry(id())->state, SessionLibrary::State::Open, 20'000);
}

SESSIONARY_TEST(TestLiveClient, QApplication)

} // namespace tst_liveclient

#include "tst_liveclient.moc"
