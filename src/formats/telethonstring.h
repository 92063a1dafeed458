// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/stringformat.h"

namespace sessionary::telethon {

/// The strings of Telethon's StringSession: the digit 1, then in URL-safe base64 with padding,
/// big-endian:
///
///     dc u8 | address 4 or 16 bytes | port u16 | key 256
///
/// 353 characters with IPv4, 369 with IPv6. Source: Telethon 1.25, run; it has not changed since
/// 2018. So little in it can be told from chance that the address or the port has to be one that
/// Telegram uses, or the address one of a local network.
extern const StringFormat format;

} // namespace sessionary::telethon
