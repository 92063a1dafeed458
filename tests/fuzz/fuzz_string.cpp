// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/pastedtext.h"
#include "formats/stringformat.h"
#include "models/stringimport.h"

#include <cstdlib>

/// Whatever is pasted: it is cleaned, recognised, decoded and, when it was a session, written again
/// as the same characters.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    using namespace sessionary;

    const std::string_view pasted(reinterpret_cast<const char *>(bytes), size);
    const StringPreview preview = previewString(pasted);
    if (preview.error || preview.candidates.isEmpty())
        return 0;
    for (const FormatId id : preview.candidates) {
        const PastedText cleaned = clean(pasted);
        const StringText text(cleaned.text.text());
        const auto session = decodeString(id, text);
        if (!session) {
            if (session.error().code == ErrorCode::NotAString)
                std::abort(); // it was recognised as that
            continue;
        }
        const StringFormat *format = findStringFormat(id);
        if (format->anatomy != nullptr)
            format->anatomy(*session);
        if (format->encode == nullptr || (format->needs & ~session->fields()))
            continue;
        const auto again = encodeString(id, *session);
        if (!again && again.error().code == ErrorCode::DoesNotFit)
            continue;
        const auto back = again ? decodeString(id, StringText(again->text()))
                                : Result<Session>(tl::unexpected(again.error()));
        if (!back || !(back->authKey == session->authKey) || back->userId != session->userId)
            std::abort();
    }
    return 0;
}
