// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/telethonstring.h"

#include "core/address.h"
#include "core/authkey.h"
#include "core/datacenter.h"
#include "formats/anatomybuilder.h"
#include "formats/gramjsstring.h"
#include "formats/keylessstring.h"

#include <algorithm>
#include <array>

namespace sessionary::telethon {

namespace {

constexpr std::string_view marker = "1";
constexpr std::size_t ipv4Size = 4;
constexpr std::size_t ipv6Size = 16;
constexpr std::size_t addressAt = 1;
constexpr std::size_t fixedSize = addressAt + sizeof(quint16) + authKeySize;

/// Where addresses begin, of one family
struct Network
{
    std::size_t family; ///< the size of its addresses
    std::size_t size; ///< of what they have in common, in bytes
    std::array<quint8, 4> first;
};

/// Telegram's own
constexpr std::array telegram {
    Network { ipv4Size, 2, { 149, 154 } },
    Network { ipv4Size, 2, { 91, 108 } },
    Network { ipv4Size, 2, { 91, 105 } },
    Network { ipv4Size, 2, { 95, 161 } },
    Network { ipv4Size, 3, { 185, 76, 151 } },
    Network { ipv6Size, 4, { 0x20, 0x01, 0x0b, 0x28 } },
    Network { ipv6Size, 4, { 0x20, 0x01, 0x06, 0x7c } },
    Network { ipv6Size, 4, { 0x2a, 0x0a, 0xf2, 0x80 } },
};

/// Where somebody runs a server of their own
constexpr std::array local {
    Network { ipv4Size, 3, { 127, 0, 0 } },
    Network { ipv4Size, 1, { 10 } },
    Network { ipv4Size, 2, { 192, 168 } },
    Network { ipv6Size, 4, { 0, 0, 0, 0 } },
};

bool isIn(Bytes address, std::span<const Network> networks)
{
    return std::ranges::any_of(networks, [&](const Network &network) {
        return address.size() == network.family
            && std::ranges::equal(Bytes(network.first).first(network.size),
                                  address.first(network.size));
    });
}

bool isPlausible(Bytes address, quint16 port)
{
    constexpr std::array<quint16, 3> usualPorts { 443, 80, 5222 };
    return isIn(address, telegram) || isIn(address, local)
        || std::ranges::find(usualPorts, port) != usualPorts.end();
}

Result<KeylessString> read(const StringText &text)
{
    const base64::View &body = text.afterFirst();
    const bool hasSize = body.size() == fixedSize + ipv4Size || body.size() == fixedSize + ipv6Size;
    if (!text.startsWith(marker) || !hasSize || gramjs::hasStructure(text))
        return fail(ErrorCode::NotAString);

    const std::string head = headOf(body, body.size() - authKeySize);
    ByteReader in(bytesOf(head));
    KeylessString string { .body = body, .keyAt = head.size() };
    string.session.dcId = in.read<quint8>();
    const Bytes address = in.take(body.size() - fixedSize);
    const auto port = in.read<quint16>();
    if (!isPlausible(address, port))
        return fail(ErrorCode::NotAString);
    string.session.serverAddress = addressText(address);
    string.session.port = port;
    return checkFields(string.session).map([&] { return std::move(string); });
}

bool isHead(std::string_view head)
{
    const Bytes bytes = bytesOf(head);
    return bytes.size() >= addressAt + ipv6Size && isKnownDataCenter(bytes[0])
        && (isIn(bytes.subspan(addressAt, ipv4Size), telegram)
            || isIn(bytes.subspan(addressAt, ipv6Size), telegram));
}

/// The 1 may be another digit, or may have got lost.
bool resembles(std::string_view text)
{
    return isHead(beginningOf(text)) || (text.size() > 1 && isHead(beginningOf(text.substr(1))));
}

Result<SecretBytes> encode(const Session &session)
{
    const auto dcId = dataCenterByte(session);
    if (!dcId)
        return tl::unexpected(dcId.error());
    const auto address = packedAddress(session.serverAddress.value_or(QString()));
    if (!address)
        return fail(ErrorCode::DoesNotFit, SessionField::ServerAddress);
    if (session.port == 0)
        return fail(ErrorCode::DoesNotFit, SessionField::Port);

    SecretBytes body(fixedSize + std::size_t(address->size()));
    ByteWriter out(body.bytes());
    out.write(*dcId);
    out.put(bytesOf({ address->constData(), std::size_t(address->size()) }));
    out.write(session.port.value_or(0));
    out.put(session.authKey.bytes());
    return behindMarker(marker, base64::encode(body.bytes(), base64::Variant::UrlSafePadded));
}

Anatomy anatomy(const Session &keyless)
{
    const auto address = packedAddress(keyless.serverAddress.value_or(QString()));
    AnatomyBuilder builder(marker);
    builder.add({ .field = SessionField::DcId,
                  .isMissing = !keyless.dcId,
                  .bytes = packed(quint8(keyless.dcId.value_or(0))) });
    builder.add({ .field = SessionField::ServerAddress,
                  .isMissing = !address,
                  .bytes = address.value_or(QByteArray(qsizetype(ipv4Size), '\0')),
                  .value = keyless.serverAddress.value_or(QString()).toLatin1() });
    builder.add({ .field = SessionField::Port,
                  .isMissing = !keyless.port,
                  .bytes = packed(keyless.port.value_or(0)) });
    builder.addKey();
    return builder.finish(base64::Variant::UrlSafePadded);
}

constexpr SessionFields fields = SessionFields(SessionField::DcId) | SessionField::AuthKey
    | SessionField::ServerAddress | SessionField::Port;

} // namespace

const StringFormat format { .id = FormatId::Telethon,
                            .holds = fields,
                            .needs = fields,
                            .reason = QT_TRANSLATE_NOOP(
                                "Reason",
                                "a 1 in front of a data center, the bytes of an IP address, a "
                                "port and 256 bytes of key"),
                            .matches = matchesString<read>,
                            .resembles = resembles,
                            .decode = decodeKeyless<read>,
                            .encode = encode,
                            .anatomy = anatomy };

} // namespace sessionary::telethon
