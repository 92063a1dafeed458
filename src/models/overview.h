// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sessioninfo.h"

#include <QList>
#include <QString>

namespace sessionary {

/// One field of a session as it is shown: what it is, what it holds, and what that means.
struct OverviewRow
{
    enum class Section { Account, Connection, Session, File };
    /// What tests and the window know a row by
    enum class Field {
        Account,
        ApiId,
        DataCenter,
        Environment,
        Address,
        AuthKey,
        KeyId,
        Date,
        Peers,
        Library,
        Path,
        Target,
        Size,
        Permissions,
        Journal,
    };

    Section section;
    Field field;
    QString label;
    QString value;
    QString meaning;

    friend bool operator==(const OverviewRow &, const OverviewRow &) = default;
};

/// Every field of \a info with its meaning, in the order in which it is shown. The key is a row
/// without a value.
[[nodiscard]] QList<OverviewRow> overviewRows(const SessionInfo &info);
[[nodiscard]] QString sectionTitle(OverviewRow::Section section);

} // namespace sessionary
