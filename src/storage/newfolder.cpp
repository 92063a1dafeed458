// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/newfolder.h"

#include "storage/workplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// A folder that is gone with the object unless it was given its name
class NewFolder
{
public:
    NewFolder(QByteArray path, Workplace place)
        : m_path(std::move(path))
        , m_place(std::move(place))
        , m_temporary(m_place.newPath())
        , m_isMade(::mkdir(m_temporary.constData(), S_IRWXU) == 0)
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

    [[nodiscard]] Result<void> add(const FolderFile &file)
    {
        const QByteArray name = QFile::encodeName(file.name);
        if (const auto made = makeFoldersOf(name); !made)
            return made;
        const UniqueFd made(::openat(m_folder.get(), name.constData(),
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
        for (const UniqueFd &folder : m_inner) {
            if (::fsync(folder.get()) != 0)
                return systemError("fsync"_L1);
        }
        if (::fsync(m_folder.get()) != 0)
            return systemError("fsync"_L1);
        if (::renameat2(AT_FDCWD, m_temporary.constData(), AT_FDCWD, m_path.constData(),
                        RENAME_NOREPLACE)
            != 0)
            return systemError("rename"_L1);
        const auto synced = m_place.sync();
        // What cannot be relied upon goes as it came.
        m_isMade = !synced && ::rename(m_path.constData(), m_temporary.constData()) == 0;
        return synced;
    }

private:
    /// The folders in which \a name lies
    [[nodiscard]] Result<void> makeFoldersOf(const QByteArray &name)
    {
        for (auto slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            const QByteArray inner = name.left(slash);
            if (::mkdirat(m_folder.get(), inner.constData(), S_IRWXU) != 0) {
                if (errno == EEXIST)
                    continue;
                return systemError("mkdir"_L1);
            }
            m_inner.emplace_back(::openat(m_folder.get(), inner.constData(),
                                          O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (!m_inner.back().isValid())
                return systemError("open"_L1);
        }
        return {};
    }

    const QByteArray m_path;
    Workplace m_place;
    const QByteArray m_temporary;
    bool m_isMade;
    UniqueFd m_folder;
    std::vector<UniqueFd> m_inner;
};

} // namespace

Result<void> writeFolder(const QString &path, const std::vector<FolderFile> &files)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return fail(ErrorCode::TargetExists, path);
    auto place = Workplace::enter(QFile::encodeName(info.absolutePath()));
    if (!place)
        return tl::unexpected(place.error());
    NewFolder folder(QFile::encodeName(info.absoluteFilePath()), *std::move(place));
    if (!folder.isValid())
        return systemError("mkdir"_L1);
    for (const FolderFile &file : files) {
        if (const auto added = folder.add(file); !added)
            return added;
    }
    return folder.publish();
}

} // namespace sessionary
