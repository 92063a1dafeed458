// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/libcrypto.h"

#include <dlfcn.h>
#include <openssl/opensslv.h>

namespace sessionary {

namespace {

/// Of the version that this is compiled for; it stays.
void *library()
{
    static void *const handle = [] {
        const QByteArray name = "libcrypto.so." + QByteArray::number(OPENSSL_SHLIB_VERSION);
        void *opened = ::dlopen(name.constData(), RTLD_NOW | RTLD_LOCAL);
        if (opened == nullptr)
            qFatal("%s", ::dlerror());
        return opened;
    }();
    return handle;
}

} // namespace

const Libcrypto &Libcrypto::get()
{
    static const Libcrypto functions;
    return functions;
}

Libcrypto::Symbol Libcrypto::find(const char *name)
{
    void *address = ::dlsym(library(), name);
    if (address == nullptr)
        qFatal("%s", ::dlerror());
    return { address };
}

} // namespace sessionary
