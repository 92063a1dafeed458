// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/peerspage.h"

#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/exportdialog.h"
#include "gui/filepicker.h"
#include "gui/keptplace.h"
#include "gui/opendialog.h"
#include "gui/peerchart.h"
#include "gui/replacedialog.h"
#include "gui/rowdelegate.h"
#include "gui/viewcopy.h"
#include "models/errortext.h"
#include "models/peerfigures.h"
#include "models/peermodel.h"
#include "models/sessiontext.h"
#include "storage/filelayout.h"
#include "ui_peerspage.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int rowPadding = 8;

bool hasNames(const SessionInfo &info)
{
    const FileLayout *layout = info.layout ? findFileLayout(*info.layout) : nullptr;
    return layout != nullptr && layout->peers != nullptr
        && layout->peers(Outline {}).name != PeerSource {}.name;
}

/// Counting takes too long: there are peers, and nobody knows how many.
bool isUncounted(const SessionInfo &info)
{
    return info.has(FindingCode::RowsNotCounted);
}

} // namespace

PeersPage::PeersPage(QWidget *parent)
    : InspectorPage(parent)
    , m_ui(std::make_unique<Ui::PeersPage>())
    , m_model(new PeerModel(this))
{
}

void PeersPage::make()
{
    m_ui->setupUi(this);
    m_ui->filterEdit->setClearButtonEnabled(true);
    m_ui->typeCombo->addItem(tr("All types"), QString());
    for (const PeerType type : { PeerType::User, PeerType::Bot, PeerType::Group, PeerType::Channel,
                                 PeerType::Supergroup })
        m_ui->typeCombo->addItem(peerTypeText({ .type = type }), QString(nameOf(type)));
    setUpView();
    setUpExport();
    updateChart();

    m_ui->filterEdit->installEventFilter(this);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_model, &PeerModel::setText);
    connect(m_ui->typeCombo, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setType(m_ui->typeCombo->currentData().toString()); });
    connect(m_model, &PeerModel::modelReset, this, &PeersPage::showCount);
    connect(m_model, &PeerModel::rowsInserted, this, &PeersPage::showCount);
    connect(m_model, &PeerModel::busyChanged, this, &PeersPage::showCount);
    connect(m_model, &PeerModel::busyChanged, this, &PeersPage::askForStatistics);
    connect(m_model, &PeerModel::failed, this,
            [this](const Error &error) { m_ui->countLabel->setText(errorText(error)); });
}

PeersPage::~PeersPage() = default;

