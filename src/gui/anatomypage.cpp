// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/anatomypage.h"

#include "formats/stringformat.h"
#include "gui/anatomystrip.h"
#include "gui/bidi.h"
#include "gui/formatmenu.h"
#include "gui/librarybadge.h"
#include "models/anatomymodel.h"
#include "ui_anatomypage.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// Puts the colour that a part has in the picture beside its name.
class PartDelegate final : public QStyledItemDelegate
{
public:
    PartDelegate(const AnatomyModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        isolate(*option);
        if (index.column() != AnatomyModel::Part)
            return;
        const StringPart &part = m_model.anatomy().parts[index.row()];
        QPixmap swatch(option->decorationSize);
        swatch.fill(AnatomyStrip::colorOf(part, option->palette));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(swatch);
    }

private:
    const AnatomyModel &m_model;
};

} // namespace

AnatomyPage::AnatomyPage(QWidget *parent)
    : InspectorPage(parent)
    , m_ui(std::make_unique<Ui::AnatomyPage>())
    , m_model(new AnatomyModel(this))
{
}

void AnatomyPage::make()
{
    m_ui->setupUi(this);
    m_ui->partsView->setModel(m_model);
    m_ui->partsView->setItemDelegate(new PartDelegate(*m_model, this));
    m_ui->partsView->horizontalHeader()->setHighlightSections(false);
    m_ui->partsView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    connect(m_ui->formatCombo, &QComboBox::currentIndexChanged, this, &AnatomyPage::showFormat);
    connect(m_ui->strip, &AnatomyStrip::partClicked, m_ui->partsView, &QTableView::selectRow);
    connect(m_ui->partsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] {
                const QModelIndexList rows = m_ui->partsView->selectionModel()->selectedRows();
                m_ui->strip->setCurrentPart(rows.isEmpty() ? std::optional<int>()
                                                           : std::optional(rows.first().row()));
            });
}

AnatomyPage::~AnatomyPage() = default;

void AnatomyPage::showSession(SessionLibrary &library, SessionId id)
{
    const SessionLibrary::Entry *entry = library.entry(id);
    const SessionInfo info = entry != nullptr ? entry->info : SessionInfo {};
    if (info == m_info)
        return; // a part may be chosen
    m_info = info;
    offerFormats();
    showFormat();
}

void AnatomyPage::offerFormats()
{
    QComboBox *combo = m_ui->formatCombo;
    const QString library =
        m_info.layout ? QString::fromUtf8(nameOf(*m_info.layout).library) : QString();
    const QVariant chosen = combo->currentData();
    const QSignalBlocker blocker(combo);
    combo->clear();
    for (const FormatId format : anatomyFormats(m_info.layout))
        combo->addItem(libraryBadge(QString::fromUtf8(nameOf(format).library)), formatTitle(format),
                       int(format));
    if (library == std::exchange(m_library, library))
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

void AnatomyPage::clear()
{
    m_info = {};
    m_model->setAnatomy({});
    m_ui->strip->setAnatomy({});
}

void AnatomyPage::fitTable()
{
    const QTableView &view = *m_ui->partsView;
    m_ui->partsView->setFixedHeight(view.horizontalHeader()->sizeHint().height()
                                    + view.verticalHeader()->length() + 2 * view.frameWidth());
}

void AnatomyPage::showFormat()
{
    const StringFormat *format =
        findStringFormat(FormatId(m_ui->formatCombo->currentData().toInt()));
    if (format == nullptr || format->anatomy == nullptr)
        return;
    Anatomy anatomy = format->anatomy(m_info.withoutKey());
    qsizetype bytes = 0;
    for (const StringPart &part : std::as_const(anatomy.parts))
        bytes += part.byteCount;
    m_ui->sizeLabel->setText(
        tr("%1 bytes in %2 characters").arg(bytes).arg(anatomy.characters.size()));
    m_ui->strip->setAnatomy(anatomy);
    m_model->setAnatomy(std::move(anatomy));
    m_ui->partsView->resizeColumnsToContents();
    m_ui->partsView->resizeRowsToContents(); // a handful of rows
    fitTable();
}

} // namespace sessionary
