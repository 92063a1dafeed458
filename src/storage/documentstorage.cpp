// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/documentstorage.h"

#include "storage/documentlayout.h"
#include "storage/documentredaction.h"
#include "storage/filerecognition.h"
#include "storage/sessioncopy.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr uint othersMayEnter = 0011;

/// A file or a folder whose format is known
struct Document
{
    const DocumentFormat *format = nullptr;
    std::optional<FileContent> content = {}; ///< of a file
    std::optional<SecretJson> json = {}; ///< what it is, if it is that
    std::optional<Folder> folder = {};

    [[nodiscard]] DocumentFile file() const
    {
        return { content->bytes.bytes(), json ? &json->root() : nullptr };
    }
};

/// \a path, or the folder of Telegram Desktop in it, which is what people have at hand
Result<Document> openFolder(const QString &path)
{
    auto folder = Folder::open(path);
    if (!folder)
        return tl::unexpected(folder.error());
    if (const DocumentFormat *format = recogniseDocument(*folder))
        return Document { .format = format, .folder = *std::move(folder) };
    if (const auto child = u"tdata"_s; folder->has(child)) {
        auto inner = Folder::open(folder->pathOf(child));
        const DocumentFormat *format = inner ? recogniseDocument(*inner) : nullptr;
        if (format != nullptr && format->id == FormatId::TData)
            return Document { .format = format, .folder = *std::move(inner) };
    }
    return fail(ErrorCode::NotAFile, path);
}

/// What begins like a session of a library and does not go on like one is damaged.
Error whyNotRecognised(const FileContent &content, const QString &path)
{
    const auto format = recogniseFile(content.bytes.bytes());
    if (!content.isWhole())
        return { format ? ErrorCode::FileTooLarge : ErrorCode::NotASession, path };
    if (format && *format != FormatId::TData) // a single file out of such a folder is none
        return { ErrorCode::Damaged, path, *format };
    return { ErrorCode::NotASession, path };
}

Result<Document> openFile(const QString &path)
{
    auto content = readFile(path, DocumentFile::maxSize);
    if (!content)
        return tl::unexpected(content.error());
    if (content->bytes.isEmpty())
        return fail(ErrorCode::EmptyFile, path);
    const auto now = identityOf(path);
    if (!now || *now != content->identity)
        return fail(ErrorCode::FileChanged, path);
    if (recogniseFile(content->bytes.bytes()) == FormatId::TData) {
        auto around = openFolder(QFileInfo(path).absolutePath());
        if (around && around->format->id == FormatId::TData)
            return around;
    }

    Document document { .content = *std::move(content) };
    if (!document.content->isWhole())
        return tl::unexpected(whyNotRecognised(*document.content, path));
    if (auto json = SecretJson::parse(document.content->bytes.bytes()))
        document.json = *std::move(json);
    document.format = recogniseDocument(document.file());
    if (document.format == nullptr)
        return tl::unexpected(whyNotRecognised(*document.content, path));
    return document;
}

Result<Document> openDocument(const QString &path)
{
    return factsOf(path).and_then(
        [&](const FileFacts &facts) { return facts.isFolder ? openFolder(path) : openFile(path); });
}

/// Every account in it; none when it is never read
Result<Accounts> readAccounts(Document &document, const SecretBytes *passcode)
{
    const DocumentFormat &format = *document.format;
    if (document.folder)
        return format.readFolder != nullptr ? format.readFolder(*document.folder, passcode)
                                            : Accounts();
    if (format.readFile == nullptr)
        return Accounts();
    return format.readFile(document.file(), passcode).map([](SessionContents contents) {
        Accounts accounts;
        accounts.push_back(std::move(contents));
        return accounts;
    });
}

/// The permission bits of what holds the key; those of files in a folder count where others may
/// enter it.
uint modeOf(const Document &document, const FileFacts &facts)
{
    if (!document.folder)
        return facts.mode;
    return (facts.mode & othersMayEnter) != 0 ? document.folder->modes() : 0;
}

} // namespace

DocumentStorage::DocumentStorage(QString path, int account,
                                 std::shared_ptr<const SecretBytes> passcode)
    : m_path(std::move(path))
    , m_account(account)
    , m_passcode(std::move(passcode))
{
}

Result<std::shared_ptr<DocumentStorage>>
DocumentStorage::create(const QString &path, int account,
                        std::shared_ptr<const SecretBytes> passcode, const Budget &budget)
{
    std::shared_ptr<DocumentStorage> storage(
        new DocumentStorage(path, account, std::move(passcode)));
    if (const auto done = storage->refresh(budget); !done)
        return tl::unexpected(done.error());
    return storage;
}

Result<const DocumentFormat *> DocumentStorage::recognise(const QString &path)
{
    return openDocument(path).map([](const Document &document) { return document.format; });
}

