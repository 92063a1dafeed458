// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace sessionary {

class Settings;

/// What can be chosen, at once: there is nothing to apply.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);
    ~SettingsDialog() override;

private:
    void showRecent();

    const std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings &m_settings;
};

} // namespace sessionary
