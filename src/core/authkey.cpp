// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"

#include "core/libcrypto.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

quint64 authKeyId(Bytes authKey)
{
    const LibcryptoThread guard;
    std::array<quint8, EVP_MAX_MD_SIZE> digest {};
    unsigned int size = 0;
    // libcrypto overwrites what it kept of the input
    if (libcrypto().EVP_Digest(authKey.data(), authKey.size(), digest.data(), &size,
                               libcrypto().EVP_sha1(), nullptr)
        != 1)
        qFatal("SHA-1 is not to be had");

    ByteReader tail(Bytes(digest).first(size).last(sizeof(quint64)));
    return tail.read<quint64>();
}

QString authKeyIdText(quint64 id)
{
    return u"%1"_s.arg(id, 16, 16, QChar(u'0'));
}

} // namespace sessionary
