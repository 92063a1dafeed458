// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/mainwindow.h"

#include "core/printable.h"
#include "gui/accessibility.h"
#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/commandpalette.h"
#include "gui/filepicker.h"
#include "gui/formatmenu.h"
#include "gui/healthpage.h"
#include "gui/iconset.h"
#include "gui/importdialog.h"
#include "gui/inspectorpage.h"
#include "gui/keepdialog.h"
#include "gui/keypicture.h"
#include "gui/labeldialog.h"
#include "gui/librarybadge.h"
#include "gui/librarypage.h"
#include "gui/notifier.h"
#include "gui/opendialog.h"
#include "gui/passphrasedialog.h"
#include "gui/passworddialog.h"
#include "gui/placeslist.h"
#include "gui/plainbuttons.h"
#include "gui/secretclipboard.h"
#include "gui/sessiondelegate.h"
#include "gui/sessionsaver.h"
#include "gui/settings.h"
#include "gui/settingsdialog.h"
#include "gui/shortcutsdialog.h"
#include "gui/stringcopier.h"
#include "gui/supplementasker.h"
#include "gui/unlockform.h"
#include "gui/vaultpage.h"
#include "gui/windowlayout.h"
#include "gui/windowlock.h"
#include "models/async.h"
#include "models/errortext.h"
#include "models/handover.h"
#include "models/locker.h"
#include "models/sessionlistmodel.h"
#include "models/sessiontext.h"
#include "storage/sessionfinder.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// Between two looks at whether the shown session has changed
constexpr auto lookInterval = std::chrono::milliseconds(1000);
/// How long it is said that it has
constexpr auto aMoment = std::chrono::seconds(10);

constexpr int largeIcon = 64;
constexpr int badgeSize = 16;
constexpr int keyPictureSize = 40;
constexpr int messageIconSize = 40;
const auto plainTextMime = u"text/plain"_s;

QString vaultReason()
{
    return MainWindow::tr(
        "The vault opens with this pass phrase and in no other way: whoever forgets it has lost "
        "what is in the vault. Several words are better than one.");
}

QPixmap pixmap(const QString &name, const QColor &color, int size, const QWidget &widget)
{
    return symbolicIcon(name, color).pixmap(QSize(size, size), widget.devicePixelRatioF());
}

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_library(services.library)
    , m_catalog(services.catalog)
    , m_vault(services.vault)
    , m_locker(services.locker)
    , m_settings(services.settings)
    , m_clipboard(services.clipboard)
    , m_picker(services.picker)
    , m_watch(new SessionWatch(m_library, lookInterval, this))
    , m_sessions(new SessionListModel(m_library, this))
    , m_filter(new SessionFilter(this))
{
    loadResources();
    installAccessibility();
    m_ui->setupUi(this);
    m_layout = new WindowLayout(*this, { m_ui->splitter, m_ui->inspectorSplitter, m_ui->toolBar },
                                m_settings);
    m_notifier = new Notifier(*this);
    setUpToolBar();
    setUpList();
    setUpLibrary();
    setUpVault(services.keyring);
    setUpLock();
    setUpInspector();
    setUpDoers();
    connectActions();
    setIcons();
    m_layout->restore();
    m_ui->libraryPage->setColumns(m_settings.layout(u"library"_s));
    updatePlaces();
    showCurrent();
}

MainWindow::~MainWindow() = default;

// --- setting up

void MainWindow::setUpToolBar()
{
    auto *spacer = new QWidget(m_ui->toolBar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addWidget(spacer);

    m_searchEdit = new QLineEdit(m_ui->toolBar);
    m_searchEdit->setObjectName(u"searchEdit"_s);
    m_searchEdit->setPlaceholderText(tr("Find session (Ctrl+F)"));
    m_searchEdit->setAccessibleName(tr("Find session"));
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->setMaximumWidth(fontMetrics().horizontalAdvance(u'M') * 18);
    m_ui->toolBar->addWidget(m_searchEdit);
    connect(m_searchEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        m_ui->libraryPage->setText(text);
        m_ui->vaultPage->setText(text);
    });

    auto *button =
        qobject_cast<QToolButton *>(m_ui->toolBar->widgetForAction(m_ui->copyStringAction));
    button->setObjectName(u"copyStringButton"_s);
    button->setMenu(m_ui->copyAsMenu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
}

void MainWindow::setUpList()
{
    m_filter->setSourceModel(m_sessions);
    QTreeView *view = m_ui->sessionsView;
    view->setModel(m_filter);
    view->setItemDelegate(new SessionDelegate(this));
    view->header()->setSortIndicatorClearable(true);
    view->sortByColumn(-1, Qt::AscendingOrder); // as they were opened
    view->header()->setStretchLastSection(true);
    const int em = fontMetrics().horizontalAdvance(u'M');
    {
        const QSignalBlocker hidden(view->header()); // nothing has to be laid out anew
        view->setColumnWidth(SessionListModel::Name, em * 13);
        view->setColumnWidth(SessionListModel::Library, em * 13);
        view->setColumnWidth(SessionListModel::Account, em * 13);
        view->setColumnWidth(SessionListModel::DataCenter, em * 5);
    }
    m_ui->listStack->setCurrentWidget(view);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->addActions({ m_ui->copyStringAction, m_ui->saveAsAction, m_ui->saveCopyAction,
                       m_ui->convertAction, m_ui->passwordAction, m_ui->reloadAction,
                       m_ui->closeSessionAction });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MainWindow::updateActions);

    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MainWindow::showCurrent);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &MainWindow::updatePlaces);
    connect(m_sessions, &QAbstractItemModel::rowsInserted, this, &MainWindow::updatePlaces);
    connect(m_sessions, &QAbstractItemModel::rowsRemoved, this, [this] {
        updatePlaces();
        showCurrent();
    });
    connect(&m_library, &SessionLibrary::changed, this, [this](SessionId id) {
        updatePlaces();
        if (m_shown != id)
            return;
        if (!m_library.entry(id)->isGone) // its pages go on showing what was read
            m_upToDate.clear();
        showCurrent();
    });
    connect(m_watch, &SessionWatch::noticed, this, &MainWindow::notice);
    m_changedTimer.setSingleShot(true);
    connect(&m_changedTimer, &QTimer::timeout, this, &MainWindow::showCurrent);
    connect(m_ui->placesList, &PlacesList::placeChanged, this, &MainWindow::showPlace);
}

