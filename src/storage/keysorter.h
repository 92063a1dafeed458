// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "storage/rawrow.h"

#include <Qt>

#include <compare>
#include <functional>
#include <string>
#include <vector>

namespace sessionary {

/// Puts the keys of rows in the order of a value that each of them has, as SQLite would: nothing
/// before numbers, numbers before texts, texts before blobs, and rows with the same value in the
/// order of their keys. It takes 24 bytes a row beside long texts, of which only a beginning
/// counts, and can be stopped at any time, which SQLite's own sorting cannot.
class KeySorter
{
public:
    void add(qint64 key, const RawRow &row, int column);
    [[nodiscard]] std::size_t size() const;

    /// Cancelled when \a isCancelled said so
    [[nodiscard]] Result<std::vector<qint64>> sorted(Qt::SortOrder order,
                                                     const std::function<bool()> &isCancelled);

private:
    struct Item
    {
        quint64 rank = 0; ///< of a number, or the first bytes of a text
        quint64 rest = 0; ///< what is behind the point, or where the rest of a text is
        qint64 key = 0;
    };
    using Items = std::vector<Item>;

    void addNumber(qint64 key, double value);
    void addText(Items &items, qint64 key, std::string_view text);
    [[nodiscard]] std::string_view restOf(const Item &item) const;
    [[nodiscard]] std::strong_ordering compare(const Item &left, const Item &right,
                                               bool isText) const;
    [[nodiscard]] bool sort(Items &items, bool isText, Qt::SortOrder order,
                            const std::function<bool()> &isCancelled) const;

    std::vector<qint64> m_nulls;
    Items m_numbers;
    Items m_texts;
    Items m_blobs;
    std::string m_rests;
};

} // namespace sessionary
