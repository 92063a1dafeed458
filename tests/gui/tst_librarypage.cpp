// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/banner.h"
#include "gui/labeldialog.h"
#include "gui/librarypage.h"
#include "gui/placeslist.h"
#include "models/librarymodel.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_librarypage {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto botFixture = u"pyrogram-family/pyrogram-2.0.106/bot.session"_s;
const auto telethonFixture = u"telethon/v7_full.session"_s;

} // namespace

/// The library in the window, as somebody uses it.
class TestLibraryPage : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysHowToBegin();
    void showsWhatIsInAFolder();
    void looksAtOneAfterAnother();
    void keepsOpenWhatIsActivated();
    void searchesAndGroups();
    void pointsOutSharedKeys();
    void labels();
    void removesAFolderAndTakesItBack();
    void showsOneFolder();
    void worksByKeyboard();
    void comesBackAsItWas();
    void leavesNoTrace();

private:
    [[nodiscard]] QString sessions() const { return m_folder->filePath(u"sessions"_s); }
    [[nodiscard]] QTreeView *view() const { return find<QTreeView>("libraryView"); }
    [[nodiscard]] PlacesList *places() const { return find<PlacesList>("placesList"); }
    [[nodiscard]] QString textOf(const char *name) const { return find<QLabel>(name)->text(); }
    void openLibrary();
    void put(const QString &fixture, const QString &name) const;
    void addFolder();
    void choose(const QString &name) const;
    [[nodiscard]] QStringList names() const;
};

void TestLibraryPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(plainFixture, u"a.session"_s);
    put(botFixture, u"bots/b.session"_s);
    put(telethonFixture, u"c.session"_s);
    openLibrary();
}

void TestLibraryPage::openLibrary()
{
    openWindow();
    m_picker->folder = sessions();
    m_catalog->load();
}

void TestLibraryPage::cleanup()
{
    closeWindow();
}

void TestLibraryPage::put(const QString &fixture, const QString &name) const
{
    putFixture(fixture, sessions() + u'/' + name);
}

void TestLibraryPage::addFolder()
{
    trigger("addFolderAction");
    QTRY_VERIFY(!m_catalog->items().empty() && !m_catalog->isScanning());
}

void TestLibraryPage::choose(const QString &name) const
{
    QAbstractItemModel *model = view()->model();
    const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, name, 1,
                                               Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    view()->setCurrentIndex(found.first());
    QTRY_COMPARE(m_window->windowTitle().section(u' ', 0, 0), name);
}

QStringList TestLibraryPage::names() const
{
    QStringList names;
    for (int row = 0; row < view()->model()->rowCount(); ++row)
        names.append(view()->model()->index(row, 0).data().toString());
    return names;
}

void TestLibraryPage::saysHowToBegin()
{
    QVERIFY(find<QPushButton>("emptyFolderButton")->isVisible());
    places()->choose(PlacesList::Place::Library);
    QCOMPARE(find<QStackedWidget>("listStack")->currentWidget(), find<QWidget>("libraryPage"));
    QVERIFY(find<QLabel>("messageTitle")->isVisible());
    QVERIFY(m_window->findChild<QLabel *>(u"countLabel"_s) != nullptr);
}

