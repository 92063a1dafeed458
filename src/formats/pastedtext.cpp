// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/pastedtext.h"

#include "core/base64.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace sessionary {

namespace {

/// The shortest run of base64 that is taken out of other text. The shortest session string of any
/// library has 351 characters, and a damaged one should still get its sentence.
constexpr std::size_t shortestFind = 300;
constexpr std::size_t longestName = 64;

struct Token
{
    std::string_view bytes;
    Dropped why;
};

/// What is dropped wherever it stands, in UTF-8
// NOLINTBEGIN(misc-misleading-bidirectional): those are what is looked for
constexpr std::array tokens {
    Token { "\r", Dropped::LineBreaks },
    Token { "\n", Dropped::LineBreaks },
    Token { "\v", Dropped::LineBreaks },
    Token { "\f", Dropped::LineBreaks },
    Token { "\xC2\x85", Dropped::LineBreaks },
    Token { "\xE2\x80\xA8", Dropped::LineBreaks },
    Token { "\xE2\x80\xA9", Dropped::LineBreaks },
    Token { "\\n", Dropped::LineBreaks }, // written as in a source file
    Token { "\\r", Dropped::LineBreaks },
    Token { "\\", Dropped::Punctuation },
    Token { " ", Dropped::Spaces },
    Token { "\t", Dropped::Spaces },
    Token { "\xC2\xA0", Dropped::Spaces },
    Token { "\xE2\x80\xAF", Dropped::Spaces },
    Token { "\xE2\x81\x9F", Dropped::Spaces },
    Token { "\xE3\x80\x80", Dropped::Spaces },
    Token { "\"", Dropped::Quotes },
    Token { "'", Dropped::Quotes },
    Token { "`", Dropped::Quotes },
    Token { "\xC2\xAB", Dropped::Quotes }, // « »
    Token { "\xC2\xBB", Dropped::Quotes },
    Token { "\xE2\x80\x98", Dropped::Quotes }, // ‘ ’ “ ” „
    Token { "\xE2\x80\x99", Dropped::Quotes },
    Token { "\xE2\x80\x9C", Dropped::Quotes },
    Token { "\xE2\x80\x9D", Dropped::Quotes },
    Token { "\xE2\x80\x9E", Dropped::Quotes },
    Token { "\xC2\xAD", Dropped::Invisible }, // soft hyphen
    Token { "\xE2\x80\x8B", Dropped::Invisible }, // zero width
    Token { "\xE2\x80\x8C", Dropped::Invisible },
    Token { "\xE2\x80\x8D", Dropped::Invisible },
    Token { "\xE2\x80\x8E", Dropped::Invisible }, // direction
    Token { "\xE2\x80\x8F", Dropped::Invisible },
    Token { "\xE2\x80\xAA", Dropped::Invisible },
    Token { "\xE2\x80\xAB", Dropped::Invisible },
    Token { "\xE2\x80\xAC", Dropped::Invisible },
    Token { "\xE2\x80\xAD", Dropped::Invisible },
    Token { "\xE2\x80\xAE", Dropped::Invisible },
    Token { "\xE2\x81\xA0", Dropped::Invisible },
    Token { "\xEF\xBB\xBF", Dropped::Invisible }, // byte-order mark
};
// NOLINTEND(misc-misleading-bidirectional)

const Token *tokenAt(std::string_view text)
{
    const auto found = std::ranges::find_if(
        tokens, [&](const Token &token) { return text.starts_with(token.bytes); });
    return found == tokens.end() ? nullptr : &*found;
}

/// Skips what is dropped anyway, but notes it only when it is kept out for good.
std::string_view withoutLeading(std::string_view text, DroppedParts &dropped)
{
    while (const Token *token = tokenAt(text)) {
        dropped |= token->why;
        text.remove_prefix(token->bytes.size());
    }
    return text;
}

bool isNameCharacter(char character)
{
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_'
        || character == '.' || character == '-';
}

/// The text behind "NAME =", "export NAME=" or "'name':", when there is one of them in front.
std::optional<std::string_view> behindAssignment(std::string_view text)
{
    DroppedParts around;
    text = withoutLeading(text, around);
    for (const std::string_view keyword : { "export ", "set ", "const ", "let ", "var ", "- " }) {
        if (text.starts_with(keyword))
            text.remove_prefix(keyword.size());
    }
    text = withoutLeading(text, around);

    if (text.empty() || std::isdigit(static_cast<unsigned char>(text.front())) != 0)
        return std::nullopt; // a bot token has a number before its colon
    const auto nameEnd = std::ranges::find_if_not(text, isNameCharacter);
    const auto nameSize = static_cast<std::size_t>(nameEnd - text.begin());
    if (nameSize == 0 || nameSize > longestName)
        return std::nullopt;
    text.remove_prefix(nameSize);

    text = withoutLeading(text, around);
    if (!text.starts_with('=') && !text.starts_with(':'))
        return std::nullopt;
    text.remove_prefix(1);
    if (text.size() <= nameSize) // it was the padding of a short text
        return std::nullopt;
    return text;
}

void dropTrailing(SecretBytes &text, std::string_view characters)
{
    std::size_t size = text.size();
    while (size > 0 && characters.find(text.text()[size - 1]) != std::string_view::npos)
        --size;
    text.truncate(size);
}

/// Something that stands between a string and the text around it, rather than in the string
bool isDelimiter(char character)
{
    return std::isspace(static_cast<unsigned char>(character)) != 0
        || std::string_view("\"'`=:,;()[]{}<>").find(character) != std::string_view::npos;
}

/// What follows a run of digits ends it: a delimiter, or padding and no digits behind it
bool isEnd(std::string_view rest)
{
    constexpr std::size_t most = 2;
    const auto padding = std::min(rest.find_first_not_of('='), rest.size());
    if (padding > 0 && padding <= most)
        return padding == rest.size() || !base64::isDigit(rest[padding]);
    return rest.empty() || isDelimiter(rest.front());
}

/// The only long run of base64 digits in \a text, with the colon that may be its first character.
std::optional<std::string_view> onlyRun(std::string_view text)
{
    std::optional<std::string_view> only;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (!base64::isDigit(rest.front())) {
            ++at;
            continue;
        }
        const auto size = static_cast<std::size_t>(std::ranges::find_if_not(rest, base64::isDigit)
                                                   - rest.begin());
        const bool isWhole = (at == 0 || isDelimiter(text[at - 1])) && isEnd(rest.substr(size));
        if (size >= shortestFind && isWhole) {
            if (only)
                return std::nullopt;
            const bool hasColon =
                at > 0 && text[at - 1] == ':' && (at == 1 || !isNameCharacter(text[at - 2]));
            only = hasColon ? text.substr(at - 1, size + 1) : rest.substr(0, size);
        }
        at += size;
    }
    return only;
}

