// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/secretbytes.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PassphraseDialog;
}

namespace sessionary {

/// Asks for a new pass phrase, twice.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a reason: what it is for, and what happens to somebody who forgets it
    explicit PassphraseDialog(const QString &reason, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

    /// What was typed in both fields
    [[nodiscard]] SecretBytes passphrase() const;

private:
    void check();

    const std::unique_ptr<Ui::PassphraseDialog> m_ui;
};

} // namespace sessionary
