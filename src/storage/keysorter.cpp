// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/keysorter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace sessionary {

namespace {

/// More of a text does not matter to somebody who looks for it.
constexpr std::size_t longestText = 256;
constexpr std::size_t bytesOfRank = sizeof(quint64);

/// Whole numbers in the order of unsigned ones
constexpr quint64 rankOf(qint64 number)
{
    return quint64(number) ^ (quint64(1) << 63);
}

/// Behind a whole number, so that there is room before the smallest one
constexpr quint64 behindNumber = quint64(1) << 63;

quint64 rankOf(std::string_view text)
{
    quint64 rank = 0;
    for (std::size_t i = 0; i < bytesOfRank; ++i)
        rank = rank << 8 | (i < text.size() ? quint8(text[i]) : 0U);
    return rank;
}

} // namespace

void KeySorter::add(qint64 key, const RawRow &row, int column)
{
    const RawRow::Cell cell = row.cell(column);
    switch (cell.type) {
    case RawRow::Type::Null:
        m_nulls.push_back(key);
        break;
    case RawRow::Type::Integer:
        m_numbers.push_back({ rankOf(cell.number), behindNumber, key });
        break;
    case RawRow::Type::Real:
        addNumber(key, row.real(column));
        break;
    case RawRow::Type::Text:
        addText(m_texts, key, cell.text);
        break;
    case RawRow::Type::Blob:
        addText(m_blobs, key, row.text(column));
        break;
    }
}

std::size_t KeySorter::size() const
{
    return m_nulls.size() + m_numbers.size() + m_texts.size() + m_blobs.size();
}

void KeySorter::addNumber(qint64 key, double value)
{
    constexpr double limit = 9223372036854775808.0;
    const double whole = std::floor(value);
    if (whole >= limit)
        m_numbers.push_back({ std::numeric_limits<quint64>::max(),
                              behindNumber | std::bit_cast<quint64>(value), key });
    else if (whole < -limit) // the farther, the earlier
        m_numbers.push_back({ 0, ~std::bit_cast<quint64>(-value) & ~behindNumber, key });
    else // what is left is not negative, and its bits are in its order
        m_numbers.push_back(
            { rankOf(qint64(whole)), behindNumber | std::bit_cast<quint64>(value - whole), key });
}

void KeySorter::addText(Items &items, qint64 key, std::string_view text)
{
    text = text.substr(0, longestText);
    Item item { rankOf(text), text.size(), key };
    if (text.size() > bytesOfRank) {
        item.rest |= quint64(m_rests.size()) << 16;
        m_rests.append(text.substr(bytesOfRank));
    }
    items.push_back(item);
}

std::string_view KeySorter::restOf(const Item &item) const
{
    const std::size_t size = item.rest & 0xffff;
    if (size <= bytesOfRank)
        return {};
    return { m_rests.data() + (item.rest >> 16), size - bytesOfRank };
}

std::strong_ordering KeySorter::compare(const Item &left, const Item &right, bool isText) const
{
    if (left.rank != right.rank)
        return left.rank <=> right.rank;
    if (!isText)
        return left.rest <=> right.rest;
    if (const int order = restOf(left).compare(restOf(right)); order != 0)
        return order <=> 0;
    return (left.rest & 0xffff) <=> (right.rest & 0xffff);
}

/// In pieces, and then merged, so that there is a moment to stop every few milliseconds
bool KeySorter::sort(Items &items, bool isText, Qt::SortOrder order,
                     const std::function<bool()> &isCancelled) const
{
    constexpr std::size_t piece = 32768;
    const auto isLess = [&](const Item &left, const Item &right) {
        const auto found = compare(left, right, isText);
        if (std::is_eq(found))
            return left.key < right.key;
        return std::is_lt(found) == (order == Qt::AscendingOrder);
    };
    // A number that is the key, as an id often is, comes in its order.
    const auto isBehind = [&](const Item &left, const Item &right) {
        return std::is_gteq(compare(left, right, isText));
    };
    if (order == Qt::DescendingOrder && std::ranges::adjacent_find(items, isBehind) == items.end())
        std::ranges::reverse(items);
    if (std::ranges::is_sorted(items, isLess))
        return true;

    const auto at = [&](std::size_t place) {
        return items.begin() + qsizetype(std::min(place, items.size()));
    };
    for (std::size_t i = 0; i < items.size(); i += piece) {
        if (isCancelled())
            return false;
        std::sort(at(i), at(i + piece), isLess);
    }
    for (std::size_t size = piece; size < items.size(); size *= 2) {
        for (std::size_t i = 0; i + size < items.size(); i += 2 * size) {
            if (isCancelled())
                return false;
            std::inplace_merge(at(i), at(i + size), at(i + 2 * size), isLess);
        }
    }
    return true;
}

Result<std::vector<qint64>> KeySorter::sorted(Qt::SortOrder order,
                                              const std::function<bool()> &isCancelled)
{
    if (!sort(m_numbers, false, order, isCancelled) || !sort(m_texts, true, order, isCancelled)
        || !sort(m_blobs, true, order, isCancelled))
        return fail(ErrorCode::Cancelled);
    std::ranges::sort(m_nulls);

    std::array<Items *, 3> kinds { &m_numbers, &m_texts, &m_blobs };
    if (order == Qt::DescendingOrder)
        std::ranges::reverse(kinds);
    std::vector<qint64> keys;
    keys.reserve(size());
    if (order == Qt::AscendingOrder)
        keys = m_nulls;
    for (Items *items : kinds) {
        std::ranges::transform(*items, std::back_inserter(keys), &Item::key);
        *items = {}; // there is room for one of them only
    }
    if (order == Qt::DescendingOrder)
        keys.insert(keys.end(), m_nulls.begin(), m_nulls.end());
    return keys;
}

} // namespace sessionary