void MainWindow::setUpLibrary()
{
    constexpr auto pause = std::chrono::milliseconds(60); // somebody runs down a list
    LibraryPage *page = m_ui->libraryPage;
    page->setCatalog(m_catalog);
    page->setUp({ m_ui->labelAction, m_ui->copyStringAction, m_ui->saveAsAction,
                  m_ui->saveCopyAction, m_ui->convertAction, m_ui->passwordAction },
                m_ui->sessionsView);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(pause);
    connect(page, &LibraryPage::currentChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(&m_previewTimer, &QTimer::timeout, this, &MainWindow::preview);
    connect(page, &LibraryPage::activated, this, [this] {
        preview();
        m_isPreviewPassing = false; // it stays open
        m_ui->inspectorTabs->setFocus();
    });
    connect(page, &LibraryPage::addFolderRequested, m_ui->addFolderAction, &QAction::trigger);
    connect(m_ui->addFolderAction, &QAction::triggered, this, &MainWindow::addFolder);
    connect(m_ui->removeFolderAction, &QAction::triggered, this, &MainWindow::removeFolder);
    connect(m_ui->rescanAction, &QAction::triggered, &m_catalog, &SessionCatalog::scan);
    connect(m_ui->labelAction, &QAction::triggered, this, &MainWindow::editLabel);
    m_ui->placesList->addActions({ m_ui->addFolderAction, m_ui->removeFolderAction });
    m_ui->placesList->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&m_catalog, &SessionCatalog::foldersChanged, this, [this] {
        m_ui->placesList->setLibrary(m_catalog);
        if (m_sessions->rowCount() == 0 && !m_catalog.folders().isEmpty()
            && m_ui->placesList->place() == PlacesList::Place::All)
            m_ui->placesList->choose(PlacesList::Place::Library);
        updatePlaces();
        updateActions();
    });
    m_ui->placesList->setLibrary(m_catalog);
}

