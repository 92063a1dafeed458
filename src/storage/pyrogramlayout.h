// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelayout.h"

namespace sessionary::pyrogram {

/// The SQLite sessions of Pyrogram 0.15 to 2.0.106, and of Hydrogram, which keeps them in WAL mode.
/// Source: files that the libraries wrote, and their storage code, run.
///
///     schema 1, 2  sessions(dc_id PK, test_mode, auth_key, date, user_id, is_bot)
///     schema 3     sessions(dc_id PK, api_id, test_mode, auth_key, date, user_id, is_bot)
///     all          peers(id PK, access_hash, type, username, phone_number, last_update_on)
///                  version(number PK)
///
/// A migrated file has its later columns last, so everything is read by name. sessions has one row;
/// the libraries read the first by dc_id. peers.type is declared INTEGER and holds text.
extern const FileLayout fileLayout;

// --- what the forks write in the same way

/// The data center of a session that nobody is logged in to
inline constexpr qint64 freshDc = 2;
/// What a row of the table sessions has a place for, and what none may leave out
inline constexpr SessionFields fileNeeds = SessionFields(SessionField::DcId)
    | SessionField::TestMode | SessionField::AuthKey | SessionField::UserId | SessionField::IsBot;
inline constexpr SessionFields fileFields = fileNeeds | SessionField::ApiId | SessionField::Date;

/// The table peers as all of them have it; what usernames there are elsewhere is not in it
[[nodiscard]] PeerSource familyPeers(const Outline &outline);
/// trg_peers_last_update_on
[[nodiscard]] QString updateTrigger();

[[nodiscard]] QString storedType(const Peer &peer);

} // namespace sessionary::pyrogram
