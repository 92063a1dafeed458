// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/processguard.h"

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

} // namespace sessionary
