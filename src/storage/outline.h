// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"
#include "core/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <initializer_list>

namespace sessionary {

class Connection;

struct ColumnOutline
{
    QString name;
    QString declaredType;
    bool isPrimaryKey = false;
    /// Computed by an expression out of the file, which is never run
    bool isGenerated = false;

    friend bool operator==(const ColumnOutline &, const ColumnOutline &) = default;
};

/// An index or a trigger
struct ObjectOutline
{
    QString name;
    QString sql; ///< its beginning

    friend bool operator==(const ObjectOutline &, const ObjectOutline &) = default;
};

struct TableOutline
{
    enum class Kind {
        Table,
        View, ///< a query out of the file: never run
        Virtual, ///< a module is behind it: never run
    };

    Kind kind = Kind::Table;
    QString name;
    QString sql; ///< its beginning
    QList<ColumnOutline> columns = {}; ///< only of tables
    QList<ObjectOutline> indexes = {};
    QList<ObjectOutline> triggers = {};
    /// It is none that the layout has
    bool isForeign = false;

    [[nodiscard]] bool has(QStringView column) const;

    friend bool operator==(const TableOutline &, const TableOutline &) = default;
};

/// The schema of a database, read as data: names and texts, nothing of it is run.
struct Outline
{
    /// More are not looked at
    static constexpr int maxTables = 10'000;

    QList<TableOutline> tables;
    /// The file is kept in WAL mode, which some libraries always do and others never
    bool isWal = false;

    /// The table of that name (letter case does not matter), not a view; null when there is none
    [[nodiscard]] const TableOutline *table(QStringView name) const;
    /// There is such a table, and it has all \a columns.
    [[nodiscard]] bool has(QStringView tableName,
                           std::initializer_list<QStringView> columns = {}) const;
};

/// Outlines by the page that their schema is in, for those who read many files of few kinds
class OutlineCache
{
public:
    /// What is read next begins with \a page, its first one. A schema that goes on elsewhere is
    /// not kept.
    void begin(Bytes page);

    /// Null when there is none
    [[nodiscard]] const Outline *find() const;
    void insert(const Outline &outline);

private:
    QByteArray m_page; ///< null: not to be kept
    QHash<QByteArray, Outline> m_outlines;
};

/// Columns are read of the tables named in \a detailed, or of all when it is empty.
[[nodiscard]] Result<Outline> readOutline(const Connection &connection,
                                          const QStringList &detailed = {},
                                          OutlineCache *cache = nullptr);

/// \a name as SQL takes it, whatever is in it
[[nodiscard]] QString quoted(QStringView name);

} // namespace sessionary
