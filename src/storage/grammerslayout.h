// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelayout.h"

namespace sessionary {

/// grammers since it keeps SQLite. Source: its public source text.
///
///     dc_home(dc_id), dc_option(dc_id PK, ipv4 "ip:port", ipv6, auth_key)
///     peer_info(peer_id PK, hash, subtype)    marked ids; bits: 1 the account itself, 2 a bot,
///                                             4 a megagroup, 8 a broadcast, 12 a gigagroup
///     update_state(pts, qts, date, seq), channel_state(peer_id PK, pts)
extern const FileLayout grammersLayout;

} // namespace sessionary
