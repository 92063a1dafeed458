// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/finding.h"
#include "core/secretbytes.h"

namespace sessionary {

/// The sizes of a key that pyrogram_storages encrypted, in AES-GCM and as a Fernet token
inline constexpr qint64 aesGcmKeySize = 300;
inline constexpr qint64 fernetKeySize = 440;

/// A passcode would open the key: it is encrypted, and in a way that is read
[[nodiscard]] bool wantsPasscode(const QList<Finding> &findings);

/// The key in \a stored, aesGcmKeySize bytes; source: pyrogram_storages, read:
///
///     salt: 16 | nonce: 12 | tag: 16 | key, encrypted with AES-256-GCM: 256
///     its key: PBKDF2-HMAC-SHA512 of the passcode, with the salt, 1,000,000 rounds
///
/// This takes about a second. WrongPassword
[[nodiscard]] Result<SecretBytes> decryptKey(Bytes stored, const SecretBytes &passcode);

} // namespace sessionary
