// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/secretsearch.h"

#include "core/base64.h"
#include "core/secretbytes.h"
#include "storage/harmless.h"
#include "storage/peernumber.h"

#include <QRandomGenerator>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <charconv>
#include <limits>
#include <optional>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr std::size_t pieceSize = 8;
constexpr std::size_t shortestText = 5;
constexpr quint64 smallestSecret = 100'000;
constexpr quint64 markOfChannels = 1'000'000'000'000;
/// What SQLite writes with eight bytes, which chance never finds: no id is that large
constexpr quint64 smallestHash = quint64(1) << 47U;

/// What a hash is of, so that the tables do not meet: texts have their length as kind.
enum Kind : std::size_t { PieceKind = 16, NumberKind = 17, ShortKind = 32 };

quint64 windowAt(Bytes bytes, std::size_t at)
{
    if (bytes.size() - at >= sizeof(quint64))
        return qFromLittleEndian<quint64>(bytes.data() + at);
    quint64 window = 0;
    for (std::size_t i = bytes.size(); i-- > at;)
        window = window << 8U | bytes[i];
    return window;
}

quint64 firstBytes(quint64 window, std::size_t count)
{
    constexpr std::size_t bitsPerByte = 8;
    return count >= sizeof window ? window : window & ((quint64(1) << (count * bitsPerByte)) - 1);
}

/// Every letter of ASCII in lower case, eight at a time
quint64 folded(quint64 window)
{
    constexpr quint64 ones = 0x0101'0101'0101'0101;
    constexpr quint64 high = 0x80 * ones;
    const quint64 low = window & ~high;
    const quint64 fromA = low + (0x80 - 'A') * ones;
    const quint64 pastZ = low + (0x7f - 'Z') * ones;
    return window | ((fromA & ~pastZ & ~window & high) >> 2U);
}

/// One of the first five bytes is a control character.
bool hasControl(quint64 window)
{
    constexpr quint64 ones = 0x01'0101'0101;
    return ((window - 0x20 * ones) & ~window & (0x80 * ones)) != 0;
}

quint8 foldedByte(quint8 byte)
{
    return byte >= 'A' && byte <= 'Z' ? quint8(byte - 'A' + 'a') : byte;
}

int differentBytes(Bytes bytes)
{
    int count = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        count += std::ranges::find(bytes.first(i), bytes[i]) == bytes.begin() + qsizetype(i);
    return count;
}

bool isDecimalDigit(quint8 byte)
{
    return byte >= '0' && byte <= '9';
}

bool isWordByte(quint8 byte)
{
    const quint8 lower = foldedByte(byte);
    return (lower >= 'a' && lower <= 'z') || lower == '_' || lower == ' ';
}

/// The number that \a text is, with a sign or without
std::optional<qint64> numberIn(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    return isNumber ? std::optional(number) : std::nullopt;
}

