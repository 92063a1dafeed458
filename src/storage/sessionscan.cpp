// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessionscan.h"

#include "storage/connection.h"
#include "storage/document.h"
#include "storage/filerecognition.h"
#include "storage/folder.h"
#include "storage/sessionname.h"
#include "storage/sessionplace.h"
#include "storage/summaryreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int deepestFolder = 32;
constexpr qsizetype mostNames = 1'000'000;
/// More names than that are no folder that is a session.
constexpr int mostInSessionFolder = 20'000;
/// A document of a session is much smaller.
constexpr qint64 largestDocument = 2LL * 1024 * 1024;

/// The names that documents of the libraries have, beside .session; others are no sessions unless
/// they are databases.
bool isNamedAsDocument(const QString &name)
{
    constexpr std::array endings { ".json"_L1, ".dat"_L1, ".binlog"_L1,  ".old"_L1,
                                   ".bak"_L1,  ".txt"_L1, ".madeline"_L1 };
    return !name.contains(u'.') || std::ranges::any_of(endings, [&](QLatin1StringView ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

/// Whether the schema that is in the first page of a database can be one of a session; true where
/// it goes on in other pages.
bool canHoldSession(Bytes head)
{
    constexpr std::size_t typeOfFirstPage = 100;
    constexpr quint8 leaf = 0x0d;
    if (head.size() <= typeOfFirstPage || head[typeOfFirstPage] != leaf)
        return true;
    constexpr std::array words { "session", "auth_key", "dc_option", "datacenter" };
    const std::string_view text = textOf(head);
    return std::ranges::any_of(words, [&](std::string_view word) {
        const auto same = [](char left, char right) { return (left | 0x20) == right; };
        return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
    });
}

/// What may be a session
struct Place
{
    QString path;
    FileStamp stamp = {};
    bool isFolder = false;
    bool isNamed = false; ///< its name says that it is one
};

class Scan
{
public:
    explicit Scan(const ScanOrder &order)
        : m_order(order)
    {
    }

    ScanTotals run()
    {
        static_cast<void>(checkSqlite()); // once, and not in several threads at a time
        QThreadPool readers;
        const int threads = m_order.threads > 0 ? m_order.threads : QThread::idealThreadCount();
        readers.setMaxThreadCount(threads);
        readers.setThreadPriority(QThread::LowPriority);
        for (int i = 0; i < threads; ++i)
            readers.start([this] { readPlaces(); });
        for (const QString &folder : m_order.folders)
            enter(QDir::cleanPath(folder), 0);
        {
            const std::lock_guard lock(m_mutex);
            m_isWalked = true;
        }
        m_arrived.notify_all();
        readers.waitForDone();
        m_totals.read = m_read;
        m_totals.sessions = m_sessions;
        m_totals.unreadable = m_unreadable;
        m_totals.isCancelled = isCancelled();
        return std::move(m_totals);
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_order.isCancelled && m_order.isCancelled(); }

    // --- the walk, in the thread that asked

    void enter(const QString &folder, int depth)
    {
        if (isCancelled())
            return;
        const auto opened = Folder::open(folder, mostNames);
        if (!opened) {
            m_totals.closedFolders.append(folder);
            return;
        }
        const QStringList &names = opened->names();
        m_names += names.size();
        if (m_names > mostNames || depth > deepestFolder) {
            m_totals.isCut = true;
            return;
        }
        // The folder around tdata is none itself: others can lie beside it.
        if (names.size() <= mostInSessionFolder && recogniseDocument(*opened) != nullptr)
            return add({ .path = folder, .isFolder = true });
        if (m_order.onFolder)
            m_order.onFolder(folder);
        const QString start = folder == "/"_L1 ? folder : folder + u'/';
        for (const QString &name : names) {
            if (isCancelled())
                return;
            look(start + name, name, names, depth);
        }
    }

    void look(const QString &path, const QString &name, const QStringList &names, int depth)
    {
        struct stat status
        {
        };
        const QByteArray encoded = QFile::encodeName(path);
        if (::lstat(encoded.constData(), &status) != 0)
            return;
        if (S_ISDIR(status.st_mode)) {
            if (m_order.isDeep && !isLeftOut(name, path))
                enter(path, depth + 1);
            return;
        }
        const bool isLink = S_ISLNK(status.st_mode);
        if (isLink && ::stat(encoded.constData(), &status) != 0)
            return;
        if (!S_ISREG(status.st_mode) || isSideFile(name))
            return;
        const FileIdentity identity = identityFrom(status);
        const bool isNamed = isNamedAsSession(name);
        if (!isNamed && identity.size == 0)
            return;
        SideFiles sides;
        const bool hasSides = isLink || std::ranges::binary_search(names, name + "-journal"_L1)
            || std::ranges::binary_search(names, name + "-wal"_L1);
        if (hasSides)
            sides = sideFilesOf(isLink ? QFileInfo(path).canonicalFilePath() : path);
        add({ .path = path, .stamp = stampFrom(identity, sides), .isNamed = isNamed });
    }

    /// What a database or a writer keeps beside its file, and what we ourselves have not finished
    static bool isSideFile(const QString &name)
    {
        return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1) || name.endsWith("-journal"_L1)
            || name.startsWith(".sessionary-"_L1);
    }

    /// Folders of other tools, which hold thousands of files and no session, and of the system
    static bool isLeftOut(const QString &name, const QString &path)
    {
        constexpr std::array tools { ".git"_L1, "node_modules"_L1, "__pycache__"_L1 };
        constexpr std::array system { "/proc"_L1, "/sys"_L1, "/dev"_L1 };
        return std::ranges::find(tools, name) != tools.end()
            || std::ranges::find(system, path) != system.end();
    }

    void add(Place place)
    {
        if (!place.isFolder && m_order.isKnown && m_order.isKnown(place.path, place.stamp)) {
            ++m_totals.unchanged;
            return;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_places.push_back(std::move(place));
        }
        m_arrived.notify_one();
    }

    // --- reading, in several threads

    void readPlaces()
    {
        SummaryReader reader({ .isCancelled = m_order.isCancelled });
        while (auto place = next())
            read(*place, reader);
    }

    std::optional<Place> next()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return m_isWalked || !m_places.empty(); });
        if (m_places.empty() || isCancelled())
            return std::nullopt;
        Place place = std::move(m_places.front());
        m_places.pop_front();
        return place;
    }

    void read(const Place &place, SummaryReader &reader)
    {
        if (place.isFolder)
            return readAccounts(place, reader);
        if (!place.isNamed && !isWorthALook(place))
            return giveNothing(place);
        auto info = reader.read(place.path, place.stamp);
        if (!place.isNamed && !info && info.error().code != ErrorCode::PasswordNeeded)
            return giveNothing(place);
        give({ place.path, {}, place.stamp, std::move(info) });
    }

    void readAccounts(const Place &place, SummaryReader &reader)
    {
        const FileStamp stamp = stampOf(place.path).value_or(FileStamp {});
        const int count = accountsAt(place.path).value_or(1); // what is wrong is in its info
        for (int i = 0; i < count; ++i)
            give({ place.path, count > 1 ? std::optional(i) : std::nullopt, stamp,
                   reader.readAccount(place.path, i) });
    }

    /// By its first bytes
    static bool isWorthALook(const Place &place)
    {
        constexpr std::size_t largestPage = 65'536;
        const auto head = readFile(place.path, largestPage);
        if (!head)
            return false;
        const Bytes bytes = head->bytes.bytes();
        if (isSqlite(bytes))
            return canHoldSession(bytes);
        if (place.stamp.identity.size > largestDocument)
            return recogniseFile(bytes).has_value();
        return isNamedAsDocument(QFileInfo(place.path).fileName());
    }

    void give(ScannedSession session)
    {
        ++m_read;
        ++(session.info ? m_sessions : m_unreadable);
        if (m_order.onSession)
            m_order.onSession(std::move(session));
    }

    void giveNothing(const Place &place)
    {
        ++m_read;
        if (m_order.onNothing)
            m_order.onNothing(place.path, place.stamp);
    }

    const ScanOrder &m_order;
    ScanTotals m_totals;
    std::atomic<qint64> m_read = 0;
    std::atomic<qint64> m_sessions = 0;
    std::atomic<qint64> m_unreadable = 0;
    qsizetype m_names = 0;

    std::mutex m_mutex; ///< of all below
    std::condition_variable m_arrived;
    std::deque<Place> m_places;
    bool m_isWalked = false;
};

} // namespace

QString ScannedSession::source() const
{
    return sourceName(path, account);
}

ScanTotals scanFolders(const ScanOrder &order)
{
    return Scan(order).run();
}

} // namespace sessionary
