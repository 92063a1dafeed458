// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/source.h"
#include "cli/text.h"
#include "core/printable.h"
#include "models/errortext.h"

#include <QFile>
#include <QRegularExpression>

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

/// How the string reaches the program that is started
struct Delivery
{
    QByteArray variable = {}; ///< or empty
    int descriptor = -1;
};

std::optional<Delivery> deliveryFrom(const QCommandLineParser &parser, Console &console)
{
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    constexpr int firstFree = 3;
    constexpr int mostDescriptors = 255;
    const bool isEnv = parser.isSet(u"env"_s);
    if (isEnv == parser.isSet(u"fd"_s)) {
        console.failUsage(Text::tr("name either a variable with --env or a descriptor with --fd"));
        return std::nullopt;
    }
    if (isEnv) {
        if (!name.match(parser.value(u"env"_s)).hasMatch()) {
            console.failUsage(
                Text::tr("--env takes the name of a variable: letters, digits and _"));
            return std::nullopt;
        }
        return Delivery { .variable = parser.value(u"env"_s).toLatin1() };
    }
    bool isNumber = false;
    const int descriptor = parser.value(u"fd"_s).toInt(&isNumber);
    if (!isNumber || descriptor < firstFree || descriptor > mostDescriptors) {
        console.failUsage(Text::tr("--fd takes a number from 3 to 255"));
        return std::nullopt;
    }
    return Delivery { .descriptor = descriptor };
}

/// The source as a string; nothing, with a message, when it cannot be had. No thread that read it
/// is left then: one that still closes its files could close the descriptor that the program is to
/// find.
std::optional<SecretBytes> stringFrom(const QCommandLineParser &parser, FormatId format,
                                      const SessionSupplement &supplement, Console &console)
{
    SessionLibrary library;
    const auto source = sourceFrom(parser, library, console);
    if (!source)
        return std::nullopt;
    auto text = exportFrom(library, *source, format, supplement);
    if (!text) {
        console.fail(source->name, text.error(), hintFor(text.error()));
        return std::nullopt;
    }
    return *std::move(text);
}

/// A pipe that holds \a text, whose end to read is \a descriptor. It fits: no string is as long as
/// what a pipe takes without a reader.
bool fillPipe(int descriptor, const SecretBytes &text)
{
    int ends[2] {};
    if (::pipe(ends) != 0)
        return false;
    const bool isWritten =
        ::write(ends[1], text.text().data(), text.size()) == ssize_t(text.size());
    ::close(ends[1]);
    if (ends[0] == descriptor)
        return isWritten;
    const bool isMoved = ::dup2(ends[0], descriptor) == descriptor;
    ::close(ends[0]);
    return isWritten && isMoved;
}

/// Becomes \a program, which has the string in its environment or on a descriptor. Returns only
/// when that fails.
void become(const QStringList &program, const Delivery &delivery, const SecretBytes &text)
{
    std::vector<QByteArray> words;
    words.reserve(std::size_t(program.size()));
    for (const QString &word : program)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    std::vector<char *> environment;
    const QByteArray prefix = delivery.variable + '=';
    SecretBytes variable(std::size_t(prefix.size()) + text.size() + 1);
    if (!delivery.variable.isEmpty()) {
        auto *data = reinterpret_cast<char *>(variable.bytes().data());
        std::memcpy(data, prefix.constData(), std::size_t(prefix.size()));
        std::memcpy(data + prefix.size(), text.text().data(), text.size());
        environment.push_back(data);
    } else if (!fillPipe(delivery.descriptor, text)) {
        return;
    }
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const bool isReplaced = !delivery.variable.isEmpty()
            && std::strncmp(*entry, prefix.constData(), std::size_t(prefix.size())) == 0;
        if (!isReplaced)
            environment.push_back(*entry);
    }
    environment.push_back(nullptr);
    std::fflush(nullptr);
    ::execvpe(arguments.front(), arguments.data(), environment.data());
}

} // namespace

QList<QCommandLineOption> runOptions()
{
    const QList<QCommandLineOption> own {
        { u"as"_s, Text::tr("The format of the string; see formats."), u"FORMAT"_s },
        { u"env"_s, Text::tr("Put the string into the variable NAME of the program's environment."),
          u"NAME"_s },
        { u"fd"_s, Text::tr("Let the program read the string from the descriptor N."), u"N"_s },
    };
    return sourceOptions() + supplementOptions() + own;
}

ExitCode runRun(const Command &command, const QStringList &arguments)
{
    // What stands behind -- is the program's, whatever it looks like.
    const auto separator = arguments.indexOf(u"--"_s);
    const QStringList own = separator < 0 ? arguments : arguments.first(separator);
    const QStringList program = separator < 0 ? QStringList() : arguments.mid(separator + 1);

    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, own, console))
        return *exit;
    const auto supplement = supplementFrom(parser);
    if (!supplement)
        console.failUsage(supplement.error());
    else if (program.isEmpty())
        console.failUsage(Text::tr("name the program to run, behind --"));
    if (console.exitCode() != Done)
        return console.exitCode();
    const auto format = formatFrom(parser, console);
    const auto delivery = format ? deliveryFrom(parser, console) : std::nullopt;
    if (!delivery)
        return console.exitCode();

    const auto text = stringFrom(parser, *format, *supplement, console);
    if (!text)
        return console.exitCode();
    become(program, *delivery, *text);
    console.tell(
        Text::tr("%1 could not be started: %2")
            .arg(printable(program.first()), QString::fromLocal8Bit(std::strerror(errno))));
    console.remember(AnythingElse);
    return console.exitCode();
}

} // namespace sessionary::cli
