// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"
#include "storage/filelayout.h"

namespace sessionary {

/// The tables that the contents of a document are put into, in memory, so that all that works on a
/// database works on them. They are ours, and written nowhere:
///
///     session    one row: the fields, schema_version and auth_key, NULL for what it does not say
///     peers      place PK: in the order of the document, id, access_hash, phone, name, updated
///     usernames  peer, username: each pair once
///     states     id PK, pts, qts, date, seq
///     findings   code, kind of the subject, and the subject
///
/// The rows of them all differ in what they have a place for. None is ever recognised by its
/// tables; those of what is never read are only names.
namespace documents {
extern const FileLayout pyrogramJsonLayout;
extern const FileLayout telethonJsonLayout;
extern const FileLayout gramJsStoreLayout;
extern const FileLayout mtKrutoStoreLayout;
extern const FileLayout gogramLayout;
extern const FileLayout gotdLayout;
extern const FileLayout grammersTlLayout;
extern const FileLayout tDataLayout;
extern const FileLayout tdLibLayout;
extern const FileLayout madelineLayout;
extern const FileLayout tgNetLayout;
extern const FileLayout wTelegramLayout;
} // namespace documents

/// The layout of what was the string \a id, for formats that are not Pyrogram's: it is none of the
/// table, because no file is laid out like that. Null for Pyrogram's.
[[nodiscard]] const FileLayout *findImportedLayout(FormatId id);

/// The image of such a database
[[nodiscard]] Result<SecretBytes> buildDocumentImage(const SessionContents &contents);

} // namespace sessionary
