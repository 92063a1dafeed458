// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/sessionlibrary.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstring>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tst_hostile {

namespace {

#ifdef SESSIONARY_SANITIZED
constexpr bool isInstrumented = true;
#else
constexpr bool isInstrumented = false;
#endif

/// What any file may cost, whatever is in it; a sanitizer multiplies both.
constexpr auto maxTime = isInstrumented ? 10s : 2s;
constexpr qint64 maxMemoryKiB = isInstrumented ? 2048 * 1024 : 256 * 1024;

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;

// --- the making of bad files

void run(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_exec(database, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    char *message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qWarning("the file could not be made: %s", message);
    sqlite3_free(message);
    sqlite3_close(database);
}

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray result;
    for (const int value : values)
        result.append(char(value));
    return result;
}

/// A file as an array of pages, to be changed behind SQLite's back
class Pages
{
public:
    explicit Pages(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadWrite))
            qFatal("cannot open what was just made");
        m_bytes = m_file.readAll();
        m_size = number16(0, 16) == 1 ? 65536 : number16(0, 16);
    }
    ~Pages()
    {
        setNumber32(0, 28, quint32(m_bytes.size() / m_size));
        m_file.seek(0);
        m_file.write(m_bytes);
        m_file.resize(m_bytes.size());
    }
    Q_DISABLE_COPY_MOVE(Pages)

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] quint8 at(qsizetype place) const { return quint8(m_bytes[place]); }
    [[nodiscard]] int number16(int page, int offset) const
    {
        const qsizetype place = offsetOf(page) + offset;
        return at(place) << 8 | at(place + 1);
    }
    void set(int page, int offset, const QByteArray &bytes)
    {
        m_bytes.replace(offsetOf(page) + offset, bytes.size(), bytes);
    }
    void setNumber16(int page, int offset, int value)
    {
        set(page, offset, bytes({ value >> 8, value }));
    }
    void setNumber32(int page, int offset, quint32 value)
    {
        setNumber16(page, offset, int(value >> 16));
        setNumber16(page, offset + 2, int(value & 0xffff));
    }
    /// A new page at the end: its number
    int append(const QByteArray &content = {})
    {
        m_bytes.append(content.leftJustified(m_size, '\0', true));
        return int(m_bytes.size() / m_size);
    }
    [[nodiscard]] QByteArray page(int number) const
    {
        return m_bytes.mid(offsetOf(number), m_size);
    }
    /// Makes of \a number a page of a table that has \a child as often as there is room.
    void setParentOf(int number, int child)
    {
        const int header = number == 1 ? 100 : 0;
        constexpr int cellSize = 7; // a page number, and a row id of three bytes
        const int count = (m_size - header - 12) / (cellSize + 2);
        const int content = m_size - count * cellSize;
        set(number, header, QByteArray(m_size - header, '\0'));
        set(number, header, QByteArray(1, '\x05'));
        setNumber16(number, header + 3, count);
        setNumber16(number, header + 5, content);
        setNumber32(number, header + 8, quint32(child));
        for (int i = 0; i < count; ++i) {
            const int place = content + i * cellSize;
            setNumber16(number, header + 12 + 2 * i, place);
            setNumber32(number, place, quint32(child));
            set(number, place + 4, bytes({ 0x81 + i / 16384, 0x80 | i / 128, i % 128 }));
        }
    }

private:
    [[nodiscard]] qsizetype offsetOf(int page) const
    {
        return page == 0 ? 0 : qsizetype(page - 1) * m_size; // 0: the header of the file
    }

    QFile m_file;
    QByteArray m_bytes;
    int m_size = 0;
};

int rootPage(const QString &path, const QByteArray &name)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(
        database,
        QByteArray("SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'").constData(),
        -1, &statement, nullptr);
    const int root = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return root;
}

/// The rows of a leaf, read half a million times on the way through pages that share their children
void overlap(const QString &path, const QByteArray &table)
{
    const int root = rootPage(path, table);
    Pages pages(path);
    const int leaf = pages.append(pages.page(root));
    const int lower = pages.append();
    pages.setParentOf(lower, leaf);
    const int upper = pages.append();
    pages.setParentOf(upper, lower);
    pages.setParentOf(root, upper);
}

