// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/examination.h"

#include "core/authkey.h"

#include <algorithm>
#include <bitset>

namespace sessionary {

namespace {

/// 256 random bytes have 162 different values, give or take 6: a key with so few was never made.
constexpr std::size_t fewestValues = 100;

/// The different values among \a size bytes of which \a byte gives each
template<typename ByteAt>
std::size_t valuesAmong(std::size_t size, ByteAt byte)
{
    std::bitset<256> seen;
    for (std::size_t i = 0; i < size; ++i)
        seen.set(static_cast<quint8>(byte(i)));
    return seen.count();
}

/// A repeated or counted pattern, a text, or mostly the same byte
bool hasPattern(Bytes key)
{
    const auto value = [&](std::size_t i) { return key[i]; };
    const auto step = [&](std::size_t i) { return key[i + 1] - key[i]; };
    return valuesAmong(key.size(), value) < fewestValues
        || valuesAmong(key.size() - 1, step) < fewestValues;
}

} // namespace

QList<Finding> examine(const Session &session)
{
    constexpr qint64 placeholderUser = 9999;
    QList<Finding> findings;
    if (session.authKey.size() == authKeySize && hasPattern(session.authKey.bytes()))
        findings.append({ FindingCode::KeyNotRandom });
    if (session.apiId == 0U && session.userId == placeholderUser)
        findings.append({ FindingCode::PlaceholderIds });
    else if (session.apiId == 0U)
        findings.append({ FindingCode::ApiIdZero });
    if (session.userId && !isUserId(*session.userId))
        findings.append({ FindingCode::UserIdImpossible, *session.userId });
    return findings;
}

} // namespace sessionary
