// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/banner.h"
#include "gui/importdialog.h"
#include "gui/lockwatch.h"
#include "gui/passphrasedialog.h"
#include "gui/placeslist.h"
#include "gui/secretedit.h"
#include "gui/settingsdialog.h"
#include "gui/unlockform.h"
#include "privatebus.h"
#include "storage/deferredstorage.h"
#include "support/fixtures.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeView>

#include <fcntl.h>
#include <unistd.h>

#include <array>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_lock {

namespace {

const auto fileFixture = u"telethon/v7_full.session"_s;
constexpr auto phrase = "correct horse battery";
constexpr int keyTime = 30'000; // a pass phrase on a busy machine

/// What of login1 we use
class FakeLogin final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    using QObject::QObject;

    /// Nobody holds sleep up any longer.
    [[nodiscard]] bool isReleased() const
    {
        char byte = 0;
        return m_ends[0] >= 0 && ::read(m_ends[0], &byte, 1) == 0;
    }

public Q_SLOTS:
    [[nodiscard]] QDBusObjectPath GetSessionByPID(uint /*process*/) // NOLINT: login1 calls it so
    {
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s);
    }
    [[nodiscard]] QDBusUnixFileDescriptor Inhibit(const QString &what, const QString & /*who*/,
                                                  const QString & /*why*/, const QString &mode)
    {
        what_ = what + u' ' + mode;
        ++count;
        if (::pipe2(m_ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        const QDBusUnixFileDescriptor given(m_ends[1]); // a copy
        ::close(m_ends[1]);
        return given;
    }

public:
    QString what_;
    int count = 0;

private:
    std::array<int, 2> m_ends { -1, -1 };
};

void emitOn(QDBusConnection bus, const QString &path, const QString &interface,
            const QString &member, const QVariantList &arguments = {})
{
    auto signal = QDBusMessage::createSignal(path, interface, member);
    signal.setArguments(arguments);
    QVERIFY(bus.send(signal));
}

} // namespace

/// The lock of the window: what it hides, what it seals, what comes back, and when it happens.
class TestLock : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hidesEverything();
    void sealsWhatIsOnlyInMemory();
    void bringsEverythingBack();
    void bringsTheVaultBack();
    void leavesAVaultLockedThatChangedMeanwhile();
    void tellsAWrongPassphrase();
    void takesThePassphraseAway();
    void waitsWithWhatIsOpenedMeanwhile();
    void doesLaterWhatIsWishedMeanwhile();
    void losesNothingWhenItIsClosed();
    void locksWhenMinimized();
    void sealsPasswords();
    void bringsBackWhatIsBesideAFailure();
    void locksWhenNobodyIsThere();
    void locksWithTheDesktop();

private:
    [[nodiscard]] UnlockForm *form() const { return find<UnlockForm>("lockPage"); }
    [[nodiscard]] bool isLockShown() const
    {
        const auto *made = m_window->findChild<UnlockForm *>(u"lockPage"_s);
        return made != nullptr && find<QStackedWidget>("pages")->currentWidget() == made;
    }
    [[nodiscard]] QString outcome() const
    {
        return form()->findChild<QLabel *>(u"outcomeLabel"_s)->text();
    }
    void setPassphrase();
    void unlock(const char *text) const;
    SessionId importOne();
    void openOne();
};

void TestLock::init()
{
    startWindow();
}

void TestLock::cleanup()
{
    closeWindow();
}

