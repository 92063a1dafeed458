// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "fuzz/target.h"

#include "storage/posix.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// libFuzzer owns main() and leaves it by exit(), after which nothing of Qt can be taken down.
QCoreApplication *application = nullptr; // NOLINT

void removeScratchFolder()
{
    QDir(sessionary::test::scratchFolder()).removeRecursively();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    application = new QCoreApplication(*argc, *argv);
    std::atexit(removeScratchFolder);
    return 0;
}

namespace sessionary::test {

QString scratchFolder()
{
    const QString path = u"/dev/shm/sessionary-fuzz-%1"_s.arg(::getpid());
    ::mkdir(QFile::encodeName(path).constData(), S_IRWXU);
    return path;
}

bool put(const QString &path, Bytes content)
{
    const UniqueFd file(::open(QFile::encodeName(path).constData(),
                               O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR));
    return file.isValid() && writeAll(file, content);
}

QString dataFile(const QString &name)
{
    return QStringLiteral(SESSIONARY_TEST_DATA "/") + name;
}

quint8 Input::byte()
{
    const Bytes taken = take(1);
    return taken.empty() ? 0 : taken.front();
}

qint64 Input::number()
{
    quint64 number = 0;
    for (const quint8 byte : take(sizeof number))
        number = number << 8U | byte;
    return static_cast<qint64>(number);
}

Bytes Input::take(std::size_t size)
{
    const Bytes taken = m_rest.first(std::min(size, m_rest.size()));
    m_rest = m_rest.subspan(taken.size());
    return taken;
}

Bytes Input::piece()
{
    constexpr quint8 isLong = 0x80;
    const quint8 first = byte();
    if ((first & isLong) == 0)
        return take(first);
    return take(std::size_t(first & ~isLong) << 8U | byte());
}

} // namespace sessionary::test
