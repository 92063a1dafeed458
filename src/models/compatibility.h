// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sessioninfo.h"

#include <QList>
#include <QString>

#include <optional>

namespace sessionary {

/// What becomes of a session when a library opens it
enum class Verdict {
    Opens,
    OpensAndChanges, ///< and from then on it says another version
    OpensThenFails, ///< with the first peer or update state, seconds after the login
    Fails,
    LosesSession, ///< the login is gone afterwards
};

/// Consecutive versions of a library that do the same with a session
struct CompatibilityRow
{
    QString library; ///< as FormatName::library: "pyrogram"
    QString title; ///< "Pyrogram"
    QString versions; ///< "2.0.0 – 2.0.106", "≥ 1.43"
    Verdict verdict = Verdict::Opens;
    /// The version that the session says afterwards, of OpensAndChanges
    std::optional<qint64> number = {};
    /// What the person sees, in the library's words; empty where all is well
    QString error = {};
    /// When this is so, as a sentence; empty: always
    QString condition = {};
    /// One of those that are worth showing before the rest
    bool isLikely = false;

    friend bool operator==(const CompatibilityRow &, const CompatibilityRow &) = default;
};

/// Which versions of which libraries open \a info, by its layout, schema version and journal mode:
/// its own library first, the newest versions first. Only what was seen, by letting each version
/// open such files (resources/compat.json), or for Telethon by running it; empty where nobody
/// tried.
[[nodiscard]] QList<CompatibilityRow> compatibilityOf(const SessionInfo &info);

/// "Kurigram 2.1.22 – 2.1.35"
[[nodiscard]] QString readerText(const CompatibilityRow &row);
/// "opens, becomes version 7"
[[nodiscard]] QString verdictText(const CompatibilityRow &row);

} // namespace sessionary
