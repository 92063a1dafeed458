// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/finding.h"

#include <QColor>
#include <QPalette>

class QLabel;

namespace sessionary {

enum class Appearance { System, Light, Dark };

/// Gives the whole program the palette of \a appearance.
void apply(Appearance appearance);

/// The ground of \a palette is dark.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Colours that say something, readable on the ground of \a palette
enum class Accent { Good, Notice, Warning, Error };
[[nodiscard]] Accent accentOf(Severity severity);
[[nodiscard]] QColor accentColor(Accent accent, const QPalette &palette);

/// Text that explains, and should not be read first; its contrast with the ground is above 4.5 : 1.
[[nodiscard]] QColor mutedTextColor(const QPalette &palette);

/// Writes \a label in the colour of what explains.
void mute(QLabel *label);

/// Of the icon beside what a dialog says of what was typed in, in pixels
inline constexpr int outcomeIconSize = 18;

/// \a share of \a over laid on \a ground
[[nodiscard]] QColor blend(const QColor &ground, const QColor &over, qreal share);

} // namespace sessionary
