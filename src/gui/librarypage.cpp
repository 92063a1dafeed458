// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/librarypage.h"

#include "core/printable.h"
#include "gui/appearance.h"
#include "gui/focuschain.h"
#include "gui/iconset.h"
#include "gui/librarydelegate.h"
#include "models/errortext.h"
#include "ui_librarypage.h"

#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int libraryIcon = 40;
constexpr int progressWidth = 120;
constexpr int progressHeight = 6;

using Grouping = LibraryModel::Grouping;

} // namespace

LibraryPage::LibraryPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LibraryPage>())
{
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::setCatalog(SessionCatalog &catalog)
{
    m_catalog = &catalog;
    connect(&catalog, &SessionCatalog::scanProgressed, this, &LibraryPage::showProgress);
    connect(&catalog, &SessionCatalog::scanFinished, this, &LibraryPage::finishScan);
    connect(&catalog, &SessionCatalog::failed, this, [this](const Error &error) {
        ensureMade();
        m_ui->libraryBanner->showMessage(
            Accent::Error, tr("The library could not be kept: %1").arg(errorText(error)));
    });
    connect(&catalog, &SessionCatalog::foldersChanged, this, [this] {
        if (m_model != nullptr || !m_catalog->folders().isEmpty())
            showMessage();
    });
}

void LibraryPage::ensureMade()
{
    if (m_model != nullptr)
        return;
    m_ui->setupUi(this);
    const std::pair<Grouping, QString> groupings[] {
        { Grouping::None, tr("Nothing") },    { Grouping::Folder, tr("Folder") },
        { Grouping::Library, tr("Library") }, { Grouping::Account, tr("Account") },
        { Grouping::Key, tr("Same key") },    { Grouping::DataCenter, tr("Data center") },
        { Grouping::Health, tr("Health") },   { Grouping::Tag, tr("Tag") },
    };
    for (const auto &[grouping, text] : groupings)
        m_ui->groupCombo->addItem(text, int(grouping));
    mute(m_ui->countLabel);
    mute(m_ui->scanLabel);
    m_ui->scanProgress->setFixedSize(progressWidth, progressHeight);
    m_ui->scanBar->hide();
    m_ui->messageTitle->setFont(titleFont(font(), 1.2));
    m_model = new LibraryModel(*m_catalog, this);
    m_model->setFolder(m_folder);
    m_model->setText(m_text);
    setUpView();
    connect(m_ui->addFolderButton, &QPushButton::clicked, this, &LibraryPage::addFolderRequested);
    connect(m_ui->groupCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_collapsed.clear();
        m_model->setGrouping(Grouping(m_ui->groupCombo->currentData().toInt()));
    });
    connect(m_ui->groupCombo, &QComboBox::activated, this, [this] { // by a person
        if (m_model->isSharedOnly()) {
            m_model->setSharedOnly(false);
            m_ui->libraryBanner->hide();
        }
    });
    connect(m_ui->cancelScanButton, &QPushButton::clicked, m_catalog, &SessionCatalog::cancelScan);
    showCount();
    showMessage();
    chainFocus(m_before, *this);
}

void LibraryPage::setUpView()
{
    QTreeView *view = m_ui->libraryView;
    view->addActions(m_viewActions);
    view->setItemDelegate(new LibraryDelegate(this));
    view->setModel(m_model);
    view->setIndentation(fontMetrics().horizontalAdvance(u'M'));
    view->setRootIsDecorated(false);
    view->sortByColumn(LibraryModel::Name, Qt::AscendingOrder);
    const int em = fontMetrics().horizontalAdvance(u'M');
    const std::pair<int, int> widths[] {
        { LibraryModel::Name, 14 },    { LibraryModel::Library, 10 },
        { LibraryModel::Account, 12 }, { LibraryModel::DataCenter, 4 },
        { LibraryModel::KeyId, 14 },   { LibraryModel::Peers, 6 },
        { LibraryModel::Size, 7 },     { LibraryModel::Changed, 9 },
        { LibraryModel::Tags, 9 },     { LibraryModel::Health, 9 },
        { LibraryModel::Folder, 20 },
    };
    for (const auto &[column, width] : widths)
        view->setColumnWidth(column, em * width);
    // What is wrong with one is seen without going to the right.
    view->header()->moveSection(LibraryModel::Health, LibraryModel::Library);
    if (!m_columns.isEmpty())
        view->header()->restoreState(m_columns);
    view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    view->header()->setFirstSectionMovable(false);
    connect(view->header(), &QWidget::customContextMenuRequested, this,
            &LibraryPage::chooseColumns);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &LibraryPage::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPage::restorePlace);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isRestoring)
            Q_EMIT currentChanged();
    });
    connect(view, &QTreeView::activated, this, &LibraryPage::activated);
}

void LibraryPage::setFolder(const QString &folder)
{
    m_folder = folder;
    if (m_model == nullptr)
        return;
    m_model->setFolder(folder);
    showMessage();
}

void LibraryPage::setText(const QString &text)
{
    m_text = text;
    if (m_model != nullptr)
        m_model->setText(text);
}

const SessionCatalog::Item *LibraryPage::current() const
{
    return m_model != nullptr ? m_model->itemAt(m_ui->libraryView->currentIndex()) : nullptr;
}

QByteArray LibraryPage::columns() const
{
    return m_model != nullptr ? m_ui->libraryView->header()->saveState() : m_columns;
}

void LibraryPage::setColumns(const QByteArray &columns)
{
    m_columns = columns;
    if (m_model != nullptr && !columns.isEmpty())
        m_ui->libraryView->header()->restoreState(columns);
}

