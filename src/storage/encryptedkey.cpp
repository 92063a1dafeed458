// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/encryptedkey.h"

#include "core/crypto.h"

#include <algorithm>

namespace sessionary {

bool wantsPasscode(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.code == FindingCode::KeyEncrypted
            && finding != Finding { FindingCode::KeyEncrypted, fernetKeySize };
    });
}

Result<SecretBytes> decryptKey(Bytes stored, const SecretBytes &passcode)
{
    constexpr std::size_t saltSize = 16;
    constexpr std::size_t nonceSize = 12;
    constexpr std::size_t tagSize = 16;
    constexpr std::size_t keySize = 32;
    constexpr int rounds = 1'000'000;

    if (stored.size() != std::size_t(aesGcmKeySize))
        return fail(ErrorCode::Damaged);
    const Bytes salt = stored.first(saltSize);
    const Bytes nonce = stored.subspan(saltSize, nonceSize);
    const Bytes tag = stored.subspan(saltSize + nonceSize, tagSize);
    const SecretBytes key =
        crypto::deriveKey(crypto::Hash::Sha512, passcode.bytes(), salt, rounds, keySize);
    return crypto::decryptGcm(key.bytes(), nonce, tag,
                              stored.subspan(saltSize + nonceSize + tagSize));
}

} // namespace sessionary
