// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/librarybadge.h"

#include "gui/appearance.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct Badge
{
    const char *library;
    const char *letters;
    int hue; ///< in degrees
};

/// Relatives have different letters and hues that lie far apart, for they stand side by side.
constexpr std::array badges {
    Badge { "pyrogram", "Py", 18 },    Badge { "kurigram", "Ku", 262 },
    Badge { "pyrofork", "Pf", 152 },   Badge { "hydrogram", "Hy", 200 },
    Badge { "pyrotgfork", "TG", 330 }, Badge { "pyroblack", "Pb", 230 },
    Badge { "irenogram", "Ir", 285 },  Badge { "electrogram", "El", 52 },
    Badge { "teampgm", "Tp", 95 },     Badge { "pyrogrammod", "Pm", 350 },
    Badge { "pylogram", "Pl", 128 },   Badge { "telethon", "Te", 210 },
    Badge { "gramjs", "JS", 46 },      Badge { "mtcute", "Mc", 312 },
    Badge { "mtkruto", "Mk", 172 },    Badge { "gogram", "Go", 190 },
    Badge { "gotd", "Gd", 240 },       Badge { "gotgproto", "Gp", 140 },
    Badge { "grammers", "Gr", 26 },    Badge { "tdesktop", "TD", 220 },
    Badge { "tdlib", "Tl", 180 },      Badge { "madeline", "Ma", 338 },
    Badge { "tgnet", "An", 110 },      Badge { "wtelegram", "WT", 272 },
};

/// The lightest ground of that hue on which white letters can well be read
QColor groundOf(const Badge &badge)
{
    constexpr qreal wellReadable = 5;
    constexpr float saturation = 0.55F;
    constexpr float step = 0.01F;
    constexpr float circle = 360.0F;
    float lightness = 0.6F;
    QColor color;
    do {
        lightness -= step;
        color = QColor::fromHslF(float(badge.hue) / circle, saturation, lightness);
    } while (contrast(color, Qt::white) < wellReadable);
    return color;
}

class BadgeEngine final : public QIconEngine
{
public:
    explicit BadgeEngine(const Badge &badge)
        : m_badge(badge)
        , m_ground(groundOf(badge))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        draw(*painter, rect, mode);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return drawn(size, 1, mode);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal scale) override
    {
        return drawn(size / scale, scale, mode);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new BadgeEngine(m_badge); }
    [[nodiscard]] QString key() const override { return u"sessionary-badge"_s; }

private:
    [[nodiscard]] QPixmap drawn(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        QPixmap pixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        draw(painter, QRect({}, size), mode);
        return pixmap;
    }

    /// On the ground of a selection, which can have the badge's own hue, it is drawn the other way
    /// round.
    void draw(QPainter &painter, const QRect &rect, QIcon::Mode mode) const
    {
        constexpr qreal cornerShare = 0.22;
        constexpr qreal disabledOpacity = 0.5;
        const bool isSelected = mode == QIcon::Selected;
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());

        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter.setOpacity(disabledOpacity);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isSelected ? QColor(Qt::white) : m_ground);
        painter.drawRoundedRect(square, side * cornerShare, side * cornerShare);
        painter.setFont(fontFor(painter.font(), side));
        painter.setPen(isSelected ? m_ground : QColor(Qt::white));
        painter.drawText(square, Qt::AlignCenter | Qt::TextDontClip, letters());
        painter.restore();
    }

    /// As large as the letters can be in a square of \a side
    [[nodiscard]] QFont fontFor(QFont font, int side) const
    {
        constexpr qreal letterShare = 0.56;
        constexpr qreal widestShare = 0.84;
        font.setBold(true);
        font.setPixelSize(std::max(1, int(std::round(side * letterShare))));
        const qreal width = QFontMetricsF(font).horizontalAdvance(letters());
        const qreal widest = side * widestShare;
        if (width > widest)
            font.setPixelSize(std::max(1, int(std::round(font.pixelSize() * widest / width))));
        return font;
    }

    [[nodiscard]] QString letters() const { return QString::fromLatin1(m_badge.letters); }

    const Badge m_badge;
    const QColor m_ground;
};

} // namespace

QIcon libraryBadge(const QString &library)
{
    const auto badge = std::ranges::find_if(
        badges, [&](const Badge &row) { return library == QLatin1StringView(row.library); });
    return badge == badges.end() ? QIcon() : QIcon(new BadgeEngine(*badge));
}

} // namespace sessionary
