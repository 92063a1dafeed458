// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/authkey.h"
#include "core/base64.h"
#include "core/session.h"
#include "formats/anatomy.h"

#include <array>
#include <bit>
#include <string_view>

namespace sessionary {

/// What the bytes of a string become before they are put into base64: the same, or something that
/// is packed or encoded once more.
struct InnerCoding
{
    struct Range
    {
        qsizetype first = 0;
        qsizetype last = 0; ///< one behind
    };

    QByteArray bytes;
    /// Where each of the bytes is then; neighbours can share some.
    QList<Range> ranges;
};

/// Puts an Anatomy together part by part, in the order of the bytes.
class AnatomyBuilder
{
public:
    /// \a marker stands in front of the base64.
    explicit AnatomyBuilder(std::string_view marker = {});

    /// Of \a part, where it is gets filled in. Its bytes are those that it has; of a missing one,
    /// as many as it could have.
    void add(StringPart part);
    void addText(std::string_view text);
    /// The key, or its digest, of which only \a size is known
    void addKey(qsizetype size = qsizetype(authKeySize));
    void addKeyHash(qsizetype size);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    [[nodiscard]] Anatomy finish(base64::Variant variant = base64::Variant::UrlSafe) const;
    [[nodiscard]] Anatomy finish(const InnerCoding &coding, base64::Variant variant) const;

private:
    void addSecret(StringPart part, qsizetype size);

    QByteArray m_marker;
    QByteArray m_bytes; ///< with something that is not zero in place of the key
    QList<StringPart> m_parts;
};

/// \a number as the bytes of a part
template<std::unsigned_integral T>
QByteArray packed(T number, std::endian order = std::endian::big)
{
    std::array<quint8, sizeof(T)> bytes {};
    ByteWriter(bytes, order).write(number);
    const std::string_view text = textOf(bytes);
    return { text.data(), qsizetype(text.size()) };
}

/// The length of what follows as TL writes it in front of \a size bytes
[[nodiscard]] StringPart tlLength(qsizetype size);
/// The zeros that TL writes behind \a size bytes with their length in front; none where none are
/// needed
[[nodiscard]] StringPart tlPadding(qsizetype size);

/// The address of \a session, or as many zeros as the usual one has characters
[[nodiscard]] QByteArray addressCharacters(const Session &session);

} // namespace sessionary
