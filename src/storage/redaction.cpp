// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/redaction.h"

#include "core/authkey.h"
#include "core/base64.h"
#include "core/tl.h"
#include "formats/mtcutedc.h"
#include "storage/harmless.h"
#include "storage/peernumber.h"
#include "storage/peerstatistics.h"
#include "storage/pseudonyms.h"
#include "storage/redactedjson.h"
#include "storage/redactionrules.h"
#include "storage/sessioncopy.h"
#include "storage/sqlitepages.h"

#include <QFileInfo>
#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

using Rule = RedactionRule;

/// How often it is begun anew, with other pseudonyms, when chance put a secret into the copy
constexpr int redactionTries = 5;

struct ColumnPlan
{
    QString name;
    Rule rule = Rule::Replace;
};

struct TablePlan
{
    QString name;
    std::vector<ColumnPlan> columns;
    /// Where the key of a Keyed value is; −1 where there are none
    int keyColumn = -1;
    JsonOrigin origin = JsonOrigin::Foreign;

    void findKeys()
    {
        const auto key = std::ranges::find(columns, u"key"_s, &ColumnPlan::name);
        if (std::ranges::find(columns, Rule::Keyed, &ColumnPlan::rule) != columns.end()
            && key != columns.end())
            keyColumn = int(key - columns.begin());
    }
    [[nodiscard]] QString select() const
    {
        return u"SELECT %1 FROM %2 NOT INDEXED"_s.arg(columnList(), quoted(name));
    }
    [[nodiscard]] QString insert() const
    {
        const QStringList places(qsizetype(columns.size()), u"?"_s);
        return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(name), columnList(),
                                                        places.join(u','));
    }
    [[nodiscard]] QString columnList() const
    {
        QStringList names;
        for (const ColumnPlan &column : columns)
            names.append(quoted(column.name));
        return names.join(u", "_s);
    }
};

/// Tables of SQLite's own, which are no sessions' business
bool isOfSqlite(const QString &table)
{
    return table.startsWith("sqlite_"_L1, Qt::CaseInsensitive);
}

