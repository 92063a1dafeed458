// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/processguard.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace sessionary {

void guardProcess()
{
#if defined(NDEBUG) && !defined(SESSIONARY_SANITIZED)
    constexpr rlimit none {};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

void returnFreedMemory()
{
#ifdef M_MMAP_THRESHOLD
    constexpr int largePiece = 256 * 1024; // else it grows with the pieces that were given back
    ::mallopt(M_MMAP_THRESHOLD, largePiece);
#endif
}

} // namespace sessionary
