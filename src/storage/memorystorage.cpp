// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/memorystorage.h"

#include "storage/documentlayout.h"
#include "storage/sessionwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

MemoryStorage::MemoryStorage(SecretBytes image, const FileLayout *layout)
    : MemoryStorage(std::make_shared<const SecretBytes>(std::move(image)), layout)
{
}

MemoryStorage::MemoryStorage(std::shared_ptr<const SecretBytes> image, const FileLayout *layout)
    : m_image(std::move(image))
    , m_layout(layout)
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

Result<std::shared_ptr<MemoryStorage>> MemoryStorage::createImported(FormatId format,
                                                                     Session session)
{
    const FileLayout *layout = findImportedLayout(format);
    if (layout == nullptr)
        return create(FormatId::Pyrogram, session);
    SessionContents contents { .session = std::move(session) };
    contents.findings = findingsOf(contents.session);
    return buildDocumentImage(contents).map([&](SecretBytes image) {
        return std::make_shared<MemoryStorage>(std::move(image), layout);
    });
}

Result<SqlStorage> MemoryStorage::open(const Budget &budget) const
{
    const auto image = m_image.get();
    if (!image)
        return tl::unexpected(image.error());
    return Connection::openImage(*image, budget).and_then([&](Connection connection) {
        return m_layout != nullptr ? SqlStorage::over(std::move(connection), *m_layout)
                                   : SqlStorage::over(std::move(connection));
    });
}

Result<SessionInfo> MemoryStorage::describe(const Budget &budget) const
{
    return open(budget)
        .and_then([](const SqlStorage &storage) { return storage.describe(); })
        .map([&](SessionInfo info) {
            info.storage = StorageKind::Memory;
            info.openedAs = OpenedAs::Memory;
            info.journalMode = u"memory"_s;
            info.hasTables = m_layout == nullptr;
            return info;
        });
}

} // namespace sessionary
