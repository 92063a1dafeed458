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

} // namespace

QIcon LibraryDelegate::icon(const QString &name, const QColor &color) const
{
    const QString key = name + color.name();
    const auto known = m_icons.constFind(key);
    if (known != m_icons.cend())
        return *known;
    return *m_icons.insert(key, symbolicIcon(name, color));
}

QIcon LibraryDelegate::iconFor(const QModelIndex &index, const QPalette &palette) const
{
    const int health = index.data(LibraryModel::HealthRole).toInt();
    switch (index.column()) {
    case LibraryModel::Name: {
        const int color = index.data(LibraryModel::ColorRole).toInt();
        return color > 0 ? labelColorIcon(color, palette)
                         : icon(u"file"_s, palette.color(QPalette::Text));
    }
    case LibraryModel::Library:
        return libraryBadge(index.data(LibraryModel::LibraryRole).toString());
    case LibraryModel::KeyId:
        return index.data(LibraryModel::SharedRole).toInt() > 1
            ? icon(u"warning"_s, accentColor(Accent::Warning, palette))
            : QIcon();
    case LibraryModel::Health: {
        const Accent accent =
            health == int(Severity::Info) ? Accent::Good : accentOf(Severity(health));
        return icon(iconNameOf(accent), accentColor(accent, palette));
    }
    default:
        return {};
    }
}

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
