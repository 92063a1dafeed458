// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace sessionary {

/// What stands in the sessions of everybody and says nothing of anybody: nobody looks for it in a
/// redacted copy.

/// A part of a word out of the tables that the libraries make, or of their names for peers; letter
/// case does not matter.
[[nodiscard]] bool isLibraryWord(std::string_view text);
/// Where one of Telegram's servers is, with a port or without: an IP address, or a host name of
/// theirs
[[nodiscard]] bool isServerAddress(std::string_view text);

} // namespace sessionary
