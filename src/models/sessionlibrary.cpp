// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/sessionlibrary.h"

#include "formats/adaptation.h"
#include "formats/stringformat.h"
#include "models/async.h"
#include "models/sessiontext.h"
#include "storage/deferredstorage.h"
#include "storage/encryptedkey.h"
#include "storage/filestorage.h"
#include "storage/memorystorage.h"
#include "storage/redaction.h"
#include "storage/sessioncopy.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// A look at a file takes milliseconds. One that takes so much longer was made to.
constexpr auto longestLook = std::chrono::seconds(10);
/// Whoever opens a session sees it before its million peers are counted.
constexpr auto longestCount = std::chrono::milliseconds(5);
constexpr auto pauseBeforeCount = std::chrono::milliseconds(100);
/// What cannot be checked in that time is not, and the report says so.
constexpr auto longestCheck = std::chrono::seconds(2);

std::shared_ptr<const SessionStorage> engineFor(const QString &path, std::optional<int> account,
                                                const Passcode &passcode,
                                                std::optional<FormatId> layout = {})
{
    return std::make_shared<DeferredStorage>([=](const Budget &budget) {
        return openPlace(path, account.value_or(0), passcode, budget)
            .map([&](std::shared_ptr<SessionStorage> place) {
                if (layout)
                    place->prefer(*layout);
                return place;
            });
    });
}

/// The session could be read, even if not all that lies beside it.
bool isRead(const SessionInfo &info)
{
    return !info.damage || info.has(FindingCode::CountsUnreadable);
}

/// Somebody is writing just now; the next look has what is there then.
bool isPassing(const Error &error)
{
    return error.code == ErrorCode::Locked || error.code == ErrorCode::FileChanged;
}

using Image = std::shared_ptr<const SecretBytes>;

/// A database that becomes a folder is ours, and not told from its tables.
MemoryStorage storageOf(const Image &image, const ConversionTarget &target)
{
    const FileLayout *layout = findFileLayout(target.format);
    return MemoryStorage(image, layout->files != nullptr ? layout : nullptr);
}

/// A client that writes meanwhile makes source and copy differ; the next try has what it wrote.
Result<Image> convertAndVerify(const SqlStorage &source, const ConversionTarget &target)
{
    constexpr int tries = 3;
    for (int i = 1;; ++i) {
        const auto image = convertToImage(source, target).map([](SecretBytes bytes) -> Image {
            return std::make_shared<const SecretBytes>(std::move(bytes));
        });
        if (!image)
            return image;
        const MemoryStorage made = storageOf(*image, target);
        const auto verified = made.open().and_then(
            [&](const SqlStorage &storage) { return verifyConversion(source, storage, target); });
        if (verified)
            return image;
        if (i == tries || verified.error().code != ErrorCode::VerificationFailed)
            return tl::unexpected(verified.error());
    }
}

/// What the window and the command line write goes through here: made in memory, compared with what
/// it was made from, written, read back as any other file is, and compared again.
Result<SessionInfo> saveAs(const SqlStorage &source, const QString &path,
                           const ConversionTarget &target, IfExists ifExists)
{
    const auto image = convertAndVerify(source, target);
    if (!image)
        return tl::unexpected(image.error());
    const MemoryStorage made = storageOf(*image, target);
    const auto storage = made.open();
    if (!storage)
        return tl::unexpected(storage.error());

    const FileLayout &layout = storage->layout();
    const auto written = layout.files == nullptr
        ? writeSessionFile(path, **image, ifExists)
        : layout.files(*storage, QFileInfo(path).fileName()).and_then([&](const auto &files) {
              return writeFolder(path, files);
          });
    if (!written)
        return tl::unexpected(written.error());

    // What was compared with the source is compared with what is there now: the source can have
    // changed meanwhile.
    const ConversionTarget same { .format = target.format,
                                  .updateState = UpdateStateChoice::TakeAlong };
    return openPlace(path).and_then([&](const auto &place) {
        return place->open()
            .and_then(
                [&](const SqlStorage &found) { return verifyConversion(*storage, found, same); })
            .and_then([&] { return place->describe(); });
    });
}

