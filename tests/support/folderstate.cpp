// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/folderstate.h"

#include "core/secretbytes.h"
#include "storage/posix.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::test {

namespace {

QString stateOf(const QString &path)
{
    struct stat status
    {
    };
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return u"gone"_s;

    QByteArray hash;
    if (S_ISREG(status.st_mode)) {
        QByteArray content(status.st_size, '\0');
        const UniqueFd file = openForReading(path); // leaves the time of last access alone
        const auto size = readAll(
            file, MutableBytes(reinterpret_cast<quint8 *>(content.data()), size_t(content.size())));
        content.truncate(qsizetype(size.value_or(0)));
        hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    }
    const auto time = [](const timespec &value) {
        return u"%1.%2"_s.arg(value.tv_sec).arg(value.tv_nsec, 9, 10, QChar(u'0'));
    };
    // Listing a folder changes when it was last read, so that is asked of files alone.
    const QString read = S_ISREG(status.st_mode) ? time(status.st_atim) : QString();
    return u"inode %1 size %2 mode %3 links %4 modified %5 changed %6 read %7 sha256 %8"_s
        .arg(status.st_ino)
        .arg(status.st_size)
        .arg(status.st_mode, 0, 8)
        .arg(status.st_nlink)
        .arg(time(status.st_mtim), time(status.st_ctim), read, QString::fromLatin1(hash));
}

} // namespace

FolderState::FolderState(const QString &folder)
{
    m_lines.append(u". "_s + stateOf(folder));
    const QStringList names = QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        m_lines.append(name + u' ' + stateOf(folder + u'/' + name));
}

QString FolderState::differenceTo(const FolderState &later) const
{
    QStringList differences;
    for (const QString &line : m_lines) {
        if (!later.m_lines.contains(line))
            differences.append(u"- "_s + line);
    }
    for (const QString &line : later.m_lines) {
        if (!m_lines.contains(line))
            differences.append(u"+ "_s + line);
    }
    return differences.join(u'\n');
}

} // namespace sessionary::test
