// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/stringimport.h"

#include "core/examination.h"
#include "formats/stringformat.h"

namespace sessionary {

StringPreview previewString(std::string_view pasted, std::optional<FormatId> format)
{
    const PastedText cleaned = clean(pasted);
    const StringText text(cleaned.text.text());
    StringPreview preview { .dropped = cleaned.dropped };

    const auto candidates = recogniseString(text);
    if (!candidates) {
        preview.error = candidates.error();
        return preview;
    }
    preview.candidates = *candidates;
    const FormatId chosen = format.value_or(candidates->first());
    const auto session = decodeString(chosen, text);
    if (!session) {
        preview.error = session.error();
        return preview;
    }

    preview.info.layout = chosen;
    preview.info.otherCandidates = *candidates;
    preview.info.otherCandidates.removeOne(chosen);
    preview.info.describe(*session);
    preview.info.findings = findingsOf(*session);
    if (const StringFormat *row = findStringFormat(chosen); row->warnings != nullptr)
        preview.info.findings.append(row->warnings(text));
    if (!session->fields().testFlag(SessionField::ApiId))
        preview.info.findings.append({ FindingCode::ApiIdMissing });
    return preview;
}

StringPreview diagnoseString(std::string_view pasted)
{
    StringPreview preview = previewString(pasted);
    if (const auto imported = readString(pasted))
        preview.info.findings.append(examine(imported->session));
    return preview;
}

Result<ImportedString> readString(std::string_view pasted, std::optional<FormatId> format)
{
    const PastedText cleaned = clean(pasted);
    const StringText text(cleaned.text.text());
    return recogniseString(text).and_then([&](const QList<FormatId> &candidates) {
        const FormatId chosen = format.value_or(candidates.first());
        return decodeString(chosen, text).map([&](Session session) {
            return ImportedString { chosen, std::move(session) };
        });
    });
}

} // namespace sessionary
