// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/loadedlibrary.h"

#include <QtGlobal>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace sessionary {

/// What is called of libcrypto, of the version that this is compiled for. The members are named as
/// OpenSSL names its functions.
struct Libcrypto
{
    Libcrypto();

    LoadedLibrary library;

    // NOLINTBEGIN(readability-identifier-naming)
    decltype(&::EVP_Digest) EVP_Digest = library.find("EVP_Digest");
    decltype(&::EVP_MD_CTX_new) EVP_MD_CTX_new = library.find("EVP_MD_CTX_new");
    decltype(&::EVP_MD_CTX_free) EVP_MD_CTX_free = library.find("EVP_MD_CTX_free");
    decltype(&::EVP_DigestInit_ex) EVP_DigestInit_ex = library.find("EVP_DigestInit_ex");
    decltype(&::EVP_DigestUpdate) EVP_DigestUpdate = library.find("EVP_DigestUpdate");
    decltype(&::EVP_DigestFinal_ex) EVP_DigestFinal_ex = library.find("EVP_DigestFinal_ex");
    decltype(&::EVP_MD_get_size) EVP_MD_get_size = library.find("EVP_MD_get_size");
    decltype(&::EVP_md5) EVP_md5 = library.find("EVP_md5");
    decltype(&::EVP_sha1) EVP_sha1 = library.find("EVP_sha1");
    decltype(&::EVP_sha256) EVP_sha256 = library.find("EVP_sha256");
    decltype(&::EVP_sha512) EVP_sha512 = library.find("EVP_sha512");
    decltype(&::HMAC) HMAC = library.find("HMAC");
    decltype(&::PKCS5_PBKDF2_HMAC) PKCS5_PBKDF2_HMAC = library.find("PKCS5_PBKDF2_HMAC");

    decltype(&::EVP_CIPHER_CTX_new) EVP_CIPHER_CTX_new = library.find("EVP_CIPHER_CTX_new");
    decltype(&::EVP_CIPHER_CTX_free) EVP_CIPHER_CTX_free = library.find("EVP_CIPHER_CTX_free");
    decltype(&::EVP_CIPHER_CTX_ctrl) EVP_CIPHER_CTX_ctrl = library.find("EVP_CIPHER_CTX_ctrl");
    decltype(&::EVP_CIPHER_CTX_set_padding) EVP_CIPHER_CTX_set_padding =
        library.find("EVP_CIPHER_CTX_set_padding");
    decltype(&::EVP_CIPHER_get_key_length) EVP_CIPHER_get_key_length =
        library.find("EVP_CIPHER_get_key_length");
    decltype(&::EVP_CipherInit_ex) EVP_CipherInit_ex = library.find("EVP_CipherInit_ex");
    decltype(&::EVP_CipherUpdate) EVP_CipherUpdate = library.find("EVP_CipherUpdate");
    decltype(&::EVP_DecryptInit_ex) EVP_DecryptInit_ex = library.find("EVP_DecryptInit_ex");
    decltype(&::EVP_DecryptUpdate) EVP_DecryptUpdate = library.find("EVP_DecryptUpdate");
    decltype(&::EVP_DecryptFinal_ex) EVP_DecryptFinal_ex = library.find("EVP_DecryptFinal_ex");
    decltype(&::EVP_EncryptInit_ex) EVP_EncryptInit_ex = library.find("EVP_EncryptInit_ex");
    decltype(&::EVP_EncryptUpdate) EVP_EncryptUpdate = library.find("EVP_EncryptUpdate");
    decltype(&::EVP_EncryptFinal_ex) EVP_EncryptFinal_ex = library.find("EVP_EncryptFinal_ex");
    decltype(&::EVP_aes_128_cbc) EVP_aes_128_cbc = library.find("EVP_aes_128_cbc");
    decltype(&::EVP_aes_192_cbc) EVP_aes_192_cbc = library.find("EVP_aes_192_cbc");
    decltype(&::EVP_aes_256_cbc) EVP_aes_256_cbc = library.find("EVP_aes_256_cbc");
    decltype(&::EVP_aes_256_ecb) EVP_aes_256_ecb = library.find("EVP_aes_256_ecb");
    decltype(&::EVP_aes_256_gcm) EVP_aes_256_gcm = library.find("EVP_aes_256_gcm");

    decltype(&::OPENSSL_thread_stop) OPENSSL_thread_stop = library.find("OPENSSL_thread_stop");
    // NOLINTEND(readability-identifier-naming)
};

inline const Libcrypto &libcrypto()
{
    static const Libcrypto functions;
    return functions;
}

/// What libcrypto keeps for a thread goes with the call: the end of a thread of a pool is something
/// that nobody waits for, so it would be left behind at the end of the program.
struct LibcryptoThread
{
    LibcryptoThread() = default;
    ~LibcryptoThread() { libcrypto().OPENSSL_thread_stop(); }
    Q_DISABLE_COPY_MOVE(LibcryptoThread)
};

} // namespace sessionary