void overlapSchema(const QString &path)
{
    Pages pages(path);
    const QByteArray first = pages.page(1); // which begins with the header of the file
    const int count = pages.number16(1, 103);
    const int content = pages.number16(1, 105);
    QByteArray leaf(pages.size(), '\0');
    leaf.replace(0, 8, first.mid(100, 8));
    leaf.replace(8, 2 * count, first.mid(108, 2 * count));
    leaf.replace(content, pages.size() - content, first.mid(content));
    const int lower = pages.append(leaf);
    const int upper = pages.append();
    pages.setParentOf(upper, lower);
    pages.setParentOf(1, upper);
}

/// The indexes of the peers say that there are none.
void emptyIndexes(const QString &path)
{
    const std::array roots { rootPage(path, "idx_peers_id"), rootPage(path, "idx_peers_username"),
                             rootPage(path, "idx_peers_phone_number") };
    Pages pages(path);
    for (const int root : roots)
        pages.setNumber16(root, 3, 0);
}

void fillPeers(const QString &path, int count)
{
    run(path,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + QByteArray::number(count)
            + ") INSERT INTO peers(id, access_hash, type, last_update_on) "
              "SELECT 900000 + i, 1, 'user', 0 FROM n");
}

/// Changes the text of the schema of \a name, which SQLite lets nobody do who does not ask.
void rewriteSchema(const QString &path, const QByteArray &name, const QByteArray &sql)
{
    run(path,
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = " + sql + " WHERE name = '"
            + name + "'");
}

QByteArray nested(int depth)
{
    return QByteArray("(").repeated(depth) + '1' + QByteArray(" + 1)").repeated(depth);
}

/// Statements that fill the table \a name as it is filled in \a database
QByteArray rowsOf(sqlite3 *database, const QByteArray &name, const QByteArray &columns)
{
    QByteArray sql;
    sqlite3_stmt *statement = nullptr;
    QByteArray values = columns;
    values.replace(", ", ") || ', ' || quote(");
    sqlite3_prepare_v2(database,
                       QByteArray("SELECT quote(" + values + ") FROM " + name).constData(), -1,
                       &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        sql += "INSERT INTO " + name + "(" + columns + ") VALUES ("
            + QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))) + ");";
    }
    sqlite3_finalize(statement);
    return sql;
}

const QByteArray sessionColumns = "dc_id, api_id, test_mode, auth_key, date, user_id, is_bot";
const QByteArray peerColumns = "id, access_hash, type, username, phone_number, last_update_on";

/// The same session in a database of another kind
void rebuild(const QString &path, const QByteArray &pragmas)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    const QByteArray rows = rowsOf(database, "sessions", sessionColumns)
        + rowsOf(database, "peers", peerColumns) + rowsOf(database, "version", "number");
    sqlite3_close(database);
    QFile::remove(path);
    run(path,
        pragmas
            + "; BEGIN; CREATE TABLE sessions(dc_id INTEGER PRIMARY KEY, api_id INTEGER, test_mode "
              "INTEGER, auth_key BLOB, date INTEGER NOT NULL, user_id INTEGER, is_bot INTEGER);"
              "CREATE TABLE peers(id INTEGER PRIMARY KEY, access_hash INTEGER, type INTEGER NOT "
              "NULL, username TEXT, phone_number TEXT, last_update_on INTEGER NOT NULL DEFAULT 0);"
              "CREATE TABLE version(number INTEGER PRIMARY KEY);"
            + rows + "COMMIT");
}

/// Makes \a table anew as \a create says, with the rows that it had.
void remake(const QString &path, const QByteArray &table, const QByteArray &create,
            const QByteArray &columns)
{
    run(path,
        "ALTER TABLE " + table + " RENAME TO earlier;" + create + ";INSERT INTO " + table + "("
            + columns + ") SELECT " + columns + " FROM earlier; DROP TABLE earlier");
}

// --- what becomes of them

struct Outcome
{
    int exit = -1;
    std::chrono::milliseconds time {}; ///< of the processor
    qint64 memoryKiB = 0;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        const QJsonArray findings = json().value("findings"_L1).toArray();
        for (const auto &finding : findings)
            codes.append(finding.toObject().value("code"_L1).toString());
        return codes;
    }
};

std::chrono::milliseconds timeOf(const struct rusage &usage)
{
    const auto part = [](const timeval &time) {
        return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
    };
    return std::chrono::duration_cast<std::chrono::milliseconds>(part(usage.ru_utime)
                                                                 + part(usage.ru_stime));
}

