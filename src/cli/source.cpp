// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/source.h"

#include "core/printable.h"
#include "models/errortext.h"
#include "storage/posix.h"

#include <QCoreApplication>
#include <QDir>

#include <unistd.h>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const auto standardInput = u"-"_s;

Result<SecretBytes> readText(const UniqueFd &file)
{
    SecretBytes text(maxPastedSize);
    const auto size = readAll(file, text.bytes());
    if (!size)
        return fail(errno == EISDIR ? ErrorCode::NotAFile : ErrorCode::NoPermission);
    text.truncate(*size);
    return text;
}

Result<SecretBytes> readTextFile(const QString &path)
{
    const UniqueFd file = openForReading(path);
    if (!file.isValid())
        return fail(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::NoPermission);
    return readText(file);
}

Result<SecretBytes> readStandardInput()
{
    return readText(UniqueFd(::dup(STDIN_FILENO)));
}

} // namespace

void addSourceOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"string-file"_s, Text::tr("Read a session string from FILE."), u"FILE"_s });
}

std::vector<Source> sourcesFrom(const QCommandLineParser &parser, SessionLibrary &library,
                                const Console &console)
{
    std::vector<Source> sources;
    const auto addString = [&](const QString &name, Result<SecretBytes> text) {
        if (!text)
            return sources.push_back({ name, text.error() });
        if (const QString dropped = droppedText(previewString(text->text()).dropped);
            !dropped.isEmpty())
            console.tell(Text::tr("%1: left out: %2").arg(printable(name), dropped));
        sources.push_back({ name, StringSource { *std::move(text) } });
    };
    const auto addNamed = [&](const QString &name) {
        const auto resolved = resolveName(name, QDir::currentPath());
        if (!resolved) {
            const bool isSecret = resolved.error().code == ErrorCode::StringAsArgument;
            sources.push_back({ isSecret ? QString() : name, resolved.error() });
        } else if (resolved->kind == SessionName::Kind::Memory) {
            sources.push_back({ name, library.createEmpty() });
        } else {
            sources.push_back({ resolved->path, library.openFile(resolved->path) });
        }
    };

    const QStringList names = parser.positionalArguments();
    for (const QString &name : names) {
        if (name == standardInput)
            addString(name, readStandardInput());
        else
            addNamed(name);
    }
    const QStringList files = parser.values(u"string-file"_s);
    for (const QString &path : files)
        addString(path, readTextFile(path));
    return sources;
}

std::optional<Source> sourceFrom(const QCommandLineParser &parser, SessionLibrary &library,
                                 Console &console)
{
    std::vector<Source> sources = sourcesFrom(parser, library, console);
    if (sources.size() != 1) {
        console.failUsage(Text::tr("name one session"));
        return std::nullopt;
    }
    Source source = std::move(sources.front());
    if (const Error *error = source.error()) {
        console.fail(source.name, *error);
        return std::nullopt;
    }
    return source;
}

} // namespace sessionary::cli
