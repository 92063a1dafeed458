// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/keypicture.h"

#include "gui/appearance.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>

namespace sessionary {

namespace {

constexpr int gridSide = 5; ///< cells; the right half mirrors the left
constexpr int gridHalf = (gridSide + 1) / 2;
constexpr int colorSteps = 12; ///< hues that are told apart at a glance

/// Mixes all bits of \a value into each other, as in the finalizer of splitmix64.
constexpr quint64 mixed(quint64 value)
{
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9;
    value ^= value >> 27;
    value *= 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

class KeyPictureEngine final : public QIconEngine
{
public:
    KeyPictureEngine(quint64 authKeyId, bool isOnDark)
        : m_bits(mixed(authKeyId))
        , m_isOnDark(isOnDark)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        const int cell = std::max(1, std::min(rect.width(), rect.height()) / gridSide);
        QRect place(0, 0, cell * gridSide, cell * gridSide);
        place.moveCenter(rect.center());
        constexpr qreal disabledOpacity = 0.4;
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(disabledOpacity);
        const QColor color = mode == QIcon::Selected ? QColor(Qt::white) : shapeColor();
        quint64 bits = m_bits / colorSteps;
        for (int x = 0; x < gridHalf; ++x) {
            for (int y = 0; y < gridSide; ++y) {
                const bool isFilled = (bits & 1) != 0;
                bits >>= 1;
                if (!isFilled)
                    continue;
                painter->fillRect(place.left() + x * cell, place.top() + y * cell, cell, cell,
                                  color);
                painter->fillRect(place.left() + (gridSide - 1 - x) * cell, place.top() + y * cell,
                                  cell, cell, color);
            }
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new KeyPictureEngine(*this); }

private:
    [[nodiscard]] QColor shapeColor() const
    {
        constexpr int fullCircle = 360;
        const int hue = int(m_bits % colorSteps) * (fullCircle / colorSteps);
        return m_isOnDark ? QColor::fromHsl(hue, 130, 165) : QColor::fromHsl(hue, 150, 85);
    }

    quint64 m_bits;
    bool m_isOnDark;
};

} // namespace

QIcon keyPicture(quint64 authKeyId, const QPalette &palette)
{
    return QIcon(new KeyPictureEngine(authKeyId, isDark(palette)));
}

} // namespace sessionary
