// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/mainwindow.h"

#include "core/printable.h"
#include "gui/appearance.h"
#include "gui/filepicker.h"
#include "gui/formatmenu.h"
#include "gui/iconset.h"
#include "gui/importdialog.h"
#include "gui/inspectorpage.h"
#include "gui/keepdialog.h"
#include "gui/librarybadge.h"
#include "gui/plainbuttons.h"
#include "gui/replacedialog.h"
#include "gui/secretclipboard.h"
#include "gui/sessiondelegate.h"
#include "gui/settings.h"
#include "gui/settingsdialog.h"
#include "gui/supplementdialog.h"
#include "models/async.h"
#include "models/errortext.h"
#include "models/sessionlistmodel.h"
#include "models/sessiontext.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QDir>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int largeIcon = 64;
constexpr int placeIcon = 16;
constexpr int badgeSize = 16;
constexpr int messageIconSize = 40;
/// A folder with more sessions than that belongs into the library of folders
constexpr int maxFromFolder = 500;
const auto plainText = u"text/plain"_s;

QFont scaled(QFont font, qreal factor, bool isBold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(isBold);
    return font;
}

/// The session files below \a folder, in the order of their names
QStringList sessionsIn(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, { u"*.session"_s }, QDir::Files | QDir::Readable,
                       QDirIterator::Subdirectories);
    while (files.hasNext() && paths.size() < maxFromFolder)
        paths.append(files.next());
    paths.sort();
    return paths;
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
    , m_settings(services.settings)
    , m_clipboard(services.clipboard)
    , m_picker(services.picker)
    , m_sessions(new SessionListModel(m_library, this))
    , m_filter(new SessionFilter(this))
{
    loadResources();
    m_ui->setupUi(this);
    setWindowIcon(programIcon());
    setUpToolBar();
    setUpList();
    setUpInspector();
    setUpStatusBar();
    connectActions();
    setIcons();
    restoreLayout();
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
    connect(m_searchEdit, &QLineEdit::textChanged, m_filter, &SessionFilter::setText);

    auto *button =
        qobject_cast<QToolButton *>(m_ui->toolBar->widgetForAction(m_ui->copyStringAction));
    button->setObjectName(u"copyStringButton"_s);
    button->setMenu(m_ui->copyAsMenu);
    button->setPopupMode(QToolButton::MenuButtonPopup);

    const QList<FormatId> formats = stringTargets();
    for (const FormatId format : formats) {
        QAction *action = m_ui->copyAsMenu->addAction(formatTitle(format));
        action->setObjectName(u"copyAs-"_s + QLatin1StringView(nameOf(format).name));
        connect(action, &QAction::triggered, this, [this, format] {
            if (const auto id = currentId())
                copyString(*id, format);
        });
    }
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
    view->setColumnWidth(SessionListModel::Name, em * 14);
    view->setColumnWidth(SessionListModel::Library, em * 11);
    view->setColumnWidth(SessionListModel::Account, em * 13);
    view->setColumnWidth(SessionListModel::DataCenter, em * 4);
    view->addActions({ m_ui->copyStringAction, m_ui->saveAsAction, m_ui->reloadAction,
                       m_ui->closeSessionAction });

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
        if (m_shown == id) {
            m_upToDate.clear();
            showCurrent();
        }
    });
    connect(m_ui->placesList, &QListWidget::currentRowChanged, this,
            [this](int row) { m_filter->setPlace(SessionFilter::Place(std::max(0, row))); });
    m_ui->placesList->setIconSize({ placeIcon, placeIcon });
    m_ui->placesList->setSpacing(1);
    m_ui->placesList->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->placesList->addItems({ {}, {}, {} });
    m_ui->placesList->setCurrentRow(int(SessionFilter::Place::All));
}

void MainWindow::setUpInspector()
{
    m_ui->nameLabel->setFont(scaled(font(), 1.35, true));
    m_ui->kindLabel->setMuted(true);
    m_ui->messageTitle->setFont(scaled(font(), 1.2, true));
    m_ui->emptyTitle->setFont(scaled(font(), 1.5, true));
    connect(m_ui->inspectorTabs, &QTabWidget::currentChanged, this, &MainWindow::showPage);
    connect(m_ui->retryButton, &QPushButton::clicked, m_ui->reloadAction, &QAction::trigger);
    connect(m_ui->closeFailedButton, &QPushButton::clicked, m_ui->closeSessionAction,
            &QAction::trigger);
}

