// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/anatomystrip.h"
#include "gui/banner.h"
#include "gui/importdialog.h"
#include "gui/keepdialog.h"
#include "gui/replacedialog.h"
#include "gui/secretedit.h"
#include "gui/supplementdialog.h"
#include "gui/wrappedtext.h"
#include "models/sessionlistmodel.h"
#include "models/stringimport.h"
#include "storage/filestorage.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <sys/stat.h>

using namespace sessionary;
using namespace sessionary::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace tst_mainwindow {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto oldFixture = u"pyrogram-family/pyrogram-1.4.0/user64.session"_s;

QByteArray stringOf(const QString &path)
{
    return fixture(path).value("exports"_L1).toObject().value("pyrogram"_L1).toString().toLatin1();
}

} // namespace

/// The real window, driven as a person does: keys, clicks and what is on the screen.
class TestMainWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fitsOnTheScreen();

    void beginsEmpty();
    void opensTheExample();
    void opensSeveralFiles();
    void opensAFolderThatIsDropped();
    void takesATextThatIsDropped();
    void showsWhyAFileCannotBeRead();
    void rescuesADamagedFile();
    void saysHowAFileWasRead();
    void showsTheOverview();
    void holdsTheKeyBack();
    void filtersPeers();
    void takesTheStringApart();
    void browsesTables();
    void copiesTheString();
    void handsOver();
    void asksForTheApiId();
    void importsWhatIsPasted();
    void saysWhatAStringIsInstead();
    void importsWhatIsTyped();
    void keepsAMemorySessionOnEscape();
    void savesAMemorySession();
    void copiesOnTheWayOut();
    void asksForEachOneAtTheEnd();
    void replacesOnlyWhenTold();
    void savesAConsistentCopy();
    void savesARedactedCopy();
    void keepsMemorySessionsOffTheDisk();
    void saysWhyItCannotSave();
    void remembersFiles();
    void findsASession();
    void leavesNoTrace();
    void looksIntoNoFileToPickOne();
    void worksByKeyboardAlone();
    void keepsTheNamesThatTestsUse();

private:
    [[nodiscard]] SessionId current() const;
    void openAndWait(const QString &path);
    void importAndWait(const QByteArray &string);
    void drop(const QMimeData &data) const;
    void showTab(const char *page) const;
    /// Empty while there is no such label
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *label = m_window->findChild<QLabel *>(QLatin1StringView(name));
        return label != nullptr ? label->text() : QString();
    }
};

void TestMainWindow::init()
{
    startWindow();
}

void TestMainWindow::cleanup()
{
    closeWindow();
}

/// A usual screen at 300 % is as small as the one of these tests.
void TestMainWindow::fitsOnTheScreen()
{
    const MainWindow window(Services { *m_library, *m_catalog, *m_vault, *m_locker, *m_settings,
                                       *m_clipboard, *m_picker, m_keyring });
    const QSize available = window.screen()->availableSize();
    QVERIFY(available.width() < 1320);
    QVERIFY(window.width() <= available.width());
    QVERIFY(window.height() <= available.height());
}

SessionId TestMainWindow::current() const
{
    return find<QTreeView>("sessionsView")
        ->currentIndex()
        .data(SessionListModel::IdRole)
        .value<SessionId>();
}

void TestMainWindow::openAndWait(const QString &path)
{
    m_window->openPaths({ path });
    QTRY_VERIFY(m_library->entry(current())->state != SessionLibrary::State::Opening);
}

