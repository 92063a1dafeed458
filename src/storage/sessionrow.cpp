// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessionrow.h"

#include "core/address.h"
#include "core/authkey.h"
#include "storage/connection.h"
#include "storage/encryptedkey.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr auto keyColumn = "auth_key"_L1;

constexpr qint64 maxPort = 65535;

/// More characters than an address or a name of a server has
constexpr qsizetype maxTextSize = 256;

/// More channels than an account can be in
constexpr qint64 maxStates = 1'000'000;

/// It has a place in 64 bits, and is a number.
bool fitsInteger(double value)
{
    constexpr double limit = 9e18;
    return value > -limit && value < limit;
}

/// A value is taken when it has the storage class that the libraries give it, and else left out
/// with a finding. Declared types say nothing: SQLite stores what it is given.
class RowReader
{
public:
    RowReader(const RawRow &row, const QStringList &columns, QList<Finding> &findings)
        : m_row(row)
        , m_columns(columns)
        , m_findings(findings)
    {
    }

    std::optional<qint64> integer(QLatin1StringView column, SessionField field,
                                  qint64 min = std::numeric_limits<qint64>::min(),
                                  qint64 max = std::numeric_limits<qint64>::max())
    {
        const RawRow::Cell value = cell(column);
        if (value.type == RawRow::Type::Null)
            return std::nullopt;
        if (value.type == RawRow::Type::Integer && value.number >= min && value.number <= max)
            return value.number;
        m_findings.append({ FindingCode::FieldUnusable, field });
        return std::nullopt;
    }

    /// Any number but 0 is true, as in Python.
    std::optional<bool> boolean(QLatin1StringView column, SessionField field)
    {
        const auto number = integer(column, field);
        if (!number)
            return std::nullopt;
        return *number != 0;
    }

    std::optional<QString> text(QLatin1StringView column, SessionField field)
    {
        const RawRow::Cell value = cell(column);
        if (value.type == RawRow::Type::Null)
            return std::nullopt;
        if (value.type == RawRow::Type::Text) {
            auto text = QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
            if (text.size() <= maxTextSize)
                return text;
        }
        m_findings.append({ FindingCode::FieldUnusable, field });
        return std::nullopt;
    }

private:
    [[nodiscard]] RawRow::Cell cell(QLatin1StringView column) const
    {
        const auto index = m_columns.indexOf(column);
        return index < 0 ? RawRow::Cell() : m_row.cell(int(index));
    }

    const RawRow &m_row;
    const QStringList &m_columns;
    QList<Finding> &m_findings;
};

/// What is stored where a key is expected
struct StoredKey
{
    bool isThere = false;
    bool isBlob = false;
    qint64 size = 0;
    SecretBytes key; ///< empty when it cannot be one
};

/// Three columns for storedKey(). What is no key is not loaded, however large it is: neither of the
/// functions does.
QString keyColumns(QStringView column)
{
    return u"typeof(%1), length(%1), "
           "CASE WHEN typeof(%1) = 'blob' AND length(%1) = %2 THEN %1 END"_s.arg(column)
               .arg(authKeySize);
}

StoredKey storedKey(const RawRow &row, int first)
{
    const std::string_view type = row.text(first);
    return { .isThere = type != "null",
             .isBlob = type == "blob",
             .size = row.integer(first + 1),
             .key = SecretBytes(row.blob(first + 2)) };
}

void takeKey(StoredKey stored, SessionRecord &record)
{
    if (!stored.isThere || (stored.isBlob && stored.size == 0))
        record.findings.append({ FindingCode::NotLoggedIn });
    else if (!stored.isBlob)
        record.findings.append({ FindingCode::KeyNotABlob });
    else if (stored.size == aesGcmKeySize || stored.size == fernetKeySize)
        record.findings.append({ FindingCode::KeyEncrypted, stored.size });
    else if (stored.size != qint64(authKeySize))
        record.findings.append({ FindingCode::KeyWrongLength, stored.size });
    else if (stored.key.isAllZero())
        record.findings.append({ FindingCode::KeyAllZero });
    else
        record.session.authKey = std::move(stored.key);
}

} // namespace

Result<void> readKey(const Connection &connection, QStringView column, QStringView rest,
                     SessionRecord &record)
{
    StoredKey stored;
    return connection
        .scan(u"SELECT %1 %2 LIMIT 1"_s.arg(keyColumns(column), rest), {},
              [&](const RawRow &row) {
                  stored = storedKey(row, 0);
                  return false;
              })
        .map([&] { takeKey(std::move(stored), record); });
}

