// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/pyrogramstring.h"

#include "core/authkey.h"
#include "core/base64.h"
#include "core/datacenter.h"
#include "formats/anatomybuilder.h"
#include "formats/keylessstring.h"
#include "formats/mtkrutostring.h"

#include <array>

namespace sessionary::pyrogram {

namespace {

struct Part
{
    SessionField field;
    std::size_t size;
};

struct Layout
{
    std::string_view marker;
    std::endian order;
    std::span<const Part> parts;

    [[nodiscard]] constexpr std::size_t size() const
    {
        std::size_t sum = 0;
        for (const Part &part : parts)
            sum += part.size;
        return sum;
    }
};

using enum SessionField;

constexpr Part currentParts[] { { DcId, 1 },      { ApiId, 4 },  { TestMode, 1 },
                                { AuthKey, 256 }, { UserId, 8 }, { IsBot, 1 } };
constexpr Part old64Parts[] {
    { DcId, 1 }, { TestMode, 1 }, { AuthKey, 256 }, { UserId, 8 }, { IsBot, 1 }
};
constexpr Part old32Parts[] {
    { DcId, 1 }, { TestMode, 1 }, { AuthKey, 256 }, { UserId, 4 }, { IsBot, 1 }
};
constexpr Part irenogramParts[] { { DcId, 1 },      { ApiId, 4 },  { TestMode, 1 },
                                  { AuthKey, 256 }, { UserId, 4 }, { IsBot, 1 } };
constexpr Part pre015Parts[] {
    { DcId, 1 }, { TestMode, 1 }, { UserId, 8 }, { IsBot, 1 }, { AuthKey, 256 }
};

constexpr Layout currentLayout { "", std::endian::big, currentParts };
constexpr Layout old64Layout { "", std::endian::big, old64Parts };
constexpr Layout old32Layout { "", std::endian::big, old32Parts };
constexpr Layout irenogramLayout { "", std::endian::big, irenogramParts };
constexpr Layout pre015Layout { ":", std::endian::little, pre015Parts };

static_assert(currentLayout.size() == 271);
static_assert(old64Layout.size() == 267);
static_assert(old32Layout.size() == 263);
static_assert(irenogramLayout.size() == 267);
static_assert(pre015Layout.size() == 267);

Result<bool> toBool(quint64 value, SessionField field)
{
    if (value > 1)
        return fail(ErrorCode::BadField, field);
    return value == 1;
}

quint64 readNumber(ByteReader &in, std::size_t size)
{
    switch (size) {
    case sizeof(quint8):
        return in.read<quint8>();
    case sizeof(quint32):
        return in.read<quint32>();
    default:
        return in.read<quint64>();
    }
}

void writeNumber(ByteWriter &out, std::size_t size, quint64 value)
{
    switch (size) {
    case sizeof(quint8):
        return out.write(static_cast<quint8>(value));
    case sizeof(quint32):
        return out.write(static_cast<quint32>(value));
    default:
        return out.write(value);
    }
}

Result<void> store(Session &session, SessionField field, quint64 value)
{
    switch (field) {
    case DcId:
        if (!isKnownDataCenter(static_cast<qint64>(value)))
            return fail(ErrorCode::BadField, field);
        session.dcId = static_cast<qint64>(value);
        return {};
    case ApiId:
        session.apiId = static_cast<quint32>(value);
        return {};
    case UserId:
        if (!isUserId(static_cast<qint64>(value)))
            return fail(ErrorCode::BadField, field);
        session.userId = static_cast<qint64>(value);
        return {};
    case TestMode:
        return toBool(value, field).map([&](bool isTest) { session.testMode = isTest; });
    case IsBot:
        return toBool(value, field).map([&](bool isBot) { session.isBot = isBot; });
    case AuthKey:
    case ServerAddress:
    case Port:
    case Date:
        break;
    }
    return fail(ErrorCode::Internal);
}

/// The number that a session has for \a field, or nothing
std::optional<quint64> numberOf(const Session &session, SessionField field)
{
    const auto number = [](const auto &value) -> std::optional<quint64> {
        if (!value)
            return std::nullopt;
        return static_cast<quint64>(*value);
    };
    switch (field) {
    case DcId:
        return number(session.dcId);
    case ApiId:
        return number(session.apiId);
    case UserId:
        return number(session.userId);
    case TestMode:
        return number(session.testMode);
    case IsBot:
        return number(session.isBot);
    case AuthKey:
    case ServerAddress:
    case Port:
    case Date:
        break;
    }
    return std::nullopt;
}

Result<KeylessString> unpack(const Layout &layout, const base64::View &body)
{
    if (body.size() != layout.size())
        return fail(ErrorCode::NotAString);

    KeylessString string { .body = body };
    std::size_t offset = 0;
    for (const Part &part : layout.parts) {
        if (part.field == AuthKey) {
            string.keyAt = offset;
        } else {
            std::array<quint8, sizeof(quint64)> buffer {};
            const MutableBytes bytes = MutableBytes(buffer).first(part.size);
            body.copy(offset, bytes);
            ByteReader in(bytes, layout.order);
            const auto stored = store(string.session, part.field, readNumber(in, part.size));
            if (!stored)
                return tl::unexpected(stored.error());
        }
        offset += part.size;
    }
    return string;
}

template<const Layout &layout>
Result<KeylessString> read(const StringText &text)
{
    if (!text.startsWith(layout.marker))
        return fail(ErrorCode::NotAString);
    return unpack(layout, layout.marker.empty() ? text.whole() : text.afterFirst());
}

/// Some converters put Telethon's leading 1 before this one.
Result<KeylessString> readOld64(const StringText &text)
{
    if (text.startsWith("1") && text.afterFirst().size() == old64Layout.size())
        return unpack(old64Layout, text.afterFirst());
    return read<old64Layout>(text);
}

/// Only where the other 267 bytes cannot be meant: there, the first bytes of the user id are zero,
/// and here they are bytes of the key. A damaged string of MTKruto can have the same flags.
Result<KeylessString> readIrenogram(const StringText &text)
{
    if (text.whole().size() != irenogramLayout.size() || matchesString<readOld64>(text)
        || mtkruto::resembles(text.text()))
        return fail(ErrorCode::NotAString);
    return read<irenogramLayout>(text);
}

/// 351 characters can also be the beginning of a longer string, whose fifth byte is the test flag.
QList<Finding> warningsOfOld32(const StringText &text)
{
    constexpr std::size_t testModeOfCurrent = 5;
    const base64::View &packed = text.whole();
    if (packed.size() > testModeOfCurrent && packed[testModeOfCurrent] <= 1)
        return { { FindingCode::StringLooksCut } };
    return {};
}

template<const Layout &layout>
Result<SecretBytes> encode(const Session &session)
{
    SecretBytes packed(layout.size());
    ByteWriter out(packed.bytes(), layout.order);
    for (const Part &part : layout.parts) {
        if (part.field == AuthKey) {
            out.put(session.authKey.bytes());
            continue;
        }
        const auto value = numberOf(session, part.field);
        if (!value)
            return fail(ErrorCode::MissingFields, SessionFields(part.field));
        if (part.size < sizeof(quint64) && *value >> (8U * part.size) != 0)
            return fail(ErrorCode::DoesNotFit, part.field);
        writeNumber(out, part.size, *value);
    }

    return behindMarker(layout.marker, base64::encode(packed.bytes()));
}

template<const Layout &layout>
Anatomy anatomy(const Session &keyless)
{
    AnatomyBuilder builder(layout.marker);
    for (const Part &part : layout.parts) {
        if (part.field == AuthKey) {
            builder.addKey();
            continue;
        }
        const auto value = numberOf(keyless, part.field);
        std::array<quint8, sizeof(quint64)> buffer {};
        const MutableBytes bytes = MutableBytes(buffer).first(part.size);
        ByteWriter out(bytes, layout.order);
        writeNumber(out, part.size, value.value_or(0));
        const std::string_view characters = textOf(bytes);
        builder.add({ .field = part.field,
                      .isMissing = !value,
                      .isLittleEndian = layout.order == std::endian::little,
                      .bytes = QByteArray(characters.data(), qsizetype(characters.size())) });
    }
    return builder.finish();
}

constexpr SessionFields always = SessionFields(DcId) | TestMode | AuthKey | UserId | IsBot;

} // namespace

const StringFormat currentFormat {
    .id = FormatId::Pyrogram,
    .holds = always | ApiId,
    .needs = always | ApiId,
    .reason = QT_TRANSLATE_NOOP("Reason", "271 bytes with 0 or 1 where Pyrogram 2 has its flags"),
    .matches = matchesString<read<currentLayout>>,
    .decode = decodeKeyless<read<currentLayout>>,
    .encode = encode<currentLayout>,
    .anatomy = anatomy<currentLayout>
};

const StringFormat old64Format {
    .id = FormatId::PyrogramOld64,
    .holds = always,
    .needs = always,
    .reason = QT_TRANSLATE_NOOP("Reason", "267 bytes with 0 or 1 where Pyrogram 1.4 has its flags"),
    .matches = matchesString<readOld64>,
    .decode = decodeKeyless<readOld64>,
    .encode = encode<old64Layout>,
    .anatomy = anatomy<old64Layout>
};

const StringFormat old32Format {
    .id = FormatId::PyrogramOld32,
    .holds = always,
    .needs = always,
    .reason = QT_TRANSLATE_NOOP("Reason", "263 bytes with 0 or 1 where Pyrogram 1.2 has its flags"),
    .matches = matchesString<read<old32Layout>>,
    .decode = decodeKeyless<read<old32Layout>>,
    .warnings = warningsOfOld32,
    .encode = encode<old32Layout>,
    .anatomy = anatomy<old32Layout>
};

const StringFormat irenogramFormat {
    .id = FormatId::Irenogram,
    .holds = always | ApiId,
    .reason =
        QT_TRANSLATE_NOOP("Reason", "267 bytes with 0 or 1 where irenogram 2.3.80 has its flags"),
    .matches = matchesString<readIrenogram>,
    .decode = decodeKeyless<readIrenogram>,
    .anatomy = anatomy<irenogramLayout>
};

const StringFormat pre015Format { .id = FormatId::PyrogramPre015,
                                  .holds = always,
                                  .reason =
                                      QT_TRANSLATE_NOOP("Reason", "a colon in front of 267 bytes"),
                                  .matches = matchesString<read<pre015Layout>>,
                                  .decode = decodeKeyless<read<pre015Layout>>,
                                  .anatomy = anatomy<pre015Layout> };

} // namespace sessionary::pyrogram
