// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"
#include "core/error.h"
#include "core/secretbytes.h"

#include <array>
#include <chrono>

namespace sessionary {

/// How bytes are sealed with a pass phrase. The format, to the byte, is in src/storage/README.md.
///
/// The key comes from the pass phrase by Argon2id, the bytes are encrypted and authenticated as a
/// stream of chunks with XChaCha20-Poly1305, and every chunk is bound to the header. All of it is
/// libsodium's.

/// What it costs to try a pass phrase
struct SealCost
{
    quint64 operations = 0; ///< passes over the memory
    quint64 memory = 0; ///< in bytes

    friend bool operator==(const SealCost &, const SealCost &) = default;
};

/// Never less than libsodium's INTERACTIVE: two passes over 64 MiB
[[nodiscard]] SealCost leastSealCost();
/// What takes about \a time on this machine, measured now
[[nodiscard]] SealCost measuredSealCost(std::chrono::milliseconds time);

/// A key that was derived from a pass phrase, and what it was derived with. It seals again and
/// again without the pass phrase.
class SealKey
{
public:
    /// With a new random salt. Internal when there is not enough memory
    [[nodiscard]] static Result<SealKey> derive(const SecretBytes &passphrase,
                                                const SealCost &cost);

    [[nodiscard]] const SealCost &cost() const { return m_cost; }

    /// \a content, sealed
    [[nodiscard]] SecretBytes seal(Bytes content) const;

    struct Opened;
    /// What \a sealed holds. NotAVault when it does not begin as something sealed, Damaged when it
    /// is not what was sealed, WrongPassword when it is, with another pass phrase, VaultNewer
    [[nodiscard]] static Result<Opened> open(Bytes sealed, const SecretBytes &passphrase);
    /// The same with a key that is there already: WrongPassword when it is another's
    [[nodiscard]] Result<SecretBytes> unseal(Bytes sealed) const;

    /// This key, to be sealed with another one, and back. Damaged
    [[nodiscard]] SecretBytes toBytes() const;
    [[nodiscard]] static Result<SealKey> fromBytes(Bytes bytes);

private:
    static constexpr std::size_t saltSize = 16;
    using Salt = std::array<quint8, saltSize>;

    SealKey() = default;
    [[nodiscard]] static Result<SealKey> derive(const SecretBytes &passphrase, const SealCost &cost,
                                                const Salt &salt);

    SealCost m_cost;
    Salt m_salt {};
    SecretBytes m_keys; ///< that of the stream, and that of the header
};

struct SealKey::Opened
{
    SealKey key;
    SecretBytes content;
};

/// \a bytes begin as something sealed does.
[[nodiscard]] bool isSealed(Bytes bytes);

} // namespace sessionary
