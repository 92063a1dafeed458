// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/iconset.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPointer>

#include <optional>

using namespace Qt::Literals::StringLiterals;

/// Q_INIT_RESOURCE does not work inside of a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(sessionary);
}

namespace sessionary {

namespace {

/// Fills the shape that an icon has with a colour of the palette, when it is painted and not
/// before: the palette can change.
class SymbolicEngine final : public QIconEngine
{
public:
    SymbolicEngine(QString name, std::optional<QColor> color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, draw(rect.size(), ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return draw(size, 1, mode, state);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        return draw(size / scale, scale, mode, state);
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new SymbolicEngine(m_name, m_color);
    }
    [[nodiscard]] QString key() const override { return u"sessionary-symbolic"_s; }
    [[nodiscard]] bool isNull() override { return shape().isNull(); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_color.value_or(palette.color(QPalette::ButtonText));
    }

    [[nodiscard]] QPixmap draw(const QSize &size, qreal ratio, QIcon::Mode mode, QIcon::State state)
    {
        QPixmap pixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        shape().paint(&painter, QRect({}, size), Qt::AlignCenter, QIcon::Normal, state);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect({}, size), colorFor(mode));
        return pixmap;
    }

    /// Read when it is drawn: most icons of a window are in menus, and seen later or never.
    const QIcon &shape()
    {
        if (!m_shape)
            m_shape = QIcon(u":/icons/%1.svg"_s.arg(m_name));
        return *m_shape;
    }

    const QString m_name;
    std::optional<QIcon> m_shape;
    const std::optional<QColor> m_color;
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
        return *m_icons.insert(key, QIcon(new SymbolicEngine(name, color)));
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
    return QIcon(u":/icons/sessionary.svg"_s);
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
