// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace sessionary {

/// Opens \a dialog, whose answers are connected, over its window, and waits for nothing. It is
/// deleted once it is closed.
inline void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sessionary
