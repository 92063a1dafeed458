// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/rescuescan.h"

#include "storage/sessionremains.h"
#include "storage/sqlitepages.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

using namespace std::string_view_literals;

namespace {

constexpr auto usualLimit = std::chrono::seconds(8);
constexpr std::size_t usualPageSize = 4096;

/// What is looked at at once. Around it lies what a row or a page in it can need.
constexpr std::size_t step = std::size_t(1) * 1024 * 1024;
constexpr std::size_t lead = 64;
constexpr std::size_t tail = maxPageSize + lead;

/// A file can be made to hold any number of keys.
constexpr std::size_t maxSessions = 64;
constexpr std::size_t maxSpots = 1'000'000;
constexpr std::size_t maxFreePages = 1'000'000;
constexpr qsizetype maxSchema = 100;
/// No row of a session, and no statement of its schema, is longer.
constexpr quint64 maxJoined = 65536;
constexpr quint64 shortestSessionRow = 256;

constexpr auto magic = "SQLite format 3\0"sv;
constexpr std::array<quint8, 8> journalMagic { 0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7 };
constexpr std::size_t fileHeaderSize = 100;
constexpr std::size_t frameHeaderSize = 24;
constexpr std::size_t journalNumberSize = 4;

quint32 numberAt(Bytes bytes, std::size_t offset)
{
    return ByteReader(bytes.subspan(offset, sizeof(quint32))).read<quint32>();
}

quint64 saltAt(Bytes bytes, std::size_t offset)
{
    return ByteReader(bytes.subspan(offset, sizeof(quint64))).read<quint64>();
}

bool isWalHeader(Bytes header)
{
    constexpr quint32 walMagic = 0x377f0682; // or with the lowest bit set
    return (numberAt(header, 0) & ~1U) == walMagic && isPageSize(numberAt(header, 8));
}

/// The size of a page as the header of a database says it; 0 when that header is none
std::size_t pageSizeOf(Bytes header)
{
    const std::size_t said = std::size_t(header[16]) << 8U | header[17];
    const std::size_t size = said == 1 ? maxPageSize : said;
    // Fractions that have never been others stand for the magic where that is gone.
    const bool isHeader = textOf(header).starts_with(magic)
        || (header[21] == 64 && header[22] == 32 && header[23] == 32);
    return isHeader && isPageSize(size) ? size : 0;
}

bool isText(const RawValue &value, std::string_view text)
{
    return value.kind == RawValue::Kind::Text && textOf(value.bytes) == text;
}

QString toText(const RawValue &value)
{
    return QString::fromUtf8(textOf(value.bytes).data(), qsizetype(value.bytes.size()));
}

/// The likelier to be the session that somebody is looking for
bool isLikelier(const FoundSession &left, const FoundSession &right)
{
    const auto rank = [](const FoundSession &found) {
        const bool hasAccount = !found.shapes.front()->find(ColumnKind::UserId)
            || !found.value(ColumnKind::UserId).isNull();
        return std::tuple(hasAccount, found.isWhole, !found.isOdd, found.where, found.goodValues,
                          found.offset);
    };
    return rank(left) > rank(right);
}

/// Fills the gaps of \a found from \a other, a row with the same key.
void complete(FoundSession &found, const FoundSession &other)
{
    const auto columns = found.shapes.front()->columns;
    const auto otherColumns = other.shapes.front()->columns;
    for (qsizetype i = 0; i < found.values.size(); ++i) {
        if (!found.values[i].isNull())
            continue;
        const auto same =
            std::ranges::find(otherColumns, columns[std::size_t(i)].name, &ShapeColumn::name);
        const auto at = same - otherColumns.begin();
        if (same != otherColumns.end() && at < other.values.size())
            found.values[i] = other.values[at];
    }
}

} // namespace

/// A piece of a file
struct RescueScan::Window
{
    std::size_t source = 0;
    Bytes bytes;
    std::size_t from = 0; ///< what is to be looked at: the rest lies around it
    std::size_t to = 0;
    qint64 base = 0; ///< where the bytes lie in the file

