// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/vaultpage.h"

#include "core/printable.h"
#include "gui/iconset.h"
#include "gui/labelcolors.h"
#include "gui/librarybadge.h"
#include "gui/rowdelegate.h"
#include "models/errortext.h"
#include "ui_vaultpage.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int vaultIconSize = 40;

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
    m_ui->setupUi(this);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.2);
    titleFont.setBold(true);
    m_ui->vaultTitle->setFont(titleFont);
    m_ui->passphraseEdit->setLineCount(1);
    m_ui->passphraseEdit->setPlaceholder(tr("Pass phrase"));
    m_ui->passphraseEdit->setAccessibleName(tr("Pass phrase of the vault"));
    m_ui->passphraseEdit->installEventFilter(this);
    mute(m_ui->vaultCountLabel);
    setFocusProxy(m_ui->passphraseEdit);
    connect(m_ui->createVaultButton, &QPushButton::clicked, this, &VaultPage::createRequested);
    connect(m_ui->openVaultButton, &QPushButton::clicked, this, &VaultPage::openRequested);
    connect(m_ui->lockButton, &QPushButton::clicked, this, &VaultPage::lockRequested);
    connect(m_ui->passphraseButton, &QPushButton::clicked, this, &VaultPage::passphraseRequested);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &VaultPage::unlock);
    connect(m_ui->passphraseEdit, &SecretEdit::edited, this, [this] {
        m_ui->outcomeLabel->clear();
        m_ui->unlockButton->setEnabled(!m_ui->passphraseEdit->text().empty());
    });
}

VaultPage::~VaultPage() = default;

void VaultPage::setVault(VaultKeeper &vault)
{
    m_vault = &vault;
    m_model = new VaultModel(vault, this);
    setUpView();
    connect(&vault, &VaultKeeper::stateChanged, this, &VaultPage::showState);
    connect(&vault, &VaultKeeper::itemsChanged, this, &VaultPage::showState);
    showState();
}

void VaultPage::setUpView()
{
    QTreeView *view = m_ui->vaultView;
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
    if (!index.isValid() && std::exchange(m_currentId, 0) != 0)
        Q_EMIT currentChanged();
}

void VaultPage::setText(const QString &text)
{
    m_model->setText(text);
}

QTreeView *VaultPage::view() const
{
    return m_ui->vaultView;
}

const VaultItem *VaultPage::current() const
{
    const QModelIndex index = m_ui->vaultView->currentIndex();
    return index.isValid() ? m_vault->item(index.data(VaultModel::IdRole).toLongLong()) : nullptr;
}

void VaultPage::unlock()
{
    const std::string_view typed = m_ui->passphraseEdit->text();
    if (typed.empty() || m_vault->state() != VaultKeeper::State::Locked)
        return;
    SecretBytes passphrase(bytesOf(typed));
    m_ui->passphraseEdit->clear();
    m_vault->unlock(std::move(passphrase), [this](const Result<void> &outcome) {
        m_ui->outcomeLabel->setText(outcome ? QString()
                                        : outcome.error().code == ErrorCode::WrongPassword
                                        ? tr("That is another pass phrase.")
                                        : errorText(outcome.error()));
        if (!outcome)
            m_ui->passphraseEdit->setFocus();
        else
            m_ui->vaultView->setFocus();
    });
}

void VaultPage::showState()
{
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
    m_ui->passphraseEdit->setVisible(isLocked);
    m_ui->unlockButton->setVisible(isLocked);
    m_ui->unlockButton->setEnabled(!m_ui->passphraseEdit->text().empty());
    m_ui->createVaultButton->setVisible(isNone);
    m_ui->openVaultButton->setVisible(isNone || isLocked);
    m_ui->openVaultButton->setText(isNone ? tr("Open a &vault…") : tr("Another &vault…"));
    const QString name = printable(QFileInfo(m_vault->path()).fileName());
    m_ui->vaultTitle->setText(isNone         ? tr("No vault yet")
                                  : isLocked ? tr("“%1” is locked").arg(name)
                                             : tr("One moment…"));
    m_ui->vaultText->setText(
        isNone ? tr("A vault is one encrypted file for sessions that have no file of their "
                    "own: what was a string above all.")
            : isLocked
            ? tr("Its pass phrase opens it. Nothing of it is in memory until then.")
            : tr("A pass phrase takes half a second to try, for us as for anybody else."));
    m_ui->vaultIcon->setPixmap(
        symbolicIcon(u"key"_s, mutedTextColor(palette()))
            .pixmap(QSize(vaultIconSize, vaultIconSize), devicePixelRatioF()));
}

void VaultPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_vault != nullptr)
        showState();
}

bool VaultPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->passphraseEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            unlock();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sessionary
