// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/document.h"

#include "core/authkey.h"
#include "core/sessioninfo.h"
#include "storage/gogramfile.h"
#include "storage/gotdfile.h"
#include "storage/gramjsstore.h"
#include "storage/grammersfile.h"
#include "storage/mtkrutostore.h"
#include "storage/otherprograms.h"
#include "storage/pyrogramjson.h"
#include "storage/tdata.h"
#include "storage/telethonjson.h"

#include <algorithm>
#include <array>

namespace sessionary {

namespace {

/// In the order in which they are tried: what has no magic comes last.
constexpr std::array formats {
    &tdata::documentFormat,   &others::tdLibFormat,      &others::madelineFormat,
    &gramjs::documentFormat,  &mtkruto::documentFormat,  &others::tgNetFormat,
    &others::wTelegramFormat, &grammers::documentFormat, &telethon::documentFormat,
    &gotd::documentFormat,    &pyrogram::documentFormat, &gogram::documentFormat,
};

} // namespace

std::span<const DocumentFormat *const> documentFormats()
{
    return formats;
}

const DocumentFormat *findDocumentFormat(FormatId id)
{
    const auto found = std::ranges::find(formats, id, &DocumentFormat::id);
    return found == formats.end() ? nullptr : *found;
}

const DocumentFormat *recogniseDocument(const DocumentFile &file)
{
    const auto found = std::ranges::find_if(formats, [&](const DocumentFormat *format) {
        return format->isFile != nullptr && format->isFile(file);
    });
    return found == formats.end() ? nullptr : *found;
}

const DocumentFormat *recogniseDocument(const Folder &folder)
{
    const auto found = std::ranges::find_if(formats, [&](const DocumentFormat *format) {
        return format->isFolder != nullptr && format->isFolder(folder);
    });
    return found == formats.end() ? nullptr : *found;
}

SessionContents contentsOf(Session session)
{
    SessionContents contents { .session = std::move(session) };
    contents.findings = findingsOf(contents.session);
    if (contents.session.authKey.isEmpty())
        contents.findings.append({ FindingCode::NotLoggedIn });
    return contents;
}

void takeKey(SessionContents &contents, SecretBytes key)
{
    if (key.isEmpty())
        contents.findings.append({ FindingCode::NotLoggedIn });
    else if (key.size() != authKeySize)
        contents.findings.append({ FindingCode::KeyWrongLength, qint64(key.size()) });
    else if (key.isAllZero())
        contents.findings.append({ FindingCode::KeyAllZero });
    else
        contents.session.authKey = std::move(key);
}

} // namespace sessionary
