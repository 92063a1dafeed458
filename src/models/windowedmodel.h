// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/async.h"
#include "storage/peerreader.h"

#include <QAbstractTableModel>

#include <functional>

namespace sessionary {

/// A table whose rows are known by keys that somebody else works out, in an order and a choice that
/// can take a while: it goes on showing the earlier ones until then, and only the answer to the
/// newest question counts.
class WindowedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// The order or the choice of rows is being worked out.
    void busyChanged(bool isBusy);
    void failed(const sessionary::Error &error);

protected:
    /// Drops whatever was asked before, and hands the keys to \a show inside a reset of the model.
    void ask(QFuture<Result<RowKeys>> answer, std::function<void(RowKeys)> show);
    void stopAsking();

private:
    void setBusy(bool isBusy);

    Generation m_generation;
    QFuture<Result<RowKeys>> m_running;
    bool m_isBusy = false;
};

} // namespace sessionary
