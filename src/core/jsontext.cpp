// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sessionary {

namespace {

bool isPlain(QChar character)
{
    return character >= u' ' && character < u'\x7f' && character != u'"' && character != u'\\';
}

QByteArray encoded(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray jsonText(const QJsonValue &value)
{
    // What most values are needs no document to be made of it.
    if (value.isNull())
        return QByteArrayLiteral("null");
    if (value.isBool())
        return value.toBool() ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    if (value.isString())
        return jsonText(QStringView(value.toString()));
    return encoded(value);
}

QByteArray jsonText(QStringView text)
{
    if (std::ranges::all_of(text, isPlain))
        return '"' + text.toLatin1() + '"';
    return encoded(text.toString());
}

QJsonValue jsonOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace sessionary
