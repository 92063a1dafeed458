// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/keyplaces.h"

namespace sessionary {

void KeyPlaces::add(quint64 key, const QString &source, const std::optional<FileIdentity> &file)
{
    if (file) {
        const auto known = m_files.size();
        m_files.insert({ file->device, file->inode });
        if (m_files.size() == known)
            return;
    }
    m_sources[key].append(source);
}

int KeyPlaces::count(quint64 key) const
{
    const auto found = m_sources.constFind(key);
    return found == m_sources.cend() ? 0 : int(found->size());
}

std::map<quint64, QStringList> KeyPlaces::shared() const
{
    std::map<quint64, QStringList> shared;
    for (auto places = m_sources.cbegin(); places != m_sources.cend(); ++places) {
        if (places->size() > 1)
            shared.emplace(places.key(), *places);
    }
    return shared;
}

} // namespace sessionary
