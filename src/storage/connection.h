// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "storage/budget.h"
#include "storage/rawrow.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <array>
#include <functional>
#include <limits>
#include <memory>
#include <span>
#include <vector>

class QSqlQuery;
struct sqlite3;
struct sqlite3_backup;
struct sqlite3_file;

namespace sessionary {

/// One named QSqlDatabase, opened for one job, in one thread, and gone with the object, so that an
/// idle program holds no lock and no descriptor on anybody's session.
///
/// Everything that is read is taken for hostile: nothing that the schema says is run (views,
/// triggers, functions), sizes are limited, and a budget ends what takes too long.
class Connection
{
public:
    enum class Access {
        /// mode=ro: takes a SHARED lock while a query runs. One that takes long gives way to a
        /// writer: Locked
        ReadOnly,
        /// The same in one transaction, which sees one state of the file, and gives way at once
        OneState,
        Immutable, ///< no locks and no side files, for what nobody is writing
        Private, ///< read and write, for a copy that is ours alone
        Change, ///< read and write somebody's file, because a person asked for that
    };

    /// Opens the database at \a path, which must exist. Locked, Damaged, NotFound, NoPermission
    [[nodiscard]] static Result<Connection> openFile(const QString &path, Access access,
                                                     const Budget &budget = {});
    /// Opens the bytes of a database in rollback mode, where they are, to read.
    [[nodiscard]] static Result<Connection> openImage(std::shared_ptr<const SecretBytes> image,
                                                      const Budget &budget = {});
    /// The same, of the first \a size bytes of \a buffer
    [[nodiscard]] static Result<Connection> openImage(std::shared_ptr<const SecretBytes> buffer,
                                                      std::size_t size, const Budget &budget);
    /// Reads the first \a size bytes of \a buffer, a whole database, in place of the image that
    /// this reads: for those who read many, one after another. Afterwards the budget is a new one.
    /// That it is no database is seen when it is read.
    [[nodiscard]] Result<void> exchangeImage(std::shared_ptr<const SecretBytes> buffer,
                                             std::size_t size, const Budget &budget);
    /// An empty database in memory, to write
    [[nodiscard]] static Result<Connection> createInMemory(const Budget &budget = {});

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();
    Q_DISABLE_COPY(Connection)

    using Row = QSqlQuery;

    /// More than any account has peers, and no more than fits into memory
    static constexpr std::size_t maxKeys = std::size_t(8) << 20;

    /// Runs \a sql and calls \a row for each row until it returns false. The statement is finished
    /// when this returns, and with it the lock is gone. Damaged when there are more rows than the
    /// file has room for: pages that overlap make a hundred million out of a hundred.
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values,
                                    const std::function<bool(const Row &)> &row) const;
    /// The same for very many rows, which are looked at where SQLite has them
    [[nodiscard]] Result<void> scan(const QString &sql, const QVariantList &values,
                                    const std::function<bool(const RawRow &)> &row) const;
    /// Runs \a sql, which has one parameter, for each of \a keys, in one transaction.
    [[nodiscard]] Result<void> lookUp(const QString &sql, std::span<const qint64> keys,
                                      const std::function<void(const RawRow &)> &row) const;
    /// Runs \a sql for what it does.
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; an invalid QVariant when there is none
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of all rows, for vectors of a million row ids; TooManyRows beyond maxKeys
    [[nodiscard]] Result<std::vector<qint64>> integers(const QString &sql,
                                                       const QVariantList &values = {}) const;
    /// The blob in the first column of the first row, from SQLite's page and past QtSql: a key
    /// never becomes a QVariant. Empty when there is no row, or no blob.
    [[nodiscard]] Result<SecretBytes> secret(const QString &sql) const;
    /// Like run(), with \a blob bound behind \a values, without a copy on the way
    [[nodiscard]] Result<void> runWithSecret(const QString &sql, const QVariantList &values,
                                             Bytes blob) const;
    /// Runs \a sql once for each list that \a next gives, until it gives none.
    [[nodiscard]] Result<void>
    runForEach(const QString &sql, const std::function<std::optional<QVariantList>()> &next) const;
    /// How many rows \a from has, which is what stands behind FROM. Damaged when they are more than
    /// the file has room for.
    [[nodiscard]] Result<qint64> countRows(const QString &from) const;
    /// Runs \a count, which takes no longer than the budget has for counting, and is TimedOut then.
    [[nodiscard]] Result<void> countWithin(const std::function<Result<void>()> &count) const;
    /// What cannot be counted in that time is counted in another job.
    [[nodiscard]] bool countsLater() const;
    /// Whoever works on rows meanwhile asks this now and then.
    [[nodiscard]] bool isCancelled() const;
    /// \a sql can be compiled: the columns that it names exist.
    [[nodiscard]] bool compiles(const QString &sql) const;

