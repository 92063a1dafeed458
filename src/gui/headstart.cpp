// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/headstart.h"

#include <QFontDatabase>

#include <dlfcn.h>
#include <fontconfig/fontconfig.h>

namespace sessionary {

HeadStart::HeadStart()
    : m_beforeQt([] {
        FcInit();
        // What draws the icons, for the plugin that Qt asks to do so. It stays.
        ::dlopen("libQt6Svg.so.6", RTLD_LAZY | RTLD_LOCAL);
    })
{
}

std::jthread HeadStart::findFonts()
{
    m_beforeQt.join();
    return std::jthread([] { static_cast<void>(QFontDatabase::families()); });
}

} // namespace sessionary
