// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/async.h"
#include "models/windowedmodel.h"

#include <QObject>

#include <vector>

class QTableView;

namespace sessionary {

/// Puts the selected rows of a table on the clipboard, as they are shown: a line each, with tabs
/// between the columns. What was never loaded is fetched first. No model gives a key or an access
/// hash, so neither can get there.
class RowCopier : public QObject
{
    Q_OBJECT

public:
    /// More are no text that anybody pastes.
    static constexpr int maxRows = 50'000;

    /// Belongs to \a view, which shows \a model.
    RowCopier(QTableView &view, WindowedModel &model);

    /// Copies what is selected now, instead of what was to be copied before.
    void copy();

Q_SIGNALS:
    /// What became of it, where that is not seen at once
    void said(const QString &text);

private:
    struct Block
    {
        int top;
        int bottom;
        int left;
        int right;
    };

    void fetch(std::size_t first);
    /// The rows are in memory, and still those that were selected.
    [[nodiscard]] bool isLoaded(std::size_t first, std::size_t count) const;
    void append(std::size_t first, const WindowedModel::Texts &texts);
    [[nodiscard]] QString lineOf(int row, const QStringList &texts) const;

    QTableView &m_view;
    WindowedModel &m_model;
    std::vector<Block> m_blocks;
    std::vector<int> m_rows;
    RowKeys m_keys;
    QStringList m_lines;
    Generation m_generation;
};

} // namespace sessionary
