// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/peersql.h"

#include <algorithm>
#include <charconv>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// What is not stored is told from the id.
constexpr auto typeFromId = "CASE WHEN p.id > 0 THEN 'user' WHEN p.id > -1000000000000"
                            " THEN 'group' ELSE 'channel' END"_L1;

bool hasTypes(const PeerSource &source)
{
    return source.type != "NULL"_L1;
}

std::string_view typeOfId(qint64 id)
{
    if (id > 0)
        return "user";
    return id > markedChannelId(0) ? "group" : "channel";
}

/// As LIKE does it
constexpr char lowered(char character)
{
    return character >= 'A' && character <= 'Z' ? char(character - 'A' + 'a') : character;
}

bool startsWith(std::string_view text, std::string_view beginning)
{
    return text.size() >= beginning.size()
        && std::equal(beginning.begin(), beginning.end(), text.begin(),
                      [](char wanted, char found) { return wanted == lowered(found); });
}

/// For LIKE … ESCAPE '\'
QString escaped(QString text)
{
    return text.replace(u'\\', uR"(\\)"_s).replace(u'%', uR"(\%)"_s).replace(u'_', uR"(\_)"_s);
}

/// A phone number as it is stored, of one as people write it
QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// The ids that a chat has elsewhere which is known as \a text here: without a mark, marked as
/// today, or as Pyrogram did it before 0.16.
std::vector<qint64> otherIdsOf(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id == 0 || id == std::numeric_limits<qint64>::min())
        return {};
    std::vector<qint64> ids { -id };
    const auto addChannel = [&](qint64 channel) {
        ids.push_back(channel);
        ids.push_back(markedChannelId(channel));
        ids.push_back((u"-100"_s + QString::number(channel)).toLongLong());
    };
    if (id > 0)
        addChannel(id);
    else if (id < markedChannelId(0))
        addChannel(-(id - markedChannelId(0)));
    if (const qint64 old = text.startsWith("-100"_L1) ? text.sliced(4).toLongLong() : 0; old > 0)
        addChannel(old);
    std::erase(ids, id); // found by its digits
    return ids;
}

} // namespace

Result<PeerSource> peerSourceOf(const SqlStorage &storage)
{
    if (storage.layout().peers == nullptr)
        return fail(ErrorCode::NotReadHere, storage.layout().id);
    PeerSource source = storage.layout().peers(storage.outline());
    const QString first = "SELECT "_L1 + source.key + " FROM "_L1 + source.table + " AS p"_L1;
    const TableOutline *table = storage.outline().table(source.table.toString());
    if (table != nullptr && source.key == PeerSource {}.key
        && (table->has(u"_rowid_") || !storage.connection().compiles(first)))
        source.key = source.id; // somebody made the table without row ids, or hides them
    return source;
}

QLatin1StringView expressionOf(const PeerSource &source, PeerField field)
{
    switch (field) {
    case PeerField::Id:
        return source.id;
    case PeerField::Type:
        return hasTypes(source) ? source.type : typeFromId;
    case PeerField::Username:
        return source.usernames;
    case PeerField::Phone:
        return source.phone;
    case PeerField::Name:
        return source.name;
    case PeerField::Updated:
        break;
    }
    return source.updated;
}

std::string_view typeIn(const RawRow &row, const PeerSource &source)
{
    if (!hasTypes(source))
        return typeOfId(row.integer(IdColumn));
    const RawRow::Cell cell = row.cell(TypeColumn);
    return cell.type == RawRow::Type::Text ? cell.text : row.text(TypeColumn);
}

