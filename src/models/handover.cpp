// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/handover.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct HandOverWords
{
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

constexpr auto variableName = "SESSION_STRING";

QString quotedForCode(const QString &text)
{
    QString plain = text;
    return u'"' + plain.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

/// The command that takes the string from standard input
QString takingCommand(HandOver way, const QString &name)
{
    switch (way) {
    case HandOver::DockerCommand:
        return u"docker secret create %1 -"_s.arg(name);
    case HandOver::PodmanCommand:
        return u"podman secret create %1 -"_s.arg(name);
    case HandOver::KubernetesCommand:
        return u"kubectl create secret generic %1 --from-file=session=/dev/stdin"_s.arg(name);
    default:
        return u"systemd-creds encrypt --name=%1 - %1.cred"_s.arg(name);
    }
}

} // namespace

QList<HandOver> handOvers()
{
    return { HandOver::EnvLine,       HandOver::PyrogramSnippet,   HandOver::TelethonSnippet,
             HandOver::GramJsSnippet, HandOver::MtcuteSnippet,     HandOver::DockerCommand,
             HandOver::PodmanCommand, HandOver::KubernetesCommand, HandOver::SystemdCommand };
}

QString handOverTitle(HandOver way)
{
    switch (way) {
    case HandOver::EnvLine:
        return HandOverWords::tr("Copy as a line for .env");
    case HandOver::PyrogramSnippet:
        return HandOverWords::tr("Copy a snippet for Pyrogram");
    case HandOver::TelethonSnippet:
        return HandOverWords::tr("Copy a snippet for Telethon");
    case HandOver::GramJsSnippet:
        return HandOverWords::tr("Copy a snippet for GramJS");
    case HandOver::MtcuteSnippet:
        return HandOverWords::tr("Copy a snippet for mtcute");
    case HandOver::DockerCommand:
        return HandOverWords::tr("Copy a command that makes a Docker secret");
    case HandOver::PodmanCommand:
        return HandOverWords::tr("Copy a command that makes a Podman secret");
    case HandOver::KubernetesCommand:
        return HandOverWords::tr("Copy a command that makes a Kubernetes secret");
    case HandOver::SystemdCommand:
        return HandOverWords::tr("Copy a command that makes a systemd credential");
    }
    return {};
}

std::optional<FormatId> formatOf(HandOver way)
{
    switch (way) {
    case HandOver::PyrogramSnippet:
        return FormatId::Pyrogram;
    case HandOver::TelethonSnippet:
        return FormatId::Telethon;
    case HandOver::GramJsSnippet:
        return FormatId::GramJs;
    case HandOver::MtcuteSnippet:
        return FormatId::Mtcute;
    default:
        return std::nullopt;
    }
}

QString handOverVariable()
{
    return QString::fromLatin1(variableName);
}

QString secretName(const QString &name)
{
    constexpr qsizetype longest = 60;
    QString plain;
    for (const QChar character : name.toLower()) {
        const bool isAllowed =
            (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (isAllowed)
            plain.append(character);
        else if (!plain.isEmpty() && !plain.endsWith(u'-'))
            plain.append(u'-');
    }
    plain.truncate(longest);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain.isEmpty() ? u"session"_s : plain;
}

QString shellQuoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', uR"('\'')"_s) + u'\'';
}

QString handOverText(HandOver way, FormatId format, const QString &name, const QString &source)
{
    const QString variable = handOverVariable();
    switch (way) {
    case HandOver::EnvLine:
        break; // it has the string in it: envLine()
    case HandOver::PyrogramSnippet:
        return u"import os\n\nfrom pyrogram import Client\n\n"
               "app = Client(%1, session_string=os.environ[\"%2\"], in_memory=True)\n"_s.arg(
                   quotedForCode(secretName(name)), variable);
    case HandOver::TelethonSnippet:
        return u"import os\n\nfrom telethon import TelegramClient\n"
               "from telethon.sessions import StringSession\n\n"
               "client = TelegramClient(StringSession(os.environ[\"%1\"]),\n"
               "                        int(os.environ[\"API_ID\"]), os.environ[\"API_HASH\"])\n"_s
                   .arg(variable);
    case HandOver::GramJsSnippet:
        return u"const { TelegramClient } = require(\"telegram\");\n"
               "const { StringSession } = require(\"telegram/sessions\");\n\n"
               "const client = new TelegramClient(new StringSession(process.env.%1),\n"
               "  Number(process.env.API_ID), process.env.API_HASH, {});\n"_s.arg(variable);
    case HandOver::MtcuteSnippet:
        return u"import { MemoryStorage, TelegramClient } from \"@mtcute/node\";\n\n"
               "const tg = new TelegramClient({\n"
               "  apiId: Number(process.env.API_ID), apiHash: process.env.API_HASH,\n"
               "  storage: new MemoryStorage(),\n});\n"
               "await tg.importSession(process.env.%1);\n"_s.arg(variable);
    case HandOver::DockerCommand:
    case HandOver::PodmanCommand:
    case HandOver::KubernetesCommand:
    case HandOver::SystemdCommand: {
        const QString command = takingCommand(way, secretName(name));
        if (source.isEmpty())
            return command + u'\n';
        return u"sessionary-cli export %1 --as %2 | %3\n"_s.arg(
            shellQuoted(source), QString::fromUtf8(nameOf(format).name), command);
    }
    }
    return {};
}

SecretBytes envLine(const SecretBytes &string)
{
    const QByteArray prefix = QByteArray(variableName) + '=';
    SecretBytes line(std::size_t(prefix.size()) + string.size() + 1);
    const auto end = std::ranges::copy(bytesOf({ prefix.constData(), std::size_t(prefix.size()) }),
                                       line.bytes().begin())
                         .out;
    *std::ranges::copy(string.bytes(), end).out = '\n';
    return line;
}

} // namespace sessionary
