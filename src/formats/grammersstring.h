// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/stringformat.h"

namespace sessionary::grammers {

/// The session file of grammers up to 0.8 (see decodeGrammersTl) in base64, as people put it into
/// an environment variable. grammers itself has no strings, so none are written.
extern const StringFormat format;

} // namespace sessionary::grammers
