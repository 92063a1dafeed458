// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPalette>

namespace sessionary {

enum class Appearance { System, Light, Dark };

/// Gives the whole program the palette of \a appearance.
void apply(Appearance appearance);

/// The ground of \a palette is dark.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Colours that say something, readable on the ground of \a palette
enum class Accent { Good, Notice, Warning, Error };
[[nodiscard]] QColor accentColor(Accent accent, const QPalette &palette);

/// Text that explains, and should not be read first; its contrast with the ground is above 4.5 : 1.
[[nodiscard]] QColor mutedTextColor(const QPalette &palette);

/// \a share of \a over laid on \a ground
[[nodiscard]] QColor blend(const QColor &ground, const QColor &over, qreal share);

} // namespace sessionary
