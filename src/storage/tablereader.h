// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "storage/peerreader.h"

#include <QStringList>

#include <span>
#include <vector>

namespace sessionary {

/// What a cell of a table holds, as far as it is shown. Long texts are cut, blobs are their size
/// alone, and whatever could be a key or an access hash is left out by the name of its column.
struct Cell
{
    enum class Kind { Null, Integer, Real, Text, Blob, Hidden };

    Kind kind = Kind::Null;
    /// Of what is hidden: its type, "blob" for one; empty for what is not computed
    QString text = {};
    qint64 number = 0;
    /// Of a text or blob, hidden or not; in characters or bytes
    qint64 size = 0;

    friend bool operator==(const Cell &, const Cell &) = default;
};

struct TableQuery
{
    QString table = {};
    /// A column; empty: the order of the table
    QString sortBy = {};
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const TableQuery &, const TableQuery &) = default;
};

/// Every table with its columns, indexes and triggers; what does not belong to the layout is
/// marked.
[[nodiscard]] Result<Outline> readTables(const SqlStorage &storage);

/// What identifies a row; for a table without row ids, its place in the table
[[nodiscard]] Result<RowKeys> tableKeys(const SqlStorage &storage, const TableQuery &query);
/// The same in parts, for as long as nothing has to be sorted
[[nodiscard]] Result<void> tableKeys(const SqlStorage &storage, const TableQuery &query,
                                     KeyParts &parts);

/// The cells of the rows of \a keys, in that order, in the order of the columns of the outline
[[nodiscard]] Result<std::vector<std::vector<Cell>>>
readTableRows(const SqlStorage &storage, const QString &name, std::span<const qint64> keys);

[[nodiscard]] Result<qint64> countRows(const SqlStorage &storage, const QString &name);

} // namespace sessionary
