// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base64.h"

namespace sessionary {

/// A cleaned text and what it encodes, seen once for all formats that look at it and not copied:
/// looking at a text makes no secret.
class StringText
{
public:
    explicit StringText(std::string_view text)
        : m_text(text)
        , m_whole(text)
        , m_afterFirst(startsWith("1") || startsWith(":") ? base64::View(text.substr(1))
                                                          : base64::View())
    {
    }

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool startsWith(std::string_view prefix) const
    {
        return m_text.starts_with(prefix);
    }

    /// What the whole text encodes; empty when it is not base64
    [[nodiscard]] const base64::View &whole() const { return m_whole; }
    /// What stands behind the 1 or the colon that some formats begin with; empty when that is not
    /// base64, or the text begins otherwise
    [[nodiscard]] const base64::View &afterFirst() const { return m_afterFirst; }

private:
    std::string_view m_text;
    base64::View m_whole;
    base64::View m_afterFirst;
};

} // namespace sessionary
