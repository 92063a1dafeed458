// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class KeepDialog;
}

namespace sessionary {

/// Asks what should become of a session that is only in memory and is about to be closed. Escape
/// and the close button keep everything as it is.
class KeepDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeepDialog(const QString &name, QWidget *parent = nullptr);
    ~KeepDialog() override;

    /// The string is on the clipboard: closing loses nothing that somebody puts in a safe place
    /// now.
    void showCopied(int secondsLeft);
    void showCleared();

Q_SIGNALS:
    void saveRequested();
    void copyRequested();
    void discardRequested();

private:
    const std::unique_ptr<Ui::KeepDialog> m_ui;
};

} // namespace sessionary
