// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/statement.h"

namespace sessionary {

Statement::Statement(sqlite3 *database, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, text.constData(), int(text.size()), &statement, nullptr);
    m_statement.reset(statement);
}

void Statement::bind(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        if (value.isNull()) {
            sqlite3_bind_null(get(), i + 1);
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(get(), i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray bytes = value.toByteArray();
            sqlite3_bind_blob64(get(), i + 1, bytes.constData(), sqlite3_uint64(bytes.size()),
                                SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::Double) {
            sqlite3_bind_double(get(), i + 1, value.toDouble());
        } else {
            sqlite3_bind_int64(get(), i + 1, value.toLongLong());
        }
    }
}

void Statement::bindBlob(int index, Bytes blob)
{
    sqlite3_bind_blob64(get(), index, blob.data(), blob.size(), SQLITE_STATIC);
}

int Statement::step()
{
    return sqlite3_step(get());
}

void Statement::reset()
{
    sqlite3_reset(get());
}

} // namespace sessionary
