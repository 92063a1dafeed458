// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/banner.h"
#include "gui/labeldialog.h"
#include "gui/passphrasedialog.h"
#include "gui/placeslist.h"
#include "gui/secretedit.h"
#include "gui/unlockform.h"
#include "gui/vaultpage.h"
#include "models/vaultmodel.h"
#include "support/fixtures.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_vaultpage {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto telethonFixture = u"telethon/v7_full.session"_s;
constexpr auto phrase = "correct horse battery";
constexpr int keyTime = 30'000; // of a key that is meant to take time, on a busy machine

} // namespace

/// The vault in the window, as somebody uses it.
class TestVaultPage : public WindowTest
{
    Q_OBJECT

private:
    QPushButton *undoButton() const
    {
        return find<Banner>("windowBanner")->findChild<QPushButton *>(u"bannerActionButton"_s);
    }

private Q_SLOTS:
    void init();
    void cleanup();

    void saysHowToBegin();
    void asksForThePassphraseTwice();
    void keepsASession();
    void forgetsWhenItIsLocked();
    void tellsAWrongPassphrase();
    void labelsAndRemoves();
    void changesThePassphrase();
    void comesBackLocked();
    void saysWhenAnotherWindowWasFaster();
    void opensAVaultLikeAFile();
    void opensWithTheKeyring();
    void saysWhenThereIsNoKeyring();
    void modelIsSound();

private:
    [[nodiscard]] QTreeView *view() const { return find<QTreeView>("vaultView"); }
    [[nodiscard]] PlacesList *places() const { return find<PlacesList>("placesList"); }
    template<typename T>
    [[nodiscard]] T *ofForm(const char *name) const
    {
        return find<UnlockForm>("closedPage")->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString vaultPath() const { return m_folder->filePath(u"my.vault"_s); }
    [[nodiscard]] bool isOpen() const { return m_vault->state() == VaultKeeper::State::Open; }
    void createVault();
    void typePassphrase(const char *text) const;
    void keep(const QString &fixture);
    void unlock(const char *text) const;
};

void TestVaultPage::init()
{
    startWindow();
}

void TestVaultPage::cleanup()
{
    closeWindow();
}

void TestVaultPage::typePassphrase(const char *text) const
{
    auto *dialog = m_window->findChild<PassphraseDialog *>();
    QVERIFY(dialog != nullptr);
    for (const char *name : { "firstEdit", "secondEdit" })
        dialog->findChild<SecretEdit *>(QLatin1StringView(name))->setText(text);
    dialog->accept();
    QTRY_VERIFY(m_window->findChild<PassphraseDialog *>() == nullptr);
}

void TestVaultPage::createVault()
{
    places()->choose(PlacesList::Place::Vault);
    m_picker->save = { vaultPath() };
    find<QPushButton>("createVaultButton")->click();
    typePassphrase(phrase);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), keyTime);
}

void TestVaultPage::keep(const QString &fixture)
{
    m_window->openPaths({ dataFile(fixture) });
    QTRY_VERIFY(find<QAction>("keepInVaultAction")->isEnabled());
    const auto before = m_vault->items().size();
    trigger("keepInVaultAction");
    QTRY_VERIFY_WITH_TIMEOUT(m_vault->items().size() == before + 1 && isOpen(), keyTime);
}

