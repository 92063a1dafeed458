// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sealing.h"
#include "core/sessioninfo.h"
#include "storage/catalogfile.h"
#include "storage/filelook.h"
#include "storage/memorystorage.h"

#include <memory>
#include <vector>

namespace sessionary {

/// A session that is kept in a vault and nowhere else
struct VaultItem
{
    qint64 id = 0;
    CatalogLabel label = {}; ///< its name is never empty
    qint64 added = 0; ///< seconds since 1970
    /// What the session says, without its key
    SessionInfo info = {};
};

/// One encrypted file for sessions that have no file of their own. It is open in memory, each
/// session as the image of a database in secret memory, and every change is written at once: the
/// old vault is there or the new one, and the one before is kept as NAME.bak.
///
/// Inside it is an SQLite database with a row for each session, sealed as core/sealing.h says. The
/// format, to the byte, is in src/storage/README.md.
class Vault
{
public:
    /// The largest session that is taken: what one row of a database holds
    static constexpr std::size_t maxImageSize = std::size_t(15) * 1024 * 1024;

    /// A new file, which must not be there. TargetExists, and the errors of writeFile()
    [[nodiscard]] static Result<Vault> create(const QString &path, const SecretBytes &passphrase,
                                              const SealCost &cost);
    /// It begins as one does; nothing more of it is read.
    [[nodiscard]] static bool isVault(const QString &path);
    /// NotAVault, VaultNewer, WrongPassword, Damaged, and the errors of readFile()
    [[nodiscard]] static Result<Vault> open(const QString &path, const SecretBytes &passphrase);
    /// The same with the key that it was open with before
    [[nodiscard]] static Result<Vault> open(const QString &path,
                                            const std::shared_ptr<const SealKey> &key);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const std::shared_ptr<const SealKey> &key() const { return m_key; }
    [[nodiscard]] std::vector<VaultItem> items() const;
    /// Null when there is none
    [[nodiscard]] std::shared_ptr<MemoryStorage> storage(qint64 id) const;

    // Each is written before it returns: VaultChanged when somebody else has written meanwhile, and
    // the errors of writeFile(). Then nothing is different.

    /// A copy of \a storage, whose key has to be readable. The id of what was added
    [[nodiscard]] Result<qint64> add(const CatalogLabel &label, const SqlStorage &storage);
    [[nodiscard]] Result<void> setLabel(qint64 id, const CatalogLabel &label);
    [[nodiscard]] Result<void> remove(qint64 id);
    /// Another key and another salt; the vault of before is kept as NAME.bak, with its pass phrase.
    [[nodiscard]] Result<void> changePassphrase(const SecretBytes &passphrase,
                                                const SealCost &cost);

private:
    struct Row
    {
        VaultItem item;
        /// Of one whose tables are ours: what the string was
        std::optional<FormatId> imported = {};
        std::shared_ptr<const SecretBytes> image = {};
    };
    using Rows = std::vector<Row>;

    Vault(QString path, std::shared_ptr<const SealKey> key)
        : m_path(std::move(path))
        , m_key(std::move(key))
    {
    }

    /// \a unseal: gives the content, and the key that opened it
    template<typename Unseal>
    [[nodiscard]] static Result<Vault> openWith(const QString &path, Unseal unseal);

    [[nodiscard]] static Result<Rows> rowsFrom(SecretBytes image);
    [[nodiscard]] static Result<SecretBytes> imageOf(const Rows &rows);
    [[nodiscard]] static std::shared_ptr<MemoryStorage> storageOf(const Row &row);
    /// Writes \a rows, and takes them over.
    [[nodiscard]] Result<void> save(Rows rows, const std::shared_ptr<const SealKey> &key);
    [[nodiscard]] Result<void> write(const Rows &rows, const SealKey &key);
    [[nodiscard]] Row *find(Rows &rows, qint64 id) const;

    QString m_path;
    std::shared_ptr<const SealKey> m_key;
    Rows m_rows;
    std::optional<FileIdentity> m_seen; ///< of the file that m_rows is in
};

} // namespace sessionary
