// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/peerreader.h"

#include <array>
#include <string>
#include <string_view>

namespace sessionary {

/// How many characters of each text are read: several times what Telegram allows
inline constexpr std::size_t maxTypeSize = 64;
inline constexpr std::size_t maxUsernamesSize = 4096;
inline constexpr std::size_t maxPhoneSize = 64;
inline constexpr std::size_t maxNameSize = 1024;

/// Where the peers are, with a key that the table has. NotReadHere
[[nodiscard]] Result<PeerSource> peerSourceOf(const SqlStorage &storage);

/// The columns of a row as peerColumns() selects them
enum PeerColumn {
    KeyColumn,
    IdColumn,
    TypeColumn,
    UsernamesColumn,
    PhoneColumn,
    NameColumn,
    UpdatedColumn,
    AccessHashColumn,
    HasUsernameColumn, ///< what the source says of the usernames that are looked for
    SortColumn, ///< behind them, where rows are sorted
};

/// The type in a row of peerColumns(): as it is stored, or told from the id where it is not
[[nodiscard]] std::string_view typeIn(const RawRow &row, const PeerSource &source);

/// What rows are sorted by
[[nodiscard]] QLatin1StringView expressionOf(const PeerSource &source, PeerField field);

/// Tells whether a row is among those that are asked for. SQLite compares a million rows with five
/// patterns in half a second; this takes a fraction of that, and sees every row that it gives.
///
/// A number finds a peer whose id has it among its digits, and one that is kept with another mark,
/// or none: channels are known by several numbers.
class PeerMatcher
{
public:
    PeerMatcher(const PeerSource &source, const PeerQuery &query);

    /// Every row is.
    [[nodiscard]] bool matchesAll() const { return m_matchesAll; }
    [[nodiscard]] bool matches(const RawRow &row) const;

    /// For the parameter of hasUsername(), if it has one
    [[nodiscard]] const QVariantList &values() const { return m_values; }
    /// An expression for HasUsernameColumn; NULL where nobody wants to know
    [[nodiscard]] QString hasUsername() const;

private:
    [[nodiscard]] bool hasText(std::string_view text) const;
    [[nodiscard]] bool hasText(const RawRow &row, int column) const;
    [[nodiscard]] bool hasTypeText(std::string_view type) const;
    [[nodiscard]] bool hasId(const RawRow &row, std::string_view type) const;
    [[nodiscard]] bool hasName(const RawRow &row) const;
    [[nodiscard]] bool startsName(std::string_view names) const;

    enum class Kind { Anything, Username, Phone };

    const PeerSource &m_source;
    Kind m_kind = Kind::Anything;
    bool m_matchesAll = false;
    std::string m_text; ///< in lower case
    bool m_hasLetters = false;
    bool m_isOfDigits = false; ///< as ids are
    std::string m_type;
    std::vector<qint64> m_otherIds; ///< of a chat that is kept with another mark
    QVariantList m_values;
    /// The types of a million peers are a handful, one after another the same.
    mutable std::string m_lastType;
    mutable bool m_isLastTypeFound = false;
};

/// What stands behind SELECT and before FROM, in the order of PeerColumn
[[nodiscard]] QString peerColumns(const PeerSource &source, const PeerMatcher &matcher,
                                  PeerDetail detail);

/// " WHERE …" for \a source and \a also, or nothing
[[nodiscard]] QString whereClause(const PeerSource &source, const QString &also = {});

} // namespace sessionary
