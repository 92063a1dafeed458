// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"

namespace sessionary::gotd {

/// The session files of gotd's FileStorage, and of those who convert to it: formats/gotd.h says
/// what the JSON is.
extern const DocumentFormat documentFormat;

} // namespace sessionary::gotd
