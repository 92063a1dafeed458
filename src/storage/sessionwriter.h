// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sessionstorage.h"

#include <functional>

namespace sessionary {

class NewFile;

/// What to do about a file that is there already
enum class IfExists {
    Refuse,
    Replace, ///< at once, and the old one is kept as NAME.bak
};

/// Puts rows into the tables that a layout made
using Fill = std::function<Result<void>(const Connection &)>;

/// The database of \a session in the layout \a id, made in memory. NotWrittenHere; a session
/// without a key gives one that nobody is logged in to, any other needs all that the layout needs:
/// MissingFields.
[[nodiscard]] Result<SecretBytes> buildImage(FormatId id, const Session &session,
                                             const Fill &fill = {});

/// What has to hold of what is in a file, before it is given its name
using FileCheck = std::function<Result<void>(SecretBytes found)>;

/// Makes the file \a path of \a content, mode 0600: written under no name or a temporary one in the
/// same folder, synced, read back and compared, and only then given its name. Whenever this is
/// interrupted, the old file is there or the new one, complete.
///
/// TargetExists, TargetInUse (a -wal or -journal lies beside it that SQLite would mix in),
/// DiskFull, CannotWrite, VerificationFailed; nothing is left behind then.
[[nodiscard]] Result<void> writeFile(const QString &path, const SecretBytes &content,
                                     IfExists ifExists, const FileCheck &check = {});

/// Makes the file \a path of what \a fill writes into it and syncs: with the same errors, and as
/// safe, but for the comparison.
[[nodiscard]] Result<void> writeFile(const QString &path, IfExists ifExists,
                                     const std::function<Result<void>(NewFile &)> &fill);

/// The same with the bytes of a database, in whatever mode it is kept, which SQLite checks.
[[nodiscard]] Result<void> writeSessionFile(const QString &path, const SecretBytes &image,
                                            IfExists ifExists);

} // namespace sessionary
