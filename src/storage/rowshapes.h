// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sqlitepages.h"

#include <QLatin1StringView>
#include <QVariantList>

#include <span>

namespace sessionary {

/// Libraries whose databases have the same tables, or nearly so. One file is of one family.
enum class Family : quint8 {
    Pyrogram, ///< with all its forks
    PyrogramPre015,
    Telethon,
    Telethon2Alpha,
    Telethon2,
    Mtcute,
    MtcuteLegacy,
    Grammers,
    GotgProto,
};

/// What a column of a table holds, as far as a row can be told by it
enum class ColumnKind : quint8 {
    RowNumber, ///< INTEGER PRIMARY KEY: NULL in the row, whose number it is
    Version, ///< the same, or the number itself
    DcId, ///< a row number that is one of a data center
    ApiId,
    Flag,
    Key, ///< 256 bytes, or as many as an encrypted key has
    Date,
    UserId,
    Address,
    Port,
    Secret, ///< a key that is no session's: not taken along
    GotdJson, ///< JSON with a key in it
    Integer, ///< or NULL, as all that follow
    Number, ///< an integer, or with a fraction
    Text,
    Blob,
    NeededInteger, ///< never NULL, as all that follow
    NeededNumber,
    NeededText,
    Username,
    NeededBlob,
    TypeName, ///< of a peer
    HomeDc, ///< the number of a data center that is no row number
};

struct ShapeColumn
{
    QLatin1StringView name;
    ColumnKind kind;
};

/// What the rows of a table look like: a row in a closed table, from which a row of a database is
/// known when nothing says which table it belongs to
struct RowShape
{
    Family family;
    QLatin1StringView table;
    std::span<const ShapeColumn> columns;
    /// The numbers of columns that it has been known with, 0 for none: an older row can end earlier
    std::array<std::size_t, 3> counts {};
    /// There is a version of it WITHOUT ROWID
    bool mayLackRowNumber = false;
    /// What keeps the same row from being taken twice, behind the columns
    QLatin1StringView constraint = {};
    /// A layout is not recognised without it.
    bool isNeeded = false;
    /// Its rows are odd enough to be known among any other bytes.
    bool isDistinct = false;

    [[nodiscard]] bool hasCount(std::size_t count) const;
    /// The column of that kind; nothing when there is none
    [[nodiscard]] std::optional<std::size_t> find(ColumnKind kind) const;
    /// The column with the key, in whatever form; nothing when it is no session's row
    [[nodiscard]] std::optional<std::size_t> keyColumn() const;
};

[[nodiscard]] std::span<const RowShape> rowShapes();

/// What \a value is worth as one of \a kind
enum class Fit : quint8 {
    Not, ///< no value of that kind
    Possible, ///< it can be one, and is no sign of anything
    Odd, ///< the right type, and a number or text that no library puts there
    Good,
};
[[nodiscard]] Fit fitOf(ColumnKind kind, const RawValue &value);

/// \a record, whose row has the number \a rowId or none, is a row of \a shape.
[[nodiscard]] bool matches(const RowShape &shape, const RawRecord &record, bool hasRowNumber);

/// Its values as they are put into a table: keys are left out, and the number is in its column.
[[nodiscard]] QVariantList valuesOf(const RowShape &shape, const RawRecord &record,
                                    std::optional<qint64> rowId);

/// The number of bytes of a key, encrypted or not, is \a size.
[[nodiscard]] bool isKeySize(std::size_t size);

} // namespace sessionary
