// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/headstart.h"

#include <fontconfig/fontconfig.h>

namespace sessionary {

HeadStart::HeadStart()
    : m_thread([] { FcInit(); })
{
}

void HeadStart::finish()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace sessionary
