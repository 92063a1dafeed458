// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/secretbytes.h"
#include "storage/document.h"

#include <string>
#include <string_view>

namespace sessionary {

/// What is written in place of whatever says something of somebody, where a session that is no
/// database is written anew. A format hands over every such value that it knows, and what it does
/// not know.
///
/// It is asked twice: the first time it only takes what is secret, and what is written then is
/// thrown away; the second time it gives pseudonyms.
class StandIns
{
public:
    StandIns() = default;
    virtual ~StandIns() = default;
    Q_DISABLE_COPY_MOVE(StandIns)

    /// An id or a hash; it is written with as many bytes.
    [[nodiscard]] virtual qint64 number(qint64 original) = 0;
    [[nodiscard]] virtual qint64 date(qint64 original) = 0;
    [[nodiscard]] virtual std::string text(std::string_view original) = 0;
    /// As many bytes; a key of an account, of the program, or anything unknown
    [[nodiscard]] virtual SecretBytes bytes(Bytes original) = 0;
    /// An object or an array, with the names that libraries give; text() of what is none
    [[nodiscard]] virtual SecretBytes json(std::string_view original) = 0;
    /// \a plain is about to be encrypted: it is searched, as nothing would be found afterwards.
    virtual void willEncrypt(Bytes plain) = 0;
};

/// All of a file that is JSON
[[nodiscard]] Result<SecretBytes> redactedJsonFile(const DocumentFile &file,
                                                   const SecretBytes *passcode, StandIns &standIns);

} // namespace sessionary
