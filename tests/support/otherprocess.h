// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace sessionary::test {

/// Another process that has an SQLite file open, as a client library does: locks belong to
/// processes, so nothing in our own can stand for it.
class OtherProcess
{
public:
    /// Opens \a path, runs the statements of \a sql and then waits, its transaction open.
    OtherProcess(const QString &path, const QByteArray &sql);
    ~OtherProcess();
    Q_DISABLE_COPY_MOVE(OtherProcess)

    /// The statements ran without an error.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] qint64 pid() const { return m_pid; }
    /// Runs \a sql in the other process: an SQLite code.
    [[nodiscard]] int run(const QByteArray &sql);
    /// Ends it without a chance to clean up.
    void kill();

private:
    pid_t m_pid = -1;
    int m_commands = -1;
    int m_answers = -1;
    bool m_isReady = false;
};

} // namespace sessionary::test
