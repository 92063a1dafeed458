// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelayout.h"

namespace sessionary::pyrogram {

/// Layouts of Pyrogram's forks, told apart by their columns and tables: several call theirs 3 or 4.

/// Kurigram 4 to 7, PyroTGFork, pyroblack from 2.8, irenogram, TeamPGM, and wzgram's 8: usernames
/// by peer, from 7 on with the address of the server
extern const FileLayout kurigramLayout;
/// Pyrofork 3 and 4, Electrogram, pyroblack up to 2.7: usernames by name
extern const FileLayout pyroforkLayout;
extern const FileLayout pyroforkDcLayout;
extern const FileLayout pyroforkDynamicDcLayout;
/// Pyrogram 3 with an update state
extern const FileLayout pyrogramModLayout;
/// One row of update state, and the channels in a table of their own
extern const FileLayout pylogramLayout;
/// What was developed before 0.15 and never released
extern const FileLayout pre015Layout;

} // namespace sessionary::pyrogram
