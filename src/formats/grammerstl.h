// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/session.h"
#include "core/updatestate.h"

#include <cstddef>
#include <vector>

namespace sessionary {

/// What grammers up to 0.8 saved: a session in TL, boxed.
struct GrammersTl
{
    /// Of the data center where the account lives; without a key when nobody is logged in
    Session session;
    /// The account first, if it has one, then channels
    std::vector<UpdateState> updateStates;
    /// How many data centers there is a key for
    std::ptrdiff_t keyCount = 0;
};

/// Reads the file, or what people put into base64. Source: grammers-session's TL schema, read;
/// constructors with the numbers that its own rule gives them.
///
///     session       a73eb8ce  flags | dcs vector | user if 1 | state if 2
///     dataCenter    756d16b6  flags | id i32 | ipv4 if 1 | ipv6 if 2 | port i32 | auth bytes if 4
///     dataCenterWs  72490a88  flags | id i32 | url string | auth bytes if 1
///     user          672f428d  id i64 | dc i32 | bot      (0.3: 11cc2a68, id i32)
///     updateState   d0cadcc1  pts | qts | date | seq | channels vector
///     channelState  c2b0f8cd  id i64 | pts               (0.3: cb8f443f, id i32)
///
/// NotASession when it does not begin as one, Damaged when it does not go on as one, UnusableKey
/// when the key has not 256 bytes, EmptyKey when it is all zero. Whether the data center exists is
/// not asked.
[[nodiscard]] Result<GrammersTl> decodeGrammersTl(Bytes bytes);

} // namespace sessionary
