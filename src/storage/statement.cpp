// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/statement.h"

namespace sessionary {

Statement::Statement(sqlite3 *database, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite().prepare_v2(database, text.constData(), int(text.size()), &statement, nullptr);
    m_statement.reset(statement);
}

void Statement::bind(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        if (value.isNull()) {
            sqlite().bind_null(get(), i + 1);
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite().bind_text(get(), i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray bytes = value.toByteArray();
            sqlite().bind_blob64(get(), i + 1, bytes.constData(), sqlite3_uint64(bytes.size()),
                                 SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::Double) {
            sqlite().bind_double(get(), i + 1, value.toDouble());
        } else {
            sqlite().bind_int64(get(), i + 1, value.toLongLong());
        }
    }
}

void Statement::bindBlob(int index, Bytes blob)
{
    sqlite().bind_blob64(get(), index, blob.data(), blob.size(), SQLITE_STATIC);
}

int Statement::step()
{
    return sqlite().step(get());
}

QVariant Statement::value(int column) const
{
    const auto size = [&] { return qsizetype(sqlite().column_bytes(get(), column)); };
    switch (sqlite().column_type(get(), column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite().column_int64(get(), column));
    case SQLITE_FLOAT:
        return sqlite().column_double(get(), column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite().column_text(get(), column));
        return QString::fromUtf8(text, size());
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite().column_blob(get(), column));
        return QByteArray(bytes, size());
    }
    default:
        return {};
    }
}

void Statement::reset()
{
    sqlite().reset(get());
}

} // namespace sessionary
