// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <QString>

#include <vector>

namespace sessionary {

/// A file of a session that is a folder
struct FolderFile
{
    /// With slashes where it lies in a folder of that folder
    QString name;
    SecretBytes content;
};

/// Makes the folder \a path of \a files, mode 0700 and 0600: written under a hidden name beside it,
/// synced, read back and compared, and only then given its name, all at once.
///
/// TargetExists (a folder is never replaced), DiskFull, CannotWrite, VerificationFailed; nothing is
/// left behind then. A killed process leaves the hidden folder, which is nobody's session: see
/// Workplace.
[[nodiscard]] Result<void> writeFolder(const QString &path, const std::vector<FolderFile> &files);

} // namespace sessionary
