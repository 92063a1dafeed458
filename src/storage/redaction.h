// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sessionstorage.h"
#include "storage/sessionwriter.h"

namespace sessionary {

/// The bytes of a database that can be shown to others when \a source makes trouble: the same
/// schema, rows, types and sizes of numbers and texts, a key that is none, and pseudonyms for all
/// ids, names, phone numbers and whatever else is not known to be harmless. What is the same in the
/// source is the same in the copy, and different in the next copy.
///
/// It is built anew, so that nothing of what was deleted is in it; nothing that the schema says is
/// run. Then our own reader has to find the same in it but for what was replaced, and every secret
/// of the source is searched for in all its bytes.
///
/// NotRedacted: something would still be found, in the schema for one, or the tables compute
/// values of their own. Damaged: the source does not pass SQLite's check. FileTooLarge,
/// FileChanged, Cancelled, TimedOut
[[nodiscard]] Result<SecretBytes> redactedCopy(const SqlStorage &source, const Budget &budget = {});

/// Writes a redacted copy of \a source to \a path, by the rules of copySession(): of a database, or
/// see documentredaction.h. NotRedactedHere: only its own program can read what is in it
[[nodiscard]] Result<void> redactSession(const SessionStorage &source, const QString &sourcePath,
                                         const QString &path, IfExists ifExists,
                                         const Budget &budget = {});

} // namespace sessionary
