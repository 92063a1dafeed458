// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"

namespace sessionary::telethon {

/// The sessions of Telethon up to 0.15.5: NAME.session, a JSON object; source: files that the
/// library wrote.
///
///     port int · salt int · layer int · server_address text
///     auth_key_data   base64 of the key, or null
///     entities        a list of [marked id, access hash or null], where saving them is on
///
/// There is no number of a data center, only its address.
extern const DocumentFormat documentFormat;

} // namespace sessionary::telethon
