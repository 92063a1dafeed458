// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/rescue.h"

#include "core/datacenter.h"
#include "storage/peerreader.h"
#include "storage/rescuedstorage.h"
#include "storage/rescuescan.h"
#include "storage/tablewriter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr auto longestLook = std::chrono::seconds(5);

/// More rows are not kept in memory.
constexpr qint64 maxRows = 500'000;
constexpr qsizetype rowsAtOnce = 1000;

/// Every data center has a key of its own there, and the account says which is its home.
bool hasSeveralKeys(Family family)
{
    switch (family) {
    case Family::Telethon2Alpha:
    case Family::Telethon2:
    case Family::Mtcute:
    case Family::MtcuteLegacy:
    case Family::Grammers:
        return true;
    case Family::Pyrogram:
    case Family::PyrogramPre015:
    case Family::Telethon:
    case Family::GotgProto:
        break;
    }
    return false;
}

const RowShape *shapeOf(const FoundSession &found, Family family)
{
    const auto shape = std::ranges::find(found.shapes, family, &RowShape::family);
    return shape == found.shapes.end() ? nullptr : *shape;
}

/// The tables of a database, made as rows for them come
class TableMaker
{
public:
    TableMaker(const Connection &connection, QHash<QString, QString> schema)
        : m_connection(connection)
        , m_schema(std::move(schema))
    {
    }

    Result<void> insert(const FoundSession &found, const RowShape &shape);
    Result<void> insert(const RowShape &shape, const QVariantList &values);
    Result<void> finish(Family family, const QVariant &likelyHome);
    /// Nothing said in which data center the account is at home.
    [[nodiscard]] bool isHomeGuessed() const { return m_isHomeGuessed; }

    [[nodiscard]] bool isFull() const { return m_rows >= maxRows; }

private:
    [[nodiscard]] bool has(QLatin1StringView table) const { return m_columns.contains(table); }
    Result<void> prepare(const RowShape &shape, std::size_t count);
    Result<void> flush();
    Result<void> flush(const QString &sql);
    Result<void> insertHome(Family family, const QVariant &dc);
    Result<void> makeMissing(Family family);
    Result<void> finishPyrogram();

    const Connection &m_connection;
    const QHash<QString, QString> m_schema; ///< what is left of it
    QHash<QString, QStringList> m_columns; ///< of each table
    QHash<QString, QList<QVariantList>> m_waiting; ///< rows for each statement
    qint64 m_rows = 0;
    bool m_isHomeGuessed = false;
};

QStringList columnNames(const RowShape &shape, std::size_t count)
{
    QStringList names;
    for (const ShapeColumn &column : shape.columns.first(count))
        names.append(column.name);
    return names;
}

QString insertStatement(QLatin1StringView table, const QStringList &columns)
{
    QStringList places;
    places.fill(u"?"_s, columns.size());
    QStringList names;
    for (const QString &column : columns)
        names.append(quoted(column));
    return u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
        quoted(QString(table)), names.join(u", "_s), places.join(u", "_s));
}

Result<void> TableMaker::prepare(const RowShape &shape, std::size_t count)
{
    QStringList &known = m_columns[shape.table];
    const QStringList wanted = columnNames(shape, count);
    if (known.isEmpty()) {
        QStringList definitions;
        for (const ShapeColumn &column : shape.columns.first(count))
            definitions.append(
                quoted(QString(column.name))
                + (column.kind == ColumnKind::RowNumber ? " INTEGER PRIMARY KEY"_L1 : ""_L1));
        if (shape.columns.front().kind == ColumnKind::DcId && hasSeveralKeys(shape.family))
            definitions.append(u"UNIQUE (%1)"_s.arg(quoted(wanted.front())));
        if (!shape.constraint.isEmpty())
            definitions.append(shape.constraint);
        known = wanted;
        return m_connection.run(
            u"CREATE TABLE %1 (%2)"_s.arg(quoted(QString(shape.table)), definitions.join(u", "_s)));
    }
    for (const QString &column : wanted) {
        if (known.contains(column))
            continue;
        known.append(column);
        const auto added = m_connection.run(
            u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(quoted(QString(shape.table)), quoted(column)));
        if (!added)
            return added;
    }
    return {};
}

