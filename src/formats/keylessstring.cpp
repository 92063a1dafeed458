// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/keylessstring.h"

#include "core/address.h"
#include "core/authkey.h"
#include "core/datacenter.h"

#include <algorithm>
#include <limits>

namespace sessionary {

Result<void> checkFields(const Session &session)
{
    if (session.dcId && !isKnownDataCenter(*session.dcId))
        return fail(ErrorCode::BadField, SessionField::DcId);
    if (session.port == 0)
        return fail(ErrorCode::BadField, SessionField::Port);
    if (session.userId && *session.userId <= 0)
        return fail(ErrorCode::BadField, SessionField::UserId);
    return {};
}

bool hasKey(const KeylessString &string)
{
    for (std::size_t i = 0; i < authKeySize; ++i) {
        if (string.body[string.keyAt + i] != 0)
            return true;
    }
    return false;
}

Result<Session> withKey(KeylessString string)
{
    Session session = std::move(string.session);
    session.authKey = SecretBytes(authKeySize);
    string.body.copy(string.keyAt, session.authKey.bytes());
    return checked(std::move(session));
}

Result<Session> checked(Session session)
{
    if (const auto fields = checkFields(session); !fields)
        return tl::unexpected(fields.error());
    if (session.authKey.isAllZero()) // or not there at all
        return fail(ErrorCode::EmptyKey);
    if (session.authKey.size() != authKeySize)
        return fail(ErrorCode::BadField, SessionField::AuthKey);
    return session;
}

std::string headOf(const base64::View &body, std::size_t size)
{
    constexpr std::size_t longest = 1024;
    if (size > body.size() || size > longest)
        return {};
    std::string head(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        head[i] = static_cast<char>(body[i]);
    return head;
}

std::string beginningOf(std::string_view text)
{
    constexpr std::size_t longest = 48;
    text = text.substr(0, longest);
    const auto end = std::ranges::find_if_not(text, base64::isDigit);
    const auto size = static_cast<std::size_t>(end - text.begin()) / 4 * 4;
    const base64::View view(text.substr(0, size));
    return headOf(view, view.size());
}

SecretBytes decodedFrom(const base64::View &body, std::size_t from)
{
    SecretBytes bytes(body.size() - std::min(from, body.size()));
    body.copy(from, bytes.bytes());
    return bytes;
}

SecretBytes behindMarker(std::string_view marker, const SecretBytes &digits)
{
    SecretBytes text(marker.size() + digits.size());
    ByteWriter out(text.bytes());
    out.put(bytesOf(marker));
    out.put(digits.bytes());
    return text;
}

Result<quint8> dataCenterByte(const Session &session)
{
    const qint64 id = session.dcId.value_or(0);
    if (id <= 0 || id > std::numeric_limits<quint8>::max())
        return fail(ErrorCode::DoesNotFit, SessionField::DcId);
    return static_cast<quint8>(id);
}

Result<std::string> addressOf(const Session &session)
{
    std::string address = session.serverAddress.value_or(QString()).toStdString();
    if (!isAddress(address))
        return fail(ErrorCode::DoesNotFit, SessionField::ServerAddress);
    return address;
}

} // namespace sessionary
