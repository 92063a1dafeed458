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
    const auto image = m_image.get();
    const auto passcode = m_passcode.get();
    if (!image || !passcode)
        return tl::unexpected(image ? passcode.error() : image.error());
    return Connection::openImage(*image, budget)
        .and_then(
            [&](Connection connection) { return SqlStorage::over(std::move(connection), m_kept); })
        .map([&](SqlStorage storage) {
            storage.setPasscode(*passcode);
            return storage;
        });
}

void RescuedStorage::seal(const SealKey &key) const
{
    m_image.seal(key);
    m_passcode.seal(key);
}

Result<void> RescuedStorage::unseal(const SealKey &key) const
{
    return m_image.unseal(key).and_then([&] { return m_passcode.unseal(key); });
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
