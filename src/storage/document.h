// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/finding.h"
#include "core/formatid.h"
#include "core/peer.h"
#include "core/session.h"
#include "core/updatestate.h"
#include "formats/secretjson.h"
#include "storage/folder.h"
#include "storage/newfolder.h"

#include <optional>
#include <span>
#include <vector>

namespace sessionary {

/// All that a session which is no database holds. Nothing for the peers or the update states: what
/// it is kept in has no place for them.
struct SessionContents
{
    Session session = {};
    std::optional<qint64> schemaVersion = {};
    QList<Finding> findings = {};
    std::optional<std::vector<Peer>> peers = {};
    std::optional<std::vector<UpdateState>> updateStates = {};
    /// With the session's own, those that there are for other data centers
    qint64 keyCount = 0;
};

/// The accounts in one place, in their order; what is wrong with one is no matter to the others.
using Accounts = std::vector<Result<SessionContents>>;

/// A file that is no database, whole
struct DocumentFile
{
    /// More is not read
    static constexpr std::size_t maxSize = Folder::maxFileSize;

    Bytes bytes;
    /// Null when it is no JSON
    const JsonValue *json = nullptr;
};

class StandIns;

/// A way to keep a session in a file that is no database, or in a folder: a row in a closed table.
/// Adding one is adding a row to document.cpp, a FileLayout to documentlayout.cpp, and a pair of
/// files.
struct DocumentFormat
{
    FormatId id;

    /// By its bytes, never by its name
    bool (*isFile)(const DocumentFile &) = nullptr;
    /// Null where it is recognised and never read. \a passcode can be null. PasswordNeeded,
    /// WrongPassword, Damaged
    Result<SessionContents> (*readFile)(const DocumentFile &,
                                        const SecretBytes *passcode) = nullptr;

    /// By the names in it, and the first bytes of a file
    bool (*isFolder)(const Folder &) = nullptr;
    Result<Accounts> (*readFolder)(Folder &, const SecretBytes *passcode) = nullptr;

    /// All of it once more, as the library writes it, with \a standIns for whatever says something
    /// of somebody. What a passcode protects is protected by none then.
    Result<SecretBytes> (*redactFile)(const DocumentFile &, const SecretBytes *passcode,
                                      StandIns &standIns) = nullptr;
    /// The same of a folder, which is going to be called \a name; without what is never read
    Result<std::vector<FolderFile>> (*redactFolder)(Folder &, const SecretBytes *passcode,
                                                    const QString &name,
                                                    StandIns &standIns) = nullptr;

    [[nodiscard]] bool isRead() const { return readFile != nullptr || readFolder != nullptr; }
};

[[nodiscard]] std::span<const DocumentFormat *const> documentFormats();
/// Null where it is no such format
[[nodiscard]] const DocumentFormat *findDocumentFormat(FormatId id);

/// Null when it is none of them
[[nodiscard]] const DocumentFormat *recogniseDocument(const DocumentFile &file);
[[nodiscard]] const DocumentFormat *recogniseDocument(const Folder &folder);

/// \a session, with what is odd about it as findings
[[nodiscard]] SessionContents contentsOf(Session session);

/// Puts \a key into \a contents if it is one, and says what is wrong with it if it is none.
void takeKey(SessionContents &contents, SecretBytes key);

} // namespace sessionary
