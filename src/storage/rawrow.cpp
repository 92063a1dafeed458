// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/rawrow.h"

#include "storage/libsqlite.h"

namespace sessionary {

RawRow::Cell RawRow::cell(int column) const
{
    // The driver opens connections for one thread each, so that nobody else can change the value.
    sqlite3_value *value = sqlite().column_value(m_statement, column);
    switch (sqlite().value_type(value)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return { .type = Type::Integer, .number = sqlite().value_int64(value) };
    case SQLITE_FLOAT:
        return { .type = Type::Real };
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite().value_text(value));
        const auto size = static_cast<std::size_t>(sqlite().value_bytes(value));
        return { .type = Type::Text, .text = { text, text == nullptr ? 0 : size } };
    }
    default:
        return { .type = Type::Blob };
    }
}

RawRow::Type RawRow::type(int column) const
{
    switch (sqlite().column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

qint64 RawRow::integer(int column) const
{
    return sqlite().column_int64(m_statement, column);
}

double RawRow::real(int column) const
{
    return sqlite().column_double(m_statement, column);
}

std::string_view RawRow::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite().column_text(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite().column_bytes(m_statement, column));
    return text == nullptr ? std::string_view() : std::string_view(text, size);
}

Bytes RawRow::blob(int column) const
{
    const auto *bytes = static_cast<const quint8 *>(sqlite().column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite().column_bytes(m_statement, column));
    return bytes == nullptr ? Bytes() : Bytes(bytes, size);
}

} // namespace sessionary
