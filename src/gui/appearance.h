// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/finding.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <optional>

class QLabel;

namespace sessionary {

enum class Appearance { System, Light, Dark, LightContrast, DarkContrast };

/// What the desktop says of how its windows should look, beside the palette that it gives them
struct DesktopLook
{
    std::optional<bool> isDark = {}; ///< nothing: it has no wish
    bool isHighContrast = false;

    bool operator==(const DesktopLook &) const = default;
};

/// Gives the whole program the palette of \a appearance. As the desktop means: the palette that the
/// desktop has, or one of ours where it has none or asks for high contrast.
void apply(Appearance appearance, const DesktopLook &desktop = {});

/// The ground of \a palette is dark.
[[nodiscard]] bool isDark(const QPalette &palette);

/// \a palette is black and white, or nearly: edges are drawn, too, and nothing is faint.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// The contrast of two colours as WCAG counts it, 1 to 21
[[nodiscard]] qreal contrast(const QColor &left, const QColor &right);
/// What text has to have, and what edges and pictures have to have
inline constexpr qreal readableContrast = 4.5;
inline constexpr qreal visibleContrast = 3;

/// Colours that say something, readable on the ground of \a palette
enum class Accent { Good, Notice, Warning, Error };
[[nodiscard]] Accent accentOf(Severity severity);
[[nodiscard]] QColor accentColor(Accent accent, const QPalette &palette);

/// Text that explains, and should not be read first; still readable
[[nodiscard]] QColor mutedTextColor(const QPalette &palette);

/// Of a title: bold, and \a factor times as large
[[nodiscard]] QFont titleFont(QFont font, qreal factor = 1);

/// Writes \a label in the colour of what explains.
void mute(QLabel *label);

/// Of the icon beside what a dialog says of what was typed in, in pixels
inline constexpr int outcomeIconSize = 18;

/// \a share of \a over laid on \a ground
[[nodiscard]] QColor blend(const QColor &ground, const QColor &over, qreal share);

} // namespace sessionary
