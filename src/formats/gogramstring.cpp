// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/gogramstring.h"

#include "core/address.h"
#include "core/authkey.h"
#include "core/crypto.h"
#include "core/number.h"
#include "core/tl.h"
#include "formats/anatomybuilder.h"
#include "formats/keylessstring.h"
#include "formats/secretjson.h"

#include <array>
#include <limits>

namespace sessionary::gogram {

namespace {

constexpr std::string_view marker = "1BvE";
constexpr std::string_view legacyMarker = "1BvX";
/// As many bytes as the four characters of a marker stand for
constexpr std::size_t markerBytes = 3;

constexpr std::array<std::string_view, 2> separators { ":_:", "::" };

tl::unexpected<Error> isDamaged()
{
    return fail(ErrorCode::LooksLike, FormatId::Gogram);
}

Result<void> checkHash(Bytes key, Bytes hash)
{
    if (hash.empty())
        return {};
    const SecretBytes digest = crypto::digest(crypto::Hash::Sha1, { key });
    if (!std::ranges::equal(hash, digest.bytes()))
        return fail(ErrorCode::BadField, SessionField::AuthKey);
    return {};
}

Result<void> storeEndpoint(Session &session, std::string_view text)
{
    const auto endpoint = endpointFrom(text);
    if (!endpoint)
        return fail(ErrorCode::BadField, SessionField::ServerAddress);
    session.serverAddress = endpoint->address;
    session.port = endpoint->port;
    return {};
}

Result<void> storeNumbers(Session &session, qint64 dcId, qint64 apiId)
{
    if (apiId < 0 || apiId > std::numeric_limits<quint32>::max())
        return fail(ErrorCode::BadField, SessionField::ApiId);
    if (dcId != 0) // Go leaves out what is zero
        session.dcId = dcId;
    if (apiId != 0)
        session.apiId = quint32(apiId);
    return {};
}

Result<Session> decodeJson(Bytes text)
{
    const auto json = SecretJson::parse(text);
    if (!json || !json->root().IsObject())
        return isDamaged();
    const JsonValue *root = &json->root();
    const auto numberIn = [&](std::string_view name) -> std::optional<qint64> {
        const JsonValue *value = member(root, name);
        return value == nullptr ? std::optional<qint64>(0) : integerOf(value);
    };
    const auto dcId = numberIn("dc_id");
    const auto apiId = numberIn("app_id");
    if (!dcId || !apiId)
        return isDamaged();

    Session session { .authKey = base64Of(member(root, "key")) };
    const SecretBytes hash = base64Of(member(root, "hash"));
    auto stored = storeNumbers(session, *dcId, *apiId);
    if (const JsonValue *address = member(root, "ip_addr"); stored && address != nullptr)
        stored = storeEndpoint(session, textOf(address).value_or(std::string_view()));
    if (stored && session.authKey.size() == authKeySize)
        stored = checkHash(session.authKey.bytes(), hash.bytes());
    if (!stored)
        return tl::unexpected(stored.error());
    return checked(std::move(session));
}

/// Takes the part behind the last \a separator off \a text.
std::optional<std::string_view> takeLast(std::string_view &text, std::string_view separator)
{
    const auto at = text.rfind(separator);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view last = text.substr(at + separator.size());
    text = text.substr(0, at);
    return last;
}

/// The parts behind the key. A key and its hash can hold a separator, so they are taken by their
/// size, and what follows is counted from the end.
Result<Session> decodeLegacyWith(std::string_view separator, Bytes key, std::string_view rest)
{
    const SecretBytes digest = crypto::digest(crypto::Hash::Sha1, { key });
    const std::string_view hash = digest.text();
    const auto apiId = takeLast(rest, separator);
    const auto dcId = takeLast(rest, separator);
    const bool hasHash = rest.starts_with(hash) && rest.substr(hash.size()).starts_with(separator);
    if (!apiId || !dcId || !hasHash)
        return isDamaged();
    const std::string_view address = rest.substr(hash.size() + separator.size());

    Session session { .authKey = SecretBytes(key) };
    const auto dcNumber = integerFrom(*dcId);
    const auto apiNumber = integerFrom(*apiId);
    if (!dcNumber || !apiNumber)
        return isDamaged();
    const auto stored = storeNumbers(session, *dcNumber, *apiNumber).and_then([&] {
        return storeEndpoint(session, address);
    });
    if (!stored)
        return tl::unexpected(stored.error());
    return checked(std::move(session));
}

Result<Session> decodeLegacy(Bytes bytes)
{
    if (bytes.size() <= authKeySize)
        return isDamaged();
    const Bytes key = bytes.first(authKeySize);
    const std::string_view rest = textOf(bytes.subspan(authKeySize));
    for (const std::string_view separator : separators) {
        if (rest.starts_with(separator))
            return decodeLegacyWith(separator, key, rest.substr(separator.size()));
    }
    return isDamaged();
}

bool matches(const StringText &text)
{
    const base64::View &body = text.whole();
    if (text.startsWith(marker))
        return body.size() > authKeySize && body[markerBytes] == '{';
    constexpr std::size_t keyEnd = markerBytes + authKeySize;
    return text.startsWith(legacyMarker) && body.size() > keyEnd && body[keyEnd] == ':';
}

Result<Session> decode(const StringText &text)
{
    if (!matches(text))
        return fail(ErrorCode::NotAString);
    const SecretBytes bytes = decodedFrom(text.whole(), markerBytes);
    return text.startsWith(marker) ? decodeJson(bytes.bytes()) : decodeLegacy(bytes.bytes());
}

bool resembles(std::string_view text)
{
    return text.starts_with(marker) || text.starts_with(legacyMarker);
}

std::string endpointOf(const Session &session)
{
    return endpointText({ session.serverAddress.value_or(QString()), session.port }).toStdString();
}

void put(TlWriter &out, std::initializer_list<std::string_view> texts)
{
    for (const std::string_view text : texts)
        out.put(bytesOf(text));
}

Result<SecretBytes> encode(const Session &session)
{
    const auto dcId = dataCenterByte(session);
    if (!dcId)
        return tl::unexpected(dcId.error());
    if (const auto address = addressOf(session); !address)
        return tl::unexpected(address.error());
    if (session.port == 0)
        return fail(ErrorCode::DoesNotFit, SessionField::Port);

    const SecretBytes hash = crypto::digest(crypto::Hash::Sha1, { session.authKey.bytes() });
    const SecretBytes key =
        base64::encode(session.authKey.bytes(), base64::Variant::StandardPadded);
    const SecretBytes keyHash = base64::encode(hash.bytes(), base64::Variant::StandardPadded);
    TlWriter out;
    put(out,
        { R"({"key":")", key.text(), R"(","hash":")", keyHash.text(), R"(","dc_id":)",
          std::to_string(*dcId), R"(,"ip_addr":")", endpointOf(session), R"(")" });
    if (session.apiId.value_or(0) != 0)
        put(out, { R"(,"app_id":)", std::to_string(*session.apiId) });
    put(out, { "}" });
    return behindMarker(marker, base64::encode(out.written()));
}

StringPart characters(SessionField field, const QByteArray &text, qsizetype usualSize)
{
    return { .field = field,
             .isMissing = text.isEmpty(),
             .bytes = text.isEmpty() ? QByteArray(usualSize, ' ') : text,
             .value = text };
}

template<typename T>
QByteArray textOfNumber(const std::optional<T> &number)
{
    return number ? QByteArray::number(qint64(*number)) : QByteArray();
}

Anatomy anatomy(const Session &keyless)
{
    constexpr qsizetype keyCharacters = 344; // in base64
    constexpr qsizetype hashCharacters = 28;
    constexpr qsizetype usualAddress = 14;
    constexpr qsizetype usualPort = 3;

    AnatomyBuilder builder(marker);
    builder.addText(R"({"key":")");
    builder.addKey(keyCharacters);
    builder.addText(R"(","hash":")");
    builder.addKeyHash(hashCharacters);
    builder.addText(R"(","dc_id":)");
    builder.add(characters(SessionField::DcId, textOfNumber(keyless.dcId), 1));
    builder.addText(R"(,"ip_addr":")");
    const QString address = keyless.serverAddress.value_or(QString());
    const bool isUsable = isAddress(address.toStdString());
    builder.add(characters(SessionField::ServerAddress,
                           isUsable ? endpointText({ address, {} }) : QByteArray(), usualAddress));
    builder.addText(":");
    builder.add(characters(SessionField::Port, textOfNumber(keyless.port), usualPort));
    builder.addText(R"(")");
    if (keyless.apiId.value_or(0) != 0) {
        builder.addText(R"(,"app_id":)");
        builder.add(characters(SessionField::ApiId, textOfNumber(keyless.apiId), 1));
    }
    builder.addText("}");
    return builder.finish();
}

constexpr SessionFields fields = SessionFields(SessionField::DcId) | SessionField::AuthKey
    | SessionField::ServerAddress | SessionField::Port;

} // namespace

const StringFormat format { .id = FormatId::Gogram,
                            .holds = fields | SessionField::ApiId,
                            .needs = fields,
                            .reason = QT_TRANSLATE_NOOP(
                                "Reason", "1BvE in front of JSON, or 1BvX in front of five parts"),
                            .matches = matches,
                            .resembles = resembles,
                            .decode = decode,
                            .encode = encode,
                            .anatomy = anatomy };

} // namespace sessionary::gogram
