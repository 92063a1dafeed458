// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/provenance.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// The libraries that leave a file with this layout, number and journal mode
struct Writers
{
    FormatId layout;
    qint64 number;
    std::optional<bool> isWal; ///< empty: either
    std::array<const char *, 3> names;
};

constexpr std::array writers {
    Writers { FormatId::Kurigram, 4, false, { "Kurigram 2.0.106.17–2.1.14", "PyroTGFork" } },
    Writers { FormatId::Kurigram, 5, false, { "Kurigram 2.1.15–2.1.21", "PyroTGFork" } },
    Writers { FormatId::Kurigram,
              6,
              false,
              { "Kurigram 2.1.22–2.2.9", "TeamPGM", "PyroTGFork 2.1.32.7–2.2.17" } },
    Writers { FormatId::Kurigram, 6, true, { "PyroTGFork ≥ 2.2.18", "pyroblack ≥ 2.8" } },
    Writers { FormatId::Kurigram, 7, false, { "Kurigram ≥ 2.2.10", "irenogram ≥ 2.3.79" } },
    Writers { FormatId::Kurigram, 8, std::nullopt, { "wzgram" } },
    Writers { FormatId::Pyrofork, 3, false, { "Pyrofork 2.3.9.post2–2.3.21" } },
    Writers { FormatId::Pyrofork, 3, true, { "Pyrofork 2.3.19", "pyroblack 2.3.41–2.3.63" } },
    Writers { FormatId::Pyrofork, 4, false, { "Pyrofork ≥ 2.3.22", "irenogram ≤ 2.3.78" } },
    Writers { FormatId::Pyrofork, 4, true, { "pyroblack 2.3.64–2.7.6", "Electrogram" } },
};

/// The formats whose files are made by Pyrogram's migrations
constexpr std::array family { FormatId::Pyrogram,         FormatId::Kurigram, FormatId::Pyrofork,
                              FormatId::PyrogramMod,      FormatId::Pylogram, FormatId::PyroforkDc,
                              FormatId::PyroforkDynamicDc };

/// ALTER TABLE puts a column behind all others, where no library that makes the table new has it.
bool isBehindLast(const Outline &outline, QStringView column)
{
    const TableOutline *sessions = outline.table(u"sessions");
    if (sessions == nullptr)
        return false;
    const auto positionOf = [&](QStringView name) {
        const auto found = std::ranges::find_if(sessions->columns, [&](const ColumnOutline &other) {
            return name.compare(other.name, Qt::CaseInsensitive) == 0;
        });
        return found == sessions->columns.end() ? -1 : found - sessions->columns.begin();
    };
    const auto last = positionOf(u"is_bot");
    return last >= 0 && positionOf(column) > last;
}

/// The newest version that the file can have been begun with, when it is older than \a number
std::optional<qint64> begunAs(const Outline &outline, FormatId layout, qint64 number)
{
    constexpr qint64 lastWithoutApiId = 2;
    constexpr qint64 lastWithUsername = 3;
    constexpr qint64 lastWithoutAddress = 6;
    if (number > lastWithoutApiId && isBehindLast(outline, u"api_id"))
        return lastWithoutApiId;
    if (layout != FormatId::Kurigram)
        return std::nullopt;
    if (number > lastWithUsername && outline.has(u"peers", { u"username" }))
        return lastWithUsername;
    if (number > lastWithoutAddress && isBehindLast(outline, u"server_address"))
        return lastWithoutAddress;
    return std::nullopt;
}

QStringList writersOf(FormatId layout, qint64 number, bool isWal)
{
    const auto row = std::ranges::find_if(writers, [&](const Writers &candidate) {
        return candidate.layout == layout && candidate.number == number
            && candidate.isWal.value_or(isWal) == isWal;
    });
    if (row == writers.end())
        return {};
    QStringList names;
    for (const char *name : row->names) {
        if (name != nullptr)
            names.append(QString::fromUtf8(name));
    }
    return names;
}

} // namespace

QList<Finding> provenanceOf(const Outline &outline, FormatId layout, std::optional<qint64> number)
{
    if (std::ranges::find(family, layout) == family.end())
        return {};
    QList<Finding> findings;
    if (outline.isWal && layout == FormatId::Pyrogram)
        findings.append({ FindingCode::WalFork });
    if (!number)
        return findings;
    if (const QStringList names = writersOf(layout, *number, outline.isWal); !names.isEmpty())
        findings.append({ FindingCode::LastOpenedBy, names });
    if (const auto begun = begunAs(outline, layout, *number))
        findings.append({ FindingCode::MigratedFrom, *begun });
    return findings;
}

} // namespace sessionary
