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

/// Jobs that somebody waits for, and jobs that may take a while: no job of the one kind ever waits
/// for one of the other.
enum class Lane { Quick, Slow };

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
        auto promise = std::make_shared<QPromise<T>>();
        QFuture<T> future = promise->future();
        promise->start();
        pool(lane).start([this, promise, job = std::move(job)]() mutable {
            if (!isOver(*promise)) {
                const Budget budget { .isCancelled = [&] { return isOver(*promise); } };
                promise->addResult(job(budget));
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

    [[nodiscard]] QThreadPool &pool(Lane lane) { return lane == Lane::Quick ? m_quick : m_slow; }

    std::atomic<bool> m_isStopping = false;
    QThreadPool m_quick;
    QThreadPool m_slow;
};

} // namespace sessionary
