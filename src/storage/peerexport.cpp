// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/peerexport.h"

#include "core/jsontext.h"
#include "core/printable.h"
#include "storage/newfile.h"
#include "storage/peersql.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// Rows that are read at a time: a few milliseconds
constexpr std::size_t rowsOfALook = 8192;
/// After so many of them the file is looked at anew, as another one can have taken its place.
constexpr int looksOfAConnection = 8;

constexpr std::array csvNames { "id"_L1,   "type"_L1, "usernames"_L1,  "phone"_L1,
                                "name"_L1, "date"_L1, "access_hash"_L1 };

std::size_t columnCount(PeerDetail detail)
{
    return detail == PeerDetail::WithAccessHash ? csvNames.size() : csvNames.size() - 1;
}

// --- a peer as it is, whatever it holds

QString typeText(const Peer &peer)
{
    return peer.type == PeerType::Unknown ? peer.unknownType : QString(nameOf(peer.type));
}

QString isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QStringList cellsOf(const Peer &peer, PeerDetail detail)
{
    QStringList cells {
        QString::number(peer.id),
        printable(typeText(peer)),
        printable(peer.usernames.join(u' ')),
        printable(peer.phone),
        printable(peer.name),
        peer.updated ? isoTime(*peer.updated) : QString(),
    };
    if (detail == PeerDetail::WithAccessHash)
        cells.append(peer.accessHash ? QString::number(*peer.accessHash) : QString());
    return cells;
}

void appendText(std::string &out, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    out.append(bytes.constData(), std::size_t(bytes.size()));
}

void appendNumber(std::string &out, qint64 number)
{
    std::array<char, 24> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

void appendCsv(std::string &out, std::string_view value)
{
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        out.append(value);
        return;
    }
    out += '"';
    for (const char character : value) {
        if (character == '"')
            out += '"';
        out += character;
    }
    out += '"';
}

void appendJson(std::string &out, const QJsonValue &value)
{
    const QByteArray text = printableJson(jsonText(value));
    out.append(text.constData(), std::size_t(text.size()));
}

void writeCsv(std::string &out, const QStringList &cells)
{
    for (const QString &cell : cells) {
        appendCsv(out, cell.toStdString());
        out += ',';
    }
    out.back() = '\n';
}

void writeColumns(std::string &out, const QStringList &cells)
{
    constexpr std::array<int, 6> widths { 14, 10, 24, 13, 16, 20 };
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int width = std::size_t(i) < widths.size() ? widths[std::size_t(i)] : 0;
        line += cells[i].leftJustified(width) + u"  "_s;
    }
    appendText(out, line.trimmed());
    out += '\n';
}

void writeJson(std::string &out, const Peer &peer)
{
    out += R"({"id": )";
    appendNumber(out, peer.id);
    out += R"(, "type": )";
    appendJson(out, jsonOrNull(typeText(peer)));
    out += R"(, "usernames": )";
    appendJson(out, QJsonArray::fromStringList(peer.usernames));
    out += R"(, "phone": )";
    appendJson(out, jsonOrNull(peer.phone));
    out += R"(, "name": )";
    appendJson(out, jsonOrNull(peer.name));
    out += R"(, "date": )";
    appendJson(out, peer.updated ? QJsonValue(*peer.updated) : QJsonValue(QJsonValue::Null));
    if (peer.accessHash) {
        out += R"(, "access_hash": ")";
        appendNumber(out, *peer.accessHash);
        out += '"';
    }
    out += "}\n";
}

// --- a row where SQLite has it, of nothing but what peers have

/// The cells of a row of peerColumns()
struct PeerCells
{
    explicit PeerCells(const RawRow &row)
        : id(row.cell(IdColumn))
        , type(row.cell(TypeColumn))
        , usernames(row.cell(UsernamesColumn))
        , phone(row.cell(PhoneColumn))
        , name(row.cell(NameColumn))
        , updated(row.cell(UpdatedColumn))
        , accessHash(row.cell(AccessHashColumn))
    {
    }

