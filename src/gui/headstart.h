// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/besidethread.h"

#include <memory>

namespace sessionary {

/// Does in threads of its own what a window with any text in it waits for.
class HeadStart
{
public:
    /// Beside the start of Qt: reads the configuration of the fonts. Whatever else wants the
    /// processor comes first, such as the display that Qt is talking with.
    HeadStart();
    ~HeadStart();

    HeadStart(const HeadStart &) = delete;
    HeadStart &operator=(const HeadStart &) = delete;

    /// Once there is a QGuiApplication: puts the configuration to use, and looks which fonts there
    /// are. Whoever needs one meanwhile waits for it. Where the processors have so much to do that
    /// the configuration is not read yet, Qt reads it itself, as it does without all this. The
    /// thread is over before the QGuiApplication is.
    [[nodiscard]] BesideThread findFonts();

private:
    struct Reading;
    std::unique_ptr<Reading> m_reading;
};

} // namespace sessionary
