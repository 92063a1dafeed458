// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/banner.h"

#include "gui/iconset.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int iconSize = 18;
constexpr int cornerRadius = 4;
constexpr qreal groundShare = 0.12;
constexpr qreal borderShare = 0.45;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"bannerCloseButton"_s);
    m_close->setIcon(symbolicIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    QWidget::hide();
}

void Banner::showMessage(Accent accent, const QString &text)
{
    removeActions();
    m_accent = accent;
    m_text->setText(text);
    setAccessibleName(text);
    recolor();
    show();
}

void Banner::addAction(const QString &text, const std::function<void()> &action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"bannerActionButton"_s);
    connect(button, &QPushButton::clicked, this, [this, action] {
        hide();
        action();
    });
    m_actions->addWidget(button);
    setTabOrder(button, m_close);
}

void Banner::removeActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void Banner::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (isHidden()) // not only what it is in
        removeActions();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::recolor()
{
    m_icon->setPixmap(symbolicIcon(iconNameOf(m_accent), accentColor(m_accent, palette()))
                          .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    update();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    const QColor accent = accentColor(m_accent, palette());
    const QColor ground = palette().color(QPalette::Base);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(blend(ground, accent, borderShare));
    painter.setBrush(blend(ground, accent, groundShare));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

} // namespace sessionary
