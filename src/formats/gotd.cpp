// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/gotd.h"

#include "core/address.h"
#include "core/authkey.h"
#include "formats/secretjson.h"

namespace sessionary {

namespace {

constexpr qint64 onlyVersion = 1;

/// A member that Go leaves at its zero, or that is not there at all
bool isNothing(const JsonValue *value)
{
    return value == nullptr || value->IsNull() || textOf(value) == std::string_view();
}

Result<void> readDataCenter(Session &session, const JsonValue *data)
{
    const JsonValue *config = member(data, "Config");
    session.testMode = booleanOf(member(config, "TestMode"));
    for (const JsonValue *value : { member(data, "DC"), member(config, "ThisDC") }) {
        if (isNothing(value))
            continue;
        const auto number = integerOf(value);
        if (!number || *number < 0)
            return fail(ErrorCode::Damaged);
        if (*number != 0 && !session.dcId)
            session.dcId = number;
    }
    return {};
}

Result<void> readAddress(Session &session, const JsonValue *value)
{
    if (isNothing(value))
        return {};
    const auto endpoint = endpointFrom(textOf(value).value_or(std::string_view()));
    if (!endpoint)
        return fail(ErrorCode::Damaged);
    session.serverAddress = endpoint->address;
    session.port = endpoint->port;
    return {};
}

bool isIdOf(const JsonValue *value, Bytes key)
{
    const SecretBytes id = base64Of(value);
    return id.size() == sizeof(quint64) && ByteReader(id.bytes()).read<quint64>() == authKeyId(key);
}

Result<void> readKey(Session &session, const JsonValue *data)
{
    const JsonValue *value = member(data, "AuthKey");
    if (isNothing(value))
        return {};
    session.authKey = base64Of(value);
    if (session.authKey.size() != authKeySize)
        return fail(ErrorCode::UnusableKey);
    if (session.authKey.isAllZero())
        return fail(ErrorCode::EmptyKey);
    const JsonValue *id = member(data, "AuthKeyID");
    if (!isNothing(id) && !isIdOf(id, session.authKey.bytes()))
        return fail(ErrorCode::UnusableKey);
    return {};
}

} // namespace

Result<Session> decodeGotdSession(Bytes json)
{
    const auto parsed = SecretJson::parse(json);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const JsonValue *data = member(&parsed->root(), "Data");
    if (integerOf(member(&parsed->root(), "Version")) != onlyVersion || data == nullptr
        || !data->IsObject())
        return fail(ErrorCode::NotASession);

    Session session;
    const auto read = readDataCenter(session, data)
                          .and_then([&] { return readAddress(session, member(data, "Addr")); })
                          .and_then([&] { return readKey(session, data); });
    if (!read)
        return tl::unexpected(read.error());
    return session;
}

} // namespace sessionary