    /// They hold nothing but what peers have.
    [[nodiscard]] bool areUsual() const
    {
        return id.type == RawRow::Type::Integer && isText(type, maxTypeSize)
            && isText(usernames, maxUsernamesSize) && isText(phone, maxPhoneSize)
            && isText(name, maxNameSize) && isNumber(updated) && isNumber(accessHash);
    }

    const RawRow::Cell id;
    const RawRow::Cell type;
    const RawRow::Cell usernames;
    const RawRow::Cell phone;
    const RawRow::Cell name;
    const RawRow::Cell updated;
    const RawRow::Cell accessHash;

private:
    static bool isText(const RawRow::Cell &cell, std::size_t longest)
    {
        return cell.type == RawRow::Type::Null
            || (cell.type == RawRow::Type::Text && cell.text.size() <= longest);
    }

    static bool isNumber(const RawRow::Cell &cell)
    {
        return cell.type == RawRow::Type::Null || cell.type == RawRow::Type::Integer;
    }
};

bool isThere(const RawRow::Cell &cell)
{
    return cell.type != RawRow::Type::Null;
}

/// What a text has in it beside characters that mean nothing but themselves
enum TextTrait : quint8 {
    Plain = 0,
    HasMark = 1, ///< that means something in CSV
    HasEscape = 2, ///< that means something in JSON
    HasOther = 4, ///< that may hide something
};

constexpr auto traitsOfBytes = [] {
    std::array<quint8, 256> traits {};
    for (std::size_t i = 0; i < traits.size(); ++i)
        traits[i] = i < ' ' || i > '~' ? HasOther : Plain;
    traits[','] = HasMark;
    traits['"'] = HasMark | HasEscape;
    traits['\\'] = HasEscape;
    return traits;
}();

quint8 traitsOf(std::string_view text)
{
    quint8 traits = Plain;
    for (const char character : text)
        traits |= traitsOfBytes[quint8(character)];
    return traits;
}

QString qtText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void appendCsvText(std::string &out, std::string_view text)
{
    const quint8 traits = traitsOf(text);
    if ((traits & HasOther) != 0)
        appendCsv(out, printable(qtText(text)).toStdString());
    else if ((traits & HasMark) != 0)
        appendCsv(out, text);
    else
        out.append(text);
}

void appendJsonText(std::string &out, std::string_view text)
{
    if ((traitsOf(text) & (HasOther | HasEscape)) != 0)
        return appendJson(out, qtText(text));
    out += '"';
    out.append(text);
    out += '"';
}

void appendJsonOrNull(std::string &out, std::string_view text)
{
    if (text.empty())
        out += "null";
    else
        appendJsonText(out, text);
}

