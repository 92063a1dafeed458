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
struct Diagnosis
{
    QString source;
    std::optional<SessionInfo> info = {};
    std::optional<Error> error = {};
};

Diagnosis diagnose(SessionLibrary &library, const Source &source)
{
    if (const Error *error = source.error())
        return { source.name, {}, *error };
    if (const StringSource *text = source.string()) {
        StringPreview preview = diagnoseString(text->pasted.text());
        if (preview.error)
            return { source.name, {}, preview.error };
        return { source.name, std::move(preview.info) };
    }
    auto info = library.diagnose(source.session()).takeResult();
    if (!info)
        return { source.name, {}, info.error() };
    const bool isRead = !info->damage || info->has(FindingCode::CountsUnreadable);
    return { source.name, *info, isRead ? std::optional<Error>() : info->damage };
}

/// Sources of one command with the same key are a finding of each.
void addSameKeys(std::vector<Diagnosis> &diagnoses)
{
    QMultiHash<quint64, QString> names;
    for (const Diagnosis &diagnosis : diagnoses) {
        if (diagnosis.info && diagnosis.info->authKeyId)
            names.insert(*diagnosis.info->authKeyId, diagnosis.source);
    }
    for (Diagnosis &diagnosis : diagnoses) {
        if (!diagnosis.info || !diagnosis.info->authKeyId)
            continue;
        QStringList others = names.values(*diagnosis.info->authKeyId);
        others.removeAll(diagnosis.source);
        others.sort();
        if (!others.isEmpty())
            diagnosis.info->findings.append({ FindingCode::SameKeyOpen, others });
    }
}

void printForPeople(const Console &console, const Diagnosis &diagnosis)
{
    const QString source = printable(diagnosis.source);
    const QList<Finding> &findings = diagnosis.info->findings;
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

ExitCode runCheck(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    addSourceOptions(parser);
    parser.addOption({ u"json"_s, Text::tr("Print one JSON object a line.") });
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;

    SessionLibrary library;
    const std::vector<Source> sources = sourcesFrom(parser, library, console);
    if (sources.empty())
        console.failUsage(Text::tr("name a session"));

    std::vector<Diagnosis> diagnoses;
    for (const Source &source : sources)
        diagnoses.push_back(diagnose(library, source));
    addSameKeys(diagnoses);
    for (const Diagnosis &diagnosis : diagnoses) {
        if (diagnosis.info && parser.isSet(u"json"_s))
            console.print(sessionJson(diagnosis.source, *diagnosis.info, severityInUse));
        else if (diagnosis.info && !diagnosis.error)
            printForPeople(console, diagnosis);
        if (diagnosis.error)
            console.fail(diagnosis.source, *diagnosis.error, hintFor(*diagnosis.error));
        else if (!isUsable(*diagnosis.info))
            console.remember(Damaged);
    }
    return console.exitCode();
}

} // namespace sessionary::cli
