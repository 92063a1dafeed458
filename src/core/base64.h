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

/// Base64 in either alphabet, read where it stands: of what may be a secret, no copy is made. Which
/// bytes are looked at shows in the time that takes, but not what they are.
class View
{
public:
    View() = default;
    explicit View(std::string_view text);

    /// In bytes; 0 when the text is no base64, as decode() says
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] quint8 operator[](std::size_t at) const;
    /// Fills \a bytes with those that begin at \a from.
    void copy(std::size_t from, MutableBytes bytes) const;

private:
    std::string_view m_digits;
    std::size_t m_size = 0;
};

/// \a character belongs to one of the two alphabets. Padding does not.
[[nodiscard]] bool isDigit(char character);

} // namespace sessionary::base64
