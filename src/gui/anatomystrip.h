// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/anatomy.h"

#include <QWidget>

#include <optional>

namespace sessionary {

/// A session string as a picture: every character in a cell of the colour of its part. A character
/// that belongs to two parts has two colours, as base64 packs four characters into three bytes.
/// Those with a bit of the key are dots.
class AnatomyStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AnatomyStrip(QWidget *parent = nullptr);

    void setAnatomy(const Anatomy &anatomy);
    /// Brings one part out; nothing: all alike
    void setCurrentPart(std::optional<int> part);

    /// The colour that \a part has on \a palette
    [[nodiscard]] static QColor colorOf(const StringPart &part, const QPalette &palette);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partClicked(int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Grid
    {
        int columns;
        int cellWidth;
        int cellHeight;
    };

    [[nodiscard]] Grid gridFor(int width) const;
    [[nodiscard]] QRect cellRect(const Grid &grid, qsizetype index) const;
    /// The part that the bit of that place in the text belongs to
    [[nodiscard]] int partOfBit(qsizetype bit) const;
    void paintCell(QPainter &painter, const QRect &cell, qsizetype index) const;

    Anatomy m_anatomy;
    std::optional<int> m_current;
};

} // namespace sessionary
