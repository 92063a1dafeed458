// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/appearance.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xf3, 0xf4, 0xf6));
    palette.setColor(QPalette::Window, QColor(0xf3, 0xf4, 0xf6));
    palette.setColor(QPalette::WindowText, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::Base, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf8, 0xfa));
    palette.setColor(QPalette::Text, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::Button, QColor(0xea, 0xec, 0xef));
    palette.setColor(QPalette::ButtonText, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::ToolTipText, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::PlaceholderText, QColor(0x63, 0x6b, 0x76));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xb0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1b, 0x66, 0xa6));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2e, 0x34));
    palette.setColor(QPalette::Window, QColor(0x25, 0x28, 0x2d));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe8, 0xeb));
    palette.setColor(QPalette::Base, QColor(0x1c, 0x1e, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x22, 0x25, 0x29));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe8, 0xeb));
    palette.setColor(QPalette::Button, QColor(0x33, 0x37, 0x3e));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe8, 0xeb));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x33, 0x37, 0x3e));
    palette.setColor(QPalette::ToolTipText, QColor(0xe6, 0xe8, 0xeb));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa2, 0xad));
    palette.setColor(QPalette::Highlight, QColor(0x25, 0x70, 0xae));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb6, 0xf0));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x7a, 0x81, 0x8b));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3d, 0x42, 0x49));
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
        QApplication::setPalette(lightPalette());
        break;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
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

} // namespace sessionary