Result<DocumentStorage::State> DocumentStorage::read(const Budget &budget) const
{
    auto document = openDocument(m_path);
    if (!document)
        return tl::unexpected(document.error());
    if (document->folder)
        document->folder->setBudget(budget);
    auto accounts = readAccounts(*document, m_passcode.get());
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto facts = document->folder ? factsOf(document->folder->path())
                                        : Result<FileFacts>(document->content->facts);
    if (!facts)
        return tl::unexpected(facts.error());

    State state { .format = document->format,
                  .facts = *facts,
                  .identity = document->content ? document->content->identity : FileIdentity {},
                  .folder = {},
                  .mode = modeOf(*document, *facts),
                  .image = {},
                  .error = { ErrorCode::NotReadHere, m_path, document->format->id } };
    state.folder = std::move(document->folder);
    if (state.folder)
        state.folder->setBudget({}); // that of one job
    if (!state.format->isRead())
        return state;
    return take(std::move(state), *std::move(accounts));
}

Result<DocumentStorage::State> DocumentStorage::take(State state, Accounts accounts) const
{
    state.accounts = int(accounts.size());
    if (m_account < 0 || m_account >= state.accounts)
        return fail(ErrorCode::NotFound, m_path);
    const auto &contents = accounts[std::size_t(m_account)];
    if (!contents && state.accounts == 1)
        return tl::unexpected(contents.error());
    if (!contents) {
        state.error = contents.error();
        return state;
    }
    return buildDocumentImage(*contents).map([&](SecretBytes image) {
        state.image = std::make_shared<const SecretBytes>(std::move(image));
        return std::move(state);
    });
}

bool DocumentStorage::isCurrent(const State &state)
{
    if (state.folder)
        return state.folder->isCurrent();
    const auto now = identityOf(state.facts.target);
    return now && *now == state.identity;
}

Result<void> DocumentStorage::refresh(const Budget &budget) const
{
    auto state = read(budget);
    for (int i = 1; i < lookTries && !state && state.error().code == ErrorCode::FileChanged; ++i)
        state = read(budget);
    if (!state)
        return tl::unexpected(state.error());
    m_state = *std::move(state);
    return {};
}

Result<SqlStorage> DocumentStorage::open(const Budget &budget) const
{
    const std::lock_guard lock(m_mutex);
    if (!isCurrent(m_state)) {
        if (const auto done = refresh(budget); !done)
            return tl::unexpected(done.error());
    }
    if (!m_state.image)
        return tl::unexpected(m_state.error);
    return Connection::openImage(m_state.image, budget).and_then([&](Connection connection) {
        return SqlStorage::over(std::move(connection), *findFileLayout(m_state.format->id));
    });
}

Result<SessionInfo> DocumentStorage::describe(const Budget &budget) const
{
    auto info = open(budget).and_then([](const SqlStorage &storage) { return storage.describe(); });

    const std::lock_guard lock(m_mutex);
    if (!info && (m_state.image || info.error() != m_state.error))
        return info;
    if (!info)
        info = SessionInfo { .layout = m_state.format->id, .damage = m_state.error };
    info->storage = StorageKind::File;
    info->openedAs = OpenedAs::Live;
    info->file = factsOf(m_state.facts.path).value_or(m_state.facts);
    info->hasTables = false;
    info->accounts = m_state.accounts;
    const uint mode = m_state.folder ? m_state.mode : info->file->mode;
    if (m_state.image && (mode & othersMayRead) != 0)
        info->findings.append({ FindingCode::PermissionsTooOpen, qint64(mode) });
    return info;
}

Result<StoredBytes> DocumentStorage::stored(const Budget &budget) const
{
    return storedAt(m_path, budget);
}

std::optional<Result<StoredBytes>> DocumentStorage::redacted(const QString &name,
                                                             const Budget &budget) const
{
    return openDocument(m_path).and_then([&](const Document &document) {
        if (!document.folder)
            return redactedFile(*document.format, document.file(), m_passcode.get(), budget)
                .map([](SecretBytes file) {
                    return StoredBytes { .kind = StoredBytes::Kind::File, .file = std::move(file) };
                });
        return redactedFolder(*document.format, *document.folder, m_passcode.get(), name, budget)
            .map([](std::vector<FolderFile> files) {
                return StoredBytes { .kind = StoredBytes::Kind::Folder,
                                     .folder = std::move(files) };
            });
    });
}

Result<StoredBytes> DocumentStorage::storedAt(const QString &path, const Budget &budget)
{
    return openDocument(path).and_then([&](Document document) -> Result<StoredBytes> {
        if (!document.folder)
            return StoredBytes { .kind = StoredBytes::Kind::File,
                                 .file = std::move(document.content->bytes) };
        return readWholeFolder(document.folder->path(), budget)
            .map([](std::vector<FolderFile> files) {
                return StoredBytes { .kind = StoredBytes::Kind::Folder,
                                     .folder = std::move(files) };
            });
    });
}

int DocumentStorage::accounts() const
{
    const std::lock_guard lock(m_mutex);
    return m_state.accounts;
}

} // namespace sessionary
