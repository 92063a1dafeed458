// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sessionfield.h"

#include <QList>
#include <QString>

#include <variant>

namespace sessionary {

/// Something worth knowing about a session. The codes are a contract ("findings" of info --json);
/// they are listed in finding.cpp and nowhere else, and explained in the README.
enum class FindingCode {
    NotLoggedIn,
    KeyWrongLength, ///< number: its length in bytes
    KeyNotABlob,
    KeyAllZero,
    KeyEncrypted, ///< number: the length of what is stored
    NoSessionRow,
    SeveralSessionRows,
    SchemaMismatch, ///< number: what the version table says
    SchemaUnknown, ///< number: what the version table says
    VersionMissing,
    FieldEmpty, ///< field: without it Pyrogram throws the login away
    FieldUnusable, ///< field: it holds something that is no value of its kind
    ApiIdMissing,
    UnknownDataCenter, ///< number: the DC
    TestModeDataCenter, ///< number: the DC
    AddressOfAnother, ///< number: the DC that has this address
    TestModeInferred, ///< number: 1 when the address is one of the test environment
    PermissionsTooOpen, ///< number: the mode
    RecoveredFromJournal,
    ReadFromWal,
    Rescued, ///< number: the RescueOrigin
    RescueUnsure, ///< number: the Sureness
    RescueCut,
    OtherKeysFound, ///< number: of them
    WalFork,
    LastOpenedBy, ///< names: of the libraries that it may have been
    MigratedFrom, ///< number: the newest version that the file can have been begun with
    ForeignTables, ///< names: of the tables
    CountsUnreadable,
    RowsNotCounted,
    StringLooksCut,

    // what takes a longer look: "check" and the page Health
    KeyNotRandom,
    PlaceholderIds,
    UserIdImpossible, ///< number: the id
    ApiIdZero,
    PeersNeedFork, ///< number: of the peers whose ids Pyrogram takes for none
    PeerTypesOfForks, ///< names: of the types
    PeerTypesUnknown, ///< names: of the types
    Ipv6Trap,
    TakeoutTrap, ///< number: the schema version
    TemporaryKeyLost,
    NameOfAnother, ///< names: the library in the file's name
    NameWithoutSuffix,
    ReadOnly, ///< number: the mode; none for a disk that is
    SideFileTooOpen, ///< number: the mode
    FolderTooOpen, ///< number: the mode
    InGitTree, ///< names: the folder that git looks after
    InSyncedFolder, ///< names: of the service
    LockedBy, ///< names: of the programs, with their process ids
    InUseBy, ///< names: of the programs, with their process ids
    SameKeyOpen, ///< names: of the other sessions
    IntegrityErrors, ///< number: of what SQLite found, as far as it counted
    IntegrityNotChecked,
};

enum class Severity { Info, Warning, Error };

struct Finding
{
    FindingCode code;
    std::variant<std::monostate, qint64, SessionField, QStringList> subject = {};

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Every code, in the order of the list
[[nodiscard]] QList<FindingCode> findingCodes();
[[nodiscard]] QLatin1StringView codeText(FindingCode code);
/// How bad it is for somebody who wants to know what a session is
[[nodiscard]] Severity severityOf(FindingCode code);
/// How bad it is for somebody who wants to use the session with its library: an Error is what keeps
/// it from working.
[[nodiscard]] Severity severityInUse(FindingCode code);
[[nodiscard]] QLatin1StringView severityText(Severity severity);

} // namespace sessionary
