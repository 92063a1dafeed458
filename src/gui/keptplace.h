// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <optional>
#include <vector>

class QTableView;

namespace sessionary {

class WindowedModel;

/// Keeps what a person is looking at in a table while its session changes: the row at the top, the
/// current one and the selected ones stay the same, wherever their places are then.
class KeptPlace : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a view, which shows \a model.
    KeptPlace(QTableView &view, WindowedModel &model);

protected:
    /// Without a current row, as after a sort, Ctrl+End would go to the first.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();
    void restore();

    struct Place
    {
        std::optional<qint64> top;
        std::optional<qint64> current;
        int currentColumn = 0;
        std::vector<qint64> selected;
    };

    QTableView &m_view;
    WindowedModel &m_model;
    std::optional<Place> m_place;
};

} // namespace sessionary