Result<SessionRecord> readSessionRow(const Connection &connection, const Outline &outline)
{
    const TableOutline *sessions = outline.table(u"sessions");
    if (sessions == nullptr)
        return fail(ErrorCode::Damaged, u"no table sessions"_s);

    QString key;
    QStringList columns;
    QStringList expressions;
    for (const ColumnOutline &column : sessions->columns) {
        if (column.isGenerated)
            continue;
        if (column.name.compare(keyColumn, Qt::CaseInsensitive) == 0) {
            key = quoted(column.name);
            continue;
        }
        columns.append(column.name.toLower());
        expressions.append(quoted(column.name));
    }
    if (key.isEmpty())
        return fail(ErrorCode::Damaged, u"no column auth_key"_s);
    expressions.append(keyColumns(key));

    SessionRecord record;
    StoredKey stored;
    int rows = 0;
    // the branch dynamic_dc of Pyrofork calls it so
    const auto portColumn = columns.contains("port"_L1) ? "port"_L1 : "server_port"_L1;
    const auto read = connection.scan(
        u"SELECT %1 FROM sessions LIMIT 2"_s.arg(expressions.join(u", "_s)), {},
        [&](const RawRow &row) {
            if (++rows > 1)
                return false;
            RowReader in(row, columns, record.findings);
            Session &session = record.session;
            session.dcId = in.integer("dc_id"_L1, SessionField::DcId);
            session.testMode = in.boolean("test_mode"_L1, SessionField::TestMode);
            if (const auto id = in.integer("api_id"_L1, SessionField::ApiId, 0,
                                           std::numeric_limits<quint32>::max()))
                session.apiId = static_cast<quint32>(*id);
            session.userId = in.integer("user_id"_L1, SessionField::UserId);
            session.isBot = in.boolean("is_bot"_L1, SessionField::IsBot);
            session.date = in.integer("date"_L1, SessionField::Date).value_or(0);
            session.serverAddress = in.text("server_address"_L1, SessionField::ServerAddress);
            if (const auto port = in.integer(portColumn, SessionField::Port, 0, maxPort))
                session.port = static_cast<quint16>(*port);
            stored = storedKey(row, int(columns.size()));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());

    if (rows == 0) {
        record.findings.append({ FindingCode::NoSessionRow });
        return record;
    }
    if (rows > 1)
        record.findings.append({ FindingCode::SeveralSessionRows });
    takeKey(std::move(stored), record);
    record.findings.append(findingsOf(record.session));
    return record;
}

void applyAddress(Session &session, const QString &address, std::optional<qint64> port)
{
    if (const auto endpoint = endpointFrom(address.toStdString())) {
        session.serverAddress = endpoint->address;
        session.port = endpoint->port;
    }
    if (port && *port >= 0 && *port <= maxPort)
        session.port = static_cast<quint16>(*port);
}

QList<Finding> pyrogramFindings(const Session &session)
{
    QList<Finding> findings;
    if (session.authKey.isEmpty())
        return findings;
    const SessionFields present = session.fields();
    for (const SessionField field :
         { SessionField::TestMode, SessionField::UserId, SessionField::IsBot }) {
        if (!present.testFlag(field))
            findings.append({ FindingCode::FieldEmpty, field });
    }
    if (!present.testFlag(SessionField::ApiId))
        findings.append({ FindingCode::ApiIdMissing });
    return findings;
}

Result<std::optional<qint64>> readVersionNumber(const Connection &connection,
                                                const Outline &outline, QStringView column)
{
    if (!outline.has(u"version", { column }))
        return std::nullopt;
    const auto number = connection.value(u"SELECT %1 FROM version LIMIT 1"_s.arg(column));
    if (!number)
        return tl::unexpected(number.error());
    if (number->typeId() != QMetaType::LongLong)
        return std::nullopt;
    return number->toLongLong();
}

Result<std::vector<UpdateState>> readStates(const Connection &connection, const QString &sql)
{
    std::vector<UpdateState> states;
    return connection
        .scan(sql + u" LIMIT %1"_s.arg(maxStates), {},
              [&](const RawRow &row) {
                  const auto number = [&](int column) -> std::optional<qint64> {
                      switch (row.type(column)) {
                      case RawRow::Type::Integer:
                          return row.integer(column);
                      case RawRow::Type::Real: // Telethon's dates have fractions
                          return fitsInteger(row.real(column))
                              ? std::optional(qint64(row.real(column)))
                              : std::nullopt;
                      default:
                          return std::nullopt;
                      }
                  };
                  int column = 0;
                  UpdateState state { .id = number(column).value_or(0) };
                  for (auto *field : { &state.pts, &state.qts, &state.date, &state.seq })
                      *field = number(++column);
                  states.push_back(state);
                  return true;
              })
        .map([&] { return std::move(states); });
}

} // namespace sessionary
