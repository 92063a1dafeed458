// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/vaultmodel.h"

#include "core/printable.h"
#include "models/sessiontext.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

VaultModel::VaultModel(const VaultKeeper &vault, QObject *parent)
    : QAbstractTableModel(parent)
    , m_vault(vault)
{
    connect(&vault, &VaultKeeper::itemsChanged, this, &VaultModel::rebuild);
    rebuild();
}

void VaultModel::setText(const QString &text)
{
    m_text = text.trimmed();
    rebuild();
}

void VaultModel::rebuild()
{
    beginResetModel();
    m_items = m_vault.items();
    std::erase_if(m_items, [&](const VaultItem &item) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (display(item, Column(column)).contains(m_text, Qt::CaseInsensitive))
                return false;
        }
        return true;
    });
    std::ranges::stable_sort(m_items, [](const VaultItem &left, const VaultItem &right) {
        return left.label.name.compare(right.label.name, Qt::CaseInsensitive) < 0;
    });
    endResetModel();
}

QModelIndex VaultModel::indexOf(qint64 id) const
{
    const auto found = std::ranges::find(m_items, id, &VaultItem::id);
    return found == m_items.end() ? QModelIndex() : index(int(found - m_items.begin()), 0);
}

int VaultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int VaultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VaultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VaultItem &item = m_items[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(item, Column(index.column()));
    case Qt::ToolTipRole:
        if (index.column() == Added)
            return timeText(item.added);
        return index.column() == Name ? QVariant(printable(item.label.notes)) : QVariant();
    case IdRole:
        return item.id;
    case ColorRole:
        return item.label.color;
    case LibraryRole:
        return item.info.layout ? QString::fromUtf8(nameOf(*item.info.layout).library) : QString();
    default:
        return {};
    }
}

QString VaultModel::display(const VaultItem &item, Column column)
{
    switch (column) {
    case Name:
        return printable(item.label.name);
    case Library:
        return libraryText(item.info);
    case Account:
        return accountText(item.info);
    case DataCenter:
        return dataCenterText(item.info);
    case KeyId:
        return keyIdText(item.info);
    case Added:
        return ageText(item.added, QDateTime::currentSecsSinceEpoch());
    case Tags:
        return printable(item.label.tags.join(u", "_s));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant VaultModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Added:
        return tr("Kept");
    case Tags:
        return tr("Tags");
    default:
        return {};
    }
}

} // namespace sessionary
