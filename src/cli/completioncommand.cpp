// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/commands.h"
#include "cli/text.h"
#include "core/peer.h"
#include "formats/stringformat.h"
#include "models/handover.h"
#include "storage/filelayout.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

/// What can stand at a place of the command line
struct Words
{
    enum class Kind { Nothing, Files, Folders, Listed };

    Kind kind = Kind::Nothing;
    QStringList listed = {};
};

QStringList writableStrings()
{
    QStringList names;
    for (const StringFormat *format : stringFormats()) {
        if (format->encode != nullptr)
            names.append(QLatin1StringView(nameOf(format->id).name));
    }
    return names;
}

QStringList writableLayouts()
{
    QStringList names;
    for (const FileLayout *layout : fileLayouts()) {
        if (layout->create != nullptr)
            names.append(QLatin1StringView(nameOf(layout->id).name));
    }
    return names;
}

QStringList peerTypes()
{
    QStringList names;
    for (int type = 0; type < int(PeerType::Unknown); ++type)
        names.append(nameOf(PeerType(type)));
    return names;
}

/// What \a option takes, by the word that --help has for it
Words valueOf(const QCommandLineOption &option)
{
    const QString name = option.valueName();
    if (name == "FILE"_L1 || name == "OUT"_L1)
        return { Words::Kind::Files };
    if (name == "FOLDER"_L1)
        return { Words::Kind::Folders };
    if (name == "LAYOUT"_L1)
        return { Words::Kind::Listed, writableLayouts() };
    if (name == "TYPE"_L1)
        return { Words::Kind::Listed, peerTypes() };
    if (name == "FORMAT"_L1)
        return { Words::Kind::Listed,
                 option.names().contains("as"_L1) ? writableStrings() : peerFormatNames() };
    return {};
}

/// What stands before a program that a command runs, or at the end of its usage: "SOURCE"
QString argumentName(const Command &command)
{
    const QString usage = QString::fromUtf8(command.usage).section(u" -- "_s, 0, 0);
    const QString word = usage.section(u' ', -1).remove(u'…');
    return word.startsWith(u'[') ? QString() : word;
}

bool runsProgram(const Command &command)
{
    return QString::fromUtf8(command.usage).contains(" -- "_L1);
}

Words argumentsOf(const Command &command)
{
    const QString word = argumentName(command);
    if (word == "FOLDER"_L1)
        return { Words::Kind::Folders };
    if (word == "-"_L1)
        return { Words::Kind::Listed, { word } };
    if (word.isEmpty())
        return {};
    return { Words::Kind::Files };
}

QList<QCommandLineOption> optionsOf(const Command &command)
{
    return command.options() + QList<QCommandLineOption> { helpOption() };
}

/// "-o", "--output"
QStringList spelled(const QCommandLineOption &option)
{
    QStringList names = option.names();
    for (QString &name : names)
        name.prepend(name.size() == 1 ? "-"_L1 : "--"_L1);
    return names;
}

