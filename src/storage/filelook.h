// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"
#include "core/error.h"
#include "core/secretbytes.h"
#include "core/sessioninfo.h"

#include <QString>

#include <optional>

struct stat;

namespace sessionary {

/// Which file it is and in what state: what a look compares to see whether it is still the same.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;

    [[nodiscard]] bool isSameFile(const FileIdentity &other) const
    {
        return device == other.device && inode == other.inode;
    }
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// A file that lies beside a database because of it
struct SideFile
{
    qint64 size = 0;
    qint64 modifiedNs = 0;

    friend bool operator==(const SideFile &, const SideFile &) = default;
};

/// Nothing where there is none, or an empty one
struct SideFiles
{
    std::optional<SideFile> wal;
    std::optional<SideFile> journal;
    /// Something that is no file has the name of the -wal: SQLite would take it for one.
    bool isWalOdd = false;

    friend bool operator==(const SideFiles &, const SideFiles &) = default;
};

/// What there is to know of a file before SQLite is let near it.
struct FileLook
{
    FileFacts facts;
    FileIdentity identity;
    SideFiles sides;
    /// The header says that it is in WAL mode (byte 18 is 2)
    bool isWal = false;
};

/// What is different once somebody has written
struct FileStamp
{
    FileIdentity identity;
    SideFiles sides;
    /// It was written so shortly before that what is written next can have the same time.
    bool isFresh = false;

    friend bool operator==(const FileStamp &left, const FileStamp &right)
    {
        return left.identity == right.identity && left.sides == right.sides;
    }
};

/// A file that was read, or its beginning
struct FileContent
{
    FileFacts facts;
    FileIdentity identity;
    SecretBytes bytes;

    [[nodiscard]] bool isWhole() const { return qint64(bytes.size()) >= facts.size; }
};

/// Reads \a path, \a maxSize bytes at most: follows links, refuses what is no regular file without
/// waiting on it, and leaves no trace, the time of last access included. NotFound, NoPermission,
/// NotAFile
[[nodiscard]] Result<FileContent> readFile(const QString &path, std::size_t maxSize);

/// How often what changes while it is read is read again
inline constexpr int lookTries = 3;
/// The permission bits of everybody but the owner
inline constexpr uint othersMayRead = 0077;

/// Of a file or a folder, without opening it
[[nodiscard]] Result<FileFacts> factsOf(const QString &path);

/// Looks at \a path: follows links, refuses what is no regular file without waiting on it, reads
/// the first bytes and nothing else, and leaves no trace, the time of last access included.
///
/// NotFound, NoPermission, NotAFile; EmptyFile, NotASession and NotReadHere for what is no SQLite
/// database. It opens and closes the file, which drops the locks that SQLite holds on it in this
/// process: never call it while a Connection to that file is open.
[[nodiscard]] Result<FileLook> lookAt(const QString &path);

/// What stat() said of a file
[[nodiscard]] FileIdentity identityFrom(const struct stat &status);
[[nodiscard]] uint permissionsOf(const struct stat &status);
/// The header of a database, of which \a head is the beginning, says that it is in WAL mode.
[[nodiscard]] bool isInWalMode(Bytes head);

/// Without opening the file
[[nodiscard]] Result<FileIdentity> identityOf(const QString &path);
[[nodiscard]] SideFiles sideFilesOf(const QString &path);
/// Of the file that \a path leads to, or of a folder, without opening it
[[nodiscard]] Result<FileStamp> stampOf(const QString &path);
/// The same, of what is already known
[[nodiscard]] FileStamp stampFrom(const FileIdentity &identity, const SideFiles &sides);

} // namespace sessionary
