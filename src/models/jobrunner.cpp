// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/jobrunner.h"

#include <sys/resource.h>
#include <unistd.h>

namespace sessionary {

namespace {

constexpr int threadsOfALane = 2;
constexpr int niceness = 10; ///< a tenth of the processor, where somebody else wants it

} // namespace

JobRunner::JobRunner()
{
    m_quick.setMaxThreadCount(threadsOfALane);
    m_slow.setMaxThreadCount(threadsOfALane);
    m_aside.setMaxThreadCount(threadsOfALane);
}

JobRunner::~JobRunner()
{
    m_isStopping = true;
    m_quick.waitForDone();
    m_slow.waitForDone();
    m_aside.waitForDone();
}

void JobRunner::stepBack()
{
    thread_local const bool isDone = ::setpriority(PRIO_PROCESS, id_t(::gettid()), niceness) == 0;
    static_cast<void>(isDone); // nothing is wrong without it
}

QThreadPool &JobRunner::pool(Lane lane)
{
    switch (lane) {
    case Lane::Quick:
        return m_quick;
    case Lane::Slow:
        return m_slow;
    case Lane::Aside:
        break;
    }
    return m_aside;
}

} // namespace sessionary
