// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/keyplaces.h"

namespace sessionary {

void KeyPlaces::add(quint64 key, const QString &source, const std::optional<FileIdentity> &file)
{
    const bool isNew = !file || m_files.insert({ file->device, file->inode }).second;
    if (isNew)
        m_sources[key].append(source);
}

int KeyPlaces::count(quint64 key) const
{
    const auto found = m_sources.find(key);
    return found == m_sources.end() ? 0 : int(found->second.size());
}

std::map<quint64, QStringList> KeyPlaces::shared() const
{
    std::map<quint64, QStringList> shared;
    for (const auto &[key, sources] : m_sources) {
        if (sources.size() > 1)
            shared.emplace_hint(shared.end(), key, sources);
    }
    return shared;
}

} // namespace sessionary
