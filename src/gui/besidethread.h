// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <pthread.h>

#include <functional>

namespace sessionary {

/// A thread that takes nothing from the one that makes it: it begins, and stays, on other
/// processors than the one that it was made on. Without that, the system lets it run there first,
/// for some milliseconds, while the other one has nothing to do. Where there is one processor, and
/// where no thread can be made, the work is done all the same.
class BesideThread
{
public:
    enum class Turn {
        Usual,
        Last, ///< only when nobody else wants the processor: it may take any time
    };

    BesideThread(Turn turn, std::function<void()> work);
    ~BesideThread(); ///< waits until the work is done

    BesideThread(const BesideThread &) = delete;
    BesideThread &operator=(const BesideThread &) = delete;

private:
    static void *run(void *self);

    Turn m_turn;
    std::function<void()> m_work;
    pthread_t m_thread {};
    bool m_isThread = false;
};

} // namespace sessionary
