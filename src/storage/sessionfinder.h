// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace sessionary {

/// The sessions that lie in a folder
struct FoundSessions
{
    QStringList paths;
    /// There is more than was looked at
    bool isCut = false;
};

/// As many as a window has room for
inline constexpr qsizetype usualMaxSessions = 500;

/// What somebody who names \a path means: a file, or a folder that is a session, is itself. Any
/// other folder is the sessions in it, sorted: files named *.session and *.session.OLD at any
/// depth, and, directly in it, folders that are sessions and *.json that look like one. Links
/// to folders are not followed, databases not opened, and no time of last access changes.
[[nodiscard]] FoundSessions findSessions(const QString &path,
                                         qsizetype maxSessions = usualMaxSessions);

} // namespace sessionary