void MainWindow::setUpStatusBar()
{
    m_clipboardStatus = new QWidget(this);
    auto *layout = new QHBoxLayout(m_clipboardStatus);
    layout->setContentsMargins(8, 0, 0, 0);
    m_clipboardLabel = new QLabel(m_clipboardStatus);
    m_clipboardLabel->setObjectName(u"clipboardLabel"_s);
    layout->addWidget(m_clipboardLabel);
    auto *clearButton = new QToolButton(m_clipboardStatus);
    clearButton->setObjectName(u"clearClipboardButton"_s);
    clearButton->setText(tr("Clear now"));
    layout->addWidget(clearButton);
    m_clipboardStatus->hide();
    m_ui->statusBar->addWidget(m_clipboardStatus);

    connect(clearButton, &QToolButton::clicked, &m_clipboard, &SecretClipboard::clear);
    connect(&m_clipboard, &SecretClipboard::countedDown, this, [this](int seconds) {
        m_clipboardLabel->setText(tr("Copied as string of %1. The clipboard clears in %2 s.")
                                      .arg(m_copiedFormat)
                                      .arg(seconds));
        m_clipboardStatus->show();
    });
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] {
        m_clipboardStatus->hide();
        m_ui->statusBar->showMessage(tr("The clipboard was cleared."), 4000);
    });
    connect(&m_clipboard, &SecretClipboard::replaced, m_clipboardStatus, &QWidget::hide);
}

