// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/memorystorage.h"

#include "storage/sessionwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

MemoryStorage::MemoryStorage(SecretBytes image)
    : m_image(std::make_shared<const SecretBytes>(std::move(image)))
{
}

Result<std::shared_ptr<MemoryStorage>> MemoryStorage::createEmpty(FormatId layout)
{
    return create(layout, Session {});
}

Result<std::shared_ptr<MemoryStorage>> MemoryStorage::create(FormatId layout,
                                                             const Session &session)
{
    return buildImage(layout, session).map([](SecretBytes image) {
        return std::make_shared<MemoryStorage>(std::move(image));
    });
}

Result<SqlStorage> MemoryStorage::open(const Budget &budget) const
{
    return Connection::openImage(m_image, budget).and_then([](Connection connection) {
        return SqlStorage::over(std::move(connection));
    });
}

Result<SessionInfo> MemoryStorage::describe(const Budget &budget) const
{
    return open(budget)
        .and_then([](const SqlStorage &storage) { return storage.describe(); })
        .map([](SessionInfo info) {
            info.storage = StorageKind::Memory;
            info.openedAs = OpenedAs::Memory;
            info.journalMode = u"memory"_s;
            return info;
        });
}

} // namespace sessionary
