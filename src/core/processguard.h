// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

namespace sessionary {

/// Keeps what the process holds from ending up in a core dump or under a debugger of the same
/// user. Called first thing in each program; does nothing in a build for debugging.
void guardProcess();

/// Gives large pieces of memory back as soon as nobody needs them: otherwise what a million rows
/// once took stays with the process. Called before there are threads.
void returnFreedMemory();

} // namespace sessionary
