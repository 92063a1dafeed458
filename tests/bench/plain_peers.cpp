// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT
//
// plain_peers FILE: what the table of peers is compared with: SQLite's own time for the keys of all
// rows in an order, and for looking through all of them. It prints a JSON object of milliseconds.

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <vector>

namespace {

struct Query
{
    const char *name;
    const char *sql;
};

constexpr Query queries[] {
    { "natural", "SELECT rowid FROM peers" },
    { "sorted", "SELECT rowid FROM peers ORDER BY last_update_on" },
    { "sorted_by_name", "SELECT rowid FROM peers ORDER BY username" },
    { "filtered",
      "SELECT rowid FROM peers WHERE id LIKE '%99999%' OR username LIKE '%99999%' OR phone_number "
      "LIKE '%99999%'" },
    { "filtered_by_name", "SELECT rowid FROM peers WHERE username LIKE '%99999%'" },
    { "counted", "SELECT count(*) FROM peers" },
};

/// All that \a sql gives, from opening the file to closing it; below 0 when it fails
double timeOf(const char *path, const char *sql)
{
    const auto start = std::chrono::steady_clock::now();
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    std::vector<sqlite3_int64> keys;
    int result = sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nullptr);
    if (result == SQLITE_OK)
        result = sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    while (result == SQLITE_OK || result == SQLITE_ROW) {
        result = sqlite3_step(statement);
        if (result == SQLITE_ROW)
            keys.push_back(sqlite3_column_int64(statement, 0));
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    return result == SQLITE_DONE && !keys.empty() ? time.count() : -1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: plain_peers FILE\n");
        return 1;
    }
    const char *separator = "{";
    for (const Query &query : queries) {
        std::printf("%s\"%s\": %.3f", separator, query.name, timeOf(argv[1], query.sql));
        separator = ", ";
    }
    std::printf("}\n");
    return 0;
}
