// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/windowedmodel.h"

#include <utility>

namespace sessionary {

void WindowedModel::ask()
{
    setBusy(true);
    start();
}

void WindowedModel::refresh()
{
    if (m_isAsking) // an answer that takes long would never come
        m_isWantedAgain = true;
    else
        start();
}

void WindowedModel::start()
{
    m_running.cancel(); // nobody waits for the earlier answer any more
    m_isWantedAgain = false;
    auto question = askForKeys();
    if (!question)
        return stopAsking();
    m_isAsking = true;
    m_running = *std::move(question);
    onFinished(m_running, this, [this, token = m_generation.next()](Result<RowKeys> keys) {
        if (m_generation.isCurrent(token))
            finish(std::move(keys));
    });
}

void WindowedModel::finish(Result<RowKeys> keys)
{
    m_isAsking = false;
    m_isRefreshing = !m_isBusy;
    setBusy(false);
    if (!keys) {
        Q_EMIT failed(keys.error());
    } else if (!m_isRefreshing || !renew(*keys)) { // others, or in another order
        beginResetModel();
        showKeys(*std::move(keys));
        endResetModel();
    }
    m_isRefreshing = false;
    if (std::exchange(m_isWantedAgain, false))
        start();
}

void WindowedModel::stopAsking()
{
    m_running.cancel();
    m_isAsking = false;
    m_isWantedAgain = false;
    static_cast<void>(m_generation.next());
    setBusy(false);
}

void WindowedModel::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    Q_EMIT busyChanged(isBusy);
}

} // namespace sessionary
