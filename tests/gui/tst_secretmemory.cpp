// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/processguard.h"
#include "gui/importdialog.h"
#include "gui/keyreveal.h"
#include "gui/librarypage.h"
#include "gui/mainwindow.h"
#include "gui/placeslist.h"
#include "gui/qrdialog.h"
#include "gui/secretclipboard.h"
#include "gui/secretedit.h"
#include "gui/settings.h"
#include "models/locker.h"
#include "models/sessioncatalog.h"
#include "models/sessionlibrary.h"
#include "models/vaultkeeper.h"
#include "support/fixtures.h"
#include "support/memoryscan.h"
#include "testkeyring.h"
#include "testpicker.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <unistd.h>

#include <cstdio>
#include <map>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
constexpr auto scenarioVariable = "SESSIONARY_SCENARIO";
constexpr int waitTime = 20'000;

/// The string of the session in \a path, made by the command line, so that nobody here had it
/// before
QByteArray stringFrom(const QString &path)
{
    QProcess program;
    program.start(QStringLiteral(SESSIONARY_CLI), { u"export"_s, u"--as"_s, u"pyrogram"_s, path });
    program.waitForFinished();
    return program.readAllStandardOutput().trimmed();
}

/// The clipboard of somebody else, who hands the text over when it is asked for
class ForeignText final : public QMimeData
{
public:
    explicit ForeignText(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] QStringList formats() const override { return { u"text/plain"_s }; }
    [[nodiscard]] bool hasFormat(const QString &format) const override
    {
        return format == "text/plain"_L1;
    }

protected:
    [[nodiscard]] QVariant retrieveData(const QString & /*format*/,
                                        QMetaType /*type*/) const override
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.readAll()
                                                                      : QByteArray();
    }

private:
    QString m_path;
};

/// The real window in a process of its own, which never knows the secrets but through it.
class Scenario
{
public:
    explicit Scenario(const QString &folder)
        : m_folder(folder)
        , m_settings(folder + u"/settings.ini"_s)
        , m_catalog(folder + u"/library.db"_s)
        , m_clipboard(*QApplication::clipboard())
        , m_locker(m_library, m_vault)
        , m_window({ m_library, m_catalog, m_vault, m_locker, m_settings, m_clipboard, m_picker,
                     m_keyring })
    {
        m_window.show();
    }

    /// False when there is no such scenario, or it did not go as it should
    bool play(const QString &name)
    {
        const std::map<QString, bool (Scenario::*)()> scenarios {
            { u"look"_s, &Scenario::look },       { u"reveal"_s, &Scenario::reveal },
            { u"copy"_s, &Scenario::copy },       { u"paste"_s, &Scenario::paste },
            { u"type"_s, &Scenario::type },       { u"save"_s, &Scenario::save },
            { u"browse"_s, &Scenario::browse },   { u"library"_s, &Scenario::library },
            { u"holding"_s, &Scenario::holding }, { u"vault"_s, &Scenario::vault },
            { u"lock"_s, &Scenario::lock },       { u"unlock"_s, &Scenario::unlock },
            { u"qr"_s, &Scenario::qrCode },
        };
        const auto found = scenarios.find(name);
        return found != scenarios.end() && (this->*found->second)();
    }

private:
    template<typename T>
    T *find(const char *name) const
    {
        return m_window.findChild<T *>(QLatin1StringView(name));
    }
    template<typename Condition>
    bool wait(Condition condition)
    {
        return QTest::qWaitFor(condition, waitTime);
    }
    [[nodiscard]] const SessionLibrary::Entry *entry() const
    {
        return m_library.ids().empty() ? nullptr : m_library.entry(m_library.ids().front());
    }
    bool isOpen()
    {
        return wait(
            [&] { return entry() != nullptr && entry()->state == SessionLibrary::State::Open; });
    }
    bool open()
    {
        m_window.openPaths({ m_folder + u"/a.session"_s });
        return isOpen();
    }
    bool closeAll()
    {
        while (!m_library.ids().empty())
            m_library.close(m_library.ids().front());
        QTest::qWait(300); // jobs that were going on, and objects that are deleted later
        return true;
    }

    bool look() { return open() && closeAll(); }

    bool reveal()
    {
        if (!open())
            return false;
        auto *reveal = m_window.findChild<KeyReveal *>();
        auto *button = reveal != nullptr ? reveal->findChild<QPushButton *>() : nullptr;
        if (button == nullptr)
            return false;
        QTest::mousePress(button, Qt::LeftButton);
        if (!wait([&] { return reveal->isRevealed(); }))
            return false;
        m_window.repaint();
        QTest::mouseRelease(button, Qt::LeftButton);
        return closeAll();
    }

