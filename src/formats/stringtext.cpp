// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/stringtext.h"

#include "core/base64.h"

namespace sessionary {

StringText::StringText(std::string_view text)
    : m_text(text)
    , m_whole(base64::decode(text))
    , m_afterFirst(base64::decode(text.substr(text.empty() ? 0 : 1)))
{
}

} // namespace sessionary
