// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/remedy.h"

#include "storage/filelook.h"
#include "storage/lockholders.h"
#include "storage/posix.h"
#include "storage/sessionwriter.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr mode_t ownerBits = S_IRUSR | S_IWUSR;
constexpr int mostBackups = 99;

constexpr std::array sideSuffixes { "-wal"_L1, "-journal"_L1, "-shm"_L1 };

struct RemedyRow
{
    FindingCode finding;
    Remedy remedy;
};

constexpr std::array rows {
    RemedyRow { FindingCode::PermissionsTooOpen, Remedy::OwnerOnly },
    RemedyRow { FindingCode::SideFileTooOpen, Remedy::OwnerOnly },
    RemedyRow { FindingCode::SchemaMismatch, Remedy::SchemaNumber },
    RemedyRow { FindingCode::VersionMissing, Remedy::SchemaNumber },
};

uid_t ownerOf(const QString &path)
{
    struct stat status
    {
    };
    const bool isThere = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    return isThere ? status.st_uid : uid_t(-1);
}

// --- the mode

/// A file by its inode, not open: closing it leaves the locks alone that SQLite has on it.
UniqueFd placeOf(const QString &path)
{
    return UniqueFd(::open(QFile::encodeName(path).constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
}

/// The mode of the regular file \a file; none for what is no such file
std::optional<mode_t> modeOf(const UniqueFd &file)
{
    struct stat status
    {
    };
    if (!file.isValid() || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return permissionsOf(status);
}

Result<void> setMode(const UniqueFd &file, mode_t mode)
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(file.get());
    if (::chmod(self.constData(), mode) != 0)
        return systemError("chmod"_L1);
    return {};
}

Result<void> takeBackModes(const Undo &undo)
{
    for (const auto &[path, before] : undo.modes) {
        const UniqueFd file = placeOf(path);
        const auto mode = modeOf(file);
        const bool isOther = mode && *mode != (before & ownerBits);
        if (isOther || (!mode && path == undo.path))
            return fail(ErrorCode::FileChanged, path);
        if (!mode) // it went with the client that had made it
            continue;
        if (const auto set = setMode(file, before); !set)
            return set;
    }
    return {};
}

Result<Undo> restrictModes(const FileFacts &facts)
{
    Undo undo { .remedy = Remedy::OwnerOnly, .path = facts.target };
    QStringList paths { facts.target };
    for (const auto suffix : sideSuffixes)
        paths.append(facts.target + suffix);
    for (const QString &path : std::as_const(paths)) {
        const UniqueFd file = placeOf(path);
        const auto mode = modeOf(file);
        if (!mode || (*mode & othersMayDo) == 0)
            continue;
        if (const auto set = setMode(file, *mode & ownerBits); !set) {
            static_cast<void>(takeBackModes(undo)); // all of them or none
            return tl::unexpected(set.error());
        }
        undo.modes.emplace_back(path, *mode);
    }
    return undo;
}

// --- the number

/// The file as it can be changed: read by the layout, at rest, and by the way in that SQLite has
struct Target
{
    SessionInfo info;
    SqlStorage storage; ///< keeps the file from being looked at meanwhile, which would drop locks
    QString path;
};

Result<Target> openTarget(const SessionStorage &storage, const Budget &budget)
{
    auto info = storage.describe(budget);
    if (!info)
        return tl::unexpected(info.error());
    const QString path = info->file ? info->file->target : QString();
    const SideFiles sides = sideFilesOf(path);
    if (path.isEmpty() || info->openedAs != OpenedAs::Live || sides.wal || sides.journal)
        return fail(ErrorCode::TargetInUse, path);
    return storage.open(budget).map([&](SqlStorage opened) {
        return Target { *std::move(info), std::move(opened), path };
    });
}

/// A transaction that is rolled back unless it was committed
class Change
{
public:
    static Result<Change> begin(const QString &path, const Budget &budget)
    {
        auto connection = Connection::openFile(path, Connection::Access::Change, budget);
        if (!connection)
            return tl::unexpected(connection.error());
        if (const auto begun = connection->run(u"BEGIN IMMEDIATE"_s); !begun) {
            Error error = begun.error();
            const QStringList writing = textsOf(lockHolders(path), LockHolder::Hold::Writing);
            if (error.code == ErrorCode::Locked && !writing.isEmpty())
                error.subject = writing;
            return tl::unexpected(error);
        }
        return Change(*std::move(connection));
    }

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] Result<void> commit() const { return m_connection.run(u"COMMIT"_s); }

private:
    explicit Change(Connection connection)
        : m_connection(std::move(connection))
    {
    }

    Connection m_connection; // SQLite rolls back when it is closed
};

/// The column in which the layout keeps its number
QString numberColumn(const FileLayout &layout)
{
    return layout.id == FormatId::Telethon ? u"version"_s : u"number"_s;
}

Result<void> setNumber(const Connection &connection, const QString &column,
                       std::optional<qint64> number)
{
    return connection.run(u"DELETE FROM version"_s).and_then([&]() -> Result<void> {
        if (!number)
            return {};
        return connection.run(u"INSERT INTO version (%1) VALUES (?)"_s.arg(column), { *number });
    });
}

/// The number in the table, in which there is one row or none
Result<std::optional<qint64>> numberIn(const Connection &connection, const QString &column)
{
    const auto count = connection.value(u"SELECT count(*) FROM version"_s);
    if (!count)
        return tl::unexpected(count.error());
    if (count->toLongLong() > 1)
        return fail(ErrorCode::VerificationFailed, u"several versions"_s);
    return connection.value(u"SELECT %1 FROM version"_s.arg(column))
        .and_then([&](const QVariant &number) -> Result<std::optional<qint64>> {
            if (count->toLongLong() == 0)
                return std::nullopt;
            if (number.typeId() != QMetaType::LongLong)
                return fail(ErrorCode::VerificationFailed, u"no number"_s);
            return number.toLongLong();
        });
}

Result<QString> writeBackup(const QString &path, const SecretBytes &image)
{
    for (int i = 1; i <= mostBackups; ++i) {
        const QString backup = path + (i == 1 ? u".bak"_s : u".bak%1"_s.arg(i));
        const auto written = writeSessionFile(backup, image, IfExists::Refuse);
        if (written)
            return backup;
        if (written.error().code != ErrorCode::TargetExists)
            return tl::unexpected(written.error());
    }
    return fail(ErrorCode::CannotWrite, u"too many backups"_s);
}

/// The session is what it was, and its number no longer odd.
Result<void> verify(const Target &target, const Connection &changed)
{
    const FileLayout &layout = target.storage.layout();
    const auto session = target.storage.session();
    if (!session)
        return tl::unexpected(session.error());
    return readOutline(changed, layout.tables())
        .and_then([&](const Outline &outline) { return layout.read(changed, outline); })
        .and_then([&](const SessionRecord &record) -> Result<void> {
            SessionInfo info;
            info.describe(record.session);
            info.findings = record.findings;
            const bool isSame = record.session.authKey == session->authKey
                && info.withoutKey().fields() == target.info.withoutKey().fields()
                && info.userId == target.info.userId && info.dcId == target.info.dcId;
            if (!isSame || info.has(FindingCode::SchemaMismatch)
                || info.has(FindingCode::VersionMissing))
                return fail(ErrorCode::VerificationFailed, u"number"_s);
            return {};
        });
}

Result<Undo> changeNumber(const Target &target, const Connection &connection)
{
    const FileLayout &layout = target.storage.layout();
    const QString column = numberColumn(layout);
    const auto proven = layout.provenNumber(target.storage.outline());
    const auto before = numberIn(connection, column);
    if (!before)
        return tl::unexpected(before.error());
    if (!proven || *before == *proven)
        return fail(ErrorCode::FileChanged, target.path);

    const auto backup = connection.serialize().and_then(
        [&](const SecretBytes &image) { return writeBackup(target.path, image); });
    if (!backup)
        return tl::unexpected(backup.error());
    const auto changed =
        setNumber(connection, column, *proven).and_then([&] { return verify(target, connection); });
    if (!changed) {
        QFile::remove(*backup);
        return tl::unexpected(changed.error());
    }
    return Undo { .remedy = Remedy::SchemaNumber,
                  .path = target.path,
                  .numberBefore = *before,
                  .number = *proven,
                  .backup = *backup };
}

Result<Undo> repairNumber(const SessionStorage &storage, const Budget &budget)
{
    const auto target = openTarget(storage, budget);
    if (!target)
        return tl::unexpected(target.error());
    if (target->storage.layout().provenNumber == nullptr)
        return fail(ErrorCode::NotWrittenHere, target->storage.layout().id);
    const auto change = Change::begin(target->path, budget);
    if (!change)
        return tl::unexpected(change.error());
    auto undo = changeNumber(*target, change->connection());
    if (!undo)
        return undo;
    if (const auto committed = change->commit(); !committed) {
        QFile::remove(undo->backup);
        return tl::unexpected(committed.error());
    }
    return undo;
}

Result<void> takeBackNumber(const Undo &undo, const SessionStorage &storage, const Budget &budget)
{
    const auto target = openTarget(storage, budget);
    if (!target)
        return tl::unexpected(target.error());
    const auto change = Change::begin(target->path, budget);
    if (!change)
        return tl::unexpected(change.error());
    const QString column = numberColumn(target->storage.layout());
    const auto number = numberIn(change->connection(), column);
    if (!number)
        return tl::unexpected(number.error());
    if (target->path != undo.path || *number != undo.number)
        return fail(ErrorCode::FileChanged, undo.path);
    return setNumber(change->connection(), column, undo.numberBefore).and_then([&] {
        return change->commit();
    });
}

} // namespace