void TestMainWindow::importAndWait(const QByteArray &string)
{
    trigger("importAction");
    QTRY_VERIFY(dialog<ImportDialog>() != nullptr);
    dialog<ImportDialog>()->setText(string.toStdString());
    dialog<ImportDialog>()->accept();
    QTRY_VERIFY(find<QTreeView>("sessionsView")->currentIndex().isValid());
    QTRY_COMPARE(m_library->entry(current())->state, SessionLibrary::State::Open);
    m_window->activateWindow(); // which the end of a dialog does, where there is a window manager
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::drop(const QMimeData &data) const
{
    QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

void TestMainWindow::showTab(const char *page) const
{
    auto *tabs = find<QTabWidget>("inspectorTabs");
    tabs->setCurrentWidget(find<QWidget>(page));
}

void TestMainWindow::beginsEmpty()
{
    QCOMPARE(find<QStackedWidget>("pages")->currentWidget()->objectName(), u"emptyPage"_s);
    QVERIFY(find<QPushButton>("emptyExampleButton")->isVisible());
    QVERIFY(!find<QAction>("copyStringAction")->isEnabled());
    QVERIFY(!find<QAction>("saveAsAction")->isEnabled());
    QVERIFY(!find<QAction>("closeSessionAction")->isEnabled());
    QVERIFY(find<QAction>("openAction")->isEnabled());
    QVERIFY(find<QAction>("importAction")->isEnabled());
}

void TestMainWindow::opensTheExample()
{
    QTest::mouseClick(find<QPushButton>("emptyExampleButton"), Qt::LeftButton);
    QTRY_COMPARE(find<QStackedWidget>("inspectorStack")->currentWidget()->objectName(),
                 u"detailPage"_s);
    QVERIFY(m_library->entry(current())->info.isLoggedIn());
    QVERIFY(m_library->entry(current())->info.peers > 20);
    trigger("openExampleAction");
    QCOMPARE(m_library->ids().size(), size_t(1)); // the one that is there
    trigger("closeSessionAction"); // nothing is lost with it
    QCOMPARE(m_library->ids().size(), size_t(0));
    QCOMPARE(find<QStackedWidget>("pages")->currentWidget()->objectName(), u"emptyPage"_s);
}

void TestMainWindow::opensSeveralFiles()
{
    const FixtureCopy first(plainFixture);
    const FixtureCopy second(oldFixture, u"old.session"_s);
    m_picker->open = { first.path(), second.path() };
    trigger("openAction");
    QCOMPARE(m_library->ids().size(), size_t(2));
    QTRY_COMPARE(m_library->entry(current())->state, SessionLibrary::State::Open);
    QCOMPARE(m_library->entry(current())->name, u"user64"_s); // the first of them
    QCOMPARE(find<QTreeView>("sessionsView")->model()->rowCount(), 2);
    QVERIFY(m_window->windowTitle().startsWith("user64"_L1));
    trigger("openAction"); // once more: they are there
    QCOMPARE(m_library->ids().size(), size_t(2));
}

void TestMainWindow::opensAFolderThatIsDropped()
{
    const FixtureCopy copy(plainFixture);
    QDir(copy.folder()).mkdir(u"deeper"_s);
    QVERIFY(QFile::copy(copy.path(), copy.folder() + u"/deeper/second.session"_s));
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(copy.folder()) });
    drop(data);
    QCOMPARE(m_library->ids().size(), size_t(2));

    const QTemporaryDir empty;
    m_window->openPaths({ empty.path() });
    QVERIFY(find<Banner>("sessionBanner")->isVisible()
            || find<Banner>("windowBanner")->isVisible());
}

void TestMainWindow::takesATextThatIsDropped()
{
    QMimeData data;
    data.setText(QString::fromLatin1(stringOf(plainFixture)));
    drop(data);
    QTRY_VERIFY(dialog<ImportDialog>() != nullptr);
    QCOMPARE(dialog<ImportDialog>()->findChild<QLabel *>(u"accountValue"_s)->text(),
             u"User 5000000123"_s);
}

void TestMainWindow::showsWhyAFileCannotBeRead()
{
    const FixtureCopy damaged(u"damaged/truncated_half.session"_s);
    const FixtureCopy other(u"madeline/session.madeline/safe.php"_s);
    openAndWait(damaged.path());
    QCOMPARE(find<QStackedWidget>("inspectorStack")->currentWidget()->objectName(),
             u"messagePage"_s);
    QVERIFY(textOf("messageTitle").contains("truncated_half"_L1));
    QVERIFY(textOf("messageText").contains("damaged"_L1));
    QVERIFY(!find<QAction>("copyStringAction")->isEnabled());

    openAndWait(other.path());
    QVERIFY(textOf("messageText").contains("MadelineProto"_L1));
    openAndWait(u"/no/such.session"_s);
    QVERIFY(textOf("messageText").contains("no such file"_L1));
    QTest::mouseClick(find<QPushButton>("closeFailedButton"), Qt::LeftButton);
    QCOMPARE(m_library->ids().size(), size_t(2));
}

