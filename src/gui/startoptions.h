// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/desktopservice.h"

#include <QCoreApplication>

namespace sessionary {

/// What Qt takes out of the environment and the arguments, for whoever needs it afterwards
struct Launch
{
    QString token; ///< the desktop's leave to come to the front
    QString x11; ///< the display that was named as an argument

    static Launch take(int argc, const char *const *argv);
};

/// What the program was started with
struct StartOptions
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)

public:
    Wishes wishes;
    bool opensNewWindow = false;
    bool isService = false; ///< the bus has started it, and says what is wished

    /// Ends the program for --help, --version, and what is wrong.
    static StartOptions parse(const QString &token);
};

} // namespace sessionary
