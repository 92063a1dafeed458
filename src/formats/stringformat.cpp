// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/stringformat.h"

#include "core/authkey.h"
#include "core/base64.h"
#include "formats/gogramstring.h"
#include "formats/gotgprotostring.h"
#include "formats/gramjsstring.h"
#include "formats/grammersstring.h"
#include "formats/keylessstring.h"
#include "formats/mtcutestring.h"
#include "formats/mtkrutostring.h"
#include "formats/pyrogramstring.h"
#include "formats/telethonstring.h"

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
    &gogram::format,          &gotgproto::format,      &gramjs::format,
    &telethon::format,        &mtcute::format,         &mtkruto::format,
    &pyrogram::currentFormat, &pyrogram::old64Format,  &pyrogram::irenogramFormat,
    &pyrogram::old32Format,   &pyrogram::pre015Format, &grammers::format,
};

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

/// What is secret, but no session string
std::optional<ErrorCode> otherSecret(std::string_view text)
{
    constexpr std::size_t apiHashSize = 32;
    // a database, a file of Telegram Desktop, one of gogram
    constexpr std::array<std::string_view, 4> magics { "SQLite format 3", "TDF$", "\xa3\x5c\x02",
                                                       "\xa3\x5c\x01" };
    if (isBotToken(text))
        return ErrorCode::LooksLikeBotToken;
    if (isAll(text, [](unsigned char c) { return std::isxdigit(c); })) {
        if (text.size() == apiHashSize)
            return ErrorCode::LooksLikeApiHash;
        if (text.size() == 2 * authKeySize)
            return ErrorCode::LooksLikeHexKey;
    }
    const std::string beginning = beginningOf(text);
    if (std::ranges::any_of(magics, [&](auto magic) { return beginning.starts_with(magic); }))
        return ErrorCode::LooksLikeFile;
    return std::nullopt;
}

/// The first character that no base64 has, but for the colon in front
std::optional<Error> badCharacter(std::string_view text)
{
    const std::string_view digits = text.substr(0, text.find_last_not_of('=') + 1);
    const auto from = digits.begin() + (digits.starts_with(':') ? 1 : 0);
    const auto bad = std::find_if_not(from, digits.end(), base64::isDigit);
    if (bad == digits.end())
        return std::nullopt;
    return Error { ErrorCode::BadCharacter, {}, qint64(bad - digits.begin() + 1) };
}

/// How much the structure of a format says
enum class Structure {
    Telling, ///< its beginning is known
    SizeOnly,
};

/// The right structure, so the reason is in a field
std::optional<Error> badField(const StringText &text, Structure structure)
{
    for (const StringFormat *format : formats) {
        if ((format->resembles != nullptr) != (structure == Structure::Telling))
            continue;
        const auto decoded = format->decode(text);
        if (!decoded && decoded.error().code != ErrorCode::NotAString)
            return decoded.error();
    }
    return std::nullopt;
}

/// What \a text is, when it is the string of no format that can be read
Error explain(const StringText &text)
{
    const std::string_view characters = text.text();
    if (characters.empty())
        return { ErrorCode::EmptyString };
    if (const auto code = otherSecret(characters))
        return { *code };
    if (const auto error = badCharacter(characters))
        return *error;
    if (const auto error = badField(text, Structure::Telling))
        return *error;
    for (const StringFormat *format : formats) {
        if (format->resembles != nullptr && format->resembles(characters))
            return { ErrorCode::LooksLike, {}, format->id };
    }
    if (const auto error = badField(text, Structure::SizeOnly))
        return *error;

    const auto mismatch = nearestLength(characters);
    if (!mismatch)
        return { characters.size() < 351 ? ErrorCode::TooShort : ErrorCode::NotAString };
    if (mismatch->missing > 0)
        return { ErrorCode::CharactersMissing, {}, qint64(mismatch->missing) };
    if (mismatch->missing < 0)
        return { ErrorCode::CharactersExtra, {}, qint64(-mismatch->missing) };
    if (const auto decoded = base64::decode(characters); !decoded)
        return decoded.error(); // the last one has bits that belong to no byte
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
        if (format->matches(text))
            candidates.append(format->id);
    }
    if (candidates.isEmpty())
        return tl::unexpected(explain(text));
    return candidates;
}

Result<Session> decodeString(FormatId id, const StringText &text)
{
    const StringFormat *format = findStringFormat(id);
    if (format == nullptr)
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
