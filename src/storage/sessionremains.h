// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/rowshapes.h"

#include <vector>

namespace sessionary {

/// What is left of a session's row around its key, wherever it lies in a file. SQLite writes in
/// front of a row how long it is, its number, and what each column holds:
///
///     length | row number | size of this header | type of each column | values
///
/// The type of a key of 256 bytes is 84 0C, and the types of the other columns stand around it.
/// Where a row was deleted, the first four bytes lead to the next free space instead.
struct SessionRemains
{
    /// What it can be a row of; all have the same columns
    std::vector<const RowShape *> shapes;
    RawRecord record;
    std::optional<qint64> rowId;
    /// Length and header are there, and fit what follows.
    bool isWhole = false;
    int goodValues = 0;
    bool isOdd = false;
};

/// Says how good the values of \a remains are, by the columns of its first shape.
void rate(SessionRemains &remains);

/// The offsets in \a bytes from \a from to \a to at which the type of a key stands
[[nodiscard]] std::vector<std::size_t> keyTypesIn(Bytes bytes, std::size_t from, std::size_t to);

/// The row around the type of a key at \a typeAt in \a bytes; nothing when there is too little to
/// be sure that it is one, or its key does not lie there in one piece.
[[nodiscard]] std::optional<SessionRemains> sessionAround(Bytes bytes, std::size_t typeAt,
                                                          std::size_t pageSize);

} // namespace sessionary
