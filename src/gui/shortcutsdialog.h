// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QMenuBar;

namespace sessionary {

/// All keys that do something, by the menus that the commands are in.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMenuBar &menuBar, QWidget *parent = nullptr);
};

} // namespace sessionary
