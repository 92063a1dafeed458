// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <QString>

#include <optional>

namespace sessionary {

/// What a client takes as the name of a session
struct SessionName
{
    enum class Kind { File, Memory };

    Kind kind = Kind::File;
    /// Of the file: as it was given, or with .session behind it when only that exists
    QString path;
    /// Which account of several that lie there, as in path#1
    std::optional<int> account = {};

    friend bool operator==(const SessionName &, const SessionName &) = default;
};

/// What names an account as a source, and resolveName() reads: the path, and #N for one of several
[[nodiscard]] QString sourceName(const QString &path, std::optional<int> account);
/// What people call it: the name of its file without .session, and #N for one account of several
[[nodiscard]] QString shortName(const QString &path, std::optional<int> account);
/// The name of a file says that it is a session.
[[nodiscard]] bool isNamedAsSession(const QString &fileName);

/// Reads \a name: ":memory:", a path, with #N behind it or not, or a bare name whose file has
/// .session behind it, in \a folder when it is relative. A session string is refused:
/// StringAsArgument.
[[nodiscard]] Result<SessionName> resolveName(const QString &name, const QString &folder);

} // namespace sessionary