void MainWindow::setUpVault(Keyring &keyring)
{
    VaultPage *page = m_ui->vaultPage;
    page->setVault(m_vault, keyring, m_settings);
    connect(page, &VaultPage::said, m_ui->windowBanner, &Banner::showMessage);
    page->setUp({ m_ui->labelAction, m_ui->copyStringAction, m_ui->saveAsAction,
                  m_ui->convertAction, m_ui->removeFromVaultAction },
                m_ui->sessionsView);
    connect(page, &VaultPage::currentChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(page, &VaultPage::activated, this, [this] {
        preview();
        m_isPreviewPassing = false;
        m_ui->inspectorTabs->setFocus();
    });
    connect(page, &VaultPage::createRequested, this, &MainWindow::createVault);
    connect(page, &VaultPage::openRequested, this, &MainWindow::openVault);
    connect(page, &VaultPage::lockRequested, this, &MainWindow::lockVault);
    connect(page, &VaultPage::passphraseRequested, this, &MainWindow::changePassphrase);
    connect(m_ui->keepInVaultAction, &QAction::triggered, this, &MainWindow::keepInVault);
    connect(m_ui->removeFromVaultAction, &QAction::triggered, this, &MainWindow::removeFromVault);
    const auto show = [this] {
        m_ui->placesList->setVault(m_vault);
        if (m_vault.state() == VaultKeeper::State::Open)
            m_settings.setVaultPath(m_vault.path());
        updateActions();
    };
    connect(&m_vault, &VaultKeeper::stateChanged, this, show);
    connect(&m_vault, &VaultKeeper::itemsChanged, this, show);
    m_ui->placesList->setVault(m_vault);
}

void MainWindow::setUpLock()
{
    m_lock = new WindowLock(*this, m_locker, *m_ui->pages, { m_ui->quitAction, m_ui->aboutAction });
    connect(m_lock, &WindowLock::locked, this, &MainWindow::hideSessions);
    connect(m_lock, &WindowLock::unlocked, this, &MainWindow::showSessions);
    connect(m_ui->lockAction, &QAction::triggered, &m_locker, &Locker::lock);
}

void MainWindow::hideSessions()
{
    m_clipboard.clear();
    m_ui->windowBanner->hide();
    m_previewTimer.stop();
    m_changedTimer.stop();
    m_watch->setSession(std::nullopt);
    m_upToDate.clear();
    for (int i = 0; i < m_ui->inspectorTabs->count(); ++i) {
        if (auto *page = qobject_cast<InspectorPage *>(m_ui->inspectorTabs->widget(i)))
            page->forget();
    }
    setWindowTitle(u"Sessionary"_s);
    showPages();
}

void MainWindow::showSessions()
{
    m_watch->setSession(m_shown);
    updatePlaces();
    showCurrent();
    if (isVaultShown())
        m_ui->vaultPage->setFocus();
    else
        m_ui->sessionsView->setFocus();
    if (const auto untold = std::exchange(m_untold, std::nullopt))
        tell(untold->first, untold->second);
    const auto postponed = std::exchange(m_postponed, {});
    for (const auto &action : postponed)
        action();
}

void MainWindow::setUpInspector()
{
    m_ui->nameLabel->setFont(titleFont(font(), 1.35));
    m_ui->kindLabel->setMuted(true);
    m_ui->messageTitle->setFont(titleFont(font(), 1.2));
    m_ui->emptyTitle->setFont(titleFont(font(), 1.5));
    connect(m_ui->inspectorTabs, &QTabWidget::currentChanged, this, &MainWindow::showPage);
    connect(m_ui->healthPage, &HealthPage::conversionRequested, m_ui->convertAction,
            &QAction::trigger);
    m_ui->peersPage->setPicker(m_picker);
    connect(m_ui->peersPage, &PeersPage::said, this, &MainWindow::tell);
    connect(m_ui->retryButton, &QPushButton::clicked, m_ui->reloadAction, &QAction::trigger);
    connect(m_ui->passwordButton, &QPushButton::clicked, m_ui->passwordAction, &QAction::trigger);
    connect(m_ui->rescueButton, &QPushButton::clicked, this, &MainWindow::rescue);
    connect(m_ui->closeFailedButton, &QPushButton::clicked, m_ui->closeSessionAction,
            &QAction::trigger);
}

void MainWindow::setUpDoers()
{
    auto *asker = new SupplementAsker(m_library, *this);
    m_strings =
        new StringCopier({ m_library, m_clipboard, m_settings, *asker }, *m_ui->statusBar, *this);
    m_saver = new SessionSaver({ m_library, m_settings, m_picker, *asker }, *this);
    const auto tellError = [this](const Error &error) { tell(Accent::Error, errorText(error)); };
    connect(m_strings, &StringCopier::failed, this, tellError);
    connect(m_saver, &SessionSaver::failed, this, tellError);
    connect(m_saver, &SessionSaver::saved, this, [this](SessionId id, const QString &text) {
        m_news = News { id, Accent::Good, text };
        select(id);
    });
}

void MainWindow::connectActions()
{
    const auto openFiles = [this] {
        m_picker.pickFilesToOpen(this, [this](const QStringList &paths) { openPaths(paths); });
    };
    connect(m_ui->openAction, &QAction::triggered, this, openFiles);
    connect(m_ui->emptyOpenButton, &QPushButton::clicked, this, openFiles);
    connect(m_ui->openFolderAction, &QAction::triggered, this, &MainWindow::openFolder);
    connect(m_ui->passwordAction, &QAction::triggered, this, &MainWindow::enterPassword);
    connect(m_ui->importAction, &QAction::triggered, this, &MainWindow::importString);
    connect(m_ui->emptyFolderButton, &QPushButton::clicked, m_ui->addFolderAction,
            &QAction::trigger);
    connect(m_ui->emptyImportButton, &QPushButton::clicked, this, &MainWindow::importString);
    connect(m_ui->openExampleAction, &QAction::triggered, this, &MainWindow::openExample);
    connect(m_ui->emptyExampleButton, &QPushButton::clicked, this, &MainWindow::openExample);
    connect(m_ui->pasteAction, &QAction::triggered, this, &MainWindow::importClipboard);
    connect(m_ui->copyStringAction, &QAction::triggered, this, [this] {
        if (const auto *entry = currentEntry())
            m_strings->copy(entry->id, m_strings->usualFormat(entry->info));
    });
    for (const HandOver way : handOvers()) {
        QAction *action = m_ui->handOverMenu->addAction(handOverTitle(way));
        action->setObjectName(u"handOver-%1"_s.arg(int(way)));
        connect(action, &QAction::triggered, this, [this, way] {
            if (const auto id = currentId())
                m_strings->handOver(*id, way);
        });
    }
    m_ui->handOverMenu->addSeparator();
    m_ui->handOverMenu->addAction(m_ui->qrAction);
    connect(m_ui->qrAction, &QAction::triggered, this, [this] {
        if (const auto id = currentId())
            m_strings->showQrCode(*id);
    });
    connect(m_ui->convertAction, &QAction::triggered, this, [this] {
        if (const std::vector<SessionId> ids = selectedIds(); !ids.empty())
            m_saver->convert(ids);
    });
    connect(m_ui->saveAsAction, &QAction::triggered, this, [this] {
        if (const auto id = currentId())
            m_saver->saveAs(*id);
    });
    connect(m_ui->saveCopyAction, &QAction::triggered, this, [this] {
        if (const auto id = currentId())
            m_saver->saveCopy(*id, SessionLibrary::CopyKind::AsItIs);
    });
    connect(m_ui->saveRedactedAction, &QAction::triggered, this, [this] {
        if (const auto id = currentId())
            m_saver->saveCopy(*id, SessionLibrary::CopyKind::Redacted);
    });
    connect(m_ui->reloadAction, &QAction::triggered, this, [this] {
        if (const auto id = currentId())
            m_library.reload(*id);
    });
    connect(m_ui->closeSessionAction, &QAction::triggered, this, [this] {
        if (const auto id = currentId())
            closeSession(*id);
    });
    connect(m_ui->findAction, &QAction::triggered, m_searchEdit, [this] {
        m_searchEdit->setFocus();
        m_searchEdit->selectAll();
    });
    connect(m_ui->recentMenu, &QMenu::aboutToShow, this, &MainWindow::updateRecentMenu);
    connect(&m_settings, &Settings::recentFilesChanged, this, &MainWindow::updateRecentMenu);
    connect(m_ui->clearRecentAction, &QAction::triggered, &m_settings, &Settings::clearRecentFiles);
    connect(m_ui->settingsAction, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_ui->commandsAction, &QAction::triggered, this,
            [this] { openDialog(new CommandPalette(*m_ui->menuBar, this)); });
    connect(m_ui->shortcutsAction, &QAction::triggered, this,
            [this] { openDialog(new ShortcutsDialog(*m_ui->menuBar, this)); });
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    updateRecentMenu();
}

void MainWindow::setIcons()
{
    const std::pair<QAction *, const char16_t *> icons[] {
        { m_ui->openAction, u"open" },           { m_ui->importAction, u"import" },
        { m_ui->copyStringAction, u"copy" },     { m_ui->saveAsAction, u"save" },
        { m_ui->convertAction, u"convert" },     { m_ui->reloadAction, u"reload" },
        { m_ui->closeSessionAction, u"close" },  { m_ui->settingsAction, u"settings" },
        { m_ui->openExampleAction, u"example" }, { m_ui->findAction, u"search" },
        { m_ui->quitAction, u"quit" },           { m_ui->aboutAction, u"info" },
        { m_ui->openFolderAction, u"open" },     { m_ui->passwordAction, u"key" },
        { m_ui->addFolderAction, u"library" },   { m_ui->rescanAction, u"reload" },
        { m_ui->commandsAction, u"search" },
    };
    for (const auto &[action, name] : icons)
        action->setIcon(symbolicIcon(QString::fromUtf16(name)));
    m_ui->emptyIcon->setPixmap(
        programIcon().pixmap(QSize(largeIcon, largeIcon), devicePixelRatioF()));
}

void MainWindow::saveLayout()
{
    m_layout->save();
    m_settings.setLayout(u"library"_s, m_ui->libraryPage->columns());
}

// --- which session is shown

std::optional<SessionId> MainWindow::currentId() const
{
    if (isPreviewing())
        return m_preview && m_library.entry(*m_preview) != nullptr ? m_preview : std::nullopt;
    const QModelIndex index = m_ui->sessionsView->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(SessionListModel::IdRole).value<SessionId>();
}

std::vector<SessionId> MainWindow::selectedIds() const
{
    std::vector<SessionId> ids;
    if (isPreviewing()) {
        if (const auto id = currentId())
            ids.push_back(*id);
        return ids;
    }
    const QModelIndexList rows = m_ui->sessionsView->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        ids.push_back(index.data(SessionListModel::IdRole).value<SessionId>());
    return ids;
}

const SessionLibrary::Entry *MainWindow::currentEntry() const
{
    const auto id = currentId();
    return id ? m_library.entry(*id) : nullptr;
}

void MainWindow::select(SessionId id)
{
    if (isPreviewing() && m_preview != id)
        m_ui->placesList->choose(PlacesList::Place::All);
    if (isPreviewing())
        return;
    QModelIndex index = m_filter->mapFromSource(m_sessions->indexOf(id));
    if (!index.isValid()) { // it was filtered away
        m_searchEdit->clear();
        m_ui->placesList->choose(PlacesList::Place::All);
        index = m_filter->mapFromSource(m_sessions->indexOf(id));
    }
    m_ui->sessionsView->setCurrentIndex(index);
    if (m_searchEdit != focusWidget())
        m_ui->sessionsView->setFocus();
}

void MainWindow::showCurrent()
{
    if (m_locker.isLocked())
        return;
    showPages();
    const SessionLibrary::Entry *entry = currentEntry();
    if (m_shown != (entry != nullptr ? std::optional(entry->id) : std::nullopt)) {
        m_shown = entry != nullptr ? std::optional(entry->id) : std::nullopt;
        m_upToDate.clear();
        m_ui->sessionBanner->hide();
        m_state = State::Plain;
        m_changedTimer.stop();
        m_watch->setSession(m_shown);
    }
    updateActions();

    if (entry == nullptr) {
        setWindowTitle(u"Sessionary"_s);
        return showNothing();
    }
    setWindowTitle(tr("%1 — Sessionary").arg(printable(entry->name)));
    if (entry->state == SessionLibrary::State::Open) {
        showHeader(*entry);
        m_ui->inspectorStack->setCurrentWidget(m_ui->detailPage);
        showPage();
    } else {
        showMessage(*entry);
    }
}

void MainWindow::showNothing()
{
    if (m_ui->pages->currentWidget() != m_ui->sessionsPage)
        return; // the first frame has no need of it
    m_ui->inspectorStack->setCurrentWidget(m_ui->messagePage);
    m_ui->messageIcon->setPixmap(
        pixmap(u"key"_s, mutedTextColor(palette()), messageIconSize, *this));
    m_ui->messageTitle->setText(tr("No session chosen"));
    m_ui->messageText->setText(tr("Choose one from the list to look at it."));
    m_ui->passwordButton->hide();
    m_ui->rescueButton->hide();
    m_ui->retryButton->hide();
    m_ui->closeFailedButton->hide();
}

void MainWindow::showMessage(const SessionLibrary::Entry &entry)
{
    const bool isFailed = entry.state == SessionLibrary::State::Failed;
    const bool isLocked = isFailed && entry.needsPasscode();
    if (isFailed && m_news && m_news->id == entry.id)
        m_news.reset();
    m_ui->messageIcon->setPixmap(
        isLocked ? pixmap(u"key"_s, accentColor(Accent::Warning, palette()), messageIconSize, *this)
            : isFailed
            ? pixmap(u"error"_s, accentColor(Accent::Error, palette()), messageIconSize, *this)
            : pixmap(u"file"_s, mutedTextColor(palette()), messageIconSize, *this));
    const QString title = isLocked ? tr("“%1” is encrypted")
        : isFailed                 ? tr("“%1” cannot be read")
                                   : tr("Opening “%1”…");
    m_ui->messageTitle->setText(title.arg(named(entry.name)));
    m_ui->messageText->setText(isFailed ? errorText(entry.error) : QString());
    m_ui->passwordButton->setVisible(isLocked);
    m_ui->rescueButton->setVisible(entry.isRescuable());
    m_ui->rescueButton->setEnabled(true);
    m_ui->retryButton->setVisible(isFailed && !isLocked);
    m_ui->closeFailedButton->setVisible(isFailed);
    m_ui->inspectorStack->setCurrentWidget(m_ui->messagePage);
}

void MainWindow::showHeader(const SessionLibrary::Entry &entry)
{
    m_ui->nameLabel->setText(printable(entry.name));
    QStringList parts { libraryText(entry.info) };
    if (entry.storage == StorageKind::File)
        parts.append(
            ltr(printable(QDir::toNativeSeparators(QFileInfo(entry.path).absoluteFilePath()))));
    else
        parts.append(entry.isUnsaved ? tr("only in memory") : tr("in memory"));
    if (m_changedTimer.isActive())
        parts.append(tr("changed a moment ago"));
    m_ui->kindLabel->setText(parts.join(u" · "_s));
    const QSize size(badgeSize, badgeSize);
    m_ui->libraryBadge->setPixmap(
        libraryBadge(entry.info.layout ? QString::fromUtf8(nameOf(*entry.info.layout).library)
                                       : QString())
            .pixmap(size, devicePixelRatioF()));
    m_ui->libraryBadge->setVisible(entry.info.layout.has_value());
    m_ui->keyPicture->setVisible(entry.info.authKeyId.has_value());
    if (entry.info.authKeyId)
        m_ui->keyPicture->setPixmap(
            keyPicture(*entry.info.authKeyId, palette())
                .pixmap(QSize(keyPictureSize, keyPictureSize), devicePixelRatioF()));

    // What is no database has no tables that anybody made.
    m_ui->inspectorTabs->setTabVisible(m_ui->inspectorTabs->indexOf(m_ui->tablesPage),
                                       entry.info.hasTables);
    showBanner(entry);
}

void MainWindow::showBanner(const SessionLibrary::Entry &entry)
{
    const bool isCopy = entry.info.openedAs == OpenedAs::FromJournal
        || entry.info.openedAs == OpenedAs::FromWal
        || entry.info.openedAs == OpenedAs::WithoutLocks;
    const State state = entry.isGone ? State::Gone
        : entry.needsPasscode()      ? State::Encrypted
        : entry.isRescuable()        ? State::Rescuable
        : isCopy                     ? State::Copy
                                     : State::Plain;
    const State earlier = std::exchange(m_state, state);
    Banner *banner = m_ui->sessionBanner;
    if (m_news && m_news->id == entry.id) {
        banner->showMessage(m_news->accent, m_news->text);
        m_news.reset();
        return;
    }
    if (state == earlier)
        return;
    switch (state) {
    case State::Plain:
        banner->hide();
        break;
    case State::Gone:
        banner->showMessage(Accent::Warning,
                            tr("The file is gone: somebody deleted or moved it. What was read from "
                               "it is still shown."));
        break;
    case State::Encrypted:
        banner->showMessage(
            Accent::Warning,
            tr("The key is encrypted. With its password it can be copied and converted."));
        banner->addAction(tr("Enter password…"), [this] { enterPassword(); });
        break;
    case State::Rescuable:
        banner->showMessage(Accent::Warning,
                            tr("Not all of this file can be read. More of it may be found."));
        banner->addAction(tr("Rescue…"), [this] { rescue(); });
        break;
    case State::Copy:
        banner->showMessage(Accent::Notice, openedAsText(entry.info.openedAs));
        break;
    }
}

void MainWindow::notice(SessionId id, SessionWatch::Change change)
{
    if (change == SessionWatch::Change::Replaced)
        m_news = News { id, Accent::Notice,
                        tr("Another file was put in the place of the one that was shown. This is "
                           "the new one.") };
    if (change != SessionWatch::Change::Gone && m_shown == id)
        m_changedTimer.start(aMoment);
}

void MainWindow::showPage()
{
    auto *page = qobject_cast<InspectorPage *>(m_ui->inspectorTabs->currentWidget());
    if (page == nullptr || !m_shown || m_upToDate.contains(page) || m_locker.isLocked())
        return;
    m_upToDate.insert(page);
    page->inspect(m_library, *m_shown);
}

void MainWindow::updatePlaces()
{
    int files = 0;
    int unsaved = 0;
    const int all = m_sessions->rowCount();
    for (int row = 0; row < all; ++row) {
        const QModelIndex index = m_sessions->index(row, 0);
        files +=
            index.data(SessionListModel::StorageRole).toInt() == int(StorageKind::File) ? 1 : 0;
        unsaved += index.data(SessionListModel::UnsavedRole).toBool() ? 1 : 0;
    }
    m_ui->placesList->setCounts(all, files, unsaved);
    showPages();
}

void MainWindow::showPages()
{
    const bool isEmpty =
        m_sessions->rowCount() == 0 && m_catalog.folders().isEmpty() && !isPreviewing();
    QWidget *page = isEmpty ? m_ui->emptyPage : m_ui->sessionsPage;
    if (m_locker.isLocked())
        page = &m_lock->form();
    if (m_ui->pages->currentWidget() == page)
        return;
    m_ui->pages->setCurrentWidget(page);
    if (!m_shown)
        showNothing();
}

void MainWindow::showPlace()
{
    const PlacesList::Place place = m_ui->placesList->place();
    if (place == PlacesList::Place::Library) {
        m_ui->libraryPage->setFolder(m_ui->placesList->folder());
        m_ui->listStack->setCurrentWidget(m_ui->libraryPage);
    } else if (place == PlacesList::Place::Vault) {
        m_ui->listStack->setCurrentWidget(m_ui->vaultPage);
    } else {
        m_ui->listStack->setCurrentWidget(m_ui->sessionsView);
        m_filter->setPlace(SessionFilter::Place(place));
    }
    if (isPreviewing())
        preview();
    showCurrent();
}

bool MainWindow::isLibraryShown() const
{
    return m_ui->placesList->place() == PlacesList::Place::Library;
}

bool MainWindow::isVaultShown() const
{
    return m_ui->placesList->place() == PlacesList::Place::Vault;
}

std::optional<SessionId> MainWindow::openChosen()
{
    if (isLibraryShown()) {
        const SessionCatalog::Item *item = m_ui->libraryPage->current();
        return item != nullptr
            ? std::optional(m_library.openFile(item->entry.path, item->entry.account))
            : std::nullopt;
    }
    const VaultItem *item = isVaultShown() ? m_ui->vaultPage->current() : nullptr;
    const auto storage = item != nullptr ? m_vault.storage(item->id) : nullptr;
    if (!storage)
        return std::nullopt;
    const SessionId id = m_library.add(item->label.name, storage, StorageKind::Memory);
    m_ofVault.insert(quint32(id));
    return id;
}

void MainWindow::preview()
{
    m_previewTimer.stop();
    if (m_locker.isLocked())
        return;
    const std::size_t before = m_library.ids().size();
    const auto chosen = openChosen();
    const bool isNew = m_library.ids().size() > before;
    const auto earlier = std::exchange(m_preview, chosen);
    if (earlier == chosen)
        return;
    const bool isPassing = std::exchange(m_isPreviewPassing, isNew);
    showCurrent();
    if (earlier && isPassing && m_library.entry(*earlier) != nullptr)
        m_library.close(*earlier);
}

void MainWindow::updateActions()
{
    if (m_locker.isLocked())
        return;
    const SessionLibrary::Entry *entry = currentEntry();
    const bool isOpen = entry != nullptr && entry->state == SessionLibrary::State::Open;
    m_ui->copyStringAction->setEnabled(isOpen && entry->info.isLoggedIn());
    m_ui->copyAsMenu->setEnabled(isOpen && entry->info.isLoggedIn());
    m_ui->handOverMenu->setEnabled(isOpen && entry->info.isLoggedIn());
    m_ui->qrAction->setEnabled(isOpen && entry->info.isLoggedIn());
    m_ui->saveAsAction->setEnabled(isOpen && entry->info.isLoggedIn());
    m_ui->saveCopyAction->setEnabled(entry != nullptr && !entry->path.isEmpty()
                                     && entry->state != SessionLibrary::State::Opening);
    m_ui->saveRedactedAction->setEnabled(isOpen && !entry->path.isEmpty());
    m_ui->convertAction->setEnabled((isOpen && entry->info.isLoggedIn())
                                    || selectedIds().size() > 1);
    updateCopyMenu();
    m_ui->passwordAction->setEnabled(entry != nullptr && entry->needsPasscode());
    m_ui->reloadAction->setEnabled(entry != nullptr);
    m_ui->closeSessionAction->setEnabled(entry != nullptr);
    const bool hasAny =
        m_sessions->rowCount() > 0 || !m_catalog.folders().isEmpty() || !m_vault.items().empty();
    m_ui->findAction->setEnabled(hasAny);
    m_searchEdit->setEnabled(hasAny);
    const bool isVaultOpen = m_vault.state() == VaultKeeper::State::Open;
    const bool isOfVault = isVaultShown() && m_ui->vaultPage->current() != nullptr;
    m_ui->labelAction->setEnabled((isLibraryShown() && m_ui->libraryPage->current() != nullptr)
                                  || isOfVault);
    m_ui->keepInVaultAction->setEnabled(isVaultOpen && isOpen && entry->info.isLoggedIn()
                                        && !isOfVault);
    m_ui->removeFromVaultAction->setEnabled(isVaultOpen && isOfVault);
    m_ui->removeFolderAction->setEnabled(isLibraryShown() && !m_ui->placesList->folder().isEmpty());
    m_ui->rescanAction->setEnabled(!m_catalog.folders().isEmpty());
}

void MainWindow::updateRecentMenu()
{
    m_ui->recentMenu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        QString text = printable(QFileInfo(path).fileName() + u" — "_s + QFileInfo(path).path());
        QAction *action = m_ui->recentMenu->addAction(text.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { openPaths({ path }); });
    }
    if (!files.isEmpty()) {
        m_ui->recentMenu->addSeparator();
        m_ui->recentMenu->addAction(m_ui->clearRecentAction);
    }
    m_ui->recentMenu->setEnabled(!files.isEmpty());
}

