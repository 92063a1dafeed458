// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/peerfigures.h"

#include "models/sessiontext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct PeerFiguresText
{
    Q_DECLARE_TR_FUNCTIONS(PeerFigures)
};

QString ageLabel(PeerAge age)
{
    switch (age) {
    case PeerAge::Day:
        return PeerFiguresText::tr("Last 24 hours");
    case PeerAge::Week:
        return PeerFiguresText::tr("Last 7 days");
    case PeerAge::Month:
        return PeerFiguresText::tr("Last 30 days");
    case PeerAge::Year:
        return PeerFiguresText::tr("Last year");
    case PeerAge::Older:
        return PeerFiguresText::tr("Earlier");
    case PeerAge::Unknown:
        break;
    }
    return PeerFiguresText::tr("Not known");
}

FigureGroup typeFigures(const PeerStatistics &statistics)
{
    FigureGroup group { PeerFiguresText::tr("Types"), {} };
    for (const auto &[type, count] : statistics.types) {
        const QString label = type == PeerType::Unknown ? PeerFiguresText::tr("Other")
                                                        : peerTypeText({ .type = type });
        group.figures.append({ label, count });
    }
    return group;
}

/// All ages, so that what was not seen is seen; but what is not known only where there is some
FigureGroup ageFigures(const PeerStatistics &statistics)
{
    FigureGroup group { PeerFiguresText::tr("Last seen"), {} };
    for (std::size_t i = 0; i < peerAgeCount; ++i) {
        const auto age = PeerAge(i);
        if (age != PeerAge::Unknown || statistics.count(age) > 0)
            group.figures.append({ ageLabel(age), statistics.count(age) });
    }
    return group;
}

} // namespace

QList<FigureGroup> figuresOf(const PeerStatistics &statistics)
{
    QList<FigureGroup> groups;
    if (statistics.total > 0)
        groups.append(typeFigures(statistics));
    if (statistics.hasAges())
        groups.append(ageFigures(statistics));
    return groups;
}

QString figuresText(const QList<FigureGroup> &groups)
{
    QStringList sentences;
    for (const FigureGroup &group : groups) {
        QStringList parts;
        for (const Figure &figure : group.figures)
            parts.append(u"%1 %2"_s.arg(figure.label, QLocale().toString(figure.count)));
        sentences.append(PeerFiguresText::tr("%1: %2.").arg(group.title, parts.join(u", "_s)));
    }
    return sentences.join(u' ');
}

QString shareText(qint64 count, qint64 total)
{
    if (count == 0 || total == 0)
        return {};
    const qint64 percent = std::llround(double(count) * 100 / double(total));
    if (percent == 0)
        return PeerFiguresText::tr("< 1 %");
    return PeerFiguresText::tr("%1 %").arg(percent);
}

} // namespace sessionary
