// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/sessioncatalog.h"

#include "core/authkey.h"
#include "models/sessiontext.h"
#include "storage/sessionname.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr auto arrivalInterval = std::chrono::milliseconds(250);
/// A client that writes makes and removes a journal with every transaction.
constexpr auto shortestPause = std::chrono::milliseconds(2000);
/// What takes long is done less often.
constexpr int pausesPerScan = 10;
/// The system gives a program so many watches.
constexpr qsizetype mostWatched = 4'000;

/// What is made of a session in whatever thread found it
SessionCatalog::Item itemFrom(CatalogEntry entry)
{
    SessionCatalog::Item item { .fileName = shortName(entry.path, entry.account),
                                .folder = QFileInfo(entry.path).path() };
    QStringList parts { item.fileName, entry.source() };
    if (entry.layout)
        parts.append(libraryText(entry.info()));
    if (entry.userId)
        parts.append(QString::number(*entry.userId));
    if (entry.authKeyId)
        parts.append(authKeyIdText(*entry.authKeyId));
    item.sortName = item.fileName.toCaseFolded();
    item.haystack = parts.join(u'\n').toLower();
    item.entry = std::move(entry);
    return item;
}

void addLabel(SessionCatalog::Item &item, const CatalogLabel &label)
{
    if (label.isEmpty())
        return;
    item.label = label;
    item.haystack +=
        u'\n' + (QStringList { label.name, label.notes } + label.tags).join(u'\n').toLower();
    if (!label.name.isEmpty())
        item.sortName = label.name.toCaseFolded();
}

/// The same with another label
SessionCatalog::Item relabelled(const SessionCatalog::Item &item, const CatalogLabel &label)
{
    SessionCatalog::Item changed = itemFrom(item.entry);
    addLabel(changed, label);
    return changed;
}

/// Folders that lie in none of the others
QStringList outermost(QStringList folders)
{
    folders.removeDuplicates();
    const QStringList all = folders;
    folders.removeIf([&](const QString &path) {
        return std::ranges::any_of(
            all, [&](const QString &folder) { return path != folder && isWithin(path, folder); });
    });
    return folders;
}

} // namespace

bool isWithin(const QString &path, const QString &folder)
{
    return path.startsWith(folder)
        && (path.size() == folder.size() || folder.endsWith(u'/') || path[folder.size()] == u'/');
}

/// What a scan and the library share; the one writes it in its threads, the other takes it away.
struct SessionCatalog::Scan
{
    QStringList folders;
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    std::atomic<bool> isCancelled = false;

    std::mutex mutex; ///< of all below
    std::vector<Item> items;
    QHash<QString, FileStamp> nothings;
    qint64 read = 0;
    QSet<QString> seen; ///< paths of sessions that are there
    QStringList visited;

    // of the library's thread
    std::vector<CatalogEntry> changed;
    bool isAnyReplaced = false; ///< of those that were known: their keys are still told
};

/// What was read from the file
struct SessionCatalog::Contents
{
    QStringList folders;
    QHash<QString, CatalogLabel> labels;
    std::vector<Item> items;
};

SessionCatalog::SessionCatalog(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_arrivals.setInterval(arrivalInterval);
    connect(&m_arrivals, &QTimer::timeout, this, &SessionCatalog::takeFound);
    m_changes.setSingleShot(true);
    connect(&m_changes, &QTimer::timeout, this, &SessionCatalog::scanChanged);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this,
            &SessionCatalog::folderChanged);
}

SessionCatalog::~SessionCatalog()
{
    if (m_scan)
        m_scan->isCancelled = true;
}

QString SessionCatalog::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/sessionary/library.db"_s;
}

void SessionCatalog::load()
{
    const auto job = [file = m_file](const Budget &) -> Result<Contents> {
        auto read = file.read();
        if (!read)
            return tl::unexpected(read.error());
        Contents contents { std::move(read->folders), std::move(read->labels), {} };
        for (CatalogEntry &entry : read->entries) {
            const CatalogLabel label = contents.labels.value(entry.source());
            contents.items.push_back(itemFrom(std::move(entry)));
            addLabel(contents.items.back(), label);
        }
        return contents;
    };
    onFinished(m_jobs.run(Lane::Slow, job), this,
               [this](Result<Contents> contents) { takeContents(std::move(contents)); });
}

