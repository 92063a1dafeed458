// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <openssl/crypto.h>

namespace sessionary {

/// What libcrypto keeps for a thread goes with the call: the end of a thread of a pool is something
/// that nobody waits for, so it would be left behind at the end of the program.
struct LibcryptoThread
{
    LibcryptoThread() = default;
    ~LibcryptoThread() { OPENSSL_thread_stop(); }
    Q_DISABLE_COPY_MOVE(LibcryptoThread)
};

} // namespace sessionary
