// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sealing.h"
#include "storage/newfolder.h"
#include "storage/sqlstorage.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace sessionary {

/// The bytes of what a session lies in, as they were at one moment
struct StoredBytes
{
    enum class Kind { Database, File, Folder };

    Kind kind = Kind::Database;
    /// Of a database with all that was committed, as SQLite would leave it: nothing beside it
    SecretBytes file = {};
    std::vector<FolderFile> folder = {};
};

/// A storage engine: where a session lives, and how it is reached for the length of a job. It is
/// shared between threads; what open() gives belongs to the thread that asked.
class SessionStorage
{
public:
    SessionStorage() = default;
    virtual ~SessionStorage() = default;
    Q_DISABLE_COPY_MOVE(SessionStorage)

    /// Reads what fits several layouts as \a layout, if that is one of them. Said before the first
    /// open().
    virtual void prefer(FormatId /*layout*/) { }

    /// Opens a connection of its own, to be used in this thread and closed soon.
    [[nodiscard]] virtual Result<SqlStorage> open(const Budget &budget = {}) const = 0;

    /// The same for a job that reads much, or for long: nobody who writes waits for it, and it sees
    /// one state of the session throughout.
    [[nodiscard]] virtual Result<SqlStorage> openDetached(const Budget &budget = {}) const
    {
        return open(budget);
    }

    /// Runs \a job, which reads for long and can be begun anew, on one state of the session: a
    /// large file where it lies, without a copy, until somebody wants to write to it, and only then
    /// a copy.
    template<typename Job>
    [[nodiscard]] auto readAtOnce(const Budget &budget, Job job) const
    {
        auto storage = openInOneState(budget);
        using Read = std::invoke_result_t<Job, const SqlStorage &>;
        if (!storage)
            return Read(tl::unexpected(storage.error()));
        Read result = job(std::as_const(*storage));
        if (result || result.error().code != ErrorCode::Locked)
            return result;
        storage = tl::unexpected(result.error()); // closed before anything else is opened
        return openDetached(budget).and_then(job);
    }

    /// All there is to show
    [[nodiscard]] virtual Result<SessionInfo> describe(const Budget &budget = {}) const = 0;

    /// To be copied as it is. Locked, Damaged, FileTooLarge, FileChanged when somebody writes
    /// faster than it can be read; NotAFile for what lies nowhere
    [[nodiscard]] virtual Result<StoredBytes> stored(const Budget &budget = {}) const;

    /// The same of what is no database, with pseudonyms for whatever says something of somebody, to
    /// be called \a name; nothing where it is one.
    [[nodiscard]] virtual std::optional<Result<StoredBytes>>
    redacted(const QString & /*name*/, const Budget & /*budget*/ = {}) const
    {
        return std::nullopt;
    }

    /// What lies nowhere but in memory is kept sealed from here on, and open() gives Sealed until
    /// unseal(). What a job has opened before goes with that job. What has a file does nothing.
    virtual void seal(const SealKey & /*key*/) const { }
    /// WrongPassword when another key sealed it
    [[nodiscard]] virtual Result<void> unseal(const SealKey & /*key*/) const { return {}; }

protected:
    friend class DeferredStorage;

    /// What sees one state throughout; where somebody could wait for it, whatever it reads can end
    /// with Locked.
    [[nodiscard]] virtual Result<SqlStorage> openInOneState(const Budget &budget) const
    {
        return openDetached(budget);
    }
};

} // namespace sessionary