/// Calls \a take for each of the names that \a names has between blanks.
template<typename Take>
void forEachName(std::string_view names, const Take &take)
{
    while (!names.empty()) {
        const auto end = std::min(names.find(' '), names.size());
        if (end > 0)
            take(names.substr(0, end));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
}

/// As Qt::ISODate says it; a million QDateTimes take longer than reading the peers.
void appendTime(std::string &out, qint64 seconds)
{
    constexpr qint64 secondsOfADay = 86'400;
    constexpr qint64 endOfYears = 253'402'300'800; // with four digits
    if (seconds < 0 || seconds >= endOfYears)
        return appendText(out, isoTime(seconds));
    const std::chrono::year_month_day date { std::chrono::sys_days(
        std::chrono::days(seconds / secondsOfADay)) };
    const int time = int(seconds % secondsOfADay);
    std::array<char, 20> text { "0000-00-00T00:00:00" };
    text.back() = 'Z';
    const auto put = [&](std::size_t place, int number) {
        text[place] = char('0' + number / 10);
        text[place + 1] = char('0' + number % 10);
    };
    put(0, int(date.year()) / 100);
    put(2, int(date.year()) % 100);
    put(5, int(unsigned(date.month())));
    put(8, int(unsigned(date.day())));
    put(11, time / 3600);
    put(14, time / 60 % 60);
    put(17, time % 60);
    out.append(text.data(), text.size());
}

void appendCsvNames(std::string &out, std::string_view text)
{
    if (text.find(' ') == std::string_view::npos)
        return appendCsvText(out, text);
    std::string names;
    forEachName(text, [&](std::string_view name) {
        if (!names.empty())
            names += ' ';
        names.append(name);
    });
    appendCsvText(out, names);
}

void writeCsv(std::string &out, const PeerCells &cells, PeerDetail detail)
{
    appendNumber(out, cells.id.number);
    out += ',';
    appendCsvText(out, cells.type.text);
    out += ',';
    appendCsvNames(out, cells.usernames.text);
    out += ',';
    appendCsvText(out, cells.phone.text);
    out += ',';
    appendCsvText(out, cells.name.text);
    out += ',';
    if (isThere(cells.updated))
        appendTime(out, cells.updated.number);
    if (detail == PeerDetail::WithAccessHash) {
        out += ',';
        if (isThere(cells.accessHash))
            appendNumber(out, cells.accessHash.number);
    }
    out += '\n';
}

void writeJson(std::string &out, const PeerCells &cells)
{
    out += R"({"id": )";
    appendNumber(out, cells.id.number);
    out += R"(, "type": )";
    appendJsonOrNull(out, cells.type.text);
    out += R"(, "usernames": [)";
    bool isFirst = true;
    forEachName(cells.usernames.text, [&](std::string_view name) {
        if (!std::exchange(isFirst, false))
            out += ',';
        appendJsonText(out, name);
    });
    out += R"(], "phone": )";
    appendJsonOrNull(out, cells.phone.text);
    out += R"(, "name": )";
    appendJsonOrNull(out, cells.name.text);
    out += R"(, "date": )";
    if (isThere(cells.updated))
        appendNumber(out, cells.updated.number);
    else
        out += "null";
    if (isThere(cells.accessHash)) {
        out += R"(, "access_hash": ")";
        appendNumber(out, cells.accessHash.number);
        out += '"';
    }
    out += "}\n";
}

// --- where they come from

/// The rows are found by their keys, and lie in their order: one can go on behind any of them.
bool isInOrderOfKeys(const SqlStorage &storage, const PeerSource &source)
{
    if (source.key == PeerSource {}.key)
        return true;
    const TableOutline *table = storage.outline().table(source.table.toString());
    if (table == nullptr)
        return false;
    const auto isPrimary = [](const ColumnOutline &column) { return column.isPrimaryKey; };
    const auto found = std::ranges::find_if(table->columns, isPrimary);
    return std::ranges::count_if(table->columns, isPrimary) == 1
        && "p."_L1 + found->name == source.key;
}

/// Goes through the peers, and gives what was written of them bit by bit.
class PeerExporter
{
public:
    PeerExporter(const SessionStorage &engine, const PeerExport &what, const WriteBytes &write,
                 const TellRows &tell, const Budget &budget)
        : m_engine(engine)
        , m_what(what)
        , m_write(write)
        , m_tell(tell)
        , m_budget(budget)
        , m_writer(what.format, what.detail)
    {
    }

    Result<qint64> run()
    {
        m_writer.writeHead(m_text);
        return (m_what.query.sortBy ? writeInOrder() : writeAll())
            .and_then([&] { return handOver(); })
            .map([&] { return m_rows; });
    }

private:
    Result<void> writeAll()
    {
        while (!m_isDone) {
            // The connection is closed before anything is waited for that is not ours.
            const auto written = m_engine.open(m_budget).and_then(
                [&](const SqlStorage &storage) { return writeFrom(storage); });
            if (!written)
                return written;
        }
        if (!m_isCopied)
            return {};
        return m_engine.openDetached(m_budget).and_then(
            [&](const SqlStorage &storage) { return writeAtOnce(storage); });
    }

