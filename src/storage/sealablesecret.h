// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sealing.h"

#include <memory>
#include <mutex>

namespace sessionary {

/// A secret that can be sealed while nobody needs it. Several threads can use it.
class SealableSecret
{
public:
    explicit SealableSecret(std::shared_ptr<const SecretBytes> secret);

    /// Null where there is none. Sealed
    [[nodiscard]] Result<std::shared_ptr<const SecretBytes>> get() const;

    /// From here on only its sealed form is there; whoever got it before has the last of it.
    void seal(const SealKey &key);
    /// WrongPassword when another key sealed it
    [[nodiscard]] Result<void> unseal(const SealKey &key);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const SecretBytes> m_secret;
    SecretBytes m_sealed; ///< empty while it is not sealed
};

} // namespace sessionary