/// What is at \a path now, read as any other session is
Result<SessionInfo> describeCopy(const QString &path, int account, const Passcode &passcode)
{
    auto info = openPlace(path, account, passcode).and_then([](const auto &place) {
        return place->describe();
    });
    const bool isLocked = !info
        && (info.error().code == ErrorCode::PasswordNeeded
            || info.error().code == ErrorCode::WrongPassword);
    return isLocked ? SessionInfo {} : std::move(info);
}

} // namespace

SessionLibrary::SessionLibrary(QObject *parent)
    : QObject(parent)
{
}

SessionLibrary::~SessionLibrary() = default;

std::shared_ptr<const SessionStorage> SessionLibrary::engineOf(SessionId id) const
{
    const Entry *found = entry(id);
    return found != nullptr ? found->engine : nullptr; // it was closed meanwhile
}

template<typename Job>
auto SessionLibrary::withStorage(Lane lane, SessionId id, Job job)
{
    using T = std::invoke_result_t<Job, const SqlStorage &>;
    const auto engine = engineOf(id);
    return m_jobs.run(lane, [lane, engine, job = std::move(job)](Budget budget) mutable -> T {
        if (!engine) // it was closed meanwhile
            return fail(ErrorCode::Cancelled);
        if (lane == Lane::Slow)
            return engine->openDetached(budget).and_then(job);
        budget.limit = longestLook;
        return engine->open(budget).and_then(job);
    });
}

template<typename Job>
auto SessionLibrary::withEngine(SessionId id, Job job, Lane lane)
{
    using T = std::invoke_result_t<Job, const SessionStorage &, const Budget &>;
    const auto engine = engineOf(id);
    return m_jobs.run(lane, [engine, job = std::move(job)](const Budget &budget) -> T {
        if (!engine)
            return fail(ErrorCode::Cancelled);
        return job(*engine, budget);
    });
}

template<typename Job>
QFuture<Result<RowKeys>> SessionLibrary::keysInParts(SessionId id, Job job)
{
    const auto engine = engineOf(id);
    return m_jobs.runInParts<Result<RowKeys>>(
        Lane::Slow, [engine, job](const Budget &budget, const auto &give) {
            bool isGiven = false;
            std::optional<KeyParts> parts;
            Budget watched = budget;
            watched.isCancelled = [&] {
                if (parts)
                    parts->lookAtTime();
                return budget.isCancelled();
            };
            const auto readKeys = [&](const SqlStorage &storage) {
                if (std::exchange(isGiven, false)) // it gave way to a writer, and begins anew
                    give(RowKeys());
                parts.emplace([&](RowKeys keys) {
                    isGiven = true;
                    give(std::move(keys));
                });
                return job(storage, *parts);
            };
            const auto read =
                engine ? engine->readAtOnce(watched, readKeys) : fail(ErrorCode::Cancelled);
            if (!read)
                give(tl::unexpected(read.error()));
            else if (!isGiven)
                give(RowKeys());
        });
}

// --- which sessions there are

QString SessionLibrary::Entry::source() const
{
    return sourceName(path, account);
}

bool SessionLibrary::Entry::needsPasscode() const
{
    if (state == State::Failed)
        return error.code == ErrorCode::PasswordNeeded || error.code == ErrorCode::WrongPassword;
    return wantsPasscode(info.findings);
}

bool SessionLibrary::Entry::isRescuable() const
{
    if (path.isEmpty() || needsPasscode())
        return false;
    if (state == State::Open)
        return info.damage.has_value() || info.has(FindingCode::NoSessionRow);
    constexpr std::array damaged { ErrorCode::Damaged,     ErrorCode::WalMissing,
                                   ErrorCode::NotASession, ErrorCode::EmptyDatabase,
                                   ErrorCode::TimedOut,    ErrorCode::FileTooLarge };
    return state == State::Failed && std::ranges::find(damaged, error.code) != damaged.end();
}

SessionId SessionLibrary::openFile(const QString &path, std::optional<int> account,
                                   const Passcode &passcode)
{
    // The same file is never opened twice: a second look would drop the locks of the first. It can
    // have another name, and the name can lead to another file than before.
    const auto identity = identityOf(path);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto known = std::ranges::find_if(m_entries, [&](const auto &entry) {
        const bool isSame = identity && entry->identity && entry->identity->isSameFile(*identity);
        const bool isThere =
            !entry->path.isEmpty() && QFileInfo(entry->path).absoluteFilePath() == absolute;
        return (isSame || isThere) && entry->account.value_or(0) == account.value_or(0);
    });
    if (known != m_entries.end()) {
        if (identity)
            (*known)->identity = *identity;
        reload((*known)->id);
        return (*known)->id;
    }

    return insert({ .name = shortName(path, account),
                    .path = path,
                    .engine = engineFor(path, account, passcode),
                    .identity = identity ? std::optional(*identity) : std::nullopt,
                    .account = account,
                    .passcode = passcode });
}

