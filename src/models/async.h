// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace sessionary {

/// Hands the result of \a future to \a handler in the thread of \a guard, unless \a guard is gone
/// or the job was cancelled by then. The result is moved out: one future, one taker.
template<typename T, typename Handler>
void onFinished(QFuture<T> future, QObject *guard, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         QFuture<T> finished = watcher->future();
                         if (!finished.isCanceled() && finished.resultCount() > 0)
                             handler(finished.takeResult());
                     });
    watcher->setFuture(std::move(future));
}

/// The same for a result that comes part by part: \a handler sees each, which stays where it is,
/// and then \a finished is called, unless the job was cancelled by then.
template<typename T, typename Handler, typename Finished>
void onParts(QFuture<T> future, QObject *guard, Handler handler, Finished finished)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, guard,
                     [watcher, handler = std::move(handler)](int index) {
                         if (!watcher->isCanceled())
                             handler(*(watcher->future().constBegin() + index));
                     });
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                     [watcher, finished = std::move(finished)] {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             finished();
                     });
    watcher->setFuture(std::move(future));
}

/// Tells the answer to the newest question from answers to earlier ones.
class Generation
{
public:
    using Token = quint64;

    [[nodiscard]] Token next() { return ++m_current; }
    [[nodiscard]] bool isCurrent(Token token) const { return token == m_current; }

private:
    Token m_current = 0;
};

} // namespace sessionary
