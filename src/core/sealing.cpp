// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/sealing.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace sessionary {

namespace {

using namespace std::string_view_literals;

constexpr auto magic = "SNVAULT\0"sv;
constexpr quint8 sealVersion = 1;
constexpr std::size_t streamKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t macKeySize = crypto_generichash_KEYBYTES;
constexpr std::size_t macSize = crypto_generichash_BYTES;
constexpr std::size_t checksumSize = crypto_generichash_BYTES_MIN;
constexpr std::size_t streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t chunkOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t chunkSize = std::size_t(64) * 1024;

// Where what is in the header
constexpr std::size_t versionAt = 8;
constexpr std::size_t operationsAt = 12; // three bytes of zero between
constexpr std::size_t memoryAt = 20;
constexpr std::size_t saltAt = 28;
constexpr std::size_t streamAt = 44;
constexpr std::size_t macAt = streamAt + streamHeaderSize;
constexpr std::size_t checksumAt = macAt + macSize;
constexpr std::size_t headerSize = checksumAt + checksumSize;
static_assert(headerSize == 116);

/// Of the keys in the bytes of a SealKey, behind the cost and the salt
constexpr std::size_t keyBytesAt = 2 * sizeof(quint64) + crypto_pwhash_SALTBYTES;

/// More would only lock the owner out, on a machine with less memory.
constexpr quint64 mostMemory = quint64(4) << 30U;
constexpr quint64 mostOperations = 1000;

void writeNumber(MutableBytes target, quint64 number)
{
    for (quint8 &byte : target.first(sizeof number)) {
        byte = quint8(number & 0xffU);
        number >>= 8U;
    }
}

quint64 readNumber(Bytes source)
{
    quint64 number = 0;
    for (std::size_t i = sizeof number; i-- > 0;)
        number = (number << 8U) | source[i];
    return number;
}

/// Of what stands before \a at, with or without a key
void digestInto(MutableBytes target, Bytes source, Bytes key = {})
{
    crypto_generichash(target.data(), target.size(), source.data(), source.size(),
                       key.empty() ? nullptr : key.data(), key.size());
}

bool isCostAllowed(const SealCost &cost)
{
    const SealCost least = leastSealCost();
    return cost.operations >= least.operations && cost.operations <= mostOperations
        && cost.memory >= least.memory && cost.memory <= mostMemory;
}

/// The header is one of ours, and whole.
Result<void> checkHeader(Bytes sealed)
{
    if (!isSealed(sealed))
        return fail(ErrorCode::NotAVault);
    if (sealed.size() < headerSize)
        return fail(ErrorCode::Damaged);
    std::array<quint8, checksumSize> checksum {};
    digestInto(checksum, sealed.first(checksumAt));
    if (!std::ranges::equal(checksum, sealed.subspan(checksumAt, checksumSize)))
        return fail(ErrorCode::Damaged);
    if (sealed[versionAt] != sealVersion)
        return fail(ErrorCode::VaultNewer);
    return {};
}

} // namespace

SealCost leastSealCost()
{
    return { crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE };
}

SealCost measuredSealCost(std::chrono::milliseconds time)
{
    constexpr quint64 largest = quint64(1) << 30U;
    const SecretBytes sample(bytesOf("sessionary"sv));
    SealCost cost = leastSealCost();
    const auto start = std::chrono::steady_clock::now();
    if (!SealKey::derive(sample, cost))
        return cost;
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    const double factor =
        std::chrono::duration<double>(time).count() / std::max(taken.count(), 0.001);
    // More memory first, which is what costs somebody who tries many at once.
    while (double(cost.memory * 2) <= double(leastSealCost().memory) * factor
           && cost.memory * 2 <= largest)
        cost.memory *= 2;
    const double left =
        factor * double(leastSealCost().memory) / double(cost.memory) * double(cost.operations);
    cost.operations = std::clamp(quint64(left), cost.operations, mostOperations);
    return cost;
}

Result<SealKey> SealKey::derive(const SecretBytes &passphrase, const SealCost &cost)
{
    Salt salt {};
    randombytes_buf(salt.data(), salt.size());
    return derive(passphrase, cost, salt);
}

