// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace sessionary::test {

/// What happens right before one of the system calls with which a process changes files
struct Fault
{
    enum class Kind {
        Kill, ///< the process is gone, and the call was never made
        Error, ///< the call is not made, and fails with errno
        Meanwhile, ///< somebody else does something, and the call is made
    };

    int call = 0; ///< which, from 0
    Kind kind = Kind::Kill;
    int error = 0;
    std::function<void()> meanwhile = {};
};

/// What the file system cannot do: those calls always fail.
struct FileSystemLimits
{
    bool hasNamelessFiles = true; ///< O_TMPFILE
    bool hasLinks = true;
};

struct TracedRun
{
    /// The calls that were made, by their names
    QList<QByteArray> calls;
    bool wasKilled = false;
    int exitCode = -1; ///< what the work returned, or the program that it became
};

/// Runs \a work in a process of its own and watches the calls with which it writes: opening to
/// create, writing to files, syncing, linking, renaming, removing, making folders. In threads and
/// in programs that it starts, too. Nothing where processes may not be traced.
[[nodiscard]] std::optional<TracedRun> runTraced(const std::function<int()> &work,
                                                 const std::optional<Fault> &fault = {},
                                                 const FileSystemLimits &limits = {});

} // namespace sessionary::test
