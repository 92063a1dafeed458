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
const auto lockName = u"lock"_s;

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
        QDir(m_path).removeRecursively();
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
        if (info.ownerId() != ::geteuid())
            continue;
        const QString path = info.filePath();
        ::rmdir(QFile::encodeName(path).constData()); // its owner had no time to lock it
        const UniqueFd lock = lockFolder(path, 0);
        // The lock comes before all else, so that what has none is what is left of a removal.
        if (lock.isValid() || !QFileInfo::exists(path + u'/' + lockName)) {
            sweepWhereItWrote(path);
            QDir(path).removeRecursively();
        }
    }
}

} // namespace sessionary
