// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/librarymodel.h"

#include "core/printable.h"
#include "models/errortext.h"
#include "models/sessiontext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <compare>
#include <iterator>
#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

using CatalogItem = SessionCatalog::Item;

/// What a child's index carries: the number of its group, from 1; 0: it has no heading
using GroupNumber = quintptr;

QString shownName(const CatalogItem &item)
{
    return printable(item.label.name.isEmpty() ? item.fileName : item.label.name);
}

std::weak_ordering byText(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) <=> 0;
}

qint64 secondsOf(const CatalogItem &item)
{
    constexpr qint64 nsPerSecond = 1'000'000'000;
    return item.entry.stamp.identity.modifiedNs / nsPerSecond;
}

/// The order of two sessions in a column; those that say nothing come first.
std::weak_ordering order(const CatalogItem &left, const CatalogItem &right,
                         LibraryModel::Column column)
{
    const CatalogEntry &a = left.entry;
    const CatalogEntry &b = right.entry;
    switch (column) {
    case LibraryModel::Library:
        if (const auto unlike = a.layout <=> b.layout; std::is_neq(unlike))
            return unlike;
        return a.schemaVersion <=> b.schemaVersion;
    case LibraryModel::Account:
        return a.userId <=> b.userId;
    case LibraryModel::DataCenter:
        return a.dcId <=> b.dcId;
    case LibraryModel::KeyId:
        return a.authKeyId <=> b.authKeyId;
    case LibraryModel::Peers:
        return a.peers <=> b.peers;
    case LibraryModel::Size:
        return a.stamp.identity.size <=> b.stamp.identity.size;
    case LibraryModel::Changed:
        return a.stamp.identity.modifiedNs <=> b.stamp.identity.modifiedNs;
    case LibraryModel::Tags:
        return byText(left.label.tags.join(u' '), right.label.tags.join(u' '));
    case LibraryModel::Health:
        if (const auto unlike = a.health <=> b.health; std::is_neq(unlike))
            return unlike;
        return a.findings <=> b.findings;
    case LibraryModel::Folder:
        return QString::compare(left.folder, right.folder) <=> 0;
    case LibraryModel::Name:
    case LibraryModel::ColumnCount:
        break;
    }
    return QString::compare(left.sortName, right.sortName) <=> 0;
}

} // namespace

LibraryModel::LibraryModel(SessionCatalog &catalog, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalog(catalog)
{
    connect(&catalog, &SessionCatalog::itemsChanged, this, &LibraryModel::sortAll);
    connect(&catalog, &SessionCatalog::itemsAdded, this, &LibraryModel::add);
    connect(&catalog, &SessionCatalog::keysChanged, this, &LibraryModel::showKeys);
    sortAll();
}

void LibraryModel::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    filter();
}

void LibraryModel::setText(const QString &text)
{
    const SearchWords words(text);
    if (m_words == words)
        return;
    m_words = words;
    filter();
}

void LibraryModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    filter();
}

void LibraryModel::setSharedOnly(bool isSharedOnly)
{
    if (m_isSharedOnly == isSharedOnly)
        return;
    m_isSharedOnly = isSharedOnly;
    filter();
}

void LibraryModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    sortAll();
}

bool LibraryModel::isBefore(const Item &left, const Item &right) const
{
    const auto column = Column(std::clamp(m_sortColumn, int(Name), int(Folder)));
    const bool isAscending = m_order == Qt::AscendingOrder;
    const auto unlike = order(isAscending ? left : right, isAscending ? right : left, column);
    if (std::is_neq(unlike))
        return std::is_lt(unlike);
    return left.entry.path == right.entry.path ? left.entry.account < right.entry.account
                                               : left.entry.path < right.entry.path;
}

void LibraryModel::sortAll()
{
    m_sorted.clear();
    m_sorted.reserve(m_catalog.items().size());
    for (const auto &entry : m_catalog.items())
        m_sorted.push_back(&entry.second);
    std::ranges::sort(
        m_sorted, [this](const Item *left, const Item *right) { return isBefore(*left, *right); });
    filter();
}

void LibraryModel::add(std::vector<const Item *> items)
{
    const auto isEarlier = [this](const Item *left, const Item *right) {
        return isBefore(*left, *right);
    };
    std::ranges::sort(items, isEarlier);
    std::vector<const Item *> all;
    all.reserve(m_sorted.size() + items.size());
    std::ranges::merge(m_sorted, items, std::back_inserter(all), isEarlier);
    m_sorted = std::move(all);
    filter();
}