/// The first sentence, without its stop: there is no room for more behind a word
QString shortened(const QString &description)
{
    QString sentence = description.section(u". "_s, 0, 0);
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

QString aboutHelp()
{
    return Text::tr("List the commands.");
}

QString aboutVersion()
{
    return Text::tr("Print the version.");
}

/// What can stand first
QStringList firstWords()
{
    QStringList words;
    for (const Command &command : commands())
        words.append(QLatin1StringView(command.name));
    return words + QStringList { u"--help"_s, u"--version"_s };
}

/// \a lines one step further to the right
QString indented(const QString &lines)
{
    QStringList list = lines.split(u'\n');
    for (QString &line : list) {
        if (!line.isEmpty())
            line.prepend("    "_L1);
    }
    return list.join(u'\n');
}

// --- bash

QString bashWords(const Words &words)
{
    switch (words.kind) {
    case Words::Kind::Nothing:
        return u"kind=nothing"_s;
    case Words::Kind::Files:
        return u"kind=files"_s;
    case Words::Kind::Folders:
        return u"kind=folders"_s;
    case Words::Kind::Listed:
        return u"kind=words words='%1'"_s.arg(words.listed.join(u' '));
    }
    return {};
}

QString bashCase(const Command &command)
{
    QStringList names;
    QString values;
    const QList<QCommandLineOption> options = optionsOf(command);
    for (const QCommandLineOption &option : options) {
        const QStringList words = spelled(option);
        names += words;
        if (!option.valueName().isEmpty())
            values += u"        %1) is_value=1 %2 ;;\n"_s.arg(words.join(u" | "_s),
                                                              bashWords(valueOf(option)));
    }
    QString text = u"    %1)\n"_s.arg(QLatin1StringView(command.name));
    text += u"        options='%1'\n"_s.arg(names.join(u' '));
    text += u"        %1\n"_s.arg(bashWords(argumentsOf(command)));
    if (!values.isEmpty())
        text += u"        case $previous in\n%1        esac\n"_s.arg(values);
    return text + u"        ;;\n"_s;
}

QString bashScript()
{
    QString cases;
    for (const Command &command : commands())
        cases += bashCase(command);
    return uR"bash(# Made by "sessionary-cli completion bash" of its table of commands.

_sessionary_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local kind=nothing words='' options='' is_value='' i
    COMPREPLY=()

    for ((i = 2; i < COMP_CWORD; ++i)); do
        [[ ${COMP_WORDS[i]} == -- ]] || continue
        # A program, and what is none of our business
        ((i < COMP_CWORD - 1)) || mapfile -t COMPREPLY < <(compgen -c -- "$current")
        return
    done
    # --name=value comes as three words.
    if [[ $current == = ]]; then
        current=''
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi

    if ((COMP_CWORD == 1)); then
        kind=words words='%1'
    else
        case ${COMP_WORDS[1]} in
%2        esac
    fi
    if [[ -z $is_value && -n $options && $current == -* ]]; then
        kind=words words=$options
    fi

    # Files are what bash completes by itself.
    [[ $kind == files ]] || compopt +o bashdefault +o default 2>/dev/null
    case $kind in
    words) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
    folders) compopt -o dirnames 2>/dev/null ;;
    esac
}

complete -o bashdefault -o default -F _sessionary_cli sessionary-cli
)bash"_s.arg(firstWords().join(u' '), indented(cases));
}

// --- zsh

/// \a text inside the brackets of a description of _arguments
QString zshText(const QString &text)
{
    QString escaped = shortened(text);
    for (const QChar special : u"\\[]:"_s)
        escaped.replace(special, QString(u'\\') + special);
    return escaped;
}

QString zshAction(const Words &words)
{
    switch (words.kind) {
    case Words::Kind::Nothing:
        return u" "_s;
    case Words::Kind::Files:
        return u"_files"_s;
    case Words::Kind::Folders:
        return u"_path_files -/"_s;
    case Words::Kind::Listed:
        return u"(%1)"_s.arg(words.listed.join(u' '));
    }
    return {};
}

QString zshOption(const QCommandLineOption &option)
{
    const QStringList names = spelled(option);
    const QString value = option.valueName();
    QStringList words = names;
    if (!value.isEmpty()) {
        for (QString &word : words)
            word += word.startsWith("--"_L1) ? u'=' : u'+';
    }
    QString rest = u"[%1]"_s.arg(zshText(option.description()));
    if (!value.isEmpty())
        rest += u":%1:%2"_s.arg(value, zshAction(valueOf(option)));
    if (words.size() == 1)
        return shellQuoted(words.first() + rest);
    return shellQuoted(u"(%1)"_s.arg(names.join(u' '))) + u"{%1}"_s.arg(words.join(u','))
        + shellQuoted(rest);
}

QString zshCase(const Command &command)
{
    QStringList specs;
    const QList<QCommandLineOption> options = optionsOf(command);
    for (const QCommandLineOption &option : options)
        specs.append(zshOption(option));
    const Words arguments = argumentsOf(command);
    if (arguments.kind != Words::Kind::Nothing) {
        const QString place = runsProgram(command) ? u"1"_s : u"*"_s;
        specs.append(
            shellQuoted(u"%1:%2:%3"_s.arg(place, argumentName(command), zshAction(arguments))));
    }
    if (runsProgram(command))
        specs.append(shellQuoted(u"*:::PROGRAM: _normal"_s));
    return u"    %1)\n        _arguments -S %2 && ret=0\n        ;;\n"_s.arg(
        QLatin1StringView(command.name), specs.join(u" \\\n            "_s));
}

