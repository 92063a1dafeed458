// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

class QString;
class QWidget;

namespace sessionary {

/// Shows \a window in front of others, even if it was minimized. \a token is the desktop's leave to
/// do so: an activation token of Wayland, or a startup ID of X11, whose sign that something is
/// being started ends. Without one, it depends on the desktop whether it only says that the window
/// is there.
void bringToFront(QWidget &window, const QString &token);

} // namespace sessionary
