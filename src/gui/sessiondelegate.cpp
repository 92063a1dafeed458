// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/sessiondelegate.h"

#include "gui/appearance.h"
#include "gui/iconset.h"
#include "gui/librarybadge.h"
#include "models/sessionlistmodel.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int chipPadding = 6;
constexpr qreal chipShare = 0.12; // with more of it the text on it would be too faint

bool isUnsaved(const QModelIndex &index)
{
    return index.column() == SessionListModel::Name
        && index.data(SessionListModel::UnsavedRole).toBool();
}

QFont chipFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

QString chipText()
{
    return SessionDelegate::tr("unsaved");
}

int chipWidth(const QFont &font)
{
    return QFontMetrics(chipFont(font)).horizontalAdvance(chipText()) + 2 * chipPadding;
}

} // namespace

void SessionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const auto state = SessionLibrary::State(index.data(SessionListModel::StateRole).toInt());
    const auto storage = StorageKind(index.data(SessionListModel::StorageRole).toInt());
    if (index.column() == SessionListModel::Name) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        if (index.data(SessionListModel::LockedRole).toBool())
            option->icon = symbolicIcon(u"key"_s, accentColor(Accent::Warning, option->palette));
        else if (state == SessionLibrary::State::Failed)
            option->icon = symbolicIcon(u"error"_s, accentColor(Accent::Error, option->palette));
        else
            option->icon = symbolicIcon(storage == StorageKind::File ? u"file"_s : u"memory"_s);
    } else if (state != SessionLibrary::State::Open) {
        option->palette.setColor(QPalette::Text, mutedTextColor(option->palette));
    }
    if (index.column() == SessionListModel::Library) {
        const QIcon badge = libraryBadge(index.data(SessionListModel::LibraryRole).toString());
        if (!badge.isNull()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = badge;
        }
    }
    if (index.column() == SessionListModel::Name)
        option->textElideMode = Qt::ElideMiddle; // the end of a name tells as much as its beginning
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (isUnsaved(index))
        size.rwidth() += chipWidth(option.font) + chipPadding;
    return size;
}

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (!isUnsaved(index))
        return RowDelegate::paint(painter, option, index);

    // The row's ground first, then name and chip side by side on it.
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);

    const int width = chipWidth(option.font);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QStyleOptionViewItem name = option;
    name.rect.setWidth(std::max(0, option.rect.width() - width - chipPadding));
    name.rect = visual(name.rect);
    RowDelegate::paint(painter, name, index);

    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const QColor accent = isSelected ? option.palette.color(QPalette::HighlightedText)
                                     : accentColor(Accent::Warning, option.palette);
    const QColor under = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    const int height = QFontMetrics(chipFont(option.font)).height() + 2;
    const QRect chip = visual({ option.rect.right() - width - chipPadding / 2,
                                option.rect.center().y() - height / 2, width, height });
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blend(under, accent, chipShare));
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->setPen(accent);
    painter->setFont(chipFont(option.font));
    painter->drawText(chip, Qt::AlignCenter, chipText());
    painter->restore();
}

} // namespace sessionary