    Result<void> writeFrom(const SqlStorage &storage)
    {
        if (storage.layout().read != nullptr && storage.layout().peers == nullptr) {
            m_isDone = true; // it is read, and has no place for any
            return {};
        }
        const auto source = peerSourceOf(storage);
        if (!source)
            return tl::unexpected(source.error());
        if (!isInOrderOfKeys(storage, *source)) {
            m_isCopied = true; // all of it in one look, which takes as long as it takes
            m_isDone = true;
            return {};
        }
        for (int i = 0; i < looksOfAConnection && !m_isDone; ++i) {
            const auto written = writeLook(storage, *source).and_then([&] { return handOver(); });
            if (!written)
                return written;
        }
        return {};
    }

    Result<void> writeLook(const SqlStorage &storage, const PeerSource &source)
    {
        const PeerMatcher matcher(source, m_what.query);
        const QString from = m_lastKey ? source.key + u" > %1"_s.arg(*m_lastKey) : QString();
        const QString sql = u"SELECT %1 FROM %2%3 ORDER BY %4 LIMIT %5"_s.arg(
            peerColumns(source, matcher, m_what.detail), fromClause(source),
            whereClause(source, from), source.key, QString::number(rowsOfALook));
        std::size_t seen = 0;
        bool isInOrder = true;
        const auto read = storage.connection().scan(sql, matcher.values(), [&](const RawRow &row) {
            const qint64 key = row.integer(KeyColumn);
            isInOrder = !m_lastKey || key > *m_lastKey; // else it would never end
            m_lastKey = key;
            ++seen;
            if (isInOrder && matcher.matches(row))
                add(row);
            return isInOrder;
        });
        if (read && !isInOrder)
            return fail(ErrorCode::Damaged, u"row ids"_s);
        m_isDone = seen < rowsOfALook;
        return read.and_then([&] { return addOdd(storage); });
    }

    Result<void> writeAtOnce(const SqlStorage &storage)
    {
        const auto source = peerSourceOf(storage);
        if (!source)
            return tl::unexpected(source.error());
        const PeerMatcher matcher(*source, m_what.query);
        const QString sql =
            u"SELECT %1 FROM %2%3"_s.arg(peerColumns(*source, matcher, m_what.detail),
                                         fromClause(*source), whereClause(*source));
        return storage.connection()
            .scan(sql, matcher.values(),
                  [&](const RawRow &row) {
                      if (matcher.matches(row))
                          add(row);
                      return true;
                  })
            .and_then([&] { return addOdd(storage); });
    }

    Result<void> writeInOrder()
    {
        const auto keys = m_engine.readAtOnce(
            m_budget, [&](const SqlStorage &storage) { return peerKeys(storage, m_what.query); });
        if (!keys)
            return tl::unexpected(keys.error());
        for (std::span<const qint64> left = *keys; !left.empty();) {
            const auto part = left.first(std::min(left.size(), rowsOfALook * looksOfAConnection));
            const auto written = m_engine.open(m_budget).and_then(
                [&](const SqlStorage &storage) { return writeRows(storage, part); });
            if (!written)
                return written;
            left = left.subspan(part.size());
        }
        return {};
    }

    Result<void> writeRows(const SqlStorage &storage, std::span<const qint64> keys)
    {
        const auto source = peerSourceOf(storage);
        if (!source)
            return tl::unexpected(source.error());
        const PeerMatcher all(*source, {});
        const QString sql = u"SELECT %1 FROM %2 AS p WHERE %3 = ?"_s.arg(
            peerColumns(*source, all, m_what.detail), source->table, source->key);
        while (!keys.empty()) {
            const auto look = keys.first(std::min(keys.size(), rowsOfALook));
            const auto written = storage.connection()
                                     .lookUp(sql, look, [&](const RawRow &row) { add(row); })
                                     .and_then([&] { return addOdd(storage); })
                                     .and_then([&] { return handOver(); });
            if (!written)
                return written;
            keys = keys.subspan(look.size());
        }
        return {};
    }

