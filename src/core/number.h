// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <charconv>
#include <optional>
#include <string_view>

namespace sessionary {

/// A whole number in decimal digits, and nothing else
[[nodiscard]] inline std::optional<qint64> integerFrom(std::string_view text)
{
    qint64 number = 0;
    const char *const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    if (error != std::errc() || end != last)
        return std::nullopt;
    return number;
}

} // namespace sessionary
