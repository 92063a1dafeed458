// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sessionary {

/// \a text with every character that could fool a window or a terminal made visible: control,
/// bidi, zero-width and line-separating characters become \uXXXX. Whatever a session holds goes
/// through this before anybody sees it.
[[nodiscard]] QString printable(QStringView text);

/// \a character is one that printable() makes visible.
[[nodiscard]] bool isDeceptive(char32_t character);

/// The JSON text \a json with the same characters escaped: the value stays, the bytes are harmless.
[[nodiscard]] QByteArray printableJson(const QByteArray &json);

} // namespace sessionary
