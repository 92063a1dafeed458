// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/sessionjson.h"
#include "cli/source.h"
#include "cli/text.h"
#include "core/printable.h"
#include "models/errortext.h"
#include "models/overview.h"
#include "models/reasontext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

/// What there is to say, and why not more; both when rows beside the session are damaged
struct Answer
{
    std::optional<SessionInfo> info;
    std::optional<Error> error;
};

Answer answerFor(SessionLibrary &library, const Source &source)
{
    if (const Error *error = source.error())
        return { {}, *error };
    if (const StringSource *text = source.string()) {
        StringPreview preview = previewString(text->pasted.text());
        if (preview.error)
            return { {}, preview.error };
        return { std::move(preview.info), {} };
    }
    auto info = library.describe(source.session()).takeResult();
    if (!info)
        return { {}, info.error() };
    return { *info, info->damage };
}

void printForPeople(const Console &console, const QString &source, const SessionInfo &info)
{
    const QList<OverviewRow> rows = overviewRows(info);
    qsizetype width = 0;
    for (const OverviewRow &row : rows)
        width = std::max(width, row.label.size());

    console.print(printable(source));
    for (const OverviewRow &row : rows) {
        if (row.field != OverviewRow::Field::AuthKey) // it has no value to show
            console.print(u"  %1  %2"_s.arg(row.label.leftJustified(width), row.value));
    }
    if (const QString others = otherCandidatesText(info); !others.isEmpty())
        console.print(u"  "_s + others);
    for (const Finding &finding : info.findings)
        console.print(
            u"  %1: %2"_s.arg(severityText(severityOf(finding.code)), findingText(finding)));
}

} // namespace

QList<QCommandLineOption> infoOptions()
{
    const QList<QCommandLineOption> own {
        { u"json"_s, Text::tr("Print one JSON object a line.") },
    };
    return sourceOptions() + own;
}

ExitCode runInfo(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;

    SessionLibrary library;
    const std::vector<Source> sources = sourcesFrom(parser, library, console);
    if (sources.empty())
        console.failUsage(Text::tr("name a session"));

    for (const Source &source : sources) {
        const Answer answer = answerFor(library, source);
        if (answer.info && parser.isSet(u"json"_s))
            console.print(sessionJson(source.name, *answer.info));
        else if (answer.info && !answer.error)
            printForPeople(console, source.name, *answer.info);
        if (answer.error)
            console.fail(source.name, *answer.error, hintFor(*answer.error));
    }
    return console.exitCode();
}

} // namespace sessionary::cli
