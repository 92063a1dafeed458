// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/jobrunner.h"
#include "models/stringimport.h"
#include "storage/conversion.h"
#include "storage/doctor.h"
#include "storage/filelook.h"
#include "storage/peerexport.h"
#include "storage/peerstatistics.h"
#include "storage/rescue.h"
#include "storage/sessionname.h"
#include "storage/sessionplace.h"
#include "storage/sessionwriter.h"
#include "storage/tablereader.h"

#include <QMultiHash>
#include <QObject>

#include <memory>
#include <vector>

namespace sessionary {

/// Names one session among those that are open, for as long as the program runs.
enum class SessionId : quint32 {};

/// The sessions that are open, and all that can be done with them: what the window and the command
/// line talk to. Whatever touches a session happens in another thread and gives a future; an error
/// of opening is kept with the session, so that it is shown where the session is.
class SessionLibrary : public QObject
{
    Q_OBJECT

public:
    enum class State { Opening, Open, Failed };

    struct Entry
    {
        SessionId id {};
        /// What people call it: the name of its file without .session
        QString name = {};
        State state = State::Opening;
        StorageKind storage = StorageKind::File;
        /// As it was asked for; empty for what is only in memory
        QString path = {};
        SessionInfo info = {};
        Error error = {}; ///< why it is Failed, or that the last passcode was wrong
        /// It is nowhere but in memory, and somebody would miss it
        bool isUnsaved = false;
        std::shared_ptr<const SessionStorage> engine = {};
        std::optional<FileIdentity> identity = {};
        /// What the file was like when it was read for info
        std::optional<FileStamp> stamp = {};
        /// The file was there once, and what was read of it is shown
        bool isGone = false;
        /// Which account it is of those in a place with several
        std::optional<int> account = {};
        Passcode passcode = {};
        /// That passcode, while the library is sealed
        std::shared_ptr<const SecretBytes> sealedPasscode = {};
        /// What a person took it for, where it fits several layouts
        std::optional<FormatId> layout = {};

        /// What names it as a source: its path, and #N for one account of several
        [[nodiscard]] QString source() const;
        /// It is encrypted, and opens with a passcode that nobody has given yet.
        [[nodiscard]] bool needsPasscode() const;
        /// It is a file, and what cannot be read of it may be found otherwise.
        [[nodiscard]] bool isRescuable() const;
    };

    explicit SessionLibrary(QObject *parent = nullptr);
    ~SessionLibrary() override;

    // --- which sessions there are

    /// Opens the file or folder \a path, or finds it when it is open already. Where several
    /// accounts lie in it and \a account names none, the session is the first, and the others are
    /// added once they are known.
    SessionId openFile(const QString &path, std::optional<int> account = {},
                       const Passcode &passcode = {});
    /// Tries again with the passcode that what is encrypted in the session needs: for one that
    /// Failed with PasswordNeeded or WrongPassword, or has the finding KeyEncrypted. What is open
    /// stays open when it is wrong, with WrongPassword as its error.
    void setPasscode(SessionId id, SecretBytes passcode);
    /// Reads the file as \a layout, one of its info's otherCandidates.
    void setLayout(SessionId id, FormatId layout);
    /// A new session that nobody is logged in to
    SessionId createEmpty();
    /// What was a string is moved into memory, with all that it says. Nothing keeps it but this
    /// program.
    SessionId importSession(const QString &name, ImportedString imported);
    /// \a image: the bytes of a database that comes with the program
    SessionId openExample(const QByteArray &image);
    /// What was rescued from \a source: a session that is only in memory, or \a source itself
    /// where nothing had to be rescued
    SessionId addRescued(SessionId source, const Rescued &rescued);
    /// \a engine opened in any other way
    SessionId add(const QString &name, std::shared_ptr<const SessionStorage> engine,
                  StorageKind kind);

    [[nodiscard]] std::vector<SessionId> ids() const;
    /// Null when it was closed
    [[nodiscard]] const Entry *entry(SessionId id) const;
    /// Looks at it again.
    void reload(SessionId id);
    /// Forgets it. What is only in memory is gone.
    void close(SessionId id);
    /// It is kept elsewhere now, in a vault, and nobody would miss it.
    void setKept(SessionId id);
    /// It is in this file now, and no longer only in memory.
    void moveToFile(SessionId id, const QString &path);

    /// Keeps what is only in memory, and passcodes, sealed with \a key until unseal(), and forgets
    /// what was read of files. A null key: that alone
    void seal(const SealKey *key);
    /// All is as it was before seal(). WrongPassword when another key sealed it
    [[nodiscard]] Result<void> unseal(const SealKey &key);

    // --- what can be done with one: jobs

