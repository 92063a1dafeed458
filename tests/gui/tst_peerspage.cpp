// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/banner.h"
#include "gui/exportdialog.h"
#include "gui/peerchart.h"
#include "gui/replacedialog.h"
#include "models/peermodel.h"
#include "support/fixtures.h"
#include "support/otherprocess.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_peerspage {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;

bool fillPeers(const QString &path, int peers)
{
    return change(path,
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                      + QByteArray::number(peers)
                      + ") INSERT OR REPLACE INTO peers(id, access_hash, type, username, "
                        "last_update_on) SELECT 900000 + i, i, 'user', 'peer_' || i, 1 FROM n");
}

} // namespace

/// The peers of a session in the real window
class TestPeersPage : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void copiesPeersThatWereNeverLoaded();
    void goesToTheEndAfterASort();
    void exportsPeers();
    void exportsOnlyWhatIsAsked();
    void cancelsAnExport();
    void showsFiguresOfPeers();

private:
    void open(const QString &path);
    [[nodiscard]] QTableView *view() const { return find<QTableView>("peersView"); }
    [[nodiscard]] QString countText() const { return find<QLabel>("countLabel")->text(); }
    [[nodiscard]] QString bannerText() const { return find<Banner>("sessionBanner")->text(); }
    [[nodiscard]] QString fileIn(const QString &name) const { return m_folder->filePath(name); }
};

void TestPeersPage::init()
{
    startWindow();
}

void TestPeersPage::cleanup()
{
    closeWindow();
}

void TestPeersPage::open(const QString &path)
{
    m_window->openPaths({ path });
    QTRY_VERIFY(m_library->entry(m_library->ids().front())->state == SessionLibrary::State::Open);
    find<QTabWidget>("inspectorTabs")->setCurrentWidget(find<QWidget>("peersPage"));
}

