// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/connection.h"

#include <QStringList>

#include <optional>
#include <type_traits>

namespace sessionary {

/// What layouts have in common when they are written

/// Runs \a statements in an empty database of 4096-byte pages.
[[nodiscard]] Result<void> createTables(const Connection &connection,
                                        const QStringList &statements);

/// Runs \a sql once for each of \a rows.
[[nodiscard]] Result<void> insertRows(const Connection &connection, const QString &sql,
                                      const QList<QVariantList> &rows);

/// An empty text is stored as NULL.
[[nodiscard]] QVariant orNull(const QString &text);

template<typename T>
[[nodiscard]] QVariant orNull(const std::optional<T> &value)
{
    if (!value)
        return {};
    if constexpr (std::is_same_v<T, QString>)
        return *value;
    else
        return qint64(*value);
}

} // namespace sessionary
