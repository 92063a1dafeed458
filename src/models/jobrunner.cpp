// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/jobrunner.h"

namespace sessionary {

namespace {

constexpr int threadsOfALane = 2;

} // namespace

JobRunner::JobRunner()
{
    m_quick.setMaxThreadCount(threadsOfALane);
    m_slow.setMaxThreadCount(threadsOfALane);
    m_slow.setThreadPriority(QThread::LowPriority);
    m_aside.setMaxThreadCount(threadsOfALane);
    m_aside.setThreadPriority(QThread::LowPriority);
}

JobRunner::~JobRunner()
{
    m_isStopping = true;
    m_quick.waitForDone();
    m_slow.waitForDone();
    m_aside.waitForDone();
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
