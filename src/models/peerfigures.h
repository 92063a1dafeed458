// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/peerstatistics.h"

#include <QList>
#include <QString>

namespace sessionary {

/// A number with its name
struct Figure
{
    QString label;
    qint64 count = 0;

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Figures that are parts of one whole
struct FigureGroup
{
    QString title;
    QList<Figure> figures;

    friend bool operator==(const FigureGroup &, const FigureGroup &) = default;
};

/// What people are shown of \a statistics: the types, and where it is known, when peers were last
/// seen. Nothing where there is nothing to count.
[[nodiscard]] QList<FigureGroup> figuresOf(const PeerStatistics &statistics);

/// The same in words
[[nodiscard]] QString figuresText(const QList<FigureGroup> &groups);

/// How many of \a total, in words: "12 %", or "less than 1 %"
[[nodiscard]] QString shareText(qint64 count, qint64 total);

} // namespace sessionary
