// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace sessionary {

/// What somebody types to find something: words in any order, whatever their case
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(const QString &text)
        : m_words(text.toLower().split(u' ', Qt::SkipEmptyParts))
    {
    }

    /// All of them are in \a text, which is in lower case.
    [[nodiscard]] bool areIn(const QString &text) const
    {
        return std::ranges::all_of(m_words,
                                   [&](const QString &word) { return text.contains(word); });
    }

    bool operator==(const SearchWords &) const = default;

private:
    QStringList m_words;
};

} // namespace sessionary
