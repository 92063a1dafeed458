// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"

#include <functional>

namespace sessionary {

/// A redacted copy, see redactedCopy(), of a file that is no database, as the library writes it.
/// Our own reader has to find the same in it but for what was replaced, and every secret of the
/// source is searched for in all its bytes, before they are encrypted where they are.
///
/// NotRedactedHere: only its own program can read it. PasswordNeeded, WrongPassword, Damaged,
/// NotRedacted, Cancelled
[[nodiscard]] Result<SecretBytes> redactedFile(const DocumentFormat &format,
                                               const DocumentFile &file,
                                               const SecretBytes *passcode, const Budget &budget);

/// The same of a folder, which is going to be called \a name: FileChanged, FileTooLarge
[[nodiscard]] Result<std::vector<FolderFile>>
redactedFolder(const DocumentFormat &format, const Folder &folder, const SecretBytes *passcode,
               const QString &name, const Budget &budget);

} // namespace sessionary
