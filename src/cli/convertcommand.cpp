// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/source.h"
#include "cli/text.h"
#include "core/printable.h"
#include "models/batchconversion.h"
#include "models/conversiontext.h"
#include "models/sessiontext.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

/// What the options ask for
struct ConvertWish
{
    ConversionTarget target;
    IfExists ifExists = IfExists::Refuse;
    bool isDryRun = false;
    bool isBatch = false;
};

void printPlan(const Console &console, const ConversionPlan &plan)
{
    constexpr int fateWidth = 10;
    constexpr int whatWidth = 28;
    const QList<PlanRow> rows = planRows(plan);
    for (const PlanRow &row : rows)
        console.print(u"%1 %2 %3"_s.arg(fateText(row.fate), -fateWidth)
                          .arg(row.what, -whatWidth)
                          .arg(row.detail)
                          .trimmed());
}

/// The session behind \a source; a string becomes one that is only in memory.
Result<SessionId> sessionOf(SessionLibrary &library, const Source &source)
{
    if (const Error *error = source.error())
        return tl::unexpected(*error);
    if (const StringSource *text = source.string()) {
        return readString(text->pasted.text()).map([&](ImportedString imported) {
            return library.importSession({}, std::move(imported));
        });
    }
    return source.session();
}

void convert(const Source &source, const QString &path, const ConvertWish &wish,
             SessionLibrary &library, Console &console)
{
    const auto id = sessionOf(library, source);
    const auto planFor = [&](const ConversionTarget &target) {
        return id.and_then(
            [&](SessionId session) { return library.plan(session, target).takeResult(); });
    };
    ConversionTarget target = wish.target;
    if (wish.isBatch) { // one answer for many fills gaps, and overrules nobody
        const auto open = planFor({ .format = target.format });
        target.given = open ? answersTo(*open, target.given) : SessionSupplement();
    }
    const auto plan = planFor(target);
    if (!plan)
        return console.fail(source.name, plan.error());
    if (wish.isDryRun)
        printPlan(console, *plan);
    if (const SessionFields missing = plan->missing()) {
        const Error error { ErrorCode::MissingFields, {}, missing };
        return console.fail(source.name, error, hintFor(error));
    }
    if (wish.isDryRun)
        return;

    const auto written = library.save(*id, path, target, wish.ifExists).takeResult();
    if (!written) {
        const bool isAboutTarget = exitCodeFor(written.error().code) == TargetExists
            || exitCodeFor(written.error().code) == NotWritten;
        return console.fail(isAboutTarget ? path : source.name, written.error(),
                            hintFor(written.error()));
    }
    QStringList report { libraryText(*written), accountText(*written), planSummary(*plan),
                         Text::tr("verified") };
    report.removeAll(QString());
    console.print(u"%1: %2"_s.arg(printable(path), report.join(u", "_s)));
}

std::optional<ConvertWish> convertWishFrom(const QCommandLineParser &parser, Console &console)
{
    const auto supplement = supplementFrom(parser);
    if (!supplement) {
        console.failUsage(supplement.error());
        return std::nullopt;
    }
    const auto layout = formatFrom(parser, console);
    if (!layout)
        return std::nullopt;
    if (parser.isSet(u"output"_s) == parser.isSet(u"directory"_s) && !parser.isSet(u"dry-run"_s)) {
        console.failUsage(Text::tr("say with -o which file to make, or with -d in which folder"));
        return std::nullopt;
    }
    return ConvertWish {
        .target = { .format = *layout,
                    .given = *supplement,
                    .updateState = parser.isSet(u"update-state"_s) ? UpdateStateChoice::TakeAlong
                                                                   : UpdateStateChoice::LeaveOut },
        .ifExists = parser.isSet(u"overwrite"_s) ? IfExists::Replace : IfExists::Refuse,
        .isDryRun = parser.isSet(u"dry-run"_s),
        .isBatch = parser.isSet(u"directory"_s)
    };
}

} // namespace

QList<QCommandLineOption> convertOptions()
{
    const QList<QCommandLineOption> own {
        { u"as"_s, Text::tr("The layout of the file; see formats."), u"LAYOUT"_s },
        { { u"o"_s, u"output"_s }, Text::tr("The file to make."), u"FILE"_s },
        { { u"d"_s, u"directory"_s },
          Text::tr("Make a file of each source in FOLDER, with its own name. A source can be a "
                   "folder of sessions then."),
          u"FOLDER"_s },
        { u"dry-run"_s, Text::tr("Say what is kept, derived and lost, and write nothing.") },
        { u"update-state"_s,
          Text::tr("Take along where the client stopped reading updates. Left out otherwise: the "
                   "next client asks for what it missed, and a state that is too old makes it miss "
                   "messages.") },
        { u"overwrite"_s, Text::tr("Replace FILE, and keep the old one as FILE.bak.") },
    };
    return sourceOptions() + supplementOptions() + own;
}

ExitCode runConvert(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;
    const auto wish = convertWishFrom(parser, console);
    if (!wish)
        return console.exitCode();

    SessionLibrary library;
    const std::vector<Source> sources = sourcesFrom(
        parser, library, console, wish->isBatch ? FolderOf::Sessions : FolderOf::OneSession);

    if (sources.empty() || (sources.size() > 1 && !wish->isBatch && !wish->isDryRun)) {
        console.failUsage(sources.empty() ? Text::tr("name a session")
                                          : Text::tr("name one session, or a folder with -d"));
        return console.exitCode();
    }
    const QDir folder(parser.value(u"directory"_s));
    if (wish->isBatch && !wish->isDryRun)
        folder.mkpath(u"."_s); // what is wrong with it is said of each file
    for (const Source &source : sources)
        convert(source,
                wish->isBatch ? folder.filePath(convertedFileName(source.name))
                              : parser.value(u"output"_s),
                *wish, library, console);
    return console.exitCode();
}

} // namespace sessionary::cli
