// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/vaultpage.h"

#include "gui/bidi.h"
#include "gui/focuschain.h"
#include "gui/iconset.h"
#include "gui/keyring.h"
#include "gui/labelcolors.h"
#include "gui/librarybadge.h"
#include "gui/rowdelegate.h"
#include "gui/settings.h"
#include "ui_vaultpage.h"

#include <QFileInfo>
#include <QFocusEvent>
#include <QHeaderView>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

class VaultDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        QIcon icon;
        if (index.column() == VaultModel::Library)
            icon = libraryBadge(index.data(VaultModel::LibraryRole).toString());
        if (index.column() == VaultModel::Name)
            icon = labelColorIcon(index.data(VaultModel::ColorRole).toInt(), option->palette);
        if (index.column() == VaultModel::Name && icon.isNull())
            icon = symbolicIcon(u"key"_s);
        if (icon.isNull())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon;
    }
};

} // namespace

VaultPage::VaultPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::VaultPage>())
{
}

VaultPage::~VaultPage() = default;

void VaultPage::setVault(VaultKeeper &vault, Keyring &keyring, Settings &settings)
{
    m_vault = &vault;
    m_keyring = &keyring;
    m_settings = &settings;
    connect(&vault, &VaultKeeper::stateChanged, this, &VaultPage::showState);
    connect(&vault, &VaultKeeper::itemsChanged, this, &VaultPage::showState);
    connect(&vault, &VaultKeeper::itemsChanged, this, &VaultPage::updateKeyring);
}

void VaultPage::make()
{
    m_ui->setupUi(this);
    UnlockForm *form = m_ui->closedPage;
    form->setPassphraseName(tr("Pass phrase of the vault"));
    m_keyringButton = new QPushButton(tr("With the &keyring"), form);
    m_keyringButton->setObjectName(u"keyringButton"_s);
    form->addButton(m_keyringButton);
    m_createButton = new QPushButton(tr("C&reate a vault…"), form);
    m_createButton->setObjectName(u"createVaultButton"_s);
    form->addButton(m_createButton);
    m_openButton = new QPushButton(form);
    m_openButton->setObjectName(u"openVaultButton"_s);
    form->addButton(m_openButton);
    mute(m_ui->vaultCountLabel);
    connect(m_createButton, &QPushButton::clicked, this, &VaultPage::createRequested);
    connect(m_openButton, &QPushButton::clicked, this, &VaultPage::openRequested);
    connect(m_ui->lockButton, &QPushButton::clicked, this, &VaultPage::lockRequested);
    connect(m_ui->passphraseButton, &QPushButton::clicked, this, &VaultPage::passphraseRequested);
    connect(m_keyringButton, &QPushButton::clicked, this, &VaultPage::unlockWithKeyring);
    connect(m_ui->keyringCheck, &QCheckBox::clicked, this, &VaultPage::setInKeyring);
    connect(form, &UnlockForm::unlockRequested, this, &VaultPage::unlock);
    setUpView();
    showState();
    chainFocus(m_before, *this);
}

void VaultPage::setUpView()
{
    m_model = new VaultModel(*m_vault, this);
    m_model->setText(m_text);
    QTreeView *view = m_ui->vaultView;
    view->addActions(m_viewActions);
    view->setItemDelegate(new VaultDelegate(this));
    view->setModel(m_model);
    const int em = fontMetrics().horizontalAdvance(u'M');
    const std::pair<int, int> widths[] {
        { VaultModel::Name, 14 },      { VaultModel::Library, 10 }, { VaultModel::Account, 12 },
        { VaultModel::DataCenter, 4 }, { VaultModel::KeyId, 14 },   { VaultModel::Added, 9 },
    };
    for (const auto &[column, width] : widths)
        view->setColumnWidth(column, em * width);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_isRestoring = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, &VaultPage::restoreCurrent);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_isRestoring)
            return;
        m_currentId = current() != nullptr ? current()->id : 0;
        m_shownId = m_currentId;
        Q_EMIT currentChanged();
    });
    connect(view, &QTreeView::activated, this, &VaultPage::activated);
}

void VaultPage::restoreCurrent()
{
    const QModelIndex index = m_model->indexOf(m_currentId);
    if (index.isValid())
        m_ui->vaultView->setCurrentIndex(index);
    m_isRestoring = false;
    const bool isLocked = m_vault->items().empty(); // it is chosen again once it is open
    if (!index.isValid() && m_currentId != 0 && !isLocked)
        m_currentId = 0;
    if (m_shownId != (index.isValid() ? m_currentId : 0)) {
        m_shownId = index.isValid() ? m_currentId : 0;
        Q_EMIT currentChanged();
    }
}