void LibraryModel::filter()
{
    beginResetModel();
    std::vector<const Item *> items;
    m_total = 0;
    for (const Item *item : m_sorted) {
        const CatalogEntry &entry = item->entry;
        if (!m_folder.isEmpty() && !isWithin(entry.path, m_folder))
            continue;
        ++m_total;
        const bool isWanted =
            !m_isSharedOnly || (entry.authKeyId && m_catalog.placesOf(*entry.authKeyId) > 1);
        if (isWanted && m_words.areIn(item->haystack))
            items.push_back(item);
    }
    m_count = int(items.size());
    m_groups = grouped(std::move(items));
    endResetModel();
}

void LibraryModel::showKeys()
{
    const QSet<quint64> before = std::exchange(m_shared, {});
    for (const Item *item : m_sorted) {
        const auto key = item->entry.authKeyId;
        if (key && m_catalog.placesOf(*key) > 1)
            m_shared.insert(*key);
    }
    if (m_isSharedOnly || m_grouping != Grouping::None)
        return filter();

    // A view looks at each row that it is told of: those alone that may look otherwise.
    constexpr std::size_t mostRows = 100;
    std::vector<int> rows;
    int row = 0;
    for (const Item *item : m_groups.front().items) {
        const auto key = item->entry.authKeyId;
        if (key && (m_shared.contains(*key) || before.contains(*key)))
            rows.push_back(row);
        ++row;
    }
    const auto tell = [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1), { SharedRole });
    };
    if (rows.size() > mostRows)
        return tell(rows.front(), rows.back());
    for (const int changed : rows)
        tell(changed, changed);
}

std::vector<LibraryModel::Group> LibraryModel::grouped(std::vector<const Item *> items) const
{
    std::vector<Group> groups;
    if (m_grouping == Grouping::None) {
        groups.push_back({ {}, std::move(items) });
        return groups;
    }
    std::map<QString, std::vector<const Item *>> byTitle;
    for (const Item *item : items) {
        const QStringList headings = headingsFor(*item);
        for (const QString &heading : headings)
            byTitle[heading].push_back(item);
    }
    for (auto &[title, members] : byTitle)
        groups.push_back({ title, std::move(members) });
    if (m_grouping == Grouping::Key) // what is there twice is what somebody looks for
        std::ranges::stable_sort(groups, std::ranges::greater(),
                                 [](const Group &group) { return group.items.size(); });
    return groups;
}

QStringList LibraryModel::headingsFor(const Item &item) const
{
    const CatalogEntry &entry = item.entry;
    const SessionInfo info = entry.info();
    switch (m_grouping) {
    case Grouping::None:
        break;
    case Grouping::Folder:
        return { folderText(item) };
    case Grouping::Library: {
        const QString text = libraryText({ .layout = entry.layout });
        return { text.isEmpty() ? tr("Unreadable") : text };
    }
    case Grouping::Account:
        return { entry.userId ? accountText(info) : tr("Nobody known") };
    case Grouping::Key:
        return { entry.authKeyId ? tr("Key %1").arg(groupedKeyId(*entry.authKeyId))
                                 : tr("No login") };
    case Grouping::DataCenter:
        return { entry.dcId ? tr("DC %1").arg(dataCenterText(info)) : tr("No DC known") };
    case Grouping::Health:
        switch (entry.health) {
        case Severity::Error:
            return { entry.error ? tr("Cannot be read") : tr("Does not work as it is") };
        case Severity::Warning:
            return { tr("With warnings") };
        case Severity::Info:
            return { tr("Well") };
        }
        break;
    case Grouping::Tag: {
        QStringList tags;
        for (const QString &tag : item.label.tags)
            tags.append(printable(tag));
        return tags.isEmpty() ? QStringList { tr("Without a tag") } : tags;
    }
    }
    return { QString() };
}

QString LibraryModel::folderText(const Item &item) const
{
    QString folder = item.folder;
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        folder.replace(0, home.size(), u"~"_s);
    return printable(QDir::toNativeSeparators(folder));
}

// --- what it shows

QModelIndex LibraryModel::indexOf(const QString &source) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &items = m_groups[group].items;
        const auto found = std::ranges::find_if(
            items, [&](const Item *item) { return item->entry.source() == source; });
        if (found != items.end()) {
            const auto number = m_grouping == Grouping::None ? 0 : GroupNumber(group + 1);
            return createIndex(int(found - items.begin()), 0, number);
        }
    }
    return {};
}