    [[nodiscard]] qint64 offsetOf(std::size_t at) const { return base + qint64(at); }
};

QVariant FoundSession::value(ColumnKind kind) const
{
    const auto column = shapes.front()->find(kind);
    return column ? values.value(qsizetype(*column)) : QVariant();
}

bool RescueScan::Clock::isCancelled() const
{
    return budget.isStopped();
}

bool RescueScan::Clock::isOver() const
{
    return isCancelled()
        || std::chrono::steady_clock::now() - start > budget.limit.value_or(usualLimit);
}

RescueScan::RescueScan(const Budget &budget)
    : m_clock { budget }
{
}

Result<RescueScan> RescueScan::run(const QString &path, const Budget &budget)
{
    auto file = RawFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    RescueScan scan(budget);
    scan.m_sources.push_back({ *std::move(file), Kind::Database });
    scan.open(path + "-wal"_L1, Kind::Wal);
    scan.open(path + "-journal"_L1, Kind::Journal);
    scan.choosePageSize();
    scan.mapWal();
    scan.listFreePages();
    for (std::size_t source = 0; source < scan.m_sources.size(); ++source) {
        qint64 next = 0;
        scan.forEachWindow(source, [&](const Window &window) {
            scan.lookForPages(window, next);
            scan.lookForKeys(window);
        });
    }
    scan.lookIntoPages();
    if (scan.m_clock.isCancelled())
        return fail(ErrorCode::Cancelled);
    std::ranges::sort(scan.m_sessions, isLikelier);
    return scan;
}

void RescueScan::open(const QString &path, Kind kind)
{
    auto file = RawFile::open(path);
    if (!file || file->size() == 0)
        return;
    Source source { *std::move(file), kind };
    const auto header = source.file.bytesAt<walHeaderSize>(0);
    if (kind == Kind::Wal && isWalHeader(header))
        source.salt = saltAt(header, 16);
    m_isWal = m_isWal || kind == Kind::Wal;
    m_sources.push_back(std::move(source));
}

// --- how the file is divided

void RescueScan::choosePageSize()
{
    const auto header = m_sources.front().file.bytesAt<fileHeaderSize>(0);
    constexpr std::size_t byteOfWriteVersion = 18;
    constexpr quint8 walVersion = 2;
    const std::size_t said = pageSizeOf(header);
    m_isWal = m_isWal || (said != 0 && header[byteOfWriteVersion] == walVersion);
    const std::size_t seen = commonEndOfCells(said);
    m_pageSize = seen != 0 ? seen : said;
    for (const Source &source : m_sources) {
        const auto start = source.file.bytesAt<walHeaderSize>(0);
        const std::size_t journalSize = numberAt(start, 24);
        if (m_pageSize == 0 && source.kind == Kind::Wal && isWalHeader(start))
            m_pageSize = numberAt(start, 8);
        if (m_pageSize == 0 && source.kind == Kind::Journal && isPageSize(journalSize)
            && std::ranges::equal(Bytes(start).first(journalMagic.size()), journalMagic))
            m_pageSize = journalSize;
    }
    if (m_pageSize == 0)
        m_pageSize = usualPageSize;
}

std::size_t RescueScan::commonEndOfCells(std::size_t preferred) const
{
    // The first row of a page was put at its end.
    std::map<std::size_t, int> votes;
    SecretBytes buffer(step + tail);
    const std::size_t size = m_sources.front().file.read(0, buffer.bytes());
    const Bytes bytes = Bytes(buffer.bytes()).first(size);
    for (std::size_t at = 0; at < std::min(size, step); ++at) {
        if (bytes[at] != quint8(PageKind::TableLeaf) && bytes[at] != quint8(PageKind::IndexLeaf))
            continue;
        const auto page = RawPage::read(bytes.subspan(at), maxPageSize);
        const std::size_t end = page ? page->endOfCells() : 0;
        if (isPageSize(end) && end <= bytes.size() - at)
            ++votes[end];
    }
    if (votes.contains(preferred))
        return preferred;
    const auto most =
        std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
    return most == votes.end() ? 0 : most->first;
}

