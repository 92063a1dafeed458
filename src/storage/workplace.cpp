// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/workplace.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

const auto newPrefix = u".sessionary-"_s;
const auto oldPrefix = u".sessionary-old-"_s;
constexpr qsizetype suffixSize = 8;
/// A folder with more is not searched: listing it takes longer than a write should.
constexpr qsizetype maxNames = 200'000;

QString randomSuffix()
{
    constexpr auto letters = "abcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString suffix;
    for (qsizetype i = 0; i < suffixSize; ++i)
        suffix += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return suffix;
}

bool isOurs(const QString &name, const QString &prefix)
{
    return name.startsWith(prefix) && name.size() == prefix.size() + suffixSize
        && name.indexOf(u'-', prefix.size()) < 0;
}

void removeIfLeft(const QString &path, bool isOld)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status
    {
    };
    if (::lstat(name.constData(), &status) != 0 || status.st_uid != ::geteuid())
        return;
    if (isOld) { // the file is there under the name that it always had, or as the backup
        if (S_ISREG(status.st_mode) && status.st_nlink > 1)
            ::unlink(name.constData());
    } else if (S_ISREG(status.st_mode)) {
        ::unlink(name.constData());
    } else if (S_ISDIR(status.st_mode)) {
        QDir(path).removeRecursively();
    }
}

/// Of those that are left in \a folder, while nobody writes there
void removeLeftOvers(const QString &folder)
{
    const auto names = namesIn(folder, maxNames);
    if (!names)
        return;
    for (const QString &name : *names) {
        const bool isOld = isOurs(name, oldPrefix);
        if (isOld || isOurs(name, newPrefix))
            removeIfLeft(folder + u'/' + name, isOld);
    }
}

UniqueFd openFolder(const QByteArray &folder)
{
    return UniqueFd(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

bool sweepLocked(const UniqueFd &lock, const QByteArray &folder)
{
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        return false;
    removeLeftOvers(QFile::decodeName(folder));
    return true;
}

} // namespace

Result<Workplace> Workplace::enter(const QByteArray &folder)
{
    Workplace place;
    place.m_folder = folder;
    place.m_lock = openFolder(folder);
    if (!place.m_lock.isValid())
        return systemError("open"_L1);

    sweepLocked(place.m_lock, folder);
    // Another one of us cleans up for a moment. A file system without such locks has no cleaning.
    constexpr int tries = 100;
    for (int i = 0; i < tries && ::flock(place.m_lock.get(), LOCK_SH | LOCK_NB) != 0; ++i)
        QThread::msleep(1);
    return place;
}

QByteArray Workplace::newPath()
{
    leaveNote();
    return m_folder + '/' + QFile::encodeName(newPrefix + randomSuffix());
}

QByteArray Workplace::pathForOld()
{
    leaveNote();
    return m_folder + '/' + QFile::encodeName(oldPrefix + randomSuffix());
}

Result<void> Workplace::sync() const
{
    if (::fsync(m_lock.get()) != 0)
        return systemError("fsync"_L1);
    return {};
}

void Workplace::sweep(const QByteArray &folder)
{
    if (const UniqueFd lock = openFolder(folder); lock.isValid())
        sweepLocked(lock, folder);
}

QString Workplace::noteName()
{
    return u"unfinished"_s;
}

/// Without a note, what is left goes with the next write into the folder.
void Workplace::leaveNote()
{
    if (m_note)
        return;
    auto note = PrivateFolder::create();
    if (!note)
        return;
    const UniqueFd file(::open(QFile::encodeName(note->file(noteName())).constData(),
                               O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.isValid()
        && writeAll(file, bytesOf({ m_folder.constData(), std::size_t(m_folder.size()) })))
        m_note.emplace(*std::move(note));
}

} // namespace sessionary
