// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/console.h"
#include "models/sessionlibrary.h"
#include "models/stringimport.h"

#include <QCommandLineParser>
#include <QList>

#include <variant>
#include <vector>

namespace sessionary::cli {

/// A session string that was read from standard input or a file, as it was given
struct StringSource
{
    SecretBytes pasted;
};

/// What a command works on, by the name under which it is reported; an error where it was not found
struct Source
{
    QString name;
    std::variant<SessionId, StringSource, Error> what;

    [[nodiscard]] const StringSource *string() const { return std::get_if<StringSource>(&what); }
    [[nodiscard]] const Error *error() const { return std::get_if<Error>(&what); }
    [[nodiscard]] SessionId session() const { return std::get<SessionId>(what); }
};

/// --string-file and --passcode-file
[[nodiscard]] QList<QCommandLineOption> sourceOptions();

/// What becomes of a folder that is no session itself
enum class FolderOf {
    OneSession, ///< an error
    Sessions, ///< each session in it is a source
};

/// The sources among the arguments, in their order, opened in \a library. What was dropped around
/// a string is told on \a console. A folder with several accounts is several sources; a passcode
/// that is needed and was not given is asked for where somebody can answer.
[[nodiscard]] std::vector<Source> sourcesFrom(const QCommandLineParser &parser,
                                              SessionLibrary &library, const Console &console,
                                              FolderOf folders = FolderOf::OneSession);

/// \a source as a string of \a format
[[nodiscard]] Result<SecretBytes> exportFrom(SessionLibrary &library, const Source &source,
                                             FormatId format, const SessionSupplement &supplement);

/// The only source, for commands that work on one. What is wrong is told on \a console.
[[nodiscard]] std::optional<Source> sourceFrom(const QCommandLineParser &parser,
                                               SessionLibrary &library, Console &console);

} // namespace sessionary::cli
