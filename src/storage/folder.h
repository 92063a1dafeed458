// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "storage/budget.h"
#include "storage/filelook.h"
#include "storage/newfolder.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace sessionary {

/// A folder that holds a session: its names, and files of it that are read one at a time without a
/// trace. What was read is remembered, so that it can be seen whether all of it is still the same.
///
/// A pipe, a device or a folder in it is no file and is not opened; links are followed. Sizes are
/// limited: FileTooLarge.
class Folder
{
public:
    /// The largest file that is read, and the most that is read of all files together
    static constexpr std::size_t maxFileSize = std::size_t(16) * 1024 * 1024;
    static constexpr qint64 maxSum = 64LL * 1024 * 1024;
    /// A store with a file for each peer has many names; a folder with more is none that we read.
    static constexpr qsizetype usualNames = 200'000;

    /// NotFound, NoPermission, NotAFile when it is no folder
    [[nodiscard]] static Result<Folder> open(const QString &path, qsizetype maxNames = usualNames);
    /// What \a files would be, which outlive it: it lies nowhere.
    [[nodiscard]] static Folder of(const std::vector<FolderFile> &files);
    /// How long all reading may take from now: TimedOut, Cancelled
    void setBudget(const Budget &budget);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of all that is in it, sorted
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool has(const QString &name) const;
    /// The path of what has that name, or that way from here
    [[nodiscard]] QString pathOf(const QString &name) const;

    /// The bytes of the file \a name, in which a slash leads into a folder. FileChanged when
    /// somebody wrote to it meanwhile.
    [[nodiscard]] Result<SecretBytes> read(const QString &name);
    /// \a name is a file that begins with \a magic, or one that may not be read.
    [[nodiscard]] bool beginsWith(const QString &name, std::string_view magic) const;

    /// When the file \a name was changed last; nothing when there is none
    [[nodiscard]] std::optional<qint64> changedNs(const QString &name) const;

    /// The permission bits of all the files that were read
    [[nodiscard]] uint modes() const { return m_modes; }
    /// Nothing of what was read has changed, and no name came or went.
    [[nodiscard]] bool isCurrent() const;

private:
    struct Seen
    {
        QString path;
        FileIdentity identity;
    };

    Folder() = default;

    QString m_path;
    QStringList m_names;
    std::optional<QHash<QString, const FolderFile *>> m_files; ///< of what lies nowhere
    std::vector<Seen> m_seen;
    Budget m_budget;
    std::chrono::steady_clock::time_point m_start;
    qint64 m_sum = 0;
    uint m_modes = 0;
};

} // namespace sessionary
