// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/appearance.h"

#include <QApplication>
#include <QLabel>

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
                               .highlight = 0x1f6fb0,
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
                              .highlight = 0x2570ae,
                              .link = 0x6cb6f0,
                              .disabledText = 0x7a818b,
                              .disabledHighlight = 0x3d4249 };

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
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colors.link);
    for (const auto role :
         { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, colors.text);
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.disabledHighlight);
    return palette;
}

} // namespace

void apply(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette()); // the desktop's own
        break;
    case Appearance::Light:
        QApplication::setPalette(paletteOf(lightColors));
        break;
    case Appearance::Dark:
        QApplication::setPalette(paletteOf(darkColors));
        break;
    }
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor accentColor(Accent accent, const QPalette &palette)
{
    const bool dark = isDark(palette);
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

QColor mutedTextColor(const QPalette &palette)
{
    constexpr qreal share = 0.68;
    return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), share);
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

void mute(QLabel *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, mutedTextColor(palette));
    label->setPalette(palette);
}

} // namespace sessionary
