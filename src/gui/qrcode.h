// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <QString>

#include <optional>

namespace sessionary {

/// A QR code of a secret
struct QrCode
{
    int side = 0; ///< in modules, without the quiet zone around it
    SecretBytes modules = {}; ///< a byte each, row by row: 1 is dark

    [[nodiscard]] bool isDark(int x, int y) const
    {
        return modules.bytes()[std::size_t(y) * std::size_t(side) + std::size_t(x)] != 0;
    }
};

/// DoesNotFit when \a text has more than the 2953 bytes that a code can hold, PartMissing without
/// the companion
[[nodiscard]] Result<QrCode> makeQrCode(const SecretBytes &text);

/// What a QR code in the picture \a path says; nothing when it is no picture, or has none in it.
/// PartMissing without the companion
[[nodiscard]] Result<std::optional<SecretBytes>> readQrCode(const QString &path);

} // namespace sessionary
