// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/commandmodel.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

QString withoutMnemonic(const QString &actionText)
{
    QString text;
    text.reserve(actionText.size());
    for (qsizetype i = 0; i < actionText.size(); ++i) {
        if (actionText[i] == u'&' && i + 1 < actionText.size())
            ++i; // a second one stands for itself
        text.append(actionText[i]);
    }
    return text;
}

CommandModel::CommandModel(const QMenuBar &menuBar, QObject *parent)
    : QAbstractTableModel(parent)
{
    const QList<QAction *> menus = menuBar.actions();
    for (const QAction *menu : menus) {
        if (menu->menu() != nullptr)
            add(*menu->menu(), withoutMnemonic(menu->text()));
    }
}

void CommandModel::add(const QMenu &menu, const QString &path)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name = withoutMnemonic(action->text());
        if (action->menu() != nullptr)
            add(*action->menu(), path + u" › "_s + name);
        else
            m_commands.push_back({ action, path, name });
    }
}

QAction *CommandModel::action(int row) const
{
    return m_commands[std::size_t(row)].action;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int CommandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = m_commands[std::size_t(index.row())];
    const QString shortcut =
        command.action ? command.action->shortcut().toString(QKeySequence::NativeText) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? command.name : shortcut;
    case Qt::ToolTipRole:
        return command.action && index.column() == Name ? command.action->toolTip() : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? command.menu + u" › "_s + command.name : shortcut;
    case SearchRole:
        return (command.menu + u' ' + command.name + u' ' + shortcut).toLower();
    case MenuRole:
        return command.menu;
    default:
        return {};
    }
}

QVariant CommandModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Command") : tr("Keys");
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const QAction *action = index.isValid() ? m_commands[std::size_t(index.row())].action : nullptr;
    return action != nullptr && action->isEnabled() ? QAbstractTableModel::flags(index)
                                                    : Qt::NoItemFlags;
}

} // namespace sessionary
