// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/pseudonyms.h"

#include "core/crypto.h"
#include "storage/peernumber.h"

#include <QHashFunctions>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace sessionary {

namespace {

/// As often as this something else is drawn, before the letters become more, and at all
constexpr int drawsOfOneSize = 8;
constexpr int mostDraws = 64;

quint64 drawn()
{
    return QRandomGenerator::system()->generate64();
}

/// Below \a limit
quint64 drawnBelow(quint64 limit)
{
    return drawn() % limit;
}

/// Random numbers that are the same for the same beginning: SplitMix64
class RandomStream
{
public:
    explicit RandomStream(quint64 state)
        : m_state(state)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 value = (m_state ^ (m_state >> 30U)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111eb;
        return value ^ (value >> 31U);
    }
    std::size_t below(std::size_t limit) { return std::size_t(next() % limit); }

private:
    quint64 m_state;
};

/// The first ones are in hardly any name, so that chance does not make one of them. There is no E,
/// which would make a number of digits.
constexpr std::string_view letters = "qxzjwvkyfhgbpmducltrsnioa";
constexpr std::size_t fewLetters = 4;

/// How many bytes the character has that begins \a text; 1 for what is none
std::size_t sizeOfCharacter(std::string_view text)
{
    const auto first = quint8(text.front());
    const std::size_t size = first < 0xc2 ? 1
        : first < 0xe0                    ? 2
        : first < 0xf0                    ? 3
        : first < 0xf5                    ? 4
                                          : 1;
    const auto isTail = [](char byte) { return (quint8(byte) & 0xc0U) == 0x80U; };
    return size <= text.size() && std::ranges::all_of(text.substr(1, size - 1), isTail) ? size : 1;
}

/// A letter of \a size bytes that no name of today has: old Cyrillic, Glagolitic, Gothic
std::string oldLetter(std::size_t size, RandomStream &random)
{
    const auto number = char(random.below(fewLetters));
    switch (size) {
    case 2:
        return { '\xd1', char('\xab' + 2 * number) };
    case 3:
        return { '\xe2', '\xb0', char('\xb0' + number) };
    default:
        return { '\xf0', '\x90', '\x8c', char('\xb0' + number) };
    }
}

char filler(char original, std::size_t letterCount, RandomStream &random)
{
    if (original >= '0' && original <= '9')
        return char('0' + random.below(10));
    if (original >= 'a' && original <= 'z')
        return letters[random.below(letterCount)];
    if (original >= 'A' && original <= 'Z')
        return char(letters[random.below(letterCount)] - 'a' + 'A');
    if (quint8(original) >= 0x80) // no UTF-8
        return letters[random.below(letterCount)];
    return quint8(original) < ' ' ? ' ' : original;
}

std::string filler(std::string_view original, std::size_t letterCount, quint64 seed)
{
    RandomStream random(seed);
    std::string text;
    while (!original.empty()) {
        const std::size_t size = sizeOfCharacter(original);
        if (size > 1)
            text += oldLetter(size, random);
        else
            text += filler(original.front(), letterCount, random);
        original.remove_prefix(size);
    }
    return text;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &letter : result) {
        if (letter >= 'A' && letter <= 'Z')
            letter = char(letter - 'A' + 'a');
    }
    return result;
}

/// Digits, the first of which is no zero, behind a sign or none; else nothing
std::optional<qint64> plainNumber(std::string_view text)
{
    const std::string_view digits =
        text.starts_with('+') || text.starts_with('-') ? text.substr(1) : text;
    qint64 number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || digits.front() < '1' || digits.front() > '9' || error != std::errc()
        || end != digits.data() + digits.size())
        return std::nullopt;
    return text.starts_with('-') ? -number : number;
}

qint64 randomSpan()
{
    constexpr qint64 day = 86400;
    constexpr quint64 year = 366 * day;
    const qint64 span = day + qint64(drawnBelow(year));
    return drawnBelow(2) == 0 ? span : -span;
}

QByteArray randomBytes(std::size_t size, quint64 seed)
{
    RandomStream random(seed);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.next() >> 32U);
    return bytes;
}

QByteArray toArray(const SecretBytes &bytes)
{
    const std::string_view text = bytes.text();
    return { text.data(), qsizetype(text.size()) };
}

/// The last eight bytes of a SHA-1 are the id of a key.
constexpr std::size_t idSize = 8;

} // namespace

Pseudonyms::Pseudonyms(const SecretSearch &secrets)
    : m_secrets(secrets)
    , m_hashSeed(std::size_t(drawn()))
    , m_span(randomSpan())
{
}

quint64 Pseudonyms::hashOf(Bytes bytes) const
{
    return qHashBits(bytes.data(), bytes.size(), m_hashSeed);
}

// --- numbers

qint64 Pseudonyms::number(qint64 original)
{
    const PeerNumber number = PeerNumber::of(original);
    return number.withBare(bare(number.bare));
}

quint64 Pseudonyms::bare(quint64 original)
{
    if (original <= 1)
        return original;
    const NumberRange range = NumberRange::of(original);
    constexpr quint64 small = 100'000;
    if (range.last < small || m_secrets.isCrowded(original))
        return shuffled(range, original);
    if (const auto known = m_numbers.constFind(original); known != m_numbers.cend())
        return *known;
    quint64 chosen = 0;
    do
        chosen = range.first + drawnBelow(range.size());
    while (chosen == original || m_secrets.isNumber(chosen) || m_usedNumbers.contains(chosen)
           || isBad(chosen));
    m_usedNumbers.insert(chosen);
    m_numbers.insert(original, chosen);
    return chosen;
}