void PeersPage::setUpView()
{
    QTableView *view = m_ui->peersView;
    view->setModel(m_model);
    view->setItemDelegate(new RowDelegate(this));
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // The order of the table, until a header is clicked
    view->horizontalHeader()->setSortIndicatorClearable(true);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    const int em = fontMetrics().horizontalAdvance(u'M');
    const auto widthOf = [&](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + em;
    };
    int typeWidth = em * 8;
    for (int i = 1; i < m_ui->typeCombo->count(); ++i)
        typeWidth = std::max(typeWidth, widthOf(m_ui->typeCombo->itemText(i)));
    constexpr qint64 wideAge = 50'000'000; // "19 months ago" in seconds, and longer elsewhere
    view->setColumnWidth(PeerModel::Id, em * 11);
    view->setColumnWidth(PeerModel::Type, typeWidth);
    view->setColumnWidth(PeerModel::Phone, em * 10);
    view->setColumnWidth(PeerModel::Updated, std::max(em * 10, widthOf(ageText(0, wideAge))));
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setSectionResizeMode(PeerModel::Usernames, QHeaderView::Stretch);
    // It would look at each of a million rows to see whether all of a column is selected.
    view->horizontalHeader()->setSelectionModel(new QItemSelectionModel(m_model, view));
    new KeptPlace(*view, *m_model);

    auto *copier = new RowCopier(*view, *m_model);
    auto *copyAction = new QAction(tr("&Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, copier, &RowCopier::copy);
    connect(copier, &RowCopier::said, m_ui->countLabel, &QLabel::setText);
    auto *exportAction = new QAction(tr("&Export…"), this);
    exportAction->setObjectName(u"exportPeersAction"_s);
    connect(exportAction, &QAction::triggered, m_ui->exportButton, &QPushButton::click);
    view->addActions({ copyAction, exportAction });
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PeersPage::setUpExport()
{
    constexpr auto interval = std::chrono::milliseconds(100);
    m_ui->exportBar->hide();
    m_progressTimer.setInterval(interval);
    connect(&m_progressTimer, &QTimer::timeout, this, &PeersPage::showProgress);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &PeersPage::askWhatToExport);
    connect(m_ui->cancelExportButton, &QPushButton::clicked, this, [this] {
        m_export.cancel();
        m_progressTimer.stop();
        m_ui->exportBar->hide();
        m_ui->exportButton->setEnabled(true);
        Q_EMIT said(Accent::Notice, tr("The export was cancelled, and no file was written."));
    });
}

void PeersPage::showSession(SessionLibrary &library, SessionId id)
{
    const SessionLibrary::Entry *entry = library.entry(id);
    m_library = &library;
    m_total = entry != nullptr ? entry->info.peers : std::nullopt;
    m_isCounting = entry != nullptr && (entry->info.isCounting || isUncounted(entry->info));
    const bool hasPeers = m_isCounting || m_total.value_or(0) > 0;
    m_ui->filterEdit->setEnabled(hasPeers);
    m_ui->typeCombo->setEnabled(hasPeers);
    m_ui->exportButton->setEnabled(hasPeers && !m_progressTimer.isActive());
    // Only some libraries keep names, and a column that is empty takes the room of the others.
    m_ui->peersView->setColumnHidden(PeerModel::Name, entry == nullptr || !hasNames(entry->info));

    const auto stamp = entry != nullptr ? entry->stamp : std::nullopt;
    const bool isSameState = m_id == id && stamp && stamp == m_stamp && !stamp->isFresh;
    m_stamp = stamp;
    if (isSameState) // it has only been counted meanwhile
        return showCount();
    m_wantsStatistics = true;
    if (m_id != id) {
        m_id = id;
        m_ui->peerChart->setGroups({});
        askForRows();
    } else {
        showCount();
        m_model->refresh(); // keeps the filter, the order and the place
    }
    askForStatistics();
}

void PeersPage::askForRows()
{
    SessionLibrary *library = m_library;
    m_model->setSource(
        { .keys = [library,
                   id = *m_id](const PeerQuery &query) { return library->peerKeys(id, query); },
          .rows = [library,
                   id = *m_id](const RowKeys &keys) { return library->peers(id, keys); } });
}

/// Once the rows are there
void PeersPage::askForStatistics()
{
    if (m_model->isBusy() || !m_id || !std::exchange(m_wantsStatistics, false))
        return;
    m_counting.cancel();
    m_counting = m_library->peerStatistics(*m_id);
    onFinished(m_counting, this,
               [this, token = m_generation.next()](const Result<PeerStatistics> &statistics) {
                   if (!m_generation.isCurrent(token))
                       return;
                   m_ui->peerChart->setGroups(statistics ? figuresOf(*statistics)
                                                         : QList<FigureGroup>());
                   updateChart();
               });
}

/// Rows come first: where there is no room for both, there is no chart.
void PeersPage::updateChart()
{
    constexpr int smallestShare = 4;
    const bool isWanted = !m_ui->peerChart->groups().isEmpty();
    m_ui->peerChart->setVisible(isWanted
                                && m_ui->peerChart->sizeHint().height() * smallestShare < height());
}

void PeersPage::resizeEvent(QResizeEvent *event)
{
    InspectorPage::resizeEvent(event);
    if (isMade())
        updateChart();
}

void PeersPage::clear()
{
    m_id.reset();
    m_stamp.reset();
    m_counting.cancel();
    static_cast<void>(m_generation.next());
    m_model->setSource({});
    m_ui->peerChart->setGroups({});
    updateChart();
}

void PeersPage::showCount()
{
    m_ui->countLabel->setText(countText());
}

QString PeersPage::countText() const
{
    const QLocale locale;
    const int shown = m_model->rowCount();
    const QString count = locale.toString(shown);
    if (m_model->isBusy())
        return m_model->isGrowing() ? tr("Searching… %1 so far").arg(count) : tr("Searching…");
    if (!m_total && !m_isCounting)
        return tr("What this session is kept in has no place for peers: the client meets everybody "
                  "anew.");
    if (m_total == 0)
        return tr("This session has no peers: the client meets everybody anew.");
    if (m_total && shown < *m_total)
        return tr("%1 of %2 peers").arg(count, locale.toString(*m_total));
    return shown == 1 ? tr("1 peer") : tr("%1 peers").arg(count);
}

// --- exporting

void PeersPage::askWhatToExport()
{
    if (m_picker == nullptr || !m_id || m_progressTimer.isActive())
        return;
    auto *dialog = new ExportDialog(m_model->query(), m_model->rowCount(), m_total, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { askWhereToExport(dialog->choice()); });
    openDialog(dialog);
}

void PeersPage::askWhereToExport(const PeerExport &what)
{
    const SessionLibrary::Entry *entry = m_id ? m_library->entry(*m_id) : nullptr;
    if (entry == nullptr)
        return;
    const QString folder = entry->path.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
        : QFileInfo(entry->path).absolutePath();
    const QString name = u"%1_%2.%3"_s.arg(QString(entry->name).replace(u'/', u'_'), tr("peers"),
                                           suffixOf(what.format));
    m_picker->pickFileToSave(this, folder + u'/' + name, [this, what](const QString &path) {
        writeWhereAllowed(
            path, this, [=, this](IfExists ifExists) { startExport(what, path, ifExists); },
            [this, what] { askWhereToExport(what); });
    });
}

void PeersPage::startExport(PeerExport what, const QString &path, IfExists ifExists)
{
    if (!m_id)
        return;
    what.format = formatOfFile(path, what.format);
    const bool isAll = what.query.text.isEmpty() && what.query.type.isEmpty();
    m_toExport = isAll ? m_total.value_or(0) : m_model->rowCount();
    m_exportName = named(QFileInfo(path).fileName());
    m_exported = std::make_shared<std::atomic<qint64>>(0);
    m_export = m_library->exportPeersTo(*m_id, what, path, ifExists,
                                        [rows = m_exported](qint64 count) { *rows = count; });
    onFinished(m_export, this,
               [this, path](const Result<qint64> &rows) { finishExport(path, rows); });
    m_ui->exportButton->setEnabled(false);
    m_progressTimer.start();
    showProgress();
    m_ui->exportBar->show();
}

void PeersPage::showProgress()
{
    constexpr int steps = 1000;
    const qint64 rows = *m_exported;
    m_ui->exportLabel->setText(
        tr("Writing %1: %2 peers").arg(m_exportName, QLocale().toString(rows)));
    m_ui->exportProgress->setRange(0, m_toExport > 0 ? steps : 0);
    if (m_toExport > 0)
        m_ui->exportProgress->setValue(int(std::min<qint64>(steps, rows * steps / m_toExport)));
}

void PeersPage::finishExport(const QString &path, const Result<qint64> &rows)
{
    m_progressTimer.stop();
    m_ui->exportBar->hide();
    m_ui->exportButton->setEnabled(true);
    if (!rows)
        return Q_EMIT said(Accent::Error, errorText(rows.error()));
    const QString name = named(QFileInfo(path).fileName());
    Q_EMIT said(Accent::Good,
                *rows == 1
                    ? tr("1 peer was written to %1.").arg(name)
                    : tr("%1 peers were written to %2.").arg(QLocale().toString(*rows), name));
}

bool PeersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->filterEdit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            m_ui->peersView->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_ui->filterEdit->text().isEmpty()) {
            m_ui->filterEdit->clear();
            return true;
        }
    }
    return InspectorPage::eventFilter(watched, event);
}

} // namespace sessionary
