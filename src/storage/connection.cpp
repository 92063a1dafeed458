// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/connection.h"

#include "storage/libsqlite.h"
#include "storage/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <ctime>
#include <limits>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

const auto driverName = u"QSQLITE"_s;
constexpr int busyTimeoutMs = 1000;
/// Instructions of SQLite's machine between two looks at the budget: well below a millisecond
constexpr int opsBetweenLooks = 2000;

/// A backup is made in memory.
constexpr qint64 maxBackupSize = 256LL * 1024 * 1024;
/// How often one begins anew
constexpr int maxRounds = 20;

const auto tooManyRows = u"more rows than the file has room for"_s;

constexpr std::size_t byteOfWriteVersion = 18;
/// Four bytes that change with every transaction
constexpr std::size_t placeOfCounter = 24;
constexpr quint8 walVersion = 2;

/// Where SQLite takes its seed from; without it, each process draws the same names and salts.
constexpr std::string_view seedSource = "/dev/urandom";
/// How the names of SQLite's temporary files begin
constexpr std::string_view temporaryPrefix = "etilqs_";

/// SQLite's own open(), which would let a look change the time of the last access, and wait on a
/// pipe that has the name of a journal
int openWithoutTrace(const char *path, int flags, int mode)
{
    if ((flags & O_ACCMODE) == O_RDONLY && path != seedSource) {
        struct stat status
        {
        };
        const bool isOdd = ::stat(path, &status) == 0 && !S_ISREG(status.st_mode)
            && (!S_ISDIR(status.st_mode) || std::string_view(path).ends_with("-journal"));
        if (isOdd)
            return ::open("/dev/null", flags, mode);
        const int descriptor = ::open(path, flags | O_NOATIME, mode);
        if (descriptor >= 0 || errno != EPERM) // only the owner may ask for that
            return descriptor;
    }
    return ::open(path, flags, mode);
}

/// For a privileged user, SQLite gives every journal that it looks into the owner of the database,
/// which changes its time of change. We look at other people's and write with no journal of theirs.
int keepOwner(int /*descriptor*/, uid_t /*user*/, gid_t /*group*/)
{
    return 0;
}

/// A network disk without its lock daemon has no locks to give, which SQLite takes for a lock that
/// somebody else has.
int lockOrSayWhy(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    const int result = ::fcntl(descriptor, command, va_arg(arguments, void *));
    va_end(arguments);
    if (result < 0 && errno == ENOLCK)
        errno = ENOTSUP;
    return result;
}

/// SQLite deletes what a journal names as the one that stands above it, whatever file that is. Only
/// what it makes itself is deleted here.
int unlinkOwn(const char *path)
{
    const std::string_view name(path);
    const bool isTemporary = name.substr(name.rfind('/') + 1).starts_with(temporaryPrefix);
    if (isTemporary || name.ends_with("-journal") || name.ends_with("-wal")
        || name.ends_with("-shm"))
        return ::unlink(path);
    errno = EPERM;
    return -1;
}

Result<void> prepareSqlite()
{
    if (!QSqlDatabase::isDriverAvailable(driverName))
        return fail(ErrorCode::DriverMissing);

    // Nothing is counted, for which threads share a lock, and no database has pages before it needs
    // them: most have few.
    sqlite().config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite().config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0);

    // The handle of a driver that brings its own SQLite must not be given to ours.
    const auto name = u"sessionary-check"_s;
    bool isSame = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(driverName, name);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(u"SELECT sqlite_source_id()"_s, database);
            isSame =
                query.next() && query.value(0).toString() == QLatin1StringView(sqlite().sourceid());
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (!isSame)
        return fail(ErrorCode::SqliteMismatch);

    sqlite3_vfs *vfs = sqlite().vfs_find(nullptr);
    if (vfs->iVersion >= 3) {
        vfs->xSetSystemCall(vfs, "open", reinterpret_cast<sqlite3_syscall_ptr>(openWithoutTrace));
        vfs->xSetSystemCall(vfs, "fchown", reinterpret_cast<sqlite3_syscall_ptr>(keepOwner));
        vfs->xSetSystemCall(vfs, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(lockOrSayWhy));
        vfs->xSetSystemCall(vfs, "unlink", reinterpret_cast<sqlite3_syscall_ptr>(unlinkOwn));
    }
    return {};
}

