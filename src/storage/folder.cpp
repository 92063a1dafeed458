// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/folder.h"

#include "storage/posix.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

Result<Folder> Folder::open(const QString &path, qsizetype maxNames)
{
    const auto facts = factsOf(path);
    if (!facts)
        return tl::unexpected(facts.error());
    if (!facts->isFolder)
        return fail(ErrorCode::NotAFile, path);
    const auto identity = identityOf(path);
    if (!identity)
        return tl::unexpected(identity.error());
    auto names = namesIn(path, maxNames);
    if (!names)
        return fail(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::NoPermission, path);

    Folder folder;
    folder.m_path = path;
    folder.m_names = *std::move(names);
    folder.m_names.sort();
    folder.m_seen.push_back({ path, *identity });
    return folder;
}

Folder Folder::of(const std::vector<FolderFile> &files)
{
    Folder folder;
    folder.m_files.emplace();
    for (const FolderFile &file : files) {
        folder.m_files->insert(file.name, &file);
        folder.m_names.append(file.name.section(u'/', 0, 0));
    }
    folder.m_names.sort();
    folder.m_names.removeDuplicates();
    return folder;
}

std::optional<qint64> Folder::changedNs(const QString &name) const
{
    if (m_files)
        return m_files->contains(name) ? std::optional<qint64>(0) : std::nullopt;
    const auto identity = identityOf(pathOf(name));
    return identity ? std::optional(identity->modifiedNs) : std::nullopt;
}

void Folder::setBudget(const Budget &budget)
{
    m_budget = budget;
    m_start = std::chrono::steady_clock::now();
}

bool Folder::has(const QString &name) const
{
    return std::ranges::binary_search(m_names, name);
}

QString Folder::pathOf(const QString &name) const
{
    return m_path + u'/' + name;
}

Result<SecretBytes> Folder::read(const QString &name)
{
    if (m_budget.isStopped())
        return fail(ErrorCode::Cancelled);
    if (m_budget.limit && std::chrono::steady_clock::now() - m_start > *m_budget.limit)
        return fail(ErrorCode::TimedOut);
    if (m_files) {
        const FolderFile *file = m_files->value(name);
        return file != nullptr ? Result<SecretBytes>(file->content.clone())
                               : fail(ErrorCode::NotFound, name);
    }
    const QString path = pathOf(name);
    auto content = readFile(path, maxFileSize);
    if (!content)
        return tl::unexpected(content.error());
    m_sum += qint64(content->bytes.size());
    if (!content->isWhole() || m_sum > maxSum)
        return fail(ErrorCode::FileTooLarge, path);
    const auto now = identityOf(path);
    if (!now || *now != content->identity)
        return fail(ErrorCode::FileChanged, path);
    m_modes |= content->facts.mode;
    m_seen.push_back({ path, content->identity });
    return std::move(content->bytes);
}

bool Folder::beginsWith(const QString &name, std::string_view magic) const
{
    if (m_files) {
        const FolderFile *file = m_files->value(name);
        return file != nullptr && file->content.text().starts_with(magic);
    }
    const auto content = readFile(pathOf(name), magic.size());
    if (!content)
        return content.error().code == ErrorCode::NoPermission;
    return content->bytes.text() == magic;
}

bool Folder::isCurrent() const
{
    return std::ranges::all_of(m_seen, [](const Seen &seen) {
        const auto now = identityOf(seen.path);
        return now && *now == seen.identity;
    });
}

} // namespace sessionary