    bool qrCode()
    {
        if (!open())
            return false;
        find<QAction>("qrAction")->trigger();
        auto *dialog = m_window.findChild<QrDialog *>();
        auto *button =
            dialog != nullptr ? dialog->findChild<QPushButton *>(u"revealQrButton"_s) : nullptr;
        if (button == nullptr)
            return false;
        QTest::mousePress(button, Qt::LeftButton);
        if (!wait([&] { return dialog->isRevealed(); }))
            return false;
        dialog->repaint();
        QTest::mouseRelease(button, Qt::LeftButton);
        dialog->reject();
        return closeAll();
    }

    bool holding()
    {
        if (!open())
            return false;
        find<QAction>("copyStringAction")->trigger();
        return wait([&] { return m_clipboard.isHolding(); });
    }

    bool copy()
    {
        if (!holding())
            return false;
        QApplication::clipboard()->mimeData()->data(u"text/plain"_s); // somebody pastes it
        m_clipboard.clear();
        return closeAll();
    }

    bool acceptImport()
    {
        auto *dialog = m_window.findChild<ImportDialog *>();
        if (dialog == nullptr)
            return false;
        dialog->accept();
        return isOpen() && closeAll();
    }

    bool paste()
    {
        QApplication::clipboard()->setMimeData(new ForeignText(m_folder + u"/string"_s));
        find<QAction>("pasteAction")->trigger();
        const bool isDone = acceptImport();
        QApplication::clipboard()->clear();
        return isDone;
    }

    bool type()
    {
        find<QAction>("importAction")->trigger();
        auto *dialog = m_window.findChild<ImportDialog *>();
        auto *edit = dialog != nullptr ? dialog->findChild<SecretEdit *>() : nullptr;
        QFile file(m_folder + u"/string"_s);
        if (edit == nullptr || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return false;
        for (char key = 0; file.getChar(&key);) {
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(key)));
            QApplication::sendEvent(edit, &event);
        }
        return acceptImport();
    }

    bool save()
    {
        if (!open())
            return false;
        for (const FormatId format : { FormatId::Pyrogram, FormatId::Telethon }) {
            auto saved =
                m_library.save(entry()->id, m_folder + u"/saved-%1.session"_s.arg(int(format)),
                               { .format = format, .given = { .apiId = 1 } }, IfExists::Refuse);
            if (!wait([&] { return saved.isFinished(); }) || !saved.takeResult())
                return false;
        }
        auto checked = m_library.diagnose(entry()->id);
        return wait([&] { return checked.isFinished(); }) && closeAll();
    }

    bool browse()
    {
        if (!open())
            return false;
        auto *tabs = find<QTabWidget>("inspectorTabs");
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            QTest::qWait(300);
        }
        tabs->setCurrentWidget(find<QWidget>("tablesPage"));
        auto *tables = m_window.findChild<QTreeView *>(u"outlineView"_s);
        for (int row = 0; tables != nullptr && row < tables->model()->rowCount(); ++row) {
            tables->setCurrentIndex(tables->model()->index(row, 0));
            QTest::qWait(200);
        }
        find<QLineEdit>("searchEdit")->setText(u"5000"_s);
        return closeAll();
    }

    bool library()
    {
        m_catalog.addFolder(m_folder);
        if (!wait([&] { return !m_catalog.items().empty() && !m_catalog.isScanning(); }))
            return false;
        find<PlacesList>("placesList")->choose(PlacesList::Place::Library);
        find<QTreeView>("libraryView")
            ->setCurrentIndex(find<QTreeView>("libraryView")->model()->index(0, 0));
        return isOpen() && closeAll();
    }

    bool vault()
    {
        m_vault.create(m_folder + u"/my.vault"_s, SecretBytes(bytesOf("correct horse battery")),
                       {});
        if (!wait([&] { return m_vault.state() == VaultKeeper::State::Open; }) || !open())
            return false;
        m_vault.add(entry()->engine, { .name = u"a"_s }, {});
        if (!wait([&] { return m_vault.items().size() == 1; }) || !closeAll())
            return false;
        find<PlacesList>("placesList")->choose(PlacesList::Place::Vault);
        find<QTreeView>("vaultView")
            ->setCurrentIndex(find<QTreeView>("vaultView")->model()->index(0, 0));
        if (!isOpen())
            return false;
        find<QPushButton>("lockButton")->click();
        return m_vault.state() == VaultKeeper::State::Locked && closeAll();
    }

    /// A string that is only in memory, while the program is locked
    bool lock()
    {
        bool isSet = false;
        m_locker.setPassphrase(SecretBytes(bytesOf("correct horse battery")),
                               [&](const auto &outcome) { isSet = outcome.has_value(); });
        QApplication::clipboard()->setMimeData(new ForeignText(m_folder + u"/string"_s));
        find<QAction>("pasteAction")->trigger();
        auto *dialog = m_window.findChild<ImportDialog *>();
        if (dialog == nullptr)
            return false;
        dialog->accept();
        QApplication::clipboard()->clear();
        if (!isOpen() || !wait([&] { return isSet; }))
            return false;
        find<QAction>("copyStringAction")->trigger();
        if (!wait([&] { return m_clipboard.isHolding(); }))
            return false;
        find<QAction>("lockAction")->trigger();
        QTest::qWait(300);
        return m_locker.isLocked() && !m_library.ids().empty();
    }

    /// The same, and unlocked again: all is there
    bool unlock()
    {
        bool isOpen = false;
        if (!lock())
            return false;
        m_locker.unlock(SecretBytes(bytesOf("correct horse battery")),
                        [&](const auto &outcome) { isOpen = outcome.has_value(); });
        if (!wait([&] { return isOpen; }))
            return false;
        find<QAction>("copyStringAction")->trigger();
        return wait([&] { return m_clipboard.isHolding(); });
    }

    QString m_folder;
    Settings m_settings;
    SessionLibrary m_library;
    SessionCatalog m_catalog;
    VaultKeeper m_vault;
    TestPicker m_picker;
    TestKeyring m_keyring;
    SecretClipboard m_clipboard;
    Locker m_locker;
    MainWindow m_window;
};

