// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sessioninfo.h"

#include <QString>

namespace sessionary {

/// Why a session is taken for what it is taken for: FileLayout::reason and StringFormat::reason,
/// translated. All are phrases without a full stop, and empty where nobody wrote one.

[[nodiscard]] QString stringReasonText(FormatId format);
[[nodiscard]] QString fileReasonText(FormatId layout);
/// Of the layout of \a info, whichever it is
[[nodiscard]] QString reasonText(const SessionInfo &info);

/// What else \a info could be, with the reasons, as sentences; empty when its layout is certain
[[nodiscard]] QString otherCandidatesText(const SessionInfo &info);

} // namespace sessionary
