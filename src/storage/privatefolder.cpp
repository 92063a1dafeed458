// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/privatefolder.h"

#include "storage/workplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

const auto prefix = u"sessionary-"_s;
/// What somebody else would hardly call a file of theirs: what is in a folder with it is ours.
const auto lockName = u".sessionary-lock"_s;
constexpr qsizetype randomLetters = 6;

bool isInMemory(const QByteArray &folder)
{
    constexpr auto tmpfs = 0x01021994;
    struct statfs status
    {
    };
    return ::statfs(folder.constData(), &status) == 0 && status.f_type == tmpfs
        && ::access(folder.constData(), W_OK | X_OK) == 0;
}

QByteArray baseFolder()
{
    for (const QByteArray &folder : { qgetenv("XDG_RUNTIME_DIR"), QByteArray("/dev/shm") }) {
        if (!folder.isEmpty() && isInMemory(folder))
            return folder;
    }
    return QFile::encodeName(QDir::tempPath());
}

UniqueFd lockFolder(const QString &folder, int flags)
{
    UniqueFd lock(::open(QFile::encodeName(folder + u'/' + lockName).constData(),
                         O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, S_IRUSR | S_IWUSR));
    if (!lock.isValid() || ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        return {};
    return lock;
}

/// The lock goes last, so that what is left when that is interrupted is still known as ours.
void removeFolder(const QString &path)
{
    const QFileInfoList entries = QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden
                                                           | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.fileName() == lockName)
            continue;
        const bool isGone = entry.isDir() && !entry.isSymLink()
            ? QDir(entry.filePath()).removeRecursively()
            : QFile::remove(entry.filePath());
        if (!isGone)
            return; // the next sweep tries again
    }
    QFile::remove(path + u'/' + lockName);
    ::rmdir(QFile::encodeName(path).constData());
}

/// Named and closed to others as those are that we make
bool isNamedAsOurs(const QFileInfo &folder)
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return folder.ownerId() == ::geteuid() && !folder.permissions().testAnyFlags(others)
        && folder.fileName().size() == prefix.size() + randomLetters;
}

/// What the owner of the private folder \a path was making elsewhere
void sweepWhereItWrote(const QString &path)
{
    QByteArray place(PATH_MAX, '\0');
    const UniqueFd note = openForReading(path + u'/' + Workplace::noteName());
    const auto size = readAll(
        note, { reinterpret_cast<quint8 *>(place.data()), static_cast<std::size_t>(place.size()) });
    if (size.value_or(0) > 0)
        Workplace::sweep(place.left(qsizetype(*size)));
}

} // namespace

Result<PrivateFolder> PrivateFolder::create()
{
    constexpr int tries = 3;
    const QByteArray pattern = baseFolder() + '/' + prefix.toLatin1() + "XXXXXX";
    for (int i = 0; i < tries; ++i) {
        QByteArray name = pattern;
        if (::mkdtemp(name.data()) == nullptr) // 0700
            return fail(ErrorCode::CannotWrite, QString::fromLocal8Bit(std::strerror(errno)));

        PrivateFolder folder;
        folder.m_path = QFile::decodeName(name);
        folder.m_lock = lockFolder(folder.m_path, O_CREAT | O_EXCL);
        if (folder.m_lock.isValid()) // else somebody took it for one that is left over
            return folder;
    }
    return fail(ErrorCode::CannotWrite, QFile::decodeName(pattern));
}

PrivateFolder::~PrivateFolder()
{
    if (!m_path.isEmpty())
        removeFolder(m_path);
}

QString PrivateFolder::file(const QString &name) const
{
    return m_path + u'/' + name;
}

void PrivateFolder::sweep()
{
    const QDir base(QFile::decodeName(baseFolder()));
    const QFileInfoList folders =
        base.entryInfoList({ prefix + u'*' }, QDir::Dirs | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &info : folders) {
        if (!isNamedAsOurs(info))
            continue;
        const QString path = info.filePath();
        ::rmdir(QFile::encodeName(path).constData()); // its owner had no time to lock it
        const UniqueFd lock = lockFolder(path, 0);
        if (!lock.isValid())
            continue; // its owner lives, or it is none of ours
        sweepWhereItWrote(path);
        removeFolder(path);
    }
}

} // namespace sessionary
