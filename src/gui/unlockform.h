// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace Ui {
class UnlockForm;
}

namespace sessionary {

/// What is locked, in words, and a field for its pass phrase.
class UnlockForm : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockForm(QWidget *parent = nullptr);
    ~UnlockForm() override;

    enum class Asks {
        Nothing, ///< there is nothing to unlock, or it is going on
        Click, ///< it needs no pass phrase
        Passphrase,
    };
    void ask(const QString &title, const QString &text, Asks asks);
    /// How a reader of screens calls the field
    void setPassphraseName(const QString &name);
    /// A button beside that which unlocks
    void addButton(QPushButton *button);

    /// What was typed, which is no longer in the field then; empty when nothing was asked for
    [[nodiscard]] SecretBytes takePassphrase();
    /// Says why it failed, and nothing when it did not.
    void showOutcome(const Result<void> &outcome);
    void showText(const QString &outcome);

Q_SIGNALS:
    void unlockRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void request();
    void showIcon();
    void updateButton();

    const std::unique_ptr<Ui::UnlockForm> m_ui;
    Asks m_asks = Asks::Nothing;
};

} // namespace sessionary
