// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/secretbytes.h"

#include <QFlags>

#include <string_view>

namespace sessionary {

/// What clean() took away from a pasted text
enum class Dropped {
    Spaces = 1,
    LineBreaks = 2,
    Quotes = 4,
    Assignment = 8, ///< a name and = or : in front, as in a .env file
    Invisible = 16, ///< byte-order marks, zero-width and direction characters
    Punctuation = 32, ///< a comma, semicolon or bracket behind it, or backslashes in it
    Surroundings = 64, ///< it stood in the middle of other text
};
Q_DECLARE_FLAGS(DroppedParts, Dropped)
Q_DECLARE_OPERATORS_FOR_FLAGS(DroppedParts)

/// A session string as somebody pastes it, without what they pasted around it
struct PastedText
{
    SecretBytes text;
    DroppedParts dropped;
};

/// The longest text that is looked at, in bytes: far above any session string
inline constexpr std::size_t maxPastedSize = std::size_t(64) * 1024;

/// Undresses \a raw (UTF-8): quotes, white space, line breaks, a NAME= in front, padding behind.
/// Where other text is left around it, the one long run of base64 in it is taken. What remains need
/// not be a session string; the formats decide.
[[nodiscard]] PastedText clean(std::string_view raw);

} // namespace sessionary
