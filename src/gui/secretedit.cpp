// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/secretedit.h"

#include "formats/pastedtext.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int textMargin = 8;
constexpr int stringWidth = 72; // in the widths of an M
constexpr int passwordWidth = 28;
constexpr int smallestWidth = 24;
const auto pastedText = u"text/plain"_s;

/// A byte inside of a character in UTF-8
bool isContinued(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QWidget(parent)
    , m_buffer(maxPastedSize)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled, false); // an input method would keep what is typed
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    changed();
}

std::string_view SecretEdit::text() const
{
    return m_buffer.text().substr(0, m_size);
}

void SecretEdit::setText(std::string_view text)
{
    wipe(m_buffer.bytes().first(m_size));
    m_size = 0;
    insert(text);
}

void SecretEdit::insert(std::string_view text)
{
    if (m_isAllSelected) {
        wipe(m_buffer.bytes().first(m_size));
        m_size = 0;
    }
    text = text.substr(0, m_buffer.size() - m_size);
    if (!text.empty())
        std::memcpy(m_buffer.bytes().subspan(m_size).data(), text.data(), text.size());
    m_size += text.size();
    changed();
}

void SecretEdit::removeLastCharacter()
{
    std::size_t first = m_size - 1;
    while (first > 0 && isContinued(text()[first]))
        --first;
    wipe(m_buffer.bytes().subspan(first, m_size - first));
    m_size = first;
    changed();
}

void SecretEdit::changed()
{
    m_isAllSelected = false;
    // What a screen reader says, and all that it may know
    setAccessibleDescription(
        m_size == 0 ? tr("empty") : tr("hidden, %n characters", nullptr, int(characterCount())));
    update();
    Q_EMIT edited();
}

std::size_t SecretEdit::characterCount() const
{
    return m_size - std::size_t(std::ranges::count_if(text(), isContinued));
}

void SecretEdit::setLineCount(int lines)
{
    m_lines = lines;
    setSizePolicy(QSizePolicy::Expanding, lines == 1 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void SecretEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

void SecretEdit::setRevealed(bool isRevealed)
{
    m_isRevealed = isRevealed;
    update();
}

void SecretEdit::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (mime == nullptr || !mime->hasFormat(pastedText))
        return;
    QByteArray bytes = mime->data(pastedText);
    setText({ bytes.constData(), std::size_t(bytes.size()) });
    wipeContent(bytes);
}

int SecretEdit::usualLineHeight() const
{
    constexpr int room = 4;
    return fontMetrics().height() + room;
}

QSize SecretEdit::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(u'M') * (m_lines == 1 ? passwordWidth : stringWidth),
             m_lines * usualLineHeight() + 2 * textMargin };
}

QSize SecretEdit::minimumSizeHint() const
{
    return { fontMetrics().horizontalAdvance(u'M') * smallestWidth,
             std::min(m_lines, 2) * usualLineHeight() + 2 * textMargin };
}

void SecretEdit::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);

    const QRect inner = rect().adjusted(textMargin, textMargin, -textMargin, -textMargin);
    if (m_size == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
        return;
    }
    if (m_isAllSelected) {
        painter.fillRect(inner, palette().color(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::HighlightedText));
    } else {
        painter.setPen(palette().color(QPalette::Text));
    }
    const SecretPainter secret(font());
    if (m_isRevealed)
        secret.paint(painter, inner, text(), SecretPainter::Masking::Shown);
    else // a dot for each character, whatever it is
        secret.paint(painter, inner, text().substr(0, characterCount()),
                     SecretPainter::Masking::Masked);
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->key() == Qt::Key_Delete && !m_isAllSelected)
        return event->ignore();
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        if (m_isAllSelected)
            return clear();
        if (m_size > 0)
            removeLastCharacter();
        return;
    }
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint()
        && (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (!isText)
        return QWidget::keyPressEvent(event);
    const QByteArray typed = event->text().toUtf8(); // a character, not more
    insert({ typed.constData(), std::size_t(typed.size()) });
}

void SecretEdit::selectAll()
{
    m_isAllSelected = m_size > 0;
    update();
}

void SecretEdit::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    m_isAllSelected = false;
    QWidget::focusOutEvent(event);
    update();
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), QKeySequence::Paste, this, &SecretEdit::paste);
    menu->addAction(tr("Clear"), this, &SecretEdit::clear)->setEnabled(m_size > 0);
    menu->popup(event->globalPos());
}

void SecretEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(pastedText))
        event->acceptProposedAction();
}

void SecretEdit::dropEvent(QDropEvent *event)
{
    QByteArray bytes = event->mimeData()->data(pastedText);
    setText({ bytes.constData(), std::size_t(bytes.size()) });
    wipeContent(bytes);
    event->acceptProposedAction();
}

} // namespace sessionary