void TestLock::setPassphrase()
{
    bool isDone = false;
    m_locker->setPassphrase(SecretBytes(bytesOf(phrase)),
                            [&](const auto &outcome) { isDone = outcome.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, keyTime);
}

void TestLock::unlock(const char *text) const
{
    form()->findChild<SecretEdit *>()->setText(text);
    form()->findChild<QPushButton *>(u"unlockButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_locker->state() != Locker::State::Busy, keyTime);
}

SessionId TestLock::importOne()
{
    std::string text;
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &item : strings) {
        if (item.value("format"_L1) == "telethon"_L1)
            text = item.value("string"_L1).toString().toStdString();
    }
    trigger("importAction");
    auto *import = dialog<ImportDialog>();
    import->findChild<SecretEdit *>()->setText(text);
    import->accept();
    const SessionId id = m_library->ids().back();
    [&] { QTRY_COMPARE(m_library->entry(id)->state, SessionLibrary::State::Open); }();
    return id;
}

void TestLock::openOne()
{
    m_window->openPaths({ dataFile(fileFixture) });
    QTRY_VERIFY(find<QAction>("copyStringAction")->isEnabled());
}

void TestLock::hidesEverything()
{
    openOne();
    trigger("copyStringAction");
    QTRY_VERIFY(m_clipboard->isHolding());
    trigger("importAction");
    QVERIFY(dialog<ImportDialog>() != nullptr);

    trigger("lockAction");
    QVERIFY(isLockShown());
    QVERIFY(dialog<ImportDialog>() == nullptr);
    QVERIFY(!m_clipboard->isHolding());
    QCOMPARE(m_window->windowTitle(), u"Sessionary"_s);
    QVERIFY(!find<QToolBar>("toolBar")->isVisible());
    QVERIFY(!m_window->acceptDrops());
    for (const char *name : { "openAction", "importAction", "pasteAction", "copyStringAction",
                              "saveAsAction", "settingsAction", "openExampleAction" })
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
    for (const char *name : { "quitAction", "aboutAction" })
        QVERIFY2(find<QAction>(name)->isEnabled(), name);
    // Nothing of the session is in a label any more.
    const QString account = u"7000"_s;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(account),
                 qPrintable(label->text()));

    // No pass phrase was set: a click is enough, and the form says so.
    QVERIFY(!form()->findChild<SecretEdit *>()->isVisible());
    form()->findChild<QPushButton *>(u"unlockButton"_s)->click();
    QVERIFY(!isLockShown());
    QCOMPARE(m_window->windowTitle(), u"v7_full — Sessionary"_s);
    QVERIFY(find<QAction>("copyStringAction")->isEnabled());
    QVERIFY(find<QToolBar>("toolBar")->isVisible());
}

void TestLock::sealsWhatIsOnlyInMemory()
{
    setPassphrase();
    const SessionId id = importOne();
    trigger("lockAction");
    auto key = m_library->authKey(id);
    QTRY_VERIFY(key.isFinished());
    const auto refused = key.takeResult();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Sealed);
    unlock(phrase);
    QVERIFY(!m_locker->isLocked());
    auto again = m_library->authKey(id);
    QTRY_VERIFY(again.isFinished());
    QVERIFY_RESULT(again.takeResult());
}

void TestLock::bringsEverythingBack()
{
    setPassphrase();
    openOne();
    const SessionId imported = importOne();
    find<QLineEdit>("searchEdit")->setText(u"e"_s);
    const QString title = m_window->windowTitle();
    const auto ids = m_library->ids();
    const auto list = find<QTreeView>("sessionsView");
    const QModelIndex current = list->currentIndex();
    trigger("lockAction");
    unlock(phrase);
    QVERIFY(m_library->ids() == ids);
    QCOMPARE(m_window->windowTitle(), title);
    QCOMPARE(list->currentIndex(), current);
    QCOMPARE(find<QLineEdit>("searchEdit")->text(), u"e"_s);
    QVERIFY(m_library->entry(imported)->isUnsaved);
    QCOMPARE(m_window->focusWidget(), list);
    trigger("copyStringAction");
    QTRY_VERIFY(m_clipboard->isHolding());

    trigger("lockAction"); // the same pass phrase goes on to be good
    QVERIFY(m_locker->hasPassphrase());
    unlock(phrase);
    QVERIFY(!m_locker->isLocked());
}

void TestLock::bringsTheVaultBack()
{
    for (const bool isOwn : { false, true }) {
        const QString path = m_folder->filePath(isOwn ? u"a.vault"_s : u"b.vault"_s);
        bool isDone = false;
        m_vault->create(path, SecretBytes(bytesOf("the vault's own")),
                        [&](const auto &outcome) { isDone = outcome.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, keyTime);
        if (isOwn)
            setPassphrase();
        openOne();
        isDone = false;
        m_vault->add(m_library->entry(m_library->ids().front())->engine, { .name = u"Main"_s },
                     [&](const auto &outcome) { isDone = outcome.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, keyTime);
        auto *places = m_window->findChild<PlacesList *>();
        places->choose(PlacesList::Place::Vault);
        auto *view = find<QTreeView>("vaultView");
        view->setCurrentIndex(view->model()->index(0, 0));
        QTRY_COMPARE(m_window->windowTitle(), u"Main — Sessionary"_s);

        trigger("lockAction");
        QCOMPARE(m_vault->state(), VaultKeeper::State::Locked);
        QVERIFY(m_vault->items().empty());
        QVERIFY(m_vault->key() == nullptr);
        unlock(isOwn ? phrase : "the vault's own");
        QVERIFY(!m_locker->isLocked());
        QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), VaultKeeper::State::Open, keyTime);
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->currentIndex().row(), 0);
        QTRY_COMPARE(m_window->windowTitle(), u"Main — Sessionary"_s);
        QTRY_VERIFY(find<QAction>("copyStringAction")->isEnabled());
    }
}

