// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <Qt>

class QLabel;
class QStyleOptionViewItem;

namespace sessionary {

// In a window that runs from right to left, "-100 123" would be shown as "123 100-": signs and
// spaces between numbers go where the text around them goes. All of these change nothing in other
// windows.

/// \a text for showing, running from left to right whatever is in it: paths
[[nodiscard]] QString ltr(const QString &text);
/// \a text for showing, running as its first letter says, and from left to right where it has none:
/// names, ids, numbers
[[nodiscard]] QString isolated(const QString &text);

/// A name that a session, a file or a person gave, as a part of a sentence: printable, and isolated
[[nodiscard]] QString named(const QString &name);

/// The same for a cell
void isolate(QStyleOptionViewItem &option);

/// Puts what \a label says beside the title of its row, which is on its right there, even when it
/// runs from left to right.
void alignToStart(QLabel &label);
[[nodiscard]] Qt::Alignment startAlignment();

} // namespace sessionary
