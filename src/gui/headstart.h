// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <thread>

namespace sessionary {

/// Does beside the start of Qt what takes long and needs nothing of it: reads the configuration of
/// the fonts, which a window with any text in it waits for.
class HeadStart
{
public:
    HeadStart();

    /// Waits until it is over, so that nobody does the same again.
    void finish();

private:
    std::jthread m_thread;
};

} // namespace sessionary
