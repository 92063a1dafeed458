// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/newfile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

NewFile::NewFile(QByteArray path, Workplace place)
    : m_path(std::move(path))
    , m_place(std::move(place))
{
}

Result<NewFile> NewFile::create(const QString &path)
{
    const QFileInfo info(path);
    auto place = Workplace::enter(QFile::encodeName(info.absolutePath()));
    if (!place)
        return tl::unexpected(place.error());
    NewFile file(QFile::encodeName(info.absoluteFilePath()), *std::move(place));

    file.m_file = UniqueFd(
        ::open(file.m_place.folder().constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, ownerOnly));
    if (!file.m_file.isValid() && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        const QByteArray name = file.m_place.newPath();
        file.m_file = UniqueFd(::open(
            name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly));
        if (file.m_file.isValid())
            file.m_temporary = name;
    }
    if (!file.m_file.isValid())
        return systemError("open"_L1);
    if (::fchmod(file.m_file.get(), ownerOnly) != 0)
        return systemError("fchmod"_L1);
    return file;
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_place(std::move(other.m_place))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_file(std::move(other.m_file))
{
}

NewFile::~NewFile()
{
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

Result<void> NewFile::write(Bytes bytes)
{
    return append(bytes).and_then([&] { return sync(); });
}

Result<void> NewFile::append(Bytes bytes)
{
    if (!writeAll(m_file, bytes))
        return systemError("write"_L1);
    return {};
}

Result<void> NewFile::sync()
{
    if (::fsync(m_file.get()) != 0)
        return systemError("fsync"_L1);
    return {};
}

Result<SecretBytes> NewFile::readBack() const
{
    struct stat status
    {
    };
    if (::fstat(m_file.get(), &status) != 0 || ::lseek(m_file.get(), 0, SEEK_SET) != 0)
        return systemError("seek"_L1);
    SecretBytes bytes(static_cast<std::size_t>(status.st_size));
    if (readAll(m_file, bytes.bytes()) != bytes.size())
        return systemError("read"_L1);
    return bytes;
}

Result<void> NewFile::link(const QByteArray &name) const
{
    const QByteArray self =
        m_temporary.isEmpty() ? "/proc/self/fd/" + QByteArray::number(m_file.get()) : m_temporary;
    if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0)
        return {};
    if (errno == EEXIST || m_temporary.isEmpty())
        return systemError("link"_L1);
    // a file system without hard links
    if (::renameat2(AT_FDCWD, self.constData(), AT_FDCWD, name.constData(), RENAME_NOREPLACE) == 0)
        return {};
    return systemError("rename"_L1);
}

Result<void> NewFile::publish()
{
    if (const auto linked = link(m_path); !linked)
        return linked;
    const auto synced = m_place.sync();
    if (!synced)
        ::unlink(m_path.constData());
    return synced;
}

/// Gives the old file its second name, so that there is no moment without it.
Result<void> NewFile::keepOld(const QByteArray &backup)
{
    const QByteArray keptFirst = m_place.pathForOld();
    if (::link(m_path.constData(), keptFirst.constData()) != 0)
        return systemError("link"_L1);
    const bool isKept = ::rename(keptFirst.constData(), backup.constData()) == 0;
    const auto failure = systemError("rename"_L1);
    ::unlink(keptFirst.constData()); // it stays where both were names of the same file already
    if (!isKept)
        return failure;
    return {};
}

/// The old file as it was, for the new one cannot be relied upon
void NewFile::putBack(const QByteArray &backup)
{
    const QByteArray back = m_place.pathForOld();
    if (::link(backup.constData(), back.constData()) == 0
        && ::rename(back.constData(), m_path.constData()) != 0)
        ::unlink(back.constData());
}

Result<void> NewFile::replace(const QString &backup)
{
    if (m_temporary.isEmpty()) { // only what has a name can take another's place
        const QByteArray name = m_place.newPath();
        if (const auto linked = link(name); !linked)
            return linked;
        m_temporary = name;
    }

    const QByteArray kept = QFile::encodeName(backup);
    if (const auto done = keepOld(kept); !done)
        return done;
    if (::rename(m_temporary.constData(), m_path.constData()) != 0) {
        const auto failure = systemError("rename"_L1);
        ::unlink(kept.constData()); // the old one has its first name still
        return failure;
    }
    m_temporary.clear();
    const auto synced = m_place.sync();
    if (!synced)
        putBack(kept);
    return synced;
}

} // namespace sessionary