void TestLock::leavesAVaultLockedThatChangedMeanwhile()
{
    const QString path = m_folder->filePath(u"a.vault"_s);
    bool isDone = false;
    m_vault->create(path, SecretBytes(bytesOf(phrase)),
                    [&](const auto &outcome) { isDone = outcome.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, keyTime);
    trigger("lockAction");
    auto other = Vault::open(path, SecretBytes(bytesOf(phrase)));
    QVERIFY_RESULT(other);
    QVERIFY_RESULT(other->changePassphrase(SecretBytes(bytesOf("another one")), leastSealCost()));
    unlock(phrase);
    QVERIFY(!m_locker->isLocked());
    QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), VaultKeeper::State::Locked, keyTime);
}

void TestLock::tellsAWrongPassphrase()
{
    setPassphrase();
    importOne();
    trigger("lockAction");
    unlock("another one");
    QVERIFY(m_locker->isLocked());
    QVERIFY(isLockShown());
    QCOMPARE(outcome(), u"That is another pass phrase."_s);
    QVERIFY(form()->findChild<SecretEdit *>()->text().empty());
    form()->findChild<SecretEdit *>()->setText(phrase);
    QVERIFY(outcome().isEmpty());
    QTest::keyClick(form()->findChild<SecretEdit *>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_locker->isLocked(), keyTime);
}

void TestLock::takesThePassphraseAway()
{
    trigger("settingsAction");
    auto *settings = dialog<SettingsDialog>();
    auto *choose = settings->findChild<QPushButton *>(u"lockPhraseButton"_s);
    auto *without = settings->findChild<QPushButton *>(u"noLockPhraseButton"_s);
    QVERIFY(!without->isEnabled());
    choose->click();
    auto *asked = settings->findChild<PassphraseDialog *>();
    QVERIFY(asked != nullptr);
    for (const char *name : { "firstEdit", "secondEdit" })
        asked->findChild<SecretEdit *>(QLatin1StringView(name))->setText(phrase);
    asked->accept();
    QTRY_VERIFY_WITH_TIMEOUT(m_locker->hasPassphrase(), keyTime);
    QVERIFY(without->isEnabled());
    without->click();
    QVERIFY(!m_locker->hasPassphrase());
    QVERIFY(!without->isEnabled());
    settings->findChild<QSpinBox *>(u"lockTimeSpin"_s)->setValue(7);
    QCOMPARE(m_settings->lockTime(), std::chrono::minutes(7));
}

void TestLock::waitsWithWhatIsOpenedMeanwhile()
{
    trigger("lockAction");
    m_window->openPaths({ dataFile(fileFixture) });
    QVERIFY(m_library->ids().empty());
    form()->findChild<QPushButton *>(u"unlockButton"_s)->click();
    QTRY_COMPARE(m_window->windowTitle(), u"v7_full — Sessionary"_s);
}

void TestLock::doesLaterWhatIsWishedMeanwhile()
{
    setPassphrase();
    QApplication::clipboard()->setText(u"no session string"_s);
    trigger("lockAction");
    m_window->openNames({ u":memory:"_s });
    m_window->showVault();
    m_window->importClipboard();
    QVERIFY(isLockShown());
    QVERIFY(dialog<ImportDialog>() == nullptr);
    QVERIFY(m_library->ids().empty());
    unlock(phrase);
    QCOMPARE(m_library->ids().size(), std::size_t(1));
    QVERIFY(find<QWidget>("vaultPage")->isVisible());
    QVERIFY(dialog<ImportDialog>() != nullptr);
}

void TestLock::losesNothingWhenItIsClosed()
{
    setPassphrase();
    importOne();
    trigger("lockAction");
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(outcome().contains(u"only in memory"_s));
    unlock(phrase);
    QCOMPARE(m_library->ids().size(), std::size_t(1));
}

void TestLock::locksWhenMinimized()
{
    m_window->showMinimized();
    QVERIFY(!m_locker->isLocked());
    m_window->showNormal();
    m_settings->setLocksWhenMinimized(true);
    m_window->showMinimized();
    QTRY_VERIFY(m_locker->isLocked());
}

