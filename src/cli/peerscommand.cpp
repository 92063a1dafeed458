// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/source.h"
#include "cli/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <string>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

constexpr std::array<std::pair<PeerFormat, QLatin1StringView>, 3> peerFormats { {
    { PeerFormat::Table, "table"_L1 },
    { PeerFormat::Csv, "csv"_L1 },
    { PeerFormat::JsonLines, "jsonl"_L1 },
} };

std::optional<PeerFormat> peerFormatNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(peerFormats, [&](const auto &row) { return row.second == name; });
    return found == peerFormats.end() ? std::nullopt : std::optional(found->first);
}

Result<void> writeOut(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size())
        return {};
    return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::CannotWrite, u"stdout"_s);
}

void writeHead(const PeerExport &what)
{
    std::string head;
    PeerWriter(what.format, what.detail).writeHead(head);
    static_cast<void>(writeOut(head));
}

} // namespace

QStringList peerFormatNames()
{
    QStringList names;
    for (const auto &[format, name] : peerFormats)
        names.append(name);
    return names;
}

QList<QCommandLineOption> peersOptions()
{
    const QList<QCommandLineOption> own {
        { u"search"_s, Text::tr("Only peers with TEXT in an ID, a username, a phone or a name."),
          u"TEXT"_s },
        { u"type"_s, Text::tr("Only peers of TYPE: user, bot, group, channel, supergroup, …"),
          u"TYPE"_s },
        { u"format"_s, Text::tr("table, csv or jsonl."), u"FORMAT"_s, u"table"_s },
        { u"with-secrets"_s, Text::tr("With the access hashes.") },
    };
    return sourceOptions() + own;
}

ExitCode runPeers(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;

    const auto format = peerFormatNamed(parser.value(u"format"_s));
    if (!format) {
        console.failUsage(Text::tr("--format takes table, csv or jsonl"));
        return console.exitCode();
    }
    const PeerExport what {
        .query = { .text = parser.value(u"search"_s), .type = parser.value(u"type"_s) },
        .format = *format,
        .detail = parser.isSet(u"with-secrets"_s) ? PeerDetail::WithAccessHash : PeerDetail::Plain,
    };

    SessionLibrary library;
    const auto source = sourceFrom(parser, library, console);
    if (!source)
        return console.exitCode();
    if (const StringSource *text = source->string()) {
        if (const auto read = readString(text->pasted.text()); !read)
            console.fail(source->name, read.error());
        else
            writeHead(what); // a string carries no peers
        return console.exitCode();
    }
    const auto written = library.exportPeers(source->session(), what, writeOut).takeResult();
    if (!written)
        console.fail(source->name, written.error(), hintFor(written.error()));
    return console.exitCode();
}

} // namespace sessionary::cli
