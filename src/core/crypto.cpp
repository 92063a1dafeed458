// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/crypto.h"

#include "core/libcrypto.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace sessionary::crypto {

namespace {

constexpr std::size_t blockSize = 16;

struct Free
{
    void operator()(EVP_MD_CTX *context) const { libcrypto().EVP_MD_CTX_free(context); }
    void operator()(EVP_CIPHER_CTX *context) const { libcrypto().EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, Free>;

const EVP_MD *digestOf(Hash hash)
{
    switch (hash) {
    case Hash::Md5:
        return libcrypto().EVP_md5();
    case Hash::Sha1:
        return libcrypto().EVP_sha1();
    case Hash::Sha256:
        return libcrypto().EVP_sha256();
    case Hash::Sha512:
        break;
    }
    return libcrypto().EVP_sha512();
}

const EVP_CIPHER *cbcFor(Bytes key)
{
    constexpr std::size_t bits128 = 16;
    constexpr std::size_t bits192 = 24;
    return key.size() == bits128 ? libcrypto().EVP_aes_128_cbc()
        : key.size() == bits192  ? libcrypto().EVP_aes_192_cbc()
                                 : libcrypto().EVP_aes_256_cbc();
}

int sizeOf(Bytes bytes)
{
    return static_cast<int>(bytes.size());
}

} // namespace

SecretBytes digest(Hash hash, std::initializer_list<Bytes> parts)
{
    const LibcryptoThread guard;
    const std::unique_ptr<EVP_MD_CTX, Free> context(libcrypto().EVP_MD_CTX_new());
    libcrypto().EVP_DigestInit_ex(context.get(), digestOf(hash), nullptr);
    for (const Bytes part : parts)
        libcrypto().EVP_DigestUpdate(context.get(), part.data(), part.size());
    SecretBytes result(std::size_t(libcrypto().EVP_MD_get_size(digestOf(hash))));
    libcrypto().EVP_DigestFinal_ex(context.get(), result.bytes().data(), nullptr);
    return result;
}

SecretBytes hmac(Hash hash, Bytes key, Bytes data)
{
    const LibcryptoThread guard;
    SecretBytes result(std::size_t(libcrypto().EVP_MD_get_size(digestOf(hash))));
    libcrypto().HMAC(digestOf(hash), key.data(), sizeOf(key), data.data(), data.size(),
                     result.bytes().data(), nullptr);
    return result;
}

SecretBytes deriveKey(Hash hash, Bytes password, Bytes salt, int rounds, std::size_t size)
{
    const LibcryptoThread guard;
    SecretBytes key(size);
    libcrypto().PKCS5_PBKDF2_HMAC(textOf(password).data(), sizeOf(password), salt.data(),
                                  sizeOf(salt), rounds, digestOf(hash), sizeOf(key.bytes()),
                                  key.bytes().data());
    return key;
}

namespace {

enum class Direction { Decrypt = 0, Encrypt = 1 }; // as EVP_CipherInit_ex takes it

/// Each block is mixed with what came of the one before it, and what comes of it with that block
/// itself; both ways are the same but for which is which.
SecretBytes ige(Bytes key, Bytes iv, Bytes data, Direction direction)
{
    const LibcryptoThread guard;
    Q_ASSERT(iv.size() == 2 * blockSize && data.size() % blockSize == 0);
    const Cipher cipher(libcrypto().EVP_CIPHER_CTX_new());
    libcrypto().EVP_CipherInit_ex(cipher.get(), libcrypto().EVP_aes_256_ecb(), nullptr, key.data(),
                                  nullptr, int(direction));
    libcrypto().EVP_CIPHER_CTX_set_padding(cipher.get(), 0);

    SecretBytes result(data.size());
    const bool isEncrypting = direction == Direction::Encrypt;
    Bytes lastOut = isEncrypting ? iv.first(blockSize) : iv.last(blockSize);
    Bytes lastIn = isEncrypting ? iv.last(blockSize) : iv.first(blockSize);
    for (std::size_t at = 0; at < data.size(); at += blockSize) {
        const Bytes in = data.subspan(at, blockSize);
        const MutableBytes out = result.bytes().subspan(at, blockSize);
        std::ranges::transform(in, lastOut, out.begin(), std::bit_xor());
        int written = 0;
        libcrypto().EVP_CipherUpdate(cipher.get(), out.data(), &written, out.data(),
                                     int(blockSize));
        std::ranges::transform(out, lastIn, out.begin(), std::bit_xor());
        lastOut = out;
        lastIn = in;
    }
    return result;
}

} // namespace

SecretBytes decryptIge(Bytes key, Bytes iv, Bytes data)
{
    return ige(key, iv, data, Direction::Decrypt);
}

SecretBytes encryptIge(Bytes key, Bytes iv, Bytes data)
{
    return ige(key, iv, data, Direction::Encrypt);
}

Result<SecretBytes> decryptCbc(Bytes key, Bytes iv, Bytes data)
{
    const LibcryptoThread guard;
    const EVP_CIPHER *algorithm = cbcFor(key);
    if (key.size() != std::size_t(libcrypto().EVP_CIPHER_get_key_length(algorithm))
        || iv.size() != blockSize)
        return fail(ErrorCode::WrongPassword);

    const Cipher cipher(libcrypto().EVP_CIPHER_CTX_new());
    SecretBytes result(data.size() + blockSize);
    int written = 0;
    int rest = 0;
    libcrypto().EVP_DecryptInit_ex(cipher.get(), algorithm, nullptr, key.data(), iv.data());
    if (libcrypto().EVP_DecryptUpdate(cipher.get(), result.bytes().data(), &written, data.data(),
                                      sizeOf(data))
            != 1
        || libcrypto().EVP_DecryptFinal_ex(cipher.get(), result.bytes().data() + written, &rest)
            != 1)
        return fail(ErrorCode::WrongPassword);
    result.truncate(std::size_t(written) + std::size_t(rest));
    return result;
}

SecretBytes encryptCbc(Bytes key, Bytes iv, Bytes data)
{
    const LibcryptoThread guard;
    Q_ASSERT(key.size() == std::size_t(libcrypto().EVP_CIPHER_get_key_length(cbcFor(key)))
             && iv.size() == blockSize);
    const Cipher cipher(libcrypto().EVP_CIPHER_CTX_new());
    SecretBytes result(data.size() + blockSize);
    int written = 0;
    int rest = 0;
    libcrypto().EVP_EncryptInit_ex(cipher.get(), cbcFor(key), nullptr, key.data(), iv.data());
    libcrypto().EVP_EncryptUpdate(cipher.get(), result.bytes().data(), &written, data.data(),
                                  sizeOf(data));
    libcrypto().EVP_EncryptFinal_ex(cipher.get(), result.bytes().data() + written, &rest);
    result.truncate(std::size_t(written) + std::size_t(rest));
    return result;
}

Result<SecretBytes> decryptGcm(Bytes key, Bytes nonce, Bytes tag, Bytes data)
{
    const LibcryptoThread guard;
    const Cipher cipher(libcrypto().EVP_CIPHER_CTX_new());
    SecretBytes expected(tag); // OpenSSL takes it as if it would change it
    SecretBytes result(data.size());
    int written = 0;
    libcrypto().EVP_DecryptInit_ex(cipher.get(), libcrypto().EVP_aes_256_gcm(), nullptr, nullptr,
                                   nullptr);
    libcrypto().EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_IVLEN, sizeOf(nonce), nullptr);
    libcrypto().EVP_DecryptInit_ex(cipher.get(), nullptr, nullptr, key.data(), nonce.data());
    libcrypto().EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, sizeOf(tag),
                                    expected.bytes().data());
    if (libcrypto().EVP_DecryptUpdate(cipher.get(), result.bytes().data(), &written, data.data(),
                                      sizeOf(data))
            != 1
        || libcrypto().EVP_DecryptFinal_ex(cipher.get(), result.bytes().data() + written, &written)
            != 1)
        return fail(ErrorCode::WrongPassword);
    return result;
}

} // namespace sessionary::crypto
