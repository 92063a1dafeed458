// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/bytes.h"

#include <QString>

/// What libFuzzer calls
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size);

namespace sessionary::test {

/// A folder in memory for this process
[[nodiscard]] QString scratchFolder();
/// Makes the file \a path of \a content.
bool put(const QString &path, Bytes content);
/// A file of tests/data
[[nodiscard]] QString dataFile(const QString &name);

/// Numbers and pieces taken from an input; zero and nothing when it has come to its end
class Input
{
public:
    explicit Input(Bytes bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] quint8 byte();
    [[nodiscard]] qint64 number();
    [[nodiscard]] Bytes take(std::size_t size);
    /// A piece whose length is the next byte, or two of them
    [[nodiscard]] Bytes piece();
    [[nodiscard]] Bytes rest() const { return m_rest; }

private:
    Bytes m_rest;
};

} // namespace sessionary::test
