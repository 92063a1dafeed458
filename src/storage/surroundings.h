// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/formatid.h"
#include "core/sessioninfo.h"

namespace sessionary {

/// What the name of \a file, its permissions and the folders that it lies in say about a session
/// of the layout \a layout. Names and states are looked at, nothing is opened but folders of our
/// own, and no time of last access changes.
[[nodiscard]] QList<Finding> surroundingsOf(const FileFacts &file, std::optional<FormatId> layout);

} // namespace sessionary
