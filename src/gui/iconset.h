// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/appearance.h"

#include <QIcon>
#include <QString>

namespace sessionary {

/// The symbolic icon \a name of the program, drawn in the colour of the text that it stands beside,
/// so that it is seen on light, dark and selected ground alike.
[[nodiscard]] QIcon symbolicIcon(const QString &name);

/// The same in one colour, for what a colour says something about
[[nodiscard]] QIcon symbolicIcon(const QString &name, const QColor &color);

/// The name of the icon that stands beside what has \a accent
[[nodiscard]] QString iconNameOf(Accent accent);

/// Makes the resources of the program known, which a static library leaves to its user. Called
/// before anything else here, once or more often.
void loadResources();

/// The program's own icon
[[nodiscard]] QIcon programIcon();

} // namespace sessionary
