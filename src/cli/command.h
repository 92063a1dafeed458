// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/exitcode.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

#include <span>

namespace sessionary::cli {

/// One command of sessionary-cli: a row in a table
struct Command
{
    const char *name;
    const char *usage;
    const char *summary;
    /// All but --help, which every command has
    QList<QCommandLineOption> (*options)();
    /// \a arguments: what stands behind the command's name
    ExitCode (*run)(const Command &command, const QStringList &arguments);
};

[[nodiscard]] std::span<const Command> commands();

/// Runs what \a arguments (without the program's name) ask for.
[[nodiscard]] ExitCode run(const QStringList &arguments);

} // namespace sessionary::cli