// --- what is done with it

void MainWindow::openPaths(const QStringList &paths)
{
    if (m_locker.isLocked())
        return m_postponed.append([this, paths] { openPaths(paths); });
    std::optional<SessionId> first;
    int emptyFolders = 0;
    bool isCut = false;
    for (const QString &path : paths) {
        if (Vault::isVault(path)) {
            openVaultFile(path);
            continue;
        }
        const FoundSessions found = findSessions(path);
        emptyFolders += found.paths.isEmpty() ? 1 : 0;
        isCut = isCut || found.isCut;
        for (const QString &file : found.paths) {
            const SessionId id = m_library.openFile(file);
            first = first.value_or(id);
            if (file == path)
                m_settings.addRecentFile(file);
        }
    }
    if (first)
        select(*first);
    if (isCut)
        tell(Accent::Warning,
             tr("There is more in that folder than was looked at. Open a smaller one for the "
                "rest."));
    else if (emptyFolders > 0)
        tell(Accent::Warning, tr("There is no session in that folder."));
}

void MainWindow::notifyThrough(const QDBusConnection &bus)
{
    m_notifier->setBus(bus);
}

void MainWindow::openNames(const QStringList &names)
{
    if (m_locker.isLocked())
        return m_postponed.append([this, names] { openNames(names); });
    QStringList paths;
    for (const QString &name : names) {
        const auto resolved = resolveName(name, QDir::currentPath());
        if (!resolved && resolved.error().code == ErrorCode::StringAsArgument)
            tell(Accent::Error,
                 tr("A session string was given as an argument, where every program can see it. "
                    "Paste it here instead."));
        else if (resolved && resolved->kind == SessionName::Kind::Memory)
            select(m_library.createEmpty());
        else if (resolved && resolved->account)
            select(m_library.openFile(resolved->path, resolved->account));
        else // what is missing is said where it is shown
            paths.append(resolved ? resolved->path : name);
    }
    openPaths(paths);
}