const SessionCatalog::Item *LibraryModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    const GroupNumber group = index.internalId();
    if (m_grouping != Grouping::None && group == 0)
        return nullptr; // a heading
    const auto &items = m_groups[group == 0 ? 0 : group - 1].items;
    return items[std::size_t(index.row())];
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? GroupNumber(parent.row() + 1) : 0);
}

QModelIndex LibraryModel::parent(const QModelIndex &child) const
{
    const GroupNumber group = child.isValid() ? child.internalId() : 0;
    return group == 0 ? QModelIndex() : createIndex(int(group - 1), 0, GroupNumber(0));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (m_grouping == Grouping::None)
        return parent.isValid() ? 0 : int(m_groups.front().items.size());
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())].items.size());
}

int LibraryModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const Item *item = itemAt(index);
    if (item == nullptr) {
        const Group &group = m_groups[std::size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return column == Name
                ? tr("%1 (%2)").arg(group.title, QLocale().toString(group.items.size()))
                : QVariant();
        case HeadingRole:
            return group.title;
        case CountRole:
            return int(group.items.size());
        case HealthRole:
            return -1;
        default:
            return {};
        }
    }
    const CatalogEntry &entry = item->entry;
    switch (role) {
    case Qt::DisplayRole:
        return display(*item, column);
    case Qt::ToolTipRole:
        return toolTip(*item, column);
    case Qt::TextAlignmentRole:
        if (column == Peers || column == Size)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        return column == Health ? toolTip(*item, column) : display(*item, column);
    case SourceRole:
        return entry.source();
    case PathRole:
        return entry.path;
    case AccountRole:
        return entry.account.value_or(-1);
    case ColorRole:
        return item->label.color;
    case HealthRole:
        return int(entry.health);
    case SharedRole: {
        const int places = entry.authKeyId ? m_catalog.placesOf(*entry.authKeyId) : 0;
        return places > 1 ? places : 0;
    }
    case KeyIdRole:
        return entry.authKeyId ? QVariant::fromValue(*entry.authKeyId) : QVariant();
    case LibraryRole:
        return entry.layout ? QString::fromUtf8(nameOf(*entry.layout).library) : QString();
    default:
        return {};
    }
}

QVariant LibraryModel::display(const Item &item, Column column) const
{
    const CatalogEntry &entry = item.entry;
    switch (column) {
    case Name:
        return shownName(item);
    case Library:
        return entry.layout ? libraryText(entry.info()) : tr("unreadable");
    case Account:
        return accountText(entry.info());
    case DataCenter:
        return dataCenterText(entry.info());
    case KeyId:
        return keyIdText(entry.info());
    case Peers:
        return entry.peers ? QLocale().toString(*entry.peers) : QString();
    case Size:
        return entry.stamp.identity.size > 0 ? sizeText(entry.stamp.identity.size) : QString();
    case Changed:
        return secondsOf(item) > 0 ? ageText(secondsOf(item), QDateTime::currentSecsSinceEpoch())
                                   : QString();
    case Tags:
        return printable(item.label.tags.join(u", "_s));
    case Health:
        if (entry.error)
            return tr("unreadable");
        if (entry.findings == 0)
            return tr("well");
        return entry.findings == 1 ? tr("1 finding") : tr("%1 findings").arg(entry.findings);
    case Folder:
        return folderText(item);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LibraryModel::toolTip(const Item &item, Column column) const
{
    const CatalogEntry &entry = item.entry;
    switch (column) {
    case Name: {
        QStringList lines { printable(QDir::toNativeSeparators(entry.source())) };
        if (!item.label.notes.isEmpty())
            lines.append(printable(item.label.notes));
        return lines.join(u'\n');
    }
    case KeyId:
        if (entry.authKeyId && m_catalog.placesOf(*entry.authKeyId) > 1)
            return tr("This key is in %n files. Telegram ends a login whose key is used from two "
                      "places at once.",
                      nullptr, m_catalog.placesOf(*entry.authKeyId));
        return {};
    case Changed:
        return timeText(secondsOf(item));
    case Health:
        return entry.error ? errorText(*entry.error) : display(item, column);
    case Folder:
        return printable(QDir::toNativeSeparators(item.folder));
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Peers || section == Size))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
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
    case Peers:
        return tr("Peers");
    case Size:
        return tr("Size");
    case Changed:
        return tr("Changed");
    case Tags:
        return tr("Tags");
    case Health:
        return tr("Health");
    case Folder:
        return tr("Folder");
    default:
        return {};
    }
}

} // namespace sessionary
