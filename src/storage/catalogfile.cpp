// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/catalogfile.h"

#include "storage/connection.h"
#include "storage/posix.h"
#include "storage/sessionname.h"
#include "storage/sessionscan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr qint64 catalogVersion = 1;

constexpr std::array catalogTables {
    "CREATE TABLE IF NOT EXISTS folders(path TEXT PRIMARY KEY, position INTEGER) WITHOUT ROWID"_L1,
    "CREATE TABLE IF NOT EXISTS entries("
    "source TEXT PRIMARY KEY, path TEXT NOT NULL, account INTEGER, "
    "device INTEGER, inode INTEGER, size INTEGER, modified INTEGER, "
    "wal_size INTEGER, wal_modified INTEGER, journal_size INTEGER, journal_modified INTEGER, "
    "layout TEXT, schema_version INTEGER, user_id INTEGER, is_bot INTEGER, dc_id INTEGER, "
    "test_mode INTEGER, auth_key_id INTEGER, peers INTEGER, health INTEGER, findings INTEGER"
    ") WITHOUT ROWID"_L1,
    "CREATE TABLE IF NOT EXISTS labels("
    "source TEXT PRIMARY KEY, name TEXT, color INTEGER, tags TEXT, notes TEXT, "
    "auth_key_id INTEGER) WITHOUT ROWID"_L1,
};

template<typename T>
QVariant toColumn(const std::optional<T> &value)
{
    return value ? QVariant(qlonglong(*value)) : QVariant();
}

template<typename T>
std::optional<T> fromColumn(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    if constexpr (std::is_same_v<T, bool>)
        return value.toLongLong() != 0;
    else
        return T(value.toLongLong());
}

QVariantList sideValues(const std::optional<SideFile> &side)
{
    return side ? QVariantList { qlonglong(side->size), qlonglong(side->modifiedNs) }
                : QVariantList { QVariant(), QVariant() };
}

std::optional<SideFile> sideFrom(const QVariant &size, const QVariant &modified)
{
    if (size.isNull())
        return std::nullopt;
    return SideFile { size.toLongLong(), modified.toLongLong() };
}

QVariantList valuesOf(const CatalogEntry &entry)
{
    const FileIdentity &identity = entry.stamp.identity;
    QVariantList values { entry.source(),
                          entry.path,
                          toColumn(entry.account),
                          qlonglong(identity.device),
                          qlonglong(identity.inode),
                          qlonglong(identity.size),
                          qlonglong(identity.modifiedNs) };
    values += sideValues(entry.stamp.sides.wal);
    values += sideValues(entry.stamp.sides.journal);
    values += { entry.layout ? QVariant(QString::fromUtf8(nameOf(*entry.layout).name)) : QVariant(),
                toColumn(entry.schemaVersion),
                toColumn(entry.userId),
                toColumn(entry.isBot),
                toColumn(entry.dcId),
                toColumn(entry.testMode),
                toColumn(entry.authKeyId),
                toColumn(entry.peers),
                int(entry.health),
                entry.findings };
    return values;
}

CatalogEntry entryFrom(const Connection::Row &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    CatalogEntry entry { .path = next().toString() };
    entry.account = fromColumn<int>(next());
    FileIdentity &identity = entry.stamp.identity;
    identity.device = quint64(next().toLongLong());
    identity.inode = quint64(next().toLongLong());
    identity.size = next().toLongLong();
    identity.modifiedNs = next().toLongLong();
    for (auto *side : { &entry.stamp.sides.wal, &entry.stamp.sides.journal }) {
        const QVariant size = next();
        *side = sideFrom(size, next());
    }
    entry.layout = formatNamed(next().toString());
    entry.schemaVersion = fromColumn<qint64>(next());
    entry.userId = fromColumn<qint64>(next());
    entry.isBot = fromColumn<bool>(next());
    entry.dcId = fromColumn<qint64>(next());
    entry.testMode = fromColumn<bool>(next());
    entry.authKeyId = fromColumn<quint64>(next());
    entry.peers = fromColumn<qint64>(next());
    entry.health = Severity(std::clamp(next().toInt(), 0, int(Severity::Error)));
    entry.findings = next().toInt();
    return entry;
}

