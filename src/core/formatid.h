// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <span>

namespace sessionary {

/// What a session can be written as: a string, a file or a folder. Some names are both a string and
/// a file of the same library.
enum class FormatId {
    Pyrogram,
    PyrogramOld64,
    PyrogramOld32,
    PyrogramPre015,
    PyrogramJson,
    Irenogram,
    Kurigram,
    Pyrofork,
    PyroforkDc,
    PyroforkDynamicDc,
    PyrogramMod,
    Pylogram,
    Telethon,
    TelethonJson,
    Telethon2Alpha,
    Telethon2,
    GramJs,
    GramJsStore,
    Mtcute,
    MtcuteLegacy,
    MtKruto,
    MtKrutoStore,
    Gogram,
    Gotd,
    GotgProto,
    Grammers,
    GrammersTl,
    TData,
    TdLib,
    Madeline,
    TgNet,
    WTelegram,
};

struct FormatName
{
    FormatId id;
    /// As the command line spells it: a contract, see --as and "layout" of info --json.
    const char *name;
    /// "library" of info --json
    const char *library;
    /// As people read it
    const char *title;
};

[[nodiscard]] std::span<const FormatName> formatNames();
[[nodiscard]] const FormatName &nameOf(FormatId id);
[[nodiscard]] std::optional<FormatId> formatNamed(QStringView name);

} // namespace sessionary
