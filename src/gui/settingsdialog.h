// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/settings.h"
#include "models/sessioncatalog.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class SettingsDialog;
}

namespace sessionary {

class Locker;

/// What can be chosen, on one page, and a field that finds it. Each choice is taken at once: there
/// is nothing to apply.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, Locker &locker, SessionCatalog &catalog,
                   QWidget *parent = nullptr);
    ~SettingsDialog() override;

Q_SIGNALS:
    void addFolderRequested();

private:
    void alignSections();
    void setUpLook();
    void setUpFormats();
    void setUpFiles();
    void setUpStored();
    void setUpLock();
    /// Shows the sections that have the words of \a text in them.
    void find(const QString &text);
    void showEverything();
    void showFolders();
    void showForgotten();
    void choosePassphrase();
    void showLock();
    void showRecent();

    const std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings &m_settings;
    Locker &m_locker;
    SessionCatalog &m_catalog;
    /// What was forgotten just now
    struct Forgotten
    {
        Settings::Contents settings;
        SessionCatalog::Memory library;
    };
    std::optional<Forgotten> m_forgotten;
};

} // namespace sessionary
