// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

/// A client library at work, for the tests: writes to a session file as the real ones do until its
/// standard input ends, and then prints how often it wrote and how often it found the file locked.
///
///     pyrogram  VACUUM and UPDATE version at the start, as FileStorage.open() does; then one write
///               transaction that stays open from the first peer until something is saved; waits
///               for a second
///     telethon  a transaction for each batch of entities, committed by save(); waits for 5 seconds
///     eager     a transaction for each row, as fast as it can; waits for a second
///     wal       the same in WAL mode, as Hydrogram and some forks keep their files

#include <poll.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <string_view>

namespace {

struct Pattern
{
    std::string_view name;
    int timeoutMs;
    int rowsOfATransaction;
    int pauseUs; ///< after each row
    bool vacuums;
    bool isWal;
    const char *upsert;
};

constexpr const char *pyrogramUpsert =
    "REPLACE INTO peers(id, access_hash, type, username, phone_number) "
    "VALUES (900000 + ?1 % 5000, ?1, 'user', 'live_' || ?1, NULL)";
constexpr const char *telethonUpsert =
    "INSERT OR REPLACE INTO entities VALUES (900000 + ?1 % 5000, ?1, 'live_' || ?1, NULL, 'Live', "
    "NULL)";

constexpr Pattern patterns[] {
    { "pyrogram", 1000, 40, 20'000, true, false, pyrogramUpsert },
    { "telethon", 5000, 10, 5'000, false, false, telethonUpsert },
    { "eager", 1000, 1, 500, false, false, pyrogramUpsert },
    { "wal", 1000, 1, 500, false, true, pyrogramUpsert },
};

class Client
{
public:
    Client(const char *path, const Pattern &pattern)
        : m_pattern(pattern)
    {
        sqlite3_open_v2(path, &m_database, SQLITE_OPEN_READWRITE, nullptr);
        sqlite3_busy_timeout(m_database, pattern.timeoutMs);
        run(pattern.isWal ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=DELETE");
        if (pattern.vacuums) {
            run("UPDATE version SET number = number");
            run("VACUUM");
        }
        sqlite3_prepare_v2(m_database, pattern.upsert, -1, &m_upsert, nullptr);
    }
    ~Client()
    {
        sqlite3_finalize(m_upsert);
        sqlite3_close(m_database);
    }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    void work()
    {
        run("BEGIN"); // as Python's sqlite3 does in front of the first row that is written
        for (int i = 0; i < m_pattern.rowsOfATransaction; ++i) {
            sqlite3_bind_int64(m_upsert, 1, ++m_row);
            note(sqlite3_step(m_upsert));
            sqlite3_reset(m_upsert);
            if (m_row == 1)
                std::puts("ready");
            std::fflush(stdout);
            ::usleep(static_cast<useconds_t>(m_pattern.pauseUs));
        }
        run("COMMIT");
    }

    void report() const
    {
        std::printf("%lld writes, %d locked, %d failed\n", m_row, m_locked, m_failed);
    }

private:
    void run(const char *sql) { note(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    void note(int code)
    {
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            ++m_locked;
        else if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
            ++m_failed;
    }

    const Pattern &m_pattern;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_upsert = nullptr;
    long long m_row = 0;
    int m_locked = 0;
    int m_failed = 0;
};

bool isToldToStop()
{
    pollfd input { STDIN_FILENO, POLLIN, 0 };
    return ::poll(&input, 1, 0) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    for (const Pattern &pattern : patterns) {
        if (pattern.name != argv[1])
            continue;
        Client client(argv[2], pattern);
        while (!isToldToStop())
            client.work();
        client.report();
        return 0;
    }
    return 2;
}
