// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"

namespace sessionary::others {

/// Sessions that only their own program can use: enough to say what they are.
///
///     TDLib                 td.binlog or td_test.binlog, alone or in its folder. An event is
///                           size: u32 LE | … | CRC-32 of all before it: u32 LE; size is a multiple
///                           of 4 from 32 to 2^24. The first one is checked.
///     MadelineProto         a folder with safe.php, or a file, which begin as PHP that is not run
///     Telegram for Android  tgnet.dat, alone or in its folder: size of the rest: u32 LE |
///                           version: u32 LE | test mode: Bool of TL | …
///
///     WTelegramClient       position: i32 LE | size: i32 LE | … ; at position, in turns behind and
///                           before the last one, stand IV: 16 | hash: 32 | JSON, encrypted with
///                           the API hash: so the size is a multiple of 16, and the file is not
///                           larger than writing it in turns makes it
///
/// Sources: the programs' code.
extern const DocumentFormat tdLibFormat;
extern const DocumentFormat madelineFormat;
extern const DocumentFormat tgNetFormat;
extern const DocumentFormat wTelegramFormat;

} // namespace sessionary::others