/// The key goes last, past QtSql.
Result<void> TableMaker::insert(const FoundSession &found, const RowShape &shape)
{
    const auto count = std::size_t(found.values.size());
    if (const auto prepared = prepare(shape, count); !prepared)
        return prepared;
    QVariantList values = found.values;
    const QVariant address = found.value(ColumnKind::Address);
    if (values.front().isNull() && !address.isNull()) {
        if (const auto known = findAddress(address.toString()))
            values.front() = known->dcId;
    }
    const auto key = qsizetype(*shape.keyColumn());
    QStringList columns = columnNames(shape, count);
    values.removeAt(key);
    columns.append(columns.takeAt(key));
    return m_connection.runWithSecret(insertStatement(shape.table, columns), values,
                                      found.key.bytes());
}

Result<void> TableMaker::insert(const RowShape &shape, const QVariantList &values)
{
    const auto count = std::size_t(values.size());
    // One number is the version, and the newest.
    const bool isVersion = shape.columns.front().kind == ColumnKind::Version;
    if (isFull() || (isVersion && has(shape.table)))
        return {};
    if (const auto prepared = prepare(shape, count); !prepared)
        return prepared;
    ++m_rows;
    const QString sql = insertStatement(shape.table, columnNames(shape, count));
    QList<QVariantList> &rows = m_waiting[sql];
    rows.append(values);
    return rows.size() < rowsAtOnce ? Result<void>() : flush(sql);
}

Result<void> TableMaker::insertHome(Family family, const QVariant &dc)
{
    const auto insertInto = [&](QLatin1StringView table, const QVariantList &values) {
        m_isHomeGuessed = true;
        const auto shape = std::ranges::find_if(rowShapes(), [&](const RowShape &candidate) {
            return candidate.family == family && candidate.table == table;
        });
        return insert(*shape, values).and_then([&] { return flush(); });
    };
    if (dc.isNull())
        return {};
    if (family == Family::Grammers && !has("dc_home"_L1))
        return insertInto("dc_home"_L1, { dc });
    if (family != Family::MtcuteLegacy)
        return {};
    const auto home = has("kv"_L1)
        ? m_connection.value(u"SELECT count(*) FROM kv WHERE key = 'def_dc'"_s)
        : Result<QVariant>(0);
    if (!home)
        return tl::unexpected(home.error());
    if (home->toInt() > 0)
        return {};
    const auto json = u"{\"main\":{\"id\":%1}}"_s.arg(dc.toInt());
    return insertInto("kv"_L1, { u"def_dc"_s, json });
}

Result<void> TableMaker::flush()
{
    const QStringList statements = m_waiting.keys();
    for (const QString &sql : statements) {
        if (const auto done = flush(sql); !done)
            return done;
    }
    return {};
}

Result<void> TableMaker::flush(const QString &sql)
{
    return insertRows(m_connection, sql, std::exchange(m_waiting[sql], {}));
}

Result<void> TableMaker::finish(Family family, const QVariant &likelyHome)
{
    return flush()
        .and_then([&] { return insertHome(family, likelyHome); })
        .and_then([&] { return makeMissing(family); })
        .and_then([&] { return family == Family::Pyrogram ? finishPyrogram() : Result<void>(); });
}

/// What tells the layout from others can have lost all its rows: tables that the schema still has,
/// and then those that no layout of the family is without.
Result<void> TableMaker::makeMissing(Family family)
{
    const auto isInSchema = [&](const RowShape &shape) {
        const auto statement = m_schema.constFind(shape.table);
        return statement != m_schema.constEnd()
            && std::ranges::all_of(shape.columns, [&](const ShapeColumn &column) {
                   return statement->contains(column.name, Qt::CaseInsensitive);
               });
    };
    const auto isNeeded = [](const RowShape &shape) { return shape.isNeeded; };
    const auto make = [&](const auto &isWanted) -> Result<void> {
        for (const RowShape &shape : rowShapes()) {
            if (shape.family != family || has(shape.table) || !isWanted(shape))
                continue;
            if (const auto made = prepare(shape, shape.columns.size()); !made)
                return made;
        }
        return {};
    };
    return make(isInSchema).and_then([&] { return make(isNeeded); });
}

Result<void> TableMaker::finishPyrogram()
{
    if (has("channel_pts"_L1) && has("update_state"_L1)) { // pylogram's other order
        const auto done = m_connection.run(u"UPDATE update_state SET date = seq, seq = date"_s);
        if (!done)
            return done;
    }
    // A table of peers without usernames has them elsewhere.
    if (!has("usernames"_L1) && !m_columns.value(u"peers"_s).contains("username"_L1))
        return m_connection.run(u"CREATE TABLE usernames (id, username)"_s);
    return {};
}

/// A database of what was found
struct Made
{
    SecretBytes image;
    bool isHomeGuessed = false;
    bool isCut = false; ///< there were more rows
};

