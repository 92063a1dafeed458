// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/loadedlibrary.h"

#include <QtGlobal>

#include <dlfcn.h>

namespace sessionary {

LoadedLibrary::LoadedLibrary(const char *name)
    : m_handle(::dlopen(name, RTLD_NOW | RTLD_LOCAL))
{
    if (m_handle == nullptr)
        qFatal("%s", ::dlerror());
}

LoadedLibrary::Symbol LoadedLibrary::find(const char *name) const
{
    void *address = ::dlsym(m_handle, name);
    if (address == nullptr)
        qFatal("%s", ::dlerror());
    return { address };
}

} // namespace sessionary
