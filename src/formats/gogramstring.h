// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/stringformat.h"

namespace sessionary::gogram {

/// The strings of gogram: 1BvE, then in URL-safe base64 without padding
///
///     {"key":base64,"hash":base64,"dc_id":2,"ip_addr":"149.154.167.51:443","app_id":2040}
///
/// where what is empty or zero is left out and the hash is the SHA-1 of the key. Before, it was
/// 1BvX and in base64 the same five, their bytes as they are, with :_: or :: between them. Source:
/// gogram's internal/session, run. Both are read, the first is written.
extern const StringFormat format;

} // namespace sessionary::gogram
