// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/libsqlite.h"

namespace sessionary {

Libsqlite::Libsqlite()
    : library("libsqlite3.so.0")
{
}

} // namespace sessionary
