// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

namespace sessionary::cli {

/// A contract with scripts
enum ExitCode {
    Done = 0,
    AnythingElse = 1,
    WrongUsage = 2,
    NotReadable = 3,
    NotASession = 4,
    Damaged = 5,
    Locked = 6,
    SomethingMissing = 7,
    TargetExists = 8,
    NotWritten = 9,
};

[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);

} // namespace sessionary::cli
