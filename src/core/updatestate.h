// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

namespace sessionary {

/// Where a client stopped reading updates, of the account or of one channel. Numbers that a library
/// does not keep there are empty.
struct UpdateState
{
    /// 0 for the account; a channel by its marked id
    qint64 id = 0;
    std::optional<qint64> pts = {};
    std::optional<qint64> qts = {};
    /// Seconds since 1970
    std::optional<qint64> date = {};
    std::optional<qint64> seq = {};

    friend bool operator==(const UpdateState &, const UpdateState &) = default;
};

} // namespace sessionary