    /// The bytes of the whole database
    [[nodiscard]] Result<SecretBytes> serialize() const;
    /// The bytes of a file as they are at one moment, also while somebody writes to it: by SQLite's
    /// backup, a few pages at a time with no lock in between, and anew when something was written
    /// meanwhile. FileTooLarge, FileChanged when that happens all the time
    [[nodiscard]] Result<SecretBytes> backup() const;
    /// The same without a second copy on the way, for a look: the file is read in steps of a
    /// few milliseconds, between which writers get their turn, and begun anew when one took it.
    /// FileTooLarge beyond \a maxSize, FileChanged when writers were faster several times in a row
    [[nodiscard]] Result<SecretBytes> copyInSteps(qint64 maxSize) const;

    /// The same database once more, in memory and to write
    [[nodiscard]] Result<Connection> copyInMemory(const Budget &budget) const;
    /// Has SQLite write a database that is ours anew, so that between its rows and in its free
    /// pages nothing is left of what was there before.
    [[nodiscard]] Result<void> rebuild() const;

    /// \a image is a copy of the state that this sees
    [[nodiscard]] bool isStateOf(const SecretBytes &image) const;
    /// It reads memory, and nobody waits for it.
    [[nodiscard]] bool isImage() const { return m_image != nullptr; }

    /// The file was in WAL mode when it was opened, before SQLite looked at it
    [[nodiscard]] bool isWal() const { return m_isWal; }

    /// A read that ran into a journal whose writer is gone
    [[nodiscard]] static bool isHotJournal(const Error &error);

private:
    struct Watch;
    using FileHeader = std::array<quint8, 100>;

    Connection() = default;

    [[nodiscard]] static Result<Connection> open(const QString &databaseName,
                                                 const QString &options, const Budget &budget);
    [[nodiscard]] Result<void> harden(bool isOurs) const;
    [[nodiscard]] Result<void> deserialize(std::shared_ptr<const SecretBytes> buffer,
                                           std::size_t size);
    [[nodiscard]] Result<void> beginOneState() const;
    /// A part of the file at \a offset, from the descriptor that SQLite has: any other of ours
    /// would drop its locks when it is closed. Damaged where the file ends before
    [[nodiscard]] Result<void> readRaw(qint64 offset, MutableBytes buffer) const;
    [[nodiscard]] std::optional<FileHeader> readHeader() const;
    [[nodiscard]] Result<SecretBytes> tryToCopy(qint64 maxSize) const;
    /// Reads the first page, which fails where there is no database, and learns how much room
    /// there is.
    [[nodiscard]] Result<void> readHead();
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] sqlite3 *handle() const;
    /// Null for a database in memory
    [[nodiscard]] sqlite3_file *file() const;
    [[nodiscard]] Error error(int sqliteCode) const;
    [[nodiscard]] Result<bool> backUpPages(sqlite3_backup *backup, FileHeader &header) const;
    void close();

    class ReadTransaction;

    QString m_name;
    std::unique_ptr<Watch> m_watch;
    std::shared_ptr<const SecretBytes> m_image;
    qint64 m_rowCapacity = std::numeric_limits<qint64>::max();
    bool m_isWal = false;
};

/// The SQLite driver is there, and its SQLite is the one that we are linked with. Checked once.
[[nodiscard]] Result<void> checkSqlite();

} // namespace sessionary
