// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessionwriter.h"

#include "storage/memorystorage.h"
#include "storage/newfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// What SQLite would take for a part of a new file of that name
bool hasSideFiles(const QString &path)
{
    return QFileInfo::exists(path + "-wal"_L1) || QFileInfo::exists(path + "-journal"_L1);
}

} // namespace

Result<SecretBytes> buildImage(FormatId id, const Session &session, const Fill &fill)
{
    const FileLayout *layout = findFileLayout(id);
    if (layout == nullptr || layout->create == nullptr)
        return fail(ErrorCode::NotWrittenHere, id);
    // A login with a gap is no login: the client would put a new key over it.
    const bool isLogin = !session.authKey.isEmpty();
    if (const SessionFields missing = layout->needs & ~session.fields(); isLogin && missing)
        return fail(ErrorCode::MissingFields, missing);

    const auto connection = Connection::createInMemory();
    if (!connection)
        return tl::unexpected(connection.error());
    const auto built = layout->create(*connection, session).and_then([&]() -> Result<void> {
        if (!fill)
            return {};
        return connection->run(u"BEGIN"_s)
            .and_then([&] { return fill(*connection); })
            .and_then([&] { return connection->run(u"COMMIT"_s); });
    });
    if (!built)
        return tl::unexpected(built.error());
    return connection->serialize();
}

Result<void> writeFile(const QString &path, IfExists ifExists,
                       const std::function<Result<void>(NewFile &)> &fill)
{
    const QFileInfo info(path);
    if (ifExists == IfExists::Refuse && (info.exists() || info.isSymLink()))
        return fail(ErrorCode::TargetExists, path);
    // A link stays one, and what it leads to is replaced.
    const QString target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::CannotWrite, path);
    if (hasSideFiles(target))
        return fail(ErrorCode::TargetInUse, path);

    auto file = NewFile::create(target);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto filled = fill(*file); !filled)
        return filled;
    return info.exists() ? file->replace(target + ".bak"_L1) : file->publish();
}

Result<void> writeFile(const QString &path, const SecretBytes &content, IfExists ifExists,
                       const FileCheck &check)
{
    return writeFile(path, ifExists, [&](NewFile &file) {
        return file.write(content.bytes())
            .and_then([&] { return file.readBack(); })
            .and_then([&](SecretBytes bytes) -> Result<void> {
                if (bytes != content)
                    return fail(ErrorCode::VerificationFailed, u"bytes"_s);
                return check ? check(std::move(bytes)) : Result<void>();
            });
    });
}

Result<void> writeSessionFile(const QString &path, const SecretBytes &image, IfExists ifExists)
{
    return writeFile(path, image, ifExists, [](SecretBytes found) {
        setJournalMode(found.bytes(), SqlStorage::JournalMode::Rollback);
        const MemoryStorage copy(std::move(found));
        return copy.open().and_then(
            [](const SqlStorage &storage) { return storage.checkIntegrity(); });
    });
}

} // namespace sessionary
