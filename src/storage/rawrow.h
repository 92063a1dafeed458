// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"

#include <string_view>

struct sqlite3_stmt;

namespace sessionary {

/// A row where SQLite has it, for what goes through a million of them: nothing is copied, and what
/// it shows is gone with the next row.
class RawRow
{
public:
    enum class Type { Integer, Real, Text, Blob, Null };

    /// A value with what it is: text for Text, number for Integer
    struct Cell
    {
        Type type = Type::Null;
        std::string_view text = {};
        qint64 number = 0;
    };

    explicit RawRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    /// All of a value at once, which is faster than what is below one after another
    [[nodiscard]] Cell cell(int column) const;
    [[nodiscard]] Type type(int column) const;
    [[nodiscard]] bool isNull(int column) const { return type(column) == Type::Null; }
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// A number as SQLite writes it; empty for NULL
    [[nodiscard]] std::string_view text(int column) const;
    /// Of a blob
    [[nodiscard]] Bytes blob(int column) const;

private:
    sqlite3_stmt *m_statement;
};

} // namespace sessionary
