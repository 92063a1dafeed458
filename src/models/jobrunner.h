// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/budget.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>

namespace sessionary {

/// Jobs that somebody waits for, jobs that may take a while, and jobs that somebody started and
/// goes on without: no job of one kind ever waits for one of another.
enum class Lane { Quick, Slow, Aside };

/// Runs jobs in threads of its own. A job is given a budget that ends when its future is cancelled
/// or the runner goes.
class JobRunner
{
public:
    JobRunner();
    ~JobRunner();
    Q_DISABLE_COPY_MOVE(JobRunner)

    template<typename Job>
    [[nodiscard]] QFuture<std::invoke_result_t<Job, const Budget &>> run(Lane lane, Job job)
    {
        using T = std::invoke_result_t<Job, const Budget &>;
        return runInParts<T>(
            lane, [job = std::move(job)](const Budget &budget, const auto &give) mutable {
                give(job(budget));
            });
    }

    /// For a job that gives what it finds part by part: it is called with a function that takes
    /// one.
    template<typename T, typename Job>
    [[nodiscard]] QFuture<T> runInParts(Lane lane, Job job)
    {
        auto promise = std::make_shared<QPromise<T>>();
        QFuture<T> future = promise->future();
        promise->start();
        pool(lane).start([this, lane, promise, job = std::move(job)]() mutable {
            if (lane != Lane::Quick)
                stepBack();
            if (!isOver(*promise)) {
                const Budget budget { .isCancelled = [&] { return isOver(*promise); } };
                job(budget, [&](T part) { promise->addResult(std::move(part)); });
            }
            promise->finish();
        });
        return future;
    }

private:
    template<typename T>
    [[nodiscard]] bool isOver(const QPromise<T> &promise) const
    {
        return promise.isCanceled() || m_isStopping;
    }

    [[nodiscard]] QThreadPool &pool(Lane lane);
    /// Lets the window have the processor first, from now on and for all threads that this one
    /// starts; Qt's priorities do nothing of that on Linux.
    static void stepBack();

    std::atomic<bool> m_isStopping = false;
    QThreadPool m_quick;
    QThreadPool m_slow;
    QThreadPool m_aside;
};

/// Runs jobs one after another in a thread of its own, as what is written has to be. All that it
/// was given is done before it goes.
class SerialRunner
{
public:
    SerialRunner() { m_thread.setMaxThreadCount(1); }

    template<typename Job>
    [[nodiscard]] QFuture<std::invoke_result_t<Job>> run(Job job)
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
        promise->start();
        // the pool copies what it is given, and a job can hold a secret
        m_thread.start([promise, job = std::make_shared<Job>(std::move(job))] {
            promise->addResult((*job)());
            promise->finish();
        });
        return promise->future();
    }

private:
    QThreadPool m_thread;
};

} // namespace sessionary
