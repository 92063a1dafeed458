// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <string_view>

namespace sessionary::base64 {

/// \a text in either alphabet, padded or not. BadCharacter names the position, from 1, of what is
/// no base64, or of a last character with bits that no writer sets; CharacterCount says that no
/// number of bytes gives so many characters.
[[nodiscard]] Result<SecretBytes> decode(std::string_view text);

/// How a library writes base64
enum class Variant {
    UrlSafe, ///< without padding: what Pyrogram and most others write
    UrlSafePadded,
    StandardPadded,
};

[[nodiscard]] SecretBytes encode(Bytes bytes, Variant variant = Variant::UrlSafe);

/// \a character belongs to one of the two alphabets. Padding does not.
[[nodiscard]] bool isDigit(char character);

} // namespace sessionary::base64