QString zshScript()
{
    QString rows;
    QString cases;
    for (const Command &command : commands()) {
        rows += u"        %1\n"_s.arg(shellQuoted(
            u"%1:%2"_s.arg(QLatin1StringView(command.name), shortened(Text::tr(command.summary)))));
        cases += zshCase(command);
    }
    return uR"zsh(#compdef sessionary-cli
# Made by "sessionary-cli completion zsh" of its table of commands.

_sessionary_cli()
{
    local curcontext=$curcontext context state line ret=1
    local -A opt_args
    local -a own_commands
    own_commands=(
%1    )
    _arguments -C '(- *)'{-h,--help}'[%3]' '(- *)'{-v,--version}'[%4]' \
        '1:COMMAND:->command' '*::ARGUMENT:->argument' && ret=0

    case $state in
    command) _describe -t commands COMMAND own_commands && ret=0 ;;
    argument)
        case $words[1] in
%2        esac
        ;;
    esac
    return ret
}

_sessionary_cli "$@"
)zsh"_s.arg(rows, indented(cases), zshText(aboutHelp()), zshText(aboutVersion()));
}

// --- fish

/// \a text for fish, whose quotes know no more than a backslash
QString fishText(QString text)
{
    text.replace(u'\\', R"(\\)"_L1).replace(u'\'', R"(\')"_L1);
    return u'\'' + text + u'\'';
}

/// That an option takes a value, and which
QString fishValue(const Words &words)
{
    switch (words.kind) {
    case Words::Kind::Nothing:
        return u" -x"_s;
    case Words::Kind::Files:
        return u" -r -F"_s;
    case Words::Kind::Folders:
        return u" -x -a '(__fish_complete_directories)'"_s;
    case Words::Kind::Listed:
        return u" -x -a "_s + fishText(words.listed.join(u' '));
    }
    return {};
}

/// What stands where no option does
QString fishArguments(const Words &words)
{
    switch (words.kind) {
    case Words::Kind::Nothing:
        return {};
    case Words::Kind::Files:
        return u" -F"_s;
    case Words::Kind::Folders:
        return u" -a '(__fish_complete_directories)'"_s;
    case Words::Kind::Listed:
        return u" -a "_s + fishText(words.listed.join(u' '));
    }
    return {};
}

QString fishNames(const QCommandLineOption &option)
{
    QString text;
    const QStringList names = option.names();
    for (const QString &name : names)
        text += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
    return text;
}

QString fishCommand(const Command &command)
{
    const QLatin1StringView name(command.name);
    QString text = u"complete -c sessionary-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
        name, fishText(shortened(Text::tr(command.summary))));
    const QString start =
        u"complete -c sessionary-cli -n '__fish_seen_subcommand_from %1'"_s.arg(name);
    const QList<QCommandLineOption> options = optionsOf(command);
    for (const QCommandLineOption &option : options) {
        text += start + fishNames(option);
        if (!option.valueName().isEmpty())
            text += fishValue(valueOf(option));
        text += u" -d "_s + fishText(shortened(option.description())) + u'\n';
    }
    const QString arguments = fishArguments(argumentsOf(command));
    if (!arguments.isEmpty())
        text += start + arguments + u'\n';
    if (runsProgram(command))
        text +=
            uR"(complete -c sessionary-cli -n 'contains -- -- (commandline -opc)' -a '(__fish_complete_subcommand --fcs-skip=(contains -i -- -- (commandline -opc)))')"_s
            + u'\n';
    return text;
}

QString fishScript()
{
    QString text =
        u"# Made by \"sessionary-cli completion fish\" of its table of commands.\n\n"
        "complete -c sessionary-cli -f\n"
        "complete -c sessionary-cli -n __fish_use_subcommand -s h -l help -d %1\n"
        "complete -c sessionary-cli -n __fish_use_subcommand -s v -l version -d %2\n"_s.arg(
            fishText(shortened(aboutHelp())), fishText(shortened(aboutVersion())));
    for (const Command &command : commands())
        text += u'\n' + fishCommand(command);
    return text;
}

struct Shell
{
    const char *name;
    QString (*script)();
};

constexpr std::array shells {
    Shell { "bash", bashScript },
    Shell { "zsh", zshScript },
    Shell { "fish", fishScript },
};

} // namespace

QList<QCommandLineOption> completionOptions()
{
    return {};
}

ExitCode runCompletion(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;

    const QStringList names = parser.positionalArguments();
    const auto shell = std::ranges::find_if(shells, [&](const Shell &row) {
        return names == QStringList { QLatin1StringView(row.name) };
    });
    if (shell == shells.end())
        console.failUsage(Text::tr("name a shell: bash, zsh or fish"));
    else
        console.print(shell->script().trimmed());
    return console.exitCode();
}

} // namespace sessionary::cli
