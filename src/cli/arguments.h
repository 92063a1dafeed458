// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/session.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace sessionary::cli {

/// The options that say what a source does not: --api-id, --user-id, --bot and the others
[[nodiscard]] QList<QCommandLineOption> supplementOptions();

/// What those options say; a message when one of them makes no sense.
[[nodiscard]] tl::expected<SessionSupplement, QString>
supplementFrom(const QCommandLineParser &parser);

/// "Give it with --api-id N.": which options say what is missing
[[nodiscard]] QString optionsFor(SessionFields fields);

/// The hint that belongs to \a error, if it names something that an option can give
[[nodiscard]] QString hintFor(const Error &error);

} // namespace sessionary::cli