    [[nodiscard]] QFuture<Result<SessionInfo>> describe(SessionId id);
    /// The same, and all that can be found wrong with it, which takes longer: see diagnose() of
    /// storage/doctor.h. The other sessions that are open with the same key are a finding, too.
    [[nodiscard]] QFuture<Result<Diagnosis>> diagnose(SessionId id);
    /// Does what a diagnosis says can be done. What was done, to be taken back
    [[nodiscard]] QFuture<Result<Undo>> apply(SessionId id, Remedy remedy);
    [[nodiscard]] QFuture<Result<void>> takeBack(SessionId id, const Undo &undo);
    /// What its file is like now, to be compared with Entry::stamp. NotFound, and where it has none
    [[nodiscard]] QFuture<Result<FileStamp>> stamp(SessionId id);
    /// The key alone, to be shown for a moment
    [[nodiscard]] QFuture<Result<SecretBytes>> authKey(SessionId id);
    [[nodiscard]] QFuture<Result<SecretBytes>> exportString(SessionId id, FormatId format,
                                                            const SessionSupplement &supplement);
    /// What would become of it; nothing is written.
    [[nodiscard]] QFuture<Result<ConversionPlan>> plan(SessionId id,
                                                       const ConversionTarget &target);
    /// Writes a new file, reads it back and compares. What it holds then.
    [[nodiscard]] QFuture<Result<SessionInfo>>
    save(SessionId id, const QString &path, const ConversionTarget &target, IfExists ifExists);
    enum class CopyKind {
        AsItIs, ///< its file or folder, also while a client uses it
        /// To be shown to others, with pseudonyms and without a key: see redactedCopy() of
        /// storage/redaction.h
        Redacted,
    };
    /// What the copy holds; the layout is missing where that cannot be told without a passcode.
    [[nodiscard]] QFuture<Result<SessionInfo>> copyTo(SessionId id, CopyKind kind,
                                                      const QString &path, IfExists ifExists);

    /// Looks for what is left of a session that cannot be read; nothing is written.
    [[nodiscard]] QFuture<Result<Rescued>> rescue(SessionId id);

    /// Keys come in parts, while they are found: see KeyParts.
    [[nodiscard]] QFuture<Result<RowKeys>> peerKeys(SessionId id, const PeerQuery &query);
    [[nodiscard]] QFuture<Result<std::vector<Peer>>> peers(SessionId id, const RowKeys &keys,
                                                           PeerDetail detail = PeerDetail::Plain);
    [[nodiscard]] QFuture<Result<PeerStatistics>> peerStatistics(SessionId id);
    /// Hands the peers as text to \a write, in another thread. How many there were
    [[nodiscard]] QFuture<Result<qint64>> exportPeers(SessionId id, const PeerExport &what,
                                                      const WriteBytes &write);
    /// Writes the file \a path. \a tell is called in another thread.
    [[nodiscard]] QFuture<Result<qint64>> exportPeersTo(SessionId id, const PeerExport &what,
                                                        const QString &path, IfExists ifExists,
                                                        const TellRows &tell = {});

    [[nodiscard]] QFuture<Result<Outline>> tables(SessionId id);
    [[nodiscard]] QFuture<Result<qint64>> rowCount(SessionId id, const QString &table);
    [[nodiscard]] QFuture<Result<RowKeys>> tableKeys(SessionId id, const TableQuery &query);
    [[nodiscard]] QFuture<Result<std::vector<std::vector<Cell>>>>
    tableRows(SessionId id, const QString &table, const RowKeys &keys);

    /// What \a target needs that \a info does not say and nothing tells
    [[nodiscard]] static SessionFields missingFor(const SessionInfo &info,
                                                  const ConversionTarget &target);

Q_SIGNALS:
    void added(sessionary::SessionId id);
    void changed(sessionary::SessionId id);
    void aboutToRemove(sessionary::SessionId id);
    void removed(sessionary::SessionId id);

private:
    Entry *find(SessionId id);
    /// Null when it was closed
    [[nodiscard]] std::shared_ptr<const SessionStorage> engineOf(SessionId id) const;
    SessionId insert(Entry entry);
    void load(SessionId id);
    /// Counts what load() had no time for.
    void count(SessionId id);
    /// The names of the open sessions by the ids of their keys, without that of \a id
    [[nodiscard]] QMultiHash<quint64, QString> otherKeys(SessionId id) const;
    struct Loaded
    {
        std::optional<FileStamp> stamp;
        Result<SessionInfo> info;
    };
    void take(Entry &entry, const Loaded &loaded);
    /// Makes entries of the other accounts that lie where \a id lies.
    void addAccounts(SessionId id, int count);

    /// Runs \a job with the opened session in another thread.
    template<typename Job>
    auto withStorage(Lane lane, SessionId id, Job job);

    /// Runs \a job with the storage of the session, which it opens itself, in another thread.
    template<typename Job>
    auto withEngine(SessionId id, Job job, Lane lane = Lane::Slow);

    /// Runs \a job, which hands out keys in parts, on one state of the session.
    template<typename Job>
    QFuture<Result<RowKeys>> keysInParts(SessionId id, Job job);

    JobRunner m_jobs;
    std::vector<std::unique_ptr<Entry>> m_entries; // in the order in which they were opened
    quint32 m_lastId = 0;
};

} // namespace sessionary

Q_DECLARE_METATYPE(sessionary::SessionId)
