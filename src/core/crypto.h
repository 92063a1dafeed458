// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <initializer_list>

namespace sessionary::crypto {

/// What the libraries protect their sessions with, from OpenSSL. All that comes out is secret.

enum class Hash { Md5, Sha1, Sha256, Sha512 };

/// The digest of \a parts, one after another
[[nodiscard]] SecretBytes digest(Hash hash, std::initializer_list<Bytes> parts);
[[nodiscard]] SecretBytes hmac(Hash hash, Bytes key, Bytes data);
/// PBKDF2 with HMAC
[[nodiscard]] SecretBytes deriveKey(Hash hash, Bytes password, Bytes salt, int rounds,
                                    std::size_t size);

/// AES-256 in Telegram's IGE mode: \a iv 32 bytes, \a data a multiple of 16, of which nothing is
/// checked
[[nodiscard]] SecretBytes decryptIge(Bytes key, Bytes iv, Bytes data);
[[nodiscard]] SecretBytes encryptIge(Bytes key, Bytes iv, Bytes data);
/// AES in CBC mode with PKCS#7 padding, key of 16, 24 or 32 bytes. WrongPassword when the padding
/// is none.
[[nodiscard]] Result<SecretBytes> decryptCbc(Bytes key, Bytes iv, Bytes data);
/// The other way round; the key and \a iv have sizes that decryptCbc() takes.
[[nodiscard]] SecretBytes encryptCbc(Bytes key, Bytes iv, Bytes data);
/// AES-256 in GCM mode. WrongPassword when \a tag does not fit.
[[nodiscard]] Result<SecretBytes> decryptGcm(Bytes key, Bytes nonce, Bytes tag, Bytes data);

} // namespace sessionary::crypto
