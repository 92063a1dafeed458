// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/anatomybuilder.h"

#include "core/address.h"

#include <algorithm>

namespace sessionary {

namespace {

constexpr qsizetype bitsPerByte = 8;
constexpr qsizetype tlAlignment = 4;

/// Marks the characters that hold a bit of \a part.
void mark(QByteArray &characters, const StringPart &part, char with)
{
    if (part.bitCount == 0)
        return;
    const qsizetype first = part.firstBit / Anatomy::bitsPerCharacter;
    const qsizetype last = (part.firstBit + part.bitCount - 1) / Anatomy::bitsPerCharacter;
    for (qsizetype at = first; at <= std::min(last, characters.size() - 1); ++at)
        characters[at] = with;
}

InnerCoding unchanged(const QByteArray &bytes)
{
    InnerCoding coding { .bytes = bytes, .ranges = {} };
    for (qsizetype i = 0; i < bytes.size(); ++i)
        coding.ranges.append({ i, i + 1 });
    return coding;
}

StringPart paddingOf(const QByteArray &characters, qsizetype byteCount)
{
    const auto count = std::ranges::count(characters, '=');
    return { .kind = StringPart::Kind::Padding,
             .firstByte = byteCount,
             .firstBit = (characters.size() - count) * Anatomy::bitsPerCharacter,
             .bitCount = count * Anatomy::bitsPerCharacter };
}

} // namespace

AnatomyBuilder::AnatomyBuilder(std::string_view marker)
    : m_marker(marker.data(), qsizetype(marker.size()))
{
}

void AnatomyBuilder::add(StringPart part)
{
    if (part.bytes.isEmpty())
        return;
    part.firstByte = m_bytes.size();
    part.byteCount = part.bytes.size();
    m_bytes += part.bytes;
    m_parts.append(std::move(part));
}

void AnatomyBuilder::addText(std::string_view text)
{
    const QByteArray bytes(text.data(), qsizetype(text.size()));
    add({ .kind = StringPart::Kind::Text, .bytes = bytes, .value = bytes });
}

void AnatomyBuilder::addKey(qsizetype size)
{
    addSecret({ .field = SessionField::AuthKey }, size);
}

void AnatomyBuilder::addKeyHash(qsizetype size)
{
    addSecret({ .kind = StringPart::Kind::KeyHash }, size);
}

void AnatomyBuilder::addSecret(StringPart part, qsizetype size)
{
    part.firstByte = m_bytes.size();
    part.byteCount = size;
    m_bytes += QByteArray(size, 'x');
    m_parts.append(std::move(part));
}

Anatomy AnatomyBuilder::finish(base64::Variant variant) const
{
    return finish(unchanged(m_bytes), variant);
}

Anatomy AnatomyBuilder::finish(const InnerCoding &coding, base64::Variant variant) const
{
    const SecretBytes digits = base64::encode(
        bytesOf({ coding.bytes.constData(), std::size_t(coding.bytes.size()) }), variant);
    Anatomy result;
    result.characters = m_marker;
    result.characters.append(digits.text().data(), qsizetype(digits.size()));

    const qsizetype markerBits = m_marker.size() * Anatomy::bitsPerCharacter;
    if (markerBits > 0)
        result.parts.append({ .kind = StringPart::Kind::Marker, .bitCount = markerBits });
    for (StringPart part : m_parts) {
        const qsizetype first = coding.ranges[part.firstByte].first;
        const qsizetype last = coding.ranges[part.firstByte + part.byteCount - 1].last;
        part.firstBit = markerBits + bitsPerByte * first;
        part.bitCount = bitsPerByte * (last - first);
        result.parts.append(std::move(part));
    }
    if (result.characters.endsWith('='))
        result.parts.append(paddingOf(result.characters, m_bytes.size()));

    for (const StringPart &part : std::as_const(result.parts)) {
        if (part.isMissing)
            mark(result.characters, part, Anatomy::missing);
    }
    for (const StringPart &part : std::as_const(result.parts)) { // last, for those that are shared
        if (part.isSecret())
            mark(result.characters, part, Anatomy::masked);
    }
    return result;
}

StringPart tlLength(qsizetype size)
{
    constexpr qsizetype longForm = 0xfe;
    constexpr qsizetype shift = 8;
    return { .kind = StringPart::Kind::Length,
             .bytes = size < longForm
                 ? packed(quint8(size))
                 : packed(quint32(longForm | size << shift), std::endian::little),
             .value = QByteArray::number(size) };
}

StringPart tlPadding(qsizetype size)
{
    const qsizetype written = tlLength(size).bytes.size() + size;
    return { .kind = StringPart::Kind::Padding,
             .bytes = QByteArray((tlAlignment - written % tlAlignment) % tlAlignment, '\0') };
}

QByteArray addressCharacters(const Session &session)
{
    constexpr qsizetype usualSize = 14;
    const std::string text = session.serverAddress.value_or(QString()).toStdString();
    return isAddress(text) ? QByteArray::fromStdString(text) : QByteArray(usualSize, '\0');
}

} // namespace sessionary