/// … in the tables of \a family
Result<Made> make(RescueScan &scan, Family family)
{
    const auto connection = Connection::createInMemory();
    if (!connection)
        return tl::unexpected(connection.error());
    TableMaker maker(*connection, scan.schema());
    for (const FoundSession &found : scan.sessions()) {
        const RowShape *shape = shapeOf(found, family);
        if (shape == nullptr || (hasSeveralKeys(family) && found.values.front().isNull()))
            continue;
        if (const auto done = maker.insert(found, *shape); !done)
            return tl::unexpected(done.error());
        if (!hasSeveralKeys(family))
            break;
    }
    const QVariant likelyHome = scan.sessions().front().value(ColumnKind::DcId);
    return scan
        .forEachRow(family,
                    [&](const RowShape &shape, const QVariantList &values) {
                        return maker.insert(shape, values);
                    })
        .and_then([&] { return maker.finish(family, likelyHome); })
        .and_then([&] { return connection->serialize(); })
        .map([&](SecretBytes image) {
            return Made { std::move(image), maker.isHomeGuessed(), maker.isFull() || scan.isCut() };
        });
}

/// A database of the key and its data center, where nothing says whose they are
Result<SecretBytes> makeBare(const FoundSession &found)
{
    const auto connection = Connection::createInMemory();
    if (!connection)
        return tl::unexpected(connection.error());
    TableMaker maker(*connection, {});
    for (const RowShape &shape : rowShapes()) {
        if (shape.family != Family::Pyrogram || !shape.keyColumn())
            continue;
        FoundSession bare { .shapes = { &shape }, .values = {}, .key = found.key.clone() };
        bare.values.resize(qsizetype(shape.counts.front()));
        bare.values.front() = found.value(ColumnKind::DcId);
        return maker.insert(bare, shape)
            .and_then([&] { return maker.finish(Family::Pyrogram, {}); })
            .and_then([&] { return connection->serialize(); });
    }
    return fail(ErrorCode::Internal);
}

QList<Finding> findingsOf(const Rescued &rescued)
{
    QList<Finding> findings { { FindingCode::Rescued, qint64(rescued.origin) } };
    if (rescued.sureness != Sureness::Certain)
        findings.append({ FindingCode::RescueUnsure, qint64(rescued.sureness) });
    if (rescued.otherKeys > 0)
        findings.append({ FindingCode::OtherKeysFound, qint64(rescued.otherKeys) });
    if (rescued.isCut)
        findings.append({ FindingCode::RescueCut });
    return findings;
}

RescueOrigin originOf(FoundIn where)
{
    switch (where) {
    case FoundIn::Page:
        return RescueOrigin::Page;
    case FoundIn::FreeSpace:
        return RescueOrigin::FreeSpace;
    case FoundIn::Journal:
        return RescueOrigin::Journal;
    case FoundIn::OldWal:
    case FoundIn::Wal:
        break;
    }
    return RescueOrigin::Wal;
}

Sureness surenessOf(const FoundSession &found, int otherKeys)
{
    const bool isInPlace = found.where == FoundIn::Page || found.where == FoundIn::Wal;
    const bool lacksAccount = found.shapes.front()->find(ColumnKind::UserId).has_value()
        && found.value(ColumnKind::UserId).isNull();
    if (!found.isWhole || found.isOdd)
        return Sureness::Doubtful;
    return isInPlace && otherKeys == 0 && !lacksAccount ? Sureness::Certain : Sureness::Likely;
}

/// \a made, with what there is to say about how it came to be
Rescued rescuedAs(Made made, const RescueScan &scan, Sureness sureness, int otherKeys,
                  const Passcode &passcode)
{
    Rescued rescued { .storage = {},
                      .origin = originOf(scan.sessions().front().where),
                      .sureness = sureness,
                      .otherKeys = otherKeys,
                      .isCut = made.isCut };
    rescued.storage = std::make_shared<RescuedStorage>(
        std::make_shared<const SecretBytes>(std::move(made.image)),
        scan.isWal() ? SqlStorage::JournalMode::Wal : SqlStorage::JournalMode::Rollback, passcode,
        findingsOf(rescued));
    return rescued;
}

bool hasKey(const SessionInfo &info)
{
    return info.isLoggedIn() || info.has(FindingCode::KeyEncrypted);
}

/// How well a session with a key fits a family
int worthOf(const SessionInfo &info, const RescueScan &scan, Family family)
{
    constexpr int worthOfAccount = 20;
    QSet<QString> tables;
    for (const RowShape &shape : rowShapes()) {
        if (shape.family == family && scan.schema().contains(shape.table))
            tables.insert(shape.table);
    }
    return 1 + (info.userId ? worthOfAccount : 0) + int(tables.size());
}

