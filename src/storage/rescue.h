// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sessionplace.h"
#include "storage/sessionstorage.h"

namespace sessionary {

/// Where a session was found that could not be read as it should be. The numbers are the subject of
/// the finding Rescued.
enum class RescueOrigin {
    AsItIs, ///< nothing had to be rescued
    Page, ///< the file's pages, which SQLite does not read
    FreeSpace, ///< what was deleted, or lies in a damaged page
    Wal, ///< the -wal
    Journal, ///< the -journal: as it was before the last change
};

/// How sure it is that what was found is the session, and the newest that there was
enum class Sureness {
    Certain, ///< its row is whole, in its place, and the only one
    Likely, ///< its row is whole
    Doubtful, ///< a part of its row is left
};

/// What was rescued
struct Rescued
{
    /// A database in memory, made anew of the rows that were found; of a file that can be read, the
    /// file. Its findings say where the session was found, and how sure it is.
    std::shared_ptr<const SessionStorage> storage;
    RescueOrigin origin = RescueOrigin::AsItIs;
    Sureness sureness = Sureness::Certain;
    /// Keys that were found beside the one that was taken
    int otherKeys = 0;
    /// There was more than could be looked through in the time.
    bool isCut = false;
};

/// Finds what is left of a session in the file \a path, and in a -wal and a -journal beside it.
/// None of them is changed. What \a storage, which is how the file is read else, still reads whole
/// is taken as it is. For the rest every byte is looked at: header, schema and tree can be gone,
/// the row deleted, the file cut. \a passcode, if any, opens a key that is encrypted.
///
/// NothingToRescue when there is no key; NotFound, NoPermission, NotAFile, Locked, FileChanged,
/// PasswordNeeded, WrongPassword, NotReadHere, Cancelled.
[[nodiscard]] Result<Rescued> rescue(const QString &path,
                                     const std::shared_ptr<const SessionStorage> &storage,
                                     const Passcode &passcode = {}, const Budget &budget = {});

} // namespace sessionary