void SessionLibrary::setPasscode(SessionId id, SecretBytes passcode)
{
    Entry *entry = find(id);
    if (entry == nullptr || entry->path.isEmpty())
        return;
    entry->passcode = std::make_shared<const SecretBytes>(std::move(passcode));
    entry->engine = engineFor(entry->path, entry->account, entry->passcode, entry->layout);
    load(id);
}

void SessionLibrary::setLayout(SessionId id, FormatId layout)
{
    Entry *entry = find(id);
    if (entry == nullptr || entry->path.isEmpty())
        return;
    entry->layout = layout;
    entry->engine = engineFor(entry->path, entry->account, entry->passcode, layout);
    load(id);
}

void SessionLibrary::addAccounts(SessionId id, int count)
{
    Entry *first = find(id);
    if (first == nullptr || first->account || count < 2)
        return;
    first->account = 0;
    first->name += u"#0"_s;
    const QString path = first->path;
    const Passcode passcode = first->passcode;
    for (int i = 1; i < count; ++i)
        openFile(path, i, passcode);
}

SessionId SessionLibrary::createEmpty()
{
    auto create = [](const Budget &) {
        return MemoryStorage::createEmpty(FormatId::Pyrogram).map([](const auto &storage) {
            return std::static_pointer_cast<SessionStorage>(storage);
        });
    };
    return add(tr("new"), std::make_shared<DeferredStorage>(std::move(create)),
               StorageKind::Memory);
}

SessionId SessionLibrary::importSession(const QString &name, ImportedString imported)
{
    auto kept = std::make_shared<ImportedString>(std::move(imported));
    auto create = [kept](const Budget &) mutable {
        return MemoryStorage::createImported(kept->format, kept->session.clone())
            .map([&](const auto &storage) {
                kept->session.authKey.clear();
                return std::static_pointer_cast<SessionStorage>(storage);
            });
    };
    return insert({ .name = name,
                    .storage = StorageKind::Memory,
                    .isUnsaved = true,
                    .engine = std::make_shared<DeferredStorage>(std::move(create)) });
}

SessionId SessionLibrary::openExample(const QByteArray &image)
{
    return add(tr("example"),
               std::make_shared<MemoryStorage>(SecretBytes(Bytes(
                   reinterpret_cast<const quint8 *>(image.constData()), size_t(image.size())))),
               StorageKind::Memory);
}

SessionId SessionLibrary::addRescued(SessionId source, const Rescued &rescued)
{
    const Entry *from = entry(source);
    if (from == nullptr || rescued.origin == RescueOrigin::AsItIs)
        return source;
    return insert({ .name = from->name,
                    .storage = StorageKind::Memory,
                    .isUnsaved = true,
                    .engine = rescued.storage });
}

SessionId SessionLibrary::add(const QString &name, std::shared_ptr<const SessionStorage> engine,
                              StorageKind kind)
{
    return insert({ .name = name, .storage = kind, .engine = std::move(engine) });
}

SessionId SessionLibrary::insert(Entry entry)
{
    const auto id = SessionId(++m_lastId);
    entry.id = id;
    m_entries.push_back(std::make_unique<Entry>(std::move(entry)));
    Q_EMIT added(id);
    load(id);
    return id;
}

std::vector<SessionId> SessionLibrary::ids() const
{
    std::vector<SessionId> result;
    std::ranges::transform(m_entries, std::back_inserter(result),
                           [](const auto &entry) { return entry->id; });
    return result;
}

