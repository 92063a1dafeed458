// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"

namespace sessionary::tdata {

/// The folder "tdata" of Telegram Desktop, and of what converts to it; source: its public code, and
/// folders of several writers. All files are as tdf.h says.
///
///     key_NAME    salt | encrypted local key | encrypted list of accounts, QByteArrays. NAME is
///                 "data" unless the program was started with another.
///       passcode key  PBKDF2-HMAC-SHA512 of SHA-512(salt, passcode, salt), with salt: 1 round
///                     without a passcode, else 100000, 256 bytes
///       local key     256 bytes, encrypted with it
///       accounts      count: i32 | their indices: i32 each | the active one: i32, if at all
///     PART        one QByteArray, encrypted with the local key: blocks of an id and what follows.
///                 PART is of the MD5 of NAME, or of NAME#2 for index 1, and so on.
///       0x4b          QByteArray: -1: i64 | user: u64 | DC: i32, or until 2021 user: i32 | DC:
///       i32;
///                     then keys: i32 count, each DC: i32 and 256 bytes; then keys to destroy
///       0x00, 0x01    before: DC: i32 and 256 bytes; user: i32 | DC: u32
///     PART/config encrypted QByteArray: 1: i32 | 1 for the test environment: i32 | …
///
/// Before 2.0 there was no key_NAME; PART/map begins with a salt and the encrypted local key, whose
/// passcode key is PBKDF2-HMAC-SHA1 with 4 rounds, or 4000.
extern const DocumentFormat documentFormat;

} // namespace sessionary::tdata
