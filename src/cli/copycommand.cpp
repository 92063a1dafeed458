// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/commands.h"
#include "cli/source.h"
#include "cli/text.h"
#include "core/printable.h"
#include "models/sessiontext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

/// What lies somewhere and can be copied; the first of the accounts in one place stands for all.
std::optional<SessionId> placeFrom(const QCommandLineParser &parser, SessionLibrary &library,
                                   Console &console)
{
    if (parser.positionalArguments().size() != 1) {
        console.failUsage(Text::tr("name one session"));
        return std::nullopt;
    }
    const std::vector<Source> sources = sourcesFrom(parser, library, console);
    const Source &source = sources.front();
    if (const Error *error = source.error()) {
        console.fail(source.name, *error);
        return std::nullopt;
    }
    if (source.string() != nullptr || library.entry(source.session())->path.isEmpty()) {
        console.failUsage(Text::tr("only a file or a folder can be copied; import makes a file of "
                                   "a session string"));
        return std::nullopt;
    }
    return source.session();
}

using CopyKind = SessionLibrary::CopyKind;

void copy(SessionId id, const QString &path, CopyKind kind, IfExists ifExists,
          SessionLibrary &library, Console &console)
{
    const auto copied = library.copyTo(id, kind, path, ifExists).takeResult();
    if (!copied) {
        const ExitCode exit = exitCodeFor(copied.error().code);
        const bool isAboutTarget = exit == TargetExists || exit == NotWritten;
        return console.fail(isAboutTarget ? path : library.entry(id)->path, copied.error());
    }
    QStringList report;
    if (copied->layout)
        report = { libraryText(*copied), accountText(*copied) };
    report.append(Text::tr("copied and verified"));
    report.removeAll(QString());
    console.print(u"%1: %2"_s.arg(printable(path), report.join(u", "_s)));
    if (kind == CopyKind::Redacted)
        console.print(Text::tr("Redacted: its key, IDs, names and phone numbers are made up."));
}

} // namespace

QList<QCommandLineOption> copyOptions()
{
    const QList<QCommandLineOption> own {
        { { u"o"_s, u"output"_s }, Text::tr("The file or folder to make."), u"FILE"_s },
        { u"redacted"_s,
          Text::tr("For a bug report: the same tables, rows and types, with a made-up key and "
                   "made-up IDs, names and phone numbers.") },
        { u"overwrite"_s, Text::tr("Replace FILE, and keep the old one as FILE.bak.") },
    };
    return sourceOptions() + own;
}

ExitCode runCopy(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;
    const QString path = parser.value(u"output"_s);
    if (path.isEmpty()) {
        console.failUsage(Text::tr("say with -o which file to make"));
        return console.exitCode();
    }

    SessionLibrary library;
    if (const auto id = placeFrom(parser, library, console))
        copy(*id, path, parser.isSet(u"redacted"_s) ? CopyKind::Redacted : CopyKind::AsItIs,
             parser.isSet(u"overwrite"_s) ? IfExists::Replace : IfExists::Refuse, library, console);
    return console.exitCode();
}

} // namespace sessionary::cli
