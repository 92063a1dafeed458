// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "mutate/mutation.h"

#include <algorithm>
#include <array>

namespace sessionary::test {

namespace {

constexpr qsizetype sqliteHeader = 100;

/// Below \a end
qsizetype below(qsizetype end, std::mt19937_64 &random)
{
    return end <= 0 ? 0 : qsizetype(random() % std::uint64_t(end));
}

/// Often at the beginning of the file or of a page, where the numbers are that matter
qsizetype placeIn(const QByteArray &content, std::mt19937_64 &random)
{
    constexpr qsizetype page = 4096;
    const qsizetype near = below(48, random);
    switch (random() % 4) {
    case 0:
        return std::min(below(sqliteHeader, random), content.size() - 1);
    case 1:
        return std::min(below(content.size() / page + 1, random) * page + near, content.size() - 1);
    default:
        return below(content.size(), random);
    }
}

qsizetype lengthIn(const QByteArray &content, qsizetype at, std::mt19937_64 &random)
{
    const qsizetype longest = random() % 4 == 0 ? content.size() : 64;
    return 1 + below(std::min(longest, content.size() - at), random);
}

QByteArray noise(qsizetype size, std::mt19937_64 &random)
{
    QByteArray bytes(size, '\0');
    std::ranges::generate(bytes, [&] { return char(random() & 0xff); });
    return bytes;
}

void exchangePages(QByteArray &content, std::mt19937_64 &random)
{
    const qsizetype size = random() % 4 == 0 ? 512 : 4096;
    const qsizetype count = content.size() / size;
    if (count < 2)
        return;
    const qsizetype left = below(count, random) * size;
    const qsizetype right = below(count, random) * size;
    const QByteArray page = content.mid(left, size);
    content.replace(left, size, content.mid(right, size));
    content.replace(right, size, page);
}

/// A number of one to four bytes in SQLite's order
void setNumber(QByteArray &content, std::mt19937_64 &random)
{
    constexpr std::array<quint32, 10> numbers {
        0, 1, 2, 0x7f, 0x80, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff
    };
    const quint32 number = numbers[random() % numbers.size()];
    const qsizetype width = 1 + below(4, random);
    const qsizetype at = placeIn(content, random);
    for (qsizetype i = 0; i < width && at + i < content.size(); ++i)
        content[at + i] = char(number >> (8 * (width - 1 - i)) & 0xff);
}

void damage(QByteArray &content, const QByteArray &other, std::mt19937_64 &random)
{
    if (content.isEmpty()) {
        content = noise(1 + below(64, random), random);
        return;
    }
    const qsizetype at = placeIn(content, random);
    switch (random() % 10) {
    case 0:
        content[at] = char(content[at] ^ (1 << (random() % 8)));
        break;
    case 1:
        content[at] = char(random() & 0xff);
        break;
    case 2:
        content.truncate(at);
        break;
    case 3:
        content.remove(at, lengthIn(content, at, random));
        break;
    case 4:
        content.insert(at, noise(1 + below(64, random), random));
        break;
    case 5: {
        const qsizetype length = lengthIn(content, at, random);
        content.replace(at, length, QByteArray(length, random() % 2 == 0 ? '\0' : '\xff'));
        break;
    }
    case 6:
        exchangePages(content, random);
        break;
    case 7:
    case 8:
        setNumber(content, random);
        break;
    default:
        if (!other.isEmpty()) {
            const qsizetype from = below(other.size(), random);
            const QByteArray piece = other.mid(from, lengthIn(other, from, random));
            content.replace(at, random() % 2 == 0 ? piece.size() : 0, piece);
        }
        break;
    }
}

} // namespace

QByteArray mutated(QByteArray content, const QByteArray &other, std::mt19937_64 &random)
{
    const auto times = 1 + random() % 4;
    for (std::uint64_t i = 0; i < times; ++i)
        damage(content, other, random);
    return content;
}

} // namespace sessionary::test
