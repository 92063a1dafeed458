// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/exitcode.h"
#include "core/secretbytes.h"

#include <QString>

namespace sessionary::cli {

/// Where a command writes: results on standard output, everything else in lines of their own on
/// standard error. Nothing that came from a session reaches a terminal with control characters in
/// it; the callers see to that with printable().
class Console
{
public:
    /// A line on standard output
    void print(const QString &line) const;
    /// The same, for bytes that must not be copied on the way
    void print(const SecretBytes &line) const;
    /// How far a command is, in a line that is written over by the next one; nothing where no
    /// terminal is there to see it. Empty: the line goes.
    static void showProgress(const QString &message);
    /// "sessionary-cli: …" on standard error
    void tell(const QString &message) const;
    /// The same, about \a source; remembers the exit code of the first failure.
    void fail(const QString &source, const Error &error, const QString &hint = {});
    void failUsage(const QString &message);

    /// What the command ends with, unless something failed before
    void remember(ExitCode code);
    [[nodiscard]] ExitCode exitCode() const { return m_exitCode; }

private:
    ExitCode m_exitCode = Done;
};

} // namespace sessionary::cli
