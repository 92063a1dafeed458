// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/sessionjson.h"
#include "cli/text.h"
#include "core/authkey.h"
#include "core/printable.h"
#include "models/errortext.h"
#include "models/sessiontext.h"
#include "storage/keyplaces.h"
#include "storage/sessionscan.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <mutex>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

/// How many were read, on a terminal, while the scan goes on
class Progress
{
public:
    void step()
    {
        constexpr int often = 100;
        if (++m_count % often == 0)
            Console::showProgress(Text::tr("%1 read").arg(QLocale().toString(m_count)));
    }

private:
    int m_count = 0;
};

/// What is said of one session
struct Line
{
    QString path;
    std::optional<int> account = {};
    QString source = {};
    QString text = {};
    std::optional<quint64> key = {};
    std::optional<Error> error = {};
    std::optional<FileIdentity> file = {}; ///< nothing for one account of several
};

QString lineFor(const QString &source, const SessionInfo &info)
{
    QStringList parts { libraryText(info) };
    if (const QString account = accountText(info); !account.isEmpty())
        parts.append(account);
    if (info.dcId)
        parts.append(Text::tr("DC %1").arg(dataCenterText(info)));
    if (info.authKeyId)
        parts.append(Text::tr("key %1").arg(authKeyIdText(*info.authKeyId)));
    else
        parts.append(Text::tr("no login"));
    if (info.peers)
        parts.append(Text::tr("%n peers", nullptr, int(*info.peers)));
    return u"%1: %2"_s.arg(printable(source), parts.join(u", "_s));
}

/// That one of many cannot be read is no failure of the scan.
void tellError(const Console &console, const QString &source, const Error &error)
{
    console.tell(printable(source) + u": "_s + errorText(error));
}

Line lineFrom(const ScannedSession &session, bool isJson)
{
    Line line { .path = session.path, .account = session.account, .source = session.source() };
    if (!session.account)
        line.file = session.stamp.identity;
    if (!session.info) {
        line.error = session.info.error();
        return line;
    }
    const SessionInfo &info = *session.info;
    line.text = isJson ? sessionJson(line.source, info) : lineFor(line.source, info);
    line.key = info.authKeyId;
    line.error = info.damage;
    return line;
}

void printShared(const Console &console, const KeyPlaces &places, bool isJson)
{
    for (const auto &[key, sources] : places.shared()) {
        const QString id = authKeyIdText(key);
        console.print(isJson ? sharedKeyJson(id, sources)
                             : Text::tr("key %1 is in %2 places: %3. Telegram ends a login whose "
                                        "key is used from two places at once.")
                                   .arg(id)
                                   .arg(sources.size())
                                   .arg(printable(sources.join(u", "_s))));
    }
}

void tellTotals(const Console &console, const ScanTotals &totals)
{
    console.tell(Text::tr("%n sessions", nullptr, int(totals.sessions))
                 + (totals.unreadable > 0
                        ? Text::tr(", and %n that cannot be read", nullptr, int(totals.unreadable))
                        : QString()));
    if (totals.isCut)
        console.tell(Text::tr("there is more than was looked at; name a smaller folder"));
}

} // namespace

QList<QCommandLineOption> scanOptions()
{
    return { { u"json"_s, Text::tr("Print one JSON object a line.") } };
}

ExitCode runScan(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;
    const bool isJson = parser.isSet(u"json"_s);

    ScanOrder order;
    const QStringList names = parser.positionalArguments();
    if (names.isEmpty())
        console.failUsage(Text::tr("name a folder"));
    for (const QString &name : names) {
        const QFileInfo info(name);
        if (!info.exists())
            console.fail(name, { ErrorCode::NotFound });
        else if (!info.isDir())
            console.failUsage(Text::tr("%1: is no folder").arg(printable(name)));
        else
            order.folders.append(name);
    }

    std::vector<Line> found;
    std::mutex mutex; // of found and progress: the reports are made in several threads
    Progress progress;
    order.onSession = [&](const ScannedSession &session) {
        Line line = lineFrom(session, isJson);
        const std::lock_guard lock(mutex);
        found.push_back(std::move(line));
        progress.step();
    };
    const ScanTotals totals = scanFolders(order);
    Console::showProgress({});
    std::ranges::sort(found, {},
                      [](const Line &line) { return std::pair(line.path, line.account); });

    KeyPlaces places;
    for (const Line &line : found) {
        if (!line.text.isEmpty())
            console.print(line.text);
        if (line.error)
            tellError(console, line.source, *line.error);
        if (line.key)
            places.add(*line.key, line.source, line.file);
    }
    printShared(console, places, isJson);
    for (const QString &folder : totals.closedFolders) {
        if (order.folders.contains(folder))
            console.fail(folder, { ErrorCode::NoPermission });
        else
            tellError(console, folder, { ErrorCode::NoPermission });
    }
    if (!names.isEmpty())
        tellTotals(console, totals);
    return console.exitCode();
}

} // namespace sessionary::cli
