// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/mtcutestring.h"

#include "core/address.h"
#include "core/authkey.h"
#include "core/datacenter.h"
#include "core/tl.h"
#include "formats/anatomybuilder.h"
#include "formats/keylessstring.h"
#include "formats/mtcutedc.h"

#include <algorithm>
#include <array>

namespace sessionary::mtcute {

namespace {

constexpr quint8 firstVersion = 1;
constexpr quint8 currentVersion = 3;
constexpr quint8 optionVersion = 2;

constexpr quint32 selfFlag = 1;
constexpr quint32 testFlag = 2;
constexpr quint32 mediaFlag = 4;

constexpr quint32 dcOptionId = 0x18b7a10d;
constexpr quint32 trueId = 0x997275b5;
constexpr quint32 falseId = 0xbc799737;

constexpr std::array<quint8, 4> keyLength { 0xfe, 0, 1, 0 };
constexpr std::size_t keyFieldSize = keyLength.size() + authKeySize;

constexpr qint64 largestInteger = qint64(1) << 53; // that JavaScript counts to

bool isKnown(quint8 version, quint32 flags)
{
    const quint32 known =
        version == firstVersion ? selfFlag | testFlag : selfFlag | testFlag | mediaFlag;
    return version >= firstVersion && version <= currentVersion && (flags & ~known) == 0;
}

/// dcOption of TL, from before there was a form of mtcute's own
std::optional<MtcuteDcOption> readTlOption(TlReader &in)
{
    constexpr quint32 ipv6 = 1;
    constexpr quint32 mediaOnly = 2;
    constexpr quint32 hasSecret = 1024;
    constexpr quint32 known = 0x3f | hasSecret;

    const bool isOption = in.id() == dcOptionId;
    const quint32 flags = in.id();
    const qint32 dcId = in.int32();
    const std::string_view address = in.string();
    const qint32 port = in.int32();
    if ((flags & hasSecret) != 0)
        in.bytes();
    if (in.isUnderrun() || !isOption || (flags & ~known) != 0 || !isAddress(address)
        || !isPort(port))
        return std::nullopt;
    return MtcuteDcOption { .dcId = dcId,
                            .isIpv6 = (flags & ipv6) != 0,
                            .isMedia = (flags & mediaOnly) != 0,
                            .address =
                                QString::fromLatin1(address.data(), qsizetype(address.size())),
                            .port = quint16(port) };
}

std::optional<MtcuteDcOption> readOption(TlReader &in, quint8 version)
{
    return version == currentVersion ? readMtcuteDcOption(in.bytes()) : readTlOption(in);
}

Result<void> readSelf(TlReader &in, Session &session)
{
    session.userId = in.int64();
    const quint32 isBot = in.id();
    if (in.isUnderrun() || (isBot != trueId && isBot != falseId))
        return fail(ErrorCode::NotAString);
    session.isBot = isBot == trueId;
    if (*session.userId > largestInteger)
        return fail(ErrorCode::BadField, SessionField::UserId);
    return {};
}

/// All in front of the key
Result<Session> readHead(std::string_view head)
{
    TlReader in(bytesOf(head));
    const quint8 version = in.byte();
    const quint32 flags = in.id();
    if (!isKnown(version, flags))
        return fail(ErrorCode::NotAString);
    const auto main = readOption(in, version);
    const auto media = (flags & mediaFlag) != 0 ? readOption(in, version) : main;
    if (!main || !media)
        return fail(ErrorCode::NotAString);

    Session session { .dcId = main->dcId,
                      .testMode = main->isTest || (flags & testFlag) != 0,
                      .serverAddress = main->address,
                      .port = main->port };
    if ((flags & selfFlag) != 0) {
        if (const auto self = readSelf(in, session); !self)
            return tl::unexpected(self.error());
    }
    if (!in.atEnd())
        return fail(ErrorCode::NotAString);
    if (main->isTest != media->isTest)
        return fail(ErrorCode::BadField, SessionField::TestMode);
    return session;
}

Result<KeylessString> read(const StringText &text)
{
    const base64::View &body = text.whole();
    if (body.size() <= keyFieldSize || body[0] < firstVersion || body[0] > currentVersion)
        return fail(ErrorCode::NotAString);
    const std::string head = headOf(body, body.size() - authKeySize);
    if (head.size() <= keyLength.size()
        || !std::ranges::equal(bytesOf(head).last(keyLength.size()), keyLength))
        return fail(ErrorCode::NotAString);

    return readHead(std::string_view(head).substr(0, head.size() - keyLength.size()))
        .and_then([&](Session session) -> Result<KeylessString> {
            if (const auto fields = checkFields(session); !fields)
                return tl::unexpected(fields.error());
            return KeylessString { std::move(session), body, head.size() };
        });
}

bool resembles(std::string_view text)
{
    const std::string head = beginningOf(text);
    TlReader in(bytesOf(head));
    const quint8 version = in.byte();
    if (!isKnown(version, in.id()))
        return false;
    if (version != currentVersion)
        return in.id() == dcOptionId;
    in.byte();
    const quint8 option = in.byte();
    const quint8 dcId = in.byte();
    return !in.isUnderrun() && (option == 1 || option == optionVersion) && isKnownDataCenter(dcId);
}

bool hasSelf(const Session &session)
{
    return session.userId.value_or(0) > 0 && session.isBot;
}

Result<SecretBytes> encode(const Session &session)
{
    const auto dcId = dataCenterByte(session);
    if (!dcId)
        return tl::unexpected(dcId.error());
    const auto address = addressOf(session);
    if (!address)
        return tl::unexpected(address.error());
    if (session.port == 0)
        return fail(ErrorCode::DoesNotFit, SessionField::Port);
    if (session.userId.value_or(0) > largestInteger)
        return fail(ErrorCode::DoesNotFit, SessionField::UserId);

    const QByteArray option =
        writeMtcuteDcOption({ .dcId = *dcId,
                              .isTest = session.testMode.value_or(false),
                              .isIpv6 = address->find(':') != std::string::npos,
                              .address = QString::fromStdString(*address),
                              .port = session.port.value_or(0) });
    TlWriter out;
    out.byte(currentVersion);
    out.int32(hasSelf(session) ? qint32(selfFlag) : 0);
    out.bytes(bytesOf({ option.constData(), std::size_t(option.size()) }));
    if (hasSelf(session)) {
        out.int64(*session.userId);
        out.int32(qint32(*session.isBot ? trueId : falseId));
    }
    out.bytes(session.authKey.bytes());
    return base64::encode(out.written());
}

void addOption(AnatomyBuilder &builder, const Session &keyless)
{
    constexpr quint8 ipv6Flag = 1;
    constexpr quint8 testOptionFlag = 4;
    constexpr qsizetype fixedSize = 3 + 4; // in front of the address and behind it

    const QByteArray address = addressCharacters(keyless);
    const bool isMissing = address.startsWith('\0');
    const StringPart padding = tlPadding(address.size());
    const bool isTest = keyless.testMode.value_or(false);
    const int flags = (address.contains(':') ? ipv6Flag : 0) | (isTest ? testOptionFlag : 0);
    const qsizetype size = fixedSize + 1 + address.size() + padding.bytes.size();

    builder.add(tlLength(size));
    builder.add({ .kind = StringPart::Kind::Version, .bytes = packed(optionVersion) });
    builder.add({ .field = SessionField::DcId,
                  .isMissing = !keyless.dcId,
                  .bytes = packed(quint8(keyless.dcId.value_or(0))) });
    builder.add({ .field = SessionField::TestMode,
                  .isMissing = !keyless.testMode,
                  .bytes = packed(quint8(flags)),
                  .value = isTest ? "1" : "0" });
    builder.add(tlLength(address.size()));
    builder.add({ .field = SessionField::ServerAddress,
                  .isMissing = isMissing,
                  .bytes = address,
                  .value = address });
    builder.add(padding);
    builder.add({ .field = SessionField::Port,
                  .isMissing = !keyless.port,
                  .isLittleEndian = true,
                  .bytes = packed(quint32(keyless.port.value_or(0)), std::endian::little) });
    builder.add(tlPadding(size));
}

Anatomy anatomy(const Session &keyless)
{
    const bool isBot = keyless.isBot.value_or(false);
    AnatomyBuilder builder;
    builder.add({ .kind = StringPart::Kind::Version, .bytes = packed(currentVersion) });
    builder.add({ .kind = StringPart::Kind::Flags,
                  .isLittleEndian = true,
                  .bytes = packed(hasSelf(keyless) ? selfFlag : 0U, std::endian::little) });
    addOption(builder, keyless);
    if (hasSelf(keyless)) {
        builder.add({ .field = SessionField::UserId,
                      .isLittleEndian = true,
                      .bytes = packed(quint64(*keyless.userId), std::endian::little) });
        builder.add({ .field = SessionField::IsBot,
                      .bytes = packed(isBot ? trueId : falseId, std::endian::little),
                      .value = isBot ? "1" : "0" });
    }
    builder.add(tlLength(qsizetype(authKeySize)));
    builder.addKey();
    return builder.finish();
}

constexpr SessionFields fields = SessionFields(SessionField::DcId) | SessionField::AuthKey
    | SessionField::ServerAddress | SessionField::Port | SessionField::TestMode;

} // namespace

const StringFormat format { .id = FormatId::Mtcute,
                            .holds = fields | SessionField::UserId | SessionField::IsBot,
                            .needs = fields,
                            .reason = QT_TRANSLATE_NOOP(
                                "Reason",
                                "version 1, 2 or 3, a data center with its address, and a key with "
                                "its length at the end"),
                            .matches = matchesString<read>,
                            .resembles = resembles,
                            .decode = decodeKeyless<read>,
                            .encode = encode,
                            .anatomy = anatomy };

} // namespace sessionary::mtcute
