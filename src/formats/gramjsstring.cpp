// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/gramjsstring.h"

#include "core/address.h"
#include "core/authkey.h"
#include "core/datacenter.h"
#include "formats/anatomybuilder.h"
#include "formats/keylessstring.h"

#include <algorithm>

namespace sessionary::gramjs {

namespace {

constexpr std::string_view marker = "1";
constexpr std::size_t lengthAt = 1;
constexpr std::size_t addressAt = lengthAt + sizeof(quint16);
constexpr std::size_t fixedSize = addressAt + sizeof(quint16) + authKeySize;

// What GramJS reads as its own
constexpr std::size_t shortestAddress = 4;
constexpr std::size_t longestAddress = 100;
constexpr quint16 highestPort = 32767;

std::size_t lengthIn(const base64::View &body)
{
    return std::size_t(body[lengthAt]) << 8U | body[lengthAt + 1];
}

Result<KeylessString> read(const StringText &text)
{
    const base64::View &body = text.afterFirst();
    if (!text.startsWith(marker) || body.size() <= fixedSize
        || fixedSize + lengthIn(body) != body.size())
        return fail(ErrorCode::NotAString);

    const std::string head = headOf(body, body.size() - authKeySize);
    ByteReader in(bytesOf(head));
    KeylessString string { .body = body, .keyAt = head.size() };
    string.session.dcId = in.read<quint8>();
    const std::string_view address = textOf(in.take(in.read<quint16>()));
    string.session.port = in.read<quint16>();
    if (!in.atEnd() || !isAddress(address))
        return fail(ErrorCode::NotAString);
    string.session.serverAddress = QString::fromLatin1(address.data(), qsizetype(address.size()));
    return checkFields(string.session).map([&] { return std::move(string); });
}

/// A known data center and the length of a text, of which the beginning is one
bool isHead(std::string_view head)
{
    constexpr std::size_t enough = 4;
    ByteReader in(bytesOf(head));
    const auto dc = in.read<quint8>();
    const auto length = in.read<quint16>();
    if (!isKnownDataCenter(dc) || length < shortestAddress || length > longestAddress)
        return false;
    const std::string_view address = textOf(in.take(enough));
    return !address.empty() && std::ranges::all_of(address, [](char character) {
        return isAddress({ &character, 1 }) || character == '.' || character == ':';
    });
}

bool resembles(std::string_view text)
{
    return isHead(beginningOf(text)) || (text.size() > 1 && isHead(beginningOf(text.substr(1))));
}

Result<SecretBytes> encode(const Session &session)
{
    const auto dcId = dataCenterByte(session);
    if (!dcId)
        return tl::unexpected(dcId.error());
    const auto address = addressOf(session);
    if (!address)
        return tl::unexpected(address.error());
    if (address->size() < shortestAddress || address->size() > longestAddress)
        return fail(ErrorCode::DoesNotFit, SessionField::ServerAddress);
    const quint16 port = session.port.value_or(0);
    if (port == 0 || port > highestPort)
        return fail(ErrorCode::DoesNotFit, SessionField::Port);

    SecretBytes body(fixedSize + address->size());
    ByteWriter out(body.bytes());
    out.write(*dcId);
    out.write(static_cast<quint16>(address->size()));
    out.put(bytesOf(*address));
    out.write(port);
    out.put(session.authKey.bytes());
    return behindMarker(marker, base64::encode(body.bytes(), base64::Variant::StandardPadded));
}

Anatomy anatomy(const Session &keyless)
{
    const QByteArray address = addressCharacters(keyless);
    const bool isMissing = address.startsWith('\0');
    AnatomyBuilder builder(marker);
    builder.add({ .field = SessionField::DcId,
                  .isMissing = !keyless.dcId,
                  .bytes = packed(quint8(keyless.dcId.value_or(0))) });
    builder.add({ .kind = StringPart::Kind::Length,
                  .isMissing = isMissing,
                  .bytes = packed(quint16(address.size())) });
    builder.add({ .field = SessionField::ServerAddress,
                  .isMissing = isMissing,
                  .bytes = address,
                  .value = address });
    builder.add({ .field = SessionField::Port,
                  .isMissing = !keyless.port,
                  .bytes = packed(keyless.port.value_or(0)) });
    builder.addKey();
    return builder.finish(base64::Variant::StandardPadded);
}

constexpr SessionFields fields = SessionFields(SessionField::DcId) | SessionField::AuthKey
    | SessionField::ServerAddress | SessionField::Port;

} // namespace

bool hasStructure(const StringText &text)
{
    const auto string = read(text);
    return string || string.error().code != ErrorCode::NotAString;
}

const StringFormat format { .id = FormatId::GramJs,
                            .holds = fields,
                            .needs = fields,
                            .reason = QT_TRANSLATE_NOOP(
                                "Reason",
                                "a 1 in front of a data center, an address as text with its "
                                "length, a port and 256 bytes of key"),
                            .matches = matchesString<read>,
                            .resembles = resembles,
                            .decode = decodeKeyless<read>,
                            .encode = encode,
                            .anatomy = anatomy };

} // namespace sessionary::gramjs
