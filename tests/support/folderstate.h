// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace sessionary::test {

/// Nothing in \a folder is different from what it was when \a before was taken.
#define QVERIFY_NO_TRACE(before, folder)                                                           \
    do {                                                                                           \
        const QString trace = (before).differenceTo(sessionary::test::FolderState(folder));        \
        QVERIFY2(trace.isEmpty(), qPrintable(trace));                                              \
    } while (false)

/// All that can be seen of a folder and what is in it: names, inodes, sizes, modes, the three
/// times to the nanosecond, and every byte. Taking it changes none of that.
class FolderState
{
public:
    explicit FolderState(const QString &folder);

    /// What is different in \a later; empty when nothing is
    [[nodiscard]] QString differenceTo(const FolderState &later) const;

private:
    QList<QString> m_lines;
};

} // namespace sessionary::test
