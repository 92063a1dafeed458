// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/settingsdialog.h"

#include "gui/appearance.h"
#include "gui/fittext.h"
#include "gui/passphrasedialog.h"
#include "gui/plainbuttons.h"
#include "gui/settings.h"
#include "models/errortext.h"
#include "models/locker.h"
#include "ui_settingsdialog.h"

#include <QPointer>

namespace sessionary {

SettingsDialog::SettingsDialog(Settings &settings, Locker &locker, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
    , m_locker(locker)
{
    m_ui->setupUi(this);
    m_ui->clipboardSpin->setRange(int(Settings::shortestClipboardTime.count()),
                                  int(Settings::longestClipboardTime.count()));
    m_ui->clipboardSpin->setValue(int(settings.clipboardTime().count()));
    m_ui->pasteOnceCheck->setChecked(settings.pastesOnce());
    m_ui->appearanceCombo->setCurrentIndex(int(settings.appearance()));
    removeIcons(*m_ui->buttonBox);
    setUpLock();
    fitText(*this, { m_ui->storageLabel, m_ui->lockStateLabel });
    showRecent();

    connect(m_ui->clipboardSpin, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_settings.setClipboardTime(std::chrono::seconds(seconds)); });
    connect(m_ui->pasteOnceCheck, &QCheckBox::toggled, &settings, &Settings::setPastesOnce);
    connect(m_ui->appearanceCombo, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_settings.setAppearance(Appearance(index)); });
    connect(m_ui->recentCheck, &QCheckBox::toggled, this,
            [this](bool isOn) { m_settings.setRemembersRecentFiles(isOn); });
    connect(m_ui->clearRecentButton, &QPushButton::clicked, &settings, &Settings::clearRecentFiles);
    connect(&settings, &Settings::recentFilesChanged, this, &SettingsDialog::showRecent);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setUpLock()
{
    m_ui->lockTimeSpin->setRange(0, int(Settings::longestLockTime.count()));
    m_ui->lockTimeSpin->setValue(int(m_settings.lockTime().count()));
    m_ui->lockScreenCheck->setChecked(m_settings.locksWithScreen());
    m_ui->lockMinimizedCheck->setChecked(m_settings.locksWhenMinimized());
    mute(m_ui->lockStateLabel);
    connect(m_ui->lockTimeSpin, &QSpinBox::valueChanged, this,
            [this](int minutes) { m_settings.setLockTime(std::chrono::minutes(minutes)); });
    connect(m_ui->lockScreenCheck, &QCheckBox::toggled, &m_settings, &Settings::setLocksWithScreen);
    connect(m_ui->lockMinimizedCheck, &QCheckBox::toggled, &m_settings,
            &Settings::setLocksWhenMinimized);
    connect(m_ui->lockPhraseButton, &QPushButton::clicked, this, &SettingsDialog::choosePassphrase);
    connect(m_ui->noLockPhraseButton, &QPushButton::clicked, &m_locker, &Locker::removePassphrase);
    connect(&m_locker, &Locker::passphraseChanged, this, &SettingsDialog::showLock);
    showLock();
}

void SettingsDialog::choosePassphrase()
{
    auto *dialog = new PassphraseDialog(
        tr("Sessions that are only in memory are sealed with this pass phrase while Sessionary is "
           "locked: whoever forgets it has lost them. It is kept nowhere, and has to be chosen "
           "again when Sessionary is started again."),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ui->lockStateLabel->setText(tr("One moment…"));
        m_locker.setPassphrase(dialog->passphrase(), [guard = QPointer(this)](const auto &outcome) {
            if (guard && !outcome)
                guard->m_ui->lockStateLabel->setText(errorText(outcome.error()));
        });
    });
    dialog->open();
}

void SettingsDialog::showLock()
{
    const bool isOwn = m_locker.hasOwnPassphrase();
    m_ui->lockPhraseButton->setText(isOwn ? tr("Another pass p&hrase…") : tr("A pass p&hrase…"));
    m_ui->noLockPhraseButton->setEnabled(isOwn);
    m_ui->lockStateLabel->setText(
        isOwn ? tr("A pass phrase was chosen. It is kept until Sessionary ends.")
            : m_locker.hasPassphrase()
            ? tr("The pass phrase of the open vault unlocks.")
            : tr("Without a pass phrase, a lock hides sessions and seals nothing."));
}

void SettingsDialog::showRecent()
{
    m_ui->recentCheck->setChecked(m_settings.remembersRecentFiles());
    m_ui->clearRecentButton->setEnabled(!m_settings.recentFiles().isEmpty());
}

} // namespace sessionary
