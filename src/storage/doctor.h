// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/remedy.h"
#include "storage/sessionstorage.h"

namespace sessionary {

/// The largest file that a client may be using and whose inside is checked: it is copied to memory
/// for that, so that the client does not wait
inline constexpr qint64 maxCheckedSize = 64LL * 1024 * 1024;

struct Diagnosis
{
    SessionInfo info;
    /// What can be done about its findings, and done safely
    QList<Remedy> remedies;
};

/// All that describe() says of a session, and all findings that take longer: its integrity, a look
/// at every peer, who has the file open, where the file lies. What could not be checked within
/// \a whole is a finding, too; the errors are those of describe().
[[nodiscard]] Result<Diagnosis> diagnose(const SessionStorage &storage, const Budget &whole);

} // namespace sessionary
