// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/filestorage.h"

#include "storage/lockholders.h"
#include "storage/sessioncopy.h"
#include "storage/snapshot.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// A look at a database takes milliseconds, and a second of the processor's time when a client has
/// met millions. One that takes longer was made to.
constexpr auto longestFileLook = std::chrono::milliseconds(1200);

/// What is smaller is copied faster than somebody notices, and then is in nobody's way.
constexpr qint64 copiedAtOnce = 4LL * 1024 * 1024;

Budget forALook(Budget budget)
{
    budget.limit = std::min(budget.limit.value_or(longestFileLook), longestFileLook);
    return budget;
}

/// What an open connection holds: the lock, and before it the storage whose lock it is
struct Guard
{
    Guard(std::shared_ptr<const FileStorage> held, std::shared_mutex &mutex)
        : storage(std::move(held))
        , lock(mutex)
    {
    }

    std::shared_ptr<const FileStorage> storage;
    std::shared_lock<std::shared_mutex> lock; // released first
};

/// What keeps us from reading is what keeps a client from writing: somebody wants to know who it
/// is.
Error withHolders(Error error, const QString &path)
{
    if (error.code == ErrorCode::Locked) {
        const QStringList writing = textsOf(lockHolders(path), LockHolder::Hold::Writing);
        if (!writing.isEmpty())
            error.subject = writing;
    }
    return error;
}

} // namespace

FileStorage::FileStorage(QString path, std::shared_ptr<const SecretBytes> passcode)
    : m_path(std::move(path))
    , m_passcode(std::move(passcode))
{
}

Result<std::shared_ptr<FileStorage>>
FileStorage::create(const QString &path, const Budget &budget,
                    std::shared_ptr<const SecretBytes> passcode)
{
    std::shared_ptr<FileStorage> storage(new FileStorage(path, std::move(passcode)));
    if (const auto looked = storage->refresh(budget); !looked)
        return tl::unexpected(looked.error());
    return storage;
}

Result<FileStorage::State> FileStorage::lookAgain(const QString &path, const Budget &budget)
{
    return lookAt(path).and_then([&](FileLook look) -> Result<State> {
        State state { std::move(look), OpenedAs::Live, {} };
        const auto copy = [&](OpenedAs why) {
            state.openedAs = why;
            return takeSnapshot(state.look, budget).map([&](SecretBytes image) {
                state.image = std::make_shared<const SecretBytes>(std::move(image));
                return std::move(state);
            });
        };
        if (state.look.sides.wal)
            return copy(OpenedAs::FromWal);
        if (state.look.isWal || state.look.sides.isWalOdd) {
            state.openedAs = OpenedAs::Immutable;
            return state;
        }

        // SQLite alone knows whether a journal is hot: a running client has one, too.
        const auto connection = connect(state, budget);
        if (!connection && Connection::isHotJournal(connection.error()))
            return copy(OpenedAs::FromJournal);
        if (!connection && connection.error().code == ErrorCode::LocksFail)
            return copy(OpenedAs::WithoutLocks);
        if (!connection)
            return tl::unexpected(connection.error());
        return state;
    });
}

bool FileStorage::isCurrent(const State &state)
{
    const QString &path = state.look.facts.target;
    const auto identity = identityOf(path);
    if (!identity)
        return false;
    const SideFiles sides = sideFilesOf(path);
    if (state.openedAs == OpenedAs::Live) // a writer beside us is SQLite's business
        return identity->isSameFile(state.look.identity) && !sides.wal && !sides.isWalOdd;
    return *identity == state.look.identity && sides == state.look.sides;
}

Result<Connection> FileStorage::connect(const State &state, const Budget &budget,
                                        Connection::Access access)
{
    switch (state.openedAs) {
    case OpenedAs::Live:
        return Connection::openFile(state.look.facts.target, access, budget)
            .map_error(
                [&](const Error &error) { return withHolders(error, state.look.facts.target); });
    case OpenedAs::Immutable:
        return Connection::openFile(state.look.facts.target, Connection::Access::Immutable, budget);
    case OpenedAs::FromWal:
    case OpenedAs::FromJournal:
    case OpenedAs::WithoutLocks:
        return Connection::openImage(state.image, budget);
    case OpenedAs::Memory:
        break;
    }
    return fail(ErrorCode::Internal);
}

Result<Connection> FileStorage::connectTo(Reach reach, const Budget &budget) const
{
    const bool isLarge = m_state.look.identity.size > copiedAtOnce;
    if (reach == Reach::InPlace)
        return connect(m_state, budget);
    if (reach == Reach::OneState && isLarge)
        return connect(m_state, budget, Connection::Access::OneState);
    return connectDetached(budget);
}

Result<Connection> FileStorage::connectDetached(const Budget &budget) const
{
    return connect(m_state, budget).and_then([&](Connection connection) -> Result<Connection> {
        if (m_state.openedAs != OpenedAs::Live)
            return connection;
        auto image = copyOf(connection);
        if (image)
            return Connection::openImage(*std::move(image), budget);
        const ErrorCode code = image.error().code;
        if (code == ErrorCode::FileTooLarge || code == ErrorCode::FileChanged)
            return connection;
        return tl::unexpected(image.error());
    });
}