void MainWindow::openFolder()
{
    const SessionLibrary::Entry *entry = currentEntry();
    const QString folder = entry != nullptr && !entry->path.isEmpty()
        ? QFileInfo(entry->path).absolutePath()
        : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    m_picker.pickFolder(this, folder, [this](const QString &chosen) { openPaths({ chosen }); });
}

void MainWindow::openExample()
{
    if (!m_exampleId || m_library.entry(*m_exampleId) == nullptr) {
        QFile file(u":/example.session"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        m_exampleId = m_library.openExample(file.readAll());
    }
    select(*m_exampleId);
}

ImportDialog *MainWindow::makeImportDialog()
{
    const QList<ImportDialog *> dialogs = findChildren<ImportDialog *>();
    for (ImportDialog *open : dialogs) { // whatever asks for it, and however often
        if (open->isVisible())
            return open;
    }
    auto *dialog = new ImportDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { acceptImport(*dialog); });
    connect(dialog, &ImportDialog::pictureRequested, this, [this, dialog] {
        m_picker.pickPicture(dialog, [dialog](const QString &path) { dialog->readPicture(path); });
    });
    openDialog(dialog);
    return dialog;
}

void MainWindow::importClipboard()
{
    if (m_locker.isLocked())
        return m_postponed.append([this] { importClipboard(); });
    makeImportDialog()->paste();
}

