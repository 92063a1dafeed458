// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/gotdfile.h"

#include "core/sessioninfo.h"
#include "formats/gotd.h"
#include "storage/standins.h"

namespace sessionary::gotd {

namespace {

bool isFile(const DocumentFile &file)
{
    return member(file.json, "Version") != nullptr
        && member(member(file.json, "Data"), "AuthKey") != nullptr;
}

Error aboutGotd(Error error)
{
    if (error.code == ErrorCode::NotASession) // of another version: "not found" for gotd
        error.code = ErrorCode::Damaged;
    error.subject = FormatId::Gotd;
    return error;
}

/// What is left to be said of a session whose key is none
Result<SessionContents> withoutKey(const DocumentFile &file, Error error)
{
    const JsonValue *data = member(file.json, "Data");
    SessionContents contents;
    takeKey(contents, base64Of(member(data, "AuthKey")));
    if (contents.findings.isEmpty()) // a key, but not the one of AuthKeyID
        return tl::unexpected(std::move(error));
    contents.session.dcId = integerOf(member(data, "DC"));
    contents.session.testMode = booleanOf(member(member(data, "Config"), "TestMode"));
    return contents;
}

Result<SessionContents> read(const DocumentFile &file, const SecretBytes * /*passcode*/)
{
    auto session = decodeGotdSession(file.bytes);
    if (!session) {
        const ErrorCode code = session.error().code;
        if (code == ErrorCode::UnusableKey || code == ErrorCode::EmptyKey)
            return withoutKey(file, session.error());
        return tl::unexpected(aboutGotd(session.error()));
    }
    return contentsOf(*std::move(session));
}

} // namespace

const DocumentFormat documentFormat {
    .id = FormatId::Gotd,
    .isFile = isFile,
    .readFile = read,
    .redactFile = redactedJsonFile,
};

} // namespace sessionary::gotd
