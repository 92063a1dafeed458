// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"

namespace sessionary::grammers {

/// The session files of grammers up to 0.8, in TL: formats/grammerstl.h says what they are.
extern const DocumentFormat documentFormat;

} // namespace sessionary::grammers
