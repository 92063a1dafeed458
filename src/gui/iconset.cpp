// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/iconset.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPointer>
#include <QSvgRenderer>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

/// Q_INIT_RESOURCE does not work inside of a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(sessionary);
}

namespace sessionary {

namespace {

/// How an icon is coloured
enum class Ink {
    AsDrawn,
    Text, ///< its shape filled with the colour of texts
    Fixed, ///< or with another one
};

/// A drawing. Colours of the palette are taken when it is painted and not before: the palette can
/// change.
class DrawingEngine final : public QIconEngine
{
public:
    DrawingEngine(QString name, Ink ink, const QColor &color = {})
        : m_name(std::move(name))
        , m_ink(ink)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        painter->drawPixmap(rect, draw(rect.size(), painter->device()->devicePixelRatioF(), mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return draw(size, 1, mode);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal scale) override
    {
        return draw(size / scale, scale, mode);
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new DrawingEngine(m_name, m_ink, m_color);
    }
    [[nodiscard]] QString key() const override { return u"sessionary-drawing"_s; }
    [[nodiscard]] bool isNull() override { return !drawing().isValid(); }

private:
    /// As it was painted last: a list paints it in each of its rows.
    struct Painted
    {
        QSize size;
        qreal ratio;
        QColor color;
        QPixmap pixmap;
    };

    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (m_ink == Ink::AsDrawn)
            return {};
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_ink == Ink::Fixed ? m_color : palette.color(QPalette::ButtonText);
    }

    [[nodiscard]] QPixmap draw(const QSize &size, qreal ratio, QIcon::Mode mode)
    {
        constexpr qsizetype mostKept = 4;
        const QColor color = colorFor(mode);
        const auto known = std::ranges::find_if(m_painted, [&](const Painted &painted) {
            return painted.size == size && painted.ratio == ratio && painted.color == color;
        });
        if (known != m_painted.end())
            return known->pixmap;

        QPixmap pixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing().render(&painter, QRect({}, size));
        if (m_ink != Ink::AsDrawn) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(QRect({}, size), color);
        }
        painter.end();
        if (m_painted.size() == mostKept)
            m_painted.removeFirst();
        m_painted.append({ size, ratio, color, pixmap });
        return pixmap;
    }

    /// Read when it is drawn: most icons of a window are in menus, and seen later or never.
    QSvgRenderer &drawing()
    {
        if (!m_drawing) {
            m_drawing.emplace(u":/icons/%1.svg"_s.arg(m_name));
            m_drawing->setAspectRatioMode(Qt::KeepAspectRatio);
        }
        return *m_drawing;
    }

    const QString m_name;
    const Ink m_ink;
    const QColor m_color;
    std::optional<QSvgRenderer> m_drawing;
    QList<Painted> m_painted;
};

/// Icons by name and colour: a list asks for them at each row that it paints, and the shape of one
/// is read from a file. They go with the program that can draw them.
class IconCache final : public QObject
{
public:
    using QObject::QObject;

    QIcon icon(const QString &name, std::optional<QColor> color)
    {
        const QString key = color ? name + color->name(QColor::HexArgb) : name;
        const auto known = m_icons.constFind(key);
        if (known != m_icons.cend())
            return *known;
        return *m_icons.insert(key,
                               QIcon(color ? new DrawingEngine(name, Ink::Fixed, *color)
                                           : new DrawingEngine(name, Ink::Text)));
    }

private:
    QHash<QString, QIcon> m_icons;
};

IconCache &iconCache()
{
    static QPointer<IconCache> cache;
    if (!cache)
        cache = new IconCache(qGuiApp);
    return *cache;
}

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return iconCache().icon(name, std::nullopt);
}

QIcon symbolicIcon(const QString &name, const QColor &color)
{
    return iconCache().icon(name, color);
}

void loadResources()
{
    initResources();
}

QIcon programIcon()
{
    return QIcon(new DrawingEngine(u"sessionary"_s, Ink::AsDrawn));
}

QString iconNameOf(Accent accent)
{
    switch (accent) {
    case Accent::Good:
        return u"ok"_s;
    case Accent::Notice:
        return u"info"_s;
    case Accent::Warning:
        return u"warning"_s;
    case Accent::Error:
        break;
    }
    return u"error"_s;
}

} // namespace sessionary
