// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sessionplace.h"
#include "storage/sessionstorage.h"

#include <span>

namespace sessionary::test {

/// Everything that the program does with what lies at a path and was never seen before, for those
/// who have strange things to show: the fuzz targets and the mutations.
struct Reader
{
    const char *name;
    void (*run)(const QString &path, const Passcode &passcode);
};

/// Add a row to have one tried on everything.
[[nodiscard]] std::span<const Reader> readers();

/// The session, its peers in every order, and all of its tables
void lookAtAll(const SessionStorage &storage);

} // namespace sessionary::test
