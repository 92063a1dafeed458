// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/wrappedtext.h"

#include "gui/bidi.h"

#include <QEvent>
#include <QTextDocument>

#include <cmath>
#include <memory>

namespace sessionary {

WrappedText::WrappedText(const QString &text, QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false); // it stands on the page like any label
    document()->setDocumentMargin(0);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight); // it is a path or an address
    option.setAlignment(startAlignment());
    document()->setDefaultTextOption(option);
    setPlainText(text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // higher when narrow
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedText::heightForWidth(int width) const
{
    if (const auto known = m_heights.at(width))
        return *known;
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    const int height = int(std::ceil(copy->size().height()));
    m_heights.insert(width, height);
    return height;
}

QSize WrappedText::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(u'M') * 30;
    return { width, heightForWidth(width) };
}

void WrappedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights = {};
}

QSize WrappedText::minimumSizeHint() const
{
    return { fontMetrics().horizontalAdvance(u'M') * 8, fontMetrics().height() };
}

} // namespace sessionary
