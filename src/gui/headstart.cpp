// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/headstart.h"

#include <QFontDatabase>

#include <fontconfig/fontconfig.h>

namespace sessionary {

HeadStart::HeadStart()
    : m_beforeQt([] { FcInit(); })
{
}

std::jthread HeadStart::findFonts()
{
    m_beforeQt.join();
    return std::jthread([] { static_cast<void>(QFontDatabase::families()); });
}

} // namespace sessionary
