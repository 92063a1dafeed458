// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/finding.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct FindingKind
{
    FindingCode code;
    QLatin1StringView text;
    Severity severity;
};

constexpr std::array kinds {
    FindingKind { FindingCode::NotLoggedIn, "not-logged-in"_L1, Severity::Info },
    FindingKind { FindingCode::KeyWrongLength, "key-wrong-length"_L1, Severity::Error },
    FindingKind { FindingCode::KeyNotABlob, "key-not-a-blob"_L1, Severity::Error },
    FindingKind { FindingCode::KeyAllZero, "key-all-zero"_L1, Severity::Error },
    FindingKind { FindingCode::KeyEncrypted, "key-encrypted"_L1, Severity::Info },
    FindingKind { FindingCode::NoSessionRow, "no-session-row"_L1, Severity::Error },
    FindingKind { FindingCode::SeveralSessionRows, "several-session-rows"_L1, Severity::Warning },
    FindingKind { FindingCode::SchemaMismatch, "schema-mismatch"_L1, Severity::Warning },
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
    FindingKind { FindingCode::WalFork, "wal-fork"_L1, Severity::Info },
    FindingKind { FindingCode::LastOpenedBy, "last-opened-by"_L1, Severity::Info },
    FindingKind { FindingCode::MigratedFrom, "migrated-from-older"_L1, Severity::Info },
    FindingKind { FindingCode::ForeignTables, "foreign-tables"_L1, Severity::Warning },
    FindingKind { FindingCode::CountsUnreadable, "rows-unreadable"_L1, Severity::Error },
    FindingKind { FindingCode::StringLooksCut, "string-looks-cut"_L1, Severity::Warning },
};

const FindingKind &kindOf(FindingCode code)
{
    const auto found = std::ranges::find(kinds, code, &FindingKind::code);
    Q_ASSERT(found != kinds.end());
    return *found;
}

} // namespace

QLatin1StringView codeText(FindingCode code)
{
    return kindOf(code).text;
}

Severity severityOf(FindingCode code)
{
    return kindOf(code).severity;
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
