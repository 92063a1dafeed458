// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/formatid.h"
#include "core/secretbytes.h"

#include <QList>
#include <QString>

namespace sessionary {

/// Ways to give a session string to the program that needs it. All but the first are texts without
/// a secret: they say where the string comes from.
enum class HandOver {
    EnvLine, ///< NAME=string, for a file .env
    PyrogramSnippet,
    TelethonSnippet,
    GramJsSnippet,
    MtcuteSnippet,
    DockerCommand,
    PodmanCommand,
    KubernetesCommand,
    SystemdCommand,
};

[[nodiscard]] QList<HandOver> handOvers();
[[nodiscard]] QString handOverTitle(HandOver way);
/// The string that a snippet's library reads; nothing where any will do
[[nodiscard]] std::optional<FormatId> formatOf(HandOver way);

/// What the variable is called everywhere
[[nodiscard]] QString handOverVariable();
/// "my-account": what is left of \a name where letters, digits and hyphens are allowed
[[nodiscard]] QString secretName(const QString &name);
/// \a text as a POSIX shell takes it for one word
[[nodiscard]] QString shellQuoted(const QString &text);

/// The text of all ways but EnvLine. \a source: what the command line calls the session; empty for
/// one that has no file, and then the command waits for the string.
[[nodiscard]] QString handOverText(HandOver way, FormatId format, const QString &name,
                                   const QString &source);
/// The line for a file .env, with a line break behind it
[[nodiscard]] SecretBytes envLine(const SecretBytes &string);

} // namespace sessionary
