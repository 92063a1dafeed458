// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/finding.h"
#include "core/formatid.h"
#include "storage/filelook.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace sessionary {

struct ScannedSession;

/// What is remembered of a session that lies in one of the library's folders, so that it need not
/// be opened again as long as its file is the same: what a list shows, and never a key.
struct CatalogEntry
{
    QString path;
    /// Which account it is of those in a place with several
    std::optional<int> account = {};
    FileStamp stamp = {};

    std::optional<FormatId> layout = {};
    std::optional<qint64> schemaVersion = {};
    std::optional<qint64> userId = {};
    std::optional<bool> isBot = {};
    std::optional<qint64> dcId = {};
    std::optional<bool> testMode = {};
    std::optional<quint64> authKeyId = {};
    std::optional<qint64> peers = {};
    /// The worst of what was found, and how much that is no mere information
    Severity health = Severity::Info;
    int findings = 0;
    /// Why it cannot be read. It is not remembered: it is tried again with every start.
    std::optional<Error> error = {};

    /// What names it as a source: its path, and #N for one account of several
    [[nodiscard]] QString source() const;
    /// The same as all that shows sessions takes it
    [[nodiscard]] SessionInfo info() const;

    friend bool operator==(const CatalogEntry &, const CatalogEntry &) = default;
};

[[nodiscard]] CatalogEntry catalogEntry(const ScannedSession &session);

/// What a person has said about a session
struct CatalogLabel
{
    QString name = {};
    int color = 0; ///< 0: none; else the number of one in a palette
    QStringList tags = {};
    QString notes = {};
    /// Of the session that it was said about, by which it is found when its file was moved
    std::optional<quint64> authKeyId = {};

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && color == 0 && tags.isEmpty() && notes.isEmpty();
    }

    friend bool operator==(const CatalogLabel &, const CatalogLabel &) = default;
};

/// All that the program remembers of the library
struct CatalogContents
{
    QStringList folders = {};
    std::vector<CatalogEntry> entries = {};
    QHash<QString, CatalogLabel> labels = {}; ///< by source
};

/// The database of our own that the library is kept in: paths, what lists show, and labels. It is
/// opened for each call, made by the first that writes, and read by nobody else (0600).
class CatalogFile
{
public:
    explicit CatalogFile(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Empty contents when there is no file yet. Damaged when it is none of ours
    [[nodiscard]] Result<CatalogContents> read() const;
    [[nodiscard]] Result<void> writeFolders(const QStringList &folders) const;
    /// Remembers \a entries, and forgets those of the sources \a gone.
    [[nodiscard]] Result<void> writeEntries(const std::vector<CatalogEntry> &entries,
                                            const QStringList &gone) const;
    /// One that is empty goes.
    [[nodiscard]] Result<void> writeLabels(const QHash<QString, CatalogLabel> &labels) const;
    /// Deletes it, and what SQLite keeps beside it.
    [[nodiscard]] Result<void> remove() const;
    /// Puts a damaged one aside, as NAME.damaged, and begins anew.
    [[nodiscard]] Result<void> putAside() const;

private:
    QString m_path;
};

} // namespace sessionary