/// Indexes on expressions, and on rows for which an expression holds, are expressions out of the
/// file that would be run.
Result<bool> hasComputedIndex(const Connection &connection, const QString &table)
{
    // Names are read whole before anything else is asked: each statement is finished.
    QStringList indexes;
    bool isComputed = false;
    const auto read = connection.each(
        u"PRAGMA index_list(%1)"_s.arg(quoted(table)), {}, [&](const Connection::Row &row) {
            enum Column { Number, Name, Unique, Origin, Partial };
            indexes.append(row.value(Name).toString());
            isComputed = isComputed || row.value(Partial).toInt() != 0;
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    for (const QString &index : std::as_const(indexes)) {
        constexpr int expression = -2;
        const auto columns = connection.each(
            u"PRAGMA index_xinfo(%1)"_s.arg(quoted(index)), {}, [&](const Connection::Row &row) {
                isComputed = isComputed || row.value(1) == expression;
                return true;
            });
        if (!columns)
            return tl::unexpected(columns.error());
    }
    return isComputed;
}

Result<std::vector<TablePlan>> planTables(const Connection &connection, const FileLayout &layout)
{
    const auto outline = readOutline(connection);
    if (!outline)
        return tl::unexpected(outline.error());
    std::vector<TablePlan> plans;
    const QStringList own = layout.tables();
    for (const TableOutline &table : outline->tables) {
        if (table.kind != TableOutline::Kind::Table || isOfSqlite(table.name))
            continue;
        const bool isOwn = own.contains(table.name, Qt::CaseInsensitive);
        TablePlan plan { .name = table.name,
                         .columns = {},
                         .origin = isOwn ? JsonOrigin::Library : JsonOrigin::Foreign };
        for (const ColumnOutline &column : table.columns) {
            if (column.isGenerated)
                return fail(ErrorCode::NotRedacted, u"computed column"_s);
            plan.columns.push_back(
                { column.name, redactionRuleOf(layout, table.name, column.name) });
        }
        plan.findKeys();
        const auto isComputed = hasComputedIndex(connection, table.name);
        if (!isComputed)
            return tl::unexpected(isComputed.error());
        if (*isComputed)
            return fail(ErrorCode::NotRedacted, u"computed index"_s);
        plans.push_back(std::move(plan));
    }
    return plans;
}

std::string_view keyIn(const TablePlan &plan, const RawRow &row)
{
    return plan.keyColumn < 0 ? std::string_view() : row.text(plan.keyColumn);
}

// --- mtcute's own

bool isDataCenter(std::string_view key, Bytes value)
{
    return (key == "dc_main" || key == "dc_media") && readMtcuteDcOption(value).has_value();
}

/// "current_user": int 1, int flags, int53 id, and with a flag a vector of usernames
struct MtcuteUser
{
    qint32 flags = 0;
    qint64 id = 0;
    std::vector<std::string_view> usernames = {};

    static constexpr qint32 version = 1;
    static constexpr qint32 hasUsernames = 2;

    static std::optional<MtcuteUser> read(Bytes value)
    {
        TlReader reader(value);
        if (reader.int32() != version)
            return std::nullopt;
        MtcuteUser user { .flags = reader.int32(), .id = reader.int64() };
        if ((user.flags & hasUsernames) != 0) {
            const qint32 count = reader.int32();
            for (qint32 i = 0; i < count && !reader.isUnderrun(); ++i)
                user.usernames.push_back(reader.string());
        }
        return reader.atEnd() ? std::optional(std::move(user)) : std::nullopt;
    }

    [[nodiscard]] QByteArray redacted(Pseudonyms &pseudonyms) const
    {
        TlWriter writer;
        writer.int32(version);
        writer.int32(flags);
        writer.int64(pseudonyms.number(id));
        if ((flags & hasUsernames) != 0) {
            writer.int32(qint32(usernames.size()));
            for (const std::string_view username : usernames)
                writer.string(pseudonyms.text(username));
        }
        const std::string_view written = textOf(writer.written());
        return { written.data(), qsizetype(written.size()) };
    }
};

/// A number of four bytes
std::optional<qint32> stateIn(std::string_view key, Bytes value)
{
    TlReader reader(value);
    const qint32 number = reader.int32();
    return key.starts_with("updates_") && reader.atEnd() ? std::optional(number) : std::nullopt;
}

/// The number behind the colon of "updates_channel:1234"
struct NumberedWord
{
    std::string_view word; ///< with the colon
    qint64 number = 0;

    static std::optional<NumberedWord> read(std::string_view text)
    {
        const std::size_t colon = text.rfind(':');
        if (colon == std::string_view::npos || !isLibraryWord(text.substr(0, colon)))
            return std::nullopt;
        NumberedWord result { text.substr(0, colon + 1) };
        const char *last = text.data() + text.size();
        const auto [end, error] = std::from_chars(text.data() + colon + 1, last, result.number);
        return error == std::errc() && end == last ? std::optional(result) : std::nullopt;
    }
};

/// An access hash in two halves
struct SplitHash
{
    qint32 low = 0;
    qint32 high = 0;

    static std::optional<SplitHash> read(std::string_view text)
    {
        const char *last = text.data() + text.size();
        SplitHash hash;
        const auto [bar, error] = std::from_chars(text.data(), last, hash.low);
        if (error != std::errc() || bar == last || *bar != '|')
            return std::nullopt;
        const auto [end, second] = std::from_chars(bar + 1, last, hash.high);
        return second == std::errc() && end == last ? std::optional(hash) : std::nullopt;
    }
    [[nodiscard]] qint64 whole() const
    {
        constexpr quint64 bits = 32;
        return qint64(quint64(quint32(high)) << bits | quint32(low));
    }
    static std::string text(qint64 whole)
    {
        constexpr quint64 bits = 32;
        return std::to_string(qint32(quint64(whole))) + '|'
            + std::to_string(qint32(quint64(whole) >> bits));
    }
};

// --- what is secret

/// Reads all that is in the source. It takes what it finds by what that is, and asks the rules, by
/// which the copy is made, for nothing but where times are: what those forget is found.
class SecretCollector
{
public:
    SecretCollector(SecretSearch &search, std::vector<SecretBytes> &keys)
        : m_search(search)
        , m_keys(keys)
    {
    }

    void take(const TablePlan &plan, const RawRow &row)
    {
        for (std::size_t i = 0; i < plan.columns.size(); ++i)
            take(plan, plan.columns[i].rule, row, int(i));
    }

private:
    void take(const TablePlan &plan, Rule rule, const RawRow &row, int column)
    {
        switch (row.type(column)) {
        case RawRow::Type::Integer:
            if (rule != Rule::Date)
                m_search.addNumber(row.integer(column));
            break;
        case RawRow::Type::Text:
            takeText(row.text(column), plan.origin);
            break;
        case RawRow::Type::Blob:
            takeBlob(keyIn(plan, row), row.blob(column), plan.origin);
            break;
        case RawRow::Type::Real:
        case RawRow::Type::Null:
            break;
        }
    }

    void takeText(std::string_view text, JsonOrigin origin)
    {
        if (takeJson(text, origin))
            return;
        if (const auto numbered = NumberedWord::read(text))
            m_search.addNumber(numbered->number);
        else if (const auto hash = SplitHash::read(text))
            m_search.addNumber(hash->whole());
        m_search.addText(text);
    }

    bool takeJson(std::string_view json, JsonOrigin origin)
    {
        const JsonVisitor visitor {
            [this](std::string_view text) {
                m_search.addText(text);
                if (const auto key = base64::decode(text); key && key->size() == authKeySize)
                    addKey(key->bytes());
            },
            [this](qint64 number) { m_search.addNumber(number); },
            [this](Bytes bytes) {
                if (bytes.size() == authKeySize)
                    addKey(bytes);
                m_search.addBytes(bytes);
            },
        };
        return visitJson(json, origin, visitor);
    }

    void takeBlob(std::string_view key, Bytes blob, JsonOrigin origin)
    {
        if (isDataCenter(key, blob) || takeJson(textOf(blob), origin))
            return;
        if (const auto user = key == "current_user" ? MtcuteUser::read(blob) : std::nullopt) {
            m_search.addNumber(user->id);
            for (const std::string_view username : user->usernames)
                m_search.addText(username);
            return;
        }
        if (blob.size() == authKeySize)
            addKey(blob);
        m_search.addBytes(blob);
    }

    void addKey(Bytes key)
    {
        constexpr std::size_t mostKeys = 64; // one for each data center, and some
        if (m_keys.size() < mostKeys)
            m_keys.emplace_back(key);
    }

    SecretSearch &m_search;
    std::vector<SecretBytes> &m_keys;
};

// --- what stands for it

QVariant toVariant(std::string_view text)
{
    return text.empty() ? QVariant(u""_s)
                        : QVariant(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

QVariant redactedNumber(Rule rule, qint64 number, Pseudonyms &pseudonyms)
{
    constexpr qint64 largestSmall = 65535;
    constexpr qint64 largestLabel = 255;
    switch (rule) {
    case Rule::Date:
        return pseudonyms.date(number);
    case Rule::Small:
    case Rule::Label:
        if (number >= 0 && number <= (rule == Rule::Small ? largestSmall : largestLabel))
            return number;
        break;
    case Rule::Replace:
    case Rule::Address:
    case Rule::SplitHash:
    case Rule::Keyed:
        break;
    }
    return pseudonyms.number(number);
}

std::optional<std::string> redactedLabel(std::string_view text, Pseudonyms &pseudonyms)
{
    constexpr std::size_t longestNumber = 4;
    constexpr qint64 largestDataCenter = 999;
    const bool isSmallNumber = text.size() <= longestNumber
        && std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
    if (isSmallNumber || isLibraryWord(text))
        return std::string(text);
    const auto numbered = NumberedWord::read(text);
    if (!numbered)
        return std::nullopt;
    const bool isKept = numbered->number >= 0 && numbered->number <= largestDataCenter;
    return std::string(numbered->word)
        + std::to_string(isKept ? numbered->number : pseudonyms.number(numbered->number));
}

std::string redactedText(Rule rule, std::string_view key, std::string_view text, JsonOrigin origin,
                         Pseudonyms &pseudonyms)
{
    constexpr std::size_t longestVersion = 3;
    if (rule == Rule::Address && isServerAddress(text))
        return std::string(text);
    if (rule == Rule::Label) {
        if (auto label = redactedLabel(text, pseudonyms))
            return *std::move(label);
    }
    if (rule == Rule::SplitHash) {
        if (const auto hash = SplitHash::read(text))
            return SplitHash::text(pseudonyms.number(hash->whole()));
    }
    if (rule == Rule::Keyed && key == "ver" && text.size() <= longestVersion)
        return std::string(text);
    if (auto json = redactedJson(text, origin, pseudonyms))
        return *std::move(json);
    return pseudonyms.text(text);
}

QByteArray redactedBlob(Rule rule, std::string_view key, Bytes blob, JsonOrigin origin,
                        Pseudonyms &pseudonyms)
{
    if (rule == Rule::Keyed) {
        if (isDataCenter(key, blob))
            return { textOf(blob).data(), qsizetype(blob.size()) };
        if (const auto user = key == "current_user" ? MtcuteUser::read(blob) : std::nullopt)
            return user->redacted(pseudonyms);
        if (const auto state = stateIn(key, blob)) {
            TlWriter writer;
            const auto number = qint64(*state);
            writer.int32(qint32(key == "updates_date" ? pseudonyms.date(number)
                                                      : pseudonyms.number(number)));
            const std::string_view written = textOf(writer.written());
            return { written.data(), qsizetype(written.size()) };
        }
    }
    if (const auto json = redactedJson(textOf(blob), origin, pseudonyms))
        return QByteArray::fromStdString(*json);
    return blob.empty() ? QByteArray("") : pseudonyms.blob(blob);
}

QVariantList redactedRow(const TablePlan &plan, const RawRow &row, Pseudonyms &pseudonyms)
{
    QVariantList values;
    const std::string_view key = keyIn(plan, row);
    for (int i = 0; i < int(plan.columns.size()); ++i) {
        const Rule rule = plan.columns[std::size_t(i)].rule;
        switch (row.type(i)) {
        case RawRow::Type::Null:
            values.append(QVariant());
            break;
        case RawRow::Type::Integer:
            values.append(redactedNumber(rule, row.integer(i), pseudonyms));
            break;
        case RawRow::Type::Real:
            values.append(rule == Rule::Date ? pseudonyms.date(row.real(i))
                                             : pseudonyms.real(row.real(i)));
            break;
        case RawRow::Type::Text:
            values.append(toVariant(redactedText(rule, key, row.text(i), plan.origin, pseudonyms)));
            break;
        case RawRow::Type::Blob:
            values.append(redactedBlob(rule, key, row.blob(i), plan.origin, pseudonyms));
            break;
        }
    }
    return values;
}

/// Puts rows into a table some thousand at a time.
class RowPourer
{
public:
    RowPourer(const Connection &target, QString insert)
        : m_target(target)
        , m_insert(std::move(insert))
    {
    }

    /// False when something went wrong
    bool add(QVariantList values)
    {
        constexpr std::size_t atATime = 2000;
        m_rows.push_back(std::move(values));
        if (m_rows.size() == atATime)
            flush();
        return m_done.has_value();
    }
    Result<void> finish()
    {
        flush();
        return m_done;
    }

private:
    void flush()
    {
        auto next = m_rows.cbegin();
        if (m_done)
            m_done = m_target.runForEach(m_insert, [&]() -> std::optional<QVariantList> {
                return next == m_rows.cend() ? std::nullopt : std::optional(*next++);
            });
        m_rows.clear();
    }

    const Connection &m_target;
    const QString m_insert;
    std::vector<QVariantList> m_rows;
    Result<void> m_done;
};

// --- what is found

/// Where the values of the record lie that \a bytes begin with: from \a first on, one after another
std::vector<std::size_t> valueEnds(Bytes bytes, std::size_t &first)
{
    std::vector<std::size_t> ends;
    const auto headerSize = readVarint(bytes);
    if (!headerSize || headerSize->value < headerSize->size || headerSize->value > bytes.size())
        return ends;
    first = std::size_t(headerSize->value);
    std::size_t end = first;
    for (std::size_t at = headerSize->size; at < first;) {
        const auto type = readVarint(bytes.subspan(at));
        const auto size = type ? sizeOfSerialType(type->value) : std::nullopt;
        if (!size)
            return {};
        end += *size;
        ends.push_back(end);
        at += type->size;
    }
    return ends;
}

/// In the cell that lies at \a cellAt of \a page, the bytes from \a at on are not of one value:
/// they stand together because of what was written beside each other.
bool isAcrossValues(Bytes page, const RawCell &cell, std::size_t cellAt, std::size_t at,
                    std::size_t size)
{
    const auto record = std::size_t(cell.local.data() - page.data());
    if (at + size <= record)
        return false; // the number of the row
    std::size_t first = 0;
    const auto ends = valueEnds(cell.local, first);
    if (ends.empty())
        return false;
    if (at < record + first || cellAt + cell.size < at + size)
        return true;
    const auto end = std::ranges::find_if(ends, [&](std::size_t end) { return record + end > at; });
    return end != ends.end() && record + *end < at + size;
}

/// The bytes of a database from \a at on are next to each other by chance alone: they belong to two
/// values, two rows, or to what SQLite writes around them.
bool isByChance(Bytes image, std::size_t pageSize, std::size_t at, std::size_t size)
{
    constexpr std::size_t fileHeader = 100;
    const std::size_t pageAt = at / pageSize * pageSize;
    const Bytes bytes = image.subspan(pageAt, std::min(pageSize, image.size() - pageAt));
    const auto page = RawPage::read(bytes, pageSize, pageAt == 0 ? fileHeader : 0);
    if (!page || page->kind() == PageKind::TableInterior)
        return false;
    const std::size_t from = at - pageAt;
    for (std::size_t i = 0; i < page->cellCount(); ++i) {
        const std::size_t cellAt = page->cellAt(i);
        const auto cell = page->cell(i);
        if (cell && from < cellAt + cell->size && from + size > cellAt)
            return from < cellAt || isAcrossValues(bytes, *cell, cellAt, from, size);
    }
    return false; // left over
}

// --- one copy

/// Those that have to be the same in both
constexpr std::array headerFields { "page_size"_L1, "user_version"_L1, "application_id"_L1,
                                    "auto_vacuum"_L1, "encoding"_L1 };

bool isPassed(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::TimedOut;
}

/// The source at one moment, what is secret in it, and copies of it
class Redaction
{
public:
    [[nodiscard]] static Result<Redaction> begin(const SqlStorage &source, const Budget &budget)
    {
        auto bytes = source.connection().backup();
        if (!bytes)
            return tl::unexpected(bytes.error());
        setJournalMode(bytes->bytes(), SqlStorage::JournalMode::Rollback);
        Redaction redaction(source.layout(), budget);
        redaction.m_image = std::make_shared<const SecretBytes>(*std::move(bytes));
        const auto done = redaction.read().and_then([&] { return redaction.collect(); });
        if (!done)
            return tl::unexpected(done.error());
        return redaction;
    }

    /// Makes copies until \a accept takes one. NotRedacted when it takes none
    template<typename Accept>
    [[nodiscard]] auto make(Accept accept) const
    {
        using Made = std::invoke_result_t<Accept, SecretBytes>;
        for (int i = 1;; ++i) {
            Made made = attempt().and_then(accept);
            if (made || i == redactionTries || isPassed(made.error()))
                return made;
        }
    }

private:
    Redaction(const FileLayout &layout, Budget budget)
        : m_layout(&layout)
        , m_budget(std::move(budget))
    {
    }

    [[nodiscard]] Result<SqlStorage> open(const std::shared_ptr<const SecretBytes> &image) const
    {
        return Connection::openImage(image, m_budget).and_then([&](Connection connection) {
            return SqlStorage::over(std::move(connection)).map([&](SqlStorage storage) {
                storage.prefer(m_layout->id);
                return storage;
            });
        });
    }

    /// SQLite's check, but for what the schema says of values
    [[nodiscard]] static Result<void> check(const SqlStorage &storage)
    {
        return storage.connection().run(u"PRAGMA ignore_check_constraints=ON"_s).and_then([&] {
            return storage.checkIntegrity();
        });
    }

    [[nodiscard]] Result<void> read()
    {
        auto original = open(m_image);
        if (!original)
            return tl::unexpected(original.error());
        m_original = std::make_shared<SqlStorage>(*std::move(original));
        auto tables = planTables(m_original->connection(), *m_layout);
        if (!tables)
            return tl::unexpected(tables.error());
        m_tables = *std::move(tables);
        return check(*m_original);
    }

    [[nodiscard]] Result<void> collect()
    {
        const auto encoding = m_original->connection().value(u"PRAGMA encoding"_s);
        if (!encoding)
            return tl::unexpected(encoding.error());
        using Encoding = SecretSearch::Encoding;
        m_secrets = std::make_shared<SecretSearch>(
            encoding->toString() == "UTF-16le"_L1       ? Encoding::Utf16Little
                : encoding->toString() == "UTF-16be"_L1 ? Encoding::Utf16Big
                                                        : Encoding::Utf8);
        m_secrets->stopWhen(m_budget.isCancelled);
        SecretCollector collector(*m_secrets, m_keys);
        for (const TablePlan &table : m_tables) {
            const auto read =
                m_original->connection().scan(table.select(), {}, [&](const RawRow &row) {
                    collector.take(table, row);
                    return true;
                });
            if (!read)
                return read;
        }
        m_secrets->prepare(m_image->size());
        return {};
    }

    [[nodiscard]] Result<SecretBytes> attempt() const
    {
        if (isCancelled())
            return fail(ErrorCode::Cancelled);
        Pseudonyms pseudonyms(*m_secrets);
        for (const SecretBytes &key : m_keys)
            pseudonyms.addKey(key.bytes());
        return build(pseudonyms).and_then([&](SecretBytes bytes) {
            const auto image = std::make_shared<SecretBytes>(std::move(bytes));
            return verify(image).map([&] { return std::move(*image); });
        });
    }

    [[nodiscard]] bool isCancelled() const { return m_budget.isStopped(); }

    /// Every row is deleted and written anew, and then the whole database is.
    [[nodiscard]] Result<SecretBytes> build(Pseudonyms &pseudonyms) const
    {
        const auto target = m_original->connection().copyInMemory(m_budget);
        if (!target)
            return tl::unexpected(target.error());
        for (const QString &statement : { u"PRAGMA ignore_check_constraints=ON"_s,
                                          u"PRAGMA secure_delete=ON"_s, u"BEGIN"_s }) {
            if (const auto done = target->run(statement); !done)
                return tl::unexpected(done.error());
        }
        for (const TablePlan &table : m_tables) {
            if (const auto done = pour(table, *target, pseudonyms); !done)
                return tl::unexpected(isPassed(done.error())
                                          ? done.error()
                                          : Error { ErrorCode::NotRedacted, done.error().context });
        }
        const auto done = pourCounters(*target, pseudonyms)
                              .and_then([&] { return target->run(u"COMMIT"_s); })
                              .and_then([&] { return target->rebuild(); });
        if (!done)
            return tl::unexpected(done.error());
        return target->serialize();
    }

    [[nodiscard]] Result<void> pour(const TablePlan &table, const Connection &target,
                                    Pseudonyms &pseudonyms) const
    {
        if (const auto emptied = target.run("DELETE FROM "_L1 + quoted(table.name)); !emptied)
            return emptied;
        RowPourer pourer(target, table.insert());
        return m_original->connection()
            .scan(
                table.select(), {},
                [&](const RawRow &row) { return pourer.add(redactedRow(table, row, pseudonyms)); })
            .and_then([&] { return pourer.finish(); });
    }

    /// What SQLite itself keeps in tables: the largest numbers of rows, and samples of them
    [[nodiscard]] Result<void> pourCounters(const Connection &target, Pseudonyms &pseudonyms) const
    {
        for (const QString &samples : { u"sqlite_stat3"_s, u"sqlite_stat4"_s }) {
            if (!target.compiles("SELECT 1 FROM "_L1 + samples))
                continue;
            if (const auto done = target.run("DELETE FROM "_L1 + samples); !done)
                return done;
        }
        const QString read = u"SELECT name, seq FROM sqlite_sequence"_s;
        if (!target.compiles(read))
            return {};
        RowPourer pourer(target, u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s);
        return target.run(u"DELETE FROM sqlite_sequence"_s)
            .and_then([&] {
                return m_original->connection().scan(read, {}, [&](const RawRow &row) {
                    return pourer.add(
                        { toVariant(row.text(0)), pseudonyms.number(row.integer(1)) });
                });
            })
            .and_then([&] { return pourer.finish(); });
    }

    // --- what has to hold of it

    [[nodiscard]] Result<void> verify(const std::shared_ptr<const SecretBytes> &image) const
    {
        return open(image).and_then([&](const SqlStorage &copy) {
            return check(copy)
                .and_then([&] { return compareStructure(copy); })
                .and_then([&] { return compareSession(copy); })
                .and_then([&] { return search(copy, *image); });
        });
    }

    [[nodiscard]] static Result<QVariantList> schemaOf(const SqlStorage &storage)
    {
        QVariantList schema;
        return storage.connection()
            .each(u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s, {},
                  [&](const Connection::Row &row) {
                      constexpr int columns = 4;
                      for (int i = 0; i < columns; ++i)
                          schema.append(row.value(i));
                      return true;
                  })
            .map([&] { return schema; });
    }

    [[nodiscard]] Result<void> compareStructure(const SqlStorage &copy) const
    {
        const auto expected = schemaOf(*m_original);
        const auto found = schemaOf(copy);
        if (!expected || !found || *expected != *found)
            return fail(ErrorCode::VerificationFailed, u"schema"_s);
        for (const QLatin1StringView field : headerFields) {
            const auto before = m_original->connection().value("PRAGMA "_L1 + field);
            const auto after = copy.connection().value("PRAGMA "_L1 + field);
            if (!before || !after || *before != *after)
                return fail(ErrorCode::VerificationFailed, field);
        }
        for (const TablePlan &table : m_tables) {
            const auto before = m_original->connection().countRows(quoted(table.name));
            const auto after = copy.connection().countRows(quoted(table.name));
            if (!before || !after || *before != *after)
                return fail(ErrorCode::VerificationFailed, u"rows"_s);
        }
        return {};
    }

    /// What the reader finds in it, but for what was replaced
    [[nodiscard]] Result<SessionInfo> shapeOf(const SqlStorage &storage) const
    {
        return storage.describe().map([&](SessionInfo info) {
            info.authKeyId = info.authKeyId ? std::optional<quint64>(0) : std::nullopt;
            info.userId = info.userId ? std::optional<qint64>(0) : std::nullopt;
            info.apiId = info.apiId ? std::optional<quint32>(0) : std::nullopt;
            info.date = 0;
            if (info.serverAddress && !isServerAddress(info.serverAddress->toStdString()))
                info.serverAddress = QString();
            info.findings.clear();
            return info;
        });
    }

    [[nodiscard]] Result<void> compareSession(const SqlStorage &copy) const
    {
        const auto expected = shapeOf(*m_original);
        const auto found = shapeOf(copy);
        if (!expected || !found ? expected.has_value() != found.has_value() : *expected != *found)
            return fail(ErrorCode::VerificationFailed, u"session"_s);
        if (m_layout->peers != nullptr) {
            const auto before = peerStatistics(*m_original, 0);
            const auto after = peerStatistics(copy, 0);
            if (!before || !after ? before.has_value() != after.has_value()
                                  : before->types != after->types)
                return fail(ErrorCode::VerificationFailed, u"peers"_s);
        }
        const auto before = m_original->session();
        const auto after = copy.session();
        if (before.has_value() != after.has_value())
            return fail(ErrorCode::VerificationFailed, u"key"_s);
        if (before && before->authKey == after->authKey)
            return fail(ErrorCode::NotRedacted, u"key"_s);
        return {};
    }

    [[nodiscard]] Result<void> search(const SqlStorage &copy, const SecretBytes &image) const
    {
        const auto pageSize = copy.connection().value(u"PRAGMA page_size"_s);
        if (!pageSize)
            return tl::unexpected(pageSize.error());
        const auto size = std::size_t(pageSize->toULongLong());
        const bool isClean = m_secrets->each(image.bytes(), [&](const SecretSearch::Hit &hit) {
            return !hit.isPiece && isByChance(image.bytes(), size, hit.at, hit.size);
        });
        if (isCancelled())
            return fail(ErrorCode::Cancelled);
        if (!isClean)
            return fail(ErrorCode::NotRedacted, u"bytes"_s);
        // Numbers once more, whole: of four bytes among a million others chance finds many.
        for (const TablePlan &table : m_tables) {
            bool isFound = false;
            const auto read = copy.connection().scan(table.select(), {}, [&](const RawRow &row) {
                for (int i = 0; i < int(table.columns.size()); ++i)
                    isFound = isFound
                        || (row.type(i) == RawRow::Type::Integer
                            && m_secrets->isSecretNumber(PeerNumber::of(row.integer(i)).bare));
                return !isFound;
            });
            if (!read)
                return read;
            if (isFound)
                return fail(ErrorCode::NotRedacted, u"numbers"_s);
        }
        return {};
    }

    const FileLayout *m_layout;
    Budget m_budget;
    std::shared_ptr<const SecretBytes> m_image;
    std::shared_ptr<const SqlStorage> m_original;
    std::vector<TablePlan> m_tables;
    std::shared_ptr<SecretSearch> m_secrets;
    std::vector<SecretBytes> m_keys;
};

} // namespace

Result<SecretBytes> redactedCopy(const SqlStorage &source, const Budget &budget)
{
    return Redaction::begin(source, budget).and_then([&](const Redaction &redaction) {
        return redaction.make([&](SecretBytes image) -> Result<SecretBytes> {
            if (source.outline().isWal)
                setJournalMode(image.bytes(), SqlStorage::JournalMode::Wal);
            return image;
        });
    });
}

Result<void> redactSession(const SessionStorage &source, const QString &sourcePath,
                           const QString &path, IfExists ifExists, const Budget &budget)
{
    if (const auto elsewhere = checkIsElsewhere(sourcePath, path, ifExists); !elsewhere)
        return elsewhere;
    if (auto document = source.redacted(QFileInfo(path).fileName(), budget))
        return document->and_then([&](const StoredBytes &made) {
            return made.kind == StoredBytes::Kind::Folder ? writeFolder(path, made.folder)
                                                          : writeFile(path, made.file, ifExists);
        });
    return source.openDetached(budget).and_then([&](const SqlStorage &storage) -> Result<void> {
        if (&storage.layout() != findFileLayout(storage.layout().id)) // what was a string
            return fail(ErrorCode::NotWrittenHere, storage.layout().id);
        return redactedCopy(storage, budget).and_then([&](const SecretBytes &image) {
            return writeFile(path, image, ifExists);
        });
    });
}

} // namespace sessionary
