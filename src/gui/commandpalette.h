// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QLineEdit;
class QMenuBar;
class QTreeView;

namespace sessionary {

class CommandFilter;
class CommandModel;

/// All commands, found by some letters of their names and run with Enter.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(const QMenuBar &menuBar, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void run();

    CommandModel *m_model;
    CommandFilter *m_filter;
    QLineEdit *m_edit;
    QTreeView *m_view;
};

} // namespace sessionary
