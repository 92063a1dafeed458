// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/finding.h"
#include "core/formatid.h"
#include "core/session.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace sessionary {

/// The storage engine behind a session
enum class StorageKind { File, Memory };

/// How a file was reached without leaving a trace on it
enum class OpenedAs {
    Memory, ///< there is no file
    Live, ///< read where it lies, a short transaction at a time
    Immutable, ///< in WAL mode and at rest: read where it lies, without side files
    FromWal, ///< a private copy, with what the -wal holds
    FromJournal, ///< a private copy, rolled back: its writer was killed
    WithoutLocks, ///< a private copy, of a disk that cannot lock files
};

/// What the file system says of a file, or of a folder that is a session
struct FileFacts
{
    QString path; ///< as it was asked for, made absolute
    QString target; ///< where links lead; the same as path when it is none
    qint64 size = 0;
    uint mode = 0; ///< permission bits
    QString owner;
    QDateTime changed;
    bool isFolder = false; ///< then there is no size

    friend bool operator==(const FileFacts &, const FileFacts &) = default;
};

/// All that lists and pages show of a session: copyable, because the key is not in it.
/// An empty optional means that the session does not say.
struct SessionInfo
{
    StorageKind storage = StorageKind::Memory;
    OpenedAs openedAs = OpenedAs::Memory;
    /// The layout of a file, or the format of a string
    std::optional<FormatId> layout = {};
    /// What else it could be; empty when layout is certain
    QList<FormatId> otherCandidates = {};
    std::optional<qint64> schemaVersion = {};

    std::optional<qint64> dcId = {};
    std::optional<bool> testMode = {};
    std::optional<quint32> apiId = {};
    std::optional<QString> serverAddress = {};
    std::optional<quint16> port = {};
    std::optional<quint64> authKeyId = {};
    std::optional<qint64> userId = {};
    std::optional<bool> isBot = {};
    qint64 date = 0; ///< seconds since 1970; 0 when the session does not say

    std::optional<qint64> peers = {};
    std::optional<qint64> usernames = {};
    /// There are peers, and how many is not known yet
    bool isCounting = false;
    std::optional<qint64> updateStates = {};
    /// "delete" or "wal"; empty where there is no database
    QString journalMode = {};
    std::optional<FileFacts> file = {};
    /// It is kept in a database, whose tables can be shown
    bool hasTables = true;
    /// How many accounts lie in the same place, of which this is one
    int accounts = 1;

    QList<Finding> findings = {};
    /// The rows beside the session could not all be read; what is here still holds
    std::optional<Error> damage = {};

    /// Takes over what a session says, all but its key.
    void describe(const Session &session);
    /// The fields that describe() took over, as a session without a key
    [[nodiscard]] Session withoutKey() const;
    [[nodiscard]] bool has(FindingCode code) const;
    [[nodiscard]] bool isLoggedIn() const { return authKeyId.has_value(); }

    friend bool operator==(const SessionInfo &, const SessionInfo &) = default;
};

/// What is wrong with the fields of \a session, wherever it comes from
[[nodiscard]] QList<Finding> findingsOf(const Session &session);

} // namespace sessionary