void TestVaultPage::unlock(const char *text) const
{
    ofForm<SecretEdit>("passphraseEdit")->setText(text);
    ofForm<QPushButton>("unlockButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_vault->state() != VaultKeeper::State::Busy, keyTime);
}

void TestVaultPage::saysHowToBegin()
{
    places()->choose(PlacesList::Place::Vault);
    QVERIFY(find<QPushButton>("createVaultButton")->isVisible());
    QVERIFY(find<QPushButton>("openVaultButton")->isVisible());
    QVERIFY(!ofForm<QPushButton>("unlockButton")->isVisible());
    QCOMPARE(ofForm<QLabel>("formTitle")->text(), u"No vault yet"_s);
}

void TestVaultPage::asksForThePassphraseTwice()
{
    places()->choose(PlacesList::Place::Vault);
    m_picker->save = { vaultPath() };
    find<QPushButton>("createVaultButton")->click();
    auto *dialog = m_window->findChild<PassphraseDialog *>();
    QVERIFY(dialog != nullptr);
    auto *first = dialog->findChild<SecretEdit *>(u"firstEdit"_s);
    auto *second = dialog->findChild<SecretEdit *>(u"secondEdit"_s);
    const auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    first->setText("short");
    second->setText("short");
    QVERIFY(!ok->isEnabled());
    first->setText("long enough");
    second->setText("long enougH");
    QVERIFY(!ok->isEnabled());
    second->setText("long enough");
    QVERIFY(ok->isEnabled());
    dialog->reject();
    QVERIFY(!QFile::exists(vaultPath()));
}

void TestVaultPage::keepsASession()
{
    createVault();
    keep(telethonFixture);
    QCOMPARE(places()->place(), PlacesList::Place::All);
    places()->choose(PlacesList::Place::Vault);
    QCOMPARE(places()->currentItem()->text(), u"Vault (1)"_s);
    QCOMPARE(view()->model()->index(0, 0).data().toString(), u"v7_full"_s);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTRY_COMPARE(m_window->windowTitle(), u"v7_full — Sessionary"_s);
    QTRY_VERIFY(find<QAction>("copyStringAction")->isEnabled());
    QVERIFY(!find<QAction>("keepInVaultAction")->isEnabled()); // it is in there
}

void TestVaultPage::forgetsWhenItIsLocked()
{
    createVault();
    keep(telethonFixture);
    m_library->close(m_library->ids().front());
    places()->choose(PlacesList::Place::Vault);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTRY_COMPARE(m_library->ids().size(), std::size_t(1));
    QTRY_VERIFY(find<QAction>("copyStringAction")->isEnabled());
    find<QPushButton>("lockButton")->click();
    QCOMPARE(m_vault->state(), VaultKeeper::State::Locked);
    QVERIFY(m_library->ids().empty()); // what came out of it is closed, too
    QCOMPARE(view()->model()->rowCount(), 0);
    QVERIFY(ofForm<SecretEdit>("passphraseEdit")->isVisible());
    QCOMPARE(places()->currentItem()->text(), u"Vault (locked)"_s);
    unlock(phrase);
    QVERIFY(isOpen());
    QCOMPARE(view()->model()->rowCount(), 1);
}

void TestVaultPage::tellsAWrongPassphrase()
{
    createVault();
    find<QPushButton>("lockButton")->click();
    unlock("another one");
    QCOMPARE(m_vault->state(), VaultKeeper::State::Locked);
    QCOMPARE(ofForm<QLabel>("outcomeLabel")->text(), u"That is another pass phrase."_s);
    QVERIFY(ofForm<SecretEdit>("passphraseEdit")->text().empty());
    ofForm<SecretEdit>("passphraseEdit")->setText(phrase);
    QVERIFY(ofForm<QLabel>("outcomeLabel")->text().isEmpty());
    QTest::keyClick(ofForm<SecretEdit>("passphraseEdit"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), keyTime);
}

void TestVaultPage::labelsAndRemoves()
{
    createVault();
    keep(telethonFixture);
    places()->choose(PlacesList::Place::Vault);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTRY_VERIFY(find<QAction>("labelAction")->isEnabled());
    trigger("labelAction");
    auto *dialog = m_window->findChild<LabelDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Main"_s);
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(view()->model()->index(0, 0).data().toString(), u"Main"_s, keyTime);

    trigger("removeFromVaultAction");
    QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), 0, keyTime);
    QVERIFY(QFile::exists(vaultPath() + ".bak"_L1));

    // It is taken back as it was.
    QTRY_VERIFY(undoButton() != nullptr);
    undoButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), 1, keyTime);
    QCOMPARE(view()->model()->index(0, 0).data().toString(), u"Main"_s);

    // A vault that is locked meanwhile takes nothing back, and what was in it is held no longer.
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTRY_VERIFY(find<QAction>("removeFromVaultAction")->isEnabled());
    trigger("removeFromVaultAction");
    QTRY_VERIFY_WITH_TIMEOUT(undoButton() != nullptr, keyTime);
    find<QPushButton>("lockButton")->click();
    QTRY_VERIFY(undoButton() == nullptr);
}

void TestVaultPage::changesThePassphrase()
{
    createVault();
    find<QPushButton>("passphraseButton")->click();
    typePassphrase("another phrase");
    QTRY_VERIFY_WITH_TIMEOUT(find<Banner>("windowBanner")->isVisible(), keyTime);
    find<QPushButton>("lockButton")->click();
    unlock(phrase);
    QCOMPARE(m_vault->state(), VaultKeeper::State::Locked);
    unlock("another phrase");
    QVERIFY(isOpen());
}

