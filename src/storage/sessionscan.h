// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sessioninfo.h"
#include "storage/filelook.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace sessionary {

/// A session that lies below a folder, or a file that is named or begins as one and cannot be read
struct ScannedSession
{
    QString path;
    /// Which account it is of those in a place with several, from 0
    std::optional<int> account = {};
    FileStamp stamp = {};
    Result<SessionInfo> info;

    /// What names it as a source: its path, and #N for one account of several
    [[nodiscard]] QString source() const;
};

/// What a scan is given
struct ScanOrder
{
    QStringList folders;
    /// Also what lies in folders inside of them
    bool isDeep = true;
    /// How many threads read; 0: as many as there are processors
    int threads = 0;
    std::function<bool()> isCancelled = {};

    // --- called in other threads, and onSession and onNothing in several at once

    /// A file that may be a session is there. True: it is known as it is, and is not opened.
    std::function<bool(const QString &path, const FileStamp &stamp)> isKnown = {};
    std::function<void(ScannedSession session)> onSession = {};
    /// What was looked at is no session, and nobody says that it is.
    std::function<void(const QString &path, const FileStamp &stamp)> onNothing = {};
    /// Of folders that may hold sessions, and were entered
    std::function<void(const QString &folder)> onFolder = {};
};

struct ScanTotals
{
    qint64 read = 0; ///< places that were opened
    qint64 unchanged = 0; ///< places that were known
    qint64 sessions = 0;
    qint64 unreadable = 0;
    QStringList closedFolders = {}; ///< those that we may not enter, or that are gone
    bool isCancelled = false;
    bool isCut = false; ///< there is more than anybody has in a folder of sessions
};

/// Looks for every session below some folders, by what files are and not by their names, and reads
/// what lists show of each. Folders that are a session are not entered; links to folders are not
/// followed.
///
/// Of a file that does not look like a session by its first bytes nothing more is read, and no
/// database is opened that has no table of a session. It leaves no trace, as no look does.
[[nodiscard]] ScanTotals scanFolders(const ScanOrder &order);

} // namespace sessionary
