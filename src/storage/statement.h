// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/secretbytes.h"
#include "storage/libsqlite.h"

#include <QVariant>

#include <memory>

namespace sessionary {

/// A prepared statement on the driver's own handle, for what QtSql cannot do: a key goes from
/// SQLite's page into SecretBytes, and a million integers do not become a million QVariants.
class Statement
{
public:
    Statement(sqlite3 *database, const QString &sql);

    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }
    void bind(const QVariantList &values);
    /// \a blob must outlive the statement.
    void bindBlob(int index, Bytes blob);
    /// SQLITE_ROW, SQLITE_DONE or an error
    [[nodiscard]] int step();
    /// Of a column of the row: a number, a text, bytes, or nothing
    [[nodiscard]] QVariant value(int column) const;
    /// To be stepped again, with other values
    void reset();
    [[nodiscard]] sqlite3_stmt *get() const { return m_statement.get(); }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const { sqlite().finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace sessionary
