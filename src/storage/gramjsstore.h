// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"
#include "storage/sqlstorage.h"

namespace sessionary::gramjs {

/// The folders of GramJS's StoreSession, made by node-localstorage; source: folders that the
/// library wrote. A file for each value, named as encodeURIComponent() writes the name of the
/// store, a divider (":" where nobody chose another) and:
///
///     dcId, port        a number
///     serverAddress     a JSON string, an IP address or the name of a host
///     authKey           {"type":"Buffer","data":[256 numbers]}
///     a marked id       ["id","access hash","username","phone","name","time in ms"], null for none
///
/// Several stores in one folder are several accounts.
extern const DocumentFormat documentFormat;

/// The files of a store called \a name, whose session and peers are in \a made. DoesNotFit for a
/// port that the library cannot read back.
[[nodiscard]] Result<std::vector<FolderFile>> filesOf(const SqlStorage &made, const QString &name);

} // namespace sessionary::gramjs