void TestMainWindow::rescuesADamagedFile()
{
    const FixtureCopy damaged(u"damaged/flipped_magic.session"_s);
    openAndWait(damaged.path());
    auto *button = find<QPushButton>("rescueButton");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_library->ids().size(), size_t(2));
    QTRY_COMPARE(m_library->entry(current())->storage, StorageKind::Memory);
    QTRY_VERIFY(find<Banner>("sessionBanner")->isVisible());
    QVERIFY(find<Banner>("sessionBanner")->text().contains("certain"_L1));
    QVERIFY(m_library->entry(current())->isUnsaved);
    QVERIFY(find<QAction>("saveAsAction")->isEnabled());

    const FixtureCopy keyless(u"damaged/header_only.session"_s);
    openAndWait(keyless.path());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(find<Banner>("windowBanner")->text().contains("No key is left"_L1));
    const FixtureCopy whole(plainFixture);
    openAndWait(whole.path());
    QVERIFY(!button->isVisible());
    for (const SessionId id : m_library->ids())
        m_library->close(id);
}

void TestMainWindow::saysHowAFileWasRead()
{
    const FixtureCopy copy(u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s);
    openAndWait(copy.path());
    QTRY_VERIFY(find<Banner>("sessionBanner")->isVisible());
    QVERIFY(find<Banner>("sessionBanner")->text().contains("untouched"_L1));
    QTest::mouseClick(find<Banner>("sessionBanner")->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!find<Banner>("sessionBanner")->isVisible());
}

void TestMainWindow::showsTheOverview()
{
    const FixtureCopy copy(plainFixture);
    openAndWait(copy.path());
    QCOMPARE(textOf("accountValue"), u"User 5000000123"_s);
    QCOMPARE(textOf("dataCenterValue"), u"DC 4"_s);
    QCOMPARE(textOf("keyIdValue"), u"359d f31c f34a 1d3c"_s);
    QCOMPARE(find<WrappedText>("pathValue")->text(), copy.path());

    const FixtureCopy odd(u"pyrogram-family/pyrogram-2.0.106/user32.session"_s);
    {
        OtherProcess client(odd.path(), "UPDATE sessions SET user_id = NULL");
        QVERIFY(client.isReady());
    }
    openAndWait(odd.path());
    QVERIFY(textOf("finding-field-empty").contains("user ID"_L1));
}

void TestMainWindow::holdsTheKeyBack()
{
    const FixtureCopy copy(plainFixture);
    openAndWait(copy.path());
    const QByteArray key = expectedKey(fixture(plainFixture).value("expected"_L1).toObject());
    for (const auto *page : { "overviewPage", "anatomyPage", "peersPage", "tablesPage" }) {
        showTab(page);
        QTest::qWait(50);
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QString::fromLatin1(key.toHex().left(12))));
    }
    auto *button = find<QPushButton>("revealKeyButton");
    showTab("overviewPage");
    QTest::mousePress(button, Qt::LeftButton);
    QTest::qWait(50);
    QTest::mouseRelease(button, Qt::LeftButton);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QString::fromLatin1(key.toHex().left(12))));
}

void TestMainWindow::filtersPeers()
{
    const FixtureCopy copy(plainFixture);
    openAndWait(copy.path());
    showTab("peersPage");
    auto *view = find<QTableView>("peersView");
    QTRY_COMPARE(view->model()->rowCount(), 9);
    QTRY_COMPARE(textOf("countLabel"), u"9 peers"_s);

    auto *filter = find<QLineEdit>("filterEdit");
    filter->setFocus();
    QTest::keyClicks(filter, u"@fix"_s);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QCOMPARE(textOf("countLabel"), u"3 of 9 peers"_s);
    find<QComboBox>("typeCombo")->setCurrentIndex(2); // bots
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QTRY_COMPARE(view->model()->index(0, 2).data().toString(), u"@fixture_bot"_s);

    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith("7000000001\tBot\t@fixture_bot"_L1));
    QVERIFY(!QApplication::clipboard()->text().contains("8888888888888888888"_L1)); // its hash

    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
    QTRY_COMPARE(view->model()->rowCount(), 1); // bots, still
}

void TestMainWindow::takesTheStringApart()
{
    const FixtureCopy copy(oldFixture);
    openAndWait(copy.path());
    showTab("anatomyPage");
    auto *parts = find<QTableView>("partsView");
    QTRY_COMPARE(parts->model()->rowCount(), 6);
    QCOMPARE(textOf("sizeLabel"), u"271 bytes in 362 characters"_s);
    QCOMPARE(parts->model()->index(1, 2).data().toString(), u"?"_s); // the API ID
    auto *formats = find<QComboBox>("formatCombo");
    formats->setCurrentIndex(formats->findData(int(FormatId::PyrogramOld64)));
    QCOMPARE(textOf("sizeLabel"), u"267 bytes in 356 characters"_s);
    QTest::mouseClick(find<AnatomyStrip>("strip"), Qt::LeftButton, {}, QPoint(12, 14));
    QCOMPARE(parts->selectionModel()->selectedRows().value(0).row(), 0);
}

