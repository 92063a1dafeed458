// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/sessionlistmodel.h"

#include "core/printable.h"
#include "models/errortext.h"
#include "models/sessiontext.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

SessionListModel::SessionListModel(SessionLibrary &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
    , m_ids(library.ids())
{
    connect(&library, &SessionLibrary::added, this, [this](SessionId id) {
        const auto row = int(m_ids.size());
        beginInsertRows({}, row, row);
        m_ids.push_back(id);
        endInsertRows();
    });
    connect(&library, &SessionLibrary::changed, this, [this](SessionId id) {
        const QModelIndex first = indexOf(id);
        Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
    });
    connect(&library, &SessionLibrary::aboutToRemove, this, [this](SessionId id) {
        const int row = indexOf(id).row();
        beginRemoveRows({}, row, row);
        m_ids.erase(m_ids.begin() + row);
        endRemoveRows();
    });
}

QModelIndex SessionListModel::indexOf(SessionId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? QModelIndex() : index(int(found - m_ids.begin()), 0);
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int SessionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionId id = m_ids[std::size_t(index.row())];
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return {};

    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(*entry, column);
    case SortRole:
        if (column == Account)
            return entry->info.userId.value_or(0);
        if (column == DataCenter)
            return entry->info.dcId.value_or(0);
        return display(*entry, column);
    case Qt::ToolTipRole:
        if (entry->state == SessionLibrary::State::Failed)
            return errorText(entry->error);
        if (entry->isUnsaved)
            return tr("Only in memory: save it to a file to keep it.");
        return printable(QDir::toNativeSeparators(entry->path));
    case Qt::AccessibleTextRole:
        if (column == Name && entry->isUnsaved)
            return tr("%1, only in memory").arg(printable(entry->name));
        return display(*entry, column);
    case IdRole:
        return QVariant::fromValue(id);
    case StateRole:
        return int(entry->state);
    case StorageRole:
        return int(entry->storage);
    case LockedRole:
        return entry->needsPasscode();
    case UnsavedRole:
        return entry->isUnsaved;
    case LibraryRole:
        return entry->info.layout ? QString::fromUtf8(nameOf(*entry->info.layout).library)
                                  : QString();
    default:
        return {};
    }
}

QVariant SessionListModel::display(const SessionLibrary::Entry &entry, Column column) const
{
    switch (column) {
    case Name:
        return printable(entry.name);
    case Library:
        if (entry.state == SessionLibrary::State::Opening)
            return tr("opening…");
        if (entry.state == SessionLibrary::State::Failed && entry.needsPasscode())
            return tr("encrypted");
        if (entry.state == SessionLibrary::State::Failed && !entry.info.layout)
            return tr("unreadable");
        return libraryText(entry.info);
    case Account:
        return accountText(entry.info);
    case DataCenter:
        return dataCenterText(entry.info);
    case KeyId:
        return keyIdText(entry.info);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SessionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Library:
        return tr("Library");
    case Account:
        return tr("Account");
    case DataCenter:
        return tr("DC");
    case KeyId:
        return tr("Key ID");
    default:
        return {};
    }
}

} // namespace sessionary
