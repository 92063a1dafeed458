// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace sessionary {

/// Every command of a menu bar: what it is called, where it is found, and its shortcut. What cannot
/// be done now is there all the same, and cannot be chosen.
class CommandModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Shortcut, ColumnCount };
    enum Role {
        SearchRole = Qt::UserRole, ///< QString: all that somebody may look for, in lower case
        MenuRole, ///< QString: the menus that it is in
    };

    explicit CommandModel(const QMenuBar &menuBar, QObject *parent = nullptr);

    /// Null once it is gone
    [[nodiscard]] QAction *action(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Command
    {
        QPointer<QAction> action;
        QString menu; ///< such as “Session › Copy string as”
        QString name;
    };

    void add(const QMenu &menu, const QString &path);

    std::vector<Command> m_commands;
};

/// What an action is called, without the mark of its key
[[nodiscard]] QString withoutMnemonic(const QString &actionText);

} // namespace sessionary
