// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/peernumber.h"

namespace sessionary {

namespace {

constexpr quint64 channelBase = 1'000'000'000'000;

/// 10^n for the n digits that stand behind an old mark; 0 where there is none
quint64 oldMarkPlace(quint64 magnitude)
{
    for (const quint64 place : { quint64(1'000'000'000), quint64(100'000'000) }) {
        const bool isMarked = magnitude / place == 100 && magnitude % place >= place / 10;
        if (isMarked)
            return place;
    }
    return 0;
}

} // namespace

PeerNumber PeerNumber::of(qint64 number)
{
    if (number >= 0)
        return { .bare = quint64(number) };
    const quint64 magnitude = ~quint64(number) + 1;
    if (magnitude > channelBase && magnitude < 2 * channelBase)
        return { magnitude - channelBase, true, Mark::Channel };
    if (const quint64 place = oldMarkPlace(magnitude))
        return { magnitude % place, true, Mark::OldChannel };
    return { magnitude, true, Mark::None };
}

qint64 PeerNumber::withBare(quint64 other) const
{
    if (!isNegative)
        return qint64(other);
    quint64 magnitude = other;
    if (mark == Mark::Channel) {
        magnitude += channelBase;
    } else if (mark == Mark::OldChannel) {
        constexpr quint64 marks = 100;
        quint64 place = 1;
        while (place <= other)
            place *= 10;
        magnitude += marks * place;
    }
    return qint64(~magnitude + 1);
}

} // namespace sessionary
