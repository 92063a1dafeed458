// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/convertdialog.h"

#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/formatmenu.h"
#include "gui/iconset.h"
#include "gui/librarybadge.h"
#include "gui/plainbuttons.h"
#include "gui/plandelegate.h"
#include "models/async.h"
#include "models/errortext.h"
#include "models/planmodel.h"
#include "models/sessiontext.h"
#include "ui_convertdialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// In the widths of an M: the longest line of a plan can be read without scrolling.
constexpr QSize usualPlanSize(76, 58);
constexpr QSize smallestPlan(30, 12);

bool hasUpdateState(FormatId layout)
{
    const FileLayout *row = findFileLayout(layout);
    return row != nullptr && !row->insertState.isEmpty();
}

} // namespace

ConvertDialog::ConvertDialog(SessionLibrary &library, SessionId id, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConvertDialog>())
    , m_library(library)
    , m_id(id)
    , m_model(new PlanModel(this))
{
    m_ui->setupUi(this);
    removeIcons(*m_ui->buttonBox);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setText(tr("Save &as…"));

    std::optional<FormatId> layout;
    if (const SessionLibrary::Entry *entry = library.entry(id)) {
        layout = entry->info.layout;
        m_ui->sourceValue->setText(tr("%1 (%2)").arg(named(entry->name), libraryText(entry->info)));
        m_ui->updateStateCheck->setVisible(entry->info.updateStates.value_or(0) > 0);
    }
    const QList<FormatId> targets = fileTargets(layout);
    for (const FormatId target : targets)
        m_ui->targetCombo->addItem(libraryBadge(QString::fromUtf8(nameOf(target).library)),
                                   layoutTitle(target), int(target));

    m_ui->planView->setModel(m_model);
    m_ui->planView->setItemDelegate(new PlanDelegate(this));
    QHeaderView *header = m_ui->planView->header();
    header->setSectionResizeMode(PlanModel::Fate, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanModel::What, QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    const int em = fontMetrics().horizontalAdvance(u'M');
    m_ui->planView->setMinimumSize(smallestPlan * em);
    resize((usualPlanSize * em).boundedTo(screen()->availableSize() * 0.9));

    connect(m_ui->targetCombo, &QComboBox::currentIndexChanged, this, &ConvertDialog::refresh);
    connect(m_ui->updateStateCheck, &QCheckBox::toggled, this, &ConvertDialog::refresh);
    refresh();
    m_ui->targetCombo->setFocus();
}

ConvertDialog::~ConvertDialog() = default;

ConversionTarget ConvertDialog::target() const
{
    const bool takesState =
        m_ui->updateStateCheck->isChecked() && m_ui->updateStateCheck->isEnabled();
    return { .format = FormatId(m_ui->targetCombo->currentData().toInt()),
             .updateState =
                 takesState ? UpdateStateChoice::TakeAlong : UpdateStateChoice::LeaveOut };
}

void ConvertDialog::setTarget(FormatId format)
{
    const int row = m_ui->targetCombo->findData(int(format));
    if (row >= 0)
        m_ui->targetCombo->setCurrentIndex(row);
}

void ConvertDialog::refresh()
{
    m_ui->updateStateCheck->setEnabled(
        hasUpdateState(FormatId(m_ui->targetCombo->currentData().toInt())));
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(false);
    onFinished(m_library.plan(m_id, target()), this,
               [this, asked = ++m_asked](const Result<ConversionPlan> &plan) {
                   if (asked == m_asked)
                       show(plan);
               });
}

void ConvertDialog::show(const Result<ConversionPlan> &plan)
{
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(plan.has_value());
    if (!plan) {
        m_model->setRows({});
        m_ui->summaryLabel->clear();
        return note(errorText(plan.error()), true);
    }
    m_model->setRows(planRows(*plan));
    m_ui->summaryLabel->setText(m_model->summary());
    const SessionFields missing = plan->missing();
    note(missing ? tr("You will be asked for what the session does not say: its %1.")
                       .arg(fieldNames(missing))
                 : tr("It stays the same login. Use it in one place only: Telegram ends a login "
                      "that is used in two."),
         false);
}

void ConvertDialog::note(const QString &text, bool isError)
{
    const QColor color = accentColor(isError ? Accent::Error : Accent::Notice, palette());
    m_ui->noteIcon->setPixmap(
        symbolicIcon(isError ? u"error"_s : u"info"_s, color)
            .pixmap(QSize(outcomeIconSize, outcomeIconSize), devicePixelRatioF()));
    m_ui->noteLabel->setText(text);
}

} // namespace sessionary
