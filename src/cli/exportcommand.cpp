// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/source.h"
#include "cli/text.h"
#include "formats/stringformat.h"
#include "models/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

QList<QCommandLineOption> exportOptions()
{
    const QList<QCommandLineOption> own {
        { u"as"_s, Text::tr("The format of the string; see formats."), u"FORMAT"_s }
    };
    return sourceOptions() + supplementOptions() + own;
}

ExitCode runExport(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;

    const auto supplement = supplementFrom(parser);
    if (!supplement) {
        console.failUsage(supplement.error());
        return console.exitCode();
    }
    const auto format = formatFrom(parser, console);
    if (!format)
        return console.exitCode();

    SessionLibrary library;
    const auto source = sourceFrom(parser, library, console);
    if (!source)
        return console.exitCode();

    const auto text = exportFrom(library, *source, *format, *supplement);
    if (text)
        console.print(*text);
    else
        console.fail(source->name, text.error(), hintFor(text.error()));
    return console.exitCode();
}

} // namespace sessionary::cli