void MainWindow::importString()
{
    makeImportDialog();
}

void MainWindow::acceptImport(const ImportDialog &dialog)
{
    auto imported = dialog.imported();
    if (!imported)
        return tell(Accent::Error, errorText(imported.error()));
    select(m_library.importSession(dialog.name(), *std::move(imported)));
}

void MainWindow::enterPassword()
{
    const SessionLibrary::Entry *entry = currentEntry();
    if (entry == nullptr || !entry->needsPasscode())
        return;
    m_ui->sessionBanner->hide();
    auto *dialog = new PasswordDialog(m_library, entry->id, this);
    connect(dialog, &QDialog::rejected, this, [this] { // it is still encrypted, and says so again
        m_state = State::Plain;
        showCurrent();
    });
    openDialog(dialog);
}

void MainWindow::rescue()
{
    const auto id = currentId();
    if (!id)
        return;
    m_ui->rescueButton->setEnabled(false);
    onFinished(m_library.rescue(*id), this, [this, id = *id](const Result<Rescued> &rescued) {
        m_ui->rescueButton->setEnabled(true);
        if (!rescued)
            return tell(Accent::Error, errorText(rescued.error()));
        if (rescued->origin == RescueOrigin::AsItIs) // somebody repaired it meanwhile
            return m_library.reload(id);
        const SessionId found = m_library.addRescued(id, *rescued);
        m_news =
            News { found, rescued->sureness == Sureness::Certain ? Accent::Good : Accent::Warning,
                   tr("This was rescued, and is only in memory. How sure it is that this is "
                      "the session: %1. Save it as a new file.")
                       .arg(surenessText(rescued->sureness)) };
        select(found);
    });
}

