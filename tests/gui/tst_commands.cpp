// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/commandmodel.h"
#include "gui/commandpalette.h"
#include "gui/settingsdialog.h"
#include "gui/shortcutsdialog.h"
#include "support/fixtures.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_commands {

/// Commands found by their names, and their keys in a list
class TestCommands : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startWindow(); }
    void cleanup() { closeWindow(); }

    void modelIsSound();
    void knowsEveryCommand();
    void runsWhatIsFound();
    void runsNothingThatCannotBeDone();
    void runsOnceWhatIsClicked();
    void movesInTheListWhileOneTypes();
    void listsEveryKey();
    void readsTheMarksOfKeys_data();
    void readsTheMarksOfKeys();

private:
    [[nodiscard]] const QMenuBar &menuBar() const { return *m_window->menuBar(); }
    CommandPalette *openPalette() const;
};

CommandPalette *TestCommands::openPalette() const
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    return dialog<CommandPalette>();
}

void TestCommands::modelIsSound()
{
    CommandModel model(menuBar());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 0);
}

void TestCommands::knowsEveryCommand()
{
    const CommandModel model(menuBar());
    QSet<const QAction *> known;
    for (int row = 0; row < model.rowCount(); ++row)
        known.insert(model.action(row));
    for (const auto *action : m_window->findChildren<QAction *>()) {
        // Those of the forms; the rest belongs to a single view or menu.
        if (action->objectName().endsWith("Action"_L1) && action->parent() == m_window.get()
            && action->objectName() != "clearRecentAction"_L1)
            QVERIFY2(known.contains(action), qPrintable(action->objectName()));
    }
}

void TestCommands::runsWhatIsFound()
{
    CommandPalette *palette = openPalette();
    QVERIFY(palette != nullptr);
    auto *edit = palette->findChild<QLineEdit *>(u"commandEdit"_s);
    QTest::keyClicks(edit, u"sett"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(dialog<SettingsDialog>() != nullptr);
    QVERIFY(dialog<CommandPalette>() == nullptr);
}

void TestCommands::runsNothingThatCannotBeDone()
{
    CommandPalette *palette = openPalette(); // nothing is open that could be converted
    auto *edit = palette->findChild<QLineEdit *>(u"commandEdit"_s);
    QTest::keyClicks(edit, u"convert"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(dialog<CommandPalette>(), palette);
    edit->setText(u"no such command"_s);
    QCOMPARE(palette->findChild<QTreeView *>(u"commandsView"_s)->model()->rowCount(), 0);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(dialog<CommandPalette>(), palette);
}

/// A desktop can have a click activate, and then it is both.
void TestCommands::runsOnceWhatIsClicked()
{
    class SingleClickStyle final : public QProxyStyle
    {
    public:
        int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                      QStyleHintReturn *data) const override
        {
            return hint == SH_ItemView_ActivateItemOnSingleClick
                ? 1
                : QProxyStyle::styleHint(hint, option, widget, data);
        }
    };
    SingleClickStyle style;
    CommandPalette *palette = openPalette();
    auto *view = palette->findChild<QTreeView *>(u"commandsView"_s);
    view->setStyle(&style);
    palette->findChild<QLineEdit *>(u"commandEdit"_s)->setText(u"open the example"_s);
    const QSignalSpy run(find<QAction>("openExampleAction"), &QAction::triggered);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->currentIndex()).center());
    QCOMPARE(run.size(), 1);
    view->setStyle(nullptr);
}

void TestCommands::movesInTheListWhileOneTypes()
{
    CommandPalette *palette = openPalette();
    auto *edit = palette->findChild<QLineEdit *>(u"commandEdit"_s);
    auto *view = palette->findChild<QTreeView *>(u"commandsView"_s);
    QTest::keyClicks(edit, u"open"_s);
    const QModelIndex first = view->currentIndex();
    QVERIFY(first.isValid());
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(view->currentIndex().row() > first.row());
    QCOMPARE(palette->focusWidget(), edit);
}

void TestCommands::listsEveryKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *keys = dialog<ShortcutsDialog>();
    QVERIFY(keys != nullptr);
    QStringList texts;
    for (const auto *label : keys->findChildren<QLabel *>())
        texts.append(label->text());
    const CommandModel model(menuBar());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString shortcut = model.index(row, CommandModel::Shortcut).data().toString();
        if (shortcut.isEmpty())
            continue;
        QVERIFY2(texts.contains(shortcut), qPrintable(shortcut));
        QVERIFY(texts.contains(model.index(row, CommandModel::Name).data().toString()));
    }
}

void TestCommands::readsTheMarksOfKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in front") << u"&Open…"_s << u"Open…"_s;
    QTest::newRow("within") << u"Save &as…"_s << u"Save as…"_s;
    QTest::newRow("a sign") << u"This && that"_s << u"This & that"_s;
    QTest::newRow("at the end") << u"Odd&"_s << u"Odd&"_s;
}

void TestCommands::readsTheMarksOfKeys()
{
    QFETCH(const QString, text);
    QTEST(withoutMnemonic(text), "expected");
}

SESSIONARY_TEST(TestCommands, QApplication)

} // namespace tst_commands

#include "tst_commands.moc"
