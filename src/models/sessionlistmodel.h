// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sessionlibrary.h"

#include <QAbstractTableModel>

namespace sessionary {

/// The sessions that are open, a row each, in the order in which they were opened. No role gives a
/// key.
class SessionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Library, Account, DataCenter, KeyId, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< SessionId
        SortRole,
        StateRole, ///< SessionLibrary::State as int
        StorageRole, ///< StorageKind as int
        LockedRole, ///< it waits for a passcode
        UnsavedRole, ///< it is nowhere but in memory
        LibraryRole, ///< FormatName::library, empty while nobody knows
    };

    explicit SessionListModel(SessionLibrary &library, QObject *parent = nullptr);

    /// Invalid when it is not open
    [[nodiscard]] QModelIndex indexOf(SessionId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant display(const SessionLibrary::Entry &entry, Column column) const;

    SessionLibrary &m_library;
    std::vector<SessionId> m_ids;
};

} // namespace sessionary
