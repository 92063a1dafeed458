// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "storage/posix.h"
#include "storage/privatefolder.h"

#include <optional>

namespace sessionary {

/// The folder in which a file or folder is being made, and the names that it needs meanwhile:
///
///     .sessionary-XXXXXXXX        something new, not finished
///     .sessionary-old-XXXXXXXX    a further name of what is being replaced
///
/// A process that is killed leaves them behind. They go with the next write into the same folder,
/// and at the next start of a program: a note in a PrivateFolder says where they were. Nothing of a
/// living process is touched: whoever writes holds a shared lock on the folder, and whoever cleans
/// it up has that lock alone. Nor is the last name of an old file, whatever it looks like.
class Workplace
{
public:
    /// Cleans up in \a folder, and locks it. CannotWrite
    [[nodiscard]] static Result<Workplace> enter(const QByteArray &folder);

    [[nodiscard]] const QByteArray &folder() const { return m_folder; }
    /// The path of something new, which nobody has yet
    [[nodiscard]] QByteArray newPath();
    /// The path of a further name of something old
    [[nodiscard]] QByteArray pathForOld();

    /// Makes sure that a name which was given in the folder stays.
    [[nodiscard]] Result<void> sync() const;

    /// Removes what is left over in \a folder, unless somebody is writing there.
    static void sweep(const QByteArray &folder);
    /// The name of the note in a PrivateFolder: a file that holds the path of the folder
    static QString noteName();

private:
    Workplace() = default;

    void leaveNote();

    QByteArray m_folder;
    UniqueFd m_lock; ///< the folder itself
    std::optional<PrivateFolder> m_note;
};

} // namespace sessionary
