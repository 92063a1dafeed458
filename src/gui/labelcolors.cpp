// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/labelcolors.h"

#include "gui/appearance.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace sessionary {

namespace {

struct LabelColor
{
    const char *name;
    QRgb onLight;
    QRgb onDark;
};

constexpr std::array<LabelColor, labelColorCount> colors { {
    { QT_TRANSLATE_NOOP("LabelColor", "None"), 0, 0 },
    { QT_TRANSLATE_NOOP("LabelColor", "Red"), 0xffc0392b, 0xffef6b5e },
    { QT_TRANSLATE_NOOP("LabelColor", "Orange"), 0xffc8690f, 0xfff0a050 },
    { QT_TRANSLATE_NOOP("LabelColor", "Yellow"), 0xffa68a00, 0xffe3c94c },
    { QT_TRANSLATE_NOOP("LabelColor", "Green"), 0xff2d8a46, 0xff63c97f },
    { QT_TRANSLATE_NOOP("LabelColor", "Blue"), 0xff2374c6, 0xff6cb0f2 },
    { QT_TRANSLATE_NOOP("LabelColor", "Purple"), 0xff8045b0, 0xffbd8fe4 },
    { QT_TRANSLATE_NOOP("LabelColor", "Gray"), 0xff6f767d, 0xffa8b0b8 },
} };

QPixmap labelDot(const QColor &fill, const QColor &edge)
{
    constexpr int size = 64; // drawn large: an icon is only made smaller
    constexpr int margin = 14;
    constexpr qreal edgeWidth = 8;
    QPixmap dot(size, size);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, edgeWidth));
    painter.setBrush(fill);
    const qreal inset = margin + edgeWidth / 2;
    painter.drawEllipse(QRectF(dot.rect()).adjusted(inset, inset, -inset, -inset));
    return dot;
}

} // namespace

QString labelColorName(int color)
{
    const auto known = std::size_t(color) < colors.size() ? std::size_t(color) : 0;
    return QCoreApplication::translate("LabelColor", colors[known].name);
}

QColor labelColor(int color, const QPalette &palette)
{
    if (color <= 0 || color >= labelColorCount)
        return {};
    const LabelColor &known = colors[std::size_t(color)];
    return QColor::fromRgb(isDark(palette) ? known.onDark : known.onLight);
}

QIcon labelColorIcon(int color, const QPalette &palette)
{
    const QColor fill = labelColor(color, palette);
    if (!fill.isValid())
        return {};
    QIcon icon(labelDot(fill, fill));
    // On the ground of a selection, which can have the same colour, it has an edge.
    icon.addPixmap(labelDot(fill, palette.color(QPalette::HighlightedText)), QIcon::Selected);
    return icon;
}

} // namespace sessionary
