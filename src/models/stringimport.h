// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sessioninfo.h"
#include "formats/pastedtext.h"

#include <QList>

#include <optional>
#include <string_view>

namespace sessionary {

/// What a pasted text turns out to be, without its key: all that is shown before it is accepted
struct StringPreview
{
    /// What was taken away from around it
    DroppedParts dropped = {};
    /// What it could be, the likeliest first; empty when it is nothing, and error says what instead
    QList<FormatId> candidates = {};
    std::optional<Error> error = {};
    /// Of the candidate that was asked for, or the first
    SessionInfo info = {};
};

/// Looks at \a pasted (UTF-8) as \a format, or as the likeliest one.
[[nodiscard]] StringPreview previewString(std::string_view pasted,
                                          std::optional<FormatId> format = {});

/// The same of the likeliest format, with all that can be found wrong with the session
[[nodiscard]] StringPreview diagnoseString(std::string_view pasted);

/// A session that was a string of that format
struct ImportedString
{
    FormatId format = FormatId::Pyrogram;
    Session session = {};
};

/// The session in \a pasted. All errors of recognising and decoding a string.
[[nodiscard]] Result<ImportedString> readString(std::string_view pasted,
                                                std::optional<FormatId> format = {});

} // namespace sessionary
