// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/secretbytes.h"
#include "core/sessionfield.h"

#include <QString>

#include <optional>

namespace sessionary {

/// What options, or a person, say about a session that does not say it itself.
struct SessionSupplement
{
    std::optional<qint64> dcId = {};
    std::optional<bool> testMode = {};
    std::optional<quint32> apiId = {};
    std::optional<qint64> userId = {};
    std::optional<bool> isBot = {};
    std::optional<QString> serverAddress = {};
    std::optional<quint16> port = {};

    friend bool operator==(const SessionSupplement &, const SessionSupplement &) = default;
};

/// One authorization, with its key: move-only for that reason, and alive only as long as an
/// operation. An empty optional means that the source does not say.
struct Session
{
    std::optional<qint64> dcId = {};
    std::optional<bool> testMode = {};
    std::optional<quint32> apiId = {};
    std::optional<qint64> userId = {};
    std::optional<bool> isBot = {};
    std::optional<QString> serverAddress = {};
    std::optional<quint16> port = {};
    /// When the library last saved it, in seconds since 1970; 0 when it did not
    qint64 date = 0;
    /// 256 bytes, or none
    SecretBytes authKey = {};

    /// The fields that have a value. A key that is not authKeySize long is none.
    [[nodiscard]] SessionFields fields() const;
    /// What \a supplement says goes before what the source says.
    void apply(const SessionSupplement &supplement);
    [[nodiscard]] Session clone() const;
};

/// The same key and the same of all else
[[nodiscard]] bool isSameLogin(const Session &left, const Session &right);

/// The largest id that Telegram gives to a user: 2⁴⁰ − 1
inline constexpr qint64 maxUserId = (qint64(1) << 40) - 1;

/// A positive number that Telegram could have given to a user
[[nodiscard]] constexpr bool isUserId(qint64 id)
{
    return id > 0 && id <= maxUserId;
}

} // namespace sessionary