Result<SealKey> SealKey::derive(const SecretBytes &passphrase, const SealCost &cost,
                                const Salt &salt)
{
    static_assert(saltSize == crypto_pwhash_SALTBYTES);
    if (!isCostAllowed(cost))
        return fail(ErrorCode::Damaged);
    SealKey key;
    key.m_cost = cost;
    key.m_salt = salt;
    key.m_keys = SecretBytes(streamKeySize + macKeySize);
    const std::string_view text = passphrase.isEmpty() ? std::string_view("") : passphrase.text();
    if (crypto_pwhash(key.m_keys.bytes().data(), key.m_keys.size(), text.data(), text.size(),
                      salt.data(), cost.operations, std::size_t(cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::Internal);
    return key;
}

SecretBytes SealKey::seal(Bytes content) const
{
    const std::size_t chunks =
        std::max(std::size_t(1), (content.size() + chunkSize - 1) / chunkSize);
    SecretBytes sealed(headerSize + content.size() + chunks * chunkOverhead);
    const MutableBytes header = sealed.bytes().first(headerSize);
    std::memcpy(header.data(), magic.data(), magic.size());
    header[versionAt] = sealVersion;
    writeNumber(header.subspan(operationsAt), m_cost.operations);
    writeNumber(header.subspan(memoryAt), m_cost.memory);
    std::ranges::copy(m_salt, header.subspan(saltAt).begin());

    crypto_secretstream_xchacha20poly1305_state state {};
    crypto_secretstream_xchacha20poly1305_init_push(&state, &header[streamAt],
                                                    m_keys.bytes().data());
    digestInto(header.subspan(macAt, macSize), header.first(macAt),
               m_keys.bytes().subspan(streamKeySize));
    digestInto(header.subspan(checksumAt, checksumSize), header.first(checksumAt));

    std::size_t written = headerSize;
    for (std::size_t i = 0; i < chunks; ++i) {
        const Bytes chunk =
            content.subspan(i * chunkSize, std::min(chunkSize, content.size() - i * chunkSize));
        const bool isLast = i + 1 == chunks;
        crypto_secretstream_xchacha20poly1305_push(
            &state, &sealed.bytes()[written], nullptr, chunk.data(), chunk.size(), header.data(),
            header.size(),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        written += chunk.size() + chunkOverhead;
    }
    sodium_memzero(&state, sizeof state);
    return sealed;
}

Result<SealKey::Opened> SealKey::open(Bytes sealed, const SecretBytes &passphrase)
{
    if (const auto whole = checkHeader(sealed); !whole)
        return tl::unexpected(whole.error());
    const SealCost cost { readNumber(sealed.subspan(operationsAt)),
                          readNumber(sealed.subspan(memoryAt)) };
    Salt salt {};
    std::ranges::copy(sealed.subspan(saltAt, saltSize), salt.begin());
    auto key = derive(passphrase, cost, salt);
    if (!key)
        return tl::unexpected(key.error());
    auto content = key->unseal(sealed);
    if (!content)
        return tl::unexpected(content.error());
    return Opened { *std::move(key), *std::move(content) };
}

Result<SecretBytes> SealKey::unseal(Bytes sealed) const
{
    if (const auto whole = checkHeader(sealed); !whole)
        return tl::unexpected(whole.error());
    const Bytes header = sealed.first(headerSize);
    std::array<quint8, macSize> mac {};
    digestInto(mac, header.first(macAt), m_keys.bytes().subspan(streamKeySize));
    if (sodium_memcmp(mac.data(), &header[macAt], mac.size()) != 0)
        return fail(ErrorCode::WrongPassword);

    crypto_secretstream_xchacha20poly1305_state state {};
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, &header[streamAt],
                                                        m_keys.bytes().data())
        != 0)
        return fail(ErrorCode::Damaged);
    SecretBytes content(sealed.size() - headerSize);
    std::size_t size = 0;
    bool isFinished = false;
    for (Bytes rest = sealed.subspan(headerSize); !isFinished;) {
        const std::size_t length = std::min(rest.size(), chunkSize + chunkOverhead);
        unsigned char tag = 0;
        unsigned long long taken = 0;
        const bool isWhole = length >= chunkOverhead
            && crypto_secretstream_xchacha20poly1305_pull(&state, content.bytes().data() + size,
                                                          &taken, &tag, rest.data(), length,
                                                          header.data(), header.size())
                == 0;
        if (!isWhole) {
            sodium_memzero(&state, sizeof state);
            return fail(ErrorCode::Damaged);
        }
        size += std::size_t(taken);
        rest = rest.subspan(length);
        isFinished = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (isFinished != rest.empty()) { // cut off, or something stands behind it
            sodium_memzero(&state, sizeof state);
            return fail(ErrorCode::Damaged);
        }
    }
    sodium_memzero(&state, sizeof state);
    content.truncate(size);
    return content;
}

SecretBytes SealKey::toBytes() const
{
    SecretBytes bytes(keyBytesAt + m_keys.size());
    writeNumber(bytes.bytes(), m_cost.operations);
    writeNumber(bytes.bytes().subspan(sizeof(quint64)), m_cost.memory);
    std::ranges::copy(m_salt, bytes.bytes().subspan(2 * sizeof(quint64)).begin());
    std::ranges::copy(m_keys.bytes(), bytes.bytes().subspan(keyBytesAt).begin());
    return bytes;
}

Result<SealKey> SealKey::fromBytes(Bytes bytes)
{
    if (bytes.size() != keyBytesAt + streamKeySize + macKeySize)
        return fail(ErrorCode::Damaged);
    SealKey key;
    key.m_cost = { readNumber(bytes), readNumber(bytes.subspan(sizeof(quint64))) };
    if (!isCostAllowed(key.m_cost))
        return fail(ErrorCode::Damaged);
    std::ranges::copy(bytes.subspan(2 * sizeof(quint64), saltSize), key.m_salt.begin());
    key.m_keys = SecretBytes(bytes.subspan(keyBytesAt));
    return key;
}

bool isSealed(Bytes bytes)
{
    return textOf(bytes).substr(0, magic.size()) == magic;
}

} // namespace sessionary
