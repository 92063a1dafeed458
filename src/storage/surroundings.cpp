// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/surroundings.h"

#include "storage/filelook.h"
#include "storage/posix.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int maxParents = 128;
constexpr qsizetype maxNamesBeside = 10'000;

std::optional<struct stat> linkStatusOf(const QString &path)
{
    struct stat status
    {
    };
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

bool exists(const QString &path)
{
    return linkStatusOf(path).has_value();
}

// --- its name

/// A word in a file's name, and the libraries whose sessions may bear it
struct NamedLibrary
{
    QLatin1StringView word;
    QLatin1StringView title;
    QLatin1StringView libraries; ///< each with a blank on both sides
};

constexpr auto pyrogramFamily = " pyrogram kurigram pyrofork pyrogrammod pylogram irenogram "_L1;

constexpr std::array namedLibraries {
    NamedLibrary { "pyrogram"_L1, "Pyrogram"_L1, pyrogramFamily },
    NamedLibrary { "hydrogram"_L1, "Hydrogram"_L1, " pyrogram "_L1 },
    NamedLibrary { "kurigram"_L1, "Kurigram"_L1, " pyrogram kurigram "_L1 },
    NamedLibrary { "pyrofork"_L1, "Pyrofork"_L1, " pyrogram pyrofork "_L1 },
    NamedLibrary { "telethon"_L1, "Telethon"_L1, " telethon "_L1 },
    NamedLibrary { "gramjs"_L1, "GramJS"_L1, " gramjs "_L1 },
    NamedLibrary { "mtcute"_L1, "mtcute"_L1, " mtcute "_L1 },
    NamedLibrary { "mtkruto"_L1, "MTKruto"_L1, " mtkruto "_L1 },
    NamedLibrary { "gogram"_L1, "gogram"_L1, " gogram "_L1 },
    NamedLibrary { "gotgproto"_L1, "gotgproto"_L1, " gotgproto "_L1 },
    NamedLibrary { "grammers"_L1, "grammers"_L1, " grammers "_L1 },
};

/// The formats that a client finds by a name to which it adds .session
constexpr std::array suffixed { FormatId::Pyrogram,     FormatId::Kurigram,
                                FormatId::Pyrofork,     FormatId::PyroforkDc,
                                FormatId::PyrogramMod,  FormatId::PyroforkDynamicDc,
                                FormatId::Pylogram,     FormatId::PyrogramPre015,
                                FormatId::PyrogramJson, FormatId::Telethon,
                                FormatId::Telethon2,    FormatId::Telethon2Alpha,
                                FormatId::TelethonJson };

QList<Finding> nameFindings(const FileFacts &file, FormatId layout)
{
    QList<Finding> findings;
    const QString name = QFileInfo(file.path).fileName();
    const QString library = u' ' + QLatin1StringView(nameOf(layout).library) + u' ';
    QStringList others;
    bool isNamed = false;
    for (const NamedLibrary &row : namedLibraries) {
        if (!name.contains(row.word, Qt::CaseInsensitive))
            continue;
        if (row.libraries.contains(library))
            isNamed = true;
        else
            others.append(row.title);
    }
    if (!others.isEmpty() && !isNamed) // a name can say from what to what it was converted
        findings.append({ FindingCode::NameOfAnother, others });
    if (!file.isFolder && !name.endsWith(".session"_L1)
        && std::ranges::find(suffixed, layout) != suffixed.end())
        findings.append({ FindingCode::NameWithoutSuffix });
    return findings;
}

// --- its permissions

QList<Finding> permissionFindings(const FileFacts &file)
{
    QList<Finding> findings;
    const QString folderPath = QFileInfo(file.target).path();
    const auto folder = linkStatusOf(folderPath);
    const uint folderMode = folder ? permissionsOf(*folder) : 0700U;
    if (!file.isFolder && (file.mode & S_IWUSR) == 0)
        findings.append({ FindingCode::ReadOnly, qint64(file.mode) });
    else if (!file.isFolder && (folderMode & S_IWUSR) == 0)
        findings.append({ FindingCode::ReadOnly, qint64(folderMode) });
    struct statvfs disk
    {
    };
    if (::statvfs(QFile::encodeName(file.target).constData(), &disk) == 0
        && (disk.f_flag & ST_RDONLY) != 0)
        findings.append({ FindingCode::ReadOnly });

    if ((folderMode & S_IWOTH) != 0 && (folderMode & S_ISVTX) == 0)
        findings.append({ FindingCode::FolderTooOpen, qint64(folderMode) });
    for (const auto suffix : { "-wal"_L1, "-journal"_L1 }) {
        const auto side = linkStatusOf(file.target + suffix);
        if (side && side->st_size > 0 && (side->st_mode & othersMayDo) != 0) {
            findings.append({ FindingCode::SideFileTooOpen, qint64(permissionsOf(*side)) });
            break;
        }
    }
    return findings;
}

// --- the folders around it

/// Something in a folder that a service puts there
struct Marker
{
    QLatin1StringView name;
    QLatin1StringView service;
};

constexpr std::array markers {
    Marker { ".dropbox"_L1, "Dropbox"_L1 },
    Marker { ".dropbox.cache"_L1, "Dropbox"_L1 },
    Marker { ".849C9593-D756-4E56-8D6E-42412F2A707B"_L1, "OneDrive"_L1 },
    Marker { ".tmp.driveupload"_L1, "Google Drive"_L1 },
    Marker { ".tmp.drivedownload"_L1, "Google Drive"_L1 },
    Marker { ".nextcloudsync.log"_L1, "Nextcloud"_L1 },
    Marker { ".owncloudsync.log"_L1, "ownCloud"_L1 },
    Marker { ".stfolder"_L1, "Syncthing"_L1 },
};

/// How the folders of services are called, where they have no marker
constexpr std::array folderNames {
    Marker { "Dropbox"_L1, "Dropbox"_L1 },
    Marker { "OneDrive"_L1, "OneDrive"_L1 },
    Marker { "Google Drive"_L1, "Google Drive"_L1 },
    Marker { "GoogleDrive"_L1, "Google Drive"_L1 },
    Marker { "Nextcloud"_L1, "Nextcloud"_L1 },
    Marker { "ownCloud"_L1, "ownCloud"_L1 },
    Marker { "iCloudDrive"_L1, "iCloud"_L1 },
    Marker { "iCloud Drive"_L1, "iCloud"_L1 },
    Marker { "com~apple~CloudDocs"_L1, "iCloud"_L1 },
};

/// "Dropbox", and "OneDrive - Company" or "GoogleDrive-me@example.org"
bool isCalled(const QString &folder, QLatin1StringView name)
{
    if (!folder.startsWith(name))
        return false;
    const QStringView rest = QStringView(folder).mid(name.size());
    return rest.isEmpty() || rest.startsWith(u" - ") || rest.startsWith(u'-');
}

/// .sync_0123456789ab.db and ._sync_0123456789ab.db, which older clients have instead of a log.
/// Only a folder of our own is listed: elsewhere that could change its time of last access.
bool hasCloudDatabase(const QString &folder)
{
    const auto status = linkStatusOf(folder);
    if (!status || status->st_uid != ::geteuid())
        return false;
    const QStringList names = namesIn(folder, maxNamesBeside).value_or(QStringList());
    return std::ranges::any_of(names, [](const QString &name) {
        return (name.startsWith(".sync_"_L1) || name.startsWith("._sync_"_L1))
            && name.endsWith(".db"_L1);
    });
}

/// The service that keeps \a folder the same elsewhere; empty when it shows no sign of one
QString serviceOf(const QString &folder)
{
    const auto marker = std::ranges::find_if(
        markers, [&](const Marker &row) { return exists(folder + u'/' + row.name); });
    if (marker != markers.end())
        return marker->service;
    const QString name = QFileInfo(folder).fileName();
    const auto called = std::ranges::find_if(
        folderNames, [&](const Marker &row) { return isCalled(name, row.name); });
    if (called != folderNames.end())
        return called->service;
    return hasCloudDatabase(folder) ? u"Nextcloud, ownCloud"_s : QString();
}

QList<Finding> folderFindings(const FileFacts &file)
{
    QString tree;
    QString service;
    QString folder = file.isFolder ? file.target : QFileInfo(file.target).path();
    for (int depth = 0; depth < maxParents; ++depth) {
        if (tree.isEmpty() && exists(folder + "/.git"_L1))
            tree = folder;
        if (service.isEmpty())
            service = serviceOf(folder);
        const QString parent = QFileInfo(folder).path();
        if (parent == folder)
            break;
        folder = parent;
    }
    QList<Finding> findings;
    if (!tree.isEmpty())
        findings.append({ FindingCode::InGitTree, QStringList { tree } });
    if (!service.isEmpty())
        findings.append({ FindingCode::InSyncedFolder, QStringList { service } });
    return findings;
}

} // namespace

QList<Finding> surroundingsOf(const FileFacts &file, std::optional<FormatId> layout)
{
    QList<Finding> findings = permissionFindings(file) + folderFindings(file);
    if (layout)
        findings.append(nameFindings(file, *layout));
    return findings;
}

} // namespace sessionary
