// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/stringformat.h"

namespace sessionary::mtcute {

/// The strings of mtcute: URL-safe base64 without padding, in TL's primitives, little-endian:
///
///     version u8 | flags u32 | dc option | media dc option if 4 |
///     user id i64 and boolean is bot if 1 | key bytes
///
/// Version 3 keeps a data center as readMtcuteDcOption() reads it; 1 and 2 as TL's own dcOption.
/// Flag 2 is test mode in the older ones and where the option cannot say it. Version 1 has no
/// flag 4. Source: @mtcute/core 0.2 to 0.29, run. All are read; version 3 is written, with the
/// second version of the option and without a media data center, which no session has here.
extern const StringFormat format;

} // namespace sessionary::mtcute
