// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QString>

namespace sessionary {

/// The badge of a library (named as FormatName::library), drawn by us and nobody's trademark: one
/// or two letters in a rounded square. Every library has a hue of its own; all are equally bright,
/// so that the letters can be read and the square is seen on light and on dark ground.
[[nodiscard]] QIcon libraryBadge(const QString &library);

} // namespace sessionary
