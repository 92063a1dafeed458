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

namespace {

} // namespace

Result<NewFile> NewFile::create(const QString &path)
{
    const QFileInfo info(path);
    NewFile file;
    file.m_path = QFile::encodeName(info.absoluteFilePath());
    file.m_folder = QFile::encodeName(info.absolutePath());

    file.m_file =
        UniqueFd(::open(file.m_folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, ownerOnly));
    if (!file.m_file.isValid() && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        QByteArray name = temporaryName(file.m_path);
        file.m_file = UniqueFd(::mkostemp(name.data(), O_CLOEXEC)); // 0600
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
    , m_folder(std::exchange(other.m_folder, {}))
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
    if (!writeAll(m_file, bytes))
        return systemError("write"_L1);
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
    return syncFolderOf(m_path);
}

Result<void> NewFile::replace(const QString &backup)
{
    if (m_temporary.isEmpty()) { // only what has a name can take another's place
        QByteArray name = temporaryName(m_path);
        const UniqueFd reserved(::mkostemp(name.data(), O_CLOEXEC));
        if (!reserved.isValid())
            return systemError("mkostemp"_L1);
        ::unlink(name.constData());
        if (const auto linked = link(name); !linked)
            return linked;
        m_temporary = name;
    }

    // The old file gets its second name first, so that there is no moment without it.
    const QByteArray kept = QFile::encodeName(backup);
    QByteArray keptFirst = temporaryName(kept);
    const UniqueFd reserved(::mkostemp(keptFirst.data(), O_CLOEXEC));
    ::unlink(keptFirst.constData());
    if (!reserved.isValid() || ::link(m_path.constData(), keptFirst.constData()) != 0)
        return systemError("link"_L1);
    if (::rename(keptFirst.constData(), kept.constData()) != 0) {
        const auto failure = systemError("rename"_L1);
        ::unlink(keptFirst.constData());
        return failure;
    }
    if (::rename(m_temporary.constData(), m_path.constData()) != 0)
        return systemError("rename"_L1);
    m_temporary.clear();
    return syncFolderOf(m_path);
}

} // namespace sessionary
