// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace sessionary {

/// \a value as JSON, in a line
[[nodiscard]] QByteArray jsonText(const QJsonValue &value);
/// \a text as JSON, with its quotation marks
[[nodiscard]] QByteArray jsonText(QStringView text);
/// null for an empty text, which says as little
[[nodiscard]] QJsonValue jsonOrNull(const QString &text);

} // namespace sessionary
