// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelayout.h"

namespace sessionary {

/// Reads the one row of a Pyrogram-like table "sessions" by the names of its columns, whichever of
/// dc_id, api_id, test_mode, auth_key, date, user_id, is_bot, server_address and port there are.
/// What is odd about it becomes findings; only rows that cannot be read at all are an error.
[[nodiscard]] Result<SessionRecord> readSessionRow(const Connection &connection,
                                                   const Outline &outline);

/// The number in a table version(number), if there is one
[[nodiscard]] Result<std::optional<qint64>> readVersionNumber(const Connection &connection,
                                                              const Outline &outline);

} // namespace sessionary
