// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/formatid.h"
#include "core/session.h"

#include <QFlags>

#include <optional>

namespace sessionary {

/// What became of a session that was made ready for another form
struct Adaptation
{
    /// With what the target has no place for left out
    Session session = {};
    /// Filled in from the built-in table of data centers
    SessionFields derived = {};
    /// Said by a person or an option
    SessionFields given = {};
    /// In the source, and without a place in the target
    SessionFields lost = {};
};

/// \a session, which came from \a source, with what \a given says, as \a target takes it, which has
/// a place for \a holds.
///
/// An address is filled in from the data center when the session has none, when it belongs to
/// another data center, or when the target cannot use it: Telethon keeps the key of one data center
/// under the address of another when it meets an IPv6 address that it did not ask for, and only
/// GramJS knows host names. Nothing else is made up.
[[nodiscard]] Adaptation adapt(Session session, std::optional<FormatId> source, FormatId target,
                               SessionFields holds, const SessionSupplement &given);

/// \a session as the string \a target. NotWrittenHere, MissingFields, DoesNotFit, NoKey
[[nodiscard]] Result<SecretBytes> convertString(Session session, std::optional<FormatId> source,
                                                FormatId target, const SessionSupplement &given);

} // namespace sessionary
