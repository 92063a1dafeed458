// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFlags>

namespace sessionary {

/// The parts of an authorization, whatever library keeps it.
enum class SessionField {
    DcId = 1,
    TestMode = 2,
    ApiId = 4,
    AuthKey = 8,
    UserId = 16,
    IsBot = 32,
    ServerAddress = 64,
    Port = 128,
    Date = 256,
};
Q_DECLARE_FLAGS(SessionFields, SessionField)
Q_DECLARE_OPERATORS_FOR_FLAGS(SessionFields)

} // namespace sessionary
