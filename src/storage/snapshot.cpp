// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/snapshot.h"

#include "storage/connection.h"
#include "storage/posix.h"
#include "storage/privatefolder.h"
#include "storage/sqlitepages.h"

#include <QFile>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int snapshotTries = 5;
constexpr std::size_t chunkSize = std::size_t(256) * 1024;
using WalHeader = std::array<quint8, walHeaderSize>;

const auto databaseName = u"db"_s;

Result<void> copyFile(const QString &from, const QString &to, const Budget &budget)
{
    const auto failure = [&](ErrorCode code) {
        return fail(code, QString::fromLocal8Bit(std::strerror(errno)));
    };
    const UniqueFd source = openForReading(from);
    if (!source.isValid())
        return failure(errno == ENOENT ? ErrorCode::FileChanged : ErrorCode::NoPermission);
    const UniqueFd target(::open(QFile::encodeName(to).constData(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!target.isValid())
        return failure(ErrorCode::CannotWrite);

    SecretBytes chunk(chunkSize);
    for (qint64 done = 0; done <= maxSnapshotSize;) {
        if (budget.isStopped())
            return fail(ErrorCode::Cancelled);
        const auto size = readAll(source, chunk.bytes());
        if (!size)
            return failure(ErrorCode::Damaged);
        if (!writeAll(target, chunk.bytes().first(*size)))
            return failure(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::CannotWrite);
        if (*size < chunkSize)
            return {};
        done += qint64(*size);
    }
    return fail(ErrorCode::FileTooLarge, from);
}

/// All zero when there is no -wal
WalHeader walHeaderOf(const QString &path)
{
    WalHeader header {};
    if (const UniqueFd wal = openForReading(path + "-wal"_L1); wal.isValid()) {
        if (readAll(wal, header) != walHeaderSize)
            header.fill(0);
    }
    return header;
}

/// What must be the same before and after copying for the pieces to fit together
struct Seal
{
    FileIdentity database;
    SideFiles sides;
    WalHeader wal {};

    [[nodiscard]] bool fits(const Seal &later) const
    {
        if (!database.isSameFile(later.database))
            return false;
        if (sides.wal) // the file itself may be checkpointed meanwhile
            return later.sides.wal && wal == later.wal;
        return database == later.database && sides == later.sides;
    }
};

Result<Seal> sealOf(const QString &path)
{
    return identityOf(path).map([&](const FileIdentity &identity) {
        return Seal { identity, sideFilesOf(path), walHeaderOf(path) };
    });
}

/// A journal can name another one above it, that of a transaction over several files. No client
/// library has such; SQLite, which recovers the copy, would look at the file of that name and
/// delete it. So the name is taken out of the copy, and when the file is not there, which means
/// that the transaction was finished, the journal with it.
Result<void> dropSuperJournal(const QString &path)
{
    constexpr std::array<quint8, 8> magic { 0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7 };
    constexpr qint64 tailSize = 16; // length of the name, its checksum, magic
    constexpr qint64 maxNameSize = 4096;
    QFile journal(path);
    if (!journal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(ErrorCode::Internal, u"private copy"_s);
    const qint64 size = journal.size();
    if (size <= tailSize || !journal.seek(size - tailSize))
        return {};
    const QByteArray tail = journal.read(tailSize);
    if (!std::equal(magic.begin(), magic.end(), tail.end() - magic.size(),
                    [](quint8 left, char right) { return left == quint8(right); }))
        return {};

    const qint64 nameSize = qFromBigEndian<quint32>(tail.constData());
    QByteArray name;
    if (nameSize <= std::min(maxNameSize, size - tailSize)
        && journal.seek(size - tailSize - nameSize))
        name = journal.read(nameSize);
    const bool isThere = !name.isEmpty() && ::access(name.constData(), F_OK) == 0;
    if (!isThere)
        return journal.remove() ? Result<void>() : fail(ErrorCode::Internal, u"private copy"_s);
    journal.resize(size - qint64(magic.size()));
    return {};
}

Result<void> copyPieces(const QString &path, const PrivateFolder &folder, const Budget &budget)
{
    const auto before = sealOf(path);
    if (!before)
        return tl::unexpected(before.error());
    const qint64 size = before->database.size + before->sides.wal.value_or(SideFile {}).size
        + before->sides.journal.value_or(SideFile {}).size;
    if (size > maxSnapshotSize)
        return fail(ErrorCode::FileTooLarge, path);

    // The file first: its journal then holds at least what is needed to roll it back.
    const QString target = folder.file(databaseName);
    if (const auto copied = copyFile(path, target, budget); !copied)
        return copied;
    for (const auto &[suffix, isThere] :
         { std::pair("-wal"_L1, before->sides.wal.has_value()),
           std::pair("-journal"_L1, before->sides.journal.has_value()) }) {
        if (!isThere)
            continue;
        if (const auto copied = copyFile(path + suffix, target + suffix, budget); !copied)
            return copied;
    }
    if (before->sides.journal) {
        if (const auto dropped = dropSuperJournal(target + "-journal"_L1); !dropped)
            return dropped;
    }

    const auto after = sealOf(path);
    if (!after)
        return tl::unexpected(after.error());
    if (!before->fits(*after))
        return fail(ErrorCode::FileChanged, path);
    return {};
}

Result<SecretBytes> recover(const PrivateFolder &folder, const Budget &budget)
{
    const QString path = folder.file(databaseName);
    {
        auto connection = Connection::openFile(path, Connection::Access::Private, budget);
        if (!connection)
            return tl::unexpected(connection.error());
        // Writes what the -wal holds into the file, which says so in its header.
        if (const auto mode = connection->value(u"PRAGMA journal_mode=DELETE"_s); !mode)
            return tl::unexpected(mode.error());
    }
    const auto identity = identityOf(path);
    if (!identity)
        return tl::unexpected(identity.error());
    SecretBytes image(static_cast<std::size_t>(identity->size));
    const UniqueFd file = openForReading(path);
    if (!file.isValid() || readAll(file, image.bytes()) != image.size())
        return fail(ErrorCode::Internal, u"private copy"_s);
    return image;
}

} // namespace

Result<SecretBytes> takeSnapshot(const FileLook &look, const Budget &budget)
{
    for (int i = 0; i < snapshotTries; ++i) {
        const auto folder = PrivateFolder::create();
        if (!folder)
            return tl::unexpected(folder.error());
        const auto copied = copyPieces(look.facts.target, *folder, budget);
        if (copied)
            return recover(*folder, budget);
        if (copied.error().code != ErrorCode::FileChanged)
            return tl::unexpected(copied.error());
    }
    return fail(ErrorCode::FileChanged, look.facts.path);
}

} // namespace sessionary
