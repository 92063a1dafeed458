// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/keyring.h"
#include "privatebus.h"
#include "support/testmain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_keyring {

namespace {

const auto vaultName = u"/home/somebody/my vault.vault"_s;
constexpr int waitTime = 20'000;

} // namespace

/// The keyring of a real desktop, on a bus of our own
class TestKeyringOfDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void givesBackWhatItKeeps();

private:
    [[nodiscard]] std::optional<Keyring::Key> fetch(DesktopKeyring &keyring) const;

    QTemporaryDir m_home;
    PrivateBus m_bus;
    QProcess m_daemon;
};

void TestKeyringOfDesktop::initTestCase()
{
    for (const char *name : { "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "HOME" })
        qputenv(name, m_home.path().toUtf8());
    if (m_bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    m_daemon.start(u"gnome-keyring-daemon"_s,
                   { u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s });
    if (!m_daemon.waitForStarted())
        QSKIP("there is no gnome-keyring-daemon");
    m_daemon.write("the password of the login");
    m_daemon.closeWriteChannel();
    auto *bus = QDBusConnection::sessionBus().interface();
    const auto isReady = [&] {
        return bus->isServiceRegistered(u"org.freedesktop.secrets"_s).value()
            || m_daemon.state() != QProcess::Running;
    };
    if (!QTest::qWaitFor(isReady, waitTime) || m_daemon.state() != QProcess::Running)
        QSKIP("gnome-keyring-daemon does not start here");
}

void TestKeyringOfDesktop::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

std::optional<Keyring::Key> TestKeyringOfDesktop::fetch(DesktopKeyring &keyring) const
{
    std::optional<Keyring::Key> given;
    keyring.fetch(vaultName, [&](const Keyring::Key &key) { given = key; });
    if (!QTest::qWaitFor([&] { return given.has_value(); }, waitTime))
        return std::nullopt;
    return given;
}

void TestKeyringOfDesktop::givesBackWhatItKeeps()
{
    DesktopKeyring keyring;
    const auto nothing = fetch(keyring);
    QVERIFY(nothing && *nothing == nullptr);

    const SecretBytes passphrase(bytesOf("correct horse battery"));
    auto key = SealKey::derive(passphrase, leastSealCost());
    QVERIFY(key.has_value());
    const auto shared = std::make_shared<const SealKey>(*std::move(key));
    std::optional<bool> isStored;
    keyring.store(vaultName, shared, [&](bool done) { isStored = done; });
    QTRY_VERIFY_WITH_TIMEOUT(isStored.has_value(), waitTime);
    QVERIFY(*isStored);

    const auto given = fetch(keyring);
    QVERIFY(given && *given != nullptr);
    QVERIFY((*given)->toBytes() == shared->toBytes());

    keyring.forget(vaultName);
    QTRY_VERIFY_WITH_TIMEOUT(fetch(keyring) == Keyring::Key(), waitTime);
}

SESSIONARY_TEST(TestKeyringOfDesktop, QCoreApplication)

} // namespace tst_keyring

#include "tst_keyring.moc"
