// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sqlitepages.h"

#include <algorithm>
#include <bit>

namespace sessionary {

namespace {

/// No value of a session, and no text beside one, is larger.
constexpr std::size_t maxValueSize = std::size_t(16) * 1024 * 1024;

constexpr std::size_t leafHeaderSize = 8;
constexpr std::size_t interiorHeaderSize = 12;
constexpr std::size_t pointerSize = 2;
constexpr std::size_t childSize = 4;
/// A cell takes at least that, so that it can become a piece of free space.
constexpr std::size_t minCellSize = 4;
constexpr quint8 maxFragments = 60;

template<std::unsigned_integral T>
T numberAt(Bytes bytes, std::size_t offset)
{
    return ByteReader(bytes.subspan(offset, sizeof(T))).read<T>();
}

bool isLeaf(PageKind kind)
{
    return kind == PageKind::TableLeaf || kind == PageKind::IndexLeaf;
}

std::optional<PageKind> kindFrom(quint8 byte)
{
    for (const PageKind kind : { PageKind::TableLeaf, PageKind::IndexLeaf, PageKind::TableInterior,
                                 PageKind::IndexInterior }) {
        if (byte == quint8(kind))
            return kind;
    }
    return std::nullopt;
}

qint64 signedNumber(Bytes body)
{
    quint64 value = (body.front() & 0x80U) != 0 ? ~quint64(0) : 0;
    for (const quint8 byte : body)
        value = value << 8U | byte;
    return qint64(value);
}

/// Where the content of the cells begins; the largest page has no place for its own size.
std::size_t contentStart(Bytes header, std::size_t pageSize)
{
    const auto start = numberAt<quint16>(header, 5);
    return start == 0 && pageSize == maxPageSize ? maxPageSize : start;
}

} // namespace

std::optional<Varint> readVarint(Bytes bytes)
{
    constexpr std::size_t longest = 9;
    quint64 value = 0;
    for (std::size_t i = 0; i < std::min(bytes.size(), longest); ++i) {
        if (i + 1 == longest)
            return Varint { value << 8U | bytes[i], longest };
        value = value << 7U | (bytes[i] & 0x7fU);
        if ((bytes[i] & 0x80U) == 0)
            return Varint { value, i + 1 };
    }
    return std::nullopt;
}

std::optional<std::size_t> sizeOfSerialType(quint64 type)
{
    constexpr std::array<std::size_t, 10> fixed { 0, 1, 2, 3, 4, 6, 8, 8, 0, 0 };
    constexpr quint64 firstVariable = 12;
    if (type < fixed.size())
        return fixed.at(std::size_t(type));
    if (type < firstVariable || (type - firstVariable) / 2 > maxValueSize)
        return std::nullopt;
    return std::size_t((type - firstVariable) / 2);
}

RawValue readValue(quint64 type, Bytes body)
{
    enum Type : quint64 { Null = 0, LastInteger = 6, Real = 7, Zero = 8, One = 9 };
    using Kind = RawValue::Kind;
    if (type == Null)
        return {};
    if (type == Zero || type == One)
        return { .kind = Kind::Integer, .integer = type == One ? 1 : 0 };
    const auto size = sizeOfSerialType(type);
    if (!size || *size > body.size())
        return { .kind = Kind::Missing };
    body = body.first(*size);
    if (type <= LastInteger)
        return { .kind = Kind::Integer, .integer = signedNumber(body) };
    if (type == Real)
        return { .kind = Kind::Real, .real = std::bit_cast<double>(signedNumber(body)) };
    return { .kind = type % 2 == 0 ? Kind::Blob : Kind::Text, .bytes = body };
}

std::optional<RawRecord> readRecord(Bytes bytes)
{
    const auto headerSize = readVarint(bytes);
    if (!headerSize || headerSize->value < headerSize->size || headerSize->value > bytes.size())
        return std::nullopt;

    std::array<quint64, RawRecord::maxColumns> types {};
    RawRecord record;
    Bytes header = bytes.subspan(headerSize->size, headerSize->value - headerSize->size);
    for (; !header.empty(); ++record.count) {
        const auto type = readVarint(header);
        if (!type || record.count == RawRecord::maxColumns)
            return std::nullopt;
        types.at(record.count) = type->value;
        header = header.subspan(type->size);
    }

    std::size_t at = headerSize->value;
    for (std::size_t i = 0; i < record.count; ++i) {
        const auto size = sizeOfSerialType(types.at(i));
        if (!size)
            return std::nullopt;
        record.values.at(i) = readValue(types.at(i), bytes.subspan(std::min(at, bytes.size())));
        at += *size;
    }
    record.size = at;
    return record;
}

bool isPageSize(std::size_t size)
{
    return std::has_single_bit(size) && size >= minPageSize && size <= maxPageSize;
}

std::size_t localPayloadSize(PageKind kind, std::size_t pageSize, quint64 payloadSize)
{
    const std::size_t max =
        kind == PageKind::TableLeaf ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23;
    if (payloadSize <= max)
        return std::size_t(payloadSize);
    const std::size_t min = (pageSize - 12) * 32 / 255 - 23;
    const auto rest = min + std::size_t((payloadSize - min) % (pageSize - childSize));
    return rest <= max ? rest : min;
}

std::optional<RawCell> readCell(PageKind kind, std::size_t pageSize, Bytes bytes)
{
    std::size_t at = kind == PageKind::IndexInterior ? childSize : 0;
    if (at > bytes.size())
        return std::nullopt;
    const auto payloadSize = readVarint(bytes.subspan(at));
    if (!payloadSize || payloadSize->value < 2 || payloadSize->value > maxValueSize)
        return std::nullopt;
    at += payloadSize->size;

    RawCell cell { .rowId = {}, .payloadSize = payloadSize->value, .local = {} };
    if (kind == PageKind::TableLeaf) {
        const auto rowId = readVarint(bytes.subspan(at));
        if (!rowId)
            return std::nullopt;
        cell.rowId = qint64(rowId->value);
        at += rowId->size;
    }
    const std::size_t local = localPayloadSize(kind, pageSize, cell.payloadSize);
    cell.local = bytes.subspan(at, std::min(local, bytes.size() - at));
    cell.size = at + local;
    if (local < cell.payloadSize) {
        if (cell.size + childSize <= bytes.size())
            cell.overflowPage = numberAt<quint32>(bytes, cell.size);
        cell.size += childSize;
    }
    return cell;
}

std::size_t RawPage::headerSize() const
{
    return isLeaf(m_kind) ? leafHeaderSize : interiorHeaderSize;
}

std::optional<RawPage> RawPage::read(Bytes bytes, std::size_t pageSize, std::size_t headerAt)
{
    bytes = bytes.first(std::min(bytes.size(), pageSize));
    if (bytes.size() < headerAt + interiorHeaderSize)
        return std::nullopt;
    const Bytes header = bytes.subspan(headerAt);
    const auto kind = kindFrom(header[0]);
    if (!kind)
        return std::nullopt;

    RawPage page;
    page.m_bytes = bytes;
    page.m_pageSize = pageSize;
    page.m_headerAt = headerAt;
    page.m_kind = *kind;
    page.m_cellCount = numberAt<quint16>(header, 3);
    if (!isLeaf(*kind))
        page.m_rightChild = numberAt<quint32>(header, 8);

    const std::size_t firstFree = numberAt<quint16>(header, 1);
    const std::size_t content = contentStart(header, pageSize);
    const std::size_t endOfPointers = headerAt + page.headerSize() + page.m_cellCount * pointerSize;
    if (page.m_cellCount == 0 || header[7] > maxFragments || content > pageSize
        || content < endOfPointers || endOfPointers > bytes.size()
        || (firstFree != 0 && (firstFree < content || firstFree + minCellSize > pageSize)))
        return std::nullopt;
    for (std::size_t i = 0; i < page.m_cellCount; ++i) {
        if (page.cellAt(i) < content || page.cellAt(i) + minCellSize > pageSize)
            return std::nullopt;
    }
    return page;
}

bool RawPage::isEmpty(Bytes bytes, std::size_t pageSize)
{
    if (bytes.size() < leafHeaderSize || !kindFrom(bytes[0]) || numberAt<quint16>(bytes, 3) != 0)
        return false;
    const std::size_t content = numberAt<quint16>(bytes, 5);
    return numberAt<quint16>(bytes, 1) == 0 && (content == pageSize || content == 0)
        && bytes[7] == 0;
}

std::size_t RawPage::cellAt(std::size_t index) const
{
    return numberAt<quint16>(m_bytes, m_headerAt + headerSize() + index * pointerSize);
}

std::optional<RawCell> RawPage::cell(std::size_t index) const
{
    const std::size_t at = cellAt(index);
    if (m_kind == PageKind::TableInterior || at >= m_bytes.size())
        return std::nullopt;
    return readCell(m_kind, m_pageSize, m_bytes.subspan(at));
}

std::optional<quint32> RawPage::childAt(std::size_t index) const
{
    const std::size_t at = cellAt(index);
    if (isLeaf(m_kind) || at + childSize > m_bytes.size())
        return std::nullopt;
    return numberAt<quint32>(m_bytes, at);
}

std::size_t RawPage::endOfCells() const
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < m_cellCount; ++i) {
        if (const auto found = cell(i))
            end = std::max(end, cellAt(i) + found->size);
    }
    return end;
}

} // namespace sessionary
