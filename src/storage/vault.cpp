// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/vault.h"

#include "storage/documentlayout.h"
#include "storage/posix.h"
#include "storage/sessionwriter.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSqlQuery>

#include <sys/file.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr std::size_t maxVaultSize = std::size_t(512) * 1024 * 1024;
constexpr qint64 vaultSchema = 1;

const auto createTable = u"CREATE TABLE sessions(id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                         "color INTEGER NOT NULL, tags TEXT NOT NULL, notes TEXT NOT NULL, "
                         "added INTEGER NOT NULL, imported TEXT, image BLOB NOT NULL)"_s;

/// An empty text is none for SQLite when it was never made.
QString nonNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// A file that is open in two windows is written by one of them at a time.
class WriteLock
{
public:
    explicit WriteLock(const QString &path)
        : m_file(openForReading(path))
    {
        m_isHeld = !m_file.isValid() || ::flock(m_file.get(), LOCK_EX | LOCK_NB) == 0;
    }

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    UniqueFd m_file; // closed, and the lock with it
    bool m_isHeld = false;
};

} // namespace

Result<Vault> Vault::create(const QString &path, const SecretBytes &passphrase,
                            const SealCost &cost)
{
    return SealKey::derive(passphrase, cost).and_then([&](SealKey key) -> Result<Vault> {
        Vault vault(path, std::make_shared<const SealKey>(std::move(key)));
        if (const auto written = vault.write({}, *vault.m_key); !written)
            return tl::unexpected(written.error());
        return vault;
    });
}

bool Vault::isVault(const QString &path)
{
    constexpr std::size_t beginning = 16;
    const auto content = readFile(path, beginning);
    return content && isSealed(content->bytes.bytes());
}

template<typename Unseal>
Result<Vault> Vault::openWith(const QString &path, Unseal unseal)
{
    const auto content = readFile(path, maxVaultSize);
    if (!content)
        return tl::unexpected(content.error());
    if (!content->isWhole())
        return fail(ErrorCode::FileTooLarge, path);
    Vault vault(path, nullptr);
    auto rows = unseal(content->bytes.bytes(), vault.m_key).and_then(&Vault::rowsFrom);
    if (!rows)
        return tl::unexpected(rows.error());
    vault.m_rows = *std::move(rows);
    vault.m_seen = content->identity;
    return vault;
}

Result<Vault> Vault::open(const QString &path, const SecretBytes &passphrase)
{
    return openWith(path, [&](Bytes sealed, std::shared_ptr<const SealKey> &key) {
        return SealKey::open(sealed, passphrase).map([&](SealKey::Opened opened) {
            key = std::make_shared<const SealKey>(std::move(opened.key));
            return std::move(opened.content);
        });
    });
}

Result<Vault> Vault::open(const QString &path, const std::shared_ptr<const SealKey> &key)
{
    return openWith(path, [&](Bytes sealed, std::shared_ptr<const SealKey> &used) {
        used = key;
        return key->unseal(sealed);
    });
}

std::vector<VaultItem> Vault::items() const
{
    std::vector<VaultItem> items;
    for (const Row &row : m_rows)
        items.push_back(row.item);
    return items;
}

std::shared_ptr<MemoryStorage> Vault::storageOf(const Row &row)
{
    return std::make_shared<MemoryStorage>(
        row.image, row.imported ? findImportedLayout(*row.imported) : nullptr);
}

std::shared_ptr<MemoryStorage> Vault::storage(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.item.id; });
    return found == m_rows.end() ? nullptr : storageOf(*found);
}

Vault::Row *Vault::find(Rows &rows, qint64 id) const
{
    const auto found = std::ranges::find(rows, id, [](const Row &row) { return row.item.id; });
    return found == rows.end() ? nullptr : &*found;
}

Result<qint64> Vault::add(const CatalogLabel &label, const SqlStorage &storage)
{
    auto session = storage.session(); // a key that cannot be read now never will be
    if (!session)
        return tl::unexpected(session.error());
    auto image = storage.connection().backup();
    if (!image)
        return tl::unexpected(image.error());
    if (image->size() > maxImageSize)
        return fail(ErrorCode::FileTooLarge);
    setJournalMode(image->bytes(), SqlStorage::JournalMode::Rollback);

    Row row { .item = { .label = label, .added = QDateTime::currentSecsSinceEpoch() },
              .image = std::make_shared<const SecretBytes>(*std::move(image)) };
    if (findImportedLayout(storage.layout().id) == &storage.layout())
        row.imported = storage.layout().id;
    for (const Row &other : m_rows)
        row.item.id = std::max(row.item.id, other.item.id);
    ++row.item.id;
    auto info = storageOf(row)->describe();
    if (!info)
        return tl::unexpected(info.error());
    row.item.info = *std::move(info);
    if (row.item.label.name.isEmpty())
        row.item.label.name = QString::number(row.item.id);

    const qint64 id = row.item.id;
    Rows rows = m_rows;
    rows.push_back(std::move(row));
    return save(std::move(rows), m_key).map([&] { return id; });
}

