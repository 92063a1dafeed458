// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/base64.h"

#include <sodium.h>

#include <array>

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

/// All bits set where \a character lies between the two, else none
constexpr int within(int character, int first, int last)
{
    constexpr int signBits = 8;
    return ((first - 1 - character) & (character - last - 1)) >> signBits;
}

/// What a digit stands for, or a negative number; without a branch or a table, whose use of the
/// cache could be watched
constexpr int valueOf(char digit)
{
    const int code = static_cast<unsigned char>(digit);
    int value = -1;
    value += within(code, 'A', 'Z') & (code - 'A' + 1);
    value += within(code, 'a', 'z') & (code - 'a' + 27);
    value += within(code, '0', '9') & (code - '0' + 53);
    value += (within(code, '+', '+') | within(code, '-', '-')) & 63;
    value += (within(code, '/', '/') | within(code, '_', '_')) & 64;
    return value;
}

static_assert(valueOf('A') == 0 && valueOf('z') == 51 && valueOf('9') == 61);
static_assert(valueOf('-') == 62 && valueOf('+') == 62 && valueOf('_') == 63 && valueOf('/') == 63);
static_assert(valueOf('=') < 0 && valueOf('@') < 0 && valueOf('[') < 0 && valueOf('\xff') < 0);

std::string_view withoutPadding(std::string_view text)
{
    const std::size_t padded = text.size();
    while (text.ends_with('=') && padded - text.size() < 2)
        text.remove_suffix(1);
    return text;
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
    text = withoutPadding(text);

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

View::View(std::string_view text)
    : m_digits(withoutPadding(text))
{
    int all = 0; // negative when one of them is
    for (const char digit : m_digits)
        all |= valueOf(digit);
    const std::size_t left = m_digits.size() % 4;
    if (all < 0 || left == 1)
        return;
    // of the last digit, the bits that belong to no byte
    constexpr std::array unused { 0, 0, 15, 3 };
    if (left > 0 && (valueOf(m_digits.back()) & unused[left]) != 0)
        return;
    m_size = m_digits.size() / 4 * 3 + (left == 0 ? 0 : left - 1);
}

quint8 View::operator[](std::size_t at) const
{
    Q_ASSERT(at < m_size);
    const std::size_t digit = at / 3 * 4 + at % 3;
    const auto shift = int(2 * (at % 3) + 2);
    return static_cast<quint8>(valueOf(m_digits[digit]) << shift
                               | valueOf(m_digits[digit + 1]) >> (6 - shift));
}

void View::copy(std::size_t from, MutableBytes bytes) const
{
    for (quint8 &byte : bytes)
        byte = (*this)[from++];
}

} // namespace sessionary::base64
