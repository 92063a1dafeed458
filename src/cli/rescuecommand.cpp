// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/source.h"
#include "cli/text.h"
#include "core/printable.h"
#include "models/errortext.h"
#include "models/overview.h"
#include "models/sessiontext.h"
#include "storage/filelayout.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

/// What the options ask for
struct RescueWish
{
    std::optional<FormatId> layout;
    SessionSupplement given;
    QString path;
    IfExists ifExists = IfExists::Refuse;
};

std::optional<RescueWish> rescueWishFrom(const QCommandLineParser &parser, Console &console)
{
    const auto supplement = supplementFrom(parser);
    if (!supplement) {
        console.failUsage(supplement.error());
        return std::nullopt;
    }
    RescueWish wish { .layout = {},
                      .given = *supplement,
                      .path = parser.value(u"output"_s),
                      .ifExists =
                          parser.isSet(u"overwrite"_s) ? IfExists::Replace : IfExists::Refuse };
    if (parser.isSet(u"as"_s)) {
        wish.layout = formatFrom(parser, console);
        if (!wish.layout)
            return std::nullopt;
    }
    if (wish.path.isEmpty()) {
        console.failUsage(Text::tr("say with -o which file to make"));
        return std::nullopt;
    }
    return wish;
}

/// Its own layout where that is written, or Pyrogram's
FormatId layoutFor(const SessionInfo &info)
{
    const FileLayout *own = info.layout ? findFileLayout(*info.layout) : nullptr;
    return own != nullptr && own->create != nullptr ? own->id : FormatId::Pyrogram;
}

/// What was found, and how sure that is
void printFound(const Console &console, const QString &source, const SessionInfo &info,
                Sureness sureness)
{
    using Field = OverviewRow::Field;
    constexpr std::array shown { Field::Account, Field::DataCenter, Field::KeyId, Field::Peers,
                                 Field::Library };
    QList<OverviewRow> rows = overviewRows(info);
    rows.removeIf(
        [&](const OverviewRow &row) { return std::ranges::find(shown, row.field) == shown.end(); });
    const QString sure = Text::tr("How sure");
    qsizetype width = sure.size();
    for (const OverviewRow &row : std::as_const(rows))
        width = std::max(width, row.label.size());

    console.print(printable(source));
    for (const OverviewRow &row : std::as_const(rows))
        console.print(u"  %1  %2"_s.arg(row.label.leftJustified(width), row.value));
    console.print(u"  %1  %2"_s.arg(sure.leftJustified(width), surenessText(sureness)));
    for (const Finding &finding : info.findings)
        console.print(
            u"  %1: %2"_s.arg(severityText(severityOf(finding.code)), findingText(finding)));
}

Result<SessionInfo> rescueTo(const RescueWish &wish, const Source &source, SessionLibrary &library,
                             const Console &console)
{
    const auto rescued = library.rescue(source.session()).takeResult();
    if (!rescued)
        return tl::unexpected(rescued.error());
    const SessionId id = library.addRescued(source.session(), *rescued);
    const auto info = library.describe(id).takeResult();
    if (!info)
        return info;
    printFound(console, source.name, *info, rescued->sureness);
    const ConversionTarget target { .format = wish.layout.value_or(layoutFor(*info)),
                                    .given = wish.given };
    return library.save(id, wish.path, target, wish.ifExists).takeResult();
}

} // namespace

QList<QCommandLineOption> rescueOptions()
{
    const QList<QCommandLineOption> own {
        { u"as"_s, Text::tr("The layout of the new file; see formats. The session's own, if not."),
          u"LAYOUT"_s },
        { { u"o"_s, u"output"_s }, Text::tr("The file to make."), u"OUT"_s },
        { u"overwrite"_s, Text::tr("Replace OUT, and keep the old one as OUT.bak.") },
    };
    return sourceOptions() + supplementOptions() + own;
}

ExitCode runRescue(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;
    const auto wish = rescueWishFrom(parser, console);
    if (!wish)
        return console.exitCode();

    SessionLibrary library;
    const auto source = sourceFrom(parser, library, console);
    if (!source)
        return console.exitCode();
    if (source->string() != nullptr || library.entry(source->session())->path.isEmpty()) {
        console.failUsage(Text::tr("rescue takes one file"));
        return console.exitCode();
    }
    const auto written = rescueTo(*wish, *source, library, console);
    if (written) {
        console.print(
            Text::tr("%1: %2, %3, written and read back")
                .arg(printable(wish->path), libraryText(*written), accountText(*written)));
    } else {
        const bool isAboutTarget = exitCodeFor(written.error().code) == TargetExists
            || exitCodeFor(written.error().code) == NotWritten;
        console.fail(isAboutTarget ? wish->path : source->name, written.error(),
                     hintFor(written.error()));
    }
    return console.exitCode();
}

} // namespace sessionary::cli
