// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <string_view>

namespace sessionary {

/// A cleaned text and what it decodes to, decoded once for all formats that look at it.
class StringText
{
public:
    explicit StringText(std::string_view text);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool startsWith(std::string_view prefix) const
    {
        return m_text.starts_with(prefix);
    }

    /// The whole text decoded; empty when it is not base64
    [[nodiscard]] Bytes bytes() const { return m_whole ? m_whole->bytes() : Bytes(); }
    /// The text without its first character decoded; empty when that is not base64
    [[nodiscard]] Bytes bytesAfterFirst() const
    {
        return m_afterFirst ? m_afterFirst->bytes() : Bytes();
    }
    /// Why the whole text, or the one behind a leading colon, is no base64
    [[nodiscard]] const Result<SecretBytes> &decoded() const
    {
        return startsWith(":") ? m_afterFirst : m_whole;
    }

private:
    std::string_view m_text;
    Result<SecretBytes> m_whole;
    Result<SecretBytes> m_afterFirst;
};

} // namespace sessionary
