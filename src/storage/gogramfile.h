// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"

namespace sessionary::gogram {

/// The session files of gogram; source: the library's code and files that it wrote. JSON, encrypted
/// with AES in CBC mode under a password, which is "1234567890123456" where nobody chose another:
///
///     a3 5c 02 00 | IV: 16 | encrypted | HMAC-SHA256 of all that is before it: 32
///                 keys: SHA-256 of "gogram-enc:" and "gogram-mac:" with the password behind them
///     a3 5c 01 00 | IV: 16 | encrypted          key: the password, of 16, 24 or 32 bytes
///     encrypted                                 key: the same; IV: its first 16 bytes
///
///     key, hash, salt base64 · hostname "address:port" · app_id int
///
/// There is no number of a data center. A file whose password nobody gave is a session without a
/// key; one without a magic is recognised only when the password fits.
extern const DocumentFormat documentFormat;

} // namespace sessionary::gogram
