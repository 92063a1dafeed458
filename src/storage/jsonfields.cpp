// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/jsonfields.h"

namespace sessionary {

const JsonValue *JsonFields::value(std::string_view name) const
{
    const JsonValue *found = member(m_object, name);
    return found == nullptr || found->IsNull() ? nullptr : found;
}

std::optional<qint64> JsonFields::integer(std::string_view name, SessionField field, qint64 min,
                                          qint64 max)
{
    const JsonValue *found = value(name);
    auto number = integerOf(found);
    if (number && (*number < min || *number > max))
        number.reset();
    return taken(found, number, field);
}

std::optional<bool> JsonFields::boolean(std::string_view name, SessionField field)
{
    const JsonValue *found = value(name);
    return taken(found, booleanOf(found), field);
}

std::optional<QString> JsonFields::text(std::string_view name, SessionField field)
{
    const JsonValue *found = value(name);
    const auto read = textOf(found);
    return taken(found, read ? std::optional(shown(*read)) : std::nullopt, field);
}

std::optional<quint16> JsonFields::port(std::string_view name)
{
    const auto number = integer(name, SessionField::Port, 0, std::numeric_limits<quint16>::max());
    return number ? std::optional(quint16(*number)) : std::nullopt;
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace sessionary
