// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "storage/budget.h"
#include "storage/rawfile.h"
#include "storage/rowshapes.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace sessionary {

/// Where a row was found. What comes later is likelier to be the newest.
enum class FoundIn : quint8 {
    OldWal, ///< what a -wal still holds of the time before it was begun anew
    Journal, ///< as it was before the last change
    FreeSpace, ///< in no row of a page: deleted, or its page is damaged
    Page, ///< a row of a page
    Wal, ///< a page that is not in the file yet
};

/// The row of a session, or what is left of one
struct FoundSession
{
    /// What it can be a row of; all have the same columns
    std::vector<const RowShape *> shapes;
    /// One for each column, the key's left empty
    QVariantList values;
    SecretBytes key;
    FoundIn where = FoundIn::FreeSpace;
    qint64 offset = 0;
    /// Its length and header say the same as it holds.
    bool isWhole = false;
    /// How many of its values are such as libraries put there
    int goodValues = 0;
    /// There are values that no library puts there.
    bool isOdd = false;

    /// The first value of that kind; invalid when there is none
    [[nodiscard]] QVariant value(ColumnKind kind) const;
};

/// Goes through all bytes of a database, and of a -wal and a -journal beside it, without believing
/// any of them: the header, the tree and the schema can be gone. Rows of sessions are found
/// wherever they lie, by what SQLite writes in front of a key; other rows in pages that hold
/// together, and in what is left of those that don't.
///
/// A large file is read in pieces; what is kept of it is limited.
class RescueScan
{
public:
    /// Looks for sessions. NotFound, NoPermission, NotAFile, Cancelled. When the time is over, what
    /// was found until then is here, and isCut() says so.
    [[nodiscard]] static Result<RescueScan> run(const QString &path, const Budget &budget);

    /// The likeliest first; those of the same key together count as one
    [[nodiscard]] const std::vector<FoundSession> &sessions() const { return m_sessions; }
    /// The statements that made the tables, as far as they are left, by the names of these
    [[nodiscard]] const QHash<QString, QString> &schema() const { return m_schema; }
    /// The file says that it is in WAL mode, or a -wal lies beside it.
    [[nodiscard]] bool isWal() const { return m_isWal; }
    [[nodiscard]] bool isCut() const { return m_isCut; }

    using Take = std::function<Result<void>(const RowShape &shape, QVariantList values)>;
    /// All rows that can belong to tables of \a family, but sessions: the newest first, and a page
    /// only as it is newest. When the time is over, it ends without an error.
    [[nodiscard]] Result<void> forEachRow(Family family, const Take &take);

private:
    enum class Kind : quint8 { Database, Wal, Journal };
    struct Source
    {
        RawFile file;
        Kind kind = Kind::Database;
        quint64 salt = 0; ///< of a -wal
    };
    /// A page that holds together
    struct Spot
    {
        std::size_t source = 0;
        qint64 offset = 0;
        quint32 number = 0; ///< 0: nobody says it
        FoundIn where = FoundIn::Page;
        quint8 headerAt = 0;
    };
    struct Clock
    {
        Budget budget;
        std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();

        [[nodiscard]] bool isCancelled() const;
        [[nodiscard]] bool isOver() const;
    };
    struct Window;

    explicit RescueScan(const Budget &budget);

    void open(const QString &path, Kind kind);
    void choosePageSize();
    /// The size of most pages, by where their cells end; \a preferred if some end there. 0: none
    [[nodiscard]] std::size_t commonEndOfCells(std::size_t preferred) const;
    void mapWal();
    void listFreePages();
    void forEachWindow(std::size_t source, const std::function<void(const Window &)> &look);
    void lookForPages(const Window &window, qint64 &next);
    [[nodiscard]] std::optional<Spot> spotAt(const Window &window, std::size_t at) const;
    void lookForKeys(const Window &window);
    void lookIntoPages();
    void lookIntoPage(const Spot &spot, Bytes bytes);
    void takeSchema(const RawRecord &record);
    void add(FoundSession found);
    void addRecord(const RawRecord &record, std::optional<qint64> rowId, const Spot &spot,
                   qint64 offset);
    [[nodiscard]] Bytes readSpot(const Spot &spot, MutableBytes buffer) const;
    [[nodiscard]] bool readPage(quint32 number, MutableBytes buffer) const;
    /// The whole payload of \a cell: where it lies, or put together in \a joined
    [[nodiscard]] Bytes payloadOf(const RawCell &cell, SecretBytes &joined) const;
    [[nodiscard]] Result<void> takeRows(Family family, const Spot &spot, Bytes bytes,
                                        const Take &take) const;
    [[nodiscard]] Result<void> takeLooseRows(Family family, const Take &take);

    Clock m_clock;
    std::vector<Source> m_sources;
    std::size_t m_pageSize = 0;
    QHash<quint32, qint64> m_walPages; ///< where the newest of each page lies in the -wal
    QSet<quint32> m_freePages;
    std::vector<Spot> m_spots;
    std::vector<FoundSession> m_sessions;
    QHash<QString, QString> m_schema;
    bool m_isWal = false;
    bool m_isCut = false;
};

} // namespace sessionary
