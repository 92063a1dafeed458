// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/source.h"
#include "cli/text.h"
#include "core/printable.h"
#include "models/sessiontext.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

Result<SessionInfo> importTo(const QString &path, SessionLibrary &library,
                             const StringSource &source, FormatId layout, IfExists ifExists,
                             const SessionSupplement &supplement)
{
    return readString(source.pasted.text()).and_then([&](ImportedString imported) {
        const ConversionTarget target { .format = layout, .given = supplement };
        const SessionId id = library.importSession({}, std::move(imported));
        return library.save(id, path, target, ifExists).takeResult();
    });
}

} // namespace

QList<QCommandLineOption> importOptions()
{
    const QList<QCommandLineOption> own {
        { u"as"_s, Text::tr("The layout of the file; see formats."), u"LAYOUT"_s, u"pyrogram"_s },
        { { u"o"_s, u"output"_s }, Text::tr("The file to make."), u"FILE"_s },
        { u"overwrite"_s, Text::tr("Replace FILE, and keep the old one as FILE.bak.") },
    };
    return sourceOptions() + supplementOptions() + own;
}

ExitCode runImport(const Command &command, const QStringList &arguments)
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
    const auto layout = formatFrom(parser, console);
    if (!layout)
        return console.exitCode();
    const QString path = parser.value(u"output"_s);
    if (path.isEmpty()) {
        console.failUsage(Text::tr("say with -o which file to make"));
        return console.exitCode();
    }

    SessionLibrary library;
    const auto source = sourceFrom(parser, library, console);
    if (!source)
        return console.exitCode();
    const StringSource *text = source->string();
    if (text == nullptr) {
        console.failUsage(Text::tr("import takes one session string: - or --string-file"));
        return console.exitCode();
    }

    const IfExists ifExists = parser.isSet(u"overwrite"_s) ? IfExists::Replace : IfExists::Refuse;
    const auto written = importTo(path, library, *text, *layout, ifExists, *supplement);
    if (written) {
        console.print(Text::tr("%1: %2, %3, written and read back")
                          .arg(printable(path), libraryText(*written), accountText(*written)));
    } else {
        const bool isAboutTarget = exitCodeFor(written.error().code) == TargetExists
            || exitCodeFor(written.error().code) == NotWritten;
        console.fail(isAboutTarget ? path : source->name, written.error(),
                     hintFor(written.error()));
    }
    return console.exitCode();
}

} // namespace sessionary::cli
