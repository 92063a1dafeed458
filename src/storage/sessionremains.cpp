// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessionremains.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace sessionary {

namespace {

/// The serial types of blobs of 256, 300 and 440 bytes
constexpr std::array<std::array<quint8, 2>, 3> keyTypes {
    { { 0x84, 0x0c }, { 0x84, 0x64 }, { 0x86, 0x7c } }
};

/// How the columns of a row can lie around its key
struct Arrangement
{
    std::size_t key = 0; ///< which column it is
    std::size_t count = 0;

    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

std::vector<Arrangement> makeArrangements()
{
    std::vector<Arrangement> result;
    for (const RowShape &shape : rowShapes()) {
        const auto key = shape.find(ColumnKind::Key);
        for (const std::size_t count : shape.counts) {
            const Arrangement arrangement { key.value_or(0), count };
            if (key && count != 0 && std::ranges::find(result, arrangement) == result.end())
                result.push_back(arrangement);
        }
    }
    return result;
}

const std::vector<Arrangement> &arrangements()
{
    static const std::vector<Arrangement> all = makeArrangements();
    return all;
}

/// A row read in one arrangement, as if everything in front of its types were as it should be
struct Reading
{
    RawRecord record;
    std::size_t typesAt = 0;
    std::size_t headerSize = 0;
};

std::optional<Reading> readAs(const Arrangement &arrangement, Bytes bytes, std::size_t typeAt)
{
    if (typeAt < arrangement.key)
        return std::nullopt;
    // No value in front of a key is long enough for a type of two bytes.
    Reading reading { .record = {}, .typesAt = typeAt - arrangement.key };
    std::array<quint64, RawRecord::maxColumns> types {};
    std::size_t at = reading.typesAt;
    for (std::size_t i = 0; i < arrangement.count; ++i) {
        const auto type = readVarint(bytes.subspan(at));
        if (!type || !sizeOfSerialType(type->value) || (i < arrangement.key && type->size != 1))
            return std::nullopt;
        types.at(i) = type->value;
        at += type->size;
    }
    reading.headerSize = at - reading.typesAt + 1;
    for (std::size_t i = 0; i < arrangement.count; ++i) {
        reading.record.values.at(i) =
            readValue(types.at(i), bytes.subspan(std::min(at, bytes.size())));
        at += *sizeOfSerialType(types.at(i));
    }
    reading.record.count = arrangement.count;
    reading.record.size = at - reading.typesAt + 1;
    return reading;
}

/// The byte in front of the types says how long they are.
bool hasHeader(const Reading &reading, Bytes bytes)
{
    return reading.typesAt > 0 && bytes[reading.typesAt - 1] == reading.headerSize;
}

/// What stands in front of the header, when it fits
struct Front
{
    std::optional<qint64> rowId;
};

std::optional<Front> frontOf(const Reading &reading, Bytes bytes, bool hasRowNumber)
{
    constexpr std::size_t longest = 3; // of either number
    const std::size_t header = reading.typesAt - 1;
    const std::size_t shortest = hasRowNumber ? 1 : 0;
    for (std::size_t number = shortest; number <= shortest * longest; ++number) {
        for (std::size_t length = 1; length <= longest && number + length <= header; ++length) {
            const Bytes front = bytes.subspan(header - number - length);
            const auto size = readVarint(front);
            if (!size || size->size != length || size->value != reading.record.size)
                continue;
            if (!hasRowNumber)
                return Front {};
            const auto rowId = readVarint(front.subspan(length));
            if (rowId && rowId->size == number)
                return Front { qint64(rowId->value) };
        }
    }
    return std::nullopt;
}

/// The number of the row, where only its length is gone: the header is not that of a deleted row,
/// and it is one of a data center.
std::optional<qint64> numberAlone(const Reading &reading, Bytes bytes)
{
    constexpr quint8 largest = 5;
    const std::size_t header = reading.typesAt - 1;
    if (header == 0 || bytes[header - 1] == 0 || bytes[header - 1] > largest)
        return std::nullopt;
    return bytes[header - 1];
}

/// It was deleted, and nothing beside it: where it began stands how large this free space is.
bool isFreed(const Reading &reading, Bytes bytes)
{
    constexpr std::size_t lengthAndNumber = 3;
    if (reading.typesAt < 2)
        return false;
    const std::size_t size =
        std::size_t(bytes[reading.typesAt - 2]) << 8U | bytes[reading.typesAt - 1];
    return size == reading.record.size + lengthAndNumber;
}

/// It holds enough of what a session holds to be one, although something in front of it is gone.
bool isConvincing(const SessionRemains &remains, bool hasHeader, bool isFreed)
{
    constexpr std::size_t fewColumns = 2;
    constexpr int fewValues = 2; // the key is one of them
    constexpr int severalValues = 4;
    if (remains.isOdd || remains.goodValues == 0)
        return false;
    if (isFreed)
        return true;
    if (remains.record.count <= fewColumns) // then the number of the row has to be there
        return hasHeader && remains.rowId.has_value();
    return remains.goodValues >= (hasHeader ? fewValues : severalValues);
}

std::optional<SessionRemains> believe(const Reading &reading, Bytes bytes, std::size_t pageSize)
{
    const bool hasRowNumber = reading.record[0].isNull();
    SessionRemains remains { .shapes = {}, .record = reading.record, .rowId = {} };
    for (const RowShape &shape : rowShapes()) {
        if (shape.find(ColumnKind::Key) && matches(shape, reading.record, hasRowNumber))
            remains.shapes.push_back(&shape);
    }
    // The key of a row that goes on elsewhere is in pieces.
    const PageKind kind = hasRowNumber ? PageKind::TableLeaf : PageKind::IndexLeaf;
    if (remains.shapes.empty()
        || localPayloadSize(kind, pageSize, reading.record.size) < reading.record.size)
        return std::nullopt;

    const bool isHeaded = hasHeader(reading, bytes);
    if (const auto front = isHeaded ? frontOf(reading, bytes, hasRowNumber) : std::nullopt) {
        remains.isWhole = true;
        remains.rowId = front->rowId;
    } else if (isHeaded && hasRowNumber) {
        remains.rowId = numberAlone(reading, bytes);
    }
    rate(remains);
    if (!remains.isWhole && !isConvincing(remains, isHeaded, isFreed(reading, bytes)))
        return std::nullopt;
    return remains;
}

bool isBetter(const SessionRemains &left, const SessionRemains &right)
{
    const auto rank = [](const SessionRemains &remains) {
        return std::tuple(remains.isWhole, !remains.isOdd, remains.goodValues,
                          remains.record.count);
    };
    return rank(left) > rank(right);
}

} // namespace

void rate(SessionRemains &remains)
{
    const auto ratingOf = [&](const RowShape *shape) {
        int good = 0;
        bool isOdd = false;
        for (std::size_t i = 0; i < remains.record.count; ++i) {
            const ColumnKind kind = shape->columns[i].kind;
            RawValue value = remains.record[i];
            if (kind == ColumnKind::DcId && remains.rowId)
                value = { .kind = RawValue::Kind::Integer, .integer = *remains.rowId };
            const Fit fit = fitOf(kind, value);
            good += fit == Fit::Good ? 1 : 0;
            isOdd = isOdd || fit == Fit::Odd;
        }
        return std::pair(!isOdd, good);
    };
    const auto best =
        std::ranges::max_element(remains.shapes, {}, [&](auto *shape) { return ratingOf(shape); });
    std::rotate(remains.shapes.begin(), best, std::next(best));
    const auto [isRegular, good] = ratingOf(remains.shapes.front());
    remains.goodValues = good;
    remains.isOdd = !isRegular;
}

std::vector<std::size_t> keyTypesIn(Bytes bytes, std::size_t from, std::size_t to)
{
    std::vector<std::size_t> found;
    to = std::min(to, bytes.size() - std::min<std::size_t>(bytes.size(), 1));
    while (from < to) {
        // every type begins with 84 or 86
        const auto next =
            std::find_if(bytes.begin() + qsizetype(from), bytes.begin() + qsizetype(to),
                         [](quint8 byte) { return (byte & 0xfdU) == 0x84U; });
        from = std::size_t(next - bytes.begin());
        if (from < to && std::ranges::any_of(keyTypes, [&](const auto &type) {
                return type[0] == bytes[from] && type[1] == bytes[from + 1];
            }))
            found.push_back(from);
        ++from;
    }
    return found;
}

std::optional<SessionRemains> sessionAround(Bytes bytes, std::size_t typeAt, std::size_t pageSize)
{
    std::optional<SessionRemains> best;
    for (const Arrangement &arrangement : arrangements()) {
        const auto reading = readAs(arrangement, bytes, typeAt);
        if (!reading)
            continue;
        auto remains = believe(*reading, bytes, pageSize);
        if (remains && (!best || isBetter(*remains, *best)))
            best = std::move(remains);
    }
    return best;
}

} // namespace sessionary
