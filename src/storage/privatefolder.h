// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "storage/posix.h"

#include <QString>

namespace sessionary {

/// A folder that only we can enter, in memory where the system has such a place
/// ($XDG_RUNTIME_DIR, else /dev/shm, else the folder for temporary files), with all in it gone
/// when the object goes. A lock in it tells a living owner from one that crashed.
class PrivateFolder
{
public:
    [[nodiscard]] static Result<PrivateFolder> create();

    PrivateFolder(PrivateFolder &&other) noexcept = default;
    PrivateFolder &operator=(PrivateFolder &&other) noexcept = delete;
    ~PrivateFolder();
    Q_DISABLE_COPY(PrivateFolder)

    [[nodiscard]] QString file(const QString &name) const;

    /// Removes what a crashed process left, here and, see Workplace, where it was writing. Called
    /// once at the start of a program.
    static void sweep();

private:
    PrivateFolder() = default;

    QString m_path;
    UniqueFd m_lock;
};

} // namespace sessionary
