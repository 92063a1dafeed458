// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/rowwindow.h"
#include "models/windowedmodel.h"
#include "storage/tablereader.h"

namespace sessionary {

/// The rows of any table of a session file, as many as there are. Keys and access hashes are not in
/// them, and blobs are their size.
class TableRowsModel : public WindowedModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< Cell::Kind as int; empty while the row is on its way
    };

    struct Source
    {
        std::function<QFuture<Result<RowKeys>>(const TableQuery &)> keys = {};
        RowWindow<std::vector<Cell>>::Fetch rows = {};
    };

    explicit TableRowsModel(QObject *parent = nullptr);

    void setTable(const TableOutline &table, Source source);
    void clear();

    [[nodiscard]] qint64 keyAt(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] bool isLoaded(int row) const override;
    void fetchTexts(const RowKeys &keys,
                    const std::function<void(const Result<Texts> &)> &done) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] std::optional<QFuture<Result<RowKeys>>> askForKeys() override;
    void showKeys(RowKeys keys) override;
    void appendKeys(const RowKeys &keys) override;
    bool renew(const RowKeys &keys) override;

private:
    [[nodiscard]] static QString textOf(const Cell &cell);

    Source m_source;
    TableQuery m_query;
    QList<ColumnOutline> m_columns;
    mutable RowWindow<std::vector<Cell>> m_window;
};

} // namespace sessionary
