// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/tablewriter.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

Result<void> createTables(const Connection &connection, const QStringList &statements)
{
    const QStringList settings { u"PRAGMA page_size=4096"_s, u"PRAGMA encoding='UTF-8'"_s };
    for (const QString &statement : settings + statements) {
        if (const auto done = connection.run(statement); !done)
            return done;
    }
    return {};
}

Result<void> insertRows(const Connection &connection, const QString &sql,
                        const QList<QVariantList> &rows)
{
    auto next = rows.cbegin();
    return connection.runForEach(sql, [&]() -> std::optional<QVariantList> {
        return next == rows.cend() ? std::nullopt : std::optional(*next++);
    });
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace sessionary
