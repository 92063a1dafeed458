// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/anatomystrip.h"

#include "gui/appearance.h"
#include "models/anatomymodel.h"

#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int margin = 10;
constexpr int cellPaddingX = 3;
constexpr int cellPaddingY = 5;
constexpr int usualColumns = 48;
/// Characters come in fours, three bytes each
constexpr int columnStep = 4;

int hueOf(const StringPart &part)
{
    if (part.kind == StringPart::Kind::KeyHash)
        return 285; // beside the key's
    if (part.kind != StringPart::Kind::Field)
        return 0;
    switch (part.field) {
    case SessionField::DcId:
        return 205;
    case SessionField::ApiId:
        return 160;
    case SessionField::TestMode:
        return 48;
    case SessionField::AuthKey:
        return 265;
    case SessionField::UserId:
        return 120;
    case SessionField::IsBot:
        return 20;
    case SessionField::ServerAddress:
        return 180;
    case SessionField::Port:
        return 320;
    case SessionField::Date:
        break;
    }
    return 230;
}

QFont stripFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

} // namespace

AnatomyStrip::AnatomyStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The session string, by its parts"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QColor AnatomyStrip::colorOf(const StringPart &part, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor pure = QColor::fromHsl(hueOf(part), 150, dark ? 150 : 120);
    return blend(palette.color(QPalette::Base), pure, dark ? 0.42 : 0.34);
}

void AnatomyStrip::setAnatomy(const Anatomy &anatomy)
{
    m_anatomy = anatomy;
    m_current.reset();
    QStringList names;
    for (const StringPart &part : m_anatomy.parts)
        names.append(AnatomyModel::nameOf(part));
    setAccessibleDescription(names.join(u", "_s));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

void AnatomyStrip::setCurrentPart(std::optional<int> part)
{
    m_current = part;
    update();
}

AnatomyStrip::Grid AnatomyStrip::gridFor(int width) const
{
    const QFontMetrics metrics(stripFont(font()));
    const int cellWidth = metrics.horizontalAdvance(u'M') + 2 * cellPaddingX;
    const int fitting = (width - 2 * margin) / cellWidth / columnStep * columnStep;
    return { std::max(columnStep, fitting), cellWidth, metrics.height() + 2 * cellPaddingY };
}

int AnatomyStrip::heightForWidth(int width) const
{
    const Grid grid = gridFor(width);
    const auto lines = (int(m_anatomy.characters.size()) + grid.columns - 1) / grid.columns;
    return lines * grid.cellHeight + 2 * margin;
}

QSize AnatomyStrip::sizeHint() const
{
    const int width = gridFor(0).cellWidth * usualColumns + 2 * margin;
    return { width, heightForWidth(width) };
}

QSize AnatomyStrip::minimumSizeHint() const
{
    return { gridFor(0).cellWidth * columnStep * 2 + 2 * margin, 0 };
}

void AnatomyStrip::resizeEvent(QResizeEvent * /*event*/)
{
    setMinimumHeight(heightForWidth(width())); // a scroll area asks for nothing else
}

QRect AnatomyStrip::cellRect(const Grid &grid, qsizetype index) const
{
    const auto column = int(index % grid.columns);
    const auto line = int(index / grid.columns);
    return { margin + column * grid.cellWidth, margin + line * grid.cellHeight, grid.cellWidth,
             grid.cellHeight };
}

int AnatomyStrip::partOfBit(qsizetype bit) const
{
    for (qsizetype i = 0; i < m_anatomy.parts.size(); ++i) {
        const StringPart &part = m_anatomy.parts[i];
        if (bit >= part.firstBit && bit < part.firstBit + part.bitCount)
            return int(i);
    }
    return int(m_anatomy.parts.size()) - 1; // the bits that only fill the last character
}

void AnatomyStrip::paintCell(QPainter &painter, const QRect &cell, qsizetype index) const
{
    constexpr qsizetype bits = Anatomy::bitsPerCharacter;
    const QRect ground = cell.adjusted(0, 1, 0, -1);
    bool isCurrent = false;
    for (qsizetype bit = 0; bit < bits; ++bit) {
        const int part = partOfBit(index * bits + bit);
        isCurrent = isCurrent || part == m_current;
        QColor color = colorOf(m_anatomy.parts[part], palette());
        if (m_current && part != m_current)
            color = blend(palette().color(QPalette::Base), color, 0.35);
        const int left = ground.left() + int(bit) * ground.width() / int(bits);
        const int right = ground.left() + int(bit + 1) * ground.width() / int(bits);
        painter.fillRect(QRect(left, ground.top(), right - left, ground.height()), color);
    }

    const char character = m_anatomy.characters[index];
    const bool isHidden = character == Anatomy::masked;
    QColor ink = palette().color(QPalette::Text);
    if (m_current && !isCurrent)
        ink = blend(palette().color(QPalette::Base), ink, 0.6);
    painter.setPen(ink);
    painter.drawText(cell, Qt::AlignCenter,
                     isHidden ? QString(QChar(0x2022)) : QString(QLatin1Char(character)));
}

void AnatomyStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setFont(stripFont(font()));
    const Grid grid = gridFor(width());
    for (qsizetype i = 0; i < m_anatomy.characters.size(); ++i) {
        const QRect cell = cellRect(grid, i);
        if (cell.intersects(event->rect()))
            paintCell(painter, cell, i);
    }
}

void AnatomyStrip::mousePressEvent(QMouseEvent *event)
{
    const Grid grid = gridFor(width());
    for (qsizetype i = 0; i < m_anatomy.characters.size(); ++i) {
        const QRect cell = cellRect(grid, i);
        if (!cell.contains(event->position().toPoint()))
            continue;
        const auto within = qsizetype(event->position().x()) - cell.left();
        const qsizetype bit = within * Anatomy::bitsPerCharacter / cell.width();
        Q_EMIT partClicked(partOfBit(i * Anatomy::bitsPerCharacter + bit));
        return;
    }
}

} // namespace sessionary
