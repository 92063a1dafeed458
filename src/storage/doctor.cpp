// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/doctor.h"

#include "core/examination.h"
#include "storage/lockholders.h"
#include "storage/surroundings.h"

#include <QSqlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int maxFaults = 100;

/// Findings that are added to those of a session: none twice
class Report
{
public:
    explicit Report(SessionInfo &info)
        : m_info(info)
    {
    }

    void add(const QList<Finding> &findings)
    {
        for (const Finding &finding : findings)
            add(finding);
    }

    void add(const Finding &finding)
    {
        if (!m_info.has(finding.code))
            m_info.findings.append(finding);
    }

private:
    SessionInfo &m_info;
};

// --- the session

/// Without a key where that cannot be read
QList<Finding> sessionFindings(const SqlStorage &storage, const SessionInfo &info)
{
    const auto session = storage.session();
    return session ? examine(*session) : examine(info.withoutKey());
}

QList<Finding> telethonFindings(const SqlStorage &storage, const SessionInfo &info)
{
    constexpr qint64 withTemporaryKey = 8;
    const Outline &outline = storage.outline();
    QList<Finding> findings;
    if (info.serverAddress.value_or(QString()).contains(u':') && info.isLoggedIn())
        findings.append({ FindingCode::Ipv6Trap });
    const auto first = [&](const QString &expression) {
        return storage.connection()
            .value(u"SELECT %1 FROM sessions LIMIT 1"_s.arg(expression))
            .value_or(QVariant());
    };
    const bool isNew = outline.has(u"sessions", { u"tmp_auth_key" });
    if (outline.has(u"sessions", { u"takeout_id" })
        && first(u"typeof(takeout_id)"_s) == "integer"_L1)
        findings.append(
            { FindingCode::TakeoutTrap, isNew ? withTemporaryKey : withTemporaryKey - 1 });
    if (isNew && first(u"length(tmp_auth_key)"_s).toLongLong() > 0)
        findings.append({ FindingCode::TemporaryKeyLost });
    return findings;
}

/// The forks whose number says less than the layout of their files, which is told from the tables:
/// all but Kurigram, whose reader sees to it
QList<Finding> schemaFindings(const SqlStorage &storage, const SessionInfo &info)
{
    constexpr qint64 withUpdateState = 4;
    const bool isChecked = info.layout == FormatId::Pyrofork || info.layout == FormatId::PyrogramMod
        || info.layout == FormatId::Pylogram;
    const bool hasStates = storage.outline().has(u"update_state");
    if (!isChecked || !info.schemaVersion || (*info.schemaVersion >= withUpdateState) == hasStates)
        return {};
    return { { FindingCode::SchemaMismatch, *info.schemaVersion } };
}

// --- the rows beside it

bool knowsNewTypes(const SessionInfo &info)
{
    constexpr qint64 since = 7;
    return info.layout == FormatId::Kurigram && info.schemaVersion.value_or(0) >= since;
}

QList<Finding> peerTypeFindings(const Connection &connection, const PeerSource &source,
                                const SessionInfo &info)
{
    constexpr int maxTypes = 20;
    constexpr int maxTypeSize = 32;
    QStringList ofForks;
    QStringList unknown;
    const QString where = source.only.isEmpty() ? QString() : " WHERE "_L1 + source.only;
    const QString sql =
        u"SELECT DISTINCT CAST(substr(%1, 1, %2) AS TEXT) FROM %3 AS p%4 LIMIT %5"_s.arg(
            source.type, QString::number(maxTypeSize), source.table, where,
            QString::number(maxTypes));
    const auto read = connection.each(sql, {}, [&](const Connection::Row &row) {
        const QString name = row.value(0).toString();
        const PeerType type = peerTypeNamed(name);
        if (type == PeerType::Unknown)
            unknown.append(name.isEmpty() ? u"NULL"_s : name);
        else if (type == PeerType::Forum || type == PeerType::Direct || type == PeerType::Community)
            ofForks.append(name);
        return true;
    });
    QList<Finding> findings;
    if (!read) // the integrity says more
        return findings;
    if (!ofForks.isEmpty() && !knowsNewTypes(info))
        findings.append({ FindingCode::PeerTypesOfForks, ofForks });
    if (!unknown.isEmpty())
        findings.append({ FindingCode::PeerTypesUnknown, unknown });
    return findings;
}

/// Pyrogram up to 2.0.106 and pylogram take a channel beyond 2³¹ − 1 for none.
QList<Finding> peerIdFindings(const Connection &connection, const PeerSource &source,
                              const SessionInfo &info)
{
    constexpr qint64 lastKnown = -1'002'147'483'647;
    const bool isHydrogram = info.journalMode == "wal"_L1; // it knows more
    if (info.layout != FormatId::Pylogram && (info.layout != FormatId::Pyrogram || isHydrogram))
        return {};
    const auto count = connection.value(
        u"SELECT count(*) FROM %1 AS p WHERE %2 < %3"_s.arg(source.table, source.id)
            .arg(lastKnown));
    if (!count || count->toLongLong() == 0)
        return {};
    return { { FindingCode::PeersNeedFork, count->toLongLong() } };
}

