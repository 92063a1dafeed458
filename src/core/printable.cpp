// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/printable.h"

#include <QList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// \u and four digits, twice for a character beyond the first plane: what JSON calls it as well
void appendEscape(QString &out, char32_t character)
{
    const auto unit = [&](char16_t value) {
        out += u"\\u%1"_s.arg(uint(value), 4, 16, QChar(u'0'));
    };
    if (QChar::requiresSurrogates(character)) {
        unit(QChar::highSurrogate(character));
        unit(QChar::lowSurrogate(character));
    } else {
        unit(char16_t(character));
    }
}

} // namespace

bool isDeceptive(char32_t character)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200C; // Persian needs it,
    constexpr char32_t zeroWidthJoiner = 0x200D; // and every second emoji
    if (character == zeroWidthNonJoiner || character == zeroWidthJoiner)
        return false;

    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi marks and overrides, zero-width characters, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == U'\u115F' || character == U'\u1160' // these draw nothing at all
            || character == U'\u3164' || character == U'\uFFA0';
    }
}

QString printable(QStringView text)
{
    QString out;
    out.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (isDeceptive(character))
            appendEscape(out, character);
        else
            out += QChar::fromUcs4(character);
    }
    return out;
}

QByteArray printableJson(const QByteArray &json)
{
    const auto isPlain = [](char byte) { return byte >= ' ' && byte < '\x7f'; };
    if (std::ranges::all_of(json, isPlain)) // as nearly all is
        return json;
    return printable(QString::fromUtf8(json)).toUtf8();
}

} // namespace sessionary
