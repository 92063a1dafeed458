// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelayout.h"

namespace sessionary {

/// gotgproto's SQLite. Source: its public source text.
///
///     sessions(version PK, data)   data is gotd's JSON, the key in it
///     peers(id PK, access_hash, type, username)   type: 1 a user, 2 a group, 3 a channel
extern const FileLayout gotgProtoLayout;

} // namespace sessionary