void RescueScan::mapWal()
{
    const auto wal = std::ranges::find(m_sources, Kind::Wal, &Source::kind);
    if (wal == m_sources.end() || wal->salt == 0)
        return;
    const qint64 frame = qint64(frameHeaderSize) + qint64(m_pageSize);
    QHash<quint32, qint64> open; // not yet known to be part of a finished transaction
    for (auto at = qint64(walHeaderSize); at + frame <= wal->file.size() && !m_clock.isOver();
         at += frame) {
        const auto header = wal->file.bytesAt<frameHeaderSize>(at);
        if (saltAt(header, 8) != wal->salt)
            return;
        open.insert(numberAt(header, 0), at + qint64(frameHeaderSize));
        if (numberAt(header, 4) != 0) {
            m_walPages.insert(open);
            open.clear();
        }
    }
}

bool RescueScan::readPage(quint32 number, MutableBytes buffer) const
{
    if (number == 0)
        return false;
    const auto inWal = m_walPages.constFind(number);
    if (inWal != m_walPages.constEnd()) {
        const auto wal = std::ranges::find(m_sources, Kind::Wal, &Source::kind);
        return wal->file.read(*inWal, buffer) == buffer.size();
    }
    return m_sources.front().file.read(qint64(number - 1) * qint64(m_pageSize), buffer)
        == buffer.size();
}

void RescueScan::listFreePages()
{
    constexpr std::size_t byteOfFirstTrunk = 32;
    constexpr std::size_t trunkHeaderSize = 8;
    constexpr std::size_t numberSize = 4;
    SecretBytes buffer(m_pageSize);
    const Bytes page = Bytes(std::as_const(buffer).bytes());
    if (!readPage(1, buffer.bytes()) || !textOf(page).starts_with(magic))
        return;
    quint32 trunk = numberAt(page, byteOfFirstTrunk);
    while (trunk != 0 && !m_freePages.contains(trunk)
           && std::size_t(m_freePages.size()) < maxFreePages && readPage(trunk, buffer.bytes())) {
        const std::size_t count = numberAt(page, numberSize);
        if (count > (m_pageSize - trunkHeaderSize) / numberSize)
            return;
        m_freePages.insert(trunk);
        for (std::size_t i = 0; i < count; ++i)
            m_freePages.insert(numberAt(page, trunkHeaderSize + i * numberSize));
        trunk = numberAt(page, 0);
    }
}

// --- going through it

void RescueScan::forEachWindow(std::size_t source, const std::function<void(const Window &)> &look)
{
    const RawFile &file = m_sources[source].file;
    SecretBytes buffer(std::min(lead + step + tail, std::size_t(file.size()) + lead));
    for (qint64 at = 0; at < file.size(); at += qint64(step)) {
        if (m_clock.isOver()) {
            m_isCut = true;
            return;
        }
        const std::size_t before = at == 0 ? 0 : lead;
        const std::size_t size = file.read(at - qint64(before), buffer.bytes());
        look({ .source = source,
               .bytes = Bytes(std::as_const(buffer).bytes()).first(size),
               .from = before,
               .to = std::min(before + step, size),
               .base = at - qint64(before) });
    }
}

void RescueScan::lookForPages(const Window &window, qint64 &next)
{
    for (std::size_t at = window.from; at < window.to; ++at) {
        if (window.offsetOf(at) < next) {
            at += std::size_t(std::min<qint64>(next - window.offsetOf(at), qint64(window.to - at)));
            if (at >= window.to)
                return;
        }
        const auto spot = spotAt(window, at);
        if (!spot)
            continue;
        if (m_spots.size() == maxSpots) {
            m_isCut = true;
            return;
        }
        m_spots.push_back(*spot);
        next = spot->offset + qint64(m_pageSize);
    }
}

