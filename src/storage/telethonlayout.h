// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelayout.h"

namespace sessionary::telethon {

/// The SQLite sessions of Telethon 1, schema 1 to 8. Source: files that the libraries wrote, and
/// their session modules, run.
///
///     sessions(dc_id PK, server_address, port, auth_key [, takeout_id [, tmp_auth_key]])
///     entities(id PK, hash, username, phone, name [, date])
///     update_state(id PK, pts, qts, date, seq)      from schema 4
///     sent_files                                    from schema 2, a cache
///     version(version)
///
/// The first ones are WITHOUT ROWID. Since 1.28 the row 0 of entities has the account's own id as
/// hash, and is no peer. Channels are kept by their marked id as entities, and by their bare id as
/// states, whose date is a REAL. An auth_key of no bytes means that nobody is logged in.
///
/// Written is schema 7 without takeout_id: releases from 1.17 on open it, and 1.43, which mixes up
/// its own columns when there is one, migrates it.
extern const FileLayout fileLayout;

/// What Telethon 2 had on its two branches: schema 8, and schema 10, which keeps no peers
extern const FileLayout alphaLayout;
extern const FileLayout version2Layout;

} // namespace sessionary::telethon
