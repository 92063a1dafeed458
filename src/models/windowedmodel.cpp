// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/windowedmodel.h"

namespace sessionary {

void WindowedModel::ask(QFuture<Result<RowKeys>> answer, std::function<void(RowKeys)> show)
{
    m_running.cancel(); // nobody waits for the earlier answer any more
    m_running = std::move(answer);
    setBusy(true);
    onFinished(m_running, this,
               [this, show = std::move(show), token = m_generation.next()](Result<RowKeys> keys) {
                   if (!m_generation.isCurrent(token))
                       return;
                   setBusy(false);
                   if (!keys) {
                       Q_EMIT failed(keys.error());
                       return;
                   }
                   beginResetModel();
                   show(*std::move(keys));
                   endResetModel();
               });
}

void WindowedModel::stopAsking()
{
    m_running.cancel();
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