bool Pseudonyms::isBad(quint64 bare) const
{
    constexpr quint64 smallest = quint64(1) << 32U; // of which a part could be something
    if (bare < smallest)
        return false;
    std::array<quint8, sizeof bare> bytes {};
    qToBigEndian(bare, bytes.data());
    if (m_secrets.finds(bytes))
        return true;
    qToBigEndian(~bare + 1, bytes.data());
    return m_secrets.finds(bytes);
}

quint64 Pseudonyms::shuffled(const NumberRange &range, quint64 original)
{
    std::vector<quint32> &places = m_shuffled[range.first];
    if (places.empty()) {
        places.resize(range.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            places[i] = quint32(i);
        for (std::size_t i = places.size(); i > 1; --i)
            std::swap(places[i - 1], places[drawnBelow(i)]);
    }
    return range.first + places[original - range.first];
}

double Pseudonyms::real(double original)
{
    constexpr double exact = 9'007'199'254'740'992; // 2⁵³
    if (original == 0 || !std::isfinite(original))
        return original;
    if (std::abs(original) >= exact) {
        const double part = double(drawnBelow(1000)) / 4000;
        return original * (1.0 - part);
    }
    const double whole = std::trunc(original);
    const auto other = double(number(qint64(whole)));
    if (whole == original)
        return other;
    constexpr double parts = 1024;
    const double fraction = (double(drawnBelow(quint64(parts) - 1)) + 1) / parts;
    return std::signbit(original) ? other - fraction : other + fraction;
}

// --- times

namespace {

constexpr qint64 firstSecond = 100'000'000; // 1973
constexpr qint64 firstMillisecond = 100'000'000'000;
constexpr qint64 firstMicrosecond = 100'000'000'000'000;

/// How many of what \a time is counted in make a second; 0 when it is no time
qint64 unitsOf(qint64 time)
{
    constexpr qint64 last = firstMicrosecond * 1000;
    if (time < firstSecond || time >= last)
        return 0;
    return time < firstMillisecond ? 1 : time < firstMicrosecond ? 1000 : 1'000'000;
}

} // namespace

qint64 Pseudonyms::moved(qint64 original, qint64 span) const
{
    qint64 time = original + span;
    while (m_secrets.isSecretNumber(quint64(time)))
        ++time;
    return time;
}

qint64 Pseudonyms::date(qint64 original)
{
    const qint64 units = unitsOf(original);
    return units == 0 ? number(original) : moved(original, m_span * units);
}

double Pseudonyms::date(double original)
{
    constexpr double tooLarge = 1e15;
    if (!(original >= double(firstSecond) && original < tooLarge))
        return real(original);
    const auto whole = qint64(original);
    const auto other = double(date(whole));
    constexpr double parts = 1024;
    return double(whole) == original ? other : other + (double(drawnBelow(1023)) + 1) / parts;
}

// --- texts

std::string Pseudonyms::text(std::string_view original)
{
    if (const auto plain = plainNumber(original)) {
        const std::string other = std::to_string(number(*plain));
        return original.starts_with('+') ? '+' + other : other;
    }
    const std::string folded = lower(original);
    const quint64 hash = hashOf(bytesOf(folded));
    const auto known = m_texts.constFind(hash);
    if (known == m_texts.cend())
        return newText(original, hash);
    // The low bits say how many letters it was made of.
    return filler(original, std::size_t(*known & 0xffU), *known);
}

std::string Pseudonyms::newText(std::string_view original, quint64 hash)
{
    std::string text;
    quint64 seed = 0;
    std::size_t letterCount = fewLetters;
    for (int draw = 1;; ++draw) {
        seed = (drawn() & ~quint64(0xff)) | letterCount;
        text = filler(original, letterCount, seed);
        const bool isFree = !m_usedTexts.contains(hashOf(bytesOf(lower(text))));
        if ((isFree && !m_secrets.finds(text)) || draw == mostDraws)
            break;
        if (draw % drawsOfOneSize == 0)
            letterCount = std::min(2 * letterCount, letters.size());
    }
    m_usedTexts.insert(hashOf(bytesOf(lower(text))));
    m_texts.insert(hash, seed);
    return text;
}

// --- bytes

QByteArray Pseudonyms::blob(Bytes original)
{
    if (std::ranges::all_of(original, [](quint8 byte) { return byte == 0; }))
        return { qsizetype(original.size()), '\0' };
    const quint64 hash = hashOf(original);
    if (const auto known = m_hashes.constFind(hash); known != m_hashes.cend())
        return *known;
    if (const auto seed = m_blobs.constFind(hash); seed != m_blobs.cend())
        return randomBytes(original.size(), *seed);
    QByteArray bytes;
    quint64 seed = 0;
    int draw = 0;
    do {
        seed = drawn();
        bytes = randomBytes(original.size(), seed);
    } while (m_secrets.finds(bytesOf({ bytes.constData(), original.size() }))
             && ++draw < mostDraws);
    m_blobs.insert(hash, seed);
    return bytes;
}

bool Pseudonyms::isKnown(Bytes original) const
{
    return m_hashes.contains(hashOf(original));
}

void Pseudonyms::addKey(Bytes key)
{
    const QByteArray other = blob(key);
    const Bytes otherKey = bytesOf({ other.constData(), std::size_t(other.size()) });
    const SecretBytes from = crypto::digest(crypto::Hash::Sha1, { key });
    const SecretBytes to = crypto::digest(crypto::Hash::Sha1, { otherKey });
    m_hashes.insert(hashOf(from.bytes()), toArray(to));
    m_hashes.insert(hashOf(from.bytes().last(idSize)), toArray(to).last(qsizetype(idSize)));
}

} // namespace sessionary
