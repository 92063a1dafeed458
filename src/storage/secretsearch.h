// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"

#include <QtGlobal>

#include <array>
#include <functional>
#include <string_view>
#include <tuple>
#include <vector>

namespace sessionary {

/// Looks for very many secrets at once: keys in pieces, names and usernames, phone numbers and ids.
/// What is looked for is kept as hashes under a random key, never as it is.
///
/// The time goes with the size of what is searched, and not with the number of secrets: each place
/// is looked up in three tables of bits, and what passes, which chance seldom does, is compared.
///
/// What chance would find is not looked for: numbers of less than six digits, names of less than
/// five characters, and, where there are very many ids, their four bytes as SQLite writes a number.
class SecretSearch
{
public:
    enum class Encoding { Utf8, Utf16Little, Utf16Big };

    /// \a encoding: how texts stand in what is searched
    explicit SecretSearch(Encoding encoding = Encoding::Utf8);
    ~SecretSearch();
    Q_DISABLE_COPY_MOVE(SecretSearch)

    /// Any eight bytes in a row, in hexadecimal and base64, too, where it could be a key
    void addBytes(Bytes secret);
    /// A name, a username, a phone number; what stands in base64 counts as what it says.
    void addText(std::string_view secret);
    /// An id with a mark or without, or an access hash
    void addNumber(qint64 secret);
    /// Asked now and then while something large is searched or prepared, in whatever thread that
    /// is: nothing is gone on with when it says true.
    void stopWhen(std::function<bool()> isStopped) { m_isStopped = std::move(isStopped); }
    /// Everything was added, and what is searched has about \a size bytes.
    void prepare(std::size_t size);

    struct Hit
    {
        std::size_t at = 0;
        std::size_t size = 0;
        /// Eight bytes of what nobody could have by chance: of a key, of a hash
        bool isPiece = false;
    };

    /// Calls \a take for whatever is found in \a bytes until it returns false. False if it did, or
    /// if this was stopped
    bool each(Bytes bytes, const std::function<bool(const Hit &)> &take) const;
    /// Some secret is somewhere in \a bytes.
    [[nodiscard]] bool finds(Bytes bytes) const;
    [[nodiscard]] bool finds(std::string_view text) const { return finds(bytesOf(text)); }
    /// \a bare, without sign and mark, was added.
    [[nodiscard]] bool isNumber(quint64 bare) const;
    /// \a bare was added, and not so many of its size that it says nothing.
    [[nodiscard]] bool isSecretNumber(quint64 bare) const;
    /// So many numbers of the size of \a bare are there that they are hardly secret: a counter.
    [[nodiscard]] bool isCrowded(quint64 bare) const;

private:
    /// A table of bits, two for each mark, in which what was never marked is seldom found
    class Marks
    {
    public:
        void reserve(std::size_t count);
        void add(quint64 hash);
        [[nodiscard]] bool has(quint64 hash) const { return isSet(hash) && isSet(other(hash)); }

    private:
        [[nodiscard]] bool isSet(quint64 place) const
        {
            return (m_bits[(place & m_mask) / bitsPerWord] >> (place % bitsPerWord) & 1U) != 0;
        }
        static quint64 other(quint64 hash) { return hash >> 35U; }

        static constexpr std::size_t bitsPerWord = 64;

        std::vector<quint64> m_bits;
        quint64 m_mask = 0;
    };

    /// The first bytes of a text, and all of it
    struct Text
    {
        quint64 head = 0;
        quint64 whole = 0;
        quint64 start = 0; ///< the first five, for the marks
        quint32 size = 0;
        bool isNumber = false;

        friend bool operator==(const Text &, const Text &) = default;
        friend bool operator<(const Text &left, const Text &right)
        {
            return std::tie(left.head, left.whole, left.size, left.isNumber)
                < std::tie(right.head, right.whole, right.size, right.isNumber);
        }
    };

    void addWindows(Bytes secret, std::size_t step);
    void addPiece(Bytes piece);
    void addEncodings(Bytes secret);
    void addNumbers(std::size_t size);
    void addNumberBytes(qint64 number);
    void addPlainText(std::string_view text, bool isNumber = false);
    void addRawText(Bytes text, bool isNumber);
    [[nodiscard]] bool isStopped() const { return m_isStopped && m_isStopped(); }
    [[nodiscard]] quint64 mixed(quint64 window, std::size_t kind) const;
    [[nodiscard]] quint64 wholeOf(Bytes text) const;
    /// How long the text or number is that begins there; 0 when none does
    [[nodiscard]] std::size_t textAt(Bytes bytes, std::size_t at, quint64 window) const;
    [[nodiscard]] std::size_t shortNumberAt(quint64 window, std::size_t left) const;

    const Encoding m_encoding;
    std::array<quint64, 3> m_key {};
    std::vector<quint64> m_pieces;
    std::vector<Text> m_texts;
    std::vector<quint64> m_short; ///< numbers of four to seven bytes
    std::vector<quint64> m_shortStarts; ///< their first four
    std::vector<quint64> m_numbers;
    Marks m_pieceMarks;
    Marks m_textMarks; ///< by how they start
    Marks m_headMarks;
    Marks m_numberMarks;
    Marks m_shortMarks;
    std::size_t m_encoded = 0;
    bool m_hasControls = false; ///< in the beginning of some text
    std::function<bool()> m_isStopped;
};

/// The smallest and the largest number that are written like \a bare: with as many digits, as many
/// bytes in SQLite's two ways, with the same mark, and on the same side of 2³² and 2⁴⁰
struct NumberRange
{
    quint64 first = 0;
    quint64 last = 0;

    [[nodiscard]] static NumberRange of(quint64 bare);
    [[nodiscard]] quint64 size() const { return last - first + 1; }
};

} // namespace sessionary
