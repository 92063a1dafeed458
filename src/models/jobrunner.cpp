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
}

JobRunner::~JobRunner()
{
    m_isStopping = true;
    m_quick.waitForDone();
    m_slow.waitForDone();
}

} // namespace sessionary
