// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelayout.h"

namespace sessionary {

/// Reads the one row of a Pyrogram-like table "sessions" by the names of its columns, whichever of
/// dc_id, api_id, test_mode, auth_key, date, user_id, is_bot, server_address and port there are.
/// What is odd about it becomes findings; only rows that cannot be read at all are an error.
[[nodiscard]] Result<SessionRecord> readSessionRow(const Connection &connection,
                                                   const Outline &outline);

/// The key that \a column of \a rest ("FROM … WHERE …") holds in its first row; what is odd about
/// it becomes a finding, and then there is none.
[[nodiscard]] Result<void> readKey(const Connection &connection, QStringView column,
                                   QStringView rest, SessionRecord &record);

/// Takes over "ip:port", "[ipv6]:port" or an address alone, with its \a port elsewhere.
void applyAddress(Session &session, const QString &address, std::optional<qint64> port);

/// What Pyrogram makes of the fields: with one of them NULL it takes the session for empty and puts
/// a new key over the one that is there.
[[nodiscard]] QList<Finding> pyrogramFindings(const Session &session);

/// The number in the table version, if there is one: Pyrogram calls the column "number", Telethon
/// "version".
[[nodiscard]] Result<std::optional<qint64>>
readVersionNumber(const Connection &connection, const Outline &outline, QStringView column);

/// The rows of \a sql, which gives id (marked; 0 for the account), pts, qts, date and seq
[[nodiscard]] Result<std::vector<UpdateState>> readStates(const Connection &connection,
                                                          const QString &sql);

} // namespace sessionary
