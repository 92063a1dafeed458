// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/formatmenu.h"

#include "formats/stringformat.h"
#include "storage/filelayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct MenuText
{
    Q_DECLARE_TR_FUNCTIONS(FormatMenu)
};

/// What people convert to, most of them first; what is not here comes after
constexpr std::array popular {
    FormatId::Pyrogram,    FormatId::Telethon, FormatId::Kurigram, FormatId::GramJs,
    FormatId::GramJsStore, FormatId::Mtcute,   FormatId::MtKruto,  FormatId::Gogram,
};

bool isSameLibrary(FormatId left, std::optional<FormatId> right)
{
    return right && qstrcmp(nameOf(left).library, nameOf(*right).library) == 0;
}

/// Kurigram and the other forks read and write Pyrogram's strings.
bool isOwnString(FormatId format, std::optional<FormatId> source)
{
    const auto isPyrogram = [](FormatId id) {
        return id == FormatId::Kurigram || id == FormatId::Pyrofork || id == FormatId::PyrogramMod
            || id == FormatId::Pylogram || id == FormatId::PyroforkDc
            || id == FormatId::PyroforkDynamicDc;
    };
    if (format == FormatId::Pyrogram && source && isPyrogram(*source))
        return true;
    const bool isOld = format == FormatId::PyrogramOld64 || format == FormatId::PyrogramOld32;
    return !isOld && isSameLibrary(format, source);
}

qsizetype rankOf(FormatId format)
{
    return std::ranges::find(popular, format) - popular.begin();
}

} // namespace

QList<FormatId> stringTargets(std::optional<FormatId> source)
{
    QList<FormatId> targets;
    for (const StringFormat *format : stringFormats()) {
        if (format->encode != nullptr)
            targets.append(format->id);
    }
    std::ranges::stable_sort(targets, {}, [&](FormatId format) {
        return isOwnString(format, source) ? qsizetype(-1) : rankOf(format);
    });
    return targets;
}

QList<FormatId> anatomyFormats(std::optional<FormatId> source)
{
    QList<FormatId> formats = stringTargets(source);
    if (source && findStringFormat(*source) != nullptr && !formats.contains(*source))
        formats.prepend(*source);
    formats.removeIf([](FormatId id) { return findStringFormat(id)->anatomy == nullptr; });
    return formats;
}

QList<FormatId> fileTargets(std::optional<FormatId> source)
{
    QList<FormatId> targets;
    for (const FileLayout *layout : fileLayouts()) {
        if (layout->create != nullptr)
            targets.append(layout->id);
    }
    std::ranges::stable_sort(targets, {}, [&](FormatId layout) {
        return layout == source ? qsizetype(popular.size()) + 1 : rankOf(layout);
    });
    return targets;
}

FormatId usualFile(std::optional<FormatId> source)
{
    return source && fileTargets().contains(*source) ? *source : FormatId::Pyrogram;
}

QString formatTitle(FormatId format)
{
    switch (format) {
    case FormatId::Pyrogram:
        return MenuText::tr("Pyrogram 2 and its forks");
    case FormatId::PyrogramOld64:
        return MenuText::tr("Pyrogram 1.3–1.4 (old)");
    case FormatId::PyrogramOld32:
        return MenuText::tr("Pyrogram 0.15–1.2 (old)");
    default:
        return QString::fromUtf8(nameOf(format).title);
    }
}

QString layoutTitle(FormatId layout)
{
    switch (layout) {
    case FormatId::Pyrogram:
        return MenuText::tr("Pyrogram (schema 3, which every fork opens)");
    case FormatId::Kurigram:
        return MenuText::tr("Kurigram (schema 7)");
    case FormatId::Telethon:
        return MenuText::tr("Telethon 1 (schema 7)");
    case FormatId::GramJsStore:
        return MenuText::tr("GramJS (folder of a StoreSession)");
    default:
        return QString::fromUtf8(nameOf(layout).title);
    }
}

} // namespace sessionary
