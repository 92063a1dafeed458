// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/peerchart.h"

#include "gui/appearance.h"
#include "gui/bidi.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int gapBetweenGroups = 32;
constexpr int gapBetweenColumns = 10;
constexpr int linePadding = 3;
constexpr int gapBelowTitle = 2;
constexpr int shortestBar = 48;
constexpr qreal barRadius = 2;

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

qint64 totalOf(const FigureGroup &group)
{
    qint64 total = 0;
    for (const Figure &figure : group.figures)
        total += figure.count;
    return total;
}

} // namespace

PeerChart::PeerChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("How many peers there are"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PeerChart::setGroups(const QList<FigureGroup> &groups)
{
    if (m_groups == groups)
        return;
    m_groups = groups;
    setAccessibleDescription(figuresText(groups));
    updateGeometry();
    update();
}

int PeerChart::lineHeight() const
{
    return fontMetrics().height() + linePadding;
}

QSize PeerChart::sizeHint() const
{
    qsizetype lines = 0;
    for (const FigureGroup &group : m_groups)
        lines = std::max(lines, group.figures.size());
    if (lines == 0)
        return { 0, 0 };
    const int title = QFontMetrics(titleFont(font())).height() + gapBelowTitle;
    return { minimumSizeHint().width(), title + int(lines) * lineHeight() };
}

QSize PeerChart::minimumSizeHint() const
{
    int width = 0;
    for (const FigureGroup &group : m_groups) {
        const Columns columns = columnsOf(group, 0);
        width += columns.label + columns.count + columns.share + shortestBar + 3 * gapBetweenColumns
            + (width == 0 ? 0 : gapBetweenGroups);
    }
    return { width, 0 };
}

PeerChart::Columns PeerChart::columnsOf(const FigureGroup &group, int width) const
{
    const QFontMetrics metrics = fontMetrics();
    const qint64 total = totalOf(group);
    Columns columns;
    for (const Figure &figure : group.figures) {
        columns.label = std::max(columns.label, metrics.horizontalAdvance(figure.label));
        columns.count = std::max(columns.count, metrics.horizontalAdvance(countText(figure.count)));
        columns.share =
            std::max(columns.share, metrics.horizontalAdvance(shareText(figure.count, total)));
    }
    columns.bar =
        std::max(0, width - columns.label - columns.count - columns.share - 3 * gapBetweenColumns);
    return columns;
}

void PeerChart::paintEvent(QPaintEvent * /*event*/)
{
    if (m_groups.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = int(m_groups.size());
    const int each = (width() - (count - 1) * gapBetweenGroups) / std::max(count, 2);
    for (int i = 0; i < count; ++i) {
        const QRect place(i * (each + gapBetweenGroups), 0, each, height());
        paintGroup(painter, m_groups[i], QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void PeerChart::paintGroup(QPainter &painter, const FigureGroup &group, const QRect &rect) const
{
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect, logical);
    };
    const int leading =
        int(Qt::AlignVCenter) | int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const int trailing =
        int(Qt::AlignVCenter) | int(isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    const QColor text = palette().color(QPalette::WindowText);
    const QColor muted = mutedTextColor(palette());
    const QColor ground = palette().color(QPalette::Window);
    const QColor track = blend(ground, text, 0.09);

    painter.setFont(titleFont(font()));
    painter.setPen(text);
    const int titleHeight = painter.fontMetrics().height();
    painter.drawText(visual({ rect.left(), rect.top(), rect.width(), titleHeight }), leading,
                     group.title);
    painter.setFont(font());

    const Columns columns = columnsOf(group, rect.width());
    const qint64 total = totalOf(group);
    int top = rect.top() + titleHeight + gapBelowTitle;
    for (const Figure &figure : group.figures) {
        int left = rect.left();
        const auto next = [&](int width) {
            const QRect column(left, top, width, lineHeight());
            left += width + gapBetweenColumns;
            return column;
        };
        painter.setPen(text);
        painter.drawText(visual(next(columns.label)), leading, figure.label);

        const int thickness = fontMetrics().ascent() * 2 / 3;
        QRect bar = next(columns.bar);
        bar.setTop(bar.top() + (bar.height() - thickness) / 2);
        bar.setHeight(thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(track);
        painter.drawRoundedRect(visual(bar), barRadius, barRadius);
        if (figure.count > 0) {
            const auto length = int(double(bar.width()) * double(figure.count) / double(total));
            bar.setWidth(std::max(2, length));
            painter.setBrush(accentColor(Accent::Notice, palette()));
            painter.drawRoundedRect(visual(bar), barRadius, barRadius);
        }

        painter.setPen(figure.count > 0 ? text : muted);
        painter.drawText(visual(next(columns.count)), trailing, countText(figure.count));
        painter.setPen(muted);
        painter.drawText(visual(next(columns.share)), trailing,
                         isolated(shareText(figure.count, total)));
        top += lineHeight();
    }
}

void PeerChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace sessionary
