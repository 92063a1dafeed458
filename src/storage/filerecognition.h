// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"
#include "core/formatid.h"

#include <optional>

namespace sessionary {

/// \a head is the beginning of an SQLite database.
[[nodiscard]] bool isSqlite(Bytes head);

/// What a file that is no SQLite database is by its first bytes, for the libraries that keep their
/// sessions otherwise: JSON, encrypted blobs, TL, the folder of a program. Nothing is parsed that
/// could hold a key.
[[nodiscard]] std::optional<FormatId> recogniseFile(Bytes head);

} // namespace sessionary
