// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/librarydelegate.h"

#include "gui/appearance.h"
#include "gui/iconset.h"
#include "gui/labelcolors.h"
#include "gui/librarybadge.h"
#include "models/librarymodel.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int libraryRowPadding = 10;

QIcon iconFor(const QModelIndex &index, const QPalette &palette)
{
    const int health = index.data(LibraryModel::HealthRole).toInt();
    switch (index.column()) {
    case LibraryModel::Name: {
        const QIcon color = labelColorIcon(index.data(LibraryModel::ColorRole).toInt(), palette);
        return color.isNull() ? symbolicIcon(u"file"_s) : color;
    }
    case LibraryModel::Library:
        return libraryBadge(index.data(LibraryModel::LibraryRole).toString());
    case LibraryModel::KeyId:
        return index.data(LibraryModel::SharedRole).toInt() > 1
            ? symbolicIcon(u"warning"_s, accentColor(Accent::Warning, palette))
            : QIcon();
    case LibraryModel::Health: {
        const Accent accent =
            health == int(Severity::Info) ? Accent::Good : accentOf(Severity(health));
        return symbolicIcon(iconNameOf(accent), accentColor(accent, palette));
    }
    default:
        return {};
    }
}

} // namespace

void LibraryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(LibraryModel::HealthRole).toInt() < 0) { // a heading
        option->font.setBold(true);
        return;
    }
    const QIcon icon = iconFor(index, option->palette);
    if (!icon.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon;
    }
    if (index.column() == LibraryModel::Name || index.column() == LibraryModel::Folder)
        option->textElideMode = Qt::ElideMiddle;
    else if (index.column() == LibraryModel::Changed)
        option->palette.setColor(QPalette::Text, mutedTextColor(option->palette));
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + libraryRowPadding);
    return size;
}

} // namespace sessionary
