// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/shortcutsdialog.h"

#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/commandmodel.h"
#include "gui/plainbuttons.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct Shortcut
{
    QString text;
    QString keys;
};

struct ShortcutGroup
{
    QString title;
    std::vector<Shortcut> shortcuts;
};

QString keysText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// What no menu has
ShortcutGroup shortcutsOfLists()
{
    return { ShortcutsDialog::tr("In lists and tables"),
             {
                 { ShortcutsDialog::tr("Copy the chosen rows"), keysText(QKeySequence::Copy) },
                 { ShortcutsDialog::tr("To the first row"),
                   keysText(QKeyCombination(Qt::CTRL, Qt::Key_Home)) },
                 { ShortcutsDialog::tr("To the last row"),
                   keysText(QKeyCombination(Qt::CTRL, Qt::Key_End)) },
                 { ShortcutsDialog::tr("Go to the session"), keysText(Qt::Key_Return) },
                 { ShortcutsDialog::tr("The next tab"),
                   keysText(QKeyCombination(Qt::CTRL, Qt::Key_Tab)) },
                 { ShortcutsDialog::tr("The tab before"),
                   keysText(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Tab)) },
                 { ShortcutsDialog::tr("What can be done with the row"), keysText(Qt::Key_Menu) },
             } };
}

std::vector<ShortcutGroup> groupsOf(const QMenuBar &menuBar)
{
    const CommandModel model(menuBar);
    std::vector<ShortcutGroup> groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString keys = model.index(row, CommandModel::Shortcut).data().toString();
        if (keys.isEmpty())
            continue;
        const QModelIndex index = model.index(row, CommandModel::Name);
        const QString menu = index.data(CommandModel::MenuRole).toString().section(u" › "_s, 0, 0);
        if (groups.empty() || groups.back().title != menu)
            groups.push_back({ menu, {} });
        groups.back().shortcuts.push_back({ index.data().toString(), keys });
    }
    groups.push_back(shortcutsOfLists());
    return groups;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menuBar, QWidget *parent)
    : QDialog(parent)
{
    constexpr int margin = 16;
    setWindowTitle(tr("Keys"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(2 * margin);
    grid->setVerticalSpacing(margin / 4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ShortcutGroup &group : groupsOf(menuBar)) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, margin / 2);
        auto *title = new QLabel(group.title, content);
        title->setFont(titleFont(title->font()));
        grid->addWidget(title, row++, 0, 1, 2);
        for (const Shortcut &shortcut : group.shortcuts) {
            grid->addWidget(new QLabel(shortcut.text, content), row, 0);
            auto *keys = new QLabel(shortcut.keys, content);
            alignToStart(*keys);
            grid->addWidget(keys, row++, 1);
        }
    }
    grid->setRowStretch(row, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"shortcutsScrollArea"_s);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    removeIcons(*buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, margin);
    layout->addWidget(scroll);
    auto *buttonRow = new QHBoxLayout; // on either side, whichever way the window runs
    buttonRow->setContentsMargins(margin, 0, margin, 0);
    buttonRow->addWidget(buttons);
    layout->addLayout(buttonRow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize wanted(content->sizeHint().width() + 2 * margin,
                       content->sizeHint().height() + buttons->sizeHint().height() + 2 * margin);
    resize(wanted.boundedTo(screen()->availableSize() * 0.8));
}

} // namespace sessionary
