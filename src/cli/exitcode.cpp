// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/exitcode.h"

namespace sessionary::cli {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StringAsArgument:
        return WrongUsage;
    case ErrorCode::NotFound:
    case ErrorCode::NoPermission:
        return NotReadable;
    case ErrorCode::NotAFile:
    case ErrorCode::EmptyFile:
    case ErrorCode::NotASession:
    case ErrorCode::EmptyDatabase:
    case ErrorCode::NotReadHere:
    case ErrorCode::EmptyString:
    case ErrorCode::TooShort:
    case ErrorCode::LooksLikeBotToken:
    case ErrorCode::LooksLikeApiHash:
    case ErrorCode::LooksLikeHexKey:
    case ErrorCode::LooksLikeFile:
    case ErrorCode::NotAString:
        return NotASession;
    case ErrorCode::Damaged:
    case ErrorCode::WalMissing:
    case ErrorCode::NothingToRescue:
    case ErrorCode::TooManyRows:
    case ErrorCode::TimedOut: // the rows could not be read
    case ErrorCode::BadCharacter:
    case ErrorCode::CharacterCount:
    case ErrorCode::CharactersMissing:
    case ErrorCode::CharactersExtra:
    case ErrorCode::BadField:
    case ErrorCode::EmptyKey:
    case ErrorCode::LooksLike:
    case ErrorCode::UnusableKey:
        return Damaged;
    case ErrorCode::Locked:
    case ErrorCode::LocksFail:
    case ErrorCode::FileChanged:
        return Locked;
    case ErrorCode::NoKey:
    case ErrorCode::MissingFields:
    case ErrorCode::PasswordNeeded:
        return SomethingMissing;
    case ErrorCode::TargetExists:
        return TargetExists;
    case ErrorCode::TargetInUse:
    case ErrorCode::DiskFull:
    case ErrorCode::CannotWrite:
    case ErrorCode::VerificationFailed:
        return NotWritten;
    case ErrorCode::WrongPassword:
    case ErrorCode::FileTooLarge:
    case ErrorCode::DoesNotFit:
    case ErrorCode::NotWrittenHere:
    case ErrorCode::NotRedacted:
    case ErrorCode::NotRedactedHere:
    case ErrorCode::NotAVault:
    case ErrorCode::VaultNewer:
    case ErrorCode::VaultChanged:
    case ErrorCode::Sealed:
    case ErrorCode::Cancelled:
    case ErrorCode::DriverMissing:
    case ErrorCode::PartMissing:
    case ErrorCode::SqliteMismatch:
    case ErrorCode::Internal:
        break;
    }
    return AnythingElse;
}

} // namespace sessionary::cli
