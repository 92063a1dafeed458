// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/mtcutedc.h"

#include "core/address.h"
#include "core/tl.h"

namespace sessionary {

namespace {

constexpr quint8 firstVersion = 1;
constexpr quint8 currentVersion = 2;

constexpr quint8 ipv6Flag = 1;
constexpr quint8 mediaFlag = 2;
constexpr quint8 testFlag = 4; // of the current version

bool areKnown(quint8 flags, quint8 version)
{
    const int known =
        version == currentVersion ? ipv6Flag | mediaFlag | testFlag : ipv6Flag | mediaFlag;
    return (flags & ~known) == 0;
}

} // namespace

std::optional<MtcuteDcOption> readMtcuteDcOption(Bytes blob)
{
    TlReader in(blob);
    const quint8 version = in.byte();
    const quint8 dcId = in.byte();
    const quint8 flags = in.byte();
    const std::string_view address = in.string();
    const qint32 port = in.int32();

    const bool isKnown = version == firstVersion || version == currentVersion;
    if (!in.atEnd() || !isKnown || !areKnown(flags, version) || !isAddress(address)
        || !isPort(port))
        return std::nullopt;
    return MtcuteDcOption { .dcId = dcId,
                            .isTest = (flags & testFlag) != 0,
                            .isIpv6 = (flags & ipv6Flag) != 0,
                            .isMedia = (flags & mediaFlag) != 0,
                            .address =
                                QString::fromLatin1(address.data(), qsizetype(address.size())),
                            .port = quint16(port) };
}

QByteArray writeMtcuteDcOption(const MtcuteDcOption &option)
{
    int flags = 0;
    if (option.isIpv6)
        flags |= ipv6Flag;
    if (option.isMedia)
        flags |= mediaFlag;
    if (option.isTest)
        flags |= testFlag;

    TlWriter out;
    out.byte(currentVersion);
    out.byte(quint8(option.dcId));
    out.byte(quint8(flags));
    out.string(option.address.toStdString());
    out.int32(option.port);
    const std::string_view written = textOf(out.written());
    return { written.data(), qsizetype(written.size()) };
}

} // namespace sessionary
