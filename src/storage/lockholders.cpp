// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/lockholders.h"

#include "core/bytes.h"
#include "storage/posix.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QList>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <climits>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

using Hold = LockHolder::Hold;

constexpr qsizetype maxProcesses = 100'000;
constexpr qsizetype maxDescriptors = 4'096;
constexpr std::size_t maxLocksSize = std::size_t(4) * 1024 * 1024;
constexpr qsizetype maxNameSize = 64;

/// The bytes that SQLite locks: of the file itself, and in WAL mode of its -shm
constexpr qint64 pendingByte = 0x40000000;
constexpr qint64 walWriteByte = 120;

/// A file as the kernel knows it
struct Inode
{
    dev_t device = 0;
    ino_t number = 0;

    friend bool operator==(const Inode &, const Inode &) = default;
};

std::optional<Inode> inodeOf(const QByteArray &path)
{
    struct stat status
    {
    };
    if (::stat(path.constData(), &status) != 0)
        return std::nullopt;
    return Inode { status.st_dev, status.st_ino };
}

/// The beginning of a file of /proc, which says that it has no size
QByteArray contentOf(const QString &path, std::size_t maxSize)
{
    const UniqueFd file = openForReading(path);
    QByteArray content(qsizetype(maxSize), Qt::Uninitialized);
    const MutableBytes buffer(reinterpret_cast<quint8 *>(content.data()), maxSize);
    content.resize(qsizetype(file.isValid() ? readAll(file, buffer).value_or(0) : 0));
    return content;
}

/// A line of /proc/locks: "1: POSIX  ADVISORY  WRITE 4242 08:01:131 1073741825 1073741825"
struct HeldLock
{
    qint64 pid = 0;
    bool isWrite = false;
    Inode inode;
    qint64 first = 0;
    qint64 last = 0;
};

std::optional<HeldLock> lockFrom(const QByteArray &line)
{
    enum Field { Number, Kind, Mandatory, Access, Process, Place, First, Last, Count };
    const QList<QByteArray> fields = line.simplified().split(' ');
    if (fields.size() != Count || fields[Kind] != "POSIX") // what waits for one has an arrow more
        return std::nullopt;
    const QList<QByteArray> place = fields[Place].split(':');
    if (place.size() != 3)
        return std::nullopt;
    const auto device = makedev(place[0].toUInt(nullptr, 16), place[1].toUInt(nullptr, 16));
    return HeldLock { fields[Process].toLongLong(),
                      fields[Access] == "WRITE",
                      { device, ino_t(place[2].toULongLong()) },
                      fields[First].toLongLong(),
                      fields[Last] == "EOF" ? LLONG_MAX : fields[Last].toLongLong() };
}

/// What a lock on the file itself means. In WAL mode, a reader keeps its own while it is open.
Hold holdOf(const HeldLock &lock, bool isWal)
{
    if (lock.last < pendingByte)
        return Hold::Open;
    if (lock.isWrite)
        return Hold::Writing;
    return isWal ? Hold::Open : Hold::Reading;
}

/// What a lock on its -shm means
Hold holdOfShm(const HeldLock &lock)
{
    if (lock.first <= walWriteByte && lock.last >= walWriteByte && lock.isWrite)
        return Hold::Writing;
    return Hold::Open;
}

/// Only a longer form of what the kernel calls the process, which it cuts at 15 bytes: a process
/// can call itself anything, its arguments included.
QString programOf(qint64 pid)
{
    const QString folder = u"/proc/%1/"_s.arg(pid);
    const QByteArray name = contentOf(folder + "comm"_L1, maxNameSize).trimmed();
    QByteArray whole = contentOf(folder + "cmdline"_L1, PATH_MAX);
    whole.truncate(std::max(qsizetype(0), whole.indexOf('\0')));
    whole = whole.mid(whole.lastIndexOf('/') + 1);
    const bool isLonger = whole.startsWith(name) && whole.size() <= maxNameSize
        && whole.simplified() == whole && !whole.contains(' ');
    return QString::fromUtf8(isLonger && !name.isEmpty() ? whole : name);
}

/// The process \a pid has \a inode open, under the name \a name.
bool hasOpen(const QString &pid, const QString &name, const Inode &inode)
{
    const QString folder = u"/proc/%1/fd"_s.arg(pid);
    const QStringList descriptors = namesIn(folder, maxDescriptors).value_or(QStringList());
    return std::ranges::any_of(descriptors, [&](const QString &descriptor) {
        const QByteArray link = QFile::encodeName(folder + u'/' + descriptor);
        std::array<char, PATH_MAX> target {};
        const ssize_t size = ::readlink(link.constData(), target.data(), target.size());
        // Only what may be it is asked further: a dead network mount would not answer.
        return size > 0 && QFile::decodeName(QByteArray(target.data(), size)).endsWith(u'/' + name)
            && inodeOf(link) == inode;
    });
}

/// The strongest hold of each process
using Holds = std::map<qint64, Hold>;

void add(Holds &holds, qint64 pid, Hold hold)
{
    if (pid <= 0 || pid == ::getpid())
        return;
    Hold &known = holds.try_emplace(pid, hold).first->second;
    known = std::max(known, hold);
}

/// A file as its locks name it; layered file systems have other device numbers there, so that then
/// the process is asked.
bool isOn(const HeldLock &lock, const QString &name, const Inode &file)
{
    return lock.inode == file
        || (lock.inode.number == file.number && hasOpen(QString::number(lock.pid), name, file));
}

void addLocks(Holds &holds, const QString &name, const Inode &file, const std::optional<Inode> &shm)
{
    const QList<QByteArray> lines = contentOf(u"/proc/locks"_s, maxLocksSize).split('\n');
    for (const QByteArray &line : lines) {
        const auto lock = lockFrom(line);
        if (lock && isOn(*lock, name, file))
            add(holds, lock->pid, holdOf(*lock, shm.has_value()));
        else if (lock && shm && isOn(*lock, name + "-shm"_L1, *shm))
            add(holds, lock->pid, holdOfShm(*lock));
    }
}

void addOpen(Holds &holds, const QString &name, const Inode &file)
{
    const QStringList processes = namesIn(u"/proc"_s, maxProcesses).value_or(QStringList());
    for (const QString &process : processes) {
        bool isNumber = false;
        const qint64 pid = process.toLongLong(&isNumber);
        if (isNumber && !holds.contains(pid) && hasOpen(process, name, file))
            add(holds, pid, Hold::Open);
    }
}

} // namespace

QString LockHolder::text() const
{
    return program.isEmpty() ? QString::number(pid) : u"%1 (%2)"_s.arg(program).arg(pid);
}

std::vector<LockHolder> lockHolders(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    const auto file = inodeOf(encoded);
    if (!file)
        return {};
    const QString name = QFileInfo(path).fileName();
    Holds holds;
    addLocks(holds, name, *file, inodeOf(encoded + "-shm"));
    addOpen(holds, name, *file);

    std::vector<LockHolder> holders;
    for (const auto &[pid, hold] : holds)
        holders.push_back({ pid, programOf(pid), hold });
    std::ranges::stable_sort(holders, std::ranges::greater(), &LockHolder::hold);
    return holders;
}

QStringList textsOf(const std::vector<LockHolder> &holders, LockHolder::Hold hold)
{
    QStringList texts;
    for (const LockHolder &holder : holders) {
        if (holder.hold == hold)
            texts.append(holder.text());
    }
    return texts;
}

} // namespace sessionary