void SessionCatalog::takeContents(Result<Contents> contents)
{
    if (!contents && contents.error().code == ErrorCode::Damaged) {
        static_cast<void>(m_file.putAside());
        Q_EMIT failed(contents.error());
        contents = Contents {};
    }
    if (!contents)
        return Q_EMIT failed(contents.error());
    m_labels = std::move(contents->labels);
    m_items.reserve(contents->items.size());
    m_known.reserve(qsizetype(contents->items.size()));
    for (Item &item : contents->items)
        put(std::move(item));
    for (const QString &folder : std::as_const(m_folders)) // one that was added meanwhile
        contents->folders.append(folder);
    m_folders = outermost(contents->folders);
    updateKeys();
    Q_EMIT foldersChanged();
    Q_EMIT itemsChanged();
    scan();
}

// --- what there is

const SessionCatalog::Item *SessionCatalog::item(const QString &source) const
{
    const auto found = m_items.find(source);
    return found == m_items.end() ? nullptr : &found->second;
}

int SessionCatalog::countIn(const QString &folder) const
{
    return int(std::ranges::count_if(
        m_items, [&](const auto &item) { return isWithin(item.second.entry.path, folder); }));
}

QStringList SessionCatalog::tags() const
{
    QStringList tags;
    for (const auto &[source, item] : m_items)
        tags += item.label.tags;
    tags.sort(Qt::CaseInsensitive);
    tags.removeDuplicates();
    return tags;
}

void SessionCatalog::put(Item item)
{
    const CatalogEntry &entry = item.entry;
    if (entry.error)
        m_known.remove(entry.path);
    else if (!entry.account) // what lies in a folder is not told from its stamp
        m_known.insert(entry.path, entry.stamp);
    const QString source = entry.source();
    m_items.insert_or_assign(source, std::move(item));
}

void SessionCatalog::addKey(const QString &source, const CatalogEntry &entry)
{
    if (entry.authKeyId)
        m_keys.add(*entry.authKeyId, source,
                   entry.account ? std::nullopt : std::optional(entry.stamp.identity));
}

void SessionCatalog::updateKeys()
{
    m_keys = {};
    for (const auto &[source, item] : m_items)
        addKey(source, item.entry);
}

// --- what can be done

void SessionCatalog::addFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QStringList before = m_folders;
    m_folders = outermost(m_folders + QStringList { path });
    if (m_folders != before) {
        write(
            [folders = m_folders](const CatalogFile &file) { return file.writeFolders(folders); });
        Q_EMIT foldersChanged();
    }
    startScan({ path });
}

void SessionCatalog::removeFolder(const QString &folder)
{
    if (m_folders.removeAll(folder) == 0)
        return;
    cancelScan();
    QStringList gone;
    std::erase_if(m_items, [&](const auto &item) {
        const bool isGone = isWithin(item.second.entry.path, folder);
        if (isGone) {
            gone.append(item.first);
            m_known.remove(item.second.entry.path);
        }
        return isGone;
    });
    m_visited.removeIf([&](const QString &visited) { return isWithin(visited, folder); });
    write([folders = m_folders, gone](const CatalogFile &file) {
        return file.writeFolders(folders).and_then([&] { return file.writeEntries({}, gone); });
    });
    watchFolders();
    updateKeys();
    Q_EMIT itemsChanged(); // first: nobody is to go on with those that are gone
    Q_EMIT keysChanged();
    Q_EMIT foldersChanged();
}

void SessionCatalog::setLabel(const QString &source, CatalogLabel label)
{
    const auto found = m_items.find(source);
    if (found != m_items.end())
        label.authKeyId = found->second.entry.authKeyId;
    if (label.isEmpty())
        m_labels.remove(source);
    else
        m_labels.insert(source, label);
    write([source, label](const CatalogFile &file) {
        return file.writeLabels({ { source, label } });
    });
    if (found == m_items.end())
        return;
    found->second = relabelled(found->second, label);
    Q_EMIT itemsChanged();
}

SessionCatalog::Memory SessionCatalog::forgetEverything()
{
    cancelScan();
    Memory memory { std::exchange(m_folders, {}), std::exchange(m_labels, {}) };
    m_items.clear();
    m_known.clear();
    m_visited.clear();
    m_away.clear();
    write([](const CatalogFile &file) { return file.remove(); });
    watchFolders();
    updateKeys();
    Q_EMIT itemsChanged();
    Q_EMIT keysChanged();
    Q_EMIT foldersChanged();
    return memory;
}

void SessionCatalog::restore(const Memory &memory)
{
    m_labels.insert(memory.labels);
    m_folders = outermost(m_folders + memory.folders);
    write([labels = memory.labels, folders = m_folders](const CatalogFile &file) {
        return file.writeFolders(folders).and_then([&] { return file.writeLabels(labels); });
    });
    Q_EMIT foldersChanged();
    scan();
}

