// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelayout.h"

namespace sessionary::foreign {

/// Layouts of other libraries, told by their columns and not read: enough for a sentence that says
/// what a file is.
extern const FileLayout telethonLayout;
extern const FileLayout telethon2AlphaLayout;
extern const FileLayout telethon2Layout;
extern const FileLayout pyrogramPre015Layout;
extern const FileLayout pylogramLayout;
extern const FileLayout pyroforkDynamicDcLayout;
extern const FileLayout pyroforkDcLayout;
extern const FileLayout pyroforkLayout;
extern const FileLayout kurigramLayout;
extern const FileLayout pyrogramModLayout;
extern const FileLayout mtcuteLayout;
extern const FileLayout mtcuteLegacyLayout;
extern const FileLayout grammersLayout;
extern const FileLayout gotgProtoLayout;

} // namespace sessionary::foreign
