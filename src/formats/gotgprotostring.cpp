// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/gotgprotostring.h"

#include "core/address.h"
#include "core/datacenter.h"
#include "formats/anatomybuilder.h"
#include "formats/gotd.h"
#include "formats/keylessstring.h"
#include "formats/secretjson.h"

#include <array>

namespace sessionary::gotgproto {

namespace {

constexpr std::string_view opening = R"({"Version":1,"Data":")";
constexpr std::string_view closing = "\"}\n";

/// An object whose first member is one of the two
bool isHead(std::string_view head)
{
    constexpr std::array<std::string_view, 2> members { R"("Version")", R"("Data")" };
    constexpr std::string_view blanks = " \t\r\n";
    if (!head.starts_with('{'))
        return false;
    const auto first = head.find_first_not_of(blanks, 1);
    if (first == std::string_view::npos)
        return false;
    return std::ranges::any_of(
        members, [&](std::string_view member) { return head.substr(first).starts_with(member); });
}

bool matches(const StringText &text)
{
    constexpr std::size_t enough = 32;
    const base64::View &body = text.whole();
    return body.size() > enough && body[0] == '{' && isHead(headOf(body, enough));
}

bool resembles(std::string_view text)
{
    return isHead(beginningOf(text));
}

Result<Session> decodeOuter(Bytes text)
{
    const auto json = SecretJson::parse(text);
    if (!json)
        return tl::unexpected(json.error());
    const JsonValue *data = member(&json->root(), "Data");
    if (!integerOf(member(&json->root(), "Version")) || data == nullptr)
        return fail(ErrorCode::NotASession);
    return data->IsObject() ? decodeGotdSession(text) : decodeGotdSession(base64Of(data).bytes());
}

Result<Session> decode(const StringText &text)
{
    if (!matches(text))
        return fail(ErrorCode::NotAString);
    const SecretBytes bytes = decodedFrom(text.whole(), 0);
    return decodeOuter(bytes.bytes())
        .map_error([](const Error &error) {
            return error.code == ErrorCode::EmptyKey
                ? error
                : Error { ErrorCode::LooksLike, {}, FormatId::GotgProto };
        })
        .and_then([](Session session) { return checked(std::move(session)); });
}

/// The characters in the middle are put into base64 once more.
InnerCoding codingOf(const QByteArray &bytes)
{
    constexpr qsizetype bits = 8;
    constexpr qsizetype digitBits = Anatomy::bitsPerCharacter;
    const qsizetype first = opening.size();
    const QByteArray inner = bytes.mid(first, bytes.size() - first - qsizetype(closing.size()));
    InnerCoding coding { .bytes = bytes.left(first) + inner.toBase64(), .ranges = {} };
    for (qsizetype i = 0; i < first; ++i)
        coding.ranges.append({ i, i + 1 });
    for (qsizetype i = 0; i < inner.size(); ++i)
        coding.ranges.append(
            { first + bits * i / digitBits, first + (bits * (i + 1) + digitBits - 1) / digitBits });
    for (const char character : closing) {
        coding.ranges.append({ coding.bytes.size(), coding.bytes.size() + 1 });
        coding.bytes += character;
    }
    return coding;
}

StringPart characters(SessionField field, const QByteArray &text, const QByteArray &value)
{
    return { .field = field, .isMissing = value.isEmpty(), .bytes = text, .value = value };
}

/// What gotd remembers of the server's configuration beside test mode is not in a session here, so
/// it is left out.
Anatomy anatomy(const Session &keyless)
{
    constexpr qsizetype keyCharacters = 344; // in base64
    constexpr qsizetype hashCharacters = 12;
    const bool isTest = keyless.testMode.value_or(false);
    const QByteArray dcId = QByteArray::number(keyless.dcId.value_or(0));
    const QByteArray address = addressCharacters(keyless);
    const QByteArray port = QByteArray::number(keyless.port.value_or(0));
    const bool hasAddress = !address.startsWith('\0');

    AnatomyBuilder builder;
    builder.addText(opening);
    builder.addText(R"({"Version":1,"Data":{"Config":{"TestMode":)");
    builder.add(characters(SessionField::TestMode, isTest ? "true" : "false",
                           !keyless.testMode ? "" : (isTest ? "1" : "0")));
    builder.addText(R"(},"DC":)");
    builder.add(characters(SessionField::DcId, dcId, keyless.dcId ? dcId : QByteArray()));
    builder.addText(R"(,"Addr":")");
    builder.add(
        characters(SessionField::ServerAddress, address, hasAddress ? address : QByteArray()));
    builder.addText(":");
    builder.add(characters(SessionField::Port, port, keyless.port ? port : QByteArray()));
    builder.addText(R"(","AuthKey":")");
    builder.addKey(keyCharacters);
    builder.addText(R"(","AuthKeyID":")");
    builder.addKeyHash(hashCharacters);
    builder.addText(R"(","Salt":0}})");
    builder.addText(closing);
    return builder.finish(codingOf(builder.bytes()), base64::Variant::StandardPadded);
}

} // namespace

const StringFormat format {
    .id = FormatId::GotgProto,
    .holds = SessionFields(SessionField::DcId) | SessionField::TestMode | SessionField::AuthKey
        | SessionField::ServerAddress | SessionField::Port,
    .reason = QT_TRANSLATE_NOOP("Reason", "JSON in base64 with a Version and Data"),
    .matches = matches,
    .resembles = resembles,
    .decode = decode,
    .anatomy = anatomy
};

} // namespace sessionary::gotgproto
