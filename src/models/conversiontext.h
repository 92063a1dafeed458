// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/conversion.h"

#include <QList>
#include <QString>

namespace sessionary {

/// A line of a plan, for people
struct PlanRow
{
    PlanItem::Fate fate = PlanItem::Fate::Kept;
    QString what;
    /// How many, from what, or why; empty when there is nothing to add
    QString detail;

    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

[[nodiscard]] QList<PlanRow> planRows(const ConversionPlan &plan);
/// "kept", "derived", …
[[nodiscard]] QString fateText(PlanItem::Fate fate);
/// "112 peers; without: names of peers": what is worth a word in a report of one line
[[nodiscard]] QString planSummary(const ConversionPlan &plan);

} // namespace sessionary
