// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sessioninfo.h"

#include <QString>
#include <QStringList>

namespace sessionary::cli {

/// One line of info --json: a contract. Null where the session does not say.
/// \a severity: of its findings, for somebody who looks or for somebody who checks
[[nodiscard]] QString sessionJson(const QString &source, const SessionInfo &info,
                                  Severity (*severity)(FindingCode) = severityOf);

/// A line of scan --json, after those of the sessions: the id of a key that several of them have.
/// It has no source of its own.
[[nodiscard]] QString sharedKeyJson(const QString &keyId, const QStringList &sources);

/// One line of formats --json
[[nodiscard]] QString formatJson(FormatId id, const QString &kind, bool isRead, bool isWritten);

} // namespace sessionary::cli