void MainWindow::updateCopyMenu()
{
    const SessionLibrary::Entry *entry = currentEntry();
    const QList<FormatId> formats =
        stringTargets(entry != nullptr ? entry->info.layout : std::nullopt);
    if (std::exchange(m_copyFormats, formats) == formats)
        return; // somebody may be looking at it
    m_ui->copyAsMenu->clear();
    for (const FormatId format : formats) {
        QAction *action = m_ui->copyAsMenu->addAction(
            libraryBadge(QString::fromUtf8(nameOf(format).library)), formatTitle(format));
        action->setObjectName(u"copyAs-"_s + QLatin1StringView(nameOf(format).name));
        connect(action, &QAction::triggered, this, [this, format] {
            if (const auto id = currentId())
                m_strings->copy(*id, format);
        });
    }
}

void MainWindow::closeSession(SessionId id)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry != nullptr && entry->isUnsaved)
        askToKeep(id, [this, id] { m_library.close(id); });
    else
        m_library.close(id);
}

void MainWindow::askToKeep(SessionId id, const std::function<void()> &then)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return;
    select(id);
    auto *dialog = new KeepDialog(entry->name, this);
    connect(dialog, &KeepDialog::discardRequested, this, [=, this] {
        dialog->accept();
        m_library.close(id);
        then();
    });
    connect(dialog, &KeepDialog::saveRequested, this, [=, this] {
        dialog->accept();
        m_saver->saveAs(id, then);
    });
    connect(dialog, &KeepDialog::copyRequested, this, [=, this] {
        m_strings->copy(id, FormatId::Pyrogram, [this, guard = QPointer(dialog)] {
            if (!guard)
                return;
            guard->showCopied(m_clipboard.secondsLeft());
            connect(&m_clipboard, &SecretClipboard::countedDown, guard, &KeepDialog::showCopied,
                    Qt::UniqueConnection);
            connect(&m_clipboard, &SecretClipboard::cleared, guard, &KeepDialog::showCleared,
                    Qt::UniqueConnection);
        });
    });
    openDialog(dialog);
}

void MainWindow::closeEverything()
{
    for (const SessionId id : m_library.ids()) {
        if (m_library.entry(id)->isUnsaved)
            return askToKeep(id, [this] { closeEverything(); });
    }
    m_isClosing = true;
    close();
}

void MainWindow::tell(Accent accent, const QString &text)
{
    m_notifier->tell(accent == Accent::Error ? Notifier::Outcome::Failed : Notifier::Outcome::Done);
    if (m_locker.isLocked()) {
        m_untold = { accent, text };
        return;
    }
    const bool isAboutSession = m_shown && m_ui->inspectorStack->currentWidget() == m_ui->detailPage
        && m_ui->pages->currentWidget() == m_ui->sessionsPage;
    (isAboutSession ? m_ui->sessionBanner : m_ui->windowBanner)->showMessage(accent, text);
}

void MainWindow::addFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    m_picker.pickFolder(this, home, [this](const QString &folder) {
        m_catalog.addFolder(folder);
        m_ui->placesList->choose(PlacesList::Place::Library);
    });
}

void MainWindow::removeFolder()
{
    const QString folder = m_ui->placesList->folder();
    if (folder.isEmpty())
        return;
    m_catalog.removeFolder(folder);
    m_ui->windowBanner->showMessage(
        Accent::Notice,
        tr("“%1” is no longer in the library. The folder itself is as it was.")
            .arg(ltr(printable(QDir::toNativeSeparators(folder)))));
    m_ui->windowBanner->addAction(tr("Undo"), [this, folder] {
        m_catalog.addFolder(folder);
        m_ui->windowBanner->hide();
    });
}