void MainWindow::connectActions()
{
    const auto openFiles = [this] {
        m_picker.pickFilesToOpen(this, [this](const QStringList &paths) { openPaths(paths); });
    };
    connect(m_ui->openAction, &QAction::triggered, this, openFiles);
    connect(m_ui->emptyOpenButton, &QPushButton::clicked, this, openFiles);
    connect(m_ui->importAction, &QAction::triggered, this, &MainWindow::importString);
    connect(m_ui->emptyImportButton, &QPushButton::clicked, this, &MainWindow::importString);
    connect(m_ui->openExampleAction, &QAction::triggered, this, &MainWindow::openExample);
    connect(m_ui->emptyExampleButton, &QPushButton::clicked, this, &MainWindow::openExample);
    connect(m_ui->pasteAction, &QAction::triggered, this, [this] { makeImportDialog()->paste(); });
    connect(m_ui->copyStringAction, &QAction::triggered, this, [this] {
        if (const auto id = currentId())
            copyString(*id, FormatId::Pyrogram);
    });
    connect(m_ui->saveAsAction, &QAction::triggered, this, [this] {
        if (const auto id = currentId())
            saveAs(*id);
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
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    updateRecentMenu();
}

void MainWindow::setIcons()
{
    const std::pair<QAction *, const char16_t *> icons[] {
        { m_ui->openAction, u"open" },         { m_ui->importAction, u"import" },
        { m_ui->copyStringAction, u"copy" },   { m_ui->saveAsAction, u"save" },
        { m_ui->reloadAction, u"reload" },     { m_ui->closeSessionAction, u"close" },
        { m_ui->settingsAction, u"settings" }, { m_ui->openExampleAction, u"example" },
        { m_ui->findAction, u"search" },       { m_ui->quitAction, u"quit" },
        { m_ui->aboutAction, u"info" },
    };
    for (const auto &[action, name] : icons)
        action->setIcon(symbolicIcon(QString::fromUtf16(name)));
    const char16_t *places[] { u"all", u"file", u"memory" };
    for (int row = 0; row < m_ui->placesList->count(); ++row)
        m_ui->placesList->item(row)->setIcon(symbolicIcon(QString::fromUtf16(places[row])));
    m_ui->emptyIcon->setPixmap(
        programIcon().pixmap(QSize(largeIcon, largeIcon), devicePixelRatioF()));
}

void MainWindow::restoreLayout()
{
    constexpr QSize usualSize(1320, 820);
    resize(usualSize);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setStretchFactor(2, 1);
    const int em = fontMetrics().horizontalAdvance(u'M');
    m_ui->placesList->setMinimumWidth(em * 14);
    m_ui->placesList->setMaximumWidth(em * 18);
    m_ui->inspector->setMinimumWidth(em * 24);
    m_ui->splitter->setSizes({ em * 14, em * 55, em * 60 });
    restoreGeometry(m_settings.layout(u"window"_s));
    m_ui->splitter->restoreState(m_settings.layout(u"splitter"_s));
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(u"window"_s, saveGeometry());
    m_settings.setLayout(u"splitter"_s, m_ui->splitter->saveState());
}

// --- which session is shown

std::optional<SessionId> MainWindow::currentId() const
{
    const QModelIndex index = m_ui->sessionsView->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(SessionListModel::IdRole).value<SessionId>();
}

const SessionLibrary::Entry *MainWindow::currentEntry() const
{
    const auto id = currentId();
    return id ? m_library.entry(*id) : nullptr;
}

void MainWindow::select(SessionId id)
{
    QModelIndex index = m_filter->mapFromSource(m_sessions->indexOf(id));
    if (!index.isValid()) { // it was filtered away
        m_searchEdit->clear();
        m_ui->placesList->setCurrentRow(int(SessionFilter::Place::All));
        index = m_filter->mapFromSource(m_sessions->indexOf(id));
    }
    m_ui->sessionsView->setCurrentIndex(index);
    if (m_searchEdit != focusWidget())
        m_ui->sessionsView->setFocus();
}

void MainWindow::showCurrent()
{
    m_ui->pages->setCurrentWidget(m_sessions->rowCount() == 0 ? m_ui->emptyPage
                                                              : m_ui->sessionsPage);
    const SessionLibrary::Entry *entry = currentEntry();
    if (m_shown != (entry != nullptr ? std::optional(entry->id) : std::nullopt)) {
        m_shown = entry != nullptr ? std::optional(entry->id) : std::nullopt;
        m_upToDate.clear();
        m_ui->sessionBanner->hide();
    }
    updateActions();

    if (entry == nullptr) {
        setWindowTitle(u"Sessionary"_s);
        m_ui->inspectorStack->setCurrentWidget(m_ui->messagePage);
        m_ui->messageIcon->setPixmap(
            pixmap(u"key"_s, mutedTextColor(palette()), messageIconSize, *this));
        m_ui->messageTitle->setText(tr("No session chosen"));
        m_ui->messageText->setText(tr("Choose one from the list to look at it."));
        m_ui->retryButton->hide();
        m_ui->closeFailedButton->hide();
        return;
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

void MainWindow::showMessage(const SessionLibrary::Entry &entry)
{
    const bool isFailed = entry.state == SessionLibrary::State::Failed;
    m_ui->messageIcon->setPixmap(
        isFailed ? pixmap(u"error"_s, accentColor(Accent::Error, palette()), messageIconSize, *this)
                 : pixmap(u"file"_s, mutedTextColor(palette()), messageIconSize, *this));
    m_ui->messageTitle->setText(isFailed ? tr("“%1” cannot be read").arg(printable(entry.name))
                                         : tr("Opening “%1”…").arg(printable(entry.name)));
    m_ui->messageText->setText(isFailed ? errorText(entry.error) : QString());
    m_ui->retryButton->setVisible(isFailed);
    m_ui->closeFailedButton->setVisible(isFailed);
    m_ui->inspectorStack->setCurrentWidget(m_ui->messagePage);
}

void MainWindow::showHeader(const SessionLibrary::Entry &entry)
{
    m_ui->nameLabel->setText(printable(entry.name));
    QStringList parts { libraryText(entry.info) };
    if (entry.storage == StorageKind::File)
        parts.append(printable(QDir::toNativeSeparators(QFileInfo(entry.path).absoluteFilePath())));
    else
        parts.append(entry.isUnsaved ? tr("only in memory") : tr("in memory"));
    m_ui->kindLabel->setText(parts.join(u" · "_s));
    const QSize size(badgeSize, badgeSize);
    m_ui->libraryBadge->setPixmap(
        libraryBadge(entry.info.layout ? QString::fromUtf8(nameOf(*entry.info.layout).library)
                                       : QString())
            .pixmap(size, devicePixelRatioF()));
    m_ui->libraryBadge->setVisible(entry.info.layout.has_value());

    const bool isCopy =
        entry.info.openedAs == OpenedAs::FromJournal || entry.info.openedAs == OpenedAs::FromWal;
    if (isCopy && m_upToDate.isEmpty())
        m_ui->sessionBanner->showMessage(Accent::Notice, openedAsText(entry.info.openedAs));
}

void MainWindow::showPage()
{
    auto *page = qobject_cast<InspectorPage *>(m_ui->inspectorTabs->currentWidget());
    if (page == nullptr || !m_shown || m_upToDate.contains(page))
        return;
    m_upToDate.insert(page);
    page->showSession(m_library, *m_shown);
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
    m_ui->placesList->item(0)->setText(tr("All open (%1)").arg(all));
    m_ui->placesList->item(1)->setText(tr("Files (%1)").arg(files));
    m_ui->placesList->item(2)->setText(unsaved == 0 ? tr("In memory (%1)").arg(all - files)
                                                    : tr("In memory (%1) ●").arg(all - files));
    m_ui->placesList->item(2)->setToolTip(
        unsaved == 0 ? QString() : tr("%n of them are kept nowhere else", nullptr, unsaved));
    m_ui->pages->setCurrentWidget(all == 0 ? m_ui->emptyPage : m_ui->sessionsPage);
}

void MainWindow::updateActions()
{
    const SessionLibrary::Entry *entry = currentEntry();
    const bool isOpen = entry != nullptr && entry->state == SessionLibrary::State::Open;
    m_ui->copyStringAction->setEnabled(isOpen && entry->info.isLoggedIn());
    m_ui->copyAsMenu->setEnabled(isOpen && entry->info.isLoggedIn());
    m_ui->saveAsAction->setEnabled(isOpen && entry->info.isLoggedIn());
    m_ui->reloadAction->setEnabled(entry != nullptr);
    m_ui->closeSessionAction->setEnabled(entry != nullptr);
    m_ui->findAction->setEnabled(m_sessions->rowCount() > 0);
    m_searchEdit->setEnabled(m_sessions->rowCount() > 0);
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
    std::optional<SessionId> first;
    int emptyFolders = 0;
    bool isCut = false;
    for (const QString &path : paths) {
        const bool isFolder = QFileInfo(path).isDir();
        const QStringList files = isFolder ? sessionsIn(path) : QStringList { path };
        emptyFolders += files.isEmpty() ? 1 : 0;
        isCut = isCut || files.size() >= maxFromFolder;
        for (const QString &file : files) {
            const SessionId id = m_library.openFile(file);
            first = first.value_or(id);
            if (!isFolder)
                m_settings.addRecentFile(file);
        }
    }
    if (first)
        select(*first);
    if (isCut)
        tell(Accent::Warning,
             tr("The folder has very many sessions. The first %1 were opened.").arg(maxFromFolder));
    else if (emptyFolders > 0)
        tell(Accent::Warning, tr("There is no .session file in that folder."));
}

void MainWindow::openNames(const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names) {
        const auto resolved = resolveName(name, QDir::currentPath());
        if (!resolved && resolved.error().code == ErrorCode::StringAsArgument)
            tell(Accent::Error,
                 tr("A session string was given as an argument, where every program can see it. "
                    "Paste it here instead."));
        else if (resolved && resolved->kind == SessionName::Kind::Memory)
            select(m_library.createEmpty());
        else // what is missing is said where it is shown
            paths.append(resolved ? resolved->path : name);
    }
    openPaths(paths);
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
    auto *dialog = new ImportDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { acceptImport(*dialog); });
    dialog->open();
    return dialog;
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

void MainWindow::complete(SessionId id, SessionFields missing, const QString &purpose,
                          const QString &acceptText,
                          const std::function<void(const SessionSupplement &)> &then)
{
    missing &= SupplementDialog::askable();
    if (!missing)
        return then({});
    auto *dialog = new SupplementDialog(missing, purpose, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptText(acceptText);
    dialog->setSupplement(m_supplements.value(quint32(id)));
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, then] {
        m_supplements.insert(quint32(id), dialog->supplement());
        then(dialog->supplement());
    });
    dialog->open();
}

void MainWindow::copyString(SessionId id, FormatId format, const std::function<void()> &then)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return;
    const SessionFields missing = SessionLibrary::missingFor(
        entry->info, { .format = format, .kind = ConversionTarget::Kind::String });
    const QString purpose = missing == SessionFields(SessionField::ApiId)
        ? tr(
            "A string of this format carries the API ID of the application, and this session, made "
            "by a client older than that, does not say it. Use the API ID that your client uses.")
        : tr("A string of this format needs what this session does not say: its %1.")
              .arg(fieldNames(missing));
    complete(id, missing, purpose, tr("&Copy string"),
             [=, this](const SessionSupplement &given) { copyComplete(id, format, given, then); });
}

void MainWindow::copyComplete(SessionId id, FormatId format, const SessionSupplement &supplement,
                              const std::function<void()> &then)
{
    onFinished(m_library.exportString(id, format, supplement), this,
               [this, format, then](Result<SecretBytes> text) {
                   if (!text)
                       return tell(Accent::Error, errorText(text.error()));
                   m_copiedFormat = formatTitle(format);
                   m_clipboard.copy(*std::move(text), m_settings.clipboardTime());
                   if (then)
                       then();
               });
}

void MainWindow::saveAs(SessionId id, const std::function<void()> &then)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return;
    const QString folder = entry->storage == StorageKind::File
        ? QFileInfo(entry->path).absolutePath()
        : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    QString name = entry->name;
    name.replace(u'/', u'_');
    if (entry->storage == StorageKind::File)
        name += tr("_copy");
    m_picker.pickFileToSave(this, folder + u'/' + name + u".session"_s,
                            [this, id, then](const QString &path) { saveTo(id, path, then); });
}

