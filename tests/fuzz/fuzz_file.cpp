// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "fuzz/target.h"
#include "support/looks.h"

using namespace Qt::Literals::StringLiterals;

/// Whatever is in a file: it is looked at in every way that the program looks at one.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    using namespace sessionary::test;

    const QString path = scratchFolder() + u"/x.session"_s;
    if (!put(path, { bytes, size }))
        return 0;
    for (const Reader &reader : readers())
        reader.run(path, {});
    return 0;
}
