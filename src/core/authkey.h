// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"

#include <QString>

namespace sessionary {

/// The size of every MTProto authorization key, in bytes
inline constexpr std::size_t authKeySize = 256;

/// The last 8 bytes of the key's SHA-1, the first of them in the highest byte. Safe to show, to
/// log and to compare: the key cannot be found from it.
[[nodiscard]] quint64 authKeyId(Bytes authKey);

/// 16 lower-case hexadecimal digits
[[nodiscard]] QString authKeyIdText(quint64 id);

} // namespace sessionary