std::optional<RescueScan::Spot> RescueScan::spotAt(const Window &window, std::size_t at) const
{
    const Bytes bytes = window.bytes.subspan(at);
    const Source &source = m_sources[window.source];
    const qint64 offset = window.offsetOf(at);
    const bool isFirst =
        textOf(bytes).starts_with(magic) || (offset == 0 && source.kind == Kind::Database);
    constexpr auto largestKind = quint8(PageKind::TableLeaf);
    if (!isFirst && (bytes[0] == 0 || bytes[0] > largestKind))
        return std::nullopt;

    const std::size_t headerAt = isFirst ? fileHeaderSize : 0;
    auto page = RawPage::read(bytes, m_pageSize, headerAt);
    const bool isAtHeader = page.has_value();
    if (!page && isFirst)
        page = RawPage::read(bytes, m_pageSize);
    if (!page)
        return std::nullopt;

    Spot spot { .source = window.source,
                .offset = offset,
                .headerAt = quint8(isAtHeader ? headerAt : 0) };
    const auto pageSize = qint64(m_pageSize);
    if (source.kind == Kind::Database && offset % pageSize == 0) {
        spot.number = quint32(offset / pageSize + 1);
    } else if (source.kind == Kind::Wal && at >= frameHeaderSize) {
        const Bytes frame = window.bytes.subspan(at - frameHeaderSize);
        spot.number = numberAt(frame, 0);
        spot.where =
            source.salt == 0 || saltAt(frame, 8) == source.salt ? FoundIn::Wal : FoundIn::OldWal;
    } else if (source.kind == Kind::Journal && at >= journalNumberSize) {
        spot.number = numberAt(window.bytes, at - journalNumberSize);
        spot.where = FoundIn::Journal;
    }
    return spot;
}

void RescueScan::lookForKeys(const Window &window)
{
    for (const std::size_t at : keyTypesIn(window.bytes, window.from, window.to)) {
        const auto remains = sessionAround(window.bytes, at, m_pageSize);
        if (!remains)
            continue;
        const RowShape &shape = *remains->shapes.front();
        const Kind kind = m_sources[window.source].kind;
        add({ .shapes = remains->shapes,
              .values = valuesOf(shape, remains->record, remains->rowId),
              .key = SecretBytes(remains->record[*shape.keyColumn()].bytes),
              .where = kind == Kind::Database ? FoundIn::FreeSpace
                  : kind == Kind::Journal     ? FoundIn::Journal
                                              : FoundIn::OldWal,
              .offset = window.offsetOf(at),
              .isWhole = remains->isWhole,
              .goodValues = remains->goodValues,
              .isOdd = remains->isOdd });
    }
}

Bytes RescueScan::readSpot(const Spot &spot, MutableBytes buffer) const
{
    return Bytes(buffer).first(m_sources[spot.source].file.read(spot.offset, buffer));
}

Bytes RescueScan::payloadOf(const RawCell &cell, SecretBytes &joined) const
{
    if (cell.overflowPage == 0 || cell.payloadSize > maxJoined
        || cell.local.size() >= cell.payloadSize)
        return cell.local;
    constexpr std::size_t nextSize = 4;
    joined = SecretBytes(std::size_t(cell.payloadSize));
    SecretBytes page(m_pageSize);
    std::ranges::copy(cell.local, joined.bytes().begin());
    std::size_t done = cell.local.size();
    for (quint32 number = cell.overflowPage; done < joined.size();
         number = numberAt(page.bytes(), 0)) {
        if (!readPage(number, page.bytes())) // the rest is missing
            return Bytes(std::as_const(joined).bytes()).first(done);
        const Bytes part = Bytes(page.bytes()).subspan(nextSize);
        const std::size_t count = std::min(part.size(), joined.size() - done);
        std::ranges::copy(part.first(count), joined.bytes().begin() + qptrdiff(done));
        done += count;
    }
    return Bytes(std::as_const(joined).bytes());
}

