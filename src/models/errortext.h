// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/finding.h"
#include "formats/pastedtext.h"
#include "storage/rescue.h"

#include <QString>

namespace sessionary {

/// A sentence, or two, in words that a person can act on. The only place where errors and findings
/// become words, for the window and the command line alike; none of them repeats a secret.
[[nodiscard]] QString errorText(const Error &error);
[[nodiscard]] QString findingText(const Finding &finding);

/// "certain", "likely" or "doubtful"
[[nodiscard]] QString surenessText(Sureness sureness);

/// "API ID": as a sentence or a label has it
[[nodiscard]] QString fieldName(SessionField field);
/// "API ID and user ID"
[[nodiscard]] QString fieldNames(SessionFields fields);
/// What was taken away from a pasted text, as a list; empty when nothing was
[[nodiscard]] QString droppedText(DroppedParts dropped);

} // namespace sessionary
