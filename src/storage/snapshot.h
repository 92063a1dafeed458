// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "storage/budget.h"
#include "storage/filelook.h"

namespace sessionary {

/// The largest database, with its -wal or -journal, that is copied to be read
inline constexpr qint64 maxSnapshotSize = 192LL * 1024 * 1024;

/// The last committed state of a database that cannot be read where it lies without a trace: one
/// whose -wal holds rows, or whose writer was killed and left its journal.
///
/// The file and what belongs to it are copied into a private folder, SQLite recovers the copy, and
/// the folder is gone when this returns. No lock is taken on the original; that the pieces fit
/// together is seen from the header of the -wal (its salt changes whenever it starts anew, and
/// while it stays the -wal overrules whatever of the file is newer), or from a file and a journal
/// that did not change meanwhile. FileChanged when a writer was faster several times in a row.
///
/// The image is in rollback mode, as sqlite3_deserialize needs it.
[[nodiscard]] Result<SecretBytes> takeSnapshot(const FileLook &look, const Budget &budget);

} // namespace sessionary
