// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "fuzz/target.h"
#include "storage/deferredstorage.h"
#include "storage/rescue.h"
#include "support/looks.h"

using namespace Qt::Literals::StringLiterals;

/// Whatever is in a file that cannot be read: what is rescued of it is looked at.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    using namespace sessionary;

    const Budget budget { .limit = std::chrono::seconds(2) };
    const QString path = test::scratchFolder() + u"/x.session"_s;
    if (!test::put(path, { bytes, size }))
        return 0;
    const auto unreadable =
        std::make_shared<DeferredStorage>([](const Budget &) { return fail(ErrorCode::Damaged); });
    if (const auto rescued = rescue(path, unreadable, {}, budget))
        test::lookAtAll(*rescued->storage);
    return 0;
}
