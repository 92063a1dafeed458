// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QRect>
#include <QSize>

#include <string_view>

class QPainter;
class QPalette;

namespace sessionary {

/// Lays out and paints characters in a grid, one at a time, so that a secret that is shown is never
/// put together as a text: what is painted with is a table of the characters there are.
class SecretPainter
{
public:
    enum class Masking { Shown, Masked };

    explicit SecretPainter(const QFont &font);

    /// How many characters stand in a line of \a width: a multiple of 8, with a gap after each 8
    [[nodiscard]] int charactersInLine(int width) const;
    /// Of so many characters in one line
    [[nodiscard]] int widthOf(std::size_t characters) const;
    [[nodiscard]] int heightFor(std::size_t characters, int width) const;
    /// \a text is ASCII; anything else is painted as a box. What does not fit is left out at the
    /// beginning, as in a field that is typed into.
    void paint(QPainter &painter, const QRect &rect, std::string_view text, Masking masking) const;

    [[nodiscard]] int lineHeight() const { return m_lineHeight; }

    static constexpr int group = 8;

private:
    QFont m_font;
    int m_cellWidth = 0;
    int m_lineHeight = 0;
};

} // namespace sessionary