template<typename Job>
void SessionCatalog::write(Job job)
{
    onFinished(m_writer.run([file = m_file, job = std::move(job)] { return job(file); }), this,
               [this](const Result<void> &written) {
                   if (!written)
                       Q_EMIT failed(written.error());
               });
}

// --- scanning

void SessionCatalog::scan()
{
    startScan(m_folders);
}

void SessionCatalog::startScan(const QStringList &folders)
{
    if (folders.isEmpty())
        return;
    if (m_scan) { // the one that goes on does not know of them
        m_changed.unite(QSet<QString>(folders.begin(), folders.end()));
        return;
    }
    auto scan = std::make_shared<Scan>();
    scan->folders = outermost(folders);
    m_scan = scan;
    m_arrivals.start();
    Q_EMIT scanProgressed(0);

    const auto job = [scan, known = m_known](const Budget &budget) {
        ScanOrder order { .folders = scan->folders };
        order.isCancelled = [&] { return scan->isCancelled || budget.isStopped(); };
        order.isKnown = [&](const QString &path, const FileStamp &stamp) {
            const auto found = known.constFind(path);
            if (found == known.cend() || *found != stamp || found->isFresh)
                return false;
            const std::lock_guard lock(scan->mutex);
            scan->seen.insert(path);
            return true;
        };
        order.onSession = [&](const ScannedSession &session) {
            Item item = itemFrom(catalogEntry(session));
            const std::lock_guard lock(scan->mutex);
            ++scan->read;
            scan->seen.insert(item.entry.path);
            scan->items.push_back(std::move(item));
        };
        order.onNothing = [&](const QString &path, const FileStamp &stamp) {
            const std::lock_guard lock(scan->mutex);
            ++scan->read;
            scan->nothings.insert(path, stamp);
        };
        order.onFolder = [&](const QString &folder) {
            const std::lock_guard lock(scan->mutex);
            scan->visited.append(folder);
        };
        return scanFolders(order);
    };
    onFinished(m_jobs.run(Lane::Slow, job), this,
               [this](const ScanTotals &totals) { finishScan(totals); });
}

void SessionCatalog::cancelScan()
{
    m_changed.clear();
    if (m_scan)
        m_scan->isCancelled = true;
}

bool SessionCatalog::isKept(const QString &path) const
{
    return std::ranges::any_of(m_folders,
                               [&](const QString &folder) { return isWithin(path, folder); });
}

void SessionCatalog::takeFound()
{
    std::vector<Item> items;
    QHash<QString, FileStamp> nothings;
    qint64 read = 0;
    {
        const std::lock_guard lock(m_scan->mutex);
        items.swap(m_scan->items);
        nothings.swap(m_scan->nothings);
        read = m_scan->read;
    }
    for (auto nothing = nothings.cbegin(); nothing != nothings.cend(); ++nothing)
        m_known.insert(nothing.key(), nothing.value());
    std::vector<const Item *> added;
    bool isAnyReplaced = false;
    for (Item &item : items) {
        if (!isKept(item.entry.path)) // its folder was removed meanwhile
            continue;
        const QString source = item.entry.source();
        addLabel(item, m_labels.value(source));
        m_scan->changed.push_back(item.entry);
        const bool isReplaced = m_items.contains(source);
        put(std::move(item));
        const Item *now = &m_items.at(source);
        if (!isReplaced)
            addKey(source, now->entry);
        isAnyReplaced = isAnyReplaced || isReplaced;
        added.push_back(now);
    }
    m_scan->isAnyReplaced = m_scan->isAnyReplaced || isAnyReplaced;
    Q_EMIT scanProgressed(read);
    if (isAnyReplaced)
        Q_EMIT itemsChanged();
    else if (!added.empty())
        Q_EMIT itemsAdded(added);
}

void SessionCatalog::finishScan(const ScanTotals &totals)
{
    takeFound();
    m_arrivals.stop();
    // in a turn of its own: what was found is on the screen by then
    QTimer::singleShot(0, this, [this, totals] { endScan(totals); });
}

void SessionCatalog::endScan(const ScanTotals &totals)
{
    const auto scan = std::exchange(m_scan, nullptr);
    m_lastScan = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - scan->start);
    const bool isAnyNew = !scan->changed.empty();
    const bool isCancelled = totals.isCancelled || scan->isCancelled; // if only just now
    const bool isAnyGone = !isCancelled && removeUnseen(*scan, totals);
    for (const QString &visited : std::as_const(scan->visited)) {
        if (isKept(visited)) // its folder may have been removed meanwhile
            m_visited.insert(visited);
    }
    const bool isAnyAdopted = adoptLabels();
    if (scan->isAnyReplaced || isAnyGone)
        updateKeys();
    watchFolders();
    if (isAnyGone || isAnyAdopted)
        Q_EMIT itemsChanged();
    if (isAnyNew || isAnyGone)
        Q_EMIT keysChanged();
    Q_EMIT foldersChanged();
    Q_EMIT scanFinished(totals);
    if (!m_changed.isEmpty() && !m_changes.isActive())
        m_changes.start(0);
}

