// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/deferredstorage.h"
#include "storage/peerreader.h"
#include "storage/posix.h"
#include "storage/rescue.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

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

/// Whatever is in a file that cannot be read: what is rescued of it can be.
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
    const auto unreadable =
        std::make_shared<DeferredStorage>([](const Budget &) { return fail(ErrorCode::Damaged); });
    if (const auto rescued = rescue(path, unreadable, {}, budget)) {
        const auto opened = rescued->storage->open(budget);
        if (!opened || !rescued->storage->describe(budget))
            std::abort();
        static_cast<void>(opened->session());
        if (!forEachPeer(*opened, {}, PeerDetail::WithAccessHash,
                         [](const Peer &) { return true; }))
            std::abort();
    }
    ::unlink(QFile::encodeName(path).constData());
    return 0;
}
