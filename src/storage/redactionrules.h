// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelayout.h"

namespace sessionary {

/// What becomes of the values of a column in a redacted copy. Whatever is not known to be harmless
/// is replaced, and so is what is in a harmless column and does not look like it.
enum class RedactionRule {
    Replace,
    Small, ///< numbers up to 65535 stay: data centers, ports, versions, yes and no
    Label, ///< words of the libraries and small numbers stay: types
    Address, ///< of a server of Telegram: stays
    Date, ///< moved, with all others, by the same span
    SplitHash, ///< mtcute's "low|high"
    Keyed, ///< mtcute's values, which are what the key in their row says
};

/// Of a column of \a layout's own tables; Replace in any other
[[nodiscard]] RedactionRule redactionRuleOf(const FileLayout &layout, QStringView table,
                                            QStringView column);

} // namespace sessionary
