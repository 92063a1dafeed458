// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/stringformat.h"

namespace sessionary::gotgproto {

/// The strings of gotgproto: base64 with padding of {"Version":1,"Data":base64} and a line break,
/// where the inner base64 is that of gotd's JSON (see decodeGotdSession). Source: gotgproto, read.
/// Where a converter put gotd's JSON itself in its place, that is read, too; gotgproto refuses it.
extern const StringFormat format;

} // namespace sessionary::gotgproto