void VaultPage::setText(const QString &text)
{
    m_text = text;
    if (m_model != nullptr)
        m_model->setText(text);
}

const VaultItem *VaultPage::current() const
{
    if (m_model == nullptr)
        return nullptr;
    const QModelIndex index = m_ui->vaultView->currentIndex();
    return index.isValid() ? m_vault->item(index.data(VaultModel::IdRole).toLongLong()) : nullptr;
}

void VaultPage::setVisible(bool isVisible)
{
    if (isVisible && m_model == nullptr)
        make();
    QWidget::setVisible(isVisible);
}

void VaultPage::focusInEvent(QFocusEvent *event)
{
    if (m_model == nullptr)
        return;
    QWidget *shown = m_ui->vaultStack->currentWidget() == m_ui->openPage
        ? static_cast<QWidget *>(m_ui->vaultView)
        : m_ui->closedPage;
    shown->setFocus(event->reason());
}

void VaultPage::unlock()
{
    if (m_vault->state() != VaultKeeper::State::Locked)
        return;
    m_vault->unlock(m_ui->closedPage->takePassphrase(), [this](const Result<void> &outcome) {
        m_ui->closedPage->showOutcome(outcome);
        if (outcome)
            m_ui->vaultView->setFocus();
    });
}

void VaultPage::unlockWithKeyring()
{
    m_keyring->fetch(m_vault->path(), [this](const Keyring::Key &key) {
        if (m_vault->state() != VaultKeeper::State::Locked)
            return;
        if (!key)
            return m_ui->closedPage->showText(
                tr("The keyring did not give the key. The pass phrase opens the vault as before."));
        m_stored = key;
        m_vault->unlock(key, [this](const Result<void> &outcome) {
            m_ui->closedPage->showOutcome(outcome);
            if (outcome)
                m_ui->vaultView->setFocus();
        });
    });
}

void VaultPage::setInKeyring(bool isInKeyring)
{
    const QString path = m_vault->path();
    if (!isInKeyring) {
        m_keyring->forget(path);
        m_stored.reset();
        return m_settings->setInKeyring(path, false);
    }
    m_stored = m_vault->key();
    if (m_stored)
        m_keyring->store(path, m_stored, [this, path](bool isStored) {
            m_settings->setInKeyring(path, isStored);
            if (isStored)
                return;
            m_stored.reset();
            if (m_model != nullptr)
                m_ui->keyringCheck->setChecked(false);
            Q_EMIT said(Accent::Error,
                        tr("The desktop's keyring is not there, or did not take the key."));
        });
}

void VaultPage::updateKeyring()
{
    const auto &key = m_vault->key();
    if (key && key != m_stored && m_settings->isInKeyring(m_vault->path()))
        setInKeyring(true); // it has another pass phrase now, or was opened with it
}

void VaultPage::showState()
{
    if (m_model == nullptr)
        return;
    using State = VaultKeeper::State;
    const State state = m_vault->state();
    const bool isOpen = state == State::Open || (state == State::Busy && !m_vault->items().empty());
    m_ui->vaultStack->setCurrentWidget(isOpen ? m_ui->openPage : m_ui->closedPage);
    const auto count = m_vault->items().size();
    m_ui->vaultCountLabel->setText(count == 0       ? tr("Nothing is in it yet")
                                       : count == 1 ? tr("1 session")
                                                    : tr("%1 sessions").arg(count));
    const bool isNone = state == State::None;
    const bool isLocked = state == State::Locked;
    const bool isInKeyring = m_settings->isInKeyring(m_vault->path());
    m_ui->keyringCheck->setChecked(isInKeyring);
    m_keyringButton->setVisible(isLocked && isInKeyring);
    m_createButton->setVisible(isNone);
    m_openButton->setVisible(isNone || isLocked);
    m_openButton->setText(isNone ? tr("Open a &vault…") : tr("Another &vault…"));
    const QString name = named(QFileInfo(m_vault->path()).fileName());
    m_ui->closedPage->ask(
        isNone         ? tr("No vault yet")
            : isLocked ? tr("“%1” is locked").arg(name)
                       : tr("One moment…"),
        isNone ? tr("A vault is one encrypted file for sessions that have no file of their "
                    "own: what was a string above all.")
            : isLocked
            ? tr("Its pass phrase opens it. Nothing of it is in memory until then.")
            : tr("A pass phrase takes half a second to try, for us as for anybody else."),
        isLocked ? UnlockForm::Asks::Passphrase : UnlockForm::Asks::Nothing);
}

} // namespace sessionary
