// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/besidethread.h"

#include <sched.h>

#include <utility>

namespace sessionary {

namespace {

/// Leaves the attributes as they are where there is no other processor.
void keepFromThisProcessor(pthread_attr_t &attributes)
{
    cpu_set_t processors;
    if (::sched_getaffinity(0, sizeof processors, &processors) != 0)
        return;
    CPU_CLR(::sched_getcpu(), &processors);
    if (CPU_COUNT(&processors) > 0)
        ::pthread_attr_setaffinity_np(&attributes, sizeof processors, &processors);
}

} // namespace

BesideThread::BesideThread(Turn turn, std::function<void()> work)
    : m_turn(turn)
    , m_work(std::move(work))
{
    pthread_attr_t attributes {};
    ::pthread_attr_init(&attributes);
    keepFromThisProcessor(attributes);
    m_isThread = ::pthread_create(&m_thread, &attributes, run, this) == 0;
    ::pthread_attr_destroy(&attributes);
    if (!m_isThread)
        m_work();
}

BesideThread::~BesideThread()
{
    if (m_isThread)
        ::pthread_join(m_thread, nullptr);
}

void *BesideThread::run(void *self)
{
    const auto &thread = *static_cast<BesideThread *>(self);
    if (thread.m_turn == Turn::Last) {
        const sched_param none {};
        ::sched_setscheduler(0, SCHED_IDLE, &none); // nothing is wrong without it
    }
    thread.m_work();
    return nullptr;
}

} // namespace sessionary
