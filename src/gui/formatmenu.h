// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/formatid.h"

#include <QList>
#include <QString>

namespace sessionary {

/// The string formats that a session can be copied as, the likeliest first
[[nodiscard]] QList<FormatId> stringTargets();

/// "Pyrogram 2 and its forks (362 characters)": a format as a menu has it
[[nodiscard]] QString formatTitle(FormatId format);

} // namespace sessionary