/// What this thread has used of the processor
std::chrono::nanoseconds timeOfThread()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

QString nextName()
{
    static std::atomic<quint64> counter = 0;
    return u"sessionary-%1"_s.arg(++counter);
}

ErrorCode codeFor(int sqliteCode)
{
    switch (sqliteCode) {
    case SQLITE_PERM: // of the system's answer to the wish for a lock
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
        return ErrorCode::LocksFail;
    default:
        break;
    }
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_IOERR:
    case SQLITE_TOOBIG:
    case SQLITE_FORMAT:
    case SQLITE_ERROR: // a schema that cannot be parsed, a column that is not there
    case SQLITE_MISMATCH:
    case SQLITE_AUTH:
        return ErrorCode::Damaged;
    case SQLITE_CANTOPEN:
        return ErrorCode::NotFound;
    case SQLITE_READONLY:
        return ErrorCode::CannotWrite;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

/// Text from SQLite's messages can quote what is in a file, names of tables for example.
Error makeError(int sqliteCode)
{
    return { codeFor(sqliteCode),
             u"%1 (%2)"_s.arg(QLatin1StringView(sqlite().errstr(sqliteCode))).arg(sqliteCode) };
}

/// How many rows a database of \a size bytes has room for
qint64 capacityOf(qint64 size)
{
    constexpr qint64 smallestRow = 4; // in bytes, with what leads to it
    constexpr qint64 allowance = 100'000; // for a client that writes meanwhile
    return size / smallestRow + allowance;
}

QString uriOf(const QString &path, QLatin1StringView parameters)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u'?' + parameters;
}

} // namespace

/// Its address is what SQLite's progress handler is given.
struct Connection::Watch
{
    Budget budget;
    std::chrono::nanoseconds start = timeOfThread();
    bool isTimedOut = false;
    /// Of a file where a writer may wait for us
    sqlite3_file *shared = nullptr;
    std::chrono::steady_clock::time_point lockStart = {};
    /// Clients wait for a second at least, before they say that the database is locked.
    std::chrono::milliseconds patience = std::chrono::milliseconds(300);
    bool isOneTransaction = false;
    bool isInTheWay = false;
    std::optional<std::chrono::nanoseconds> countEnd = {};

    /// A statement begins, and takes the lock unless the transaction has it.
    void begin()
    {
        if (!isOneTransaction)
            lockStart = std::chrono::steady_clock::now();
    }

    [[nodiscard]] bool isLate() const
    {
        if (!budget.limit && !countEnd)
            return false;
        const auto now = timeOfThread();
        return (budget.limit && now - start > *budget.limit) || (countEnd && now > *countEnd);
    }

    static int look(void *self)
    {
        auto *watch = static_cast<Watch *>(self);
        if (watch->shared != nullptr && watch->isWaitedFor()) {
            watch->isInTheWay = true;
            return 1;
        }
        if (watch->isLate()) {
            watch->isTimedOut = true;
            return 1;
        }
        return watch->budget.isStopped() ? 1 : 0;
    }

    [[nodiscard]] bool isWaitedFor()
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - lockStart < patience)
            return false;
        lockStart = now; // not to ask again at once
        int isReserved = 0;
        return shared->pMethods->xCheckReservedLock(shared, &isReserved) == SQLITE_OK
            && isReserved != 0;
    }
};

/// Holds a SHARED lock from the first page that it reads until it goes.
class Connection::ReadTransaction
{
public:
    explicit ReadTransaction(const Connection &connection)
        : m_connection(connection)
        , m_size(connection.run(u"BEGIN"_s)
                     .and_then([&] { return connection.value(u"PRAGMA page_size"_s); })
                     .and_then([&](const QVariant &size) {
                         return connection.value(u"PRAGMA page_count"_s)
                             .map([&](const QVariant &count) {
                                 return size.toLongLong() * count.toLongLong();
                             });
                     }))
    {
    }
    ~ReadTransaction() { static_cast<void>(m_connection.run(u"ROLLBACK"_s)); }
    Q_DISABLE_COPY_MOVE(ReadTransaction)

