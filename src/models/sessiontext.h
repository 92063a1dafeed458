// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/peer.h"
#include "core/sessioninfo.h"

#include <QString>

namespace sessionary {

/// How the values of a session are written, everywhere the same.

/// "User 412345678", "Bot 7000000001", or nothing
[[nodiscard]] QString accountText(const SessionInfo &info);
/// "Pyrogram 3": the library and its version of the schema
[[nodiscard]] QString libraryText(const SessionInfo &info);
/// "2", "2 (test)"
[[nodiscard]] QString dataCenterText(const SessionInfo &info);
/// "a3f1 0955 c2d4 e6b8"
[[nodiscard]] QString groupedKeyId(quint64 id);
/// The same of a session; nothing where it has no key
[[nodiscard]] QString keyIdText(const SessionInfo &info);
/// In local time
[[nodiscard]] QString timeText(qint64 secondsSince1970);
/// "28 KiB"
[[nodiscard]] QString sizeText(qint64 bytes);
/// "rw-------"
[[nodiscard]] QString modeText(uint mode);
/// How the file was reached, as a sentence
[[nodiscard]] QString openedAsText(OpenedAs openedAs);
/// "Supergroup"; what the file says when it is a type that nobody knows
[[nodiscard]] QString peerTypeText(const Peer &peer);
/// "3 days ago"; "just now" for what lies in the future
[[nodiscard]] QString ageText(qint64 secondsSince1970, qint64 now);
/// A name for a session that has none yet, good for a file as well
[[nodiscard]] QString suggestedName(const SessionInfo &info);

} // namespace sessionary
