// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelayout.h"

namespace sessionary::mtcute {

/// The SQLite storage of @mtcute/node and its like, in WAL mode. Source: files that the library
/// wrote.
///
///     auth_keys(dc PK, key)         the account's is that of the data center in dc_main
///     key_value(key PK, value)      dc_main, current_user, updates_pts …, updates_channel:<id>
///     peers(id PK, hash, usernames, updated, phone, …)
///
/// A hash is text, two signed 32-bit numbers "low|high"; usernames are a JSON list; times are
/// milliseconds.
extern const FileLayout fileLayout;

/// @mtcute/sqlite up to 0.6: kv(key, value) with JSON, and a table called entities
extern const FileLayout legacyLayout;

} // namespace sessionary::mtcute
