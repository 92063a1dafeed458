// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sessioninfo.h"

#include <QList>
#include <QString>

namespace sessionary {

/// The string formats that a session can be copied as, the likeliest first: that of its own
/// library, then those that people ask for most, and what only old clients read last
[[nodiscard]] QList<FormatId> stringTargets(std::optional<FormatId> source = {});
/// The string formats that can be taken apart for it: those, behind its own where that is only read
[[nodiscard]] QList<FormatId> anatomyFormats(std::optional<FormatId> source);
/// The layouts of files that it can be converted to, other libraries' first
[[nodiscard]] QList<FormatId> fileTargets(std::optional<FormatId> source = {});
/// What it is saved as when nobody says: its own layout, or Pyrogram's
[[nodiscard]] FormatId usualFile(std::optional<FormatId> source);

/// "Pyrogram 2 and its forks": a format of strings as a menu has it
[[nodiscard]] QString formatTitle(FormatId format);
/// "Telethon 1 (schema 7)": a layout of files as a menu has it
[[nodiscard]] QString layoutTitle(FormatId layout);

} // namespace sessionary