/// What is left when the tables make no session: a key, if it can be that of the account.
/// \a isHomeKnown: the account is at home in a data center that has no key of its own left, so that
/// only a key of nobody knows where can be it.
Result<Rescued> rescueBare(const RescueScan &scan, bool isHomeKnown, const Passcode &passcode)
{
    const auto &sessions = scan.sessions();
    const auto found = std::ranges::find_if(sessions, [&](const FoundSession &candidate) {
        return !isHomeKnown || candidate.value(ColumnKind::DcId).isNull();
    });
    if (found == sessions.end())
        return fail(ErrorCode::NothingToRescue);
    return makeBare(*found).map([&](SecretBytes image) {
        Made made { std::move(image), true, scan.isCut() };
        return rescuedAs(std::move(made), scan, Sureness::Doubtful, int(sessions.size()) - 1,
                         passcode);
    });
}

Result<Rescued> rescueFrom(RescueScan &scan, const Passcode &passcode, const Budget &budget)
{
    if (scan.sessions().empty())
        return fail(ErrorCode::NothingToRescue);
    const FoundSession &found = scan.sessions().front();
    const int others = int(scan.sessions().size()) - 1;
    Rescued best;
    int worth = 0;
    bool isHomeKnown = false; // and has no key
    bool isHomeGuessed = false;
    for (const RowShape *shape : found.shapes) {
        auto made = make(scan, shape->family);
        if (!made && made.error().code == ErrorCode::Cancelled)
            return tl::unexpected(made.error());
        if (!made)
            continue;
        const bool isGuessed = made->isHomeGuessed;
        const bool isSure = hasSeveralKeys(shape->family) && !isGuessed;
        const int otherKeys = isSure ? 0 : others;
        const Sureness sureness = isGuessed ? Sureness::Doubtful : surenessOf(found, otherKeys);
        Rescued rescued = rescuedAs(*std::move(made), scan, sureness, otherKeys, passcode);
        const auto info = rescued.storage->describe(budget);
        const bool isSession = info && hasKey(*info);
        isHomeKnown = isHomeKnown || (info && !isSession && info->dcId.has_value());
        const int its = isSession ? worthOf(*info, scan, shape->family) : 0;
        if (its > worth) {
            worth = its;
            best = std::move(rescued);
            isHomeGuessed = isGuessed;
        }
    }
    if (worth == 0 || (isHomeKnown && isHomeGuessed))
        return rescueBare(scan, isHomeKnown, passcode);
    return best;
}

/// It makes no sense to look at the bytes of what cannot be opened for that reason.
bool isFinal(ErrorCode code)
{
    constexpr std::array codes {
        ErrorCode::NotFound,       ErrorCode::NoPermission, ErrorCode::NotAFile,
        ErrorCode::Locked,         ErrorCode::FileChanged,  ErrorCode::PasswordNeeded,
        ErrorCode::WrongPassword,  ErrorCode::Cancelled,    ErrorCode::DriverMissing,
        ErrorCode::SqliteMismatch,
    };
    return std::ranges::find(codes, code) != codes.end();
}

/// All of it can be read, and there is a key.
Result<void> checkWhole(const SessionStorage &storage, const Budget &budget)
{
    const auto opened = storage.open(budget);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto info = opened->describe();
    if (!info)
        return tl::unexpected(info.error());
    if (info->damage)
        return tl::unexpected(*info->damage);
    if (!hasKey(*info))
        return fail(ErrorCode::NoKey);
    return forEachPeer(*opened, {}, PeerDetail::WithAccessHash, [](const Peer &) { return true; });
}

} // namespace

Result<Rescued> rescue(const QString &path, const std::shared_ptr<const SessionStorage> &storage,
                       const Passcode &passcode, const Budget &budget)
{
    Budget look = budget;
    look.limit =
        std::min<std::chrono::milliseconds>(budget.limit.value_or(longestLook), longestLook);
    const auto whole = checkWhole(*storage, look);
    if (whole)
        return Rescued { .storage = storage };
    if (isFinal(whole.error().code))
        return tl::unexpected(whole.error());

    auto rescued = RescueScan::run(path, budget).and_then([&](RescueScan scan) {
        return rescueFrom(scan, passcode, budget);
    });
    // What belongs to another program was recognised by a few bytes, which can be an accident.
    if (!rescued && rescued.error().code == ErrorCode::NothingToRescue
        && whole.error().code == ErrorCode::NotReadHere)
        return tl::unexpected(whole.error());
    return rescued;
}

} // namespace sessionary
