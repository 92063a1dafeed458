// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/sessionjson.h"
#include "cli/source.h"
#include "cli/text.h"
#include "core/printable.h"
#include "models/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

/// What was found, and why not more
struct Report
{
    QString source;
    std::optional<SessionInfo> info = {};
    std::optional<Error> error = {};
};

Report reportOn(SessionLibrary &library, const Source &source)
{
    if (const Error *error = source.error())
        return { source.name, {}, *error };
    if (const StringSource *text = source.string()) {
        StringPreview preview = diagnoseString(text->pasted.text());
        if (preview.error)
            return { source.name, {}, preview.error };
        return { source.name, std::move(preview.info) };
    }
    const auto diagnosis = library.diagnose(source.session()).takeResult();
    if (!diagnosis)
        return { source.name, {}, diagnosis.error() };
    const SessionInfo &info = diagnosis->info;
    const bool isRead = !info.damage || info.has(FindingCode::CountsUnreadable);
    return { source.name, info, isRead ? std::optional<Error>() : info.damage };
}

/// Sources of one command with the same key are a finding of each.
void addSameKeys(std::vector<Report> &reports)
{
    QMultiHash<quint64, QString> names;
    for (const Report &report : reports) {
        if (report.info && report.info->authKeyId)
            names.insert(*report.info->authKeyId, report.source);
    }
    for (Report &report : reports) {
        if (!report.info || !report.info->authKeyId)
            continue;
        QStringList others = names.values(*report.info->authKeyId);
        others.removeAll(report.source);
        others.sort();
        if (!others.isEmpty())
            report.info->findings.append({ FindingCode::SameKeyOpen, others });
    }
}

void printForPeople(const Console &console, const Report &report)
{
    const QString source = printable(report.source);
    const QList<Finding> &findings = report.info->findings;
    if (findings.isEmpty())
        console.print(Text::tr("%1: ok").arg(source));
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Info }) {
        for (const Finding &finding : findings) {
            if (severityInUse(finding.code) == severity)
                console.print(u"%1: %2: %3 [%4]"_s.arg(
                    source, severityText(severity), findingText(finding), codeText(finding.code)));
        }
    }
}

bool isUsable(const SessionInfo &info)
{
    return std::ranges::none_of(info.findings, [](const Finding &finding) {
        return severityInUse(finding.code) == Severity::Error;
    });
}

} // namespace

QList<QCommandLineOption> checkOptions()
{
    const QList<QCommandLineOption> own {
        { u"json"_s, Text::tr("Print one JSON object a line.") },
    };
    return sourceOptions() + own;
}

ExitCode runCheck(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;

    SessionLibrary library;
    const std::vector<Source> sources = sourcesFrom(parser, library, console);
    if (sources.empty())
        console.failUsage(Text::tr("name a session"));

    std::vector<Report> reports;
    reports.reserve(sources.size());
    for (const Source &source : sources)
        reports.push_back(reportOn(library, source));
    addSameKeys(reports);
    for (const Report &report : reports) {
        if (report.info && parser.isSet(u"json"_s))
            console.print(sessionJson(report.source, *report.info, severityInUse));
        else if (report.info && !report.error)
            printForPeople(console, report);
        if (report.error)
            console.fail(report.source, *report.error, hintFor(*report.error));
        else if (!isUsable(*report.info))
            console.remember(Damaged);
    }
    return console.exitCode();
}

} // namespace sessionary::cli
