// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/libcrypto.h"

#include <QByteArray>

#include <openssl/opensslv.h>

namespace sessionary {

Libcrypto::Libcrypto()
    : library(("libcrypto.so." + QByteArray::number(OPENSSL_SHLIB_VERSION)).constData())
{
}

} // namespace sessionary