PeerMatcher::PeerMatcher(const PeerSource &source, const PeerQuery &query)
    : m_source(source)
    , m_type(query.type.toStdString())
{
    QString text = query.text.trimmed();
    m_matchesAll = text.isEmpty() && query.type.isEmpty();
    if (text.startsWith(u'@'))
        m_kind = Kind::Username;
    else if (text.startsWith(u'+') && !digitsOf(text).isEmpty())
        m_kind = Kind::Phone;
    else
        m_otherIds = otherIdsOf(text);
    if (m_kind == Kind::Phone)
        text = digitsOf(text);
    else if (text.startsWith(u'@') || text.startsWith(u'+'))
        text = text.sliced(1);
    if (!source.hasUsername.isEmpty() && !text.isEmpty()) {
        const QString start = m_kind == Kind::Username ? QString() : u"%"_s;
        m_values.append(QString(start + escaped(text) + u'%'));
    }
    m_text = text.toStdString();
    std::ranges::transform(m_text, m_text.begin(), lowered);
    m_hasLetters = std::ranges::any_of(
        m_text, [](char character) { return character >= 'a' && character <= 'z'; });
    m_isOfDigits = m_text.find_first_not_of("0123456789-") == std::string::npos;
    m_isLastTypeFound = hasText(m_lastType);
}

QString PeerMatcher::hasUsername() const
{
    return m_values.isEmpty() ? u"NULL"_s : u'(' + m_source.hasUsername + u')';
}

bool PeerMatcher::matches(const RawRow &row) const
{
    if (m_matchesAll)
        return true;
    const std::string_view type = typeIn(row, m_source);
    if (!m_type.empty() && type != m_type)
        return false;
    switch (m_kind) {
    case Kind::Username:
        return hasName(row);
    case Kind::Phone:
        return hasText(row, PhoneColumn);
    case Kind::Anything:
        break;
    }
    return m_text.empty() || hasId(row, type) || hasText(row, PhoneColumn)
        || hasText(row, NameColumn) || hasTypeText(type) || hasName(row);
}

bool PeerMatcher::hasText(std::string_view text) const
{
    if (!m_hasLetters)
        return text.find(m_text) != std::string_view::npos;
    const char first = m_text.front();
    for (; text.size() >= m_text.size(); text.remove_prefix(1)) {
        if (lowered(text.front()) == first && startsWith(text, m_text))
            return true;
    }
    return false;
}

bool PeerMatcher::hasText(const RawRow &row, int column) const
{
    const RawRow::Cell cell = row.cell(column);
    if (cell.type == RawRow::Type::Null)
        return m_text.empty();
    return hasText(cell.type == RawRow::Type::Text ? cell.text : row.text(column));
}

bool PeerMatcher::hasTypeText(std::string_view type) const
{
    if (type != m_lastType) {
        m_lastType = type;
        m_isLastTypeFound = hasText(type);
    }
    return m_isLastTypeFound;
}

bool PeerMatcher::hasId(const RawRow &row, std::string_view type) const
{
    const RawRow::Cell cell = row.cell(IdColumn);
    if (cell.type != RawRow::Type::Integer)
        return hasText(row.text(IdColumn));
    if (!m_isOfDigits)
        return false;
    std::array<char, 24> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), cell.number).ptr;
    if (hasText({ digits.data(), std::size_t(end - digits.data()) }))
        return true;
    return !m_otherIds.empty() && type != "user" && type != "bot"
        && std::ranges::find(m_otherIds, cell.number) != m_otherIds.end();
}

bool PeerMatcher::hasName(const RawRow &row) const
{
    if (!m_values.isEmpty())
        return row.integer(HasUsernameColumn) != 0;
    return m_kind == Kind::Username ? startsName(row.text(UsernamesColumn))
                                    : hasText(row, UsernamesColumn);
}

/// Several names have blanks between them.
bool PeerMatcher::startsName(std::string_view names) const
{
    while (!names.empty()) {
        if (names.front() != ' ' && startsWith(names, m_text))
            return true;
        const auto blank = names.find(' ');
        if (blank == std::string_view::npos)
            return false;
        names.remove_prefix(blank + 1);
    }
    return false;
}

QString peerColumns(const PeerSource &source, const PeerMatcher &matcher, PeerDetail detail)
{
    const QStringList columns {
        source.key,
        source.id,
        source.type,
        source.usernames,
        source.phone,
        source.name,
        source.updated,
        detail == PeerDetail::WithAccessHash ? source.accessHash : "NULL"_L1,
        matcher.hasUsername(),
    };
    return columns.join(u", "_s);
}

QString whereClause(const PeerSource &source, const QString &also)
{
    QStringList conditions;
    if (!source.only.isEmpty())
        conditions.append(source.only);
    if (!also.isEmpty())
        conditions.append(also);
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

} // namespace sessionary
