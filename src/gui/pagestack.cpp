// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/pagestack.h"

#include <QTimer>

#include <chrono>

namespace sessionary {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    addWidget(new QWidget);
}

QSize PageStack::sizeHint() const
{
    const QWidget *page = onlyPage();
    return page != nullptr ? page->sizeHint() : QStackedWidget::sizeHint();
}

QSize PageStack::minimumSizeHint() const
{
    const QWidget *page = onlyPage();
    return page != nullptr ? page->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

bool PageStack::hasHeightForWidth() const
{
    return m_isSettled && QStackedWidget::hasHeightForWidth();
}

void PageStack::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    if (m_isSettled)
        return;
    constexpr auto afterTheFirstFrame = std::chrono::milliseconds(100);
    QTimer::singleShot(afterTheFirstFrame, this, [this] {
        m_isSettled = true;
        updateGeometry();
    });
}

const QWidget *PageStack::onlyPage() const
{
    return m_isSettled ? nullptr : currentWidget();
}

} // namespace sessionary
