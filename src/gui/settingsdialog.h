// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace sessionary {

class Locker;
class Settings;

/// What can be chosen, at once: there is nothing to apply.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, Locker &locker, QWidget *parent = nullptr);
    ~SettingsDialog() override;

private:
    void setUpLock();
    void choosePassphrase();
    void showLock();
    void showRecent();

    const std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings &m_settings;
    Locker &m_locker;
};

} // namespace sessionary
