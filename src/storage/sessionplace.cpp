// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessionplace.h"

#include "storage/documentstorage.h"
#include "storage/filerecognition.h"
#include "storage/filestorage.h"

namespace sessionary {

namespace {

/// Enough of a file to see that it is a database
constexpr std::size_t magicSize = 16;

Result<bool> isDatabase(const QString &path)
{
    return factsOf(path).and_then([&](const FileFacts &facts) -> Result<bool> {
        if (facts.isFolder)
            return false;
        return readFile(path, magicSize).map([](const FileContent &content) {
            return isSqlite(content.bytes.bytes());
        });
    });
}

} // namespace

Result<SessionPlace> recognisePlace(const QString &path)
{
    const auto database = isDatabase(path);
    if (!database)
        return tl::unexpected(database.error());
    if (*database)
        return SessionPlace {};
    return DocumentStorage::recognise(path).map([&](const DocumentFormat *format) {
        const auto facts = factsOf(path);
        return SessionPlace { format->id, facts && facts->isFolder };
    });
}

Result<std::shared_ptr<SessionStorage>> openPlace(const QString &path, int account,
                                                  const Passcode &passcode, const Budget &budget)
{
    const auto database = isDatabase(path);
    if (!database)
        return tl::unexpected(database.error());
    const auto asStorage = [](const auto &storage) {
        return std::static_pointer_cast<SessionStorage>(storage);
    };
    if (!*database)
        return DocumentStorage::create(path, account, passcode, budget).map(asStorage);
    if (account != 0)
        return fail(ErrorCode::NotFound, path);
    return FileStorage::create(path, budget, passcode).map(asStorage);
}

Result<int> accountsAt(const QString &path, const Passcode &passcode)
{
    const auto facts = factsOf(path);
    if (!facts)
        return tl::unexpected(facts.error());
    if (!facts->isFolder)
        return 1;
    return DocumentStorage::create(path, 0, passcode).map([](const auto &storage) {
        return storage->accounts();
    });
}

} // namespace sessionary