    [[nodiscard]] bool isOpen() const { return m_size.has_value(); }
    [[nodiscard]] const Error &error() const { return m_size.error(); }
    /// Of the database, in bytes
    [[nodiscard]] qint64 size() const { return *m_size; }

private:
    const Connection &m_connection;
    const Result<qint64> m_size;
};

Result<void> checkSqlite()
{
    static const Result<void> result = prepareSqlite();
    return result;
}

Connection::Connection(Connection &&other) noexcept = default;

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, {});
        m_watch = std::move(other.m_watch);
        m_image = std::move(other.m_image);
        m_rowCapacity = other.m_rowCapacity;
        m_isWal = other.m_isWal;
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

sqlite3_file *Connection::file() const
{
    sqlite3_file *file = nullptr;
    const int status = sqlite().file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return status == SQLITE_OK && file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = database().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<Connection> Connection::open(const QString &databaseName, const QString &options,
                                    const Budget &budget)
{
    if (const auto ready = checkSqlite(); !ready)
        return tl::unexpected(ready.error());

    Connection connection;
    connection.m_name = nextName();
    connection.m_watch = std::make_unique<Watch>(Watch { .budget = budget });

    QSqlDatabase database = QSqlDatabase::addDatabase(driverName, connection.m_name);
    database.setConnectOptions(options + u";QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    database.setDatabaseName(databaseName);
    if (!database.open()) {
        const int code = database.lastError().nativeErrorCode().toInt();
        return tl::unexpected(makeError(code));
    }
    sqlite().progress_handler(connection.handle(), opsBetweenLooks, &Watch::look,
                              connection.m_watch.get());
    return connection;
}

Result<Connection> Connection::openFile(const QString &path, Access access, const Budget &budget)
{
    const auto uri = [&] {
        switch (access) {
        case Access::ReadOnly:
        case Access::OneState:
            return uriOf(path, "mode=ro"_L1);
        case Access::Immutable:
            return uriOf(path, "mode=ro&immutable=1"_L1);
        case Access::Private:
        case Access::Change:
            break;
        }
        return uriOf(path, "mode=rw"_L1);
    }();
    const bool isWritten = access == Access::Private || access == Access::Change;
    const QString options =
        isWritten ? u"QSQLITE_OPEN_URI"_s : u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s;

    return open(uri, options, budget).and_then([&](Connection connection) -> Result<Connection> {
        if (const auto header = connection.readHeader()) // the mode that it is in now
            connection.m_isWal = (*header)[byteOfWriteVersion] == walVersion;
        const bool isLooked = access == Access::ReadOnly || access == Access::OneState;
        if (isLooked)
            connection.m_watch->shared = connection.file();

        const bool isShared = isLooked || access == Access::Change;
        if (isShared && connection.m_isWal) // it would leave files behind
            return fail(ErrorCode::FileChanged);
        if (const auto hard = connection.harden(isWritten); !hard)
            return tl::unexpected(hard.error());
        if (access == Access::OneState) {
            if (const auto begun = connection.beginOneState(); !begun)
                return tl::unexpected(begun.error());
        }
        if (const auto head = connection.readHead(); !head)
            return tl::unexpected(head.error());
        return connection;
    });
}

Result<void> Connection::beginOneState() const
{
    constexpr auto patience = std::chrono::milliseconds(20);
    m_watch->patience = patience;
    m_watch->begin();
    m_watch->isOneTransaction = true;
    return run(u"BEGIN"_s); // which ends with the connection
}

Result<Connection> Connection::openImage(std::shared_ptr<const SecretBytes> image,
                                         const Budget &budget)
{
    const std::size_t size = image->size();
    return openImage(std::move(image), size, budget);
}

Result<Connection> Connection::openImage(std::shared_ptr<const SecretBytes> buffer,
                                         std::size_t size, const Budget &budget)
{
    return open(u":memory:"_s, {}, budget)
        .and_then([&](Connection connection) -> Result<Connection> {
            if (const auto taken = connection.deserialize(std::move(buffer), size); !taken)
                return tl::unexpected(taken.error());
            if (const auto hard = connection.harden(false); !hard)
                return tl::unexpected(hard.error());
            if (const auto head = connection.readHead(); !head)
                return tl::unexpected(head.error());
            return connection;
        });
}

Result<void> Connection::exchangeImage(std::shared_ptr<const SecretBytes> buffer, std::size_t size,
                                       const Budget &budget)
{
    *m_watch = Watch { .budget = budget };
    m_rowCapacity = capacityOf(qint64(size));
    return deserialize(std::move(buffer), size);
}

Result<void> Connection::deserialize(std::shared_ptr<const SecretBytes> buffer, std::size_t size)
{
    // SQLite takes it as writable and, told that it is not, never writes.
    auto *bytes = const_cast<quint8 *>(buffer->bytes().data());
    const int status = sqlite().deserialize(handle(), "main", bytes, qint64(size), qint64(size),
                                            SQLITE_DESERIALIZE_READONLY);
    if (status != SQLITE_OK)
        return tl::unexpected(makeError(status));
    m_image = std::move(buffer); // and only now the one that was read before goes
    return {};
}

Result<Connection> Connection::createInMemory(const Budget &budget)
{
    return open(u":memory:"_s, {}, budget)
        .and_then([](Connection connection) -> Result<Connection> {
            if (const auto hard = connection.harden(true); !hard)
                return tl::unexpected(hard.error());
            return connection;
        });
}

std::optional<Connection::FileHeader> Connection::readHeader() const
{
    FileHeader header {};
    return readRaw(0, header) ? std::optional(header) : std::nullopt;
}

Result<void> Connection::harden(bool isOurs) const
{
    sqlite3 *database = handle();
    const auto configure = [&](int what, int on) {
        sqlite().db_config(database, what, on, nullptr);
    };
    configure(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(SQLITE_DBCONFIG_DQS_DML, 0);

    sqlite().limit(database, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite().limit(database, SQLITE_LIMIT_SQL_LENGTH, 256 * 1024);
    sqlite().limit(database, SQLITE_LIMIT_COLUMN, 512);
    sqlite().limit(database, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite().limit(database, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite().limit(database, SQLITE_LIMIT_FUNCTION_ARG, 16);
    sqlite().limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite().limit(database, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1024);
    sqlite().limit(database, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite().limit(database, SQLITE_LIMIT_WORKER_THREADS, 0);

    QStringList pragmas { u"PRAGMA cell_size_check=ON"_s, u"PRAGMA mmap_size=0"_s,
                          u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA foreign_keys=OFF"_s };
    if (!isOurs)
        pragmas.append(u"PRAGMA query_only=ON"_s);
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto done = run(pragma); !done)
            return done;
    }
    return {};
}

Result<void> Connection::readHead()
{
    // A file that is no database opens, and fails with the first query.
    return value(u"PRAGMA schema_version"_s)
        .and_then([&](const QVariant &) { return value(u"PRAGMA page_count"_s); })
        .and_then([&](const QVariant &pages) {
            return value(u"PRAGMA page_size"_s).map([&](const QVariant &size) {
                m_rowCapacity = capacityOf(pages.toLongLong() * size.toLongLong());
            });
        });
}

Error Connection::error(int sqliteCode) const
{
    Error error = makeError(sqliteCode);
    if (error.code == ErrorCode::Cancelled && m_watch->isTimedOut)
        error.code = ErrorCode::TimedOut;
    else if (error.code == ErrorCode::Cancelled && std::exchange(m_watch->isInTheWay, false))
        error.code = ErrorCode::Locked;
    return error;
}

Result<void> Connection::each(const QString &sql, const QVariantList &values,
                              const std::function<bool(const Row &)> &row) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true); // else it keeps every row
    const auto failure = [&] {
        return tl::unexpected(error(query.lastError().nativeErrorCode().toInt()));
    };

    m_watch->begin();
    if (!query.prepare(sql))
        return failure();
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure();
    for (qint64 rows = 1; query.next(); ++rows) {
        if (rows > m_rowCapacity)
            return fail(ErrorCode::Damaged, tooManyRows);
        if (!row(query))
            return {};
    }
    if (query.lastError().isValid())
        return failure();
    return {};
}

Result<void> Connection::run(const QString &sql, const QVariantList &values) const
{
    return each(sql, values, [](const Row &) { return true; });
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) const
{
    // As each() does it, without what QSqlQuery learns of all columns first
    m_watch->begin();
    Statement statement(handle(), sql);
    if (!statement.isValid())
        return tl::unexpected(error(sqlite().extended_errcode(handle())));
    statement.bind(values);
    switch (const int status = statement.step()) {
    case SQLITE_ROW:
        return statement.value(0);
    case SQLITE_DONE:
        return QVariant();
    default:
        return tl::unexpected(error(status));
    }
}

Result<void> Connection::scan(const QString &sql, const QVariantList &values,
                              const std::function<bool(const RawRow &)> &row) const
{
    m_watch->begin();
    Statement statement(handle(), sql);
    if (!statement.isValid())
        return tl::unexpected(error(sqlite().extended_errcode(handle())));
    statement.bind(values);

    const RawRow current(statement.get());
    int status = SQLITE_ROW;
    for (qint64 rows = 1; (status = statement.step()) == SQLITE_ROW; ++rows) {
        if (rows > m_rowCapacity)
            return fail(ErrorCode::Damaged, tooManyRows);
        if (!row(current))
            return {};
    }
    if (status != SQLITE_DONE)
        return tl::unexpected(error(status));
    return {};
}

Result<void> Connection::lookUp(const QString &sql, std::span<const qint64> keys,
                                const std::function<void(const RawRow &)> &row) const
{
    const ReadTransaction transaction(*this); // else each of them would lock the file
    if (!transaction.isOpen())
        return tl::unexpected(transaction.error());
    Statement statement(handle(), sql);
    if (!statement.isValid())
        return tl::unexpected(error(sqlite().extended_errcode(handle())));

    const RawRow current(statement.get());
    for (const qint64 key : keys) {
        statement.bind({ key });
        int status = SQLITE_ROW;
        while ((status = statement.step()) == SQLITE_ROW)
            row(current);
        if (status != SQLITE_DONE)
            return tl::unexpected(error(status));
        statement.reset();
    }
    return {};
}

Result<std::vector<qint64>> Connection::integers(const QString &sql,
                                                 const QVariantList &values) const
{
    std::vector<qint64> result;
    bool isTooMuch = false;
    const auto read = scan(sql, values, [&](const RawRow &row) {
        isTooMuch = result.size() == maxKeys;
        if (!isTooMuch)
            result.push_back(row.integer(0));
        return !isTooMuch;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (isTooMuch)
        return fail(ErrorCode::TooManyRows);
    return result;
}

Result<SecretBytes> Connection::secret(const QString &sql) const
{
    Statement statement(handle(), sql);
    if (!statement.isValid())
        return tl::unexpected(error(sqlite().extended_errcode(handle())));
    const int status = statement.step();
    if (status != SQLITE_ROW && status != SQLITE_DONE)
        return tl::unexpected(error(status));
    if (status == SQLITE_DONE || sqlite().column_type(statement.get(), 0) != SQLITE_BLOB)
        return SecretBytes();

    const auto *data = static_cast<const quint8 *>(sqlite().column_blob(statement.get(), 0));
    const auto size = static_cast<std::size_t>(sqlite().column_bytes(statement.get(), 0));
    return SecretBytes(Bytes(data, size));
}

Result<void> Connection::runWithSecret(const QString &sql, const QVariantList &values,
                                       Bytes blob) const
{
    Statement statement(handle(), sql);
    if (!statement.isValid())
        return tl::unexpected(error(sqlite().extended_errcode(handle())));
    statement.bind(values);
    statement.bindBlob(int(values.size()) + 1, blob);
    if (const int status = statement.step(); status != SQLITE_DONE)
        return tl::unexpected(error(status));
    return {};
}

Result<void> Connection::runForEach(const QString &sql,
                                    const std::function<std::optional<QVariantList>()> &next) const
{
    Statement statement(handle(), sql);
    if (!statement.isValid())
        return tl::unexpected(error(sqlite().extended_errcode(handle())));
    while (const auto values = next()) {
        statement.bind(*values);
        if (const int status = statement.step(); status != SQLITE_DONE)
            return tl::unexpected(error(status));
        statement.reset();
    }
    return {};
}

Result<qint64> Connection::countRows(const QString &from) const
{
    // The plain count is a single instruction of SQLite's machine, which nothing can stop.
    const qint64 most = std::min(m_rowCapacity, std::numeric_limits<qint64>::max() - 1);
    return value(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2)"_s.arg(from).arg(most + 1))
        .and_then([&](const QVariant &count) -> Result<qint64> {
            if (count.toLongLong() > most)
                return fail(ErrorCode::Damaged, tooManyRows);
            return count.toLongLong();
        });
}

Result<void> Connection::countWithin(const std::function<Result<void>()> &count) const
{
    if (m_watch->budget.counting)
        m_watch->countEnd = timeOfThread() + *m_watch->budget.counting;
    auto counted = count();
    if (std::exchange(m_watch->countEnd, std::nullopt))
        m_watch->isTimedOut = false;
    return counted;
}

bool Connection::countsLater() const
{
    return m_watch->budget.counting.has_value();
}

bool Connection::isCancelled() const
{
    return m_watch->budget.isStopped();
}

bool Connection::compiles(const QString &sql) const
{
    return Statement(handle(), sql).isValid();
}

Result<SecretBytes> Connection::serialize() const
{
    qint64 size = 0;
    struct Free
    {
        qint64 &size;
        void operator()(quint8 *bytes) const
        {
            wipe(MutableBytes(bytes, static_cast<std::size_t>(size)));
            sqlite().free(bytes);
        }
    };
    const std::unique_ptr<quint8, Free> bytes(sqlite().serialize(handle(), "main", &size, 0),
                                              Free { size });
    if (!bytes)
        return fail(ErrorCode::Internal, u"sqlite3_serialize"_s);
    return SecretBytes(Bytes(bytes.get(), static_cast<std::size_t>(size)));
}

/// Some pages, in a transaction of their own. True, and the header of the file at that moment, when
/// they were the last ones
Result<bool> Connection::backUpPages(sqlite3_backup *backup, FileHeader &header) const
{
    constexpr int pagesAtATime = 1024; // a few milliseconds, and most sessions as a whole
    if (const auto begun =
            run(u"BEGIN"_s).and_then([&] { return value(u"PRAGMA schema_version"_s); });
        !begun) {
        static_cast<void>(run(u"ROLLBACK"_s));
        return tl::unexpected(begun.error());
    }
    const int status = sqlite().backup_step(backup, pagesAtATime);
    const auto found = readHeader();
    if (const auto ended = run(u"COMMIT"_s); !ended)
        return tl::unexpected(ended.error());
    if (status != SQLITE_OK && status != SQLITE_DONE)
        return tl::unexpected(error(status));
    if (!found)
        return fail(ErrorCode::Damaged, u"header"_s);
    header = *found;
    return status == SQLITE_DONE;
}

Result<SecretBytes> Connection::backup() const
{
    if (m_image)
        return m_image->clone();
    const auto copy = createInMemory();
    if (!copy)
        return tl::unexpected(copy.error());
    const auto size =
        value(u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    if (!size)
        return tl::unexpected(size.error());
    if (size->toLongLong() > maxBackupSize)
        return fail(ErrorCode::FileTooLarge);

    struct Finish
    {
        void operator()(sqlite3_backup *backup) const { sqlite().backup_finish(backup); }
    };
    FileHeader header {};
    {
        const std::unique_ptr<sqlite3_backup, Finish> backup(
            sqlite().backup_init(copy->handle(), "main", handle(), "main"));
        if (!backup)
            return tl::unexpected(copy->error(sqlite().extended_errcode(copy->handle())));
        int rounds = 0;
        for (int left = std::numeric_limits<int>::max();;) {
            if (Watch::look(m_watch.get()) != 0)
                return tl::unexpected(error(SQLITE_INTERRUPT));
            const auto isDone = backUpPages(backup.get(), header);
            if (!isDone)
                return tl::unexpected(isDone.error());
            if (*isDone)
                break;
            const int before = std::exchange(left, sqlite().backup_remaining(backup.get()));
            if (left >= before && ++rounds > maxRounds) // somebody wrote, and it began anew
                return fail(ErrorCode::FileChanged);
        }
    }
    return copy->serialize().map([&](SecretBytes image) {
        // The backup counts its own change into the header. All else is the same to the byte.
        std::ranges::copy(header, image.bytes().begin());
        return image;
    });
}

Result<Connection> Connection::copyInMemory(const Budget &budget) const
{
    return createInMemory(budget).and_then([&](Connection copy) -> Result<Connection> {
        sqlite3_backup *backup = sqlite().backup_init(copy.handle(), "main", handle(), "main");
        if (backup == nullptr)
            return tl::unexpected(copy.error(sqlite().extended_errcode(copy.handle())));
        sqlite().backup_step(backup, -1);
        if (const int status = sqlite().backup_finish(backup); status != SQLITE_OK)
            return tl::unexpected(copy.error(status));
        return copy;
    });
}

Result<void> Connection::rebuild() const
{
    sqlite().limit(handle(), SQLITE_LIMIT_ATTACHED, 1); // the new one, for as long as it is made
    auto done = run(u"VACUUM"_s);
    sqlite().limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    return done;
}

Result<void> Connection::readRaw(qint64 offset, MutableBytes buffer) const
{
    sqlite3_file *opened = file();
    if (opened == nullptr
        || opened->pMethods->xRead(opened, buffer.data(), int(buffer.size()), offset) != SQLITE_OK)
        return fail(ErrorCode::Damaged, u"the file ends early"_s);
    return {};
}

bool Connection::isStateOf(const SecretBytes &image) const
{
    const auto header = readHeader();
    return header && image.size() >= header->size()
        && std::equal(header->begin(), header->end(), image.bytes().begin());
}

Result<SecretBytes> Connection::copyInSteps(qint64 maxSize) const
{
    constexpr int tries = 8;
    auto image = tryToCopy(maxSize);
    for (int i = 1; i < tries && !image && image.error().code == ErrorCode::FileChanged; ++i)
        image = tryToCopy(maxSize);
    return image;
}

Result<SecretBytes> Connection::tryToCopy(qint64 maxSize) const
{
    constexpr auto longestStep = std::chrono::milliseconds(20);
    constexpr std::size_t blockSize = std::size_t(1) << 20;
    FileHeader first {};
    SecretBytes image;
    for (std::size_t done = 0; image.isEmpty() || done < image.size();) {
        if (m_watch->budget.isStopped())
            return fail(ErrorCode::Cancelled);
        const ReadTransaction transaction(*this);
        if (!transaction.isOpen())
            return tl::unexpected(transaction.error());

        FileHeader header {};
        if (const auto read = readRaw(0, header); !read)
            return tl::unexpected(read.error());
        if (image.isEmpty()) {
            const qint64 size = transaction.size();
            if (size > maxSize)
                return fail(ErrorCode::FileTooLarge);
            image = SecretBytes(static_cast<std::size_t>(size));
            first = header;
        } else if (!std::equal(first.begin() + placeOfCounter, first.end(),
                               header.begin() + placeOfCounter)) {
            return fail(ErrorCode::FileChanged);
        }
        const auto start = std::chrono::steady_clock::now();
        while (done < image.size() && std::chrono::steady_clock::now() - start < longestStep) {
            const std::size_t size = std::min(blockSize, image.size() - done);
            if (const auto read = readRaw(qint64(done), image.bytes().subspan(done, size)); !read)
                return tl::unexpected(read.error());
            done += size;
        }
    }
    return image;
}

bool Connection::isHotJournal(const Error &error)
{
    return error.code == ErrorCode::CannotWrite;
}

} // namespace sessionary
