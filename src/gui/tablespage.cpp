// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/tablespage.h"

#include "core/printable.h"
#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/celldelegate.h"
#include "gui/iconset.h"
#include "gui/keptplace.h"
#include "gui/viewcopy.h"
#include "models/errortext.h"
#include "models/outlinemodel.h"
#include "models/tablerowsmodel.h"
#include "ui_tablespage.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int tableRowPadding = 8;

QString iconOf(OutlineModel::Kind kind)
{
    switch (kind) {
    case OutlineModel::Kind::Table:
        return u"table"_s;
    case OutlineModel::Kind::View:
    case OutlineModel::Kind::Virtual:
        return u"view"_s;
    case OutlineModel::Kind::Column:
        return u"column"_s;
    case OutlineModel::Kind::Index:
        return u"index"_s;
    case OutlineModel::Kind::Trigger:
        break;
    }
    return u"trigger"_s;
}

class OutlineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        isolate(*option);
        if (index.column() == OutlineModel::Detail)
            option->palette.setColor(QPalette::Text, mutedTextColor(option->palette));
        if (index.column() != OutlineModel::Name)
            return;
        const auto kind = OutlineModel::Kind(index.data(OutlineModel::KindRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        if (index.data(OutlineModel::ForeignRole).toBool()) {
            const QColor warning = accentColor(Accent::Warning, option->palette);
            option->icon = symbolicIcon(u"warning"_s, warning);
            option->text += TablesPage::tr(" — not of the library");
            option->palette.setColor(QPalette::Text, warning);
        } else {
            option->icon = symbolicIcon(iconOf(kind));
        }
    }
};

} // namespace

TablesPage::TablesPage(QWidget *parent)
    : InspectorPage(parent)
    , m_ui(std::make_unique<Ui::TablesPage>())
    , m_outline(new OutlineModel(this))
    , m_rows(new TableRowsModel(this))
{
}

void TablesPage::make()
{
    m_ui->setupUi(this);
    m_ui->outlineView->setModel(m_outline);
    m_ui->outlineView->setItemDelegate(new OutlineDelegate(this));
    m_ui->outlineView->header()->setStretchLastSection(true);
    m_ui->rowsView->setModel(m_rows);
    m_ui->rowsView->setItemDelegate(new CellDelegate(this));
    m_ui->rowsView->verticalHeader()->setDefaultSectionSize(fontMetrics().height()
                                                            + tableRowPadding);
    m_ui->rowsView->horizontalHeader()->setHighlightSections(false);
    m_ui->rowsView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->rowsView->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->rowsView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_ui->rowsView->setSortingEnabled(true);
    auto *copier = new RowCopier(*m_ui->rowsView, *m_rows);
    auto *copyAction = new QAction(tr("&Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, copier, &RowCopier::copy);
    connect(copier, &RowCopier::said, m_ui->rowsLabel, &QLabel::setText);
    m_ui->rowsView->addAction(copyAction);
    m_ui->rowsView->setContextMenuPolicy(Qt::ActionsContextMenu);
    // It would look at every row to see whether all of a column is selected.
    m_ui->rowsView->horizontalHeader()->setSelectionModel(
        new QItemSelectionModel(m_rows, m_ui->rowsView));
    new KeptPlace(*m_ui->rowsView, *m_rows);
    m_ui->tablesSplitter->setStretchFactor(0, 2);
    m_ui->tablesSplitter->setStretchFactor(1, 3);

    connect(m_ui->outlineView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TablesPage::showTable);
    connect(m_rows, &TableRowsModel::failed, this,
            [this](const Error &error) { m_ui->rowsLabel->setText(errorText(error)); });
}

TablesPage::~TablesPage() = default;

void TablesPage::showSession(SessionLibrary &library, SessionId id)
{
    m_library = &library;
    m_id = id;
    m_token = m_generation.next();
    onFinished(library.tables(id), this, [this, token = m_token](Result<Outline> outline) {
        if (!m_generation.isCurrent(token))
            return;
        if (outline)
            showOutline(*outline);
        else
            m_ui->rowsLabel->setText(errorText(outline.error()));
    });
}

void TablesPage::clear()
{
    m_token = m_generation.next();
    m_library = nullptr;
    m_shownId.reset();
    m_outline->setOutline({});
    m_rows->clear();
    m_ui->rowsLabel->clear();
}

void TablesPage::showOutline(const Outline &outline)
{
    const bool isSame = m_shownId == m_id && m_outline->outline().tables == outline.tables;
    m_shownId = m_id;
    if (isSame) {
        countRows(outline);
        return m_rows->refresh();
    }
    const TableOutline *shown = m_outline->table(m_ui->outlineView->currentIndex());
    const QString earlier = shown != nullptr ? shown->name : QString();
    m_shownTable.clear();
    m_outline->setOutline(outline);
    m_ui->outlineView->setColumnWidth(OutlineModel::Name,
                                      fontMetrics().horizontalAdvance(u'M') * 18);
    countRows(outline);

    const auto current = std::ranges::find(outline.tables, earlier, &TableOutline::name);
    const auto row = current == outline.tables.end() ? 0 : current - outline.tables.begin();
    m_ui->outlineView->setCurrentIndex(m_outline->index(int(row), 0));
}

void TablesPage::countRows(const Outline &outline)
{
    constexpr int most = 100; // a file can be made of ten thousand
    int counted = 0;
    for (const TableOutline &table : outline.tables) {
        if (table.kind != TableOutline::Kind::Table)
            continue;
        if (++counted > most)
            return;
        onFinished(m_library->rowCount(m_id, table.name), this,
                   [this, name = table.name, token = m_token](const Result<qint64> &count) {
                       if (m_generation.isCurrent(token) && count)
                           m_outline->setRowCount(name, *count);
                   });
    }
}

void TablesPage::showTable(const QModelIndex &index)
{
    const TableOutline *table = m_outline->table(index);
    if (table == nullptr || m_library == nullptr || table->kind != TableOutline::Kind::Table) {
        m_shownTable.clear();
        m_rows->clear();
        m_ui->rowsLabel->setText(table == nullptr ? QString()
                                                  : tr("What the file wants run is not run."));
        return;
    }
    if (table->name == m_shownTable)
        return; // one of its columns was chosen
    m_shownTable = table->name;
    m_ui->rowsLabel->setText(printable(table->name));
    SessionLibrary *library = m_library;
    const SessionId id = m_id;
    const QString name = table->name;
    m_ui->rowsView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_rows->setTable(
        *table,
        { .keys = [=](const TableQuery &query) { return library->tableKeys(id, query); },
          .rows = [=](const RowKeys &keys) { return library->tableRows(id, name, keys); } });
}

} // namespace sessionary