void TestLock::sealsPasswords()
{
    setPassphrase();
    const SessionId id = m_library->openFile(
        dataFile(fileFixture), {}, std::make_shared<const SecretBytes>(bytesOf("a password")));
    QTRY_COMPARE(m_library->entry(id)->state, SessionLibrary::State::Open);
    m_locker->lock();
    QVERIFY(m_library->entry(id)->passcode == nullptr);
    unlock(phrase);
    QVERIFY(m_library->entry(id)->passcode != nullptr);
    QVERIFY(m_library->entry(id)->passcode->text() == "a password");
}

void TestLock::bringsBackWhatIsBesideAFailure()
{
    setPassphrase();
    m_library->add(u"broken"_s, std::make_shared<DeferredStorage>([](const Budget &) {
                       return Result<std::shared_ptr<SessionStorage>>(fail(ErrorCode::Internal));
                   }),
                   StorageKind::Memory);
    const SessionId id = importOne();
    find<QMenu>("sessionMenu")->popup(QPoint());
    trigger("lockAction");
    QVERIFY(!find<QMenu>("sessionMenu")->isVisible());
    unlock(phrase);
    QVERIFY(!m_locker->isLocked());
    auto key = m_library->authKey(id);
    QTRY_VERIFY(key.isFinished());
    QVERIFY_RESULT(key.takeResult());
}

void TestLock::locksWhenNobodyIsThere()
{
    const std::chrono::milliseconds minute(400);
    LockWatch watch(*m_settings, minute);
    const QSignalSpy spy(&watch, &LockWatch::lockRequested);
    QTest::qWait(2 * int(minute.count()));
    QCOMPARE(spy.count(), 0); // not by itself
    m_settings->setLockTime(std::chrono::minutes(2));
    for (int i = 0; i < 6; ++i) { // three minutes of somebody who is there
        QTest::qWait(int(minute.count()) / 2);
        QTest::keyClick(m_window.get(), Qt::Key_Shift);
    }
    QCOMPARE(spy.count(), 0);
    QTRY_COMPARE(spy.count(), 1);
    m_settings->setLockTime(std::chrono::minutes(0));
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QTest::qWait(3 * int(minute.count()));
    QCOMPARE(spy.count(), 1);
}

void TestLock::locksWithTheDesktop()
{
    const PrivateBus bus;
    const auto connectAs = [&](const QString &name) {
        return QDBusConnection::connectToBus(bus.address(), name);
    };
    auto desktop = connectAs(u"desktop"_s);
    if (!desktop.isConnected())
        QSKIP("there is no dbus-daemon");
    FakeLogin login;
    QVERIFY(desktop.registerObject(u"/org/freedesktop/login1"_s, &login,
                                   QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.login1"_s));

    LockWatch watch(*m_settings);
    QSignalSpy spy(&watch, &LockWatch::lockRequested);
    bool wasHeld = false;
    connect(&watch, &LockWatch::lockRequested, this, [&] { wasHeld = !login.isReleased(); });
    watch.listenTo(connectAs(u"session"_s), connectAs(u"system"_s));
    QTRY_COMPARE(login.count, 1);
    QCOMPARE(login.what_, u"sleep delay"_s);

    const auto manager = u"org.freedesktop.login1.Manager"_s;
    const auto path = u"/org/freedesktop/login1"_s;
    emitOn(desktop, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
           u"ActiveChanged"_s, { true });
    QTRY_COMPARE(spy.count(), 1);
    emitOn(desktop, u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s,
           { false }); // unlocked
    emitOn(desktop, u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s,
           u"Lock"_s);
    QTRY_COMPARE(spy.count(), 2);
    emitOn(desktop, u"/org/freedesktop/login1/session/_32"_s, u"org.freedesktop.login1.Session"_s,
           u"Lock"_s); // somebody else's
    emitOn(desktop, path, manager, u"PrepareForSleep"_s, { true });
    QTRY_COMPARE(spy.count(), 3);
    QVERIFY(wasHeld); // sleep waits until it is locked,
    QTRY_VERIFY(login.isReleased()); // and no longer
    emitOn(desktop, path, manager, u"PrepareForSleep"_s, { false });
    QTRY_COMPARE(login.count, 2); // for the next time

    m_settings->setLocksWithScreen(false);
    emitOn(desktop, path, manager, u"PrepareForSleep"_s, { true });
    QTRY_VERIFY(login.isReleased());
    QCOMPARE(spy.count(), 3);
}

SESSIONARY_TEST(TestLock, QApplication)

} // namespace tst_lock

#include "tst_lock.moc"
