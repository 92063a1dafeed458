// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "storage/posix.h"

#include <QString>

namespace sessionary {

/// A file in the making: in the folder where it will be, readable by its owner alone, and under no
/// name at all where the file system can do that, so that a killed process leaves nothing behind.
/// It goes with the object unless it was given its name.
class NewFile
{
public:
    /// \a path: where it will be
    [[nodiscard]] static Result<NewFile> create(const QString &path);

    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&other) noexcept = delete;
    ~NewFile();
    Q_DISABLE_COPY(NewFile)

    /// Writes and syncs. DiskFull, CannotWrite
    [[nodiscard]] Result<void> write(Bytes bytes);
    /// What is in the file now
    [[nodiscard]] Result<SecretBytes> readBack() const;

    /// Gives it its name, if nobody has that: TargetExists
    [[nodiscard]] Result<void> publish();
    /// Gives it its name at once; whoever had that is \a backup now.
    [[nodiscard]] Result<void> replace(const QString &backup);

private:
    NewFile() = default;

    [[nodiscard]] Result<void> link(const QByteArray &name) const;

    QByteArray m_path;
    QByteArray m_folder;
    QByteArray m_temporary; ///< empty while it has no name
    UniqueFd m_file;
};

} // namespace sessionary
