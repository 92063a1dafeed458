// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace sessionary {

/// Lets Tab go from \a before through what can have the focus in \a content, in the order that it
/// has: what is made while a window is open comes last there otherwise.
inline void chainFocus(QWidget *before, const QWidget &content)
{
    QList<QWidget *> widgets;
    for (QWidget *widget = content.nextInFocusChain(); widget != &content;
         widget = widget->nextInFocusChain()) {
        if (content.isAncestorOf(widget))
            widgets.append(widget);
    }
    for (QWidget *widget : std::as_const(widgets)) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

/// Something in \a content has the focus, which is lost when it goes.
[[nodiscard]] inline bool hasFocusIn(const QWidget *content)
{
    const QWidget *focus = content != nullptr ? content->window()->focusWidget() : nullptr;
    return focus != nullptr && content->isAncestorOf(focus);
}

} // namespace sessionary