/// Runs the real program, and measures what it needs.
Outcome runCli(const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QByteArray out = QFile::encodeName(folder.filePath(u"out"_s));
    const QByteArray err = QFile::encodeName(folder.filePath(u"err"_s));
    QList<QByteArray> words { SESSIONARY_CLI };
    for (const QString &argument : arguments)
        words.append(QFile::encodeName(argument));
    QList<char *> argv;
    for (QByteArray &word : words)
        argv.append(word.data());
    argv.append(nullptr);

    const pid_t pid = ::fork();
    if (pid == 0) {
        constexpr int longest = 60;
        ::alarm(longest);
        ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
        ::dup2(::open(out.constData(), O_WRONLY | O_CREAT, 0600), STDOUT_FILENO);
        ::dup2(::open(err.constData(), O_WRONLY | O_CREAT, 0600), STDERR_FILENO);
        ::execv(argv.front(), argv.data());
        ::_exit(127);
    }
    int status = 0;
    struct rusage usage
    {
    };
    ::wait4(pid, &status, 0, &usage);
    const auto read = [&](const char *name) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return { WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), timeOf(usage),
             usage.ru_maxrss, read("out"), read("err") };
}

using Make = void (*)(const QString &path);

} // namespace

/// Files that somebody made to do harm, or that damage made so: each is answered within bounds, and
/// changed by nothing.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithinBounds_data();
    void answersWithinBounds();
    void countsTheTableAndNotItsIndex();
    void keepsTheWindowAlive();
};

