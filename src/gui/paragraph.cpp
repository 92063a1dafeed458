// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/paragraph.h"

#include <QEvent>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace sessionary {

namespace {

/// A longer line is hard to read.
constexpr int usualLine = 80;
/// What rounding can make of the width of a line
constexpr int slack = 2;

/// The width of the widest piece of \a text that is never broken
int widestPiece(const QString &text, const QFontMetrics &metrics)
{
    QList<QStringView> pieces;
    qsizetype longest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QStringView piece = QStringView(text).sliced(start, end - start).trimmed();
        longest = std::max(longest, piece.size());
        pieces.append(piece);
        start = end;
    }
    int widest = 0;
    for (const QStringView piece : std::as_const(pieces)) {
        if (piece.size() >= longest / 2) // shorter ones are not wider
            widest = std::max(widest, metrics.horizontalAdvance(piece.toString()));
    }
    return widest;
}

} // namespace

void WrappedHeights::setLeast(int width, int height)
{
    m_heights.insert(width, height);
    m_least = height;
}

std::optional<int> WrappedHeights::at(int width) const
{
    const auto wider = m_heights.lowerBound(width);
    if (wider != m_heights.end() && wider.key() == width)
        return *wider;
    if (wider == m_heights.begin())
        return std::nullopt;
    const int narrower = *std::prev(wider);
    const int most = wider != m_heights.end() ? *wider : m_least;
    return narrower == most || narrower == m_least ? std::optional(narrower) : std::nullopt;
}

Paragraph::Paragraph(QWidget *parent)
    : Paragraph({}, parent)
{
}

Paragraph::Paragraph(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize Paragraph::sizeHint() const
{
    return measures().hint;
}

QSize Paragraph::minimumSizeHint() const
{
    return measures().least;
}

int Paragraph::heightForWidth(int width) const
{
    WrappedHeights &heights = measures().heights;
    if (const auto known = heights.at(width))
        return *known;
    const int height = QLabel::heightForWidth(width);
    heights.insert(width, height);
    return height;
}

void Paragraph::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_measures.reset();
}

Paragraph::Measures &Paragraph::measures() const
{
    if (m_measures && m_measures->text == text())
        return *m_measures;
    ensurePolished();
    const QFontMetrics metrics = fontMetrics();
    const QMargins around = contentsMargins() + margin();
    const int besides = around.left() + around.right();
    const int full = metrics.size(0, text()).width() + slack + besides;
    const int lines = QLabel::heightForWidth(QWIDGETSIZE_MAX);

    m_measures.emplace();
    m_measures->text = text();
    m_measures->heights.setLeast(full, lines);
    m_measures->least = { widestPiece(text(), metrics) + slack + besides, lines };
    const int width = std::max(m_measures->least.width(),
                               std::min(full, metrics.averageCharWidth() * usualLine + besides));
    m_measures->hint = { width, heightForWidth(width) };
    return *m_measures;
}

} // namespace sessionary
