// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/finding.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct FindingKind
{
    FindingCode code;
    QLatin1StringView text;
    Severity severity;
    /// In use, where that is worse
    std::optional<Severity> inUse = {};
};

constexpr std::array kinds {
    FindingKind { FindingCode::NotLoggedIn, "not-logged-in"_L1, Severity::Info, Severity::Error },
    FindingKind { FindingCode::KeyWrongLength, "key-wrong-length"_L1, Severity::Error },
    FindingKind { FindingCode::KeyNotABlob, "key-not-a-blob"_L1, Severity::Error },
    FindingKind { FindingCode::KeyAllZero, "key-all-zero"_L1, Severity::Error },
    FindingKind { FindingCode::KeyEncrypted, "key-encrypted"_L1, Severity::Info },
    FindingKind { FindingCode::NoSessionRow, "no-session-row"_L1, Severity::Error },
    FindingKind { FindingCode::SeveralSessionRows, "several-session-rows"_L1, Severity::Warning,
                  Severity::Error },
    FindingKind { FindingCode::SchemaMismatch, "schema-mismatch"_L1, Severity::Warning,
                  Severity::Error },
    FindingKind { FindingCode::SchemaUnknown, "schema-unknown"_L1, Severity::Warning },
    FindingKind { FindingCode::VersionMissing, "version-missing"_L1, Severity::Warning },
    FindingKind { FindingCode::FieldEmpty, "field-empty"_L1, Severity::Error },
    FindingKind { FindingCode::FieldUnusable, "field-unusable"_L1, Severity::Error },
    FindingKind { FindingCode::ApiIdMissing, "api-id-missing"_L1, Severity::Info },
    FindingKind { FindingCode::UnknownDataCenter, "unknown-dc"_L1, Severity::Warning },
    FindingKind { FindingCode::TestModeDataCenter, "test-mode-dc"_L1, Severity::Warning },
    FindingKind { FindingCode::AddressOfAnother, "address-mismatch"_L1, Severity::Warning },
    FindingKind { FindingCode::TestModeInferred, "test-mode-inferred"_L1, Severity::Info },
    FindingKind { FindingCode::PermissionsTooOpen, "permissions-too-open"_L1, Severity::Warning },
    FindingKind { FindingCode::RecoveredFromJournal, "hot-journal"_L1, Severity::Warning },
    FindingKind { FindingCode::ReadFromWal, "wal-not-checkpointed"_L1, Severity::Info },
    FindingKind { FindingCode::Rescued, "rescued"_L1, Severity::Info },
    FindingKind { FindingCode::RescueUnsure, "rescue-unsure"_L1, Severity::Warning },
    FindingKind { FindingCode::RescueCut, "rescue-cut-short"_L1, Severity::Warning },
    FindingKind { FindingCode::OtherKeysFound, "other-keys-found"_L1, Severity::Warning },
    FindingKind { FindingCode::WalFork, "wal-fork"_L1, Severity::Info },
    FindingKind { FindingCode::LastOpenedBy, "last-opened-by"_L1, Severity::Info },
    FindingKind { FindingCode::MigratedFrom, "migrated-from-older"_L1, Severity::Info },
    FindingKind { FindingCode::ForeignTables, "foreign-tables"_L1, Severity::Warning },
    FindingKind { FindingCode::CountsUnreadable, "rows-unreadable"_L1, Severity::Error },
    FindingKind { FindingCode::RowsNotCounted, "rows-not-counted"_L1, Severity::Info },
    FindingKind { FindingCode::StringLooksCut, "string-looks-cut"_L1, Severity::Warning },
    FindingKind { FindingCode::KeyNotRandom, "key-not-random"_L1, Severity::Error },
    FindingKind { FindingCode::PlaceholderIds, "placeholder-ids"_L1, Severity::Warning },
    FindingKind { FindingCode::UserIdImpossible, "user-id-impossible"_L1, Severity::Warning },
    FindingKind { FindingCode::ApiIdZero, "api-id-zero"_L1, Severity::Info },
    FindingKind { FindingCode::PeersNeedFork, "peers-need-fork"_L1, Severity::Warning },
    FindingKind { FindingCode::PeerTypesOfForks, "peer-types-of-forks"_L1, Severity::Warning },
    FindingKind { FindingCode::PeerTypesUnknown, "peer-types-unknown"_L1, Severity::Warning },
    FindingKind { FindingCode::Ipv6Trap, "ipv6-trap"_L1, Severity::Warning },
    FindingKind { FindingCode::TakeoutTrap, "takeout-trap"_L1, Severity::Warning },
    FindingKind { FindingCode::TemporaryKeyLost, "temporary-key-lost"_L1, Severity::Info },
    FindingKind { FindingCode::NameOfAnother, "name-of-another"_L1, Severity::Warning },
    FindingKind { FindingCode::NameWithoutSuffix, "name-without-suffix"_L1, Severity::Info },
    FindingKind { FindingCode::ReadOnly, "read-only"_L1, Severity::Warning },
    FindingKind { FindingCode::SideFileTooOpen, "side-file-too-open"_L1, Severity::Warning },
    FindingKind { FindingCode::FolderTooOpen, "folder-too-open"_L1, Severity::Warning },
    FindingKind { FindingCode::InGitTree, "in-git-tree"_L1, Severity::Warning },
    FindingKind { FindingCode::InSyncedFolder, "in-synced-folder"_L1, Severity::Warning },
    FindingKind { FindingCode::LockedBy, "locked-by"_L1, Severity::Warning },
    FindingKind { FindingCode::InUseBy, "in-use-by"_L1, Severity::Info },
    FindingKind { FindingCode::SameKeyOpen, "same-key-open"_L1, Severity::Warning },
    FindingKind { FindingCode::IntegrityErrors, "integrity-errors"_L1, Severity::Error },
    FindingKind { FindingCode::IntegrityNotChecked, "integrity-not-checked"_L1, Severity::Info },
};

const FindingKind &kindOf(FindingCode code)
{
    const auto found = std::ranges::find(kinds, code, &FindingKind::code);
    Q_ASSERT(found != kinds.end());
    return *found;
}

} // namespace

QList<FindingCode> findingCodes()
{
    QList<FindingCode> codes;
    for (const FindingKind &kind : kinds)
        codes.append(kind.code);
    return codes;
}

QLatin1StringView codeText(FindingCode code)
{
    return kindOf(code).text;
}

Severity severityOf(FindingCode code)
{
    return kindOf(code).severity;
}

Severity severityInUse(FindingCode code)
{
    const FindingKind &kind = kindOf(code);
    return kind.inUse.value_or(kind.severity);
}

QLatin1StringView severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Error:
        break;
    }
    return "error"_L1;
}

} // namespace sessionary
