// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// The colours of one appearance, as 0xRRGGBB
struct Colors
{
    QRgb base;
    QRgb alternateBase;
    QRgb window;
    QRgb text;
    QRgb button;
    QRgb toolTip;
    QRgb placeholder;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb disabledText;
    QRgb disabledHighlight;
};

constexpr Colors lightColors { .base = 0xffffff,
                               .alternateBase = 0xf7f8fa,
                               .window = 0xf3f4f6,
                               .text = 0x1f2328,
                               .button = 0xeaecef,
                               .toolTip = 0xffffff,
                               .placeholder = 0x636b76,
                               .highlight = 0x1d689f,
                               .highlightedText = 0xffffff,
                               .link = 0x1b66a6,
                               .disabledText = 0x8a919b,
                               .disabledHighlight = 0xc9ced6 };
constexpr Colors darkColors { .base = 0x1c1e22,
                              .alternateBase = 0x222529,
                              .window = 0x25282d,
                              .text = 0xe6e8eb,
                              .button = 0x33373e,
                              .toolTip = 0x33373e,
                              .placeholder = 0x9aa2ad,
                              .highlight = 0x2065a1,
                              .highlightedText = 0xffffff,
                              .link = 0x6cb6f0,
                              .disabledText = 0x7a818b,
                              .disabledHighlight = 0x3d4249 };
constexpr Colors lightContrastColors { .base = 0xffffff,
                                       .alternateBase = 0xf6f6f6,
                                       .window = 0xffffff,
                                       .text = 0x000000,
                                       .button = 0xffffff,
                                       .toolTip = 0xffffff,
                                       .placeholder = 0x404040,
                                       .highlight = 0x003c9b,
                                       .highlightedText = 0xffffff,
                                       .link = 0x003c9b,
                                       .disabledText = 0x5c5c5c,
                                       .disabledHighlight = 0x5c5c5c };
constexpr Colors darkContrastColors { .base = 0x000000,
                                      .alternateBase = 0x1a1a1a,
                                      .window = 0x000000,
                                      .text = 0xffffff,
                                      .button = 0x000000,
                                      .toolTip = 0x000000,
                                      .placeholder = 0xc8c8c8,
                                      .highlight = 0xffe000,
                                      .highlightedText = 0x000000,
                                      .link = 0x8cc8ff,
                                      .disabledText = 0xa0a0a0,
                                      .disabledHighlight = 0xa0a0a0 };

QPalette paletteOf(const Colors &colors)
{
    // The constructor derives the shades of borders and shadows from the button's colour.
    QPalette palette(QColor(colors.button), QColor(colors.window));
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternateBase);
    palette.setColor(QPalette::Button, colors.button);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::PlaceholderText, colors.placeholder);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    for (const auto role :
         { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, colors.text);
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.disabledHighlight);
    return palette;
}

/// Ours where the desktop's will not do
const Colors *insteadOfDesktop(const DesktopLook &desktop)
{
    const QPalette palette = QApplication::palette();
    const bool dark = desktop.isDark.value_or(isDark(palette));
    if (desktop.isHighContrast)
        return isHighContrast(palette) ? nullptr
            : dark                     ? &darkContrastColors
                                       : &lightContrastColors;
    const bool isFromDesktop = palette != QApplication::style()->standardPalette();
    return isFromDesktop ? nullptr : dark ? &darkColors : &lightColors;
}

/// How bright a colour is seen, 0 to 1
qreal luminance(const QColor &color)
{
    const auto linear = [](qreal channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QColor pureAccent(Accent accent, bool dark)
{
    switch (accent) {
    case Accent::Good:
        return dark ? QColor(0x6f, 0xcf, 0x8a) : QColor(0x1a, 0x7a, 0x3c);
    case Accent::Notice:
        return dark ? QColor(0x6c, 0xb6, 0xf0) : QColor(0x1b, 0x66, 0xa6);
    case Accent::Warning:
        return dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x8f, 0x56, 0x00);
    case Accent::Error:
        break;
    }
    return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
}

/// \a color, or as much nearer to the text's as it takes to be read on every ground of \a palette,
/// which may be the desktop's
QColor readable(const QColor &color, const QPalette &palette)
{
    constexpr qreal step = 0.1;
    const QColor text = palette.color(QPalette::WindowText);
    const auto isReadable = [&](const QColor &candidate) {
        return std::ranges::all_of(
            std::array { QPalette::Window, QPalette::Base, QPalette::AlternateBase },
            [&](auto ground) {
                return contrast(candidate, palette.color(ground)) >= readableContrast;
            });
    };
    QColor candidate = color;
    for (qreal share = step; share < 1 && !isReadable(candidate); share += step)
        candidate = blend(color, text, share);
    return candidate;
}

} // namespace

void apply(Appearance appearance, const DesktopLook &desktop)
{
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette()); // the desktop's own
        if (const Colors *colors = insteadOfDesktop(desktop))
            QApplication::setPalette(paletteOf(*colors));
        break;
    case Appearance::Light:
        QApplication::setPalette(paletteOf(lightColors));
        break;
    case Appearance::Dark:
        QApplication::setPalette(paletteOf(darkColors));
        break;
    case Appearance::LightContrast:
        QApplication::setPalette(paletteOf(lightContrastColors));
        break;
    case Appearance::DarkContrast:
        QApplication::setPalette(paletteOf(darkContrastColors));
        break;
    }
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    constexpr qreal nearlyAll = 20;
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window))
        >= nearlyAll;
}

qreal contrast(const QColor &left, const QColor &right)
{
    const auto [darker, lighter] = std::minmax({ luminance(left), luminance(right) });
    return (lighter + 0.05) / (darker + 0.05);
}

QColor accentColor(Accent accent, const QPalette &palette)
{
    return readable(pureAccent(accent, isDark(palette)), palette);
}

QColor mutedTextColor(const QPalette &palette)
{
    const qreal share = isHighContrast(palette) ? 0.8 : 0.68;
    return readable(
        blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), share),
        palette);
}

QColor blend(const QColor &ground, const QColor &over, qreal share)
{
    const auto mix = [&](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(mix(ground.redF(), over.redF()), mix(ground.greenF(), over.greenF()),
                            mix(ground.blueF(), over.blueF()));
}

Accent accentOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Accent::Notice;
    case Severity::Warning:
        return Accent::Warning;
    case Severity::Error:
        break;
    }
    return Accent::Error;
}

QFont titleFont(QFont font, qreal factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    return font;
}

void mute(QLabel *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, mutedTextColor(palette));
    label->setPalette(palette);
}

} // namespace sessionary
