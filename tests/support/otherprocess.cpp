// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/otherprocess.h"

#include <QFile>

#include <sqlite3.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace sessionary::test {

namespace {

/// Runs in the child: reads a length and a statement, answers with a code.
[[noreturn]] void serve(const char *path, int commands, int answers)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nullptr);
    for (;;) {
        quint32 size = 0;
        if (::read(commands, &size, sizeof size) != ssize_t(sizeof size))
            ::_exit(0);
        QByteArray sql(qsizetype(size), '\0');
        if (::read(commands, sql.data(), size) != ssize_t(size))
            ::_exit(1);
        const int code = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
        if (::write(answers, &code, sizeof code) != ssize_t(sizeof code))
            ::_exit(1);
    }
}

/// What makes a program of ours the other process: "COMMANDS ANSWERS PATH", two descriptors
constexpr auto orderVariable = "SESSIONARY_OTHER_PROCESS";
/// What it calls itself, which a fork inherits and a new program does not
constexpr auto nameVariable = "SESSIONARY_OTHER_NAME";

/// A fork alone would inherit locked mutexes of SQLite and of malloc from threads that it does not
/// inherit. So the program is started anew, and gets here before its main().
[[gnu::constructor]] void serveIfAsked()
{
    const char *order = std::getenv(orderVariable);
    if (order == nullptr)
        return;
    int commands = -1;
    int answers = -1;
    int length = 0;
    if (const char *name = std::getenv(nameVariable))
        ::prctl(PR_SET_NAME, name);
    if (std::sscanf(order, "%d %d %n", &commands, &answers, &length) == 2)
        serve(order + length, commands, answers);
    ::_exit(1);
}

} // namespace

OtherProcess::OtherProcess(const QString &path, const QByteArray &sql)
{
    int toChild[2] {};
    int fromChild[2] {};
    if (::pipe(toChild) != 0 || ::pipe(fromChild) != 0)
        return;
    QByteArray program = QFile::encodeName(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    QByteArray order = QByteArray(orderVariable) + '=' + QByteArray::number(toChild[0]) + ' '
        + QByteArray::number(fromChild[1]) + ' ' + QFile::encodeName(path);
    const std::array<char *, 2> arguments { program.data(), nullptr };
    std::array<char, 16> ownName {};
    ::prctl(PR_GET_NAME, ownName.data());
    QByteArray name = QByteArray(nameVariable) + '=' + ownName.data();
    std::vector<char *> variables { order.data(), name.data() };
    for (char **variable = environ; *variable != nullptr; ++variable)
        variables.push_back(*variable);
    variables.push_back(nullptr);
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(toChild[1]);
        ::close(fromChild[0]);
        ::execve(program.constData(), arguments.data(), variables.data());
        ::_exit(1);
    }
    ::close(toChild[0]);
    ::close(fromChild[1]);
    m_commands = toChild[1];
    m_answers = fromChild[0];
    m_isReady = run(sql) == SQLITE_OK;
}

OtherProcess::~OtherProcess()
{
    kill();
    ::close(m_commands);
    ::close(m_answers);
}

int OtherProcess::run(const QByteArray &sql)
{
    const auto size = quint32(sql.size());
    int code = -1;
    if (::write(m_commands, &size, sizeof size) != ssize_t(sizeof size)
        || ::write(m_commands, sql.constData(), size) != ssize_t(size)
        || ::read(m_answers, &code, sizeof code) != ssize_t(sizeof code))
        return -1;
    return code;
}

void OtherProcess::kill()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

} // namespace sessionary::test
