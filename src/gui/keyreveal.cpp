// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/keyreveal.h"

#include "models/async.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int spacing = 8;
constexpr std::size_t maskedDots = 24;

SecretBytes hexadecimal(const SecretBytes &bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    SecretBytes text(2 * bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text.bytes()[2 * i] = quint8(digits[bytes.bytes()[i] >> 4U]);
        text.bytes()[2 * i + 1] = quint8(digits[bytes.bytes()[i] & 0xfU]);
    }
    return text;
}

} // namespace

KeyReveal::KeyReveal(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(tr("Hold to show"), this))
{
    m_button->setObjectName(u"revealKeyButton"_s);
    m_button->setToolTip(
        tr("Shows the auth key as long as the button, or the space bar, is held."));
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::pressed, this, &KeyReveal::reveal);
    connect(m_button, &QPushButton::released, this, &KeyReveal::hide);
    m_button->setAccessibleName(tr("Hold to show the auth key"));
    setAccessibleName(tr("Auth key"));
    setFetch({});
}

void KeyReveal::setFetch(Fetch fetch)
{
    hide();
    m_fetch = std::move(fetch);
    m_button->setVisible(m_fetch != nullptr);
    // What a screen reader says, and all that it may know
    const QString said = m_fetch != nullptr ? tr("hidden, 256 bytes") : tr("none");
    setAccessibleDescription(said);
    m_button->setAccessibleDescription(said);
    updateGeometry();
    update();
}

void KeyReveal::reveal()
{
    m_isHeld = true;
    onFinished(m_fetch(), this, [this](const Result<SecretBytes> &key) {
        if (!m_isHeld || !key) // it was let go before the key came
            return;
        m_digits = hexadecimal(*key);
        updateGeometry();
        update();
    });
}

void KeyReveal::hide()
{
    m_isHeld = false;
    m_digits.clear();
    updateGeometry();
    update();
}

QRect KeyReveal::textRect() const
{
    if (isRevealed()) // all of the width, below the button
        return rect().adjusted(0, m_button->height() + spacing, 0, 0);
    const QRect line(0, 0, width() - m_button->width() - spacing, m_button->height());
    return QStyle::visualRect(layoutDirection(), rect(), line);
}

int KeyReveal::heightForWidth(int width) const
{
    const int button = m_button->sizeHint().height();
    return isRevealed() ? button + spacing + SecretPainter(font()).heightFor(m_digits.size(), width)
                        : button;
}

QSize KeyReveal::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(u'M') * 30;
    return { width, heightForWidth(width) };
}

void KeyReveal::resizeEvent(QResizeEvent * /*event*/)
{
    const QSize size = m_button->sizeHint();
    m_button->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), { QPoint(width() - size.width(), 0), size }));
}

void KeyReveal::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    if (!m_fetch) {
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("none"));
        return;
    }
    const SecretPainter secret(font());
    if (isRevealed()) {
        secret.paint(painter, textRect(), m_digits.text(), SecretPainter::Masking::Shown);
        return;
    }
    const QRect line = textRect();
    const QRect middle(line.left(), line.center().y() - secret.lineHeight() / 2, line.width(),
                       secret.lineHeight());
    const auto fitting = std::size_t(secret.charactersInLine(line.width()));
    const std::string dots(std::min(maskedDots, fitting), '*'); // says nothing about the key
    const QRect place(middle.topLeft(), QSize(secret.widthOf(dots.size()), middle.height()));
    secret.paint(painter, QStyle::visualRect(layoutDirection(), middle, place), dots,
                 SecretPainter::Masking::Masked);
}

} // namespace sessionary
