// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sessionary {

/// A data center as mtcute stores it since 0.7.1: in its strings of version 3, and as dc_main and
/// dc_media in its files.
struct MtcuteDcOption
{
    qint64 dcId = 0;
    /// Only said since 0.19.0, by the second version of the option
    bool isTest = false;
    bool isIpv6 = false;
    bool isMedia = false;
    QString address = {};
    quint16 port = 0;

    friend bool operator==(const MtcuteDcOption &, const MtcuteDcOption &) = default;
};

/// The option without the length that a string has in front of it. Source: @mtcute/core, run.
///
///     version u8 (1 or 2) | dc u8 | flags u8 (1 IPv6, 2 media only, 4 test) | address string |
///     port i32, in TL's primitives
///
/// Nothing when it is none; whether the data center exists is not asked.
[[nodiscard]] std::optional<MtcuteDcOption> readMtcuteDcOption(Bytes blob);

/// The same in its second version. The address has to be one (isAddress()), and the number of the
/// data center has to fit into a byte.
[[nodiscard]] QByteArray writeMtcuteDcOption(const MtcuteDcOption &option);

} // namespace sessionary
