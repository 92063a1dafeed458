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

/// Without what only a page about one session shows, its owner
FileFacts plainFacts(const QString &path, const struct stat &status)
{
    const QFileInfo info(path);
    return { .path = QDir::cleanPath(info.absoluteFilePath()),
             .target = info.isSymLink() ? info.canonicalFilePath()
                                        : QDir::cleanPath(info.absoluteFilePath()),
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
    const bool isSame = identityFrom(status) == stamp.identity
        && sideFilesOf(QFileInfo(path).canonicalFilePath()) == stamp.sides;
    if (!isSame || !isSqlite(content) || isInWalMode(content))
        return std::nullopt;
    Budget budget = m_budget;
    budget.limit = longestSummary;
    auto info = describe(size, budget);
    if (info) {
        info->openedAs = OpenedAs::Live;
        FileStorage::addFile(*info, plainFacts(path, status), false);
    }
    return info;
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
