// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/finding.h"
#include "core/session.h"
#include "formats/anatomy.h"
#include "formats/stringtext.h"

#include <QList>

#include <span>

namespace sessionary {

/// A session string format: a row in a closed table, not a class of its own. Adding one is adding
/// a row to stringformat.cpp and a pair of files.
struct StringFormat
{
    FormatId id;
    /// What the text has a place for
    SessionFields holds = {};
    /// What encode() cannot do without
    SessionFields needs = {};
    /// What the structure shows that it is this format's: a phrase for people, to be translated
    /// in the context "Reason"
    const char *reason = nullptr;
    /// The structure is this format's, by looking alone: no secret is made. What matches can still
    /// be damaged where only decode() looks, inside of JSON or TL.
    bool (*matches)(const StringText &) = nullptr;
    /// The beginning is this format's, whatever became of the rest. Null where the beginning does
    /// not tell.
    bool (*resembles)(std::string_view text) = nullptr;
    /// Null where the format is recognised but not read
    Result<Session> (*decode)(const StringText &) = nullptr;
    /// What decode() cannot refuse but somebody should know
    QList<Finding> (*warnings)(const StringText &) = nullptr;
    /// Null where the format is not written. The text comes alone: no line break, no quotes.
    Result<SecretBytes> (*encode)(const Session &) = nullptr;
    /// How the text is laid out for \a keyless, whose key is not looked at
    Anatomy (*anatomy)(const Session &keyless) = nullptr;
};

[[nodiscard]] std::span<const StringFormat *const> stringFormats();
/// Null when there is no such string
[[nodiscard]] const StringFormat *findStringFormat(FormatId id);

/// The formats whose structure \a text has and that can be read, the likeliest first. When there is
/// more than one, ask the person. When there is none, the error says what the text is instead.
[[nodiscard]] Result<QList<FormatId>> recogniseString(const StringText &text);

/// \a text read as \a id. NotReadHere where that is not possible.
[[nodiscard]] Result<Session> decodeString(FormatId id, const StringText &text);

/// \a session as a string; MissingFields, DoesNotFit or NoKey say why there is none.
[[nodiscard]] Result<SecretBytes> encodeString(FormatId id, const Session &session);

/// \a text looks like what a session string looks like, whether or not it can be read: what must
/// never be printed, stored or passed as an argument.
[[nodiscard]] bool looksSecret(std::string_view text);

} // namespace sessionary
