// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sessionfield.h"

#include <QByteArray>
#include <QList>

namespace sessionary {

/// A stretch of a session string: one field, or one that is there for the format alone.
struct StringPart
{
    enum class Kind {
        Field,
        Marker, ///< characters in front that tell the format, encoding nothing
        Version,
        Flags, ///< bits that say which parts follow
        Type, ///< the number of a constructor in TL
        Length, ///< of what follows, in bytes
        Text, ///< characters between fields: the names and signs of JSON
        Padding, ///< zeros, or = at the end of base64
        KeyHash, ///< the digest of the key, hidden with it
    };

    Kind kind = Kind::Field;
    SessionField field = SessionField::DcId;
    /// In the decoded bytes
    qsizetype firstByte = 0;
    qsizetype byteCount = 0;
    /// In bits from the start of the text, six to a character: a character can belong to two parts
    qsizetype firstBit = 0;
    qsizetype bitCount = 0;
    /// The session does not say, so the bytes are not known yet
    bool isMissing = false;
    bool isLittleEndian = false;
    /// Empty for the key
    QByteArray bytes = {};
    /// What the bytes say, where they are not simply a number
    QByteArray value = {};

    /// The key, or what is made of it
    [[nodiscard]] bool isSecret() const
    {
        return kind == Kind::KeyHash || (kind == Kind::Field && field == SessionField::AuthKey);
    }

    friend bool operator==(const StringPart &, const StringPart &) = default;
};

/// How a session string is put together: what there is to show without showing the secret.
struct Anatomy
{
    static constexpr char masked = '*';
    static constexpr char missing = '?';
    static constexpr qsizetype bitsPerCharacter = 6;

    /// The text with every character masked that holds a bit of the key, or missing where the
    /// session does not say
    QByteArray characters = {};
    QList<StringPart> parts = {};
};

} // namespace sessionary
