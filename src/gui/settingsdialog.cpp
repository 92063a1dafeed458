// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/settingsdialog.h"

#include "core/printable.h"
#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/commandmodel.h"
#include "gui/formatmenu.h"
#include "gui/languages.h"
#include "gui/librarybadge.h"
#include "gui/opendialog.h"
#include "gui/passphrasedialog.h"
#include "gui/plainbuttons.h"
#include "models/errortext.h"
#include "models/locker.h"
#include "models/searchwords.h"
#include "ui_settingsdialog.h"

#include <QDir>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int settingsWidth = 60; ///< in the widths of an M, as what follows
constexpr int settingsHeight = 62;
constexpr int folderRows = 4;

/// All words that a part of the page shows
QString wordsOf(const QWidget &part)
{
    QStringList words;
    const QList<QLabel *> labels = part.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words.append(withoutMnemonic(label->text()));
    const QList<QAbstractButton *> buttons = part.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        words.append(withoutMnemonic(button->text()));
    const QList<QComboBox *> combos = part.findChildren<QComboBox *>();
    for (const QComboBox *combo : combos) {
        for (int row = 0; row < combo->count(); ++row)
            words.append(combo->itemText(row));
    }
    return words.join(u' ').toLower();
}

void choose(QComboBox &combo, const QVariant &data)
{
    const QSignalBlocker blocker(combo);
    combo.setCurrentIndex(std::max(0, combo.findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, Locker &locker, SessionCatalog &catalog,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
    , m_locker(locker)
    , m_catalog(catalog)
{
    m_ui->setupUi(this);
    m_ui->settingEdit->setClearButtonEnabled(true);
    m_ui->clipboardSpin->setRange(int(Settings::shortestClipboardTime.count()),
                                  int(Settings::longestClipboardTime.count()));
    removeIcons(*m_ui->buttonBox);
    for (QLabel *title : { m_ui->lookTitle, m_ui->formatsTitle, m_ui->clipboardTitle,
                           m_ui->lockTitle, m_ui->filesTitle, m_ui->storedTitle })
        title->setFont(titleFont(font()));
    for (QLabel *label : { m_ui->languageNote, m_ui->lockStateLabel, m_ui->storageLabel,
                           m_ui->forgottenLabel, m_ui->nothingLabel })
        mute(label);
    setUpLook();
    setUpFormats();
    setUpLock();
    setUpFiles();
    setUpStored();
    showEverything();
    find({});
    alignSections();
    const int em = fontMetrics().horizontalAdvance(u'M');
    resize((QSize(settingsWidth, settingsHeight) * em).boundedTo(screen()->availableSize() * 0.9));

    connect(m_ui->settingEdit, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_ui->clipboardSpin, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_settings.setClipboardTime(std::chrono::seconds(seconds)); });
    connect(m_ui->pasteOnceCheck, &QCheckBox::toggled, &settings, &Settings::setPastesOnce);
    connect(&settings, &Settings::everythingChanged, this, &SettingsDialog::showEverything);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::alignSections()
{
    // Each section is a form of its own; their fields stand below each other all the same.
    const QList<QFormLayout *> forms = m_ui->sections->findChildren<QFormLayout *>();
    QList<QLabel *> labels;
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (auto *label = item != nullptr ? qobject_cast<QLabel *>(item->widget()) : nullptr)
                labels.append(label);
        }
    }
    int width = 0;
    for (const QLabel *label : std::as_const(labels))
        width = std::max(width, label->sizeHint().width());
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(width);
    m_ui->settingsScrollArea->setMinimumWidth(
        m_ui->sections->minimumSizeHint().width()
        + m_ui->settingsScrollArea->verticalScrollBar()->sizeHint().width());
}

void SettingsDialog::setUpLook()
{
    m_ui->languageCombo->addItem(tr("As the desktop"), QString());
    for (const Language &language : languages())
        m_ui->languageCombo->addItem(QString::fromUtf8(language.name),
                                     QString::fromLatin1(language.code));
    m_ui->languageNote->hide();
    connect(m_ui->languageCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setLanguage(m_ui->languageCombo->currentData().toString());
        m_ui->languageNote->show();
    });
    connect(m_ui->appearanceCombo, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_settings.setAppearance(Appearance(index)); });
}

void SettingsDialog::setUpFormats()
{
    m_ui->stringCombo->addItem(tr("The library that the session is of"));
    for (const FormatId format : stringTargets())
        m_ui->stringCombo->addItem(libraryBadge(QString::fromUtf8(nameOf(format).library)),
                                   formatTitle(format), int(format));
    m_ui->fileCombo->addItem(tr("The most used other library"));
    for (const FormatId format : fileTargets())
        m_ui->fileCombo->addItem(libraryBadge(QString::fromUtf8(nameOf(format).library)),
                                 layoutTitle(format), int(format));
    const auto chosen = [](const QComboBox &combo) {
        const QVariant data = combo.currentData();
        return data.isValid() ? std::optional(FormatId(data.toInt())) : std::nullopt;
    };
    connect(m_ui->stringCombo, &QComboBox::currentIndexChanged, this,
            [=, this] { m_settings.setPreferredString(chosen(*m_ui->stringCombo)); });
    connect(m_ui->fileCombo, &QComboBox::currentIndexChanged, this,
            [=, this] { m_settings.setPreferredFile(chosen(*m_ui->fileCombo)); });
}