void TestMainWindow::browsesTables()
{
    const FixtureCopy copy(plainFixture);
    openAndWait(copy.path());
    showTab("tablesPage");
    auto *outline = find<QTreeView>("outlineView");
    QTRY_COMPARE(outline->model()->rowCount(), 3);
    QTRY_COMPARE(outline->model()->index(1, 1).data().toString(), u"9 rows"_s);
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_Down);
    QTRY_COMPARE(find<QTableView>("rowsView")->model()->rowCount(), 9);
    QCOMPARE(textOf("rowsLabel"), u"peers"_s);
}

void TestMainWindow::copiesTheString()
{
    const FixtureCopy copy(plainFixture);
    openAndWait(copy.path());
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_clipboard->isHolding());
    QCOMPARE(QApplication::clipboard()->text().toLatin1(), stringOf(plainFixture));
    QVERIFY(find<QLabel>("clipboardLabel")->isVisible());
    QVERIFY(textOf("clipboardLabel").contains("30 s"_L1));
    QTest::mouseClick(find<QToolButton>("clearClipboardButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QString());
    QVERIFY(!find<QLabel>("clipboardLabel")->isVisible());

    trigger("copyAs-pyrogram-old-64");
    QTRY_VERIFY(m_clipboard->isHolding());
    QCOMPARE(QApplication::clipboard()->text().size(), 356);
}

void TestMainWindow::handsOver()
{
    const FixtureCopy copy(plainFixture);
    QVERIFY(!find<QMenu>("handOverMenu")->isEnabled());
    openAndWait(copy.path());
    trigger("handOver-0");
    QTRY_VERIFY(m_clipboard->isHolding()); // as any string is held
    QVERIFY(QApplication::clipboard()->text().toLatin1()
            == "SESSION_STRING=" + stringOf(plainFixture) + '\n');
    for (int way = 1; way <= 8; ++way) {
        trigger(qPrintable(u"handOver-%1"_s.arg(way)));
        const QByteArray text = QApplication::clipboard()->text().toLatin1();
        QVERIFY(text.size() > 20);
        QVERIFY(!text.contains(stringOf(plainFixture).left(40)));
    }
    QVERIFY(QApplication::clipboard()->text().startsWith("sessionary-cli export '/"_L1));
}

void TestMainWindow::asksForTheApiId()
{
    const FixtureCopy copy(oldFixture);
    openAndWait(copy.path());
    trigger("copyStringAction");
    QTRY_VERIFY(dialog<SupplementDialog>() != nullptr);
    QTest::keyClick(dialog<SupplementDialog>(), Qt::Key_Escape);
    QVERIFY(!m_clipboard->isHolding());

    trigger("copyStringAction");
    QTRY_VERIFY(dialog<SupplementDialog>() != nullptr);
    auto *edit = dialog<SupplementDialog>()->findChild<QLineEdit *>(u"apiIdEdit"_s);
    QTest::keyClicks(edit, u"12345"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_clipboard->isHolding());
    const auto imported = readString(QApplication::clipboard()->text().toStdString());
    QVERIFY_RESULT(imported);
    QCOMPARE(imported->session.apiId, 12345U);

    trigger("copyStringAction"); // what was said once is there
    QTRY_VERIFY(dialog<SupplementDialog>() != nullptr);
    QCOMPARE(dialog<SupplementDialog>()->findChild<QLineEdit *>(u"apiIdEdit"_s)->text(),
             u"12345"_s);
}

void TestMainWindow::importsWhatIsPasted()
{
    QApplication::clipboard()->setText(u"export S=\""_s
                                       + QString::fromLatin1(stringOf(plainFixture)) + u"\"\n"_s);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(dialog<ImportDialog>() != nullptr);
    auto *import = dialog<ImportDialog>();
    QCOMPARE(import->findChild<QLabel *>(u"accountValue"_s)->text(), u"User 5000000123"_s);
    QCOMPARE(import->findChild<QLabel *>(u"dataCenterValue"_s)->text(), u"4"_s);
    QCOMPARE(import->findChild<QLabel *>(u"apiIdValue"_s)->text(), u"1234567"_s);
    QCOMPARE(import->findChild<QLabel *>(u"keyIdValue"_s)->text(), u"359d f31c f34a 1d3c"_s);
    QVERIFY(import->findChild<QLabel *>(u"verdictLabel"_s)->text().contains("quotes"_L1));
    QTest::keyClick(import, Qt::Key_Return);

    QTRY_COMPARE(m_library->ids().size(), size_t(1));
    QTRY_COMPARE(m_library->entry(current())->state, SessionLibrary::State::Open);
    QVERIFY(m_library->entry(current())->isUnsaved);
    QCOMPARE(m_library->entry(current())->name, u"user_5000000123"_s);
    QVERIFY(find<QListWidget>("placesList")->item(2)->text().contains(u'●'));
    trigger("copyStringAction");
    QTRY_VERIFY(m_clipboard->isHolding());
    QCOMPARE(QApplication::clipboard()->text().toLatin1(), stringOf(plainFixture));
}

void TestMainWindow::saysWhatAStringIsInstead()
{
    trigger("importAction");
    QTRY_VERIFY(dialog<ImportDialog>() != nullptr);
    auto *import = dialog<ImportDialog>();
    const auto *ok = import->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto *verdict = import->findChild<QLabel *>(u"verdictLabel"_s);
    QVERIFY(!ok->isEnabled());

    import->setText(stringOf(plainFixture).left(361).toStdString());
    QVERIFY(verdict->text().contains("a character is missing"_L1));
    QVERIFY(!ok->isEnabled());
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        if (string.value("format"_L1) != "telethon"_L1)
            continue;
        const QString text = string.value("string"_L1).toString();
        import->setText(text.left(340).toStdString());
        QVERIFY(verdict->text().contains("Telethon"_L1));
        QVERIFY(!ok->isEnabled());
        import->setText(text.toStdString());
        QVERIFY(verdict->text().contains("Telethon"_L1));
        QVERIFY(ok->isEnabled());
        break;
    }
    QTest::keyClick(import, Qt::Key_Escape);
    QCOMPARE(m_library->ids().size(), size_t(0));
}

