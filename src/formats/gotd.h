// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/session.h"

namespace sessionary {

/// The JSON that gotd keeps a session in, as a file, in gotgproto's strings and in its database.
/// Source: gotd's session package, read.
///
///     {"Version":1,"Data":{"Config":{…,"TestMode":false,"ThisDC":2,…},"DC":2,
///      "Addr":"149.154.167.51:443","AuthKey":base64,"AuthKeyID":base64,"Salt":0}}
///
/// Addr comes without a port from those who made it of a tdata folder. The session has no key when
/// nobody is logged in; whether the data center exists is not asked.
///
/// NotASession when it is no such JSON, Damaged when a field holds no value of its kind,
/// UnusableKey when the key has not 256 bytes or is not the one of AuthKeyID, EmptyKey when it is
/// all zero.
[[nodiscard]] Result<Session> decodeGotdSession(Bytes json);

} // namespace sessionary
