// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <span>

class QObject;

namespace sessionary {

/// A language that the window is translated into
struct Language
{
    const char *code; ///< as QLocale takes it
    const char *name; ///< in itself, in UTF-8
};

/// English, which the sources are written in, first
[[nodiscard]] std::span<const Language> languages();

/// The code of the language that somebody gets who chose \a chosen; empty: the first of \a wanted,
/// the languages of the desktop, that there is.
[[nodiscard]] QString languageFor(const QString &chosen,
                                  const QStringList &wanted = QLocale::system().uiLanguages());

/// Has the program speak the language of \a code, and read in its direction, as long as \a lifetime
/// is there. Before there is any window: those that are there go on as they were.
void speak(QObject &lifetime, const QString &code);

} // namespace sessionary