const SessionLibrary::Entry *SessionLibrary::entry(SessionId id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const auto &entry) { return entry->id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

SessionLibrary::Entry *SessionLibrary::find(SessionId id)
{
    return const_cast<Entry *>(entry(id));
}

void SessionLibrary::load(SessionId id)
{
    const Entry *found = entry(id);
    auto job = [engine = found->engine, path = found->path](Budget budget) -> Loaded {
        budget.limit = longestLook;
        budget.counting = longestCount;
        Loaded loaded { {}, fail(ErrorCode::Internal) };
        if (const auto stamp = path.isEmpty() ? fail(ErrorCode::NotFound) : stampOf(path); stamp)
            loaded.stamp = *stamp; // before it is read: what is written meanwhile is seen later
        loaded.info = engine->describe(budget);
        return loaded;
    };
    onFinished(m_jobs.run(Lane::Quick, std::move(job)), this, [this, id](const Loaded &loaded) {
        Entry *entry = find(id);
        if (entry == nullptr)
            return;
        take(*entry, loaded);
        addAccounts(id, entry->info.accounts);
        if (entry->info.isCounting) // once what is seen of it has been read
            QTimer::singleShot(pauseBeforeCount, this, [this, id] { count(id); });
        Q_EMIT changed(id);
    });
}

void SessionLibrary::count(SessionId id)
{
    const Entry *found = entry(id);
    if (found == nullptr)
        return;
    auto job = [engine = found->engine](const Budget &budget) {
        return engine->describe({ .limit = longestLook, .isCancelled = budget.isCancelled });
    };
    onFinished(m_jobs.run(Lane::Slow, std::move(job)), this,
               [this, id](const Result<SessionInfo> &info) {
                   Entry *entry = find(id);
                   if (entry == nullptr || !info || !entry->info.isCounting)
                       return;
                   entry->info.isCounting = false;
                   entry->info.peers = info->peers;
                   entry->info.usernames = info->usernames;
                   entry->info.findings = info->findings;
                   entry->info.damage = info->damage;
                   Q_EMIT changed(id);
               });
}

void SessionLibrary::take(Entry &entry, const Loaded &loaded)
{
    const auto &[stamp, info] = loaded;
    const bool wasOpen = entry.state == State::Open;
    entry.isGone = wasOpen && !info && info.error().code == ErrorCode::NotFound;
    if (entry.isGone || (wasOpen && !info && isPassing(info.error())))
        return; // what was read is shown on
    if (wasOpen && !info && info.error().code == ErrorCode::WrongPassword) {
        // All but its key was read without, and goes on to be.
        entry.error = info.error();
        entry.passcode.reset();
        entry.engine = engineFor(entry.path, entry.account, {}, entry.layout);
        return;
    }
    entry.stamp = stamp;
    if (stamp)
        entry.identity = stamp->identity;
    if (info && isRead(*info)) {
        const SessionInfo earlier = std::exchange(entry.info, *info);
        if (wasOpen && info->isCounting) { // shown until they are counted anew
            entry.info.peers = earlier.peers;
            entry.info.usernames = earlier.usernames;
        }
        entry.state = State::Open;
        entry.error = {};
    } else {
        entry.state = State::Failed;
        entry.info = info.value_or(SessionInfo {});
        entry.error = info ? *info->damage : info.error();
    }
}

void SessionLibrary::reload(SessionId id)
{
    if (find(id) != nullptr)
        load(id);
}

void SessionLibrary::close(SessionId id)
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const auto &entry) { return entry->id == id; });
    if (found == m_entries.end())
        return;
    Q_EMIT aboutToRemove(id);
    m_entries.erase(found);
    Q_EMIT removed(id);
}

void SessionLibrary::setKept(SessionId id)
{
    if (Entry *entry = find(id)) {
        entry->isUnsaved = false;
        Q_EMIT changed(id);
    }
}

void SessionLibrary::moveToFile(SessionId id, const QString &path)
{
    Entry *entry = find(id);
    if (entry == nullptr)
        return;
    const auto identity = identityOf(path);
    entry->name = shortName(path, {});
    entry->path = path;
    entry->storage = StorageKind::File;
    entry->isUnsaved = false;
    entry->account.reset();
    entry->passcode.reset();
    entry->layout.reset();
    entry->engine = engineFor(path, {}, {});
    entry->identity = identity ? std::optional(*identity) : std::nullopt;
    load(id);
}

void SessionLibrary::seal(const SealKey *key)
{
    for (const auto &entry : m_entries) {
        if (entry->path.isEmpty()) {
            if (key != nullptr)
                entry->engine->seal(*key);
            continue;
        }
        if (key != nullptr && entry->passcode) {
            entry->sealedPasscode =
                std::make_shared<const SecretBytes>(key->seal(entry->passcode->bytes()));
            entry->passcode.reset();
        }
        entry->engine = engineFor(entry->path, entry->account, entry->passcode, entry->layout);
    }
}

