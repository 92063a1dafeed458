// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/plandelegate.h"

#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/iconset.h"
#include "models/batchconversion.h"
#include "models/planmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int planRowPadding = 6;

QIcon iconOf(PlanItem::Fate fate, const QPalette &palette)
{
    switch (fate) {
    case PlanItem::Fate::Kept:
    case PlanItem::Fate::Given:
        return symbolicIcon(u"ok"_s, accentColor(Accent::Good, palette));
    case PlanItem::Fate::Derived:
        return symbolicIcon(u"ok"_s, mutedTextColor(palette));
    case PlanItem::Fate::Asked:
        return symbolicIcon(u"question"_s, accentColor(Accent::Notice, palette));
    case PlanItem::Fate::Lost:
        break;
    }
    return symbolicIcon(u"lost"_s, accentColor(Accent::Warning, palette));
}

QIcon iconOf(BatchConversion::State state, const QPalette &palette)
{
    switch (state) {
    case BatchConversion::State::Done:
        return symbolicIcon(u"ok"_s, accentColor(Accent::Good, palette));
    case BatchConversion::State::Failed:
        return symbolicIcon(u"error"_s, accentColor(Accent::Error, palette));
    case BatchConversion::State::Running:
        return symbolicIcon(u"convert"_s, accentColor(Accent::Notice, palette));
    case BatchConversion::State::Waiting:
    case BatchConversion::State::Skipped:
        break;
    }
    return symbolicIcon(u"file"_s, mutedTextColor(palette));
}

} // namespace

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(planRowPadding, planRowPadding);
}

void PlanDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    isolate(*option);
    const auto fate = PlanItem::Fate(index.data(PlanModel::FateRole).toInt());
    if (fate == PlanItem::Fate::Asked && index.column() != PlanModel::Detail)
        option->font.setBold(true);
    if (index.column() == PlanModel::Fate) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = iconOf(fate, option->palette);
    } else if (index.column() == PlanModel::Detail) {
        option->palette.setColor(QPalette::Text, mutedTextColor(option->palette));
    }
}

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(planRowPadding, planRowPadding);
}

void BatchDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    isolate(*option);
    if (index.column() != BatchConversion::Name)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = iconOf(BatchConversion::State(index.data(BatchConversion::StateRole).toInt()),
                          option->palette);
}

} // namespace sessionary
