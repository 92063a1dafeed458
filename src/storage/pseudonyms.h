// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"
#include "storage/secretsearch.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sessionary {

/// What stands for what in one redacted copy: the same for the same throughout, and drawn at random
/// for each copy, so that it is gone with this object.
///
/// Nothing that is given holds anything that the search finds, as far as there is anything else of
/// that size.
class Pseudonyms
{
public:
    explicit Pseudonyms(const SecretSearch &secrets);
    Q_DISABLE_COPY_MOVE(Pseudonyms)

    /// A number that is written like it, see NumberRange, with the same sign and mark. No two
    /// numbers have the same. 0, 1 and −1 stay.
    [[nodiscard]] qint64 number(qint64 original);
    /// A number of the same size that is as whole or broken as it was
    [[nodiscard]] double real(double original);
    /// All times are moved by the same span, so that their order and distance stay. What is no time
    /// is a number.
    [[nodiscard]] qint64 date(qint64 original);
    [[nodiscard]] double date(double original);
    /// As many bytes and characters, a letter for a letter and a digit for a digit; the letters are
    /// few that hardly a name has. Numbers are numbers, with their signs. Letter case does not make
    /// another pseudonym, and stays.
    [[nodiscard]] std::string text(std::string_view original);
    /// As many random bytes; zeros stay. What is a hash of a key becomes that of its pseudonym.
    [[nodiscard]] QByteArray blob(Bytes original);
    /// \a original is the hash of a key: it has a pseudonym that follows from that of the key.
    [[nodiscard]] bool isKnown(Bytes original) const;
    /// Whatever is written of \a key elsewhere, its id and its SHA-1, follows it.
    void addKey(Bytes key);

private:
    [[nodiscard]] quint64 bare(quint64 original);
    /// Its bytes hold something that is searched for.
    [[nodiscard]] bool isBad(quint64 bare) const;
    [[nodiscard]] quint64 shuffled(const NumberRange &range, quint64 original);
    [[nodiscard]] qint64 moved(qint64 original, qint64 span) const;
    [[nodiscard]] std::string newText(std::string_view original, quint64 hash);
    [[nodiscard]] quint64 hashOf(Bytes bytes) const;

    const SecretSearch &m_secrets;
    const std::size_t m_hashSeed;
    const qint64 m_span; ///< in seconds
    QHash<quint64, quint64> m_numbers;
    QSet<quint64> m_usedNumbers;
    std::map<quint64, std::vector<quint32>> m_shuffled; ///< by the first number of the range
    QHash<quint64, quint64> m_texts; ///< hashes, and where the random letters begin
    QSet<quint64> m_usedTexts;
    QHash<quint64, quint64> m_blobs;
    QHash<quint64, QByteArray> m_hashes; ///< of keys
};

} // namespace sessionary
