// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sqlstorage.h"

#include "storage/encryptedkey.h"
#include "storage/provenance.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// Findings that say why what is stored as a key is none
constexpr std::array unusableKeys { FindingCode::KeyWrongLength, FindingCode::KeyNotABlob,
                                    FindingCode::KeyAllZero, FindingCode::KeyEncrypted };

const Finding aesGcmKey { FindingCode::KeyEncrypted, aesGcmKeySize };

/// The names of some of them, as far as a sentence can hold them
QStringList foreignTables(const Outline &outline, const FileLayout &layout)
{
    constexpr qsizetype maxNames = 20;
    constexpr qsizetype maxLength = 64;
    const QStringList own = layout.tables();
    QStringList foreign;
    for (const TableOutline &table : outline.tables) {
        if (own.contains(table.name, Qt::CaseInsensitive)
            || table.name.startsWith("sqlite_"_L1, Qt::CaseInsensitive))
            continue;
        if (foreign.size() == maxNames)
            return foreign << u"…"_s;
        foreign.append(table.name.size() > maxLength ? table.name.left(maxLength) + u'…'
                                                     : table.name);
    }
    return foreign;
}

} // namespace

SqlStorage::SqlStorage(std::shared_ptr<void> guard, Connection connection, Outline outline,
                       QList<const FileLayout *> layouts)
    : m_guard(std::move(guard))
    , m_connection(std::move(connection))
    , m_outline(std::move(outline))
    , m_layouts(std::move(layouts))
{
}

Result<SqlStorage> SqlStorage::over(Connection connection, JournalMode kept,
                                    std::shared_ptr<void> guard, OutlineCache *cache)
{
    auto outline = readOutline(connection, tellingTables(), cache);
    if (!outline)
        return tl::unexpected(outline.error());
    outline->isWal = kept == JournalMode::Wal;
    if (outline->tables.isEmpty())
        return fail(ErrorCode::EmptyDatabase);
    auto layouts = recogniseLayout(*outline);
    if (layouts.isEmpty())
        return fail(ErrorCode::NotASession, u"unknown tables"_s);
    return SqlStorage(std::move(guard), std::move(connection), *std::move(outline),
                      std::move(layouts));
}

Result<SqlStorage> SqlStorage::over(Connection connection, const FileLayout &layout)
{
    auto outline = readOutline(connection, layout.tables());
    if (!outline)
        return tl::unexpected(outline.error());
    return SqlStorage({}, std::move(connection), *std::move(outline), { &layout });
}

void SqlStorage::prefer(FormatId layout)
{
    const auto found = std::ranges::find(m_layouts, layout, &FileLayout::id);
    if (found != m_layouts.end())
        std::rotate(m_layouts.begin(), found, found + 1);
}

Result<Session> SqlStorage::session() const
{
    if (layout().read == nullptr)
        return fail(ErrorCode::NotReadHere, layout().id);
    return record().and_then([&](SessionRecord record) -> Result<Session> {
        if (!record.session.authKey.isEmpty())
            return std::move(record.session);
        if (wantsPasscode(record.findings))
            return fail(ErrorCode::PasswordNeeded, layout().id);
        const bool isUnusable = std::ranges::any_of(record.findings, [](const Finding &finding) {
            return std::ranges::find(unusableKeys, finding.code) != unusableKeys.end();
        });
        return fail(isUnusable ? ErrorCode::UnusableKey : ErrorCode::NoKey);
    });
}

Result<SessionRecord> SqlStorage::record() const
{
    return layout().read(m_connection, m_outline).and_then([&](SessionRecord record) {
        return decrypt(std::move(record));
    });
}

Result<SessionRecord> SqlStorage::decrypt(SessionRecord record) const
{
    if (!m_passcode || !record.findings.contains(aesGcmKey)
        || !m_outline.has(u"sessions", { u"auth_key" }))
        return record;
    return m_connection.secret(u"SELECT auth_key FROM sessions LIMIT 1"_s)
        .and_then(
            [&](const SecretBytes &stored) { return decryptKey(stored.bytes(), *m_passcode); })
        .map([&](SecretBytes key) {
            record.findings.removeAll(aesGcmKey);
            if (key.isAllZero())
                record.findings.append({ FindingCode::KeyAllZero });
            else
                record.session.authKey = std::move(key);
            return std::move(record);
        });
}

Result<SessionInfo> SqlStorage::describe() const
{
    SessionInfo info;
    info.layout = layout().id;
    for (const FileLayout *other : m_layouts.mid(1))
        info.otherCandidates.append(other->id);
    if (layout().read == nullptr) {
        info.damage = Error { ErrorCode::NotReadHere, {}, layout().id };
        return info;
    }

    const auto record = this->record();
    if (!record)
        return tl::unexpected(record.error());
    info.describe(record->session);
    info.schemaVersion = record->schemaVersion;
    info.findings = record->findings;
    info.findings.append(provenanceOf(m_outline, layout().id, info.schemaVersion));
    if (const QStringList foreign = foreignTables(m_outline, layout()); !foreign.isEmpty())
        info.findings.append({ FindingCode::ForeignTables, foreign });

    if (layout().peers != nullptr)
        countPeers(info);
    if (layout().updateStates != nullptr) {
        const auto states = layout().updateStates(m_connection, m_outline);
        if (states)
            info.updateStates = qint64(states->size());
        else
            info.damage = states.error();
    }
    if (info.damage && info.damage->code == ErrorCode::Locked) // it gave way to somebody
        return tl::unexpected(*info.damage);
    if (info.damage)
        info.findings.append({ FindingCode::CountsUnreadable });
    return info;
}

void SqlStorage::countPeers(SessionInfo &info) const
{
    const auto counted = m_connection.countWithin([&] { return readCounts(info); });
    if (counted)
        return;
    if (counted.error().code != ErrorCode::TimedOut)
        info.damage = counted.error();
    else if (m_connection.countsLater())
        info.isCounting = true;
    else
        info.findings.append({ FindingCode::RowsNotCounted });
}

Result<void> SqlStorage::readCounts(SessionInfo &info) const
{
    const PeerSource source = layout().peers(m_outline);
    const QString where = source.only.isEmpty() ? QString() : " WHERE "_L1 + source.only;
    return m_connection.countRows(fromClause(source) + where)
        .and_then([&](qint64 peers) {
            info.peers = peers;
            return m_connection.value(source.usernameCount);
        })
        .map([&](const QVariant &usernames) {
            if (!usernames.isNull())
                info.usernames = usernames.toLongLong();
        });
}

Result<void> SqlStorage::checkIntegrity() const
{
    return m_connection.value(u"PRAGMA integrity_check(1)"_s)
        .and_then([](const QVariant &answer) -> Result<void> {
            if (answer.toString() == "ok"_L1)
                return {};
            return fail(ErrorCode::Damaged, answer.toString());
        });
}

void setJournalMode(MutableBytes image, SqlStorage::JournalMode mode)
{
    constexpr std::size_t byteOfWriteVersion = 18;
    constexpr std::size_t byteOfReadVersion = 19;
    if (image.size() <= byteOfReadVersion)
        return;
    image[byteOfWriteVersion] = mode == SqlStorage::JournalMode::Wal ? 2 : 1;
    image[byteOfReadVersion] = image[byteOfWriteVersion];
}

} // namespace sessionary
