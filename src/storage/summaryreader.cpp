// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/summaryreader.h"

#include "storage/filerecognition.h"
#include "storage/filestorage.h"
#include "storage/posix.h"
#include "storage/sessionplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace sessionary {

namespace {

/// Most sessions are smaller; what is larger is worth a connection of its own.
constexpr std::size_t maxSizeAtRest = std::size_t(1) << 20;
constexpr std::size_t smallestDatabase = 512;
/// In a list, a file that was made to take long says that it did.
constexpr auto longestSummary = std::chrono::milliseconds(1200);

bool isAtRest(const FileStamp &stamp)
{
    return !stamp.isFresh && !stamp.sides.wal && !stamp.sides.isWalOdd && !stamp.sides.journal
        && stamp.identity.size >= qint64(smallestDatabase)
        && stamp.identity.size <= qint64(maxSizeAtRest);
}

/// Of a database; the whole of what has a size of pages that there is none of
Bytes firstPageOf(Bytes content)
{
    constexpr std::size_t pageSizeAt = 16;
    constexpr std::size_t largest = 65'536; // is written as 1
    const std::size_t size = std::size_t(content[pageSizeAt]) << 8U | content[pageSizeAt + 1];
    return content.first(std::min(size == 1 ? largest : size, content.size()));
}

/// Without what only a page about one session shows, its owner
FileFacts plainFacts(const QString &path, const QString &target, const struct stat &status)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return { .path = absolute,
             .target = target == path ? absolute : target,
             .size = qint64(status.st_size),
             .mode = permissionsOf(status),
             .owner = {},
             .changed = QDateTime::fromSecsSinceEpoch(status.st_mtime) };
}

} // namespace

Result<SessionInfo> SummaryReader::read(const QString &path, const FileStamp &stamp)
{
    if (isAtRest(stamp)) {
        if (auto info = readAtRest(path, stamp))
            return *std::move(info);
    }
    return readAccount(path, 0);
}

Result<SessionInfo> SummaryReader::readAccount(const QString &path, int account)
{
    Budget budget = m_budget;
    budget.limit = longestSummary;
    return openPlace(path, account, {}, budget).and_then([&](const auto &place) {
        return place->describe(budget);
    });
}

std::optional<Result<SessionInfo>> SummaryReader::readAtRest(const QString &path,
                                                             const FileStamp &stamp)
{
    for (auto *buffer : { &m_buffer, &m_otherBuffer }) {
        if (!*buffer)
            *buffer = std::make_shared<SecretBytes>(maxSizeAtRest);
    }
    const auto size = static_cast<std::size_t>(stamp.identity.size);
    const MutableBytes content = m_buffer->bytes().first(size);
    struct stat status
    {
    };
    {
        const UniqueFd file = openForReading(path);
        if (!file.isValid() || readAll(file, content) != size || ::fstat(file.get(), &status) != 0)
            return std::nullopt;
    }
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.canonicalFilePath() : path;
    const bool isSame =
        identityFrom(status) == stamp.identity && sideFilesOf(target) == stamp.sides;
    if (!isSame || !isSqlite(content) || isInWalMode(content))
        return std::nullopt;
    m_outlines.begin(firstPageOf(content));
    Budget budget = m_budget;
    budget.limit = longestSummary;
    auto summary = describe(size, budget);
    if (summary) {
        summary->openedAs = OpenedAs::Live;
        FileStorage::addFile(*summary, plainFacts(path, target, status), false);
    }
    return summary;
}

Result<SessionInfo> SummaryReader::describe(std::size_t size, const Budget &budget)
{
    auto connection = std::exchange(m_connection, std::nullopt);
    std::swap(m_buffer, m_otherBuffer);
    if (connection) {
        if (const auto taken = connection->exchangeImage(m_otherBuffer, size, budget); !taken)
            return tl::unexpected(taken.error());
    } else {
        auto opened = Connection::openImage(m_otherBuffer, size, budget);
        if (!opened)
            return tl::unexpected(opened.error());
        connection = *std::move(opened);
    }
    auto storage = SqlStorage::over(*std::move(connection), SqlStorage::JournalMode::Rollback, {},
                                    &m_outlines);
    if (!storage)
        return tl::unexpected(storage.error());
    auto info = storage->describe();
    m_connection = std::move(*storage).takeConnection();
    return info;
}

} // namespace sessionary