/// An empty file that is nobody else's to read, where there is none
Result<void> makeCatalog(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return fail(ErrorCode::CannotWrite, folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const UniqueFd file(::open(QFile::encodeName(path).constData(),
                               O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ownerOnly));
    if (!file.isValid() && errno != EEXIST)
        return systemError("library"_L1);
    return {};
}

Result<Connection> openOurs(const QString &path)
{
    return Connection::openFile(path, Connection::Access::Private)
        .and_then([&](Connection connection) -> Result<Connection> {
            const auto version = connection.value(u"PRAGMA user_version"_s);
            if (!version)
                return tl::unexpected(version.error());
            if (version->toLongLong() > catalogVersion) // of a later program: it is left alone
                return fail(ErrorCode::NotASession, path);
            return connection;
        });
}

/// Runs \a job in a transaction, in the file, which is made where there is none.
template<typename Job>
Result<void> inTransaction(const QString &path, Job job)
{
    if (const auto made = makeCatalog(path); !made)
        return made;
    return openOurs(path).and_then([&](const Connection &connection) {
        auto done = connection.run(u"BEGIN IMMEDIATE"_s);
        for (const QLatin1StringView table : catalogTables)
            done = done.and_then([&] { return connection.run(QString(table)); });
        done = done.and_then([&] {
                       return connection.run(u"PRAGMA user_version = %1"_s.arg(catalogVersion));
                   })
                   .and_then([&] { return job(connection); })
                   .and_then([&] { return connection.run(u"COMMIT"_s); });
        if (!done)
            static_cast<void>(connection.run(u"ROLLBACK"_s));
        return done;
    });
}

} // namespace

QString CatalogEntry::source() const
{
    return sourceName(path, account);
}

SessionInfo CatalogEntry::info() const
{
    return { .storage = StorageKind::File,
             .layout = layout,
             .schemaVersion = schemaVersion,
             .dcId = dcId,
             .testMode = testMode,
             .authKeyId = authKeyId,
             .userId = userId,
             .isBot = isBot,
             .peers = peers };
}

CatalogEntry catalogEntry(const ScannedSession &session)
{
    CatalogEntry entry { .path = session.path, .account = session.account, .stamp = session.stamp };
    if (!session.info) {
        entry.error = session.info.error();
        entry.health = Severity::Error;
        return entry;
    }
    const SessionInfo &info = *session.info;
    entry.layout = info.layout;
    entry.schemaVersion = info.schemaVersion;
    entry.userId = info.userId;
    entry.isBot = info.isBot;
    entry.dcId = info.dcId;
    entry.testMode = info.testMode;
    entry.authKeyId = info.authKeyId;
    entry.peers = info.peers;
    for (const Finding &finding : info.findings) {
        const Severity severity = severityOf(finding.code);
        entry.health = std::max(entry.health, severity);
        entry.findings += severity == Severity::Info ? 0 : 1;
    }
    if (info.damage) {
        entry.error = info.damage;
        entry.health = Severity::Error;
    }
    return entry;
}