void SettingsDialog::setUpFiles()
{
    m_ui->foldersList->setAccessibleName(withoutMnemonic(m_ui->foldersLabel->text()));
    m_ui->foldersList->setMaximumHeight(folderRows * fontMetrics().height() * 3 / 2);
    connect(m_ui->recentCheck, &QCheckBox::toggled, this,
            [this](bool isOn) { m_settings.setRemembersRecentFiles(isOn); });
    connect(m_ui->clearRecentButton, &QPushButton::clicked, &m_settings,
            &Settings::clearRecentFiles);
    connect(&m_settings, &Settings::recentFilesChanged, this, &SettingsDialog::showRecent);
    connect(m_ui->addFolderButton, &QPushButton::clicked, this,
            &SettingsDialog::addFolderRequested);
    connect(m_ui->removeFolderButton, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_ui->foldersList->currentItem())
            m_catalog.removeFolder(item->data(Qt::UserRole).toString());
    });
    connect(&m_catalog, &SessionCatalog::foldersChanged, this, &SettingsDialog::showFolders);
    connect(m_ui->foldersList, &QListWidget::currentRowChanged, this,
            [this](int row) { m_ui->removeFolderButton->setEnabled(row >= 0); });
    showFolders();
}

void SettingsDialog::setUpStored()
{
    const auto place = [](const QString &path) {
        return ltr(printable(QDir::toNativeSeparators(path)));
    };
    m_ui->storageLabel->setText(QStringList {
        tr("Settings, the places of windows, recent files and the path of the last vault: %1")
            .arg(place(m_settings.path())),
        tr("The library: its folders, what its list shows of each session, labels, tags and "
           "notes, and never a key: %1")
            .arg(place(m_catalog.path())),
        tr("A vault is where you made it, encrypted. Sessions that are only in memory are "
           "nowhere else."),
        tr("Nothing out of a session is ever written anywhere that you did not choose.") }
                                    .join(u"\n\n"_s));
    connect(m_ui->forgetButton, &QPushButton::clicked, this, [this] {
        m_forgotten = { m_settings.forgetEverything(), m_catalog.forgetEverything() };
        showForgotten();
    });
    connect(m_ui->undoForgetButton, &QPushButton::clicked, this, [this] {
        if (const auto forgotten = std::exchange(m_forgotten, std::nullopt)) {
            m_settings.restore(forgotten->settings);
            m_catalog.restore(forgotten->library);
        }
        showForgotten();
    });
    showForgotten();
}

void SettingsDialog::showForgotten()
{
    m_ui->forgetButton->setVisible(!m_forgotten);
    m_ui->undoForgetButton->setVisible(m_forgotten.has_value());
    m_ui->forgottenLabel->setVisible(m_forgotten.has_value());
}

void SettingsDialog::find(const QString &text)
{
    const SearchWords words(text);
    bool isAnyFound = false;
    for (QWidget *section : { m_ui->lookSection, m_ui->formatsSection, m_ui->clipboardSection,
                              m_ui->lockSection, m_ui->filesSection, m_ui->storedSection }) {
        const bool isFound = words.areIn(wordsOf(*section));
        section->setVisible(isFound);
        isAnyFound = isAnyFound || isFound;
    }
    m_ui->nothingLabel->setVisible(!isAnyFound);
}

void SettingsDialog::showEverything()
{
    const QSignalBlocker blockers[] {
        QSignalBlocker(m_ui->clipboardSpin),      QSignalBlocker(m_ui->pasteOnceCheck),
        QSignalBlocker(m_ui->lockTimeSpin),       QSignalBlocker(m_ui->lockScreenCheck),
        QSignalBlocker(m_ui->lockMinimizedCheck), QSignalBlocker(m_ui->appearanceCombo)
    };
    const auto dataOf = [](std::optional<FormatId> format) {
        return format ? QVariant(int(*format)) : QVariant();
    };
    choose(*m_ui->languageCombo, m_settings.language());
    m_ui->appearanceCombo->setCurrentIndex(int(m_settings.appearance()));
    choose(*m_ui->stringCombo, dataOf(m_settings.preferredString()));
    choose(*m_ui->fileCombo, dataOf(m_settings.preferredFile()));
    m_ui->clipboardSpin->setValue(int(m_settings.clipboardTime().count()));
    m_ui->pasteOnceCheck->setChecked(m_settings.pastesOnce());
    m_ui->lockTimeSpin->setValue(int(m_settings.lockTime().count()));
    m_ui->lockScreenCheck->setChecked(m_settings.locksWithScreen());
    m_ui->lockMinimizedCheck->setChecked(m_settings.locksWhenMinimized());
    showRecent();
}

void SettingsDialog::showFolders()
{
    m_ui->foldersList->clear();
    for (const QString &folder : m_catalog.folders()) {
        auto *item = new QListWidgetItem(printable(QDir::toNativeSeparators(folder)));
        item->setData(Qt::UserRole, folder);
        m_ui->foldersList->addItem(item);
    }
    m_ui->removeFolderButton->setEnabled(m_ui->foldersList->currentRow() >= 0);
}

void SettingsDialog::setUpLock()
{
    m_ui->lockTimeSpin->setRange(0, int(Settings::longestLockTime.count()));
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
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ui->lockStateLabel->setText(tr("One moment…"));
        m_locker.setPassphrase(dialog->passphrase(), [guard = QPointer(this)](const auto &outcome) {
            if (guard && !outcome)
                guard->m_ui->lockStateLabel->setText(errorText(outcome.error()));
        });
    });
    openDialog(dialog);
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
    const QSignalBlocker blocker(m_ui->recentCheck);
    m_ui->recentCheck->setChecked(m_settings.remembersRecentFiles());
    m_ui->clearRecentButton->setEnabled(!m_settings.recentFiles().isEmpty());
}

} // namespace sessionary
