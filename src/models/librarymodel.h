// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/searchwords.h"
#include "models/sessioncatalog.h"

#include <QAbstractItemModel>
#include <QSet>

#include <vector>

namespace sessionary {

/// The sessions of the library as a list, or under headings. It sorts, groups and searches by
/// itself, in one pass over what the catalog has: a search over thousands is done before the next
/// key is pressed. Any change is a reset, around which places are kept by their source.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Library,
        Account,
        DataCenter,
        KeyId,
        Peers,
        Size,
        Changed,
        Tags,
        Health,
        Folder,
        ColumnCount
    };
    enum class Grouping { None, Folder, Library, Account, Key, DataCenter, Health, Tag };
    enum Role {
        SourceRole = Qt::UserRole, ///< QString, empty for a heading
        PathRole,
        AccountRole, ///< int, below 0 where the place has one account
        ColorRole, ///< CatalogLabel::color
        HealthRole, ///< Severity as int; below 0 for a heading
        SharedRole, ///< in how many places its key is, when that is more than one
        LibraryRole, ///< FormatName::library
        KeyIdRole, ///< quint64; invalid where there is no login
        HeadingRole, ///< what a heading says, without the number
        CountRole, ///< of what is under a heading
    };

    explicit LibraryModel(SessionCatalog &catalog, QObject *parent = nullptr);

    /// Only what lies in \a folder; empty: all
    void setFolder(const QString &folder);
    /// Only what has all the words of \a text in it
    void setText(const QString &text);
    void setGrouping(Grouping grouping);
    /// Only sessions whose key is in several places
    void setSharedOnly(bool isSharedOnly);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    [[nodiscard]] bool isSharedOnly() const { return m_isSharedOnly; }

    /// How many sessions are shown, whatever the headings
    [[nodiscard]] int count() const { return m_count; }
    /// How many lie in the folder, whatever is searched for
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] QModelIndex indexOf(const QString &source) const;
    [[nodiscard]] const SessionCatalog::Item *itemAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Item = SessionCatalog::Item;
    struct Group
    {
        QString title;
        std::vector<const Item *> items;
    };

    /// Puts all items of the catalog in order.
    void sortAll();
    /// Puts \a items between the others.
    void add(std::vector<const Item *> items);
    /// Shows those that are wanted, in the order that there is.
    void filter();
    [[nodiscard]] bool isBefore(const Item &left, const Item &right) const;
    void showKeys();
    [[nodiscard]] std::vector<Group> grouped(std::vector<const Item *> items) const;
    [[nodiscard]] QStringList headingsFor(const Item &item) const;
    [[nodiscard]] QVariant display(const Item &item, Column column) const;
    [[nodiscard]] QVariant toolTip(const Item &item, Column column) const;
    [[nodiscard]] QString folderText(const Item &item) const;

    SessionCatalog &m_catalog;
    QString m_folder;
    SearchWords m_words;
    Grouping m_grouping = Grouping::None;
    bool m_isSharedOnly = false;
    QSet<quint64> m_shared; ///< keys that were in several places when it was told last
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<const Item *> m_sorted; ///< all of the catalog
    std::vector<Group> m_groups; ///< one without a heading where nothing is grouped
    int m_count = 0;
    int m_total = 0;
};

} // namespace sessionary