void RescueScan::lookIntoPages()
{
    SecretBytes buffer(m_pageSize);
    for (const Spot &spot : m_spots) {
        if (m_isCut || m_clock.isOver()) {
            m_isCut = true;
            return;
        }
        lookIntoPage(spot, readSpot(spot, buffer.bytes()));
    }
}

void RescueScan::lookIntoPage(const Spot &spot, Bytes bytes)
{
    constexpr std::size_t cellsBetweenLooks = 256; // a page can be made of one long row many times
    constexpr quint64 shortest = 32; // of the statement that makes a table
    const auto page = RawPage::read(bytes, m_pageSize, spot.headerAt);
    if (!page || page->kind() == PageKind::TableInterior)
        return;
    for (std::size_t i = 0; i < page->cellCount(); ++i) {
        if ((i + 1) % cellsBetweenLooks == 0 && m_clock.isOver()) {
            m_isCut = true;
            return;
        }
        const auto cell = page->cell(i);
        if (!cell || cell->payloadSize < shortest)
            continue;
        SecretBytes joined;
        const auto record = readRecord(payloadOf(*cell, joined));
        if (!record)
            continue;
        if (cell->payloadSize >= shortestSessionRow && cell->payloadSize <= maxJoined)
            addRecord(*record, cell->rowId, spot, spot.offset + qint64(page->cellAt(i)));
        takeSchema(*record);
    }
}

void RescueScan::takeSchema(const RawRecord &record)
{
    constexpr std::size_t columns = 5; // type, name, table, first page, statement
    if (record.count != columns || !isText(record[0], "table")
        || record[4].kind != RawValue::Kind::Text || m_schema.size() == maxSchema)
        return;
    if (const QString name = toText(record[1]).toLower(); !m_schema.contains(name))
        m_schema.insert(name, toText(record[4]));
}

void RescueScan::addRecord(const RawRecord &record, std::optional<qint64> rowId, const Spot &spot,
                           qint64 offset)
{
    SessionRemains remains { .shapes = {}, .record = record, .rowId = rowId, .isWhole = true };
    for (const RowShape &shape : rowShapes()) {
        if (shape.keyColumn() && matches(shape, record, rowId.has_value()))
            remains.shapes.push_back(&shape);
    }
    if (remains.shapes.empty())
        return;
    rate(remains);
    const RowShape &shape = *remains.shapes.front();
    add({ .shapes = remains.shapes,
          .values = valuesOf(shape, record, rowId),
          .key = SecretBytes(record[*shape.keyColumn()].bytes),
          .where = spot.where == FoundIn::Page && m_freePages.contains(spot.number)
              ? FoundIn::FreeSpace
              : spot.where,
          .offset = offset,
          .isWhole = true,
          .goodValues = remains.goodValues,
          .isOdd = remains.isOdd });
}

void RescueScan::add(FoundSession found)
{
    const auto known = std::ranges::find_if(
        m_sessions, [&](const FoundSession &other) { return other.key == found.key; });
    if (known != m_sessions.end()) {
        if (isLikelier(found, *known))
            std::swap(found, *known);
        complete(*known, found);
        return;
    }
    m_sessions.push_back(std::move(found));
    if (m_sessions.size() > maxSessions)
        m_sessions.erase(std::ranges::min_element(
            m_sessions, [](const auto &one, const auto &other) { return isLikelier(other, one); }));
}

// --- what lies beside a session

Result<void> RescueScan::forEachRow(Family family, const Take &take)
{
    std::vector<Spot> spots = m_spots;
    std::ranges::stable_sort(spots, [](const Spot &left, const Spot &right) {
        const auto rank = [](const Spot &spot) {
            // of the same page in a -wal, the last is the newest
            return std::tuple(spot.where, spot.where == FoundIn::Page ? 0 : spot.offset);
        };
        return rank(left) > rank(right);
    });
    QSet<quint32> seen;
    SecretBytes buffer(m_pageSize);
    for (const Spot &spot : spots) {
        if (m_clock.isOver()) {
            m_isCut = true;
            break;
        }
        if (spot.number != 0) {
            if (seen.contains(spot.number) || m_freePages.contains(spot.number))
                continue;
            seen.insert(spot.number);
        }
        if (const auto done = takeRows(family, spot, readSpot(spot, buffer.bytes()), take); !done)
            return done;
    }
    if (m_clock.isCancelled())
        return fail(ErrorCode::Cancelled);
    return takeLooseRows(family, take);
}

