// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sessionlibrary.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PasswordDialog;
}

namespace sessionary {

enum class Accent;

/// Asks for the password that a session is encrypted with, and tries it: open until it is the right
/// one. The password is nowhere but in secret memory.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(SessionLibrary &library, SessionId id, QWidget *parent = nullptr);
    ~PasswordDialog() override;

    /// Tries what was typed; closes the dialog once the session is read with it.
    void accept() override;
    void done(int result) override;

private:
    void showOutcome();
    void setTrying(bool isTrying);
    void say(Accent accent, const QString &icon, const QString &text);
    void check();

    const std::unique_ptr<Ui::PasswordDialog> m_ui;
    SessionLibrary &m_library;
    const SessionId m_id;
    bool m_isTrying = false;
};

} // namespace sessionary
