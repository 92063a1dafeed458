// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/rowwindow.h"
#include "models/windowedmodel.h"

namespace sessionary {

/// The cached peers of a session: as many as there are, in any order, and a few pages of them in
/// memory. Nothing it does waits: it shows what it has and asks for the rest.
class PeerModel : public WindowedModel
{
    Q_OBJECT

public:
    enum Column { Id, Type, Usernames, Phone, Name, Updated, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< the value as it is, to compare
        LoadedRole, ///< false: the row is on its way
    };

    /// Where peers come from
    struct Source
    {
        std::function<QFuture<Result<RowKeys>>(const PeerQuery &)> keys = {};
        RowWindow<Peer>::Fetch rows = {};
    };

    explicit PeerModel(QObject *parent = nullptr);

    /// Shows the peers of another session; an empty source shows none.
    void setSource(Source source);
    void setText(const QString &text);
    void setType(const QString &type);
    [[nodiscard]] const PeerQuery &query() const { return m_query; }

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
    /// A column below 0: the order of the table
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] std::optional<QFuture<Result<RowKeys>>> askForKeys() override;
    void showKeys(RowKeys keys) override;
    void appendKeys(const RowKeys &keys) override;
    bool renew(const RowKeys &keys) override;

private:
    [[nodiscard]] QVariant display(const Peer &peer, Column column) const;
    [[nodiscard]] static QVariant sortValue(const Peer &peer, Column column);

    Source m_source;
    PeerQuery m_query;
    mutable RowWindow<Peer> m_window;
};

} // namespace sessionary