bool SessionCatalog::removeUnseen(Scan &scan, const ScanTotals &totals)
{
    for (const QString &folder : scan.folders) {
        if (totals.closedFolders.contains(folder) && m_folders.contains(folder))
            m_away.insert(folder);
        else
            m_away.remove(folder);
    }
    const auto isGone = [&](const CatalogEntry &entry) {
        return !scan.seen.contains(entry.path)
            && std::ranges::any_of(scan.folders, [&](const QString &folder) {
                   return !m_away.contains(folder) && isWithin(entry.path, folder);
               });
    };
    QStringList gone;
    std::erase_if(m_items, [&](const auto &item) {
        if (!isGone(item.second.entry))
            return false;
        gone.append(item.first);
        m_known.remove(item.second.entry.path);
        return true;
    });

    const bool isAnyGone = !gone.isEmpty();
    m_visited.removeIf([&](const QString &visited) {
        return std::ranges::any_of(
            scan.folders, [&](const QString &folder) { return isWithin(visited, folder); });
    });

    std::vector<CatalogEntry> changed = std::move(scan.changed);
    for (const CatalogEntry &entry : changed) {
        if (entry.error)
            gone.append(entry.source()); // what was remembered of it is no longer so
    }
    std::erase_if(changed, [](const CatalogEntry &entry) { return entry.error.has_value(); });
    if (!changed.empty() || !gone.isEmpty()) {
        write([changed = std::move(changed), gone](const CatalogFile &file) {
            return file.writeEntries(changed, gone);
        });
    }
    return isAnyGone;
}

/// A file that was moved is found by its key, where no other has that.
bool SessionCatalog::adoptLabels()
{
    QStringList lost;
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        if (!m_items.contains(label.key()) && label->authKeyId && !QFileInfo::exists(label.key()))
            lost.append(label.key());
    }
    if (lost.isEmpty())
        return false;
    QMultiHash<quint64, QString> unlabelled;
    for (const auto &[source, item] : m_items) {
        if (item.entry.authKeyId && item.label.isEmpty())
            unlabelled.insert(*item.entry.authKeyId, source);
    }
    QHash<QString, CatalogLabel> moved;
    for (const QString &source : std::as_const(lost)) {
        const CatalogLabel label = m_labels.value(source);
        const QStringList sources = unlabelled.values(*label.authKeyId);
        if (sources.size() != 1)
            continue;
        moved.insert(source, {});
        moved.insert(sources.first(), label);
    }
    if (moved.isEmpty())
        return false;
    for (auto label = moved.cbegin(); label != moved.cend(); ++label) {
        if (label->isEmpty()) {
            m_labels.remove(label.key());
            continue;
        }
        m_labels.insert(label.key(), *label);
        Item &item = m_items.at(label.key());
        item = relabelled(item, *label);
    }
    write([moved](const CatalogFile &file) { return file.writeLabels(moved); });
    return true;
}

// --- watching

void SessionCatalog::watchFolders()
{
    // Those that hold sessions first, where there are more than can be watched.
    QSet<QString> wanted(m_folders.begin(), m_folders.end());
    if (m_folders.size() + m_visited.size() > mostWatched) {
        for (const auto &[source, item] : m_items) {
            if (wanted.size() < mostWatched)
                wanted.insert(item.folder);
        }
    }
    for (const QString &folder : std::as_const(m_visited)) {
        if (wanted.size() < mostWatched)
            wanted.insert(folder);
    }
    const QStringList watched = m_watcher.directories();
    const QSet<QString> before(watched.begin(), watched.end());
    const QSet<QString> gone = before - wanted;
    const QSet<QString> added = wanted - before;
    if (!gone.isEmpty())
        m_watcher.removePaths(gone.values());
    if (!added.isEmpty())
        m_watcher.addPaths(added.values());
}

void SessionCatalog::folderChanged(const QString &folder)
{
    m_changed.insert(folder);
    if (!m_changes.isActive())
        m_changes.start(std::max(shortestPause, pausesPerScan * m_lastScan));
}

void SessionCatalog::scanChanged()
{
    if (m_scan) // it is asked for again when that one ends
        return;
    const QSet<QString> changed = std::exchange(m_changed, {});
    startScan(changed.values());
}

} // namespace sessionary
