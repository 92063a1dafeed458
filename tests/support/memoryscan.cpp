// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/memoryscan.h"

#include <QByteArrayMatcher>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::test {

namespace {

constexpr qsizetype pieceSize = 16;

QByteArray inUtf16(const QByteArray &text)
{
    QByteArray wide;
    for (const char character : text)
        wide.append(character).append('\0');
    return wide;
}

void addText(QList<MemoryPattern> &patterns, const QByteArray &text, const QString &name)
{
    // From the beginning, the middle and the end; a form of less than this tells nothing.
    for (const qsizetype at : { qsizetype(8), text.size() / 2, text.size() - pieceSize - 8 }) {
        const QByteArray piece = text.mid(at, pieceSize);
        if (piece.size() < pieceSize)
            continue;
        patterns.append({ piece, name });
        patterns.append({ inUtf16(piece), name + " in UTF-16"_L1 });
    }
}

} // namespace

QList<MemoryPattern> patternsOfBytes(const QByteArray &secret, const QString &name)
{
    QList<MemoryPattern> patterns;
    for (const qsizetype at : { qsizetype(8), secret.size() / 2, secret.size() - pieceSize - 8 })
        patterns.append({ secret.mid(at, pieceSize), name });
    addText(patterns, secret.toHex(), name + " in hexadecimal"_L1);
    addText(patterns, secret.toHex().toUpper(), name + " in hexadecimal"_L1);
    for (int shift = 0; shift < 3; ++shift) // wherever it begins in what is encoded
        addText(patterns, secret.mid(shift).toBase64(), name + " in base64"_L1);
    return patterns;
}

QList<MemoryPattern> patternsOfText(const QByteArray &secret, const QString &name)
{
    QList<MemoryPattern> patterns;
    addText(patterns, secret, name);
    return patterns;
}

std::optional<QStringList> findInMemory(qint64 pid, const QList<MemoryPattern> &patterns)
{
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    const int memory = ::open(qPrintable(u"/proc/%1/mem"_s.arg(pid)), O_RDONLY | O_CLOEXEC);
    if (!maps.open(QIODevice::ReadOnly) || memory < 0)
        return std::nullopt;
    QStringList hits;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // "7f0000000000-7f0000021000 rw-p 00000000 00:00 0    [heap]"
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 5 || !fields[1].startsWith('r'))
            continue;
        const QList<QByteArray> ends = fields[0].split('-');
        const qint64 begin = ends[0].toLongLong(nullptr, 16);
        const qint64 end = ends[1].toLongLong(nullptr, 16);
        QByteArray content(end - begin, Qt::Uninitialized);
        const ssize_t size = ::pread(memory, content.data(), std::size_t(content.size()), begin);
        if (size <= 0) // what the kernel alone may read
            continue;
        content.truncate(size);
        for (const MemoryPattern &pattern : patterns) {
            const auto at = QByteArrayMatcher(pattern.bytes).indexIn(content);
            if (at >= 0)
                hits.append(u"%1 at %2 of %3"_s.arg(pattern.name)
                                .arg(at, 0, 16)
                                .arg(QString::fromLatin1(fields.mid(5).join(' '))));
        }
    }
    ::close(memory);
    return hits;
}

} // namespace sessionary::test