void MainWindow::editLabel()
{
    const auto edit = [this](const QString &fileName, const CatalogLabel &label,
                             const QStringList &tags, auto then) {
        auto *dialog = new LabelDialog(fileName, label, tags, this);
        connect(dialog, &QDialog::accepted, this, [dialog, then] { then(dialog->label()); });
        openDialog(dialog);
    };
    const SessionCatalog::Item *item = isLibraryShown() ? m_ui->libraryPage->current() : nullptr;
    const VaultItem *kept = isVaultShown() ? m_ui->vaultPage->current() : nullptr;
    if (item != nullptr)
        edit(item->fileName, item->label, m_catalog.tags(),
             [this, source = item->entry.source()](const CatalogLabel &label) {
                 m_catalog.setLabel(source, label);
             });
    else if (kept != nullptr)
        edit(kept->label.name, kept->label, {}, [this, id = kept->id](const CatalogLabel &label) {
            m_vault.setLabel(id, label, [this](const auto &outcome) { tellOutcome(outcome); });
        });
}

// --- the vault

void MainWindow::tellOutcome(const Result<void> &outcome)
{
    if (!outcome && !m_locker.isLocked())
        m_ui->windowBanner->showMessage(Accent::Error, errorText(outcome.error()));
    else if (!outcome)
        tell(Accent::Error, errorText(outcome.error()));
}

void MainWindow::createVault()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    m_picker.pickFileToSave(this, home + u"/sessions.vault"_s, [this](const QString &path) {
        auto *dialog = new PassphraseDialog(vaultReason(), this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
            m_vault.create(path, dialog->passphrase(),
                           [this](const auto &outcome) { tellOutcome(outcome); });
        });
        openDialog(dialog);
    });
}

void MainWindow::openVault()
{
    m_picker.pickFilesToOpen(this,
                             [this](const QStringList &paths) { openVaultFile(paths.first()); });
}

void MainWindow::openVaultFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_vault.path() != absolute) {
        lockVault();
        m_vault.setPath(absolute);
    }
    showVault();
}

void MainWindow::showVault()
{
    if (m_locker.isLocked())
        return m_postponed.append([this] { showVault(); });
    m_ui->placesList->choose(PlacesList::Place::Vault);
    m_ui->vaultPage->setFocus();
}

void MainWindow::lockVault()
{
    const QSet<quint32> ofVault = std::exchange(m_ofVault, {});
    m_vault.lock();
    m_ui->windowBanner->hide(); // what was taken out of it may be in there
    for (const quint32 id : ofVault) {
        if (m_library.entry(SessionId(id)) != nullptr)
            m_library.close(SessionId(id));
    }
    if (isVaultShown())
        m_ui->vaultPage->setFocus();
}

void MainWindow::keepInVault()
{
    const SessionLibrary::Entry *entry = currentEntry();
    if (entry == nullptr)
        return;
    m_vault.add(entry->engine, { .name = entry->name },
                [this, id = entry->id, name = entry->name](const Result<void> &outcome) {
                    if (!outcome)
                        return tellOutcome(outcome);
                    m_library.setKept(id);
                    tell(Accent::Good, tr("“%1” is in the vault.").arg(named(name)));
                });
}

void MainWindow::removeFromVault()
{
    const VaultItem *item = m_ui->vaultPage->current();
    const auto storage = item != nullptr ? m_vault.storage(item->id) : nullptr;
    if (!storage)
        return;
    m_vault.remove(item->id, [this, storage, label = item->label](const Result<void> &outcome) {
        if (!outcome)
            return tellOutcome(outcome);
        m_ui->windowBanner->showMessage(
            Accent::Notice,
            tr("“%1” is no longer in the vault. The vault as it was before stays beside it as a "
               "backup until the next change.")
                .arg(named(label.name)));
        m_ui->windowBanner->addAction(tr("Undo"), [=, this] {
            m_vault.add(storage, label, [this](const auto &added) { tellOutcome(added); });
        });
    });
}

void MainWindow::changePassphrase()
{
    auto *dialog = new PassphraseDialog(vaultReason(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_vault.changePassphrase(dialog->passphrase(), [this](const Result<void> &outcome) {
            if (!outcome)
                return tellOutcome(outcome);
            m_ui->windowBanner->showMessage(Accent::Good,
                                            tr("The vault has another pass phrase now. The one "
                                               "before still opens its backup."));
        });
    });
    openDialog(dialog);
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_locker, m_catalog, this);
    connect(dialog, &SettingsDialog::addFolderRequested, m_ui->addFolderAction, &QAction::trigger);
    openDialog(dialog);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"aboutBox"_s);
    box->setWindowTitle(tr("About Sessionary"));
    box->setIconPixmap(programIcon().pixmap(QSize(largeIcon, largeIcon), devicePixelRatioF()));
    box->setText(tr("Sessionary %1").arg(QStringLiteral(SESSIONARY_VERSION)));
    box->setInformativeText(
        tr("Looks at, copies and converts Telegram client sessions.\n\nLooking never changes a "
           "file. Nothing ever leaves this computer: the program has no way to use a network."));
    removeIcons(*box->findChild<QDialogButtonBox *>());
    openDialog(box);
}

// --- events

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isClosing) {
        const std::vector<SessionId> ids = m_library.ids();
        const bool isAsking =
            std::ranges::any_of(ids, [&](SessionId id) { return m_library.entry(id)->isUnsaved; });
        if (isAsking && m_locker.isLocked()) {
            event->ignore();
            m_lock->form().showText(
                tr("Unlock it first: a session is only in memory, and would be lost."));
            return;
        }
        if (isAsking) {
            event->ignore();
            closeEverything();
            return;
        }
    }
    saveLayout();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
    if (event->type() == QEvent::WindowStateChange && isMinimized()
        && m_settings.locksWhenMinimized())
        m_locker.lock();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasFormat(plainTextMime))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        return openPaths(paths);
    QByteArray text = event->mimeData()->data(plainTextMime);
    makeImportDialog()->setText({ text.constData(), std::size_t(text.size()) });
    wipeContent(text);
}

} // namespace sessionary
