// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/filelook.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace sessionary {

/// In which places each auth key lies. Telegram ends a login whose key is used from two of them;
/// several names of one file are one place.
class KeyPlaces
{
public:
    /// \a file: nothing for one account of several, which lie in one place and have a key each
    void add(quint64 key, const QString &source, const std::optional<FileIdentity> &file);

    [[nodiscard]] int count(quint64 key) const;
    /// The sources of keys that are in several places, by key
    [[nodiscard]] std::map<quint64, QStringList> shared() const;

private:
    QHash<quint64, QStringList> m_sources;
    QSet<std::pair<quint64, quint64>> m_files; ///< devices and inodes
};

} // namespace sessionary
