// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/stringformat.h"

#include "core/authkey.h"
#include "core/base64.h"
#include "formats/foreignstring.h"
#include "formats/pyrogramstring.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <optional>

namespace sessionary {

namespace {

/// In the order in which candidates are named: formats with a fixed beginning before those that
/// are told by their size alone.
constexpr std::array formats {
    &foreign::gogramFormat,   &foreign::gotgProtoFormat,  &foreign::gramJsFormat,
    &foreign::telethonFormat, &foreign::mtcuteFormat,     &foreign::mtKrutoFormat,
    &foreign::grammersFormat, &pyrogram::currentFormat,   &pyrogram::old64Format,
    &pyrogram::old32Format,   &pyrogram::irenogramFormat, &pyrogram::pre015Format,
};

bool matches(const StringFormat &format, const StringText &text)
{
    if (format.matches != nullptr)
        return format.matches(text);
    return format.decode(text).has_value();
}

template<typename Predicate>
bool isAll(std::string_view text, Predicate predicate)
{
    return std::ranges::all_of(text, [&](char character) {
        return predicate(static_cast<unsigned char>(character)) != 0;
    });
}

/// "123456:AAxyz…", what @BotFather gives
bool isBotToken(std::string_view text)
{
    constexpr std::size_t secretSize = 35;
    const auto colon = text.find(':');
    return colon != std::string_view::npos && colon > 0 && text.size() - colon - 1 >= secretSize - 5
        && text.size() - colon - 1 <= secretSize + 5
        && isAll(text.substr(0, colon), [](unsigned char c) { return std::isdigit(c); })
        && std::ranges::all_of(text.substr(colon + 1), base64::isDigit);
}

/// What a text of that many characters is a damaged copy of, and by how many
struct LengthMismatch
{
    int missing = 0; ///< negative: extra
};

std::optional<LengthMismatch> nearestLength(std::string_view text)
{
    constexpr std::array<int, 3> lengths { 351, 356, 362 };
    constexpr int tolerance = 8;
    const int length = int(text.starts_with(':') ? text.size() - 1 : text.size());
    const int nearest = *std::ranges::min_element(
        lengths, {}, [&](int candidate) { return std::abs(candidate - length); });
    if (std::abs(nearest - length) > tolerance)
        return std::nullopt;
    return LengthMismatch { nearest - length };
}

/// What \a text is, when it is the string of no format that can be read
Error explain(const StringText &text)
{
    const std::string_view characters = text.text();
    if (characters.empty())
        return { ErrorCode::EmptyString };

    constexpr std::size_t apiHashSize = 32;
    if (isBotToken(characters))
        return { ErrorCode::LooksLikeBotToken };
    if (isAll(characters, [](unsigned char c) { return std::isxdigit(c); })) {
        if (characters.size() == apiHashSize)
            return { ErrorCode::LooksLikeApiHash };
        if (characters.size() == 2 * authKeySize)
            return { ErrorCode::LooksLikeHexKey };
    }

    for (const StringFormat *format : formats) {
        if (format->matches != nullptr && matches(*format, text))
            return { ErrorCode::LooksLike, {}, format->id };
    }

    if (!text.decoded() && text.decoded().error().code == ErrorCode::BadCharacter) {
        Error error = text.decoded().error();
        if (characters.starts_with(':')) // it was counted from behind the colon
            error.subject = std::get<qint64>(error.subject) + 1;
        return error;
    }
    if (foreign::resemblesTelethon(text))
        return { ErrorCode::LooksLike, {}, FormatId::Telethon };

    const auto mismatch = nearestLength(characters);
    if (!mismatch)
        return { characters.size() < 351 ? ErrorCode::TooShort : ErrorCode::NotAString };
    if (mismatch->missing > 0)
        return { ErrorCode::CharactersMissing, {}, qint64(mismatch->missing) };
    if (mismatch->missing < 0)
        return { ErrorCode::CharactersExtra, {}, qint64(-mismatch->missing) };

    for (const StringFormat *format : formats) { // the right size, so the reason is in a field
        if (format->decode == nullptr)
            continue;
        const auto decoded = format->decode(text);
        if (!decoded && decoded.error().code != ErrorCode::NotAString)
            return decoded.error();
    }
    return { ErrorCode::NotAString };
}

} // namespace

std::span<const StringFormat *const> stringFormats()
{
    return formats;
}

const StringFormat *findStringFormat(FormatId id)
{
    const auto found = std::ranges::find(formats, id, &StringFormat::id);
    return found == formats.end() ? nullptr : *found;
}

Result<QList<FormatId>> recogniseString(const StringText &text)
{
    QList<FormatId> candidates;
    for (const StringFormat *format : formats) {
        if (format->decode != nullptr && matches(*format, text))
            candidates.append(format->id);
    }
    if (candidates.isEmpty())
        return tl::unexpected(explain(text));
    return candidates;
}

Result<Session> decodeString(FormatId id, const StringText &text)
{
    const StringFormat *format = findStringFormat(id);
    if (format == nullptr || format->decode == nullptr)
        return fail(ErrorCode::NotReadHere, id);
    return format->decode(text);
}

Result<SecretBytes> encodeString(FormatId id, const Session &session)
{
    const StringFormat *format = findStringFormat(id);
    if (format == nullptr || format->encode == nullptr)
        return fail(ErrorCode::NotWrittenHere, id);

    if (!session.fields().testFlag(SessionField::AuthKey))
        return fail(ErrorCode::NoKey);
    if (const SessionFields missing = format->needs & ~session.fields())
        return fail(ErrorCode::MissingFields, missing);
    return format->encode(session);
}

bool looksSecret(std::string_view text)
{
    constexpr std::size_t shortest = 80; // a damaged or cut string is a secret, too
    if (text.size() < shortest)
        return false;
    if (text.starts_with(':'))
        text.remove_prefix(1);
    const auto digits = std::ranges::count_if(text, base64::isDigit);
    return digits >= qint64(text.size()) - 4 && text.find('.') == std::string_view::npos;
}

} // namespace sessionary
