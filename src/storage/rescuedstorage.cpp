// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/rescuedstorage.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

RescuedStorage::RescuedStorage(std::shared_ptr<const SecretBytes> image,
                               SqlStorage::JournalMode kept, Passcode passcode,
                               QList<Finding> findings)
    : m_image(std::move(image))
    , m_kept(kept)
    , m_passcode(std::move(passcode))
    , m_findings(std::move(findings))
{
}

Result<SqlStorage> RescuedStorage::open(const Budget &budget) const
{
    return Connection::openImage(m_image, budget)
        .and_then(
            [&](Connection connection) { return SqlStorage::over(std::move(connection), m_kept); })
        .map([&](SqlStorage storage) {
            storage.setPasscode(m_passcode);
            return storage;
        });
}

Result<SessionInfo> RescuedStorage::describe(const Budget &budget) const
{
    return open(budget)
        .and_then([](const SqlStorage &storage) { return storage.describe(); })
        .map([&](SessionInfo info) {
            info.storage = StorageKind::Memory;
            info.openedAs = OpenedAs::Memory;
            info.journalMode = u"memory"_s;
            // The tables are made anew, with a column for all that can be found.
            info.findings.removeIf(
                [](const Finding &finding) { return finding.code == FindingCode::SchemaMismatch; });
            info.findings = m_findings + info.findings;
            return info;
        });
}

} // namespace sessionary
