// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/outline.h"

#include <QAbstractItemModel>
#include <QHash>

namespace sessionary {

/// The tables of a session file, and under each of them its columns, indexes and triggers.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Detail, ColumnCount };
    enum class Kind { Table, View, Virtual, Column, Index, Trigger };
    enum Role {
        KindRole = Qt::UserRole, ///< Kind as int
        ForeignRole, ///< it does not belong to the library
    };

    explicit OutlineModel(QObject *parent = nullptr);

    void setOutline(Outline outline);
    void setRowCount(const QString &table, qint64 rows);

    [[nodiscard]] const Outline &outline() const { return m_outline; }
    /// The table that \a index is, or is under; null for the root
    [[nodiscard]] const TableOutline *table(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Child
    {
        Kind kind;
        QString name;
        QString detail;
        QString sql;
    };

    [[nodiscard]] static bool isTable(const QModelIndex &index);
    [[nodiscard]] static int childCount(const TableOutline &table);
    [[nodiscard]] static Child child(const TableOutline &table, int row);
    [[nodiscard]] QVariant tableData(const TableOutline &table, int column, int role) const;
    [[nodiscard]] static QVariant childData(const Child &child, int column, int role);

    Outline m_outline;
    QHash<QString, qint64> m_rowCounts;
};

} // namespace sessionary