void TestHostile::answersWithinBounds_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, Make make, int exit, const QString &finding = {}) {
        QTest::newRow(name) << make << exit << finding;
    };
    constexpr int fine = 0;
    constexpr int noSession = 4;
    constexpr int damaged = 5;

    // --- what would run, if it were asked
    row(
        "sessions is a view",
        [](const QString &path) {
            run(path,
                "ALTER TABLE sessions RENAME TO other; CREATE VIEW sessions AS SELECT * FROM "
                "other");
        },
        noSession);
    row(
        "sessions is a view without an end",
        [](const QString &path) {
            run(path,
                "DROP TABLE sessions; CREATE VIEW sessions AS WITH RECURSIVE n(i) AS (SELECT 1 "
                "UNION ALL SELECT i + 1 FROM n) SELECT i AS dc_id, i AS api_id, 0 AS test_mode, "
                "zeroblob(256) AS auth_key, 0 AS date, i AS user_id, 0 AS is_bot FROM n");
        },
        noSession);
    row(
        "sessions is virtual, of a module that nobody has",
        [](const QString &path) {
            run(path,
                "DROP TABLE sessions; PRAGMA writable_schema = ON; INSERT INTO sqlite_schema "
                "VALUES "
                "('table', 'sessions', 'sessions', 0, 'CREATE VIRTUAL TABLE sessions USING "
                "nosuchmodule(dc_id, auth_key)')");
        },
        noSession);
    row(
        "peers is virtual",
        [](const QString &path) {
            run(path,
                "DROP TABLE peers; CREATE VIRTUAL TABLE peers USING fts5(id, access_hash, "
                "type, username, phone_number, last_update_on)");
        },
        noSession);
    row(
        "the key is generated",
        [](const QString &path) {
            remake(path, "sessions",
                   "CREATE TABLE sessions(dc_id INTEGER PRIMARY KEY, api_id INTEGER, test_mode "
                   "INTEGER, date INTEGER, user_id INTEGER, is_bot INTEGER, auth_key BLOB AS "
                   "(zeroblob(256)))",
                   "dc_id, api_id, test_mode, date, user_id, is_bot");
        },
        damaged);
    row(
        "the user is generated",
        [](const QString &path) {
            remake(path, "sessions",
                   "CREATE TABLE sessions(dc_id INTEGER PRIMARY KEY, api_id INTEGER, test_mode "
                   "INTEGER, date INTEGER, auth_key BLOB, is_bot INTEGER, user_id INTEGER AS "
                   "(length(hex(zeroblob(8000000)))))",
                   "dc_id, api_id, test_mode, date, auth_key, is_bot");
        },
        fine, u"field-empty"_s);
    row(
        "triggers on everything",
        [](const QString &path) {
            run(path,
                "CREATE TRIGGER bad AFTER INSERT ON sessions BEGIN DELETE FROM peers; END;"
                "CREATE TRIGGER worse AFTER DELETE ON peers BEGIN DELETE FROM sessions; END");
        },
        fine);
    row(
        "an index on an expression",
        [](const QString &path) {
            run(path,
                "CREATE INDEX bad ON peers(length(username) + abs(id)); CREATE INDEX partial "
                "ON peers(username) WHERE id > 5");
        },
        fine);

    // --- more than there can be
    row(
        "a hundred million peers on pages that overlap",
        [](const QString &path) {
            fillPeers(path, 130); // what fits on a page
            overlap(path, "peers");
        },
        damaged, u"rows-unreadable"_s);
    row(
        "sessions on pages that overlap", [](const QString &path) { overlap(path, "sessions"); },
        fine, u"several-session-rows"_s);
    row(
        "versions on pages that overlap", [](const QString &path) { overlap(path, "version"); },
        fine);
    row("a schema on pages that overlap", overlapSchema, damaged);
    row(
        "a page that is its own child",
        [](const QString &path) {
            const int root = rootPage(path, "peers");
            Pages(path).setParentOf(root, root);
        },
        damaged, u"rows-unreadable"_s);
    row(
        "sessions: a page that is its own child",
        [](const QString &path) {
            const int root = rootPage(path, "sessions");
            Pages(path).setParentOf(root, root);
        },
        damaged);
    row(
        "a page far behind the end",
        [](const QString &path) {
            const int root = rootPage(path, "peers");
            Pages(path).setParentOf(root, 0x7ffffffe);
        },
        damaged, u"rows-unreadable"_s);
    row(
        "a root page that is none",
        [](const QString &path) {
            run(path,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 99999999 "
                "WHERE name = 'peers'");
        },
        damaged);
    row(
        "two tables on one page",
        [](const QString &path) {
            run(path,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT "
                "rootpage FROM sqlite_schema WHERE name = 'version') WHERE name = 'peers'");
        },
        fine);
    row(
        "statistics that lie",
        [](const QString &path) {
            run(path,
                "ANALYZE; UPDATE sqlite_stat1 SET stat = '999999999 1'; INSERT INTO "
                "sqlite_stat1 VALUES ('sessions', NULL, '0')");
        },
        fine);
    row("an index that says there are no peers", emptyIndexes, fine);
    row(
        "ten thousand tables",
        [](const QString &path) {
            QByteArray sql = "BEGIN;";
            for (int i = 0; i < 10'000; ++i)
                sql += "CREATE TABLE t" + QByteArray::number(i) + "(a, b DEFAULT 'x');";
            run(path, sql + "COMMIT");
        },
        fine, u"foreign-tables"_s);
    row(
        "tables with long names",
        [](const QString &path) {
            QByteArray sql = "BEGIN;";
            for (int i = 0; i < 200; ++i)
                sql += "CREATE TABLE t" + QByteArray::number(i) + QByteArray(50'000, 'x') + "(a);";
            run(path, sql + "COMMIT");
        },
        fine, u"foreign-tables"_s);
    row(
        "a table of two thousand columns",
        [](const QString &path) {
            QByteArray sql = "CREATE TABLE wide(a0";
            for (int i = 1; i < 2000; ++i)
                sql += ",a" + QByteArray::number(i);
            run(path, sql + ")");
        },
        damaged);

    // --- values
    row(
        "a key of a gigabyte, as it says",
        [](const QString &path) {
            remake(path, "sessions",
                   "CREATE TABLE sessions(dc_id INTEGER PRIMARY KEY, api_id INTEGER, test_mode "
                   "INTEGER, date INTEGER, user_id INTEGER, is_bot INTEGER, auth_key BLOB)",
                   sessionColumns);
            const int root = rootPage(path, "sessions");
            Pages pages(path);
            const int further = pages.append();
            pages.setNumber32(further, 0, quint32(further));
            // A record of 1 GiB and 17 bytes: row id 4, a header of 12 bytes, and the values; a
            // blob of n bytes has the type 2n + 12.
            const QByteArray record = bytes({ 0x84, 0x80, 0x80, 0x80, 0x11, 4, //
                                              12,   0,    3,    8,    1,    1,    8, 0x88, 0x80,
                                              0x80, 0x80, 0x0c, 0x12, 0xd6, 0x87, 1, 2 });
            constexpr int kept = 1041; // of a record that goes on elsewhere, on its first page
            const int cell = pages.size() - 6 - kept - 4;
            pages.set(root, 0, QByteArray(pages.size(), '\0'));
            pages.set(root, 0, bytes({ 13, 0, 0, 0, 1, cell >> 8, cell, 0, cell >> 8, cell }));
            pages.set(root, cell, record);
            pages.setNumber32(root, pages.size() - 4, quint32(further));
        },
        fine, u"key-wrong-length"_s);
    row(
        "a chain of pages that bites its tail",
        [](const QString &path) {
            run(path, "UPDATE sessions SET auth_key = zeroblob(12000000)");
            const int root = rootPage(path, "sessions");
            Pages pages(path);
            const int cell = pages.number16(root, 8);
            // the number of the first further page is the last of a cell
            const int next = pages.number16(root, pages.size() - 2);
            Q_ASSERT(next > 1 && cell > 0);
            pages.setNumber32(next, 0, quint32(next));
        },
        fine, u"key-wrong-length"_s);
    row(
        "a key as text",
        [](const QString &path) { run(path, "UPDATE sessions SET auth_key = hex(auth_key)"); },
        fine, u"key-not-a-blob"_s);
    row(
        "fields that are no numbers",
        [](const QString &path) {
            run(path,
                "UPDATE sessions SET user_id = x'00', api_id = 'x', is_bot = 1e300, test_mode "
                "= 'yes', date = x'ff'");
        },
        fine, u"field-unusable"_s);
    row(
        "numbers at the edge",
        [](const QString &path) {
            run(path,
                "UPDATE sessions SET user_id = -9223372036854775808, api_id = "
                "9223372036854775807, date = 9223372036854775807, dc_id = "
                "-9223372036854775808");
        },
        fine, u"field-unusable"_s);
    row(
        "peers with texts of megabytes",
        [](const QString &path) {
            run(path,
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 8) "
                "INSERT INTO peers(id, access_hash, type, username, phone_number) SELECT "
                "900000 + i, 1, 'user', hex(zeroblob(4000000)), hex(zeroblob(4000000)) FROM "
                "n");
        },
        fine);
    row(
        "control characters and bidi marks",
        [](const QString &path) {
            run(path,
                "UPDATE peers SET username = 'a' || char(0) || char(0x202e) || char(27) || '[31m';"
                "CREATE TABLE \"\x1b[2J\xe2\x80\xae"
                "evil\"(a); CREATE TABLE \"a\nb\"(c)");
        },
        fine, u"foreign-tables"_s);
    row(
        "a table's name with NUL",
        [](const QString &path) {
            run(path,
                "CREATE TABLE odd(a); PRAGMA writable_schema = ON; UPDATE sqlite_schema SET "
                "name = 'odd' || char(0) || 'end' WHERE name = 'odd'");
        },
        fine, u"foreign-tables"_s);
    row(
        "text that is no UTF-8",
        [](const QString &path) {
            run(path,
                "UPDATE peers SET username = CAST(x'fffe80c0' AS TEXT), phone_number = "
                "CAST(x'ed9f' AS TEXT)");
        },
        fine);

    // --- the schema
    row(
        "a deep expression in DEFAULT",
        [](const QString &path) {
            rewriteSchema(path, "version",
                          "'CREATE TABLE version(number INTEGER PRIMARY KEY, x DEFAULT "
                              + nested(900) + ")'");
        },
        damaged);
    row(
        "a deep expression in CHECK",
        [](const QString &path) {
            rewriteSchema(path, "version",
                          "'CREATE TABLE version(number INTEGER PRIMARY KEY CHECK " + nested(900)
                              + ")'");
        },
        damaged);
    row(
        "a schema of nonsense",
        [](const QString &path) { rewriteSchema(path, "peers", "'CREATE TABLE peers('"); },
        damaged);
    row(
        "a schema that is no text",
        [](const QString &path) { rewriteSchema(path, "peers", "x'00ff'"); }, damaged);
    row(
        "a schema of a megabyte",
        [](const QString &path) {
            run(path, "CREATE VIEW long AS SELECT '" + QByteArray(900'000, 'x') + "'");
        },
        damaged);
    row(
        "names in another case",
        [](const QString &path) {
            remake(path, "peers",
                   "CREATE TABLE \"PeErS\"(\"ID\" INTEGER PRIMARY KEY, ACCESS_HASH INTEGER, Type "
                   "INTEGER, [UserName] TEXT, `Phone_Number` TEXT, Last_Update_On INTEGER)",
                   peerColumns);
            remake(path, "sessions",
                   "CREATE TABLE 'SESSIONS'(DC_ID INTEGER PRIMARY KEY, API_ID INTEGER, TEST_MODE "
                   "INTEGER, \"AUTH_KEY\" BLOB, [DATE] INTEGER, USER_ID INTEGER, IS_BOT INTEGER)",
                   sessionColumns);
        },
        fine);
    row(
        "further columns",
        [](const QString &path) {
            run(path,
                "ALTER TABLE sessions ADD COLUMN \"a \"\"b\"\" ?\" TEXT DEFAULT 'x'; ALTER "
                "TABLE peers ADD COLUMN rowid TEXT; ALTER TABLE peers ADD COLUMN _rowid_ "
                "TEXT; ALTER TABLE peers ADD COLUMN oid TEXT");
        },
        fine);
    row(
        "peers without row ids",
        [](const QString &path) {
            remake(path, "peers",
                   "CREATE TABLE peers(id INTEGER PRIMARY KEY, access_hash INTEGER, type INTEGER, "
                   "username TEXT, phone_number TEXT, last_update_on INTEGER) WITHOUT ROWID",
                   peerColumns);
        },
        fine);
    row(
        "strict tables",
        [](const QString &path) {
            remake(path, "peers",
                   "CREATE TABLE peers(id INTEGER PRIMARY KEY, access_hash INTEGER, type TEXT, "
                   "username TEXT, phone_number TEXT, last_update_on INTEGER) STRICT",
                   peerColumns);
        },
        fine);

    // --- other databases than the libraries make
    row(
        "pages of 512 bytes", [](const QString &path) { rebuild(path, "PRAGMA page_size = 512"); },
        fine);
    row(
        "pages of 65536 bytes",
        [](const QString &path) { rebuild(path, "PRAGMA page_size = 65536"); }, fine);
    row(
        "UTF-16, the little end first",
        [](const QString &path) { rebuild(path, "PRAGMA encoding = 'UTF-16le'"); }, fine);
    row(
        "UTF-16, the big end first",
        [](const QString &path) { rebuild(path, "PRAGMA encoding = 'UTF-16be'"); }, fine);
    row(
        "it vacuums itself",
        [](const QString &path) { rebuild(path, "PRAGMA auto_vacuum = FULL"); }, fine);
    row(
        "it vacuums itself when told",
        [](const QString &path) { rebuild(path, "PRAGMA auto_vacuum = INCREMENTAL"); }, fine);
    row(
        "room at the end of each page that there is not",
        [](const QString &path) { Pages(path).set(0, 20, QByteArray(1, '\xff')); }, damaged);
    row(
        "a page size that is none",
        [](const QString &path) { Pages(path).set(0, 16, QByteArray("\x03\x00", 2)); }, damaged);
    row(
        "a version of the format that nobody knows",
        [](const QString &path) { Pages(path).set(0, 18, QByteArray("\x07\x07", 2)); }, damaged);
    row(
        "a format of the schema that nobody knows",
        [](const QString &path) { Pages(path).set(0, 47, QByteArray("\x63")); }, damaged);
    row(
        "an encoding that nobody knows",
        [](const QString &path) { Pages(path).set(0, 59, QByteArray("\x09")); }, fine);
}

void TestHostile::answersWithinBounds()
{
    QFETCH(const Make, make);
    QFETCH(const int, exit);
    QFETCH(const QString, finding);
    const FixtureCopy copy(plainFixture);
    make(copy.path());
    QFile file(copy.path()); // at rest, as a scan takes it that looks at many at once
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                         QFileDevice::FileModificationTime);
    file.close();
    const FolderState before(copy.folder());

    const QStringList commands[] {
        { u"info"_s, u"--json"_s },
        { u"info"_s },
        { u"peers"_s, u"--format"_s, u"jsonl"_s },
        { u"peers"_s, u"--search"_s, u"nobody"_s },
        { u"export"_s, u"--as"_s, u"pyrogram"_s },
        { u"convert"_s, u"--as"_s, u"telethon"_s, u"--dry-run"_s },
        { u"convert"_s, u"--as"_s, u"kurigram"_s, u"-o"_s, copy.folder() + u"/../never/x"_s },
        { u"scan"_s, u"--json"_s },
    };
    // A program with sanitizers takes ten times as long to start: every other way of looking
    for (std::size_t i = 0; i < std::size(commands); i += isInstrumented ? 2 : 1) {
        const QStringList &command = commands[i];
        const bool isScan = command.first() == "scan"_L1;
        const Outcome outcome =
            runCli(command + QStringList { isScan ? copy.folder() : copy.path() });
        const auto said = u"%1: exit %2, %3 ms, %4 KiB\n%5\n%6"_s.arg(command.join(u' '))
                              .arg(outcome.exit)
                              .arg(outcome.time.count())
                              .arg(outcome.memoryKiB)
                              .arg(QString::fromUtf8(outcome.out.left(2000)),
                                   QString::fromUtf8(outcome.err.left(2000)));
        if (qEnvironmentVariableIsSet("SESSIONARY_SHOW"))
            qInfo("%s", qPrintable(said.left(600)));
        QVERIFY2(outcome.exit >= 0, qPrintable(said));
        QVERIFY2(outcome.time < maxTime, qPrintable(said));
        QVERIFY2(outcome.memoryKiB < maxMemoryKiB, qPrintable(said));
        for (const QByteArray &bad : { QByteArray("\x1b"), QByteArray("\xe2\x80\xae") })
            QVERIFY2(!outcome.out.contains(bad) && !outcome.err.contains(bad), qPrintable(said));
        if (i == 0) {
            QVERIFY2(outcome.exit == exit, qPrintable(said));
            if (!finding.isEmpty())
                QVERIFY2(outcome.codes().contains(finding), qPrintable(said));
            if (exit == 0 && finding.isEmpty())
                QCOMPARE(
                    outcome.json().value("auth_key_id"_L1),
                    fixture(plainFixture).value("expected"_L1).toObject().value("auth_key_id"_L1));
        }
    }
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestHostile::countsTheTableAndNotItsIndex()
{
    const FixtureCopy copy(plainFixture);
    emptyIndexes(copy.path());
    const Outcome info = runCli({ u"info"_s, u"--json"_s, copy.path() });
    QCOMPARE(info.json().value("peers"_L1).toInt(), 9);
    QCOMPARE(info.json().value("usernames"_L1).toInt(), 6);
    const Outcome peers = runCli({ u"peers"_s, u"--format"_s, u"jsonl"_s, copy.path() });
    QCOMPARE(peers.out.count('\n'), 9);
}

void TestHostile::keepsTheWindowAlive()
{
    const FixtureCopy overlapping(plainFixture);
    fillPeers(overlapping.path(), 130);
    overlap(overlapping.path(), "peers");
    const FixtureCopy schema(plainFixture);
    overlapSchema(schema.path());
    const FixtureCopy good(plainFixture);

    SessionLibrary library;
    int turns = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { ++turns; });
    heart.start(1ms);

    const SessionId first = library.openFile(overlapping.path());
    const SessionId second = library.openFile(schema.path());
    const SessionId third = library.openFile(good.path());
    const auto keys = library.peerKeys(first, { .text = u"nobody"_s });
    QTRY_COMPARE_WITH_TIMEOUT(library.entry(third)->state, SessionLibrary::State::Open, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(library.entry(first)->state != SessionLibrary::State::Opening, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(library.entry(second)->state, SessionLibrary::State::Failed, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(keys.isFinished(), 20'000);

    QVERIFY(library.entry(first)->info.isLoggedIn()); // the login is not beside the peers
    QCOMPARE(library.entry(first)->info.damage->code, ErrorCode::Damaged);
    QCOMPARE(library.entry(second)->error.code, ErrorCode::TimedOut);
    QCOMPARE(keys.result().error().code, ErrorCode::Damaged);
    QVERIFY(turns > 10); // nothing of that was done where the window lives
}

SESSIONARY_TEST(TestHostile, QCoreApplication)

} // namespace tst_hostile

#include "tst_hostile.moc"
