// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/stringformat.h"

namespace sessionary::pyrogram {

/// The strings of Pyrogram and its forks: packed fields in URL-safe base64 without padding. Source:
/// the libraries' own export_session_string(), run; sizes in bytes, booleans are one byte 0 or 1.
///
///     pyrogram         362 characters  dc u8 | api id u32 | test | key 256 | user u64 | bot
///     pyrogram-old-64  356 characters  dc u8 | test | key 256 | user u64 | bot
///     pyrogram-old-32  351 characters  dc u8 | test | key 256 | user u32 | bot
///     irenogram        356 characters  dc u8 | api id u32 | test | key 256 | user u32 | bot
///     pyrogram-pre015  : and 356       dc u8 | test | user i64 | bot | key 256, little-endian
///
/// All but the last are big-endian. A string that is read has booleans of 0 or 1, a DC that exists,
/// a user id that Telegram gives and a key that is not all zero; else BadField or EmptyKey.
extern const StringFormat currentFormat;
extern const StringFormat old64Format;
extern const StringFormat old32Format;
extern const StringFormat irenogramFormat;
extern const StringFormat pre015Format;

} // namespace sessionary::pyrogram
