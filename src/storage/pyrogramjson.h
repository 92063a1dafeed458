// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"

namespace sessionary::pyrogram {

/// The sessions of Pyrogram 0.1 to 0.14: NAME.session, and NAME.session.OLD where a later one moved
/// it out of its way. A JSON object; source: files that the library wrote.
///
///     dc_id int · test_mode bool · user_id int · date int (0.7) · is_bot bool or null (0.12)
///     auth_key           8 strings, which together are base64 of the key
///     peers_by_id        (0.7) marked id as text → access hash, null for basic groups
///     peers_by_username  (0.7) user name → marked id
///     peers_by_phone     (0.7) phone → marked id
///
/// A channel's id is "-100" before its digits, as currentMarkedId() explains; it is kept so.
extern const DocumentFormat documentFormat;

} // namespace sessionary::pyrogram
