// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/formatmenu.h"

#include "formats/stringformat.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormatMenu)
};

} // namespace

QList<FormatId> stringTargets()
{
    QList<FormatId> targets;
    for (const StringFormat *format : stringFormats()) {
        if (format->encode != nullptr)
            targets.append(format->id);
    }
    std::ranges::sort(targets); // from how they are recognised to how people look for them
    return targets;
}

QString formatTitle(FormatId format)
{
    switch (format) {
    case FormatId::Pyrogram:
        return Text::tr("Pyrogram 2 and its forks");
    case FormatId::PyrogramOld64:
        return Text::tr("Pyrogram 1.3–1.4 (old)");
    case FormatId::PyrogramOld32:
        return Text::tr("Pyrogram 0.15–1.2 (old)");
    default:
        return QString::fromUtf8(nameOf(format).title);
    }
}

} // namespace sessionary
