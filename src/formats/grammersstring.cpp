// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/grammersstring.h"

#include "core/address.h"
#include "formats/anatomybuilder.h"
#include "formats/grammerstl.h"
#include "formats/keylessstring.h"

namespace sessionary::grammers {

namespace {

constexpr std::string_view head = "\xce\xb8\x3e\xa7";

constexpr quint32 sessionId = 0xa73eb8ce;
constexpr quint32 vectorId = 0x1cb5c415;
constexpr quint32 dataCenterId = 0x756d16b6;
constexpr quint32 userId = 0x672f428d;
constexpr quint32 trueId = 0x997275b5;
constexpr quint32 falseId = 0xbc799737;

bool matches(const StringText &text)
{
    const base64::View &body = text.whole();
    return body.size() > head.size() && headOf(body, head.size()) == head;
}

bool resembles(std::string_view text)
{
    return beginningOf(text).starts_with(head);
}

Result<Session> decode(const StringText &text)
{
    if (!matches(text))
        return fail(ErrorCode::NotAString);
    const SecretBytes bytes = decodedFrom(text.whole(), 0);
    return decodeGrammersTl(bytes.bytes())
        .map_error([](const Error &error) {
            return error.code == ErrorCode::EmptyKey
                ? error
                : Error { ErrorCode::LooksLike, {}, FormatId::Grammers };
        })
        .and_then([](GrammersTl read) { return checked(std::move(read.session)); });
}

StringPart constructor(quint32 id)
{
    return { .kind = StringPart::Kind::Type,
             .isLittleEndian = true,
             .bytes = packed(id, std::endian::little) };
}

StringPart flags(quint32 value)
{
    return { .kind = StringPart::Kind::Flags,
             .isLittleEndian = true,
             .bytes = packed(value, std::endian::little) };
}

StringPart number(SessionField field, std::optional<qint64> value)
{
    return { .field = field,
             .isMissing = !value,
             .isLittleEndian = true,
             .bytes = packed(quint32(value.value_or(0)), std::endian::little) };
}

void addUser(AnatomyBuilder &builder, const Session &keyless)
{
    const bool isBot = keyless.isBot.value_or(false);
    builder.add(constructor(userId));
    builder.add({ .field = SessionField::UserId,
                  .isMissing = !keyless.userId,
                  .isLittleEndian = true,
                  .bytes = packed(quint64(keyless.userId.value_or(0)), std::endian::little) });
    builder.add(number(SessionField::DcId, keyless.dcId));
    builder.add({ .field = SessionField::IsBot,
                  .isMissing = !keyless.isBot,
                  .bytes = packed(isBot ? trueId : falseId, std::endian::little),
                  .value = isBot ? "1" : "0" });
}

/// With the one data center that a session has here, and without the update state
Anatomy anatomy(const Session &keyless)
{
    constexpr quint32 hasUser = 1;
    constexpr quint32 hasIpv4AndKey = 5;
    constexpr quint32 hasIpv6AndKey = 6;
    constexpr qsizetype ipv4Size = 4;

    const auto address = packedAddress(keyless.serverAddress.value_or(QString()));
    const bool isIpv4 = address.value_or(QByteArray(ipv4Size, '\0')).size() == ipv4Size;
    AnatomyBuilder builder;
    builder.add(constructor(sessionId));
    builder.add(flags(hasUser));
    builder.add(constructor(vectorId));
    builder.add({ .kind = StringPart::Kind::Length,
                  .isLittleEndian = true,
                  .bytes = packed(quint32(1), std::endian::little) });
    builder.add(constructor(dataCenterId));
    builder.add(flags(isIpv4 ? hasIpv4AndKey : hasIpv6AndKey));
    builder.add(number(SessionField::DcId, keyless.dcId));
    builder.add({ .field = SessionField::ServerAddress,
                  .isMissing = !address,
                  .bytes = address.value_or(QByteArray(ipv4Size, '\0')),
                  .value = keyless.serverAddress.value_or(QString()).toLatin1() });
    builder.add(number(SessionField::Port, keyless.port));
    builder.add(tlLength(qsizetype(authKeySize)));
    builder.addKey();
    addUser(builder, keyless);
    return builder.finish(base64::Variant::StandardPadded);
}

} // namespace

const StringFormat format {
    .id = FormatId::Grammers,
    .holds = SessionFields(SessionField::DcId) | SessionField::AuthKey | SessionField::ServerAddress
        | SessionField::Port | SessionField::UserId | SessionField::IsBot,
    .reason = QT_TRANSLATE_NOOP("Reason", "the number that a session of grammers begins with"),
    .matches = matches,
    .resembles = resembles,
    .decode = decode,
    .anatomy = anatomy
};

} // namespace sessionary::grammers
