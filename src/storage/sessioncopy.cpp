// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessioncopy.h"

#include "storage/documentstorage.h"
#include "storage/folder.h"
#include "storage/posix.h"
#include "storage/tablereader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int tries = 3;

bool isSameSession(const SqlStorage &source, const SqlStorage &copy)
{
    const auto expected = source.session();
    const auto found = copy.session();
    if (expected && found)
        return isSameLogin(*expected, *found);
    return !expected && !found && expected.error().code == found.error().code;
}

bool arePeersTheSame(const SqlStorage &source, const SqlStorage &copy)
{
    constexpr std::size_t page = 4096;
    const auto expected = peerKeys(source, {});
    const auto found = peerKeys(copy, {});
    if (!expected || !found || *expected != *found)
        return !expected && !found;
    for (std::size_t at = 0; at < expected->size(); at += page) {
        const auto keys = std::span(*expected).subspan(at, std::min(page, expected->size() - at));
        const auto left = readPeers(source, keys, PeerDetail::WithAccessHash);
        const auto right = readPeers(copy, keys, PeerDetail::WithAccessHash);
        if (!left || !right || *left != *right)
            return false;
    }
    return true;
}

bool areTablesTheSame(const SqlStorage &source, const SqlStorage &copy)
{
    const auto expected = readOutline(source.connection());
    const auto found = readOutline(copy.connection());
    if (!expected || !found || expected->tables != found->tables)
        return false;
    return std::ranges::all_of(expected->tables, [&](const TableOutline &table) {
        if (table.kind != TableOutline::Kind::Table) // never run
            return true;
        const auto left = countRows(source, table.name);
        const auto right = countRows(copy, table.name);
        return left && right && *left == *right;
    });
}

/// It grows whenever another connection has committed something.
Result<qint64> dataVersion(const SqlStorage &storage)
{
    return storage.connection().value(u"PRAGMA data_version"_s).map([](const QVariant &version) {
        return version.toLongLong();
    });
}

Result<void> compare(const SqlStorage &source, const SqlStorage &copy)
{
    if (!isSameSession(source, copy))
        return fail(ErrorCode::VerificationFailed, u"session"_s);
    if (!arePeersTheSame(source, copy))
        return fail(ErrorCode::FileChanged, u"peers"_s);
    if (!areTablesTheSame(source, copy))
        return fail(ErrorCode::FileChanged, u"tables"_s);
    return {};
}

/// A copy, and whether the source is still what it is of: FileChanged
struct Attempt
{
    SecretBytes image;
    Result<void> compared;
    bool isWrittenTo = false;
};

Result<Attempt> attempt(const SqlStorage &source)
{
    const auto before = dataVersion(source);
    if (!before)
        return tl::unexpected(before.error());
    auto bytes = source.connection().backup();
    if (!bytes)
        return tl::unexpected(bytes.error());
    setJournalMode(bytes->bytes(), SqlStorage::JournalMode::Rollback);
    const auto image = std::make_shared<const SecretBytes>(*std::move(bytes));

    const auto copy = Connection::openImage(image).and_then([&](Connection connection) {
        return SqlStorage::over(std::move(connection), source.layout());
    });
    if (!copy)
        return tl::unexpected(copy.error());
    if (const auto whole = copy->checkIntegrity(); !whole)
        return tl::unexpected(whole.error());
    const auto compared = compare(source, *copy);
    const auto after = dataVersion(source);
    if (!after)
        return tl::unexpected(after.error());
    return Attempt { image->clone(), compared, *before != *after };
}

/// Appends the names of the files below \a name, with slashes
Result<void> collect(const Folder &folder, const QString &name, int depth, QStringList &files)
{
    constexpr int deepest = 8;
    constexpr qsizetype most = 50'000;
    const QString path = name.isEmpty() ? folder.path() : folder.pathOf(name);
    const auto names = namesIn(path, most);
    if (!names)
        return fail(ErrorCode::NoPermission, path);
    for (const QString &child : *names) {
        const QString inner = name.isEmpty() ? child : name + u'/' + child;
        const auto facts = factsOf(folder.pathOf(inner));
        if (!facts)
            return tl::unexpected(facts.error());
        if (!facts->isFolder)
            files.append(inner);
        if (depth == deepest || files.size() > most)
            return fail(ErrorCode::FileTooLarge, path);
        if (!facts->isFolder)
            continue;
        if (const auto done = collect(folder, inner, depth + 1, files); !done)
            return done;
    }
    return {};
}

} // namespace

Result<StoredBytes> SessionStorage::stored(const Budget & /*budget*/) const
{
    return fail(ErrorCode::NotAFile);
}

Result<SecretBytes> consistentCopy(const SqlStorage &source, const Budget &budget)
{
    for (int i = 1;; ++i) {
        if (budget.isStopped())
            return fail(ErrorCode::Cancelled);
        auto made = attempt(source);
        if (!made)
            return tl::unexpected(made.error());
        const bool isLastTry = i == tries && made->isWrittenTo;
        if (made->compared || (isLastTry && made->compared.error().code == ErrorCode::FileChanged))
            return std::move(made->image);
        if (i == tries || !made->isWrittenTo)
            return fail(ErrorCode::VerificationFailed, made->compared.error().context);
    }
}

Result<std::vector<FolderFile>> readWholeFolder(const QString &path, const Budget &budget)
{
    auto folder = Folder::open(path);
    if (!folder)
        return tl::unexpected(folder.error());
    folder->setBudget(budget);
    QStringList names;
    if (const auto collected = collect(*folder, {}, 0, names); !collected)
        return tl::unexpected(collected.error());
    std::vector<FolderFile> files;
    for (const QString &name : std::as_const(names)) {
        auto content = folder->read(name);
        if (!content)
            return tl::unexpected(content.error());
        files.push_back({ name, *std::move(content) });
    }
    QStringList later;
    if (const auto collected = collect(*folder, {}, 0, later); !collected)
        return tl::unexpected(collected.error());
    if (!folder->isCurrent() || names != later)
        return fail(ErrorCode::FileChanged, path);
    return files;
}

Result<void> checkIsElsewhere(const QString &sourcePath, const QString &path, IfExists ifExists)
{
    const auto from = identityOf(sourcePath);
    const auto to = identityOf(path);
    if (ifExists == IfExists::Replace && from && to && from->isSameFile(*to))
        return fail(ErrorCode::TargetInUse, path);
    return {};
}

Result<void> copySession(const SessionStorage &source, const QString &sourcePath,
                         const QString &path, IfExists ifExists, const Budget &budget)
{
    if (const auto elsewhere = checkIsElsewhere(sourcePath, path, ifExists); !elsewhere)
        return elsewhere;
    auto stored = source.stored(budget);
    if (!stored
        && (stored.error().code == ErrorCode::PasswordNeeded
            || stored.error().code == ErrorCode::WrongPassword))
        stored = DocumentStorage::storedAt(sourcePath, budget);
    return stored.and_then([&](const StoredBytes &bytes) {
        switch (bytes.kind) {
        case StoredBytes::Kind::File:
            return writeFile(path, bytes.file, ifExists);
        case StoredBytes::Kind::Folder:
            return writeFolder(path, bytes.folder);
        case StoredBytes::Kind::Database:
            break;
        }
        return writeSessionFile(path, bytes.file, ifExists);
    });
}

} // namespace sessionary