void TestLibraryPage::showsWhatIsInAFolder()
{
    addFolder();
    QCOMPARE(places()->place(), PlacesList::Place::Library);
    QCOMPARE(names(), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(places()->count(), 7); // three of open ones, the vault, a heading, all, the folder
    QCOMPARE(places()->item(5)->text(), u"All folders (3)"_s);
    QCOMPARE(places()->item(6)->text(), u"sessions (3)"_s);
    QVERIFY(view()->isVisible());
    QVERIFY(!find<QWidget>("scanBar")->isVisible());
}

void TestLibraryPage::looksAtOneAfterAnother()
{
    addFolder();
    choose(u"a"_s);
    QTRY_COMPARE(m_library->ids().size(), std::size_t(1));
    QTRY_VERIFY(find<QAction>("copyStringAction")->isEnabled());
    choose(u"c"_s);
    choose(u"b"_s);
    QTRY_COMPARE(m_library->ids().size(), std::size_t(1)); // the others are closed again
    QCOMPARE(m_library->entry(m_library->ids().front())->name, u"b"_s);

    // One that somebody has opened stays.
    m_window->openPaths({ sessions() + u"/c.session"_s });
    QCOMPARE(places()->place(), PlacesList::Place::All);
    places()->choose(PlacesList::Place::Library);
    choose(u"c"_s);
    choose(u"a"_s);
    QTRY_COMPARE(m_library->ids().size(), std::size_t(2));
}

void TestLibraryPage::keepsOpenWhatIsActivated()
{
    addFolder();
    choose(u"a"_s);
    Q_EMIT view()->activated(view()->currentIndex());
    choose(u"b"_s);
    QTRY_COMPARE(m_library->ids().size(), std::size_t(2));
    choose(u"c"_s);
    QTRY_COMPARE(m_library->ids().size(), std::size_t(2));
    QCOMPARE(m_library->entry(m_library->ids().front())->name, u"a"_s);
}

void TestLibraryPage::searchesAndGroups()
{
    addFolder();
    auto *search = find<QLineEdit>("searchEdit");
    QVERIFY(search->isEnabled());
    search->setText(u"telethon"_s);
    QCOMPARE(names(), QStringList { u"c"_s });
    search->setText(u"nothing of that"_s);
    QVERIFY(!view()->isVisible());
    search->clear();
    QCOMPARE(names().size(), 3);

    auto *group = find<QComboBox>("groupCombo");
    group->setCurrentIndex(group->findText(u"Library"_s));
    QCOMPARE(names(), QStringList({ u"Pyrogram (2)"_s, u"Telethon (1)"_s }));
    QVERIFY(view()->isExpanded(view()->model()->index(0, 0)));
    choose(u"b"_s);
    view()->collapse(view()->model()->index(1, 0));
    m_catalog->scan(); // the list is made anew
    QTRY_VERIFY(!m_catalog->isScanning());
    QCOMPARE(view()->currentIndex().data().toString(), u"b"_s);
    QVERIFY(!view()->isExpanded(view()->model()->index(1, 0)));
    QVERIFY(view()->isExpanded(view()->model()->index(0, 0)));
}

void TestLibraryPage::pointsOutSharedKeys()
{
    put(plainFixture, u"copy.session"_s);
    addFolder();
    auto *banner = find<Banner>("libraryBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"One key is in several files"_s));
    const auto click = [&] {
        QTest::qWait(0); // buttons that were there go later
        auto *button = banner->findChild<QPushButton *>(u"bannerActionButton"_s);
        QVERIFY(button != nullptr);
        button->click();
    };
    click();
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(view()->model()->rowCount(view()->model()->index(0, 0)), 2);
    click();
    QCOMPARE(names().size(), 4);
}

void TestLibraryPage::labels()
{
    addFolder();
    choose(u"a"_s);
    trigger("labelAction");
    auto *dialog = m_window->findChild<LabelDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Main account"_s);
    dialog->findChild<QComboBox *>(u"colorCombo"_s)->setCurrentIndex(2);
    dialog->findChild<QLineEdit *>(u"tagsEdit"_s)->setText(u"work, eu , work"_s);
    dialog->findChild<QPlainTextEdit *>(u"notesEdit"_s)->setPlainText(u"SIM in the drawer"_s);
    dialog->accept();
    QCOMPARE(names(), QStringList({ u"b"_s, u"c"_s, u"Main account"_s }));
    const QModelIndex index = view()->currentIndex();
    QCOMPARE(index.data().toString(), u"Main account"_s); // it is still chosen
    QCOMPARE(index.siblingAtColumn(LibraryModel::Tags).data().toString(), u"work, eu"_s);
    QVERIFY(index.siblingAtColumn(0).data(Qt::ToolTipRole).toString().contains(u"drawer"_s));
}

void TestLibraryPage::removesAFolderAndTakesItBack()
{
    addFolder();
    places()->setCurrentRow(6);
    QVERIFY(find<QAction>("removeFolderAction")->isEnabled());
    trigger("removeFolderAction");
    QVERIFY(m_catalog->folders().isEmpty());
    QCOMPARE(places()->count(), 6);
    auto *banner = find<Banner>("windowBanner");
    QVERIFY(banner->isVisible());
    banner->findChild<QPushButton *>(u"bannerActionButton"_s)->click();
    QTRY_COMPARE(m_catalog->items().size(), std::size_t(3));
    QVERIFY(QFile::exists(sessions() + u"/a.session"_s));
}

void TestLibraryPage::showsOneFolder()
{
    put(telethonFixture, u"../other/d.session"_s);
    addFolder();
    m_catalog->addFolder(m_folder->filePath(u"other"_s));
    QTRY_COMPARE(m_catalog->items().size(), std::size_t(4));
    QTRY_COMPARE(places()->count(), 8);
    places()->setCurrentRow(7);
    QCOMPARE(names(), QStringList { u"d"_s });
    places()->setCurrentRow(5);
    QCOMPARE(names().size(), 4);
}

void TestLibraryPage::worksByKeyboard()
{
    addFolder();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home);
    QTRY_COMPARE(m_window->windowTitle(), u"a — Sessionary"_s);
    QTest::keyClick(view(), Qt::Key_Down);
    QTRY_COMPARE(m_window->windowTitle(), u"b — Sessionary"_s);
    QTest::keyClick(view(), Qt::Key_End);
    QTRY_COMPARE(m_window->windowTitle(), u"c — Sessionary"_s);
    places()->setFocus();
    QTest::keyClick(places(), Qt::Key_Up); // over the heading
    QCOMPARE(places()->place(), PlacesList::Place::Vault);
}

void TestLibraryPage::comesBackAsItWas()
{
    addFolder();
    closeWindow();
    openLibrary();
    QTRY_VERIFY(m_window->findChild<QTreeView *>(u"libraryView"_s) != nullptr);
    QTRY_COMPARE(names().size(), 3);
    QCOMPARE(places()->place(), PlacesList::Place::Library); // nothing else is there
}

void TestLibraryPage::leavesNoTrace()
{
    const FolderState before(sessions());
    addFolder();
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
        choose(name);
    m_window->close();
    cleanup();
    QVERIFY_NO_TRACE(before, sessions());
}

SESSIONARY_TEST(TestLibraryPage, QApplication)

} // namespace tst_librarypage

#include "tst_librarypage.moc"