int playScenario(const QString &name, const QString &folder)
{
    returnFreedMemory(); // as the program does
    const auto scenario = std::make_unique<Scenario>(folder);
    std::puts(scenario->play(name) ? "ready" : "failed");
    std::fflush(stdout);
    char end = 0;
    return ::read(STDIN_FILENO, &end, 1) >= 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

/// After a session is closed, nothing of its key or its string is left in the memory of the
/// process, whatever was done with it.
class TestSecretMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void forgetsSecrets_data();
    void forgetsSecrets();
    void findsWhatIsThere_data();
    void findsWhatIsThere();

private:
    [[nodiscard]] std::optional<QStringList> hitsAfter(const QString &scenario, int tries);

    QTemporaryDir m_folder;
    QList<MemoryPattern> m_patterns;
};

void TestSecretMemory::initTestCase()
{
#ifdef SESSIONARY_SANITIZED
    QSKIP("a sanitizer keeps what is freed, to see who uses it");
#endif
    QVERIFY(QFile::copy(dataFile(plainFixture), m_folder.filePath(u"a.session"_s)));
    const QByteArray string = stringFrom(m_folder.filePath(u"a.session"_s));
    QVERIFY(string.size() > 300);
    QFile file(m_folder.filePath(u"string"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(string);
    m_patterns = patternsOfBytes(expectedKey(fixture(plainFixture).value("expected"_L1).toObject()),
                                 u"the key"_s);
    m_patterns += patternsOfText(string, u"the string"_s);
}

std::optional<QStringList> TestSecretMemory::hitsAfter(const QString &scenario, int tries)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(scenarioVariable), scenario);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), { m_folder.path() });
    QByteArray said;
    while (!said.contains('\n') && process.waitForReadyRead(3 * waitTime))
        said += process.readAllStandardOutput();
    if (said.trimmed() != "ready")
        return QStringList { u"the scenario did not play"_s };
    auto hits = findInMemory(process.processId(), m_patterns);
    // What was going on when the session was closed may take its time on a slow machine.
    for (int i = 0; i < tries && hits && !hits->isEmpty(); ++i) {
        QTest::qWait(500);
        hits = findInMemory(process.processId(), m_patterns);
    }
    process.closeWriteChannel();
    process.waitForFinished();
    return hits;
}

void TestSecretMemory::forgetsSecrets_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *name : { "look", "reveal", "copy", "paste", "type", "save", "browse",
                              "library", "vault", "lock", "qr" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSecretMemory::forgetsSecrets()
{
    QFETCH(const QString, scenario);
    const auto hits = hitsAfter(scenario, 20);
    if (!hits)
        QSKIP("nobody may look into another process here");
    QVERIFY2(hits->isEmpty(), qPrintable(hits->join(u'\n')));
}

void TestSecretMemory::findsWhatIsThere_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *name : { "holding", "unlock" }) // on the clipboard
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSecretMemory::findsWhatIsThere()
{
    QFETCH(const QString, scenario);
    const auto hits = hitsAfter(scenario, 0);
    if (!hits)
        QSKIP("nobody may look into another process here");
    QVERIFY(!hits->isEmpty()
            && !hits->first().contains("play"_L1)); // else none of the others says anything
    // Nobody has pasted it, so that it was not made a text of yet.
    QVERIFY2(hits->filter(u"UTF-16"_s).isEmpty(), qPrintable(hits->join(u'\n')));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString scenario = qEnvironmentVariable(scenarioVariable);
    if (!scenario.isEmpty())
        return playScenario(scenario, application.arguments().value(1));
    TestSecretMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretmemory.moc"
