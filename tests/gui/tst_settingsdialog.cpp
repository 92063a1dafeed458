// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/formatmenu.h"
#include "gui/languages.h"
#include "gui/settingsdialog.h"
#include "models/handover.h"
#include "support/fixtures.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_settingsdialog {

/// All that can be chosen, on one page
class TestSettingsDialog : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startWindow(); }
    void cleanup() { closeWindow(); }

    void findsASetting_data();
    void findsASetting();
    void prefersAFormat();
    void keepsTheLanguage();
    void removesAFolder();
    void saysWhatIsKeptWhere();
    void forgetsEverything();
    void takesForgettingBack();

private:
    SettingsDialog *open() const
    {
        trigger("settingsAction");
        return dialog<SettingsDialog>();
    }
    template<typename T>
    static T *part(const SettingsDialog &settings, const char *name)
    {
        return settings.findChild<T *>(QLatin1StringView(name));
    }
    /// With a folder in the library, a label in it and a setting that is not the usual one
    void saySomething();
};

void TestSettingsDialog::findsASetting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sections");
    QTest::newRow("a word of a choice") << u"dark"_s << QStringList { u"lookSection"_s };
    QTest::newRow("a title") << u"CLIPBOARD"_s << QStringList { u"clipboardSection"_s };
    QTest::newRow("two words") << u"screen sleeps"_s << QStringList { u"lockSection"_s };
    QTest::newRow("a library") << u"telethon"_s << QStringList { u"formatsSection"_s };
    QTest::newRow("nothing") << u"no such thing"_s << QStringList();
}

void TestSettingsDialog::findsASetting()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, sections);
    const SettingsDialog *settings = open();
    QVERIFY(settings != nullptr);
    QTest::keyClicks(part<QLineEdit>(*settings, "settingEdit"), text);
    QStringList shown;
    for (const auto *section : part<QWidget>(*settings, "sections")->findChildren<QWidget *>()) {
        if (section->objectName().endsWith("Section"_L1) && section->isVisible())
            shown.append(section->objectName());
    }
    QCOMPARE(shown, sections);
    QCOMPARE(part<QLabel>(*settings, "nothingLabel")->isVisible(), sections.isEmpty());
}

void TestSettingsDialog::prefersAFormat()
{
    const SettingsDialog *settings = open();
    auto *strings = part<QComboBox>(*settings, "stringCombo");
    strings->setCurrentIndex(strings->findData(int(FormatId::GramJs)));
    auto *files = part<QComboBox>(*settings, "fileCombo");
    files->setCurrentIndex(files->findData(int(FormatId::Telethon)));
    QCOMPARE(m_settings->preferredString(), FormatId::GramJs);
    QCOMPARE(m_settings->preferredFile(), FormatId::Telethon);

    // A session of another library is copied as that.
    trigger("openExampleAction");
    QTRY_VERIFY(find<QAction>("copyStringAction")->isEnabled());
    trigger("copyStringAction");
    QTRY_VERIFY(find<QLabel>("clipboardLabel")->text().contains(formatTitle(FormatId::GramJs)));

    strings->setCurrentIndex(0);
    QCOMPARE(m_settings->preferredString(), std::nullopt);
}

void TestSettingsDialog::keepsTheLanguage()
{
    const SettingsDialog *settings = open();
    auto *combo = part<QComboBox>(*settings, "languageCombo");
    QCOMPARE(combo->count(), int(languages().size()) + 1);
    QVERIFY(!part<QLabel>(*settings, "languageNote")->isVisible());
    combo->setCurrentIndex(combo->findData(u"fa"_s));
    QCOMPARE(m_settings->language(), u"fa"_s);
    QVERIFY(part<QLabel>(*settings, "languageNote")->isVisible());
    QCOMPARE(languageFor(m_settings->language()), u"fa"_s);
}

void TestSettingsDialog::saySomething()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"sessions"_s));
    const QString file = m_folder->filePath(u"sessions/mine.session"_s);
    QVERIFY(QFile::copy(dataFile(u"telethon/v7_full.session"_s), file));
    m_catalog->addFolder(m_folder->filePath(u"sessions"_s));
    QTRY_VERIFY(!m_catalog->isScanning() && m_catalog->items().size() == 1);
    m_catalog->setLabel(file, { .name = u"Main"_s });
    m_settings->setClipboardTime(std::chrono::seconds(77));
    m_settings->addRecentFile(file);
}

void TestSettingsDialog::removesAFolder()
{
    saySomething();
    const SettingsDialog *settings = open();
    auto *folders = part<QListWidget>(*settings, "foldersList");
    QCOMPARE(folders->count(), 1);
    auto *remove = part<QPushButton>(*settings, "removeFolderButton");
    QVERIFY(!remove->isEnabled());
    folders->setCurrentRow(0);
    remove->click();
    QCOMPARE(folders->count(), 0);
    QVERIFY(m_catalog->folders().isEmpty());
    QVERIFY(QFile::exists(m_folder->filePath(u"sessions/mine.session"_s)));
}

void TestSettingsDialog::saysWhatIsKeptWhere()
{
    const SettingsDialog *settings = open();
    const QString text = part<QLabel>(*settings, "storageLabel")->text();
    QVERIFY(text.contains(m_settings->path()));
    QVERIFY(text.contains(m_catalog->path()));
}

void TestSettingsDialog::forgetsEverything()
{
    saySomething();
    const SettingsDialog *settings = open();
    part<QPushButton>(*settings, "forgetButton")->click();
    QVERIFY(m_settings->recentFiles().isEmpty());
    QVERIFY(m_settings->clipboardTime() != std::chrono::seconds(77));
    QCOMPARE(part<QSpinBox>(*settings, "clipboardSpin")->value(),
             int(m_settings->clipboardTime().count()));
    QVERIFY(m_catalog->folders().isEmpty());
    QVERIFY(m_catalog->items().empty());
    QTRY_VERIFY(!QFile::exists(m_catalog->path()));
    m_settings->sync();
    QFile file(m_settings->path());
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("mine"));
    QVERIFY(QFile::exists(m_folder->filePath(u"sessions/mine.session"_s)));
}

void TestSettingsDialog::takesForgettingBack()
{
    saySomething();
    const SettingsDialog *settings = open();
    auto *undo = part<QPushButton>(*settings, "undoForgetButton");
    QVERIFY(!undo->isVisible());
    part<QPushButton>(*settings, "forgetButton")->click();
    QVERIFY(undo->isVisible());
    undo->click();
    QVERIFY(!undo->isVisible());
    QCOMPARE(m_settings->clipboardTime(), std::chrono::seconds(77));
    QCOMPARE(m_settings->recentFiles().size(), 1);
    QTRY_COMPARE(m_catalog->items().size(), std::size_t(1));
    QCOMPARE(m_catalog->items().begin()->second.label.name, u"Main"_s);
}

SESSIONARY_TEST(TestSettingsDialog, QApplication)

} // namespace tst_settingsdialog

#include "tst_settingsdialog.moc"