template<typename T>
void makeUnique(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

NumberRange NumberRange::of(quint64 bare)
{
    static const std::vector<quint64> limits = [] {
        std::vector<quint64> all { 0,
                                   2,
                                   quint64(1) << 15U,
                                   quint64(1) << 23U,
                                   quint64(1) << 31U,
                                   quint64(1) << 32U,
                                   quint64(1) << 40U,
                                   quint64(1) << 47U };
        for (std::size_t bits = 7; bits < 63; bits += 7)
            all.push_back(quint64(1) << bits);
        for (quint64 power = 10; power <= quint64(std::numeric_limits<qint64>::max()) / 10;
             power *= 10)
            all.push_back(power);
        all.push_back(1'000'000'000'000'000'000);
        for (const quint64 kind :
             std::array<quint64, 3> { 2, 3, 4 }) // marks of chats that are no channels
            all.push_back(kind * markOfChannels);
        makeUnique(all);
        return all;
    }();
    const auto above = std::ranges::upper_bound(limits, bare);
    return { *(above - 1),
             above == limits.end() ? quint64(std::numeric_limits<qint64>::max()) : *above - 1 };
}

SecretSearch::SecretSearch(Encoding encoding)
    : m_encoding(encoding)
{
    for (quint64 &part : m_key)
        part = QRandomGenerator::system()->generate64() | 1U;
}

SecretSearch::~SecretSearch()
{
    wipeContent(m_key);
}

quint64 SecretSearch::mixed(quint64 window, std::size_t kind) const
{
    quint64 hash = (window ^ (m_key[0] * (2 * kind + 1))) * m_key[1];
    hash = (hash ^ (hash >> 32U)) * m_key[2];
    return hash ^ (hash >> 29U);
}

quint64 SecretSearch::wholeOf(Bytes text) const
{
    quint64 hash = m_key[0];
    for (const quint8 byte : text)
        hash = mixed(hash ^ foldedByte(byte), 0);
    return hash;
}

void SecretSearch::addPiece(Bytes piece)
{
    m_pieces.push_back(mixed(windowAt(piece, 0), PieceKind));
}

void SecretSearch::addWindows(Bytes secret, std::size_t step)
{
    constexpr int fewestDifferent = 4; // else it is a pattern that many have
    for (std::size_t at = 0; at + pieceSize <= secret.size(); at += step) {
        const Bytes piece = secret.subspan(at, pieceSize);
        if (differentBytes(piece) >= fewestDifferent && !std::ranges::all_of(piece, isWordByte))
            addPiece(piece);
    }
}

void SecretSearch::addBytes(Bytes secret)
{
    constexpr std::size_t largestKey = 1024;
    constexpr std::size_t smallestKey = 32;
    constexpr std::size_t mostWindows = 1'000'000;
    constexpr std::size_t mostEncoded = 1000;
    const bool isEveryPlaceTaken = secret.size() <= largestKey && m_pieces.size() < mostWindows;
    addWindows(secret, isEveryPlaceTaken ? 1 : pieceSize);
    if (secret.size() >= smallestKey && secret.size() <= largestKey && m_encoded < mostEncoded) {
        ++m_encoded;
        addEncodings(secret);
    }
}

void SecretSearch::addEncodings(Bytes secret)
{
    for (std::size_t shift = 0; shift < 3; ++shift) {
        for (const auto variant : { base64::Variant::UrlSafe, base64::Variant::StandardPadded })
            addWindows(base64::encode(secret.subspan(shift), variant).bytes(), 1);
    }
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::size_t longestNumber = 4; // of a byte, and a comma
    for (std::size_t at = 0; at + pieceSize <= secret.size(); ++at) {
        if (differentBytes(secret.subspan(at, pieceSize)) < 4)
            continue;
        std::array<char, 2 * pieceSize> hex {};
        std::array<char, longestNumber * pieceSize> list {};
        char *end = list.data();
        for (std::size_t i = 0; i < pieceSize; ++i) {
            const quint8 byte = secret[at + i];
            hex[2 * i] = digits[byte >> 4U];
            hex[2 * i + 1] = digits[byte & 0xfU];
            if (i > 0)
                *end++ = ',';
            end = std::to_chars(end, list.data() + list.size(), byte).ptr;
        }
        addPlainText({ hex.data(), hex.size() });
        addPlainText({ list.data(), std::size_t(end - list.data()) });
        wipeContent(hex);
        wipeContent(list);
    }
}

void SecretSearch::addText(std::string_view secret)
{
    constexpr std::size_t shortestKey = 24; // in bytes
    if (const auto number = numberIn(secret)) {
        addNumber(*number);
        return;
    }
    const bool isName = std::ranges::all_of(bytesOf(secret), [](quint8 byte) {
        return (isWordByte(byte) && byte != ' ') || isDecimalDigit(byte);
    });
    const bool saysSomething = std::ranges::any_of(bytesOf(secret), [](quint8 byte) {
        return (isWordByte(byte) && byte != ' ' && byte != '_') || isDecimalDigit(byte)
            || byte >= 0x80;
    });
    if (secret.size() < shortestText + (isName ? 0 : 1) || !saysSomething || isLibraryWord(secret)
        || isServerAddress(secret))
        return;
    if (base64::View(secret).size() >= shortestKey) {
        if (const auto decoded = base64::decode(secret))
            addBytes(decoded->bytes());
    }
    addPlainText(secret);
}

void SecretSearch::addPlainText(std::string_view text, bool isNumber)
{
    addRawText(bytesOf(text), isNumber);
    if (m_encoding == Encoding::Utf8)
        return;
    const QString wide = QString::fromUtf8(text.data(), qsizetype(text.size()));
    std::vector<quint8> bytes;
    for (const QChar character : wide) {
        const quint16 unit = character.unicode();
        const auto high = quint8(unit >> 8U);
        const auto low = quint8(unit);
        const bool isLittle = m_encoding == Encoding::Utf16Little;
        bytes.insert(bytes.end(), { isLittle ? low : high, isLittle ? high : low });
    }
    addRawText(bytes, false);
}

void SecretSearch::addRawText(Bytes text, bool isNumber)
{
    const std::size_t head = std::min(text.size(), pieceSize);
    const quint64 window = folded(windowAt(text, 0));
    m_hasControls = m_hasControls || hasControl(window);
    m_texts.push_back({ .head = mixed(firstBytes(window, head), head),
                        .whole = wholeOf(text),
                        .start = mixed(firstBytes(window, shortestText), shortestText),
                        .size = quint32(text.size()),
                        .isNumber = isNumber });
}

void SecretSearch::addNumber(qint64 secret)
{
    const quint64 bare = PeerNumber::of(secret).bare;
    if (bare < smallestSecret)
        return;
    m_numbers.push_back(bare);
    if (bare < smallestHash)
        return;
    std::array<quint8, sizeof secret> bytes {};
    qToLittleEndian(secret, bytes.data());
    addWindows(bytes, 1);
    qToBigEndian(secret, bytes.data());
    addWindows(bytes, 1);
}

void SecretSearch::addNumberBytes(qint64 number)
{
    constexpr int fewestDifferent = 3; // else it is everywhere
    constexpr std::size_t startSize = 4;
    constexpr qint64 inFour = qint64(1) << 31U;
    constexpr quint64 threeBytes = quint64(1) << 24U;
    const auto addShort = [&](Bytes bytes) {
        if (bytes.size() < startSize || differentBytes(bytes) < fewestDifferent)
            return;
        const quint64 window = windowAt(bytes, 0);
        m_short.push_back(mixed(window, ShortKind + bytes.size()));
        m_shortStarts.push_back(mixed(firstBytes(window, startSize), ShortKind));
    };
    if (PeerNumber::of(number).bare < threeBytes)
        return;
    std::array<quint8, sizeof number> bytes {};
    qToLittleEndian(number, bytes.data());
    addWindows(bytes, 1);
    if (number >= 0 && number < inFour)
        addShort(Bytes(bytes).first(startSize));
    qToBigEndian(number, bytes.data());
    const bool isFour = number < inFour && number >= -inFour;
    addShort(Bytes(bytes).last(isFour ? startSize : 6));

    // The key of a row has seven bits in each byte.
    std::array<quint8, pieceSize> key {};
    std::size_t size = 0;
    for (auto rest = quint64(number); rest != 0 && size < key.size(); rest >>= 7U) {
        ++size;
        key[key.size() - size] = quint8((rest & 0x7fU) | (size > 1 ? 0x80U : 0U));
    }
    if (number > 0 && size < pieceSize)
        addShort(Bytes(key).last(size));
}

void SecretSearch::addNumbers(std::size_t size)
{
    constexpr double most = 0.25; // that chance may find
    constexpr double formsOfANumber = 5;
    const double byChance = formsOfANumber * double(m_numbers.size()) * double(size)
        / double(std::numeric_limits<quint32>::max());
    for (const quint64 bare : m_numbers) {
        if (isCrowded(bare))
            continue;
        const bool isChannel = bare < markOfChannels;
        addPlainText(std::to_string(bare), true);
        if (isChannel)
            addPlainText(std::to_string(markOfChannels + bare), true);
        if (byChance > most || bare >= smallestHash)
            continue;
        const auto number = qint64(bare);
        addNumberBytes(number);
        addNumberBytes(-number);
        if (isChannel)
            addNumberBytes(-number - qint64(markOfChannels));
    }
}

void SecretSearch::Marks::reserve(std::size_t count)
{
    constexpr std::size_t bitsForEach = 16;
    constexpr std::size_t fewest = 1U << 16U;
    const std::size_t bits = std::bit_ceil(std::max(fewest, count * bitsForEach));
    m_bits.assign(bits / bitsPerWord, 0);
    m_mask = bits - 1;
}

void SecretSearch::Marks::add(quint64 hash)
{
    for (const quint64 place : { hash, other(hash) })
        m_bits[(place & m_mask) / bitsPerWord] |= quint64(1) << (place % bitsPerWord);
}

void SecretSearch::prepare(std::size_t size)
{
    makeUnique(m_numbers);
    m_numberMarks.reserve(m_numbers.size());
    for (const quint64 number : m_numbers)
        m_numberMarks.add(mixed(number, NumberKind));
    addNumbers(size);
    if (isStopped())
        return;
    makeUnique(m_pieces);
    if (isStopped())
        return;
    makeUnique(m_texts);
    makeUnique(m_short);
    if (isStopped())
        return;
    m_pieceMarks.reserve(m_pieces.size());
    for (const quint64 piece : m_pieces)
        m_pieceMarks.add(piece);
    m_textMarks.reserve(m_texts.size());
    m_headMarks.reserve(m_texts.size());
    for (const Text &text : m_texts) {
        m_textMarks.add(text.start);
        m_headMarks.add(text.head);
    }
    m_shortMarks.reserve(m_shortStarts.size());
    for (const quint64 start : m_shortStarts)
        m_shortMarks.add(start);
}

std::size_t SecretSearch::textAt(Bytes bytes, std::size_t at, quint64 window) const
{
    const std::size_t left = bytes.size() - at;
    if (left < shortestText || (!m_hasControls && hasControl(window)) // most of a database
        || !m_textMarks.has(mixed(firstBytes(window, shortestText), shortestText)))
        return 0;
    for (std::size_t size = shortestText; size <= std::min(pieceSize, left); ++size) {
        const quint64 head = mixed(firstBytes(window, size), size);
        if (!m_headMarks.has(head))
            continue;
        for (auto text = std::ranges::lower_bound(m_texts, head, {}, &Text::head);
             text != m_texts.end() && text->head == head; ++text) {
            if (text->size > left || wholeOf(bytes.subspan(at, text->size)) != text->whole)
                continue;
            const std::size_t end = at + text->size;
            const bool isInNumber = text->isNumber
                && ((at > 0 && isDecimalDigit(bytes[at - 1]))
                    || (end < bytes.size() && isDecimalDigit(bytes[end])));
            if (!isInNumber)
                return text->size;
        }
    }
    return 0;
}

std::size_t SecretSearch::shortNumberAt(quint64 window, std::size_t left) const
{
    constexpr std::size_t shortest = 4;
    if (left < shortest || !m_shortMarks.has(mixed(firstBytes(window, shortest), ShortKind)))
        return 0;
    for (std::size_t size = shortest; size < std::min(pieceSize, left + 1); ++size) {
        if (std::ranges::binary_search(m_short, mixed(firstBytes(window, size), ShortKind + size)))
            return size;
    }
    return 0;
}

bool SecretSearch::each(Bytes bytes, const std::function<bool(const Hit &)> &take) const
{
    constexpr std::size_t atATime = 1U << 16U;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (at % atATime == atATime - 1 && isStopped())
            return false;
        const std::size_t left = bytes.size() - at;
        const quint64 window = windowAt(bytes, at);
        if (left >= pieceSize) {
            const quint64 piece = mixed(window, PieceKind);
            if (m_pieceMarks.has(piece) && std::ranges::binary_search(m_pieces, piece)
                && !take({ at, pieceSize, true }))
                return false;
        }
        if (const std::size_t size = textAt(bytes, at, folded(window));
            size > 0 && !take({ at, size }))
            return false;
        if (m_short.empty())
            continue;
        if (const std::size_t size = shortNumberAt(window, left); size > 0 && !take({ at, size }))
            return false;
    }
    return true;
}

bool SecretSearch::finds(Bytes bytes) const
{
    return !each(bytes, [](const Hit &) { return false; });
}

bool SecretSearch::isNumber(quint64 bare) const
{
    return m_numberMarks.has(mixed(bare, NumberKind))
        && std::ranges::binary_search(m_numbers, bare);
}

bool SecretSearch::isSecretNumber(quint64 bare) const
{
    return isNumber(bare) && !isCrowded(bare);
}

bool SecretSearch::isCrowded(quint64 bare) const
{
    constexpr quint64 part = 4;
    const NumberRange range = NumberRange::of(bare);
    const auto first = std::ranges::lower_bound(m_numbers, range.first);
    const auto last = std::ranges::upper_bound(m_numbers, range.last);
    return range.last < smallestSecret || quint64(last - first) * part > range.size();
}

} // namespace sessionary
