// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/formatid.h"
#include "core/sessionfield.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <variant>

namespace sessionary {

/// Why something could not be done. models/errortext.cpp alone makes sentences of them, and the
/// command line its exit codes.
enum class ErrorCode {
    // looking at a file
    NotFound,
    NoPermission,
    NotAFile, ///< a folder, a pipe, a device
    EmptyFile,
    NotASession,
    EmptyDatabase, ///< SQLite, without a single table
    /// subject: the FormatId that it is, and that this version does not read
    NotReadHere,
    Damaged,
    WalMissing, ///< the login is in a -wal file that is not there
    Locked, ///< subject: the names of the programs that hold the lock, where they are known
    LocksFail, ///< the disk that it is on cannot lock files
    NothingToRescue, ///< no key is left in it
    PasswordNeeded, ///< subject: the FormatId of what is encrypted
    WrongPassword,
    FileChanged, ///< it was replaced or changed while being read
    FileTooLarge,
    TooManyRows, ///< more than are kept in memory

    // a session string
    StringAsArgument, ///< where every process can read it
    EmptyString,
    BadCharacter, ///< subject: its position in the text, from 1
    CharacterCount, ///< no base64 has that many characters: one is missing or extra
    CharactersMissing, ///< subject: how many
    CharactersExtra, ///< subject: how many
    TooShort,
    BadField, ///< subject: the SessionField that has a value no session has
    EmptyKey, ///< the key is 256 zero bytes
    LooksLike, ///< subject: the FormatId of a string that is damaged
    LooksLikeBotToken,
    LooksLikeApiHash,
    LooksLikeHexKey,
    LooksLikeFile, ///< a whole session file in base64
    NotAString,

    // giving a session another form
    NoKey, ///< there is no login to hand on
    UnusableKey, ///< what is stored as key is none
    MissingFields, ///< subject: the SessionFields that the target needs
    DoesNotFit, ///< subject: the SessionField whose value the target cannot hold
    NotWrittenHere, ///< subject: the FormatId

    // writing
    TargetExists,
    TargetInUse, ///< another program has it open, or its -wal or -journal lies beside it
    DiskFull,
    CannotWrite,
    VerificationFailed, ///< what was written did not read back the same
    NotRedacted, ///< something secret would still be found in the copy
    NotRedactedHere, ///< subject: the FormatId of what only its own program can read

    // a vault
    NotAVault,
    VaultNewer, ///< of a later version of this program
    VaultChanged, ///< another window has written to it since it was opened
    Sealed, ///< the program is locked, and the session is only in memory

    // the rest
    Cancelled,
    TimedOut,
    DriverMissing,
    PartMissing, ///< of the program itself: it was not installed as a whole
    SqliteMismatch,
    Internal,
};

/// What a code is about, where the sentence needs it. Never a value from a session.
using ErrorSubject =
    std::variant<std::monostate, qint64, FormatId, SessionField, SessionFields, QStringList>;

/// An error is a code, not a sentence, so that tests and callers can tell failures apart.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    /// For the log: a path, a message of SQLite or of the system. Never a secret.
    QString context = {};
    ErrorSubject subject = {};

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString context = {},
                                                ErrorSubject subject = {})
{
    return tl::unexpected(Error { code, std::move(context), std::move(subject) });
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, ErrorSubject subject)
{
    return tl::unexpected(Error { code, {}, std::move(subject) });
}

} // namespace sessionary
