// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sessionary {

/// The text of an IPv4 or IPv6 address of 4 or 16 bytes; empty for any other number of them
[[nodiscard]] QString addressText(Bytes packed);
/// 4 or 16 bytes; nothing when \a text is no IP address
[[nodiscard]] std::optional<QByteArray> packedAddress(const QString &text);
/// \a text is something a server can be reached by: an IP address or the name of a host.
[[nodiscard]] bool isAddress(std::string_view text);

/// What "149.154.167.51:443" and "[2001:67c:4e8:f002::a]:443" say
struct Endpoint
{
    QString address;
    std::optional<quint16> port;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// An address with its port or without one, as Go and Rust write them; nothing when it is none
[[nodiscard]] std::optional<Endpoint> endpointFrom(std::string_view text);
/// The same the other way: IPv6 in brackets
[[nodiscard]] QByteArray endpointText(const Endpoint &endpoint);

/// \a number is a port that something can be reached at.
[[nodiscard]] constexpr bool isPort(qint64 number)
{
    constexpr qint64 last = 65535;
    return number > 0 && number <= last;
}

} // namespace sessionary
