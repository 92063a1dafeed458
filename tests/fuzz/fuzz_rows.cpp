// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "fuzz/target.h"
#include "storage/memorystorage.h"
#include "support/looks.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>

#include <sqlite3.h>

#include <vector>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A database of a library, and the columns of its tables
struct Template
{
    QByteArray image;
    std::vector<std::pair<QByteArray, QByteArray>> columns; ///< table and column, quoted
};

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, Close>;

Database openCopy(const QByteArray &image)
{
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    auto *bytes = static_cast<quint8 *>(sqlite3_malloc64(sqlite3_uint64(image.size())));
    std::ranges::copy(image, bytes);
    sqlite3_deserialize(database, "main", bytes, image.size(), image.size(),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    return Database(database);
}

QByteArray textOf(const Database &database, const char *sql)
{
    QByteArray text;
    sqlite3_exec(
        database.get(), sql,
        [](void *out, int, char **values, char **) {
            static_cast<QByteArray *>(out)->append(values[0]).append('\n');
            return 0;
        },
        &text, nullptr);
    return text;
}

/// One of each schema among the test data
std::vector<Template> readTemplates()
{
    QMap<QByteArray, Template> bySchema;
    QDirIterator files(dataFile({}), { u"*.session"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Template found { file.readAll(), {} };
        if (!found.image.startsWith("SQLite format 3"))
            continue;
        found.image[18] = 1; // what is read from memory is in rollback mode
        found.image[19] = 1;
        const Database database = openCopy(found.image);
        const QByteArray schema = textOf(database, "SELECT sql FROM sqlite_schema ORDER BY name");
        const QByteArray columns =
            textOf(database,
                   "SELECT printf('\"%w\" \"%w\"', m.name, c.name) FROM sqlite_schema m,"
                   " pragma_table_info(m.name) c WHERE m.type = 'table'");
        for (const QByteArray &line : columns.split('\n')) {
            if (const auto between = line.indexOf("\" \""); between > 0)
                found.columns.emplace_back(line.left(between + 1), line.mid(between + 2));
        }
        if (!found.columns.empty())
            bySchema.insert(schema, std::move(found));
    }
    return { bySchema.cbegin(), bySchema.cend() };
}

void bind(sqlite3_stmt *statement, Input &input)
{
    switch (input.byte() % 5) {
    case 0:
        sqlite3_bind_null(statement, 1);
        break;
    case 1:
        sqlite3_bind_int64(statement, 1, input.number());
        break;
    case 2:
        sqlite3_bind_double(statement, 1, double(input.number()) / 1000);
        break;
    case 3: {
        const Bytes text = input.piece();
        sqlite3_bind_text(statement, 1, reinterpret_cast<const char *>(text.data()),
                          int(text.size()), SQLITE_TRANSIENT);
        break;
    }
    default: {
        const Bytes blob = input.piece();
        sqlite3_bind_blob(statement, 1, blob.data(), int(blob.size()), SQLITE_TRANSIENT);
        break;
    }
    }
}

/// Puts a value of any type into a column of a table, of all rows or of a new one.
void change(const Database &database, const Template &from, Input &input)
{
    const auto &[table, column] = from.columns[input.byte() % from.columns.size()];
    const bool isNew = input.byte() % 4 == 0;
    const QByteArray sql = isNew
        ? "INSERT OR REPLACE INTO " + table + " (" + column + ") VALUES (?)"
        : "UPDATE OR IGNORE " + table + " SET " + column + " = ?";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql.constData(), -1, &statement, nullptr) == SQLITE_OK) {
        bind(statement, input);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
}

} // namespace

/// The tables of every library with values of any type in them: what the readers of the layouts see
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    static const std::vector<Template> templates = readTemplates();

    Input input({ bytes, size });
    const Template &from = templates[input.byte() % templates.size()];
    const Database database = openCopy(from.image);
    constexpr int most = 16;
    for (int i = 0; i < most && !input.isAtEnd(); ++i)
        change(database, from, input);

    qint64 imageSize = 0;
    unsigned char *image = sqlite3_serialize(database.get(), "main", &imageSize, 0);
    if (image != nullptr)
        lookAtAll(MemoryStorage(SecretBytes(Bytes(image, std::size_t(imageSize)))));
    sqlite3_free(image);
    return 0;
}
