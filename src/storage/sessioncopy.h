// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sessionstorage.h"
#include "storage/sessionwriter.h"

namespace sessionary {

/// The pages of the database \a source as they are at one moment, also while a client writes to it,
/// and also of tables that no layout has. SQLite has checked them, and session, peers and tables
/// were compared with the source. Where a client writes so often that they differ each time, only
/// the session is: the rest is the state of a moment that has passed.
///
/// Damaged: the source itself does not pass SQLite's check.
[[nodiscard]] Result<SecretBytes> consistentCopy(const SqlStorage &source, const Budget &budget);

/// Every file in the folder \a path, and in the folders in it. FileTooLarge, FileChanged
[[nodiscard]] Result<std::vector<FolderFile>> readWholeFolder(const QString &path,
                                                              const Budget &budget);

/// TargetInUse when \a path, which may be replaced, is where the source lies, \a sourcePath.
[[nodiscard]] Result<void> checkIsElsewhere(const QString &sourcePath, const QString &path,
                                            IfExists ifExists);

/// Writes what \a source lies in to \a path, byte for byte, by the rules of writeFile() or
/// writeFolder(). TargetInUse when \a path is where the source lies, \a sourcePath.
[[nodiscard]] Result<void> copySession(const SessionStorage &source, const QString &sourcePath,
                                       const QString &path, IfExists ifExists,
                                       const Budget &budget = {});

} // namespace sessionary
