// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/console.h"

#include <QCommandLineParser>

#include <optional>

namespace sessionary::cli {

[[nodiscard]] ExitCode runInfo(const Command &command, const QStringList &arguments);
[[nodiscard]] ExitCode runExport(const Command &command, const QStringList &arguments);
[[nodiscard]] ExitCode runImport(const Command &command, const QStringList &arguments);
[[nodiscard]] ExitCode runConvert(const Command &command, const QStringList &arguments);
[[nodiscard]] ExitCode runCopy(const Command &command, const QStringList &arguments);
[[nodiscard]] ExitCode runPeers(const Command &command, const QStringList &arguments);
[[nodiscard]] ExitCode runCheck(const Command &command, const QStringList &arguments);
[[nodiscard]] ExitCode runRescue(const Command &command, const QStringList &arguments);
[[nodiscard]] ExitCode runRun(const Command &command, const QStringList &arguments);
[[nodiscard]] ExitCode runScan(const Command &command, const QStringList &arguments);
[[nodiscard]] ExitCode runFormats(const Command &command, const QStringList &arguments);

/// Reads \a arguments with the options that \a parser was given, and answers --help. An exit code
/// when there is nothing more to do.
[[nodiscard]] std::optional<ExitCode> parse(QCommandLineParser &parser, const Command &command,
                                            const QStringList &arguments, Console &console);

/// The format that --as names; nothing, with a message, when there is none
[[nodiscard]] std::optional<FormatId> formatFrom(const QCommandLineParser &parser,
                                                 Console &console);

} // namespace sessionary::cli
