// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace sessionary {

namespace {

constexpr std::size_t ipv4Size = 4;
constexpr std::size_t ipv6Size = 16;

bool isLetterOrDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z');
}

bool isHostName(std::string_view text)
{
    const auto belongs = [](char character) {
        return isLetterOrDigit(character) || character == '.' || character == '-'
            || character == '_';
    };
    return std::ranges::all_of(text, belongs) && isLetterOrDigit(text.front())
        && isLetterOrDigit(text.back()) && text.find("..") == std::string_view::npos;
}

/// Also those with two gaps, which GramJS makes
bool isIpv6(std::string_view text)
{
    const auto belongs = [](char character) {
        return character == ':' || character == '.' || (character >= '0' && character <= '9')
            || (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');
    };
    return std::ranges::all_of(text, belongs) && std::ranges::count(text, ':') >= 2;
}

std::optional<quint16> portFrom(std::string_view text)
{
    quint16 port = 0;
    const char *end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, port);
    if (error != std::errc() || stopped != end || !isPort(port))
        return std::nullopt;
    return port;
}

} // namespace

QString addressText(Bytes packed)
{
    std::array<char, INET6_ADDRSTRLEN> text {};
    if (packed.size() != ipv4Size && packed.size() != ipv6Size)
        return {};
    const int family = packed.size() == ipv4Size ? AF_INET : AF_INET6;
    ::inet_ntop(family, packed.data(), text.data(), socklen_t(text.size()));
    return QString::fromLatin1(text.data());
}

std::optional<QByteArray> packedAddress(const QString &text)
{
    const QByteArray characters = text.toLatin1();
    std::array<char, ipv6Size> packed {};
    if (::inet_pton(AF_INET, characters.constData(), packed.data()) == 1)
        return QByteArray(packed.data(), ipv4Size);
    if (::inet_pton(AF_INET6, characters.constData(), packed.data()) == 1)
        return QByteArray(packed.data(), ipv6Size);
    return std::nullopt;
}

bool isAddress(std::string_view text)
{
    constexpr std::size_t longest = 253; // of a host name
    return !text.empty() && text.size() <= longest && (isHostName(text) || isIpv6(text));
}

std::optional<Endpoint> endpointFrom(std::string_view text)
{
    std::string_view address = text;
    std::optional<quint16> port;
    const auto colon = text.rfind(':');
    const bool isBracketed = text.starts_with('[');
    if (isBracketed ? text.find("]:") + 1 == colon : colon == text.find(':')) {
        address = text.substr(0, colon);
        if (colon != std::string_view::npos) {
            port = portFrom(text.substr(colon + 1));
            if (!port)
                return std::nullopt;
        }
    }
    if (isBracketed && address.ends_with(']'))
        address = address.substr(1, address.size() - 2);
    if (!isAddress(address))
        return std::nullopt;
    return Endpoint { QString::fromLatin1(address.data(), qsizetype(address.size())), port };
}

QByteArray endpointText(const Endpoint &endpoint)
{
    QByteArray text = endpoint.address.toLatin1();
    if (text.contains(':'))
        text = '[' + text + ']';
    if (endpoint.port)
        text += ':' + QByteArray::number(*endpoint.port);
    return text;
}

} // namespace sessionary