Result<void> RescueScan::takeRows(Family family, const Spot &spot, Bytes bytes,
                                  const Take &take) const
{
    const auto page = RawPage::read(bytes, m_pageSize, spot.headerAt);
    if (!page || page->kind() == PageKind::TableInterior)
        return {};
    for (std::size_t i = 0; i < page->cellCount(); ++i) {
        const auto cell = page->cell(i);
        const auto record = cell ? readRecord(cell->local) : std::nullopt;
        if (!record)
            continue;
        for (const RowShape &shape : rowShapes()) {
            if (shape.family != family || shape.keyColumn()
                || !matches(shape, *record, cell->rowId.has_value()))
                continue;
            if (const auto done = take(shape, valuesOf(shape, *record, cell->rowId)); !done)
                return done;
            break;
        }
    }
    return {};
}

Result<void> RescueScan::takeLooseRows(Family family, const Take &take)
{
    const auto isRow = [](const RowShape &shape, const RawCell &cell, const RawRecord &record) {
        if (cell.payloadSize != record.size || !matches(shape, record, cell.rowId.has_value()))
            return false;
        for (std::size_t i = 0; i < record.count; ++i) {
            const Fit fit = fitOf(shape.columns[i].kind, record[i]);
            if (fit == Fit::Odd || record[i].kind == RawValue::Kind::Missing)
                return false;
        }
        return true;
    };
    Result<void> done;
    /// How many bytes the row takes that begins there; 0 when none does
    const auto takeAt = [&](Bytes bytes) -> std::size_t {
        for (const RowShape &shape : rowShapes()) {
            if (shape.family != family || !shape.isDistinct)
                continue;
            for (const PageKind kind : { PageKind::TableLeaf, PageKind::IndexLeaf }) {
                if (kind == PageKind::IndexLeaf && !shape.mayLackRowNumber)
                    continue;
                const auto cell = readCell(kind, m_pageSize, bytes);
                const auto record = cell ? readRecord(cell->local) : std::nullopt;
                if (!record || !isRow(shape, *cell, *record))
                    continue;
                done = take(shape, valuesOf(shape, *record, cell->rowId));
                return cell->size;
            }
        }
        return 0;
    };

    for (std::size_t source = 0; source < m_sources.size() && done; ++source) {
        auto spot = std::ranges::find(m_spots, source, &Spot::source);
        const auto page = qint64(m_pageSize);
        qint64 next = 0;
        forEachWindow(source, [&](const Window &window) {
            for (std::size_t at = window.from; at < window.to && done; ++at) {
                const qint64 offset = window.offsetOf(at);
                while (spot != m_spots.end() && spot->source == source
                       && spot->offset + page <= offset)
                    ++spot;
                if (spot != m_spots.end() && spot->source == source && spot->offset <= offset)
                    next = spot->offset + page;
                else if (offset % page == 0
                         && RawPage::isEmpty(window.bytes.subspan(at), m_pageSize))
                    next = offset + page;
                if (offset < next) {
                    at += std::size_t(std::min<qint64>(next - offset, qint64(window.to - at))) - 1;
                    continue;
                }
                if (window.bytes[at] == 0)
                    continue;
                if (const std::size_t size = takeAt(window.bytes.subspan(at)); size > 0)
                    at += size - 1;
            }
        });
    }
    if (m_clock.isCancelled())
        return fail(ErrorCode::Cancelled);
    return done;
}

} // namespace sessionary
