// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/secretpainter.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace sessionary {

namespace {

constexpr int firstPrintable = 0x20;
constexpr int lastPrintable = 0x7e;

/// One text for each character there is, made once and not out of a secret
const QString &textOf(char character)
{
    static const auto texts = [] {
        std::array<QString, lastPrintable - firstPrintable + 2> table;
        for (int code = firstPrintable; code <= lastPrintable; ++code)
            table[std::size_t(code - firstPrintable)] = QChar(code);
        table.back() = QChar(0x25a1); // a box
        return table;
    }();
    const int code = static_cast<unsigned char>(character);
    const bool isPrintable = code >= firstPrintable && code <= lastPrintable;
    return texts[isPrintable ? std::size_t(code - firstPrintable) : texts.size() - 1];
}

const QString &dot()
{
    static const QString text(QChar(0x2022));
    return text;
}

} // namespace

SecretPainter::SecretPainter(const QFont &font)
    : m_font(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    m_font.setPointSizeF(font.pointSizeF());
    const QFontMetrics metrics(m_font);
    m_cellWidth = metrics.horizontalAdvance(u'M');
    m_lineHeight = metrics.height() + metrics.leading() + 2;
}

int SecretPainter::charactersInLine(int width) const
{
    // a gap of one cell after each group but the last
    const int groups = (width + m_cellWidth) / ((group + 1) * m_cellWidth);
    return std::max(1, groups) * group;
}

int SecretPainter::widthOf(std::size_t characters) const
{
    const std::size_t gaps = characters == 0 ? 0 : (characters - 1) / group;
    return int(characters + gaps) * m_cellWidth;
}

int SecretPainter::heightFor(std::size_t characters, int width) const
{
    const auto inLine = std::size_t(charactersInLine(width));
    return int((characters + inLine - 1) / inLine) * m_lineHeight;
}

void SecretPainter::paint(QPainter &painter, const QRect &rect, std::string_view text,
                          Masking masking) const
{
    const auto inLine = std::size_t(charactersInLine(rect.width()));
    const auto lines = std::size_t(std::max(1, rect.height() / m_lineHeight));
    if (text.size() > inLine * lines) {
        const std::size_t linesInAll = (text.size() + inLine - 1) / inLine;
        text.remove_prefix((linesInAll - lines) * inLine);
    }

    painter.setFont(m_font);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto column = int(i % inLine);
        const QRect cell(rect.left() + (column + column / group) * m_cellWidth,
                         rect.top() + int(i / inLine) * m_lineHeight, m_cellWidth, m_lineHeight);
        painter.drawText(cell, Qt::AlignCenter,
                         masking == Masking::Masked ? dot() : textOf(text[i]));
    }
}

} // namespace sessionary
