// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/stringformat.h"

namespace sessionary::gramjs {

/// The strings of GramJS's StringSession: the digit 1, then in base64 with padding, big-endian:
///
///     dc u8 | length u16 | address text | port i16 | key 256
///
/// The address can be the name of a host. Source: npm telegram, run. GramJS takes a length above
/// 100, and a text of 352 digits, for Telethon's strings, and does not write ports above 32767:
/// what it would not read again is not written.
extern const StringFormat format;

/// \a text has that structure, whatever the fields say. With an address of 14 characters it has
/// the size of one of Telethon's.
[[nodiscard]] bool hasStructure(const StringText &text);

} // namespace sessionary::gramjs