Result<std::shared_ptr<const SecretBytes>> FileStorage::copyOf(const Connection &connection) const
{
    const std::lock_guard lock(m_copyMutex);
    if (auto copy = m_copy.lock(); copy && connection.isStateOf(*copy))
        return copy;
    return connection.copyInSteps(maxSnapshotSize).map([&](SecretBytes image) {
        auto copy = std::make_shared<const SecretBytes>(std::move(image));
        m_copy = copy;
        return copy;
    });
}

Result<void> FileStorage::refresh(const Budget &budget) const
{
    const std::unique_lock lock(m_mutex);
    const Budget limited = forALook(budget);
    Result<State> state = lookAgain(m_path, limited);
    for (int i = 1; i < lookTries && !state && state.error().code == ErrorCode::FileChanged; ++i)
        state = lookAgain(m_path, limited);
    if (!state)
        return tl::unexpected(state.error());
    m_state = *std::move(state);
    m_copy.reset(); // it can be one of another file
    return {};
}

Result<SqlStorage> FileStorage::open(const Budget &budget) const
{
    return openAs(Reach::InPlace, budget);
}

Result<SqlStorage> FileStorage::openDetached(const Budget &budget) const
{
    return openAs(Reach::Detached, budget);
}

Result<SqlStorage> FileStorage::openInOneState(const Budget &budget) const
{
    return openAs(Reach::OneState, budget);
}

Result<SqlStorage> FileStorage::openAs(Reach reach, const Budget &budget) const
{
    for (int i = 0; i < lookTries; ++i) {
        {
            auto guard = std::make_shared<Guard>(shared_from_this(), m_mutex);
            // A copy that was just made is what was there, also when a writer went on meanwhile.
            const bool isNew = i > 0 && m_state.image != nullptr;
            if (isNew || isCurrent(m_state)) {
                auto connection = connectTo(reach, budget);
                if (connection) {
                    const auto kept = m_state.look.isWal ? SqlStorage::JournalMode::Wal
                                                         : SqlStorage::JournalMode::Rollback;
                    if (connection->isImage()) // the file may be looked at meanwhile
                        return check(SqlStorage::over(*std::move(connection), kept));
                    return check(SqlStorage::over(*std::move(connection), kept, std::move(guard)));
                }
                const Error &error = connection.error();
                if (error.code != ErrorCode::FileChanged && !Connection::isHotJournal(error))
                    return tl::unexpected(error);
            }
        }
        if (const auto looked = refresh(budget); !looked)
            return tl::unexpected(looked.error());
    }
    return fail(ErrorCode::FileChanged, m_path);
}

Result<SqlStorage> FileStorage::check(Result<SqlStorage> storage) const
{
    // Without its -wal, a file in WAL mode can be empty, and all that was in it is elsewhere.
    const bool isEmpty = !storage && storage.error().code == ErrorCode::EmptyDatabase;
    if (isEmpty && m_state.openedAs == OpenedAs::Immutable)
        return fail(ErrorCode::WalMissing, m_path);
    if (storage)
        storage->setPasscode(m_passcode);
    if (storage && m_preferred)
        storage->prefer(*m_preferred);
    return storage;
}

Result<SessionInfo> FileStorage::describe(const Budget &budget) const
{
    auto info =
        readAtOnce(forALook(budget), [](const SqlStorage &storage) { return storage.describe(); });
    if (!info)
        return info;

    const std::shared_lock lock(m_mutex);
    if (m_state.openedAs == OpenedAs::Immutable && info->has(FindingCode::NoSessionRow))
        return fail(ErrorCode::WalMissing, m_path); // a library makes the row with the file

    info->openedAs = m_state.openedAs;
    // The mode can change without the file being another one.
    addFile(*info, factsOf(m_path).value_or(m_state.look.facts), m_state.look.isWal);
    if (m_state.openedAs == OpenedAs::FromWal)
        info->findings.append({ FindingCode::ReadFromWal });
    if (m_state.openedAs == OpenedAs::FromJournal)
        info->findings.append({ FindingCode::RecoveredFromJournal });
    return info;
}

void FileStorage::addFile(SessionInfo &info, FileFacts facts, bool isWal)
{
    info.storage = StorageKind::File;
    info.journalMode = isWal ? u"wal"_s : u"delete"_s;
    info.file = std::move(facts);
    if ((info.file->mode & othersMayRead) != 0)
        info.findings.append({ FindingCode::PermissionsTooOpen, qint64(info.file->mode) });
}

Result<StoredBytes> FileStorage::stored(const Budget &budget) const
{
    return open(budget).and_then([&](const SqlStorage &storage) {
        return consistentCopy(storage, budget).map([&](SecretBytes image) {
            setJournalMode(image.bytes(),
                           storage.outline().isWal ? SqlStorage::JournalMode::Wal
                                                   : SqlStorage::JournalMode::Rollback);
            return StoredBytes { .kind = StoredBytes::Kind::Database, .file = std::move(image) };
        });
    });
}

FileIdentity FileStorage::identity() const
{
    const std::shared_lock lock(m_mutex);
    return m_state.look.identity;
}

} // namespace sessionary
