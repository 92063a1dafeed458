// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sessionstorage.h"

#include <optional>

namespace sessionary {

/// The one way in: whatever lies at a path, a database, another file or a folder, is opened with
/// the storage that it needs.

/// What lies at a path
struct SessionPlace
{
    /// Nothing for a database, whose layout is told from its tables. The FileLayout of that id has
    /// the reason.
    std::optional<FormatId> format = {};
    bool isFolder = false;
};

/// A passcode that a person gave, shared by those who try again with it
using Passcode = std::shared_ptr<const SecretBytes>;

/// Looks at \a path without reading a session. NotFound, NoPermission, EmptyFile, NotASession;
/// NotAFile for a folder that is no session
[[nodiscard]] Result<SessionPlace> recognisePlace(const QString &path);

/// Opens the account number \a account, from 0, at \a path. The errors of FileStorage and
/// DocumentStorage
[[nodiscard]] Result<std::shared_ptr<SessionStorage>> openPlace(const QString &path,
                                                                int account = 0,
                                                                const Passcode &passcode = {},
                                                                const Budget &budget = {});

/// How many accounts lie in the folder \a path; a file has one, and is not opened: it could be a
/// database that is being read.
[[nodiscard]] Result<int> accountsAt(const QString &path, const Passcode &passcode = {});

} // namespace sessionary
