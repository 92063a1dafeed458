// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session.h"
#include "formats/stringtext.h"

#include <string>

namespace sessionary {

/// What a string says besides its key, and where in it the key is: enough to recognise it, at no
/// more cost than looking.
struct KeylessString
{
    Session session = {};
    base64::View body = {};
    /// In bytes of the body, of which there are at least 256 from there
    std::size_t keyAt = 0;
};

/// BadField when a field that is there has a value that no session has: a data center that nobody
/// knows, port 0, a user id that is not positive.
[[nodiscard]] Result<void> checkFields(const Session &session);

/// The key is one: not all zero.
[[nodiscard]] bool hasKey(const KeylessString &string);
/// The session with its key; EmptyKey or BadField when it is none.
[[nodiscard]] Result<Session> withKey(KeylessString string);
/// The same for a session that has its key
[[nodiscard]] Result<Session> checked(Session session);

/// The first \a size bytes of \a body, which must not be the key's; empty when they are more than
/// any format has there.
[[nodiscard]] std::string headOf(const base64::View &body, std::size_t size);
/// What the beginning of a text encodes, a few bytes, even if the rest of it is damaged
[[nodiscard]] std::string beginningOf(std::string_view text);
/// \a size bytes of \a body from \a from
[[nodiscard]] SecretBytes decodedFrom(const base64::View &body, std::size_t from);

/// What a format's row has for matches() and decode() when it can say what there is besides the
/// key. \a read gives NotAString when the structure is not the format's.
template<Result<KeylessString> (*read)(const StringText &)>
bool matchesString(const StringText &text)
{
    const auto string = read(text);
    return string && hasKey(*string);
}

template<Result<KeylessString> (*read)(const StringText &)>
Result<Session> decodeKeyless(const StringText &text)
{
    return read(text).and_then([](KeylessString string) { return withKey(std::move(string)); });
}

/// \a marker and \a digits, as encode() returns them
[[nodiscard]] SecretBytes behindMarker(std::string_view marker, const SecretBytes &digits);

/// What encode() needs of a session, or DoesNotFit
[[nodiscard]] Result<quint8> dataCenterByte(const Session &session);
[[nodiscard]] Result<std::string> addressOf(const Session &session);

} // namespace sessionary
