// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "watchedapplication.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QWidget>

#include <algorithm>
#include <ctime>
#include <numeric>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace sessionary::bench {

namespace {

constexpr auto longestWait = 30s;
constexpr auto afterwards = 250ms;

double milliseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double cpuOfThread()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    constexpr double perSecond = 1e3;
    constexpr double perNanosecond = 1e-6;
    return double(time.tv_sec) * perSecond + double(time.tv_nsec) * perNanosecond;
}

QString nameOf(const QObject &receiver, QEvent::Type type)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    QString name = QString::fromLatin1(receiver.metaObject()->className());
    if (!receiver.objectName().isEmpty())
        name += u' ' + receiver.objectName();
    return name + u", "_s
        + (key != nullptr ? QString::fromLatin1(key) : QString::number(int(type)));
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    m_timer.callOnTimeout(this, [this] { tick(); });
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (receiver == m_painted && event->type() == QEvent::Paint)
        m_isFrame = true;
    if (m_depth > 0)
        return QApplication::notify(receiver, event);

    const auto start = Clock::now();
    // The receiver can be gone afterwards.
    const QString name = receiver == &m_timer ? QString() : nameOf(*receiver, event->type());
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    endEvent(name, start);
    return isHandled;
}

void WatchedApplication::endEvent(const QString &name, Clock::time_point start)
{
    const auto now = Clock::now();
    if (const double time = milliseconds(now - start); time > m_longestEvent && !name.isEmpty()) {
        m_longestEvent = time;
        m_longestEventName = name;
    }
    const bool isFrame = std::exchange(m_isFrame, false);
    if (m_condition == nullptr || m_reached || (m_moment == Moment::Frame && !isFrame))
        return;
    ++m_depth; // what is asked here is no event of theirs
    if ((*m_condition)())
        m_reached = milliseconds(now - m_stepStart);
    --m_depth;
}

void WatchedApplication::tick()
{
    const auto now = Clock::now();
    const double cpu = cpuOfThread();
    const Stall stall { .gap = { milliseconds(now - m_lastTick), cpu - m_lastTickCpu },
                        .step = m_step,
                        .event = std::exchange(m_longestEventName, QString()) };
    if (m_lastTick < m_stepEnd) // else a person's pauses would be what is counted
        m_gaps.push_back(stall.gap);
    if (stall.gap.ms > m_longest.gap.ms)
        m_longest = stall;
    if (stall.gap.cpuMs > m_longestWork.gap.cpuMs)
        m_longestWork = stall;
    if (stall.gap.ms > m_longestOfStep.gap.ms)
        m_longestOfStep = stall;
    m_lastTick = now;
    m_lastTickCpu = cpu;
    m_longestEvent = 0;
}

void WatchedApplication::beginStep(const QString &step)
{
    m_step = step;
    m_longestOfStep = {};
    if (!m_timer.isActive()) {
        m_lastTick = Clock::now();
        m_lastTickCpu = cpuOfThread();
        m_timer.start();
    }
    m_stepStart = Clock::now();
    m_stepEnd = m_stepStart + longestWait;
}

std::optional<double> WatchedApplication::waitUntil(Moment moment,
                                                    const std::function<bool()> &isThere)
{
    m_moment = moment;
    m_condition = &isThere;
    m_reached.reset();
    while (!m_reached && Clock::now() - m_stepStart < longestWait)
        processEvents(QEventLoop::WaitForMoreEvents);
    m_condition = nullptr;
    m_stepEnd = Clock::now() + afterwards;
    return m_reached;
}

void WatchedApplication::wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

double WatchedApplication::latencyPercentile(double share, double Gap::*of) const
{
    // Whoever comes at some moment of a gap waits for the rest of it.
    double total = 0;
    for (const Gap &gap : m_gaps)
        total += gap.ms;
    const auto waitingLongerThan = [&](double limit) {
        double time = 0;
        for (const Gap &gap : m_gaps)
            time += std::max(0.0, gap.*of - limit);
        return time;
    };
    const double allowed = (1 - share) * total;
    double low = 0;
    double high = milliseconds(longestWait);
    constexpr int steps = 40;
    for (int step = 0; step < steps; ++step) {
        const double middle = std::midpoint(low, high);
        (waitingLongerThan(middle) > allowed ? low : high) = middle;
    }
    return high;
}

} // namespace sessionary::bench