void TestPeersPage::copiesPeersThatWereNeverLoaded()
{
    const FixtureCopy copy(plainFixture);
    QVERIFY(fillPeers(copy.path(), 3'000));
    open(copy.path());
    QTRY_COMPARE(view()->model()->rowCount(), 3'009);
    QVERIFY(!view()->model()->index(3'000, 0).data(PeerModel::LoadedRole).toBool());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(countText(), u"3,009 rows were copied."_s);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3'009);
    QVERIFY(lines.last().startsWith(u"7000000001\tBot\t@fixture_bot"_s));
    QVERIFY(!lines.join(u' ').contains(u'…'));

    QVERIFY(fillPeers(copy.path(), 60'000));
    QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), 60'009, 20'000);
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(countText(), u"60,009 rows are too many to be copied: 50,000 at most."_s);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

void TestPeersPage::goesToTheEndAfterASort()
{
    const FixtureCopy copy(plainFixture);
    QVERIFY(fillPeers(copy.path(), 1'000));
    open(copy.path());
    QTRY_COMPARE(view()->model()->rowCount(), 1'009);
    view()->sortByColumn(PeerModel::Updated, Qt::DescendingOrder);
    QTRY_COMPARE(view()->model()->rowCount(), 1'009);
    view()->setCurrentIndex({}); // which is so after a sort
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view()->currentIndex().row(), 1'008);
}

void TestPeersPage::exportsPeers()
{
    const FixtureCopy copy(plainFixture);
    open(copy.path());
    QTRY_COMPARE(view()->model()->rowCount(), 9);
    const QString path = fileIn(u"peers.csv"_s);
    m_picker->save = { path };
    find<QPushButton>("exportButton")->click();
    auto *asked = dialog<ExportDialog>();
    QVERIFY(!asked->findChild<QCheckBox *>(u"hashesCheck"_s)->isChecked());
    QCOMPARE(dialog<ExportDialog>()->findChild<QComboBox *>(u"peersCombo"_s)->currentText(),
             u"All (9)"_s);
    asked->accept();
    QCOMPARE(m_picker->suggested, copy.folder() + u"/user64_peers.csv"_s);
    QTRY_COMPARE(bannerText(), u"9 peers were written to peers.csv."_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 10);
    QVERIFY(text.startsWith("id,type,usernames,phone,name,date\n"));
    QVERIFY(!text.contains("8888888888888888888")); // a hash

    // The name says the format; a file that is there is asked about.
    QFile::copy(path, fileIn(u"x.jsonl"_s));
    m_picker->save = { fileIn(u"x.jsonl"_s) };
    find<QPushButton>("exportButton")->click();
    dialog<ExportDialog>()->findChild<QCheckBox *>(u"hashesCheck"_s)->setChecked(true);
    dialog<ExportDialog>()->accept();
    dialog<ReplaceDialog>()->accept();
    QTRY_COMPARE(bannerText(), u"9 peers were written to x.jsonl."_s);
    QFile lines(fileIn(u"x.jsonl"_s));
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QVERIFY(lines.readAll().contains("\"access_hash\": \"8888888888888888888\""));
    QVERIFY(QFile::exists(m_folder->filePath(u"x.jsonl.bak"_s)));
}

void TestPeersPage::exportsOnlyWhatIsAsked()
{
    const FixtureCopy copy(plainFixture);
    open(copy.path());
    QTRY_COMPARE(view()->model()->rowCount(), 9);
    find<QLineEdit>("filterEdit")->setText(u"@fix"_s);
    view()->sortByColumn(PeerModel::Id, Qt::DescendingOrder);
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    const QString path = fileIn(u"some.csv"_s);
    m_picker->save = { path };
    m_window->findChild<QAction *>(u"exportPeersAction"_s)->trigger();
    QCOMPARE(dialog<ExportDialog>()->findChild<QComboBox *>(u"peersCombo"_s)->currentText(),
             u"Those that are shown (3)"_s);
    dialog<ExportDialog>()->accept();
    QTRY_COMPARE(bannerText(), u"3 peers were written to some.csv."_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    QVERIFY(file.readLine().startsWith("7000000001,bot,fixture_bot")); // the largest id first
}

void TestPeersPage::cancelsAnExport()
{
    const FixtureCopy copy(plainFixture);
    QVERIFY(fillPeers(copy.path(), 300'000));
    open(copy.path());
    QTRY_VERIFY(view()->model()->rowCount() > 9);
    m_picker->save = { fileIn(u"peers.csv"_s) };
    find<QPushButton>("exportButton")->click();
    dialog<ExportDialog>()->accept();
    QVERIFY(find<QWidget>("exportBar")->isVisible());
    QVERIFY(!find<QPushButton>("exportButton")->isEnabled());
    find<QPushButton>("cancelExportButton")->click();
    QVERIFY(!find<QWidget>("exportBar")->isVisible());
    QVERIFY(find<QPushButton>("exportButton")->isEnabled());
    QTest::qWait(500);
    QVERIFY(!QFile::exists(fileIn(u"peers.csv"_s)));
    QCOMPARE(bannerText(), u"The export was cancelled, and no file was written."_s);
}

void TestPeersPage::showsFiguresOfPeers()
{
    const FixtureCopy copy(plainFixture);
    open(copy.path());
    auto *chart = find<PeerChart>("peerChart");
    QTRY_VERIFY(chart->isVisible());
    QCOMPARE(chart->groups().size(), 2);
    QVERIFY(chart->accessibleDescription().startsWith(u"Types: User "_s));
    QVERIFY(chart->accessibleDescription().contains(u"Last seen: Last 24 hours "_s));
    {
        const OtherProcess client(copy.path(), "DELETE FROM peers WHERE type <> 'bot'");
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        chart->accessibleDescription().startsWith(u"Types: Bot 1. Last seen: "_s), 10'000);
    {
        const OtherProcess client(copy.path(), "DELETE FROM peers");
    }
    QTRY_VERIFY_WITH_TIMEOUT(!chart->isVisible(), 10'000);
}

SESSIONARY_TEST(TestPeersPage, QApplication)

} // namespace tst_peerspage

#include "tst_peerspage.moc"