bool isAllDigits(std::string_view text)
{
    if (text.starts_with(':'))
        text.remove_prefix(1);
    return std::ranges::all_of(text, base64::isDigit);
}

} // namespace

PastedText clean(std::string_view raw)
{
    raw = raw.substr(0, maxPastedSize);
    if (raw.ends_with('\n')) // that ends the line in every text file, and is no part of it
        raw.remove_suffix(raw.ends_with("\r\n") ? 2 : 1);
    PastedText pasted { SecretBytes(raw.size()), {} };

    std::string_view rest = raw;
    if (const auto value = behindAssignment(rest)) {
        pasted.dropped |= Dropped::Assignment;
        rest = *value;
    }

    std::size_t size = 0;
    while (!rest.empty()) {
        if (const Token *token = tokenAt(rest)) {
            pasted.dropped |= token->why;
            rest.remove_prefix(token->bytes.size());
        } else {
            pasted.text.bytes()[size++] = static_cast<quint8>(rest.front());
            rest.remove_prefix(1);
        }
    }
    pasted.text.truncate(size);

    dropTrailing(pasted.text, ",;)]}");
    if (pasted.text.size() != size)
        pasted.dropped |= Dropped::Punctuation;
    dropTrailing(pasted.text, "="); // padding belongs to the string and is not worth a word

    if (!isAllDigits(pasted.text.text())) {
        if (const auto run = onlyRun(raw))
            pasted = { SecretBytes(bytesOf(*run)), Dropped::Surroundings };
    }
    return pasted;
}

} // namespace sessionary
