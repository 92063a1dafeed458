// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "fuzz/target.h"
#include "storage/document.h"
#include "storage/documentlayout.h"
#include "storage/filerecognition.h"
#include "storage/memorystorage.h"
#include "support/looks.h"

/// Every kind of file that is no database, in memory: told apart, and read by each reader, whether
/// or not it was recognised as its own
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    using namespace sessionary;

    const Bytes content(bytes, size);
    static_cast<void>(isSqlite(content));
    static_cast<void>(recogniseFile(content));
    const auto json = SecretJson::parse(content);
    const DocumentFile file { content, json ? &json->root() : nullptr };
    static_cast<void>(recogniseDocument(file));
    const SecretBytes passcode(bytesOf("1234567890123456"));
    for (const DocumentFormat *format : documentFormats()) {
        if (format->isFile == nullptr || format->readFile == nullptr || !format->isFile(file))
            continue;
        for (const SecretBytes *given : { static_cast<const SecretBytes *>(nullptr), &passcode }) {
            const auto contents = format->readFile(file, given);
            if (!contents)
                continue;
            if (auto image = buildDocumentImage(*contents))
                test::lookAtAll(MemoryStorage(*std::move(image), findFileLayout(format->id)));
        }
    }
    return 0;
}
