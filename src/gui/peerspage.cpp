// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/peerspage.h"

#include "gui/keptplace.h"
#include "gui/viewcopy.h"
#include "models/errortext.h"
#include "models/peermodel.h"
#include "models/sessiontext.h"
#include "storage/filelayout.h"
#include "ui_peerspage.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

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

} // namespace

PeersPage::PeersPage(QWidget *parent)
    : InspectorPage(parent)
    , m_ui(std::make_unique<Ui::PeersPage>())
    , m_model(new PeerModel(this))
{
    m_ui->setupUi(this);
    m_ui->typeCombo->addItem(tr("All types"), QString());
    for (const PeerType type : { PeerType::User, PeerType::Bot, PeerType::Group, PeerType::Channel,
                                 PeerType::Supergroup })
        m_ui->typeCombo->addItem(peerTypeText({ .type = type }), QString(nameOf(type)));

    QTableView *view = m_ui->peersView;
    view->setModel(m_model);
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // The order of the table, until a header is clicked
    view->horizontalHeader()->setSortIndicatorClearable(true);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    const int em = fontMetrics().horizontalAdvance(u'M');
    view->setColumnWidth(PeerModel::Id, em * 11);
    view->setColumnWidth(PeerModel::Type, em * 8);
    view->setColumnWidth(PeerModel::Phone, em * 10);
    view->setColumnWidth(PeerModel::Updated, em * 10);
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setSectionResizeMode(PeerModel::Usernames, QHeaderView::Stretch);
    view->installEventFilter(this);
    m_ui->filterEdit->installEventFilter(this);
    new KeptPlace(*view, *m_model);

    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_model, &PeerModel::setText);
    connect(m_ui->typeCombo, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setType(m_ui->typeCombo->currentData().toString()); });
    connect(m_model, &PeerModel::modelReset, this, &PeersPage::showCount);
    connect(m_model, &PeerModel::busyChanged, this, &PeersPage::showCount);
    connect(m_model, &PeerModel::failed, this,
            [this](const Error &error) { m_ui->countLabel->setText(errorText(error)); });
}

PeersPage::~PeersPage() = default;

void PeersPage::showSession(SessionLibrary &library, SessionId id)
{
    const SessionLibrary::Entry *entry = library.entry(id);
    m_total = entry != nullptr ? entry->info.peers : std::nullopt;
    m_ui->filterEdit->setEnabled(m_total.value_or(0) > 0);
    m_ui->typeCombo->setEnabled(m_total.value_or(0) > 0);
    // Only some libraries keep names, and a column that is empty takes the room of the others.
    m_ui->peersView->setColumnHidden(PeerModel::Name, entry == nullptr || !hasNames(entry->info));
    if (m_id == id) {
        showCount();
        return m_model->refresh(); // keeps the filter, the order and the place
    }
    m_id = id;
    m_model->setSource(
        { .keys = [&library, id](const PeerQuery &query) { return library.peerKeys(id, query); },
          .rows = [&library, id](const RowKeys &keys) { return library.peers(id, keys); } });
}

void PeersPage::clear()
{
    m_id.reset();
    m_model->setSource({});
}

void PeersPage::showCount()
{
    const QLocale locale;
    const int shown = m_model->rowCount();
    if (m_model->isBusy())
        m_ui->countLabel->setText(tr("Searching…"));
    else if (!m_total)
        m_ui->countLabel->setText(tr("What this session is kept in has no place for peers: the "
                                     "client meets everybody anew."));
    else if (*m_total == 0)
        m_ui->countLabel->setText(
            tr("This session has no peers: the client meets everybody anew."));
    else if (shown < *m_total)
        m_ui->countLabel->setText(
            tr("%1 of %2 peers").arg(locale.toString(shown), locale.toString(*m_total)));
    else
        m_ui->countLabel->setText(shown == 1 ? tr("1 peer")
                                             : tr("%1 peers").arg(locale.toString(shown)));
}

void PeersPage::copySelection()
{
    copyRows(*m_ui->peersView);
}

bool PeersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_ui->peersView && key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
        if (watched == m_ui->filterEdit && key->key() == Qt::Key_Down) {
            m_ui->peersView->setFocus();
            return true;
        }
        if (watched == m_ui->filterEdit && key->key() == Qt::Key_Escape
            && !m_ui->filterEdit->text().isEmpty()) {
            m_ui->filterEdit->clear();
            return true;
        }
    }
    return InspectorPage::eventFilter(watched, event);
}

} // namespace sessionary
