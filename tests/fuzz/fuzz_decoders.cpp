// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/stringformat.h"
#include "fuzz/target.h"

/// Every decoder, whether or not the text was recognised as its own
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    using namespace sessionary;

    const StringText text(textOf({ bytes, size }));
    static_cast<void>(recogniseString(text));
    static_cast<void>(looksSecret(text.text()));
    for (const StringFormat *format : stringFormats()) {
        if (format->matches != nullptr)
            static_cast<void>(format->matches(text));
        if (format->resembles != nullptr)
            static_cast<void>(format->resembles(text.text()));
        if (format->decode == nullptr)
            continue;
        const auto session = format->decode(text);
        if (!session)
            continue;
        if (format->warnings != nullptr)
            static_cast<void>(format->warnings(text));
        if (format->anatomy != nullptr)
            static_cast<void>(format->anatomy(*session));
    }
    return 0;
}