Result<void> Vault::setLabel(qint64 id, const CatalogLabel &label)
{
    Rows rows = m_rows;
    Row *row = find(rows, id);
    if (row == nullptr)
        return fail(ErrorCode::NotFound);
    const QString name = label.name.isEmpty() ? row->item.label.name : label.name;
    row->item.label = label;
    row->item.label.name = name;
    return save(std::move(rows), m_key);
}

Result<void> Vault::remove(qint64 id)
{
    Rows rows = m_rows;
    std::erase_if(rows, [&](const Row &row) { return row.item.id == id; });
    return save(std::move(rows), m_key);
}

Result<void> Vault::changePassphrase(const SecretBytes &passphrase, const SealCost &cost)
{
    return SealKey::derive(passphrase, cost).and_then([&](SealKey key) {
        return save(m_rows, std::make_shared<const SealKey>(std::move(key)));
    });
}

Result<void> Vault::save(Rows rows, const std::shared_ptr<const SealKey> &key)
{
    return write(rows, *key).map([&] {
        m_rows = std::move(rows);
        m_key = key;
    });
}

Result<void> Vault::write(const Rows &rows, const SealKey &key)
{
    auto image = imageOf(rows);
    if (!image)
        return tl::unexpected(image.error());
    const SecretBytes sealed = key.seal(image->bytes());

    const WriteLock lock(m_path);
    const auto now = identityOf(m_path);
    if (m_seen && (!lock.isHeld() || !now || *now != *m_seen))
        return fail(ErrorCode::VaultChanged, m_path);
    const auto written = writeFile(m_path, sealed, m_seen ? IfExists::Replace : IfExists::Refuse,
                                   [&](const SecretBytes &found) -> Result<void> {
                                       const auto back = key.unseal(found.bytes());
                                       if (!back || *back != *image)
                                           return fail(ErrorCode::VerificationFailed, m_path);
                                       return {};
                                   });
    if (!written)
        return written;
    const auto made = identityOf(m_path);
    if (made)
        m_seen = *made;
    return {};
}

// --- the database inside

Result<SecretBytes> Vault::imageOf(const Rows &rows)
{
    const auto connection = Connection::createInMemory();
    if (!connection)
        return tl::unexpected(connection.error());
    auto done = connection->run(createTable).and_then([&] {
        return connection->run(u"PRAGMA user_version = %1"_s.arg(vaultSchema));
    });
    for (const Row &row : rows) {
        done = done.and_then([&] {
            const CatalogLabel &label = row.item.label;
            return connection->runWithSecret(
                u"INSERT INTO sessions(id, name, color, tags, notes, added, imported, image) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                { row.item.id, label.name, label.color, nonNull(label.tags.join(u'\n')),
                  nonNull(label.notes), row.item.added,
                  row.imported ? QVariant(QString::fromUtf8(nameOf(*row.imported).name))
                               : QVariant() },
                row.image->bytes());
        });
    }
    if (!done)
        return tl::unexpected(done.error());
    return connection->serialize();
}

Result<Vault::Rows> Vault::rowsFrom(SecretBytes image)
{
    const auto connection =
        Connection::openImage(std::make_shared<const SecretBytes>(std::move(image)));
    if (!connection)
        return tl::unexpected(connection.error());
    const auto version = connection->value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (version->toLongLong() > vaultSchema)
        return fail(ErrorCode::VaultNewer);

    Rows rows;
    const auto read = connection->each(
        u"SELECT id, name, color, tags, notes, added, imported FROM sessions ORDER BY id"_s, {},
        [&](const Connection::Row &row) {
            Row found;
            found.item.id = row.value(0).toLongLong();
            found.item.label = { .name = row.value(1).toString(),
                                 .color = row.value(2).toInt(),
                                 .tags = row.value(3).toString().split(u'\n', Qt::SkipEmptyParts),
                                 .notes = row.value(4).toString() };
            found.item.added = row.value(5).toLongLong();
            found.imported = formatNamed(row.value(6).toString());
            rows.push_back(std::move(found));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    for (Row &row : rows) {
        auto bytes =
            connection->secret(u"SELECT image FROM sessions WHERE id = %1"_s.arg(row.item.id));
        if (!bytes)
            return tl::unexpected(bytes.error());
        row.image = std::make_shared<const SecretBytes>(*std::move(bytes));
        auto info = storageOf(row)->describe();
        if (!info)
            return tl::unexpected(info.error());
        row.item.info = *std::move(info);
    }
    return rows;
}

} // namespace sessionary
