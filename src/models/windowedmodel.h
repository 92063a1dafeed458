// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/async.h"
#include "storage/peerreader.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace sessionary {

/// A table whose rows are known by keys that somebody else works out, in an order and a choice that
/// can take a while: it goes on showing the earlier ones until the first of the new ones are there,
/// then those and whatever comes, and only the answer to the newest question counts.
class WindowedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// It is busy, and what is shown are the first of the rows that are asked for.
    [[nodiscard]] bool isGrowing() const { return m_isBusy && !m_isFirstPart; }
    /// The reset that goes on brings the same rows anew, of a session that has changed.
    [[nodiscard]] bool isRefreshing() const { return m_isRefreshing; }

    /// What identifies a row, before and after it was asked for again
    [[nodiscard]] virtual qint64 keyAt(int row) const = 0;
    /// Below 0 when there is none
    [[nodiscard]] virtual int rowOf(qint64 key) const = 0;
    /// The row is in memory.
    [[nodiscard]] virtual bool isLoaded(int row) const = 0;
    /// The texts of the rows with these keys, also of those that were never shown, as the views
    /// show them: a list for each row, a text for each column
    using Texts = std::vector<QStringList>;
    virtual void fetchTexts(const RowKeys &keys,
                            const std::function<void(const Result<Texts> &)> &done) = 0;
    /// Asks again, for a session that has changed: quietly, and without a reset where the rows are
    /// still the same.
    void refresh();

Q_SIGNALS:
    /// The order or the choice of rows is being worked out.
    void busyChanged(bool isBusy);
    void failed(const sessionary::Error &error);

protected:
    /// Asks for the keys of the rows, and drops whatever was asked before.
    void ask();
    void stopAsking();

    /// A question for the keys as they are wanted now; nothing when there is nobody to ask
    [[nodiscard]] virtual std::optional<QFuture<Result<RowKeys>>> askForKeys() = 0;
    /// Shows \a keys, inside a reset of the model.
    virtual void showKeys(RowKeys keys) = 0;
    /// Shows \a keys behind those that are shown.
    virtual void appendKeys(const RowKeys &keys) = 0;
    /// Brings the rows anew, when \a keys are what is shown: false when they are not.
    virtual bool renew(const RowKeys &keys) = 0;

private:
    void start();
    void takePart(const Result<RowKeys> &keys);
    void finish();
    void show(RowKeys keys);
    void setBusy(bool isBusy);

    Generation m_generation;
    QFuture<Result<RowKeys>> m_running;
    bool m_isAsking = false;
    bool m_isWantedAgain = false;
    bool m_isBusy = false;
    bool m_isRefreshing = false;
    bool m_isFirstPart = true;
    std::optional<Error> m_error;
    RowKeys m_quietKeys; ///< what has come of an answer that is shown when it is whole
};

} // namespace sessionary
