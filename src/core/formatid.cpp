// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/formatid.h"

#include <algorithm>
#include <array>

namespace sessionary {

namespace {

constexpr std::array names {
    FormatName { FormatId::Pyrogram, "pyrogram", "pyrogram", "Pyrogram" },
    FormatName { FormatId::PyrogramOld64, "pyrogram-old-64", "pyrogram", "Pyrogram 1.3–1.4" },
    FormatName { FormatId::PyrogramOld32, "pyrogram-old-32", "pyrogram", "Pyrogram 0.15–1.2" },
    FormatName { FormatId::PyrogramPre015, "pyrogram-pre015", "pyrogram", "Pyrogram before 0.15" },
    FormatName { FormatId::PyrogramJson, "pyrogram-json", "pyrogram", "Pyrogram 0.1–0.14 (JSON)" },
    FormatName { FormatId::Irenogram, "irenogram", "irenogram", "irenogram" },
    FormatName { FormatId::Kurigram, "kurigram", "kurigram", "Kurigram" },
    FormatName { FormatId::Pyrofork, "pyrofork", "pyrofork", "Pyrofork" },
    FormatName { FormatId::PyroforkDc, "pyrofork-dc", "pyrofork", "Pyrofork (dc branch)" },
    FormatName { FormatId::PyroforkDynamicDc, "pyrofork-dynamic-dc", "pyrofork",
                 "Pyrofork (dynamic_dc branch)" },
    FormatName { FormatId::PyrogramMod, "pyrogrammod", "pyrogrammod", "PyrogramMod" },
    FormatName { FormatId::Pylogram, "pylogram", "pylogram", "pylogram" },
    FormatName { FormatId::Telethon, "telethon", "telethon", "Telethon" },
    FormatName { FormatId::TelethonJson, "telethon-json", "telethon", "Telethon 0.15 (JSON)" },
    FormatName { FormatId::Telethon2Alpha, "telethon2-alpha", "telethon", "Telethon 2 (alpha)" },
    FormatName { FormatId::Telethon2, "telethon2", "telethon", "Telethon 2" },
    FormatName { FormatId::GramJs, "gramjs", "gramjs", "GramJS" },
    FormatName { FormatId::GramJsStore, "gramjs-store", "gramjs", "GramJS store" },
    FormatName { FormatId::Mtcute, "mtcute", "mtcute", "mtcute" },
    FormatName { FormatId::MtcuteLegacy, "mtcute-legacy", "mtcute", "mtcute up to 0.6" },
    FormatName { FormatId::MtKruto, "mtkruto", "mtkruto", "MTKruto" },
    FormatName { FormatId::MtKrutoStore, "mtkruto-store", "mtkruto", "MTKruto storage" },
    FormatName { FormatId::Gogram, "gogram", "gogram", "gogram" },
    FormatName { FormatId::Gotd, "gotd", "gotd", "gotd" },
    FormatName { FormatId::GotgProto, "gotgproto", "gotgproto", "gotgproto" },
    FormatName { FormatId::Grammers, "grammers", "grammers", "grammers" },
    FormatName { FormatId::GrammersTl, "grammers-tl", "grammers", "grammers (TL)" },
    FormatName { FormatId::TData, "tdata", "tdesktop", "Telegram Desktop" },
    FormatName { FormatId::TdLib, "tdlib", "tdlib", "TDLib" },
    FormatName { FormatId::Madeline, "madeline", "madeline", "MadelineProto" },
    FormatName { FormatId::TgNet, "tgnet", "tgnet", "Telegram for Android" },
    FormatName { FormatId::WTelegram, "wtelegram", "wtelegram", "WTelegramClient" },
};

} // namespace

std::span<const FormatName> formatNames()
{
    return names;
}

const FormatName &nameOf(FormatId id)
{
    const auto found = std::ranges::find(names, id, &FormatName::id);
    Q_ASSERT(found != names.end());
    return *found;
}

std::optional<FormatId> formatNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        names, [&](const FormatName &row) { return name == QLatin1StringView(row.name); });
    if (found == names.end())
        return std::nullopt;
    return found->id;
}

} // namespace sessionary
