// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/base64.h"

#include <sodium.h>

namespace sessionary::base64 {

namespace {

constexpr int urlSafe = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

constexpr int sodiumsVariant(Variant variant)
{
    switch (variant) {
    case Variant::UrlSafe:
        return urlSafe;
    case Variant::UrlSafePadded:
        return sodium_base64_VARIANT_URLSAFE;
    case Variant::StandardPadded:
        break;
    }
    return sodium_base64_VARIANT_ORIGINAL;
}

constexpr char toUrlSafe(char character)
{
    switch (character) {
    case '+':
        return '-';
    case '/':
        return '_';
    default:
        return character;
    }
}

} // namespace

bool isDigit(char character)
{
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
        || (character >= '0' && character <= '9') || character == '-' || character == '_'
        || character == '+' || character == '/';
}

Result<SecretBytes> decode(std::string_view text)
{
    const std::size_t padded = text.size();
    while (text.ends_with('=') && padded - text.size() < 2)
        text.remove_suffix(1);

    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            return fail(ErrorCode::BadCharacter, qint64(i + 1));
    }
    if (text.size() % 4 == 1)
        return fail(ErrorCode::CharacterCount);

    SecretBytes digits(bytesOf(text));
    for (quint8 &digit : digits.bytes())
        digit = static_cast<quint8>(toUrlSafe(static_cast<char>(digit)));

    SecretBytes out(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    const int status = sodium_base642bin(out.bytes().data(), out.size(), digits.text().data(),
                                         digits.size(), nullptr, &size, nullptr, urlSafe);
    if (status != 0) // only the unused bits of the last character are left to be wrong
        return fail(ErrorCode::BadCharacter, qint64(text.size()));
    out.truncate(size);
    return out;
}

SecretBytes encode(Bytes bytes, Variant variant)
{
    const int sodiums = sodiumsVariant(variant);
    SecretBytes out(sodium_base64_encoded_len(bytes.size(), sodiums)); // counts a final zero
    sodium_bin2base64(reinterpret_cast<char *>(out.bytes().data()), out.size(), bytes.data(),
                      bytes.size(), sodiums);
    out.truncate(out.size() - 1);
    return out;
}

} // namespace sessionary::base64
