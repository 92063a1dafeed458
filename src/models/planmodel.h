// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/conversiontext.h"

#include <QAbstractTableModel>

namespace sessionary {

/// What will happen to each part of a session that is converted: first what is asked for and what
/// is lost, last what is simply kept
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fate, What, Detail, ColumnCount };
    enum Role {
        FateRole = Qt::UserRole, ///< PlanItem::Fate as int
    };

    explicit PlanModel(QObject *parent = nullptr);

    void setRows(QList<PlanRow> rows);
    /// "2 asked for, 3 lost, 9 kept": how many of each; empty for an empty plan
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<PlanRow> m_rows;
};

} // namespace sessionary