QList<Finding> peerFindings(const SqlStorage &storage, const SessionInfo &info)
{
    if (storage.layout().peers == nullptr || !info.hasTables)
        return {};
    const PeerSource source = storage.layout().peers(storage.outline());
    QList<Finding> findings = peerIdFindings(storage.connection(), source, info);
    if (source.type != "NULL"_L1)
        findings.append(peerTypeFindings(storage.connection(), source, info));
    return findings;
}

// --- the pages of the database

/// SQLite also reports values that the file's own rules do not allow; no client minds those.
bool isFault(const QString &message)
{
    return !message.contains(" value in "_L1) && !message.startsWith("CHECK constraint"_L1);
}

/// Expressions out of the file are not run for it.
QList<Finding> integrityFindings(const Connection &connection)
{
    qint64 faults = 0;
    const auto checked = connection.run(u"PRAGMA ignore_check_constraints=ON"_s).and_then([&] {
        return connection.each(u"PRAGMA quick_check(%1)"_s.arg(maxFaults), {},
                               [&](const Connection::Row &row) {
                                   const QString message = row.value(0).toString();
                                   faults += message != "ok"_L1 && isFault(message) ? 1 : 0;
                                   return true;
                               });
    });
    if (!checked && checked.error().code == ErrorCode::TimedOut)
        return { { FindingCode::IntegrityNotChecked } };
    if (!checked && checked.error().code == ErrorCode::Damaged)
        ++faults;
    if (faults == 0)
        return {};
    return { { FindingCode::IntegrityErrors, faults } };
}

/// What takes a while is done with a copy in memory where a client may be using the file: our lock
/// is held as long as it takes to copy, and no longer.
Result<SqlStorage> storageToCheck(SqlStorage opened, const SessionInfo &info, const Budget &budget)
{
    const bool isShared = info.openedAs == OpenedAs::Live && info.hasTables;
    if (!isShared)
        return opened;
    const FileLayout &layout = opened.layout();
    return opened.connection()
        .serialize()
        .and_then([&](SecretBytes image) {
            return Connection::openImage(std::make_shared<const SecretBytes>(std::move(image)),
                                         budget);
        })
        .and_then(
            [&](Connection connection) { return SqlStorage::over(std::move(connection), layout); });
}

/// What takes as long as there are rows
QList<Finding> rowFindings(SqlStorage opened, const SessionInfo &info, const Budget &budget)
{
    const bool isTooLarge = info.openedAs == OpenedAs::Live && info.file && info.hasTables
        && info.file->size > maxCheckedSize;
    if (isTooLarge)
        return { { FindingCode::IntegrityNotChecked } };
    const auto storage = storageToCheck(std::move(opened), info, budget);
    if (!storage && storage.error().code == ErrorCode::Damaged)
        return { { FindingCode::IntegrityErrors, 1 } };
    if (!storage)
        return { { FindingCode::IntegrityNotChecked } };
    QList<Finding> findings = peerFindings(*storage, info);
    if (info.hasTables)
        findings.append(integrityFindings(storage->connection()));
    return findings;
}

QList<Finding> fileFindings(const FileFacts &file, const SessionInfo &info)
{
    QList<Finding> findings = surroundingsOf(file, info.layout);
    if (!file.isFolder) {
        const std::vector<LockHolder> holders = lockHolders(file.target);
        const QStringList writing = textsOf(holders, LockHolder::Hold::Writing);
        const QStringList others =
            textsOf(holders, LockHolder::Hold::Reading) + textsOf(holders, LockHolder::Hold::Open);
        if (!writing.isEmpty())
            findings.append({ FindingCode::LockedBy, writing });
        if (!others.isEmpty())
            findings.append({ FindingCode::InUseBy, others });
    }
    return findings;
}

/// Each connection counts from its beginning.
Budget restOf(Budget budget, std::chrono::steady_clock::time_point start)
{
    if (budget.limit) {
        const auto gone = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - start);
        budget.limit = std::max(std::chrono::milliseconds(0), *budget.limit - gone);
    }
    return budget;
}

} // namespace

Result<Diagnosis> diagnose(const SessionStorage &storage, const Budget &whole)
{
    const auto start = std::chrono::steady_clock::now();
    const auto described = storage.describe(whole);
    if (!described)
        return tl::unexpected(described.error());
    Diagnosis diagnosis { *described, {} };
    SessionInfo &info = diagnosis.info;
    if (info.damage && !info.has(FindingCode::CountsUnreadable))
        return diagnosis;

    Report report(info);
    std::optional<qint64> number;
    const Budget budget = restOf(whole, start);
    if (auto opened = storage.open(budget)) {
        report.add(sessionFindings(*opened, info));
        report.add(schemaFindings(*opened, info));
        if (info.layout == FormatId::Telethon)
            report.add(telethonFindings(*opened, info));
        if (opened->layout().provenNumber != nullptr)
            number = opened->layout().provenNumber(opened->outline());
        report.add(rowFindings(*std::move(opened), info, restOf(whole, start)));
    } else {
        report.add({ FindingCode::IntegrityNotChecked });
    }
    if (info.file)
        report.add(fileFindings(*info.file, info));
    if (budget.isStopped())
        return fail(ErrorCode::Cancelled);
    diagnosis.remedies = remediesFor(info, number);
    return diagnosis;
}

} // namespace sessionary