void TestMainWindow::importsWhatIsTyped()
{
    trigger("importAction");
    QTRY_VERIFY(dialog<ImportDialog>() != nullptr);
    auto *import = dialog<ImportDialog>();
    auto *edit = import->findChild<SecretEdit *>();
    QVERIFY(edit->hasFocus() || import->focusWidget() == edit);
    QTest::keyClicks(edit, QString::fromLatin1(stringOf(plainFixture)));
    const auto *ok = import->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(!ok->isEnabled());
}

void TestMainWindow::keepsAMemorySessionOnEscape()
{
    importAndWait(stringOf(plainFixture));
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(dialog<KeepDialog>() != nullptr);
    QTest::keyClick(dialog<KeepDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(dialog<KeepDialog>() == nullptr);
    QCOMPARE(m_library->ids().size(), size_t(1));

    trigger("closeSessionAction");
    QTRY_VERIFY(dialog<KeepDialog>() != nullptr);
    QTest::mouseClick(dialog<KeepDialog>()->findChild<QPushButton *>(u"discardButton"_s),
                      Qt::LeftButton);
    QCOMPARE(m_library->ids().size(), size_t(0));
}

void TestMainWindow::savesAMemorySession()
{
    importAndWait(stringOf(plainFixture));
    const QString path = m_folder->filePath(u"kept.session"_s);
    m_picker->save = { path };
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_library->entry(current())->isUnsaved);
    QVERIFY(m_picker->suggested.endsWith("/user_5000000123.session"_L1));
    QTRY_COMPARE(m_library->entry(current())->info.storage, StorageKind::File);
    QCOMPARE(m_library->entry(current())->name, u"kept"_s);
    QVERIFY(find<Banner>("sessionBanner")->text().contains("verified"_L1));
    struct stat status
    {
    };
    QVERIFY(::stat(qPrintable(path), &status) == 0);
    QCOMPARE(status.st_mode & 07777, 0600U);

    trigger("closeSessionAction"); // it is in a file: nothing to ask
    QCOMPARE(m_library->ids().size(), size_t(0));
    QCOMPARE((*FileStorage::create(path))->describe()->userId, 5000000123);
}

