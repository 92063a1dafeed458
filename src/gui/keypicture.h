// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

class QPalette;

namespace sessionary {

/// A small picture that is always the same for an auth key's id, and unlike those of others: the
/// same login is recognised at a glance. An id says nothing of its key.
[[nodiscard]] QIcon keyPicture(quint64 authKeyId, const QPalette &palette);

} // namespace sessionary
