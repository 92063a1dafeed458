// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/peerreader.h"
#include "storage/posix.h"
#include "storage/sessionplace.h"
#include "storage/tablereader.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto limit = std::chrono::seconds(2);

/// libFuzzer owns main() and leaves it by exit(), after which nothing of Qt can be taken down.
QCoreApplication *application = nullptr; // NOLINT

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    application = new QCoreApplication(*argc, *argv);
    return 0;
}

/// Whatever is in a file: it is looked at in every way that the window looks at one.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    using namespace sessionary;

    const QString path = u"/dev/shm/fuzz-%1.session"_s.arg(::getpid());
    {
        const UniqueFd file(::open(QFile::encodeName(path).constData(),
                                   O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!file.isValid() || !writeAll(file, { bytes, size }))
            return 0;
    }
    const Budget budget { .limit = limit };
    if (const auto storage = openPlace(path, 0, {}, budget)) {
        static_cast<void>((*storage)->describe(budget));
        if (const auto opened = (*storage)->open(budget)) {
            static_cast<void>(opened->session());
            static_cast<void>(
                forEachPeer(*opened, { .text = u"a"_s, .sortBy = PeerField::Username },
                            PeerDetail::WithAccessHash, [](const Peer &) { return true; }));
            if (const auto tables = readTables(*opened)) {
                for (const TableOutline &table : tables->tables) {
                    if (const auto keys = tableKeys(*opened, { .table = table.name }))
                        static_cast<void>(readTableRows(
                            *opened, table.name,
                            std::span(*keys).first(std::min<std::size_t>(keys->size(), 64))));
                }
            }
        }
    }
    ::unlink(QFile::encodeName(path).constData());
    return 0;
}
