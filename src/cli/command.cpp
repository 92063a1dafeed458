// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/command.h"

#include "cli/commands.h"
#include "cli/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

constexpr std::array table {
    Command { "info", "[--json] SOURCE…",
              QT_TRANSLATE_NOOP("CommandLine", "Say what each session is."), infoOptions, runInfo },
    Command { "export", "--as FORMAT SOURCE",
              QT_TRANSLATE_NOOP("CommandLine", "Print a session as a session string."),
              exportOptions, runExport },
    Command { "import", "[--as LAYOUT] -o FILE -",
              QT_TRANSLATE_NOOP("CommandLine",
                                "Make a session file of a session string on standard input."),
              importOptions, runImport },
    Command { "convert", "--as LAYOUT -o FILE SOURCE, or --as LAYOUT -d FOLDER SOURCE…",
              QT_TRANSLATE_NOOP("CommandLine", "Make a session file of another, with its peers."),
              convertOptions, runConvert },
    Command {
        "copy", "-o FILE SOURCE",
        QT_TRANSLATE_NOOP("CommandLine", "Copy a session as it is, also while a client uses it."),
        copyOptions, runCopy },
    Command { "peers", "[OPTIONS] SOURCE",
              QT_TRANSLATE_NOOP("CommandLine", "List the cached users and chats."), peersOptions,
              runPeers },
    Command { "check", "[--json] SOURCE…",
              QT_TRANSLATE_NOOP("CommandLine", "Say what is wrong with each session."),
              checkOptions, runCheck },
    Command { "rescue", "[--as LAYOUT] -o OUT FILE",
              QT_TRANSLATE_NOOP("CommandLine",
                                "Make a new session file of what is left of a damaged one."),
              rescueOptions, runRescue },
    Command {
        "scan", "[--json] FOLDER…",
        QT_TRANSLATE_NOOP("CommandLine",
                          "List the sessions below folders, and the keys that are there twice."),
        scanOptions, runScan },
    Command { "run", "--as FORMAT (--env NAME | --fd N) SOURCE -- PROGRAM…",
              QT_TRANSLATE_NOOP("CommandLine",
                                "Start a program with a session string in its environment."),
              runOptions, runRun },
    Command { "formats", "[--json]",
              QT_TRANSLATE_NOOP("CommandLine", "List the formats of strings and files."),
              formatsOptions, runFormats },
};

/// No row of the table, and so not listed: shells are for packages to care about.
constexpr Command completion {
    "completion", "bash|zsh|fish",
    QT_TRANSLATE_NOOP("CommandLine", "Print what completes this command line in a shell."),
    completionOptions, runCompletion
};

QString help()
{
    QString text = Text::tr("Usage: sessionary-cli COMMAND [OPTIONS] SOURCE…\n"
                            "\n"
                            "Looks at, copies and converts Telegram client sessions, offline.\n"
                            "\n"
                            "Commands:\n");
    for (const Command &command : table)
        text +=
            u"  %1 %2\n"_s.arg(QLatin1StringView(command.name), -9).arg(Text::tr(command.summary));
    text += Text::tr(
        "\n"
        "SOURCE is a session file, the name of one without .session, a folder that is a session,\n"
        "with #N behind it for one account of several, :memory: for a new session, or - for a\n"
        "session string on standard input.\n"
        "\n"
        "sessionary-cli COMMAND --help explains a command.");
    return text;
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

ExitCode run(const QStringList &arguments)
{
    Console console;
    const QString name = arguments.value(0);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        console.print(help());
        return Done;
    }
    if (name == "--version"_L1 || name == "-v"_L1) {
        console.print(u"sessionary-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    const auto command = std::ranges::find_if(
        table, [&](const Command &row) { return name == QLatin1StringView(row.name); });
    if (name == QLatin1StringView(completion.name))
        return completion.run(completion, arguments.mid(1));
    if (command == table.end()) {
        // The word is not repeated: somebody may have forgotten the command before a string.
        console.failUsage(name.isEmpty() ? Text::tr("say what to do; --help lists the commands")
                                         : Text::tr("there is no such command; --help lists them"));
        return console.exitCode();
    }
    return command->run(*command, arguments.mid(1));
}

QCommandLineOption helpOption()
{
    return { { u"h"_s, u"help"_s }, Text::tr("Explain this command.") };
}

std::optional<ExitCode> parse(QCommandLineParser &parser, const Command &command,
                              const QStringList &arguments, Console &console)
{
    parser.addOptions(command.options());
    parser.addOption(helpOption());
    parser.setApplicationDescription(Text::tr(command.summary));

    const QString program = u"sessionary-cli "_s + QLatin1StringView(command.name);
    const bool isUnderstood = parser.parse(QStringList { program } + arguments);
    if (parser.isSet(helpOption())) {
        console.print(Text::tr("Usage: %1 %2").arg(program, QString::fromUtf8(command.usage)));
        console.print(parser.helpText().section(u'\n', 1).trimmed()); // it has a usage of its own
        return Done;
    }
    if (!isUnderstood) {
        console.failUsage(parser.errorText());
        return console.exitCode();
    }
    return std::nullopt;
}

std::optional<FormatId> formatFrom(const QCommandLineParser &parser, Console &console)
{
    const auto format = formatNamed(parser.value(u"as"_s));
    if (!format)
        console.failUsage(Text::tr("--as takes a name that \"sessionary-cli formats\" lists"));
    return format;
}

} // namespace sessionary::cli