Result<void> SessionLibrary::unseal(const SealKey &key)
{
    Result<void> outcome; // what is wrong with one is no matter to the others
    const auto note = [&](const Result<void> &done) {
        if (outcome)
            outcome = done;
    };
    for (const auto &entry : m_entries) {
        if (entry->path.isEmpty()) {
            note(entry->engine->unseal(key));
            continue;
        }
        const auto sealed = std::exchange(entry->sealedPasscode, nullptr);
        if (!sealed)
            continue;
        note(key.unseal(sealed->bytes()).map([&](SecretBytes passcode) {
            entry->passcode = std::make_shared<const SecretBytes>(std::move(passcode));
            entry->engine = engineFor(entry->path, entry->account, entry->passcode, entry->layout);
        }));
    }
    return outcome;
}

// --- what can be done with one

QFuture<Result<SessionInfo>> SessionLibrary::describe(SessionId id)
{
    const auto engine = engineOf(id);
    return m_jobs.run(Lane::Quick, [engine](Budget budget) -> Result<SessionInfo> {
        if (!engine)
            return fail(ErrorCode::Cancelled);
        budget.limit = longestLook;
        return engine->describe(budget);
    });
}

QFuture<Result<Diagnosis>> SessionLibrary::diagnose(SessionId id)
{
    const auto others = otherKeys(id);
    return withEngine(id, [others](const SessionStorage &storage, Budget budget) {
        budget.limit = longestCheck;
        return sessionary::diagnose(storage, budget).map([&](Diagnosis diagnosis) {
            SessionInfo &info = diagnosis.info;
            QStringList same =
                info.authKeyId ? QStringList(others.values(*info.authKeyId)) : QStringList();
            same.sort();
            if (!same.isEmpty())
                info.findings.append({ FindingCode::SameKeyOpen, same });
            return diagnosis;
        });
    });
}

QFuture<Result<Undo>> SessionLibrary::apply(SessionId id, Remedy remedy)
{
    return withEngine(id, [remedy](const SessionStorage &storage, const Budget &budget) {
        return sessionary::apply(remedy, storage, budget);
    });
}

QFuture<Result<void>> SessionLibrary::takeBack(SessionId id, const Undo &undo)
{
    return withEngine(id, [undo](const SessionStorage &storage, const Budget &budget) {
        return sessionary::takeBack(undo, storage, budget);
    });
}

QMultiHash<quint64, QString> SessionLibrary::otherKeys(SessionId id) const
{
    QMultiHash<quint64, QString> others;
    for (const auto &other : m_entries) {
        if (other->id != id && other->info.authKeyId)
            others.insert(*other->info.authKeyId, other->name);
    }
    return others;
}

QFuture<Result<FileStamp>> SessionLibrary::stamp(SessionId id)
{
    const Entry *found = entry(id);
    const QString path = found != nullptr ? found->path : QString();
    return m_jobs.run(Lane::Quick, [path](const Budget &) -> Result<FileStamp> {
        if (path.isEmpty())
            return fail(ErrorCode::NotFound);
        return stampOf(path);
    });
}

QFuture<Result<SecretBytes>> SessionLibrary::authKey(SessionId id)
{
    return withStorage(Lane::Quick, id, [](const SqlStorage &storage) {
        return storage.session().map([](Session session) { return std::move(session.authKey); });
    });
}

QFuture<Result<SecretBytes>> SessionLibrary::exportString(SessionId id, FormatId format,
                                                          const SessionSupplement &supplement)
{
    return withStorage(Lane::Quick, id, [=](const SqlStorage &storage) {
        return convertToString(
            storage,
            { .format = format, .kind = ConversionTarget::Kind::String, .given = supplement });
    });
}

QFuture<Result<ConversionPlan>> SessionLibrary::plan(SessionId id, const ConversionTarget &target)
{
    return withStorage(Lane::Slow, id,
                       [=](const SqlStorage &storage) { return planConversion(storage, target); });
}

QFuture<Result<SessionInfo>> SessionLibrary::save(SessionId id, const QString &path,
                                                  const ConversionTarget &target, IfExists ifExists)
{
    return withStorage(Lane::Slow, id, [=](const SqlStorage &storage) {
        return saveAs(storage, path, target, ifExists);
    });
}

