// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sessionfield.h"

#include <QList>
#include <QString>

#include <variant>

namespace sessionary {

/// Something worth knowing about a session. The codes are a contract ("findings" of info --json);
/// they are listed in finding.cpp and nowhere else.
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
    WalFork,
    LastOpenedBy, ///< names: of the libraries that it may have been
    MigratedFrom, ///< number: the newest version that the file can have been begun with
    ForeignTables, ///< names: of the tables
    CountsUnreadable,
    StringLooksCut,
};

enum class Severity { Info, Warning, Error };

struct Finding
{
    FindingCode code;
    std::variant<std::monostate, qint64, SessionField, QStringList> subject = {};

    friend bool operator==(const Finding &, const Finding &) = default;
};

[[nodiscard]] QLatin1StringView codeText(FindingCode code);
[[nodiscard]] Severity severityOf(FindingCode code);
[[nodiscard]] QLatin1StringView severityText(Severity severity);

} // namespace sessionary
