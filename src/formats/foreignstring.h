// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/stringformat.h"

namespace sessionary::foreign {

/// The strings of other libraries, told by their structure, so that nobody is left with "wrong
/// string" when the right answer is "this is Telethon's". They are recognised, not read.
///
///     telethon   1 + base64url( dc u8 | address 4 or 16 | port u16 | key 256 ), big-endian
///     gramjs     1 + base64( dc u8 | length u16 | address text | port u16 | key 256 ), big-endian
///     mtcute     base64url( version u8 | flags u32 | dc option(s) | … ), little-endian
///     mtkruto    base64url of TL, each run of zeros as 00 and its length
///     gogram     1BvE + base64url( JSON ), or 1BvX + base64( fields )
///     gotgproto  base64( {"Version":…,"Data":…} )
///     grammers   base64( ce b8 3e a7 … ), TL
extern const StringFormat telethonFormat;
extern const StringFormat gramJsFormat;
extern const StringFormat mtcuteFormat;
extern const StringFormat mtKrutoFormat;
extern const StringFormat gogramFormat;
extern const StringFormat gotgProtoFormat;
extern const StringFormat grammersFormat;

/// A Telethon string that lost or gained a few characters, or its leading 1
[[nodiscard]] bool resemblesTelethon(const StringText &text);

} // namespace sessionary::foreign
