// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/finding.h"
#include "core/session.h"

namespace sessionary {

/// What is odd about \a session beyond findingsOf(), wherever it comes from: a key that has a
/// pattern, ids that stand for none. For somebody who asks what is wrong; a look does without.
[[nodiscard]] QList<Finding> examine(const Session &session);

} // namespace sessionary
