// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/settingsdialog.h"

#include "gui/fittext.h"
#include "gui/plainbuttons.h"
#include "gui/settings.h"
#include "ui_settingsdialog.h"

namespace sessionary {

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    m_ui->clipboardSpin->setRange(int(Settings::shortestClipboardTime.count()),
                                  int(Settings::longestClipboardTime.count()));
    m_ui->clipboardSpin->setValue(int(settings.clipboardTime().count()));
    m_ui->appearanceCombo->setCurrentIndex(int(settings.appearance()));
    removeIcons(*m_ui->buttonBox);
    fitText(*this, { m_ui->storageLabel });
    showRecent();

    connect(m_ui->clipboardSpin, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_settings.setClipboardTime(std::chrono::seconds(seconds)); });
    connect(m_ui->appearanceCombo, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_settings.setAppearance(Appearance(index)); });
    connect(m_ui->recentCheck, &QCheckBox::toggled, this,
            [this](bool isOn) { m_settings.setRemembersRecentFiles(isOn); });
    connect(m_ui->clearRecentButton, &QPushButton::clicked, &settings, &Settings::clearRecentFiles);
    connect(&settings, &Settings::recentFilesChanged, this, &SettingsDialog::showRecent);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::showRecent()
{
    m_ui->recentCheck->setChecked(m_settings.remembersRecentFiles());
    m_ui->clearRecentButton->setEnabled(!m_settings.recentFiles().isEmpty());
}

} // namespace sessionary
