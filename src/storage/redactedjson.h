// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/pseudonyms.h"

#include <functional>
#include <optional>
#include <string>

namespace sessionary {

/// Whose JSON it is: the names of the members of a library's say what they are, others can say who.
/// A document is what a library keeps a session in: of its names those are kept that a library
/// gives, outside the tables of peers, in which they say who.
enum class JsonOrigin { Library, Foreign, Document };

/// \a json, an object or an array, with its structure, its blanks and its types, and pseudonyms for
/// all else; data centers and their addresses stay. Nothing when it is no such JSON.
[[nodiscard]] std::optional<std::string> redactedJson(std::string_view json, JsonOrigin origin,
                                                      Pseudonyms &pseudonyms);

/// What visitJson() calls
struct JsonVisitor
{
    std::function<void(std::string_view)> text;
    std::function<void(qint64)> number;
    std::function<void(Bytes)> bytes;
};

/// Calls \a visitor for each string in \a json, each whole number, and each list that is the bytes
/// of something, as numbers or as pieces of base64; with the names of members as strings where they
/// can say who. False when it is no object and no array.
bool visitJson(std::string_view json, JsonOrigin origin, const JsonVisitor &visitor);

} // namespace sessionary
