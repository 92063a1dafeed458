// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/async.h"
#include "models/jobrunner.h"
#include "storage/catalogfile.h"
#include "storage/keyplaces.h"
#include "storage/sessionscan.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <unordered_map>

namespace sessionary {

/// \a path is \a folder, or lies somewhere in it.
[[nodiscard]] bool isWithin(const QString &path, const QString &folder);

/// The library: the folders that somebody keeps sessions in, what lies in them, and what they say
/// about it. Folders are looked through in other threads, a file that is unchanged is not opened
/// again, and a folder in which something changes is looked through again.
class SessionCatalog : public QObject
{
    Q_OBJECT

public:
    /// A session in the library, and what is said about it
    struct Item
    {
        CatalogEntry entry = {};
        CatalogLabel label = {};
        QString fileName = {}; ///< without .session
        QString folder = {};
        QString sortName = {}; ///< what it is called, without its case
        QString haystack = {}; ///< all that a search looks through, in lower case
    };
    using Items = std::unordered_map<QString, Item>; ///< by source

    /// \a file: the database that the library is kept in; nothing is read before load()
    explicit SessionCatalog(const QString &file, QObject *parent = nullptr);
    ~SessionCatalog() override;

    /// Where the library of the user is kept
    [[nodiscard]] static QString usualFile();

    /// Reads what is remembered, and looks through the folders for what is different.
    void load();

    // --- what there is

    [[nodiscard]] const QStringList &folders() const { return m_folders; }
    [[nodiscard]] const Items &items() const { return m_items; }
    /// Null when there is none
    [[nodiscard]] const Item *item(const QString &source) const;
    [[nodiscard]] int countIn(const QString &folder) const;
    /// In how many files a key is; names of one file count once.
    [[nodiscard]] int placesOf(quint64 authKeyId) const { return m_keys.count(authKeyId); }
    /// Keys that are in several files
    [[nodiscard]] int sharedKeys() const { return int(m_keys.shared().size()); }
    /// It cannot be entered: a disk that is not there, perhaps. What is known of it is kept.
    [[nodiscard]] bool isAway(const QString &folder) const { return m_away.contains(folder); }

    // --- what can be done

    /// One that lies in a folder of the library, or around some of them, takes their place.
    void addFolder(const QString &folder);
    /// Nothing happens to what is in it; labels are kept.
    void removeFolder(const QString &folder);
    void setLabel(const QString &source, CatalogLabel label);
    /// What people have said, and nothing that was found in files
    struct Memory
    {
        QStringList folders = {};
        QHash<QString, CatalogLabel> labels = {}; ///< by source
    };
    /// Deletes all that is kept. Returns what there was, for restore().
    Memory forgetEverything();
    void restore(const Memory &memory);
    /// Where it is kept
    [[nodiscard]] const QString &path() const { return m_file.path(); }

    /// Every tag that is in use, sorted
    [[nodiscard]] QStringList tags() const;

    /// Looks through all folders.
    void scan();
    void cancelScan();
    [[nodiscard]] bool isScanning() const { return m_scan != nullptr; }

Q_SIGNALS:
    void foldersChanged();
    /// Some items are others, or are gone.
    void itemsChanged();
    /// These came to the others, which are as they were. During a scan it is emitted several times
    /// a second at most.
    void itemsAdded(const std::vector<const sessionary::SessionCatalog::Item *> &items);
    /// placesOf() says something else of some of the items.
    void keysChanged();
    /// \a read: how many files have been opened
    void scanProgressed(qint64 read);
    void scanFinished(const sessionary::ScanTotals &totals);
    void failed(const sessionary::Error &error);

private:
    struct Scan;

    struct Contents;
    void takeContents(Result<Contents> contents);
    void startScan(const QStringList &folders);
    /// It lies in one of the folders.
    [[nodiscard]] bool isKept(const QString &path) const;
    void takeFound();
    void finishScan(const ScanTotals &totals);
    void endScan(const ScanTotals &totals);
    /// Whether there was any
    bool removeUnseen(Scan &scan, const ScanTotals &totals);
    /// Whether there was any
    bool adoptLabels();
    void put(Item item);
    void addKey(const QString &source, const CatalogEntry &entry);
    void updateKeys();
    void watchFolders();
    void folderChanged(const QString &folder);
    void scanChanged();
    /// Runs \a job, which writes to the file, after those that were given before.
    template<typename Job>
    void write(Job job);

    const CatalogFile m_file;
    QStringList m_folders;
    Items m_items;
    QHash<QString, CatalogLabel> m_labels; ///< also of what is not there now
    QHash<QString, FileStamp> m_known; ///< by path, of what is no session, too
    KeyPlaces m_keys;
    QSet<QString> m_away;
    QSet<QString> m_visited; ///< folders that were entered

    std::shared_ptr<Scan> m_scan;
    QTimer m_arrivals;
    QFileSystemWatcher m_watcher;
    QTimer m_changes;
    QSet<QString> m_changed;
    std::chrono::milliseconds m_lastScan {};
    JobRunner m_jobs;
    SerialRunner m_writer;
};

} // namespace sessionary
