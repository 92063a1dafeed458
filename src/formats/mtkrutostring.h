// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/stringformat.h"

namespace sessionary::mtkruto {

/// The auth strings of MTKruto: URL-safe base64 without padding of TL's primitives in which each
/// run of 1 to 255 zero bytes is a zero and their number:
///
///     dc string | key bytes | api id i32 | is bot u8 | user id i64
///
/// The data center is "1" to "5", or "1-test" to "3-test". Up to 0.1 the key was the end of it;
/// mtcute writes that form to this day and MTKruto refuses it. Both are read, the longer one is
/// written. How many characters there are depends on the zeros of the key. Source: MTKruto 0.216
/// and @mtcute/convert 0.29, run.
extern const StringFormat format;

/// \a text begins as one of these, whatever became of the rest.
[[nodiscard]] bool resembles(std::string_view text);

} // namespace sessionary::mtkruto
