// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/bidi.h"

#include "core/printable.h"

#include <QGuiApplication>
#include <QLabel>
#include <QStyleOptionViewItem>

namespace sessionary {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

QString wrapped(QChar begin, const QString &text)
{
    return text.isEmpty() || !QGuiApplication::isRightToLeft() ? text : begin + text + popIsolate;
}

} // namespace

QString ltr(const QString &text)
{
    return wrapped(leftToRightIsolate, text);
}

QString isolated(const QString &text)
{
    return wrapped(firstStrongIsolate, text);
}

QString named(const QString &name)
{
    return isolated(printable(name));
}

void isolate(QStyleOptionViewItem &option)
{
    option.text = isolated(option.text);
}

Qt::Alignment startAlignment()
{
    return Qt::AlignAbsolute | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

void alignToStart(QLabel &label)
{
    label.setAlignment(startAlignment() | Qt::AlignVCenter);
}

} // namespace sessionary
