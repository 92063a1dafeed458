// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/librarydelegate.h"

#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/iconset.h"
#include "gui/keypicture.h"
#include "gui/labelcolors.h"
#include "gui/librarybadge.h"
#include "models/librarymodel.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

QIcon iconFor(const QModelIndex &index, const QPalette &palette)
{
    const int health = index.data(LibraryModel::HealthRole).toInt();
    switch (index.column()) {
    case LibraryModel::Name: {
        const int color = index.data(LibraryModel::ColorRole).toInt();
        return color > 0 ? labelColorIcon(color, palette)
                         : symbolicIcon(u"file"_s, palette.color(QPalette::Text));
    }
    case LibraryModel::Library:
        return libraryBadge(index.data(LibraryModel::LibraryRole).toString());
    case LibraryModel::KeyId: {
        if (index.data(LibraryModel::SharedRole).toInt() > 1)
            return symbolicIcon(u"warning"_s, accentColor(Accent::Warning, palette));
        const QVariant authKeyId = index.data(LibraryModel::KeyIdRole);
        return authKeyId.isValid() ? keyPicture(authKeyId.toULongLong(), palette) : QIcon();
    }
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
    RowDelegate::initStyleOption(option, index);
    if (index.data(LibraryModel::HealthRole).toInt() < 0) { // a heading
        option->font.setBold(true);
        return;
    }
    const QIcon icon = iconFor(index, option->palette);
    if (!icon.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon;
    }
    if (index.column() == LibraryModel::Folder)
        option->text = ltr(displayText(index.data(), option->locale));
    if (index.column() == LibraryModel::Name || index.column() == LibraryModel::Folder)
        option->textElideMode = Qt::ElideMiddle;
    else if (index.column() == LibraryModel::Changed)
        option->palette.setColor(QPalette::Text, mutedTextColor(option->palette));
}

} // namespace sessionary
