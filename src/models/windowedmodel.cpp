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
    m_isFirstPart = true;
    m_error.reset();
    m_quietKeys.clear();
    m_running = *std::move(question);
    const auto token = m_generation.next();
    onParts(
        m_running, this,
        [this, token](const Result<RowKeys> &keys) {
            if (m_generation.isCurrent(token))
                takePart(keys);
        },
        [this, token] {
            if (m_generation.isCurrent(token))
                finish();
        });
}

void WindowedModel::takePart(const Result<RowKeys> &keys)
{
    if (!keys) {
        m_error = keys.error();
    } else if (!m_isBusy) {
        if (keys->empty())
            m_quietKeys.clear();
        m_quietKeys.insert(m_quietKeys.end(), keys->begin(), keys->end());
    } else if (std::exchange(m_isFirstPart, false) || keys->empty()) {
        show(*keys);
    } else {
        appendKeys(*keys);
    }
}

void WindowedModel::finish()
{
    m_isAsking = false;
    m_running = {};
    m_isRefreshing = !m_isBusy;
    setBusy(false);
    if (m_error)
        Q_EMIT failed(*m_error);
    else if (m_isRefreshing && !renew(m_quietKeys)) // others, or in another order
        show(std::exchange(m_quietKeys, {}));
    m_quietKeys = {};
    m_isRefreshing = false;
    if (std::exchange(m_isWantedAgain, false))
        start();
}

void WindowedModel::show(RowKeys keys)
{
    beginResetModel();
    showKeys(std::move(keys));
    endResetModel();
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
