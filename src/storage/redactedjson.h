// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/pseudonyms.h"

#include <functional>
#include <optional>
#include <string>

namespace sessionary {

/// Whose JSON it is: the names of the members of a library's say what they are, others can say who.
enum class JsonOrigin { Library, Foreign };

/// \a json, an object or an array, with its structure, its blanks and its types, and pseudonyms for
/// all else; data centers and their addresses stay. Nothing when it is no such JSON.
[[nodiscard]] std::optional<std::string> redactedJson(std::string_view json, JsonOrigin origin,
                                                      Pseudonyms &pseudonyms);

/// Calls \a text for each string in \a json, and \a number for each whole number, with the names of
/// the members as strings where it is foreign. False when it is no object and no array.
bool visitJson(std::string_view json, JsonOrigin origin,
               const std::function<void(std::string_view)> &text,
               const std::function<void(qint64)> &number);

} // namespace sessionary