void TestMainWindow::copiesOnTheWayOut()
{
    importAndWait(stringOf(plainFixture));
    trigger("closeSessionAction");
    QTRY_VERIFY(dialog<KeepDialog>() != nullptr);
    auto *keep = dialog<KeepDialog>();
    QTest::mouseClick(keep->findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);
    QTRY_VERIFY(m_clipboard->isHolding());
    QCOMPARE(m_library->ids().size(), size_t(1)); // still there, until it is closed
    QTRY_VERIFY(keep->findChild<QLabel *>(u"noteLabel"_s)->isVisible());
    QTest::mouseClick(keep->findChild<QPushButton *>(u"discardButton"_s), Qt::LeftButton);
    QCOMPARE(m_library->ids().size(), size_t(0));
    QCOMPARE(QApplication::clipboard()->text().toLatin1(), stringOf(plainFixture));
}

void TestMainWindow::asksForEachOneAtTheEnd()
{
    importAndWait(stringOf(plainFixture));
    importAndWait(stringOf(u"pyrogram-family/pyrogram-2.0.106/user32.session"_s));
    m_window->close();
    QTRY_VERIFY(dialog<KeepDialog>() != nullptr);
    QVERIFY(m_window->isVisible());
    QTest::keyClick(dialog<KeepDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(dialog<KeepDialog>() == nullptr);
    QVERIFY(m_window->isVisible()); // the whole of closing is off
    QCOMPARE(m_library->ids().size(), size_t(2));

    m_window->close();
    QTRY_VERIFY(dialog<KeepDialog>() != nullptr);
    m_picker->save = { m_folder->filePath(u"first.session"_s) };
    QTest::mouseClick(dialog<KeepDialog>()->findChild<QPushButton *>(u"saveButton"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"first.session"_s)));
    QTRY_VERIFY(dialog<KeepDialog>() != nullptr); // and the second
    QTest::mouseClick(dialog<KeepDialog>()->findChild<QPushButton *>(u"discardButton"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::replacesOnlyWhenTold()
{
    const FixtureCopy target(u"pyrogram-family/pyrogram-2.0.106/user32.session"_s);
    importAndWait(stringOf(plainFixture));
    const FolderState before(target.folder());
    m_picker->save = { target.path() };
    trigger("saveAsAction");
    QTRY_VERIFY(dialog<ReplaceDialog>() != nullptr);
    QVERIFY(dialog<ReplaceDialog>()
                ->findChild<QLabel *>(u"questionLabel"_s)
                ->text()
                .contains("user32.session"_L1));
    QTest::keyClick(dialog<ReplaceDialog>(), Qt::Key_Return); // Enter does not
    QTRY_VERIFY(dialog<ReplaceDialog>() == nullptr);
    QVERIFY_NO_TRACE(before, target.folder());
    QVERIFY(m_library->entry(current())->isUnsaved);

    m_picker->save = { target.path() };
    trigger("saveAsAction");
    QTRY_VERIFY(dialog<ReplaceDialog>() != nullptr);
    QTest::mouseClick(dialog<ReplaceDialog>()->findChild<QPushButton *>(u"replaceButton"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(!m_library->entry(current())->isUnsaved);
    QCOMPARE((*FileStorage::create(target.path() + u".bak"_s))->describe()->userId, 123456789);
}

void TestMainWindow::savesARedactedCopy()
{
    const FixtureCopy source(plainFixture);
    const FolderState before(source.folder());
    openAndWait({ source.path() });
    const SessionInfo original = m_library->entry(current())->info;
    QVERIFY(find<QAction>("saveRedactedAction")->isEnabled());
    const QString path = m_folder->filePath(u"report.session"_s);
    m_picker->save = { path };
    trigger("saveRedactedAction");
    QTRY_COMPARE(m_library->ids().size(), size_t(2));
    QVERIFY(m_picker->suggested.endsWith("/user64_redacted.session"_L1));
    QTRY_COMPARE(m_library->entry(current())->state, SessionLibrary::State::Open);
    const SessionInfo &redacted = m_library->entry(current())->info;
    QCOMPARE(redacted.layout, original.layout);
    QCOMPARE(redacted.peers, original.peers);
    QVERIFY(redacted.userId != original.userId);
    QTRY_VERIFY(find<Banner>("sessionBanner")->text().contains("made-up key"_L1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(
        expectedKey(fixture(plainFixture).value("expected"_L1).toObject())));
    QVERIFY_NO_TRACE(before, source.folder());
}

void TestMainWindow::savesAConsistentCopy()
{
    const FixtureCopy source(u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s);
    const FolderState before(source.folder());
    openAndWait({ source.path() });
    QVERIFY(find<QAction>("saveCopyAction")->isEnabled());
    QVERIFY(find<QTreeView>("sessionsView")->actions().contains(find<QAction>("saveCopyAction")));
    const QString path = m_folder->filePath(u"copied.session"_s);
    m_picker->save = { path };
    trigger("saveCopyAction");
    QTRY_COMPARE(m_library->ids().size(), size_t(2));
    QVERIFY(m_picker->suggested.endsWith("/user64-live_copy.session"_L1));
    QTRY_COMPARE(m_library->entry(current())->state, SessionLibrary::State::Open);
    QCOMPARE(m_library->entry(current())->path, path);
    QCOMPARE(m_library->entry(current())->info.peers, 9);
    QCOMPARE(m_library->entry(current())->info.journalMode, u"wal"_s);
    QTRY_VERIFY(find<Banner>("sessionBanner")->text().contains("verified"_L1));
    QVERIFY_NO_TRACE(before, source.folder());

    m_picker->save = { path };
    trigger("saveCopyAction"); // onto itself: asked about, and refused
    QTRY_VERIFY(dialog<ReplaceDialog>() != nullptr);
    dialog<ReplaceDialog>()->accept();
    QTRY_VERIFY(find<Banner>("sessionBanner")->text().contains("Choose another"_L1));
    QVERIFY(!QFile::exists(path + u".bak"_s));
}

/// Pasted, looked at on every page, copied as a string and discarded: no file holds the key.
void TestMainWindow::keepsMemorySessionsOffTheDisk()
{
    const QTemporaryDir home(u"/dev/shm/tst-XXXXXX"_s);
    if (!home.isValid())
        QSKIP("no file system in memory");
    QList<QPair<QByteArray, QByteArray>> earlier;
    for (const char *name : { "HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME",
                              "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME" }) {
        earlier.append({ name, qgetenv(name) });
        qputenv(name, QFile::encodeName(home.path()));
    }
    const auto restore = qScopeGuard([&] {
        for (const auto &[name, value] : earlier)
            qputenv(name.constData(), value);
    });

    const QByteArray string = stringOf(plainFixture);
    const QByteArray key = expectedKey(fixture(plainFixture).value("expected"_L1).toObject());
    importAndWait(string);
    auto *tabs = find<QTabWidget>("inspectorTabs");
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        QTest::qWait(20);
    }
    trigger("copyStringAction");
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());

    const auto holdsTheKey = [&](const QByteArray &bytes) {
        return bytes.contains(key.mid(16, 32)) || bytes.contains(string.mid(40, 40))
            || bytes.contains(key.mid(16, 16).toHex());
    };
    QVERIFY(holdsTheKey(string)); // it would be noticed
    for (const QString &folder : { home.path(), m_folder->path() }) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!holdsTheKey(file.readAll()), qPrintable(file.fileName()));
        }
    }
}

void TestMainWindow::saysWhyItCannotSave()
{
    importAndWait(stringOf(plainFixture));
    m_picker->save = { u"/no/such/folder/x.session"_s };
    trigger("saveAsAction");
    QTRY_VERIFY(find<Banner>("sessionBanner")->isVisible());
    QVERIFY(find<Banner>("sessionBanner")->text().contains("cannot be written"_L1));
    QVERIFY(m_library->entry(current())->isUnsaved);
}

void TestMainWindow::remembersFiles()
{
    const FixtureCopy copy(plainFixture);
    openAndWait(copy.path());
    const auto *menu = find<QMenu>("recentMenu");
    QVERIFY(menu->isEnabled());
    QVERIFY(menu->actions().first()->text().startsWith("user64.session"_L1));
    m_library->close(current());
    menu->actions().first()->trigger();
    QCOMPARE(m_library->ids().size(), size_t(1));
    trigger("clearRecentAction");
    QVERIFY(!menu->isEnabled());

    // Nothing of a session is in the settings.
    m_window.reset();
    m_settings.reset(); // writes them
    QFile file(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("5000000123"));
}

void TestMainWindow::findsASession()
{
    const FixtureCopy first(plainFixture);
    const FixtureCopy second(u"pyrogram-family/pyrogram-2.0.106/bot.session"_s);
    m_window->openPaths({ first.path(), second.path() });
    QTRY_COMPARE(m_library->entry(m_library->ids().back())->state, SessionLibrary::State::Open);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>("searchEdit");
    const auto *model = find<QTreeView>("sessionsView")->model();
    for (const QString &text : { u"bot"_s, u"7000000001"_s, u"a92d a30c"_s, u"a92da3"_s }) {
        search->setText(text);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"bot"_s);
    }
    search->setText(u"nobody"_s);
    QCOMPARE(model->rowCount(), 0);
    search->clear();
    find<QListWidget>("placesList")->setCurrentRow(2); // in memory
    QCOMPARE(model->rowCount(), 0);
    openAndWait(first.path()); // what is opened is shown, whatever was searched for
    QCOMPARE(m_library->entry(current())->name, u"user64"_s);
}

