// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/console.h"

#include <QCommandLineParser>

#include <optional>

namespace sessionary::cli {

[[nodiscard]] QList<QCommandLineOption> infoOptions();
[[nodiscard]] ExitCode runInfo(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> exportOptions();
[[nodiscard]] ExitCode runExport(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> importOptions();
[[nodiscard]] ExitCode runImport(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> convertOptions();
[[nodiscard]] ExitCode runConvert(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> copyOptions();
[[nodiscard]] ExitCode runCopy(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> peersOptions();
[[nodiscard]] ExitCode runPeers(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> checkOptions();
[[nodiscard]] ExitCode runCheck(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> rescueOptions();
[[nodiscard]] ExitCode runRescue(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> runOptions();
[[nodiscard]] ExitCode runRun(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> scanOptions();
[[nodiscard]] ExitCode runScan(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> formatsOptions();
[[nodiscard]] ExitCode runFormats(const Command &command, const QStringList &arguments);
[[nodiscard]] QList<QCommandLineOption> completionOptions();
[[nodiscard]] ExitCode runCompletion(const Command &command, const QStringList &arguments);

/// --help, which every command has
[[nodiscard]] QCommandLineOption helpOption();

/// What --format of peers takes
[[nodiscard]] QStringList peerFormatNames();

/// Reads \a arguments with the options of \a command, and answers --help. An exit code
/// when there is nothing more to do.
[[nodiscard]] std::optional<ExitCode> parse(QCommandLineParser &parser, const Command &command,
                                            const QStringList &arguments, Console &console);

/// The format that --as names; nothing, with a message, when there is none
[[nodiscard]] std::optional<FormatId> formatFrom(const QCommandLineParser &parser,
                                                 Console &console);

} // namespace sessionary::cli
