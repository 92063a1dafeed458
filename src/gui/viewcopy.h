// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

class QTableView;

namespace sessionary {

/// Puts the selected rows of \a view on the clipboard, as they are shown: a line each, with tabs
/// between the columns. No model gives a key or an access hash, so neither can get there.
void copyRows(const QTableView &view);

} // namespace sessionary
