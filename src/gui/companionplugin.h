// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "companion/companion.h"

namespace sessionary {

/// The plugin that belongs to this program, loaded with the first call; null when it is not there
[[nodiscard]] const Companion *companion();

/// The one in the file \a path; null when there is none, which is said on standard error.
[[nodiscard]] const Companion *loadCompanion(const QString &path);

} // namespace sessionary
