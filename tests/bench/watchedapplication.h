// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace sessionary::bench {

/// An application that knows how long whoever uses it waits: for a frame that shows something, and
/// for the event loop to come back to what they do next.
///
/// A timer asks for its turn every millisecond. While something else is done it gets none, and
/// neither does a key: that is a stall, and it is put down to the event that took longest in it.
class WatchedApplication : public QApplication
{
public:
    /// A time in which nothing else had its turn
    struct Gap
    {
        double ms = 0;
        double cpuMs = 0; ///< less than ms when the thread had to wait for a processor
    };
    struct Stall
    {
        Gap gap;
        QString step = {};
        QString event = {};
    };

    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Frames in which \a widget is painted are those that count.
    void watchFramesOf(const QWidget &widget) { m_painted = &widget; }

    /// What happens from here on belongs to \a step.
    void beginStep(const QString &step);
    enum class Moment { Frame, AnyEvent };
    /// Handles events until \a isThere, asked after each \a moment. Milliseconds since beginStep(),
    /// or nothing when it did not come about
    [[nodiscard]] std::optional<double> waitUntil(Moment moment,
                                                  const std::function<bool()> &isThere);
    void wait(std::chrono::milliseconds time);

    /// From now on nothing is measured, and the timer does not wake the processor.
    void stopWatching() { m_timer.stop(); }
    [[nodiscard]] const Stall &longestStall() const { return m_longest; }
    /// The one in which the thread itself worked for the longest time
    [[nodiscard]] const Stall &longestWork() const { return m_longestWork; }
    [[nodiscard]] const Stall &longestStallOfStep() const { return m_longestOfStep; }
    /// What an event that comes at some moment of a step, or shortly after it, has to wait at most
    /// in \a share of all cases
    [[nodiscard]] double latencyPercentile(double share, double Gap::*of = &Gap::ms) const;

private:
    using Clock = std::chrono::steady_clock;

    void tick();
    void endEvent(const QString &name, Clock::time_point start);

    const QWidget *m_painted = nullptr;
    QTimer m_timer;
    QString m_step;
    Clock::time_point m_stepStart = Clock::now();
    Clock::time_point m_stepEnd; ///< of what counts for the percentile

    int m_depth = 0;
    bool m_isFrame = false;
    Clock::time_point m_lastTick = Clock::now();
    double m_lastTickCpu = 0;
    double m_longestEvent = 0; ///< since the last tick
    QString m_longestEventName;
    std::vector<Gap> m_gaps;
    Stall m_longest;
    Stall m_longestWork;
    Stall m_longestOfStep;

    Moment m_moment = Moment::Frame;
    const std::function<bool()> *m_condition = nullptr;
    std::optional<double> m_reached;
};

} // namespace sessionary::bench
