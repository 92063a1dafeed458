// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "storage/workplace.h"

#include <QString>

namespace sessionary {

/// A file in the making: in the folder where it will be, readable by its owner alone, and under no
/// name at all where the file system can do that, so that a killed process leaves nothing behind;
/// else see Workplace. It goes with the object unless it was given its name.
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
    /// The same in two steps, for what is written bit by bit
    [[nodiscard]] Result<void> append(Bytes bytes);
    [[nodiscard]] Result<void> sync();
    /// What is in the file now
    [[nodiscard]] Result<SecretBytes> readBack() const;

    /// Gives it its name, if nobody has that: TargetExists
    [[nodiscard]] Result<void> publish();
    /// Gives it its name at once; whoever had that is \a backup now, in the same folder. When that
    /// fails, the old file has its name again.
    [[nodiscard]] Result<void> replace(const QString &backup);

private:
    NewFile(QByteArray path, Workplace place);

    [[nodiscard]] Result<void> link(const QByteArray &name) const;
    [[nodiscard]] Result<void> keepOld(const QByteArray &backup);
    void putBack(const QByteArray &backup);

    QByteArray m_path;
    Workplace m_place;
    QByteArray m_temporary; ///< empty while it has no name
    UniqueFd m_file;
};

} // namespace sessionary
