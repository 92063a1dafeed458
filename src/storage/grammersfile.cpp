// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/grammersfile.h"

#include "core/sessioninfo.h"
#include "formats/grammerstl.h"

namespace sessionary::grammers {

namespace {

bool isFile(const DocumentFile &file)
{
    using namespace std::string_view_literals;
    return textOf(file.bytes).starts_with("\xce\xb8\x3e\xa7"sv);
}

Result<SessionContents> read(const DocumentFile &file, const SecretBytes * /*passcode*/)
{
    auto decoded = decodeGrammersTl(file.bytes);
    if (!decoded)
        return fail(decoded.error().code, FormatId::GrammersTl);
    SessionContents contents = contentsOf(std::move(decoded->session));
    contents.updateStates = std::move(decoded->updateStates);
    contents.keyCount = decoded->keyCount;
    return contents;
}

} // namespace

const DocumentFormat documentFormat {
    .id = FormatId::GrammersTl,
    .isFile = isFile,
    .readFile = read,
};

} // namespace sessionary::grammers
