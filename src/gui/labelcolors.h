// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace sessionary {

/// The colors that a session in the library can be marked with; 0 is none. They are told apart by
/// their names, too.
inline constexpr int labelColorCount = 8;

[[nodiscard]] QString labelColorName(int color);
/// Invalid for none
[[nodiscard]] QColor labelColor(int color, const QPalette &palette);
/// A dot; empty for none
[[nodiscard]] QIcon labelColorIcon(int color, const QPalette &palette);

} // namespace sessionary