    void add(const RawRow &row)
    {
        if (row.integer(IdColumn) == 0 && row.type(IdColumn) == RawRow::Type::Integer)
            return; // no peer has that
        if (!m_writer.write(m_text, row))
            m_odd.push_back({ m_text.size(), row.integer(KeyColumn) });
        else
            ++m_rows;
    }

    /// What holds something else than peers do is read with more care, and put where it belongs.
    Result<void> addOdd(const SqlStorage &storage)
    {
        std::string text;
        std::size_t done = 0;
        for (std::span<const Odd> left = m_odd; !left.empty();) {
            const auto page = left.first(std::min(left.size(), peerPageSize));
            RowKeys keys;
            std::ranges::transform(page, std::back_inserter(keys), &Odd::key);
            const auto peers = readPeers(storage, keys, m_what.detail);
            if (!peers)
                return tl::unexpected(peers.error());
            for (std::size_t i = 0; i < page.size(); ++i) {
                text.append(m_text, done, page[i].place - done);
                done = page[i].place;
                if ((*peers)[i].id == 0)
                    continue;
                m_writer.write(text, (*peers)[i]);
                ++m_rows;
            }
            left = left.subspan(page.size());
        }
        if (!m_odd.empty())
            m_text = text.append(m_text, done);
        m_odd.clear();
        return {};
    }

    Result<void> handOver()
    {
        if (m_budget.isStopped())
            return fail(ErrorCode::Cancelled);
        const auto written = m_write(m_text);
        m_text.clear();
        if (m_tell)
            m_tell(m_rows);
        return written;
    }

    struct Odd
    {
        std::size_t place; ///< in m_text
        qint64 key;
    };

    const SessionStorage &m_engine;
    const PeerExport &m_what;
    const WriteBytes &m_write;
    const TellRows &m_tell;
    const Budget &m_budget;
    const PeerWriter m_writer;
    std::string m_text;
    std::vector<Odd> m_odd;
    std::optional<qint64> m_lastKey;
    qint64 m_rows = 0;
    bool m_isDone = false;
    bool m_isCopied = false;
};

} // namespace

void PeerWriter::writeHead(std::string &out) const
{
    if (m_format == PeerFormat::JsonLines)
        return;
    QStringList names;
    std::copy_n(csvNames.begin(), columnCount(m_detail), std::back_inserter(names));
    if (m_format == PeerFormat::Csv)
        writeCsv(out, names);
    else
        writeColumns(out, names);
}

void PeerWriter::write(std::string &out, const Peer &peer) const
{
    switch (m_format) {
    case PeerFormat::Csv:
        return writeCsv(out, cellsOf(peer, m_detail));
    case PeerFormat::JsonLines:
        return writeJson(out, peer);
    case PeerFormat::Table:
        return writeColumns(out, cellsOf(peer, m_detail));
    }
}

bool PeerWriter::write(std::string &out, const RawRow &row) const
{
    const PeerCells cells(row);
    if (m_format == PeerFormat::Table || !cells.areUsual())
        return false;
    if (m_format == PeerFormat::Csv)
        writeCsv(out, cells, m_detail);
    else
        writeJson(out, cells);
    return true;
}

Result<qint64> exportPeers(const SessionStorage &engine, const PeerExport &what,
                           const WriteBytes &write, const TellRows &tell, const Budget &budget)
{
    return PeerExporter(engine, what, write, tell, budget).run();
}

Result<qint64> exportPeersTo(const QString &path, IfExists ifExists, const SessionStorage &engine,
                             const PeerExport &what, const TellRows &tell, const Budget &budget)
{
    qint64 rows = 0;
    return writeFile(path, ifExists,
                     [&](NewFile &file) {
                         const auto append = [&](std::string_view text) {
                             return file.append(bytesOf(text));
                         };
                         return exportPeers(engine, what, append, tell, budget)
                             .and_then([&](qint64 count) {
                                 rows = count;
                                 return file.sync();
                             });
                     })
        .map([&] { return rows; });
}

} // namespace sessionary
