// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/finding.h"
#include "core/formatid.h"
#include "storage/outline.h"

#include <QList>

#include <optional>

namespace sessionary {

/// Who may have made and last opened a file of \a layout, whose version table says \a number: from
/// the order of its columns, which a migration leaves different from a new file, and from its
/// journal mode, which some libraries set and others never touch. Hints, never certain, so all of
/// them are of severity info; empty where the layout tells it all.
[[nodiscard]] QList<Finding> provenanceOf(const Outline &outline, FormatId layout,
                                          std::optional<qint64> number);

} // namespace sessionary
