// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "fuzz/target.h"
#include "storage/memorystorage.h"
#include "support/looks.h"

/// The pages of a database, in memory
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    using namespace sessionary;

    if (size < 512) // the smallest page
        return 0;
    SecretBytes image(Bytes(bytes, size));
    setJournalMode(image.bytes(), SqlStorage::JournalMode::Rollback);
    test::lookAtAll(MemoryStorage(std::move(image)));
    return 0;
}
