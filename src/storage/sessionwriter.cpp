// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessionwriter.h"

#include "storage/memorystorage.h"
#include "storage/newfile.h"
#include "storage/peerreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

Result<void> copyPeers(const FileLayout &layout, const Connection &target, const SqlStorage &source)
{
    const auto keys = peerKeys(source, {});
    if (!keys)
        return tl::unexpected(keys.error());

    constexpr std::size_t pageSize = 256;
    for (std::size_t first = 0; first < keys->size(); first += pageSize) {
        const auto page =
            std::span(*keys).subspan(first).first(std::min(pageSize, keys->size() - first));
        const auto peers = readPeers(source, page, PeerDetail::WithAccessHash);
        if (!peers)
            return tl::unexpected(peers.error());
        for (const PeerInsert &insert : layout.peerInserts()) {
            QList<QVariantList> rows;
            for (const Peer &peer : *peers) {
                if (peer.id != 0)
                    rows.append(insert.values(peer));
            }
            auto next = rows.cbegin();
            const auto inserted =
                target.runForEach(insert.sql, [&]() -> std::optional<QVariantList> {
                    return next == rows.cend() ? std::nullopt : std::optional(*next++);
                });
            if (!inserted)
                return inserted;
        }
    }
    return {};
}

/// What must not be different between a session and its copy in another layout
bool isSameLogin(const Session &left, const Session &right)
{
    return left.authKey == right.authKey && left.dcId == right.dcId
        && left.testMode == right.testMode && left.userId == right.userId
        && left.isBot == right.isBot && left.apiId == right.apiId && left.date == right.date;
}

struct PeerSum
{
    qint64 count = 0;
    size_t hash = 0;

    friend bool operator==(const PeerSum &, const PeerSum &) = default;
};

/// Does not depend on the order
Result<PeerSum> sumOf(const SqlStorage &storage)
{
    PeerSum sum;
    return forEachPeer(storage, {}, PeerDetail::WithAccessHash,
                       [&](const Peer &peer) {
                           ++sum.count;
                           sum.hash += qHashMulti(0, currentMarkedId(peer.id, peer.type),
                                                  peer.accessHash.value_or(0), int(peer.type),
                                                  peer.unknownType, peer.usernames, peer.phone,
                                                  peer.updated.value_or(0));
                           return true;
                       })
        .map([&] { return sum; });
}

/// What SQLite would take for a part of a new file of that name
bool hasSideFiles(const QString &path)
{
    return QFileInfo::exists(path + "-wal"_L1) || QFileInfo::exists(path + "-journal"_L1);
}

} // namespace

Result<SecretBytes> buildImage(FormatId id, const Session &session, const SqlStorage *peersFrom)
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
    if (const auto created = layout->create(*connection, session); !created)
        return tl::unexpected(created.error());
    if (peersFrom != nullptr) {
        const auto copied =
            connection->run(u"BEGIN"_s)
                .and_then([&] { return copyPeers(*layout, *connection, *peersFrom); })
                .and_then([&] { return connection->run(u"COMMIT"_s); });
        if (!copied)
            return tl::unexpected(copied.error());
    }
    return connection->serialize();
}

Result<void> compareSessions(const SqlStorage &left, const SqlStorage &right)
{
    const auto leftRecord = left.layout().read(left.connection(), left.outline());
    const auto rightRecord = right.layout().read(right.connection(), right.outline());
    const auto leftPeers = sumOf(left);
    const auto rightPeers = sumOf(right);
    if (!leftRecord || !rightRecord || !leftPeers || !rightPeers)
        return fail(ErrorCode::VerificationFailed, u"not readable"_s);
    if (!isSameLogin(leftRecord->session, rightRecord->session))
        return fail(ErrorCode::VerificationFailed, u"session"_s);
    if (*leftPeers != *rightPeers)
        return fail(ErrorCode::VerificationFailed, u"peers"_s);
    return {};
}

Result<void> writeSessionFile(const QString &path, const SecretBytes &image, IfExists ifExists)
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
    if (const auto written = file->write(image.bytes()); !written)
        return written;

    const auto verified = file->readBack().and_then([&](SecretBytes bytes) -> Result<void> {
        if (bytes != image)
            return fail(ErrorCode::VerificationFailed, u"bytes"_s);
        const MemoryStorage copy(std::move(bytes));
        return copy.open().and_then(
            [](const SqlStorage &storage) { return storage.checkIntegrity(); });
    });
    if (!verified)
        return verified;

    return info.exists() ? file->replace(target + ".bak"_L1) : file->publish();
}

} // namespace sessionary
