// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"

#include <array>
#include <optional>

namespace sessionary {

/// The pieces that an SQLite file is made of, read without SQLite and without trusting any of them:
/// every number is checked against the bytes that are there. Source: "Database File Format",
/// sqlite.org/fileformat2.html. All numbers are big-endian.

/// Of what stands before the frames of a write-ahead log. Source: 4.1 there
inline constexpr std::size_t walHeaderSize = 32;

struct Varint
{
    quint64 value = 0;
    std::size_t size = 0; ///< 1 to 9 bytes
};

/// The variable-length integer that \a bytes begin with; nothing when they end in it
[[nodiscard]] std::optional<Varint> readVarint(Bytes bytes);

/// How many bytes of a record's body a value of the serial type \a type takes; nothing for the
/// types 10 and 11, which no file has, and for what is larger than any session
[[nodiscard]] std::optional<std::size_t> sizeOfSerialType(quint64 type);

/// A value of a row, its bytes seen where they lie
struct RawValue
{
    enum class Kind : quint8 {
        Missing, ///< the row is cut off before it
        Null,
        Integer,
        Real,
        Text,
        Blob,
    };

    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    Bytes bytes = {}; ///< of a text or a blob

    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    [[nodiscard]] bool isInteger() const { return kind == Kind::Integer; }
};

/// The value of the serial type \a type whose body is \a body, which can be cut off
[[nodiscard]] RawValue readValue(quint64 type, Bytes body);

/// A row: a header with its own size and a serial type for each column, and a body
struct RawRecord
{
    /// More columns than any row that we look for has
    static constexpr std::size_t maxColumns = 16;

    std::array<RawValue, maxColumns> values;
    std::size_t count = 0;
    std::size_t size = 0; ///< of header and body together

    [[nodiscard]] const RawValue &operator[](std::size_t column) const { return values[column]; }
};

/// The record that \a bytes begin with. Values that lie behind the end of \a bytes are Missing;
/// nothing when the header itself is none, or is cut off.
[[nodiscard]] std::optional<RawRecord> readRecord(Bytes bytes);

/// The kind of a page in a b-tree, as its first byte says it
enum class PageKind : quint8 {
    IndexInterior = 2, ///< also of a table WITHOUT ROWID, and then with rows in it
    TableInterior = 5,
    IndexLeaf = 10,
    TableLeaf = 13,
};

/// The smallest and largest page that there can be
inline constexpr std::size_t minPageSize = 512;
inline constexpr std::size_t maxPageSize = 65536;

/// \a size is a power of two between those.
[[nodiscard]] bool isPageSize(std::size_t size);

/// How much of a payload of \a payloadSize bytes lies in its cell; the rest is on overflow pages.
[[nodiscard]] std::size_t localPayloadSize(PageKind kind, std::size_t pageSize,
                                           quint64 payloadSize);

/// One row in a page, or an entry of an index
struct RawCell
{
    std::optional<qint64> rowId; ///< only of a table with row numbers
    quint64 payloadSize = 0;
    Bytes local; ///< the part of the payload that lies here; it can be cut off
    quint32 overflowPage = 0; ///< where it goes on; 0: nowhere
    std::size_t size = 0; ///< of the cell, in the page
};

/// The cell that \a bytes begin with, in a page of that kind that is no interior page of a table;
/// nothing when its first numbers are cut off or make no sense.
[[nodiscard]] std::optional<RawCell> readCell(PageKind kind, std::size_t pageSize, Bytes bytes);

/// A page of a b-tree, looked at before anything in it is believed
class RawPage
{
public:
    /// What \a bytes begin with, if it holds together as a page with cells in it: kind, number of
    /// cells, where they lie. \a bytes can be cut off behind that. The first page of a file has 100
    /// bytes of the file's header before its own.
    [[nodiscard]] static std::optional<RawPage> read(Bytes bytes, std::size_t pageSize,
                                                     std::size_t headerAt = 0);
    /// A page of a b-tree that says that nothing is in it
    [[nodiscard]] static bool isEmpty(Bytes bytes, std::size_t pageSize);

    [[nodiscard]] PageKind kind() const { return m_kind; }
    [[nodiscard]] std::size_t cellCount() const { return m_cellCount; }
    /// Of an interior page: the page behind the last cell
    [[nodiscard]] quint32 rightChild() const { return m_rightChild; }
    /// Where the cell lies in the page
    [[nodiscard]] std::size_t cellAt(std::size_t index) const;
    /// Nothing where it is cut off or none; never of an interior page of a table
    [[nodiscard]] std::optional<RawCell> cell(std::size_t index) const;
    /// Of an interior page: the page that the cell leads to
    [[nodiscard]] std::optional<quint32> childAt(std::size_t index) const;
    /// Where the cells of this page end, which in all but the rarest is where the page ends
    [[nodiscard]] std::size_t endOfCells() const;

private:
    [[nodiscard]] std::size_t headerSize() const;

    Bytes m_bytes;
    std::size_t m_pageSize = 0;
    std::size_t m_headerAt = 0;
    PageKind m_kind = PageKind::TableLeaf;
    std::size_t m_cellCount = 0;
    quint32 m_rightChild = 0;
};

} // namespace sessionary