void TestMainWindow::leavesNoTrace()
{
    for (const QString &path : { plainFixture, u"pyrogram-family/hydrogram-0.2.0/test.session"_s,
                                 u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s }) {
        const FixtureCopy copy(path);
        const FolderState before(copy.folder());
        openAndWait(copy.path());
        for (const auto *page : { "anatomyPage", "peersPage", "tablesPage", "overviewPage" }) {
            showTab(page);
            QTest::qWait(50);
        }
        QTest::mousePress(find<QPushButton>("revealKeyButton"), Qt::LeftButton);
        QTest::qWait(20);
        QTest::mouseRelease(find<QPushButton>("revealKeyButton"), Qt::LeftButton);
        trigger("copyStringAction");
        QTRY_VERIFY(m_clipboard->isHolding());
        m_clipboard->clear();
        trigger("reloadAction");
        QTest::qWait(50);
        QVERIFY_NO_TRACE(before, copy.folder());
        OtherProcess client(copy.path(), "BEGIN EXCLUSIVE; UPDATE version SET number = 3; COMMIT");
        QVERIFY(client.isReady()); // and the file is free
        m_library->close(current());
    }
}

void TestMainWindow::looksIntoNoFileToPickOne()
{
    const FixtureCopy copy(plainFixture);
    QFile file(copy.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileAccessTime);
    file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime);
    file.close();
    const FolderState before(copy.folder());

    DialogFilePicker picker;
    QString picked;
    picker.pickFileToSave(m_window.get(), copy.folder() + u"/new.session"_s,
                          [&](const QString &path) { picked = path; });
    QTRY_VERIFY(dialog<QFileDialog>() != nullptr);
    const auto *model = dialog<QFileDialog>()->findChild<QFileSystemModel *>();
    QTRY_COMPARE(model->rowCount(model->index(copy.folder())), 1); // it has seen the file
    QTest::qWait(50);
    QTest::keyClick(dialog<QFileDialog>(), Qt::Key_Return);
    QTRY_COMPARE(picked, copy.folder() + u"/new.session"_s);
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestMainWindow::worksByKeyboardAlone()
{
    const FixtureCopy first(plainFixture);
    const FixtureCopy second(u"pyrogram-family/pyrogram-2.0.106/bot.session"_s);
    m_window->openPaths({ first.path(), second.path() });
    auto *view = find<QTreeView>("sessionsView");
    QTRY_VERIFY(view->hasFocus() || m_window->focusWidget() == view);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(m_library->entry(current())->name, u"bot"_s);
    QTRY_COMPARE(textOf("accountValue"), u"Bot 7000000001"_s);

    // Every widget that can be used is reached with Tab, and Tab comes back to where it began.
    QSet<QWidget *> reached;
    QWidget *widget = view;
    for (int i = 0; i < 60; ++i) {
        reached.insert(widget);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        widget = m_window->focusWidget();
        if (widget == view)
            break;
    }
    QCOMPARE(widget, view);
    QVERIFY(reached.contains(find<QLineEdit>("searchEdit")));
    QVERIFY(reached.contains(find<QPushButton>("revealKeyButton")));
    QVERIFY(reached.contains(find<QListWidget>("placesList")));
}

void TestMainWindow::keepsTheNamesThatTestsUse()
{
    for (const auto *name :
         { "openAction", "importAction", "pasteAction", "copyStringAction", "saveAsAction",
           "reloadAction", "closeSessionAction", "settingsAction", "quitAction", "findAction" }) {
        const auto *action = find<QAction>(name);
        QVERIFY2(!action->text().isEmpty(), name);
        QVERIFY2(!action->shortcut().isEmpty(), name);
    }
}

SESSIONARY_TEST(TestMainWindow, QApplication)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
