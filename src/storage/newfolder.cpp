// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/newfolder.h"

#include "storage/posix.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// A folder that is gone with the object unless it was given its name
class NewFolder
{
public:
    explicit NewFolder(const QByteArray &path)
        : m_path(path)
        , m_temporary(temporaryName(path))
        , m_isMade(::mkdtemp(m_temporary.data()) != nullptr) // 0700
    {
        if (m_isMade)
            m_folder =
                UniqueFd(::open(m_temporary.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
    ~NewFolder()
    {
        if (m_isMade)
            QDir(QFile::decodeName(m_temporary)).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(NewFolder)

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }

    [[nodiscard]] Result<void> add(const FolderFile &file) const
    {
        const UniqueFd made(::openat(m_folder.get(), QFile::encodeName(file.name).constData(),
                                     O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                     ownerOnly));
        if (!made.isValid() || !writeAll(made, file.content.bytes()) || ::fsync(made.get()) != 0
            || ::lseek(made.get(), 0, SEEK_SET) != 0)
            return systemError("write"_L1);
        SecretBytes found(file.content.size() + 1);
        const auto size = readAll(made, found.bytes());
        if (!size)
            return systemError("read"_L1);
        found.truncate(*size);
        if (found != file.content)
            return fail(ErrorCode::VerificationFailed, u"bytes"_s);
        return {};
    }

    [[nodiscard]] Result<void> publish()
    {
        if (::fsync(m_folder.get()) != 0)
            return systemError("fsync"_L1);
        if (::renameat2(AT_FDCWD, m_temporary.constData(), AT_FDCWD, m_path.constData(),
                        RENAME_NOREPLACE)
            != 0)
            return systemError("rename"_L1);
        m_isMade = false;
        return syncFolderOf(m_path);
    }

private:
    const QByteArray m_path;
    QByteArray m_temporary;
    bool m_isMade;
    UniqueFd m_folder;
};

} // namespace

Result<void> writeFolder(const QString &path, const std::vector<FolderFile> &files)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return fail(ErrorCode::TargetExists, path);
    NewFolder folder(QFile::encodeName(info.absoluteFilePath()));
    if (!folder.isValid())
        return systemError("mkdtemp"_L1);
    for (const FolderFile &file : files) {
        if (const auto added = folder.add(file); !added)
            return added;
    }
    return folder.publish();
}

} // namespace sessionary
