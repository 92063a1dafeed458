// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <thread>

namespace sessionary {

/// Does in threads of its own what a window with any text in it waits for.
class HeadStart
{
public:
    /// Beside the start of Qt: reads the configuration of the fonts.
    HeadStart();

    /// Once there is a QGuiApplication: waits until that is over, so that nobody does the same
    /// again, and looks which fonts there are. Whoever needs one meanwhile waits for it. The thread
    /// is over before the QGuiApplication is.
    [[nodiscard]] std::jthread findFonts();

private:
    std::jthread m_beforeQt;
};

} // namespace sessionary
