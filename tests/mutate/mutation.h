// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <cstdint>
#include <random>

namespace sessionary::test {

/// \a content damaged in one to four ways: bits flipped, bytes set, cut off, taken out, put in, set
/// to zero, pages exchanged, a number changed, a piece of \a other put over it
[[nodiscard]] QByteArray mutated(QByteArray content, const QByteArray &other,
                                 std::mt19937_64 &random);

} // namespace sessionary::test