void LibraryPage::setVisible(bool isVisible)
{
    if (isVisible)
        ensureMade();
    QWidget::setVisible(isVisible);
}

void LibraryPage::chooseColumns(const QPoint &position)
{
    QHeaderView *header = m_ui->libraryView->header();
    QMenu menu(this);
    for (int column = LibraryModel::Library; column < LibraryModel::ColumnCount; ++column) {
        QAction *action =
            menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
    }
    menu.exec(header->mapToGlobal(position));
}

// --- while the list changes

void LibraryPage::keepPlace()
{
    const auto *item = current();
    if (item != nullptr)
        m_currentSource = item->entry.source();
    m_scroll = m_ui->libraryView->verticalScrollBar()->value();
    for (int row = 0; m_model->grouping() != Grouping::None && row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        const QString title = heading.data(LibraryModel::HeadingRole).toString();
        if (m_ui->libraryView->isExpanded(heading))
            m_collapsed.remove(title);
        else
            m_collapsed.insert(title);
    }
    m_isRestoring = true;
}

void LibraryPage::restorePlace()
{
    QTreeView *view = m_ui->libraryView;
    view->setRootIsDecorated(m_model->grouping() != Grouping::None);
    for (int row = 0; m_model->grouping() != Grouping::None && row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        view->setFirstColumnSpanned(row, {}, true);
        if (!m_collapsed.contains(heading.data(LibraryModel::HeadingRole).toString()))
            view->expand(heading);
    }
    const QModelIndex index = m_model->indexOf(m_currentSource);
    if (index.isValid()) {
        view->setCurrentIndex(index);
        view->verticalScrollBar()->setValue(m_scroll);
    }
    m_isRestoring = false;
    if (!index.isValid() && !m_currentSource.isEmpty()) {
        m_currentSource.clear();
        Q_EMIT currentChanged();
    }
    showCount();
    showMessage();
}

void LibraryPage::showCount()
{
    const QLocale locale;
    const int shown = m_model->count();
    const int total = m_model->total();
    m_ui->countLabel->setText(
        shown == total
            ? (total == 1 ? tr("1 session") : tr("%1 sessions").arg(locale.toString(total)))
            : tr("%1 of %2 sessions").arg(locale.toString(shown), locale.toString(total)));
}

void LibraryPage::showMessage()
{
    ensureMade();
    const bool isEmpty = m_model->count() == 0;
    m_ui->stack->setCurrentWidget(isEmpty ? m_ui->messagePage : m_ui->libraryView);
    m_ui->countLabel->setVisible(!m_catalog->folders().isEmpty());
    if (!isEmpty)
        return;
    const auto say = [this](const QString &title, const QString &text) {
        m_ui->messageTitle->setText(title);
        m_ui->messageText->setText(text);
    };
    const bool isAway = !m_folder.isEmpty() && m_catalog->isAway(m_folder);
    if (m_catalog->folders().isEmpty())
        say(tr("No folder yet"),
            tr("Add the folders that you keep sessions in. They are looked through without a "
               "trace, and watched from then on."));
    else if (isAway)
        say(tr("This folder is not there"),
            tr("It may be on a disk that is not plugged in. What was known of it is kept."));
    else if (m_catalog->isScanning() && m_model->total() == 0)
        say(tr("Looking…"), tr("Sessions appear here as they are found."));
    else if (m_model->total() > 0)
        say(tr("Nothing found"), tr("No session has all that was searched for."));
    else
        say(tr("No session here"), tr("None of the files in this folder is a session."));
    m_ui->messageIcon->setPixmap(symbolicIcon(u"library"_s, mutedTextColor(palette()))
                                     .pixmap(QSize(libraryIcon, libraryIcon), devicePixelRatioF()));
}

void LibraryPage::showSharedKeys()
{
    const int shared = m_catalog->sharedKeys();
    if (std::exchange(m_toldShared, shared) == shared)
        return;
    if (shared > 0)
        return tellSharedKeys();
    m_model->setSharedOnly(false);
    m_ui->libraryBanner->hide();
}

void LibraryPage::tellSharedKeys()
{
    m_ui->libraryBanner->showMessage(
        Accent::Warning,
        m_toldShared == 1
            ? tr("One key is in several files. Telegram ends a login whose key is used from two "
                 "places at once.")
            : tr("%1 keys are in several files each. Telegram ends a login whose key is used from "
                 "two places at once.")
                  .arg(QLocale().toString(m_toldShared)));
    const auto group = [this](Grouping grouping) {
        m_ui->groupCombo->setCurrentIndex(m_ui->groupCombo->findData(int(grouping)));
    };
    if (m_model->isSharedOnly())
        m_ui->libraryBanner->addAction(tr("Show all"), [=, this] {
            m_model->setSharedOnly(false);
            group(Grouping::None);
            tellSharedKeys();
        });
    else
        m_ui->libraryBanner->addAction(tr("Show them"), [=, this] {
            m_model->setSharedOnly(true);
            group(Grouping::Key);
            tellSharedKeys();
        });
}

void LibraryPage::showProgress(qint64 read)
{
    ensureMade();
    m_ui->scanLabel->setText(
        read == 0 ? tr("Looking through the folders…")
                  : tr("Looking through the folders: %1 read").arg(QLocale().toString(read)));
    m_ui->scanBar->show();
}

void LibraryPage::finishScan(const ScanTotals &totals)
{
    m_ui->scanBar->hide();
    showMessage();
    showSharedKeys();
    if (totals.isCut)
        m_ui->libraryBanner->showMessage(
            Accent::Warning,
            tr("There is more in these folders than was looked at. Add smaller ones."));
}

void LibraryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_model != nullptr)
        showMessage();
}

} // namespace sessionary
