// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace sessionary {

/// A number as the libraries write ids: its sign and its mark apart from what it says, which is the
/// same in every table, however that marks it.
struct PeerNumber
{
    enum class Mark {
        None,
        Channel, ///< −1000000000000 − id
        OldChannel, ///< "-100" before the digits of the id, where those are eight or nine
    };

    quint64 bare = 0;
    bool isNegative = false;
    Mark mark = Mark::None;

    [[nodiscard]] static PeerNumber of(qint64 number);
    /// With the same sign and mark
    [[nodiscard]] qint64 withBare(quint64 other) const;

    friend bool operator==(const PeerNumber &, const PeerNumber &) = default;
};

} // namespace sessionary
