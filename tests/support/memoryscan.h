// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace sessionary::test {

/// A piece of a secret in one of the forms in which it could lie in memory
struct MemoryPattern
{
    QByteArray bytes;
    QString name; ///< never the bytes
};

/// Pieces of \a secret, bytes: as they are, in hexadecimal and in base64, each also in UTF-16
[[nodiscard]] QList<MemoryPattern> patternsOfBytes(const QByteArray &secret, const QString &name);
/// Pieces of \a secret, a text: in UTF-8 and in UTF-16
[[nodiscard]] QList<MemoryPattern> patternsOfText(const QByteArray &secret, const QString &name);

/// Looks for \a patterns in all memory of the process \a pid that can be read: a line for each hit,
/// with the name of what was found and of the mapping. Nothing where that is not allowed
[[nodiscard]] std::optional<QStringList> findInMemory(qint64 pid,
                                                      const QList<MemoryPattern> &patterns);

} // namespace sessionary::test
