// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/loadedlibrary.h"

#include <sqlite3.h>

namespace sessionary {

/// What is called of SQLite beside QtSql, whose driver has the same library: what QtSql cannot do,
/// and what a million rows would take too long with. The members are named as SQLite names its
/// functions, without sqlite3_ before it.
struct Libsqlite
{
    Libsqlite();

    LoadedLibrary library;

    // NOLINTBEGIN(readability-identifier-naming)
    decltype(&::sqlite3_config) config = library.find("sqlite3_config");
    decltype(&::sqlite3_sourceid) sourceid = library.find("sqlite3_sourceid");
    decltype(&::sqlite3_errstr) errstr = library.find("sqlite3_errstr");
    decltype(&::sqlite3_vfs_find) vfs_find = library.find("sqlite3_vfs_find");
    decltype(&::sqlite3_create_filename) create_filename = library.find("sqlite3_create_filename");
    decltype(&::sqlite3_free_filename) free_filename = library.find("sqlite3_free_filename");
    decltype(&::sqlite3_free) free = library.find("sqlite3_free");

    decltype(&::sqlite3_db_config) db_config = library.find("sqlite3_db_config");
    decltype(&::sqlite3_limit) limit = library.find("sqlite3_limit");
    decltype(&::sqlite3_extended_errcode) extended_errcode =
        library.find("sqlite3_extended_errcode");
    decltype(&::sqlite3_file_control) file_control = library.find("sqlite3_file_control");
    decltype(&::sqlite3_progress_handler) progress_handler =
        library.find("sqlite3_progress_handler");
    decltype(&::sqlite3_serialize) serialize = library.find("sqlite3_serialize");
    decltype(&::sqlite3_deserialize) deserialize = library.find("sqlite3_deserialize");
    decltype(&::sqlite3_backup_init) backup_init = library.find("sqlite3_backup_init");
    decltype(&::sqlite3_backup_step) backup_step = library.find("sqlite3_backup_step");
    decltype(&::sqlite3_backup_remaining) backup_remaining =
        library.find("sqlite3_backup_remaining");
    decltype(&::sqlite3_backup_finish) backup_finish = library.find("sqlite3_backup_finish");

    decltype(&::sqlite3_prepare_v2) prepare_v2 = library.find("sqlite3_prepare_v2");
    decltype(&::sqlite3_bind_blob64) bind_blob64 = library.find("sqlite3_bind_blob64");
    decltype(&::sqlite3_bind_double) bind_double = library.find("sqlite3_bind_double");
    decltype(&::sqlite3_bind_int64) bind_int64 = library.find("sqlite3_bind_int64");
    decltype(&::sqlite3_bind_null) bind_null = library.find("sqlite3_bind_null");
    decltype(&::sqlite3_bind_text) bind_text = library.find("sqlite3_bind_text");
    decltype(&::sqlite3_step) step = library.find("sqlite3_step");
    decltype(&::sqlite3_reset) reset = library.find("sqlite3_reset");
    decltype(&::sqlite3_finalize) finalize = library.find("sqlite3_finalize");

    decltype(&::sqlite3_column_type) column_type = library.find("sqlite3_column_type");
    decltype(&::sqlite3_column_int64) column_int64 = library.find("sqlite3_column_int64");
    decltype(&::sqlite3_column_double) column_double = library.find("sqlite3_column_double");
    decltype(&::sqlite3_column_text) column_text = library.find("sqlite3_column_text");
    decltype(&::sqlite3_column_blob) column_blob = library.find("sqlite3_column_blob");
    decltype(&::sqlite3_column_bytes) column_bytes = library.find("sqlite3_column_bytes");
    decltype(&::sqlite3_column_value) column_value = library.find("sqlite3_column_value");
    decltype(&::sqlite3_value_type) value_type = library.find("sqlite3_value_type");
    decltype(&::sqlite3_value_int64) value_int64 = library.find("sqlite3_value_int64");
    decltype(&::sqlite3_value_text) value_text = library.find("sqlite3_value_text");
    decltype(&::sqlite3_value_bytes) value_bytes = library.find("sqlite3_value_bytes");
    // NOLINTEND(readability-identifier-naming)
};

inline const Libsqlite &sqlite()
{
    static const Libsqlite functions;
    return functions;
}

} // namespace sessionary