std::optional<Remedy> remedyFor(FindingCode code)
{
    const auto row = std::ranges::find(rows, code, &RemedyRow::finding);
    return row == rows.end() ? std::nullopt : std::optional(row->remedy);
}

QList<Remedy> remediesFor(const SessionInfo &info, std::optional<qint64> provenNumber)
{
    QList<Remedy> remedies;
    if (!info.file || info.file->isFolder)
        return remedies;
    const auto hasCure = [&](Remedy remedy) {
        return std::ranges::any_of(info.findings, [&](const Finding &finding) {
            return remedyFor(finding.code) == remedy;
        });
    };
    const uid_t owner = ownerOf(info.file->target);
    const bool isOurs = owner == ::geteuid();
    if (hasCure(Remedy::OwnerOnly) && (isOurs || ::geteuid() == 0))
        remedies.append(Remedy::OwnerOnly);

    // In schema 8, Telethon trips over a takeout; so the number had better stay.
    const bool isSound = isOurs && info.isLoggedIn() && info.openedAs == OpenedAs::Live
        && !info.damage && !info.has(FindingCode::IntegrityErrors)
        && !info.has(FindingCode::IntegrityNotChecked) && !info.has(FindingCode::LockedBy)
        && !info.has(FindingCode::TakeoutTrap);
    if (hasCure(Remedy::SchemaNumber) && isSound && provenNumber
        && info.schemaVersion != provenNumber)
        remedies.append(Remedy::SchemaNumber);
    return remedies;
}

Result<Undo> apply(Remedy remedy, const SessionStorage &storage, const Budget &budget)
{
    switch (remedy) {
    case Remedy::OwnerOnly:
        return storage.describe(budget).and_then([](const SessionInfo &info) -> Result<Undo> {
            if (!info.file || info.file->isFolder)
                return fail(ErrorCode::NotAFile);
            return restrictModes(*info.file);
        });
    case Remedy::SchemaNumber:
        break;
    }
    return repairNumber(storage, budget);
}

Result<void> takeBack(const Undo &undo, const SessionStorage &storage, const Budget &budget)
{
    switch (undo.remedy) {
    case Remedy::OwnerOnly:
        return takeBackModes(undo);
    case Remedy::SchemaNumber:
        break;
    }
    return takeBackNumber(undo, storage, budget);
}

} // namespace sessionary