Result<CatalogContents> CatalogFile::read() const
{
    CatalogContents contents;
    if (!QFileInfo::exists(m_path))
        return contents;
    return openOurs(m_path)
        .and_then([&](const Connection &connection) -> Result<void> {
            // All of it as it is at one moment; and another window may just have made the file, and
            // have nothing in it yet.
            if (const auto begun = connection.run(u"BEGIN"_s); !begun)
                return begun;
            const auto tables = connection.value(u"SELECT count(*) FROM sqlite_schema"_s);
            if (!tables)
                return tl::unexpected(tables.error());
            if (tables->toInt() == 0)
                return {};
            return connection
                .each(u"SELECT path FROM folders ORDER BY position, path"_s, {},
                      [&](const Connection::Row &row) {
                          contents.folders.append(row.value(0).toString());
                          return true;
                      })
                .and_then([&] {
                    return connection.each(
                        u"SELECT path, account, device, inode, size, modified, wal_size, "
                        "wal_modified, journal_size, journal_modified, layout, schema_version, "
                        "user_id, is_bot, dc_id, test_mode, auth_key_id, peers, health, findings "
                        "FROM entries"_s,
                        {}, [&](const Connection::Row &row) {
                            contents.entries.push_back(entryFrom(row));
                            return true;
                        });
                })
                .and_then([&] {
                    return connection.each(
                        u"SELECT source, name, color, tags, notes, auth_key_id FROM labels"_s, {},
                        [&](const Connection::Row &row) {
                            contents.labels.insert(
                                row.value(0).toString(),
                                { row.value(1).toString(), row.value(2).toInt(),
                                  row.value(3).toString().split(u'\n', Qt::SkipEmptyParts),
                                  row.value(4).toString(), fromColumn<quint64>(row.value(5)) });
                            return true;
                        });
                });
        })
        .map([&] { return std::move(contents); });
}

Result<void> CatalogFile::writeFolders(const QStringList &folders) const
{
    return inTransaction(m_path, [&](const Connection &connection) {
        qsizetype next = 0;
        return connection.run(u"DELETE FROM folders"_s).and_then([&] {
            return connection.runForEach(
                u"INSERT OR REPLACE INTO folders(path, position) VALUES(?, ?)"_s,
                [&]() -> std::optional<QVariantList> {
                    if (next == folders.size())
                        return std::nullopt;
                    const qsizetype position = next++;
                    return QVariantList { folders[position], qlonglong(position) };
                });
        });
    });
}

Result<void> CatalogFile::writeEntries(const std::vector<CatalogEntry> &entries,
                                       const QStringList &gone) const
{
    return inTransaction(m_path, [&](const Connection &connection) {
        auto forgotten = gone.cbegin();
        auto entry = entries.cbegin();
        return connection
            .runForEach(u"DELETE FROM entries WHERE source = ?"_s,
                        [&]() -> std::optional<QVariantList> {
                            if (forgotten == gone.cend())
                                return std::nullopt;
                            return QVariantList { *forgotten++ };
                        })
            .and_then([&] {
                return connection.runForEach(
                    u"INSERT OR REPLACE INTO entries VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                    "?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    [&]() -> std::optional<QVariantList> {
                        if (entry == entries.cend())
                            return std::nullopt;
                        return valuesOf(*entry++);
                    });
            });
    });
}

Result<void> CatalogFile::writeLabels(const QHash<QString, CatalogLabel> &labels) const
{
    return inTransaction(m_path, [&](const Connection &connection) -> Result<void> {
        for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
            const auto done = label->isEmpty()
                ? connection.run(u"DELETE FROM labels WHERE source = ?"_s, { label.key() })
                : connection.run(u"INSERT OR REPLACE INTO labels VALUES(?, ?, ?, ?, ?, ?)"_s,
                                 { label.key(), label->name, label->color, label->tags.join(u'\n'),
                                   label->notes, toColumn(label->authKeyId) });
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> CatalogFile::remove() const
{
    for (const auto suffix : { "-wal"_L1, "-shm"_L1, "-journal"_L1, ""_L1 }) {
        const QString path = m_path + suffix;
        if (QFile::exists(path) && !QFile::remove(path))
            return fail(ErrorCode::CannotWrite, path);
    }
    return {};
}

Result<void> CatalogFile::putAside() const
{
    const QString aside = m_path + ".damaged"_L1;
    QFile::remove(aside);
    if (!QFile::rename(m_path, aside))
        return fail(ErrorCode::CannotWrite, m_path);
    return {};
}

} // namespace sessionary