void MainWindow::saveTo(SessionId id, const QString &path, const std::function<void()> &then)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return write(id, path, IfExists::Refuse, then);

    auto *dialog = new ReplaceDialog(path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [=, this] { write(id, path, IfExists::Replace, then); });
    connect(dialog, &ReplaceDialog::otherNameRequested, this, [=, this] { saveAs(id, then); });
    dialog->open();
}

void MainWindow::write(SessionId id, const QString &path, IfExists ifExists,
                       const std::function<void()> &then)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return;
    const SessionFields missing = SessionLibrary::missingFor(entry->info, {});
    const QString purpose =
        tr("A session file needs what this session does not say: its %1. With a "
           "gap there, the client would make a new login over this one.")
            .arg(fieldNames(missing));
    complete(id, missing, purpose, tr("&Save"), [=, this](const SessionSupplement &given) {
        onFinished(m_library.save(id, path, { .given = given }, ifExists), this,
                   [=, this](const Result<SessionInfo> &saved) {
                       if (!saved)
                           return tell(Accent::Error, errorText(saved.error()));
                       const SessionLibrary::Entry *source = m_library.entry(id);
                       if (source != nullptr && source->storage == StorageKind::Memory)
                           m_library.moveToFile(id, path);
                       else
                           select(m_library.openFile(path));
                       m_settings.addRecentFile(path);
                       tell(Accent::Good,
                            tr("Saved to %1, read back and verified.")
                                .arg(printable(QFileInfo(path).fileName())));
                       if (then)
                           then();
                   });
    });
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
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeepDialog::discardRequested, this, [=, this] {
        dialog->accept();
        m_library.close(id);
        then();
    });
    connect(dialog, &KeepDialog::saveRequested, this, [=, this] {
        dialog->accept();
        saveAs(id, then);
    });
    connect(dialog, &KeepDialog::copyRequested, this, [=, this] {
        copyString(id, FormatId::Pyrogram, [this, guard = QPointer(dialog)] {
            if (!guard)
                return;
            guard->showCopied(m_clipboard.secondsLeft());
            connect(&m_clipboard, &SecretClipboard::countedDown, guard, &KeepDialog::showCopied,
                    Qt::UniqueConnection);
            connect(&m_clipboard, &SecretClipboard::cleared, guard, &KeepDialog::showCleared,
                    Qt::UniqueConnection);
        });
    });
    dialog->open();
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
    const bool isAboutSession = m_shown && m_ui->inspectorStack->currentWidget() == m_ui->detailPage
        && m_ui->pages->currentWidget() == m_ui->sessionsPage;
    (isAboutSession ? m_ui->sessionBanner : m_ui->windowBanner)->showMessage(accent, text);
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Sessionary"));
    box->setIconPixmap(programIcon().pixmap(QSize(largeIcon, largeIcon), devicePixelRatioF()));
    box->setText(tr("Sessionary %1").arg(QStringLiteral(SESSIONARY_VERSION)));
    box->setInformativeText(
        tr("Looks at, copies and converts Telegram client sessions.\n\nLooking never changes a "
           "file. Nothing ever leaves this computer: the program has no way to use a network."));
    removeIcons(*box->findChild<QDialogButtonBox *>());
    box->open();
}

// --- events

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isClosing) {
        const std::vector<SessionId> ids = m_library.ids();
        const bool isAsking =
            std::ranges::any_of(ids, [&](SessionId id) { return m_library.entry(id)->isUnsaved; });
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
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasFormat(plainText))
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
    QByteArray text = event->mimeData()->data(plainText);
    makeImportDialog()->setText({ text.constData(), std::size_t(text.size()) });
    wipe(MutableBytes(reinterpret_cast<quint8 *>(text.data()), std::size_t(text.size())));
}

} // namespace sessionary
