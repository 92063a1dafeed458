// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <span>

class QCoreApplication;

namespace sessionary {

/// A language that the window is translated into
struct Language
{
    const char *code; ///< as QLocale takes it
    const char *name; ///< in itself, in UTF-8
};

/// English, which the sources are written in, first
[[nodiscard]] std::span<const Language> languages();

/// The code of the language that somebody gets who chose \a chosen; empty: the best that the
/// desktop's languages have.
[[nodiscard]] QString languageFor(const QString &chosen);

/// Has \a application speak the language of \a code, and read in its direction. Before there is any
/// window: those that are there go on as they were.
void speak(QCoreApplication &application, const QString &code);

} // namespace sessionary
