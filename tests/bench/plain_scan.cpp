// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT
//
// plain_scan FOLDER: what a scan of sessions is compared with, a loop over SQLite's own interface
// as anybody would write it in C. It prints a line for each session.

#include <ftw.h>
#include <sqlite3.h>

#include <cstdio>
#include <cstring>

namespace {

constexpr int descriptors = 16; // of nftw
int failed = 0;

/// Steps through \a sql, and prints its first number. False when it does not compile.
bool print(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        return false;
    if (sqlite3_step(statement) == SQLITE_ROW)
        std::printf(",%lld", static_cast<long long>(sqlite3_column_int64(statement, 0)));
    sqlite3_finalize(statement);
    return true;
}

/// Reads every column of the session's row, as a program that lists sessions has to.
void printSession(sqlite3 *database)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT * FROM sessions LIMIT 1", -1, &statement, nullptr)
        != SQLITE_OK)
        return;
    if (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_BLOB)
                std::printf(",%d bytes", sqlite3_column_bytes(statement, column));
            else
                std::printf(",%s",
                            reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
        }
    }
    sqlite3_finalize(statement);
}

void look(const char *path)
{
    sqlite3 *database = nullptr;
    std::printf("%s", path);
    if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        printSession(database);
        print(database, "SELECT * FROM version");
        if (print(database, "SELECT count(*) FROM peers")) {
            if (!print(database, "SELECT count(*) FROM usernames"))
                print(database, "SELECT count(username) FROM peers");
        } else if (print(database, "SELECT count(*) FROM entities")) {
            print(database, "SELECT count(username) FROM entities");
        }
    } else {
        ++failed;
    }
    sqlite3_close(database);
    std::printf("\n");
}

int visit(const char *path, const struct stat * /*status*/, int type, struct FTW * /*place*/)
{
    const char *suffix = std::strrchr(path, '.');
    if (type == FTW_F && suffix != nullptr && std::strcmp(suffix, ".session") == 0)
        look(path);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2 || nftw(argv[1], visit, descriptors, FTW_PHYS) != 0) {
        std::fprintf(stderr, "usage: plain_scan FOLDER\n");
        return 1;
    }
    return failed == 0 ? 0 : 1;
}
