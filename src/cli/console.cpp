// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/console.h"

#include "core/printable.h"
#include "models/errortext.h"

#include <unistd.h>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

void write(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

void Console::print(const QString &line) const
{
    write(stdout, line);
}

void Console::print(const SecretBytes &line) const
{
    std::setvbuf(stdout, nullptr, _IONBF, 0); // no copy in a buffer of the library
    std::fwrite(line.text().data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

void Console::tell(const QString &message) const
{
    write(stderr, u"sessionary-cli: "_s + message);
}

void Console::showProgress(const QString &message)
{
    if (::isatty(STDERR_FILENO) != 1)
        return;
    const QByteArray line = "\r\x1b[K" + message.toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

void Console::fail(const QString &source, const Error &error, const QString &hint)
{
    QString message = errorText(error);
    if (!hint.isEmpty())
        message += u' ' + hint;
    tell(source.isEmpty() ? message : printable(source) + u": "_s + message);
    remember(exitCodeFor(error.code));
}

void Console::failUsage(const QString &message)
{
    tell(message);
    remember(WrongUsage);
}

void Console::remember(ExitCode code)
{
    if (m_exitCode == Done)
        m_exitCode = code;
}

} // namespace sessionary::cli