void TestVaultPage::comesBackLocked()
{
    createVault();
    keep(telethonFixture);
    QCOMPARE(m_settings->vaultPath(), vaultPath());
    cleanup();
    openWindow();
    m_vault->setPath(m_settings->vaultPath()); // as the program does
    places()->choose(PlacesList::Place::Vault);
    QCOMPARE(m_vault->state(), VaultKeeper::State::Locked);
    unlock(phrase);
    QCOMPARE(view()->model()->rowCount(), 1);
}

void TestVaultPage::saysWhenAnotherWindowWasFaster()
{
    createVault();
    auto other = Vault::open(vaultPath(), SecretBytes(bytesOf(phrase)));
    QVERIFY_RESULT(other);
    QVERIFY_RESULT(other->remove(99)); // writes
    m_window->openPaths({ dataFile(plainFixture) });
    QTRY_VERIFY(find<QAction>("keepInVaultAction")->isEnabled());
    trigger("keepInVaultAction");
    auto *banner = find<Banner>("windowBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), keyTime);
    QVERIFY(banner->text().contains(u"another window"_s));
    QVERIFY(m_vault->items().empty());
}

void TestVaultPage::opensAVaultLikeAFile()
{
    const QString path = m_folder->filePath(u"named.session"_s); // by what is in it
    QVERIFY_RESULT(Vault::create(path, SecretBytes(bytesOf(phrase)), leastSealCost()));
    m_window->openPaths({ path });
    QVERIFY(m_library->ids().empty());
    QCOMPARE(places()->place(), PlacesList::Place::Vault);
    QCOMPARE(m_vault->state(), VaultKeeper::State::Locked);
    unlock(phrase);
    QVERIFY(isOpen());
    places()->choose(PlacesList::Place::All);
    m_window->openPaths({ path });
    QVERIFY(isOpen()); // it is that one
    QCOMPARE(places()->place(), PlacesList::Place::Vault);
    m_window->openPaths({ dataFile(telethonFixture) });
    QCOMPARE(m_library->ids().size(), std::size_t(1));
}

void TestVaultPage::opensWithTheKeyring()
{
    createVault();
    auto *check = find<QCheckBox>("keyringCheck");
    auto *lock = find<QPushButton>("lockButton");
    QVERIFY(!check->isChecked()); // off until somebody wants it
    QVERIFY(m_keyring.keys.empty());
    lock->click();
    QVERIFY(!ofForm<QPushButton>("keyringButton")->isVisible());
    unlock(phrase);
    check->click();
    QCOMPARE(m_keyring.keys.size(), std::size_t(1));

    lock->click();
    QVERIFY(ofForm<QPushButton>("keyringButton")->isVisible());
    ofForm<QPushButton>("keyringButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), keyTime);
    QVERIFY(check->isChecked());

    find<QPushButton>("passphraseButton")->click(); // the keyring has the key of now
    typePassphrase("another phrase");
    QTRY_VERIFY_WITH_TIMEOUT(find<Banner>("windowBanner")->isVisible(), keyTime);
    lock->click();
    ofForm<QPushButton>("keyringButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), keyTime);

    lock->click(); // somebody emptied the keyring
    m_keyring.keys.clear();
    ofForm<QPushButton>("keyringButton")->click();
    QVERIFY(ofForm<QLabel>("outcomeLabel")->text().contains("keyring"_L1));
    unlock("another phrase");
    QVERIFY(isOpen());

    check->click();
    QVERIFY(m_keyring.keys.empty());
    lock->click();
    QVERIFY(!ofForm<QPushButton>("keyringButton")->isVisible());
}

void TestVaultPage::saysWhenThereIsNoKeyring()
{
    createVault();
    m_keyring.isThere = false;
    auto *check = find<QCheckBox>("keyringCheck");
    check->click();
    QVERIFY(!check->isChecked());
    QVERIFY(find<Banner>("windowBanner")->text().contains("keyring"_L1));
    QVERIFY(!m_settings->isInKeyring(vaultPath()));
}

void TestVaultPage::modelIsSound()
{
    VaultModel model(*m_vault);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    createVault();
    keep(telethonFixture);
    keep(plainFixture);
    QCOMPARE(model.rowCount(), 2);
    model.setText(u"telethon"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setText({});
    m_vault->lock();
    QCOMPARE(model.rowCount(), 0);
}

SESSIONARY_TEST(TestVaultPage, QApplication)

} // namespace tst_vaultpage

#include "tst_vaultpage.moc"
