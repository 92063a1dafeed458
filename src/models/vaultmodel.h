// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/vaultkeeper.h"

#include <QAbstractTableModel>

namespace sessionary {

/// The sessions in the vault that is open; none while it is locked.
class VaultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Library, Account, DataCenter, KeyId, Added, Tags, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< VaultItem::id
        ColorRole,
        LibraryRole, ///< FormatName::library
    };

    explicit VaultModel(const VaultKeeper &vault, QObject *parent = nullptr);

    /// Only those with \a text in what is shown
    void setText(const QString &text);
    /// Invalid when it is not shown
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void rebuild();
    [[nodiscard]] static QString display(const VaultItem &item, Column column);

    const VaultKeeper &m_vault;
    QString m_text;
    std::vector<VaultItem> m_items;
};

} // namespace sessionary