QFuture<Result<Rescued>> SessionLibrary::rescue(SessionId id)
{
    const Entry *found = entry(id);
    const Entry source = found != nullptr ? *found : Entry {};
    return m_jobs.run(Lane::Slow, [source](const Budget &budget) -> Result<Rescued> {
        if (!source.engine)
            return fail(ErrorCode::Cancelled);
        return sessionary::rescue(source.path, source.engine, source.passcode, budget);
    });
}

QFuture<Result<SessionInfo>> SessionLibrary::copyTo(SessionId id, CopyKind kind,
                                                    const QString &path, IfExists ifExists)
{
    const Entry *found = entry(id);
    const Entry source = found != nullptr ? *found : Entry {};
    return m_jobs.run(Lane::Slow, [=](const Budget &budget) -> Result<SessionInfo> {
        if (!source.engine) // it was closed meanwhile
            return fail(ErrorCode::Cancelled);
        if (kind == CopyKind::Redacted)
            return redactSession(*source.engine, source.path, path, ifExists, budget).and_then([&] {
                return describeCopy(path, source.account.value_or(0), {});
            });
        return copySession(*source.engine, source.path, path, ifExists, budget).and_then([&] {
            return describeCopy(path, source.account.value_or(0), source.passcode);
        });
    });
}

QFuture<Result<RowKeys>> SessionLibrary::peerKeys(SessionId id, const PeerQuery &query)
{
    return keysInParts(id, [=](const SqlStorage &storage, KeyParts &parts) {
        return sessionary::peerKeys(storage, query, parts);
    });
}

QFuture<Result<PeerStatistics>> SessionLibrary::peerStatistics(SessionId id)
{
    return withEngine(
        id,
        [](const SessionStorage &engine, const Budget &budget) {
            return engine.readAtOnce(budget, [](const SqlStorage &storage) {
                return sessionary::peerStatistics(storage, QDateTime::currentSecsSinceEpoch());
            });
        },
        Lane::Aside);
}

QFuture<Result<qint64>> SessionLibrary::exportPeers(SessionId id, const PeerExport &what,
                                                    const WriteBytes &write)
{
    return withEngine(
        id,
        [=](const SessionStorage &engine, const Budget &budget) {
            return sessionary::exportPeers(engine, what, write, {}, budget);
        },
        Lane::Aside);
}

QFuture<Result<qint64>> SessionLibrary::exportPeersTo(SessionId id, const PeerExport &what,
                                                      const QString &path, IfExists ifExists,
                                                      const TellRows &tell)
{
    return withEngine(
        id,
        [=](const SessionStorage &engine, const Budget &budget) {
            return sessionary::exportPeersTo(path, ifExists, engine, what, tell, budget);
        },
        Lane::Aside);
}

QFuture<Result<std::vector<Peer>>> SessionLibrary::peers(SessionId id, const RowKeys &keys,
                                                         PeerDetail detail)
{
    return withStorage(Lane::Quick, id,
                       [=](const SqlStorage &storage) { return readPeers(storage, keys, detail); });
}

QFuture<Result<Outline>> SessionLibrary::tables(SessionId id)
{
    return withStorage(Lane::Quick, id,
                       [](const SqlStorage &storage) { return readTables(storage); });
}

QFuture<Result<qint64>> SessionLibrary::rowCount(SessionId id, const QString &table)
{
    return withEngine(
        id,
        [=](const SessionStorage &engine, const Budget &budget) {
            return engine.readAtOnce(
                budget, [&](const SqlStorage &storage) { return countRows(storage, table); });
        },
        Lane::Aside);
}

QFuture<Result<RowKeys>> SessionLibrary::tableKeys(SessionId id, const TableQuery &query)
{
    return keysInParts(id, [=](const SqlStorage &storage, KeyParts &parts) {
        return sessionary::tableKeys(storage, query, parts);
    });
}

QFuture<Result<std::vector<std::vector<Cell>>>>
SessionLibrary::tableRows(SessionId id, const QString &table, const RowKeys &keys)
{
    return withStorage(Lane::Quick, id, [=](const SqlStorage &storage) {
        return readTableRows(storage, table, keys);
    });
}

SessionFields SessionLibrary::missingFor(const SessionInfo &info, const ConversionTarget &target)
{
    return missingFields(info.withoutKey(), info.layout, target);
}

} // namespace sessionary
