// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sessionstorage.h"

#include <utility>

namespace sessionary {

/// What can be done about a finding, at once and without risk; everything else is a conversion,
/// which leaves the file alone.
enum class Remedy {
    OwnerOnly, ///< the file, and what SQLite keeps beside it, is its owner's alone: mode 0600
    SchemaNumber, ///< the version number becomes the one that the columns prove
};

/// The remedy for a finding, if it is one that has any
[[nodiscard]] std::optional<Remedy> remedyFor(FindingCode code);

/// The remedies that are safe for \a info with all its findings; \a provenNumber: what the columns
/// of its tables prove. The file has to be ours, and for the number also whole, in rollback mode
/// and at rest.
[[nodiscard]] QList<Remedy> remediesFor(const SessionInfo &info,
                                        std::optional<qint64> provenNumber);

/// All that is needed to take a remedy back
struct Undo
{
    Remedy remedy = Remedy::OwnerOnly;
    QString path; ///< of the file itself, where links lead
    std::vector<std::pair<QString, uint>> modes = {}; ///< paths, and the modes they had
    std::optional<qint64> numberBefore = {}; ///< none: there was no row
    qint64 number = 0; ///< what it is now
    QString backup = {}; ///< the file as it was; empty when its bytes did not change
};

/// Carries \a remedy out.
///
/// The number is changed in one transaction, begun with the lock to write: a client that is at work
/// makes it fail, with Locked. Before the change the whole database is written beside the file
/// under the first free of NAME.bak, NAME.bak2 …; after it the session is read again, and must be
/// the same. TargetInUse when the file is not at rest, CannotWrite, VerificationFailed; nothing has
/// changed then.
[[nodiscard]] Result<Undo> apply(Remedy remedy, const SessionStorage &storage,
                                 const Budget &budget);

/// Takes back what apply() did, unless somebody has changed it since: FileChanged. A backup stays.
[[nodiscard]] Result<void> takeBack(const Undo &undo, const SessionStorage &storage,
                                    const Budget &budget);

} // namespace sessionary
