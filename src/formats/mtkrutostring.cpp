// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/mtkrutostring.h"

#include "core/authkey.h"
#include "core/tl.h"
#include "formats/anatomybuilder.h"
#include "formats/keylessstring.h"

#include <algorithm>
#include <array>

namespace sessionary::mtkruto {

namespace {

constexpr std::string_view testSuffix = "-test";
constexpr qint64 lastDataCenter = 5;
constexpr qint64 lastTestDataCenter = 3;

constexpr std::array<quint8, 4> keyLength { 0xfe, 0, 1, 0 };
constexpr std::size_t productionKeyAt = 4 + keyLength.size();
constexpr std::size_t testKeyAt = 8 + keyLength.size();
constexpr std::size_t tailSize = 4 + 1 + 8;

constexpr std::size_t longestRun = 255;

/// A string without its runs and its key
struct Unpacked
{
    std::array<quint8, testKeyAt + tailSize> open {};
    std::size_t keyAt = 0;
    std::size_t size = 0; ///< with the key
    bool hasKey = false;

    /// What stands around the key
    [[nodiscard]] Bytes head() const { return Bytes(open).first(keyAt); }
    [[nodiscard]] Bytes tail() const
    {
        return Bytes(open).subspan(keyAt, size - keyAt - authKeySize);
    }
};

/// Where the key begins, by the length of the data center's name that comes first
std::size_t keyPlace(const base64::View &body)
{
    constexpr std::size_t shortest = 16;
    if (body.size() < shortest)
        return 0;
    if (body[0] == 1)
        return productionKeyAt;
    return body[0] == 1 + testSuffix.size() ? testKeyAt : 0;
}

/// Takes the next byte in, if there is room; the key's go to \a key when that is not empty.
bool put(Unpacked &unpacked, quint8 byte, MutableBytes key)
{
    const std::size_t at = unpacked.size++;
    if (at < unpacked.keyAt) {
        unpacked.open[at] = byte;
        return true;
    }
    const std::size_t keyEnd = unpacked.keyAt + authKeySize;
    if (at < keyEnd) {
        unpacked.hasKey = unpacked.hasKey || byte != 0;
        if (!key.empty())
            key[at - unpacked.keyAt] = byte;
        return true;
    }
    if (at >= keyEnd + tailSize)
        return false;
    unpacked.open[at - authKeySize] = byte;
    return true;
}

/// Nothing when the runs are none, or the size is not one of the two forms'
std::optional<Unpacked> unpack(const base64::View &body, MutableBytes key = {})
{
    Unpacked unpacked { .keyAt = keyPlace(body) };
    if (unpacked.keyAt == 0)
        return std::nullopt;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const quint8 byte = body[i];
        std::size_t count = 1;
        if (byte == 0) {
            if (++i == body.size() || body[i] == 0)
                return std::nullopt;
            count = body[i];
        }
        for (; count > 0; --count) {
            if (!put(unpacked, byte, key))
                return std::nullopt;
        }
    }
    const std::size_t shorter = unpacked.keyAt + authKeySize;
    if (unpacked.size != shorter && unpacked.size != shorter + tailSize)
        return std::nullopt;
    return unpacked;
}

Result<void> readDataCenter(Session &session, std::string_view name)
{
    const bool isTest = name.ends_with(testSuffix);
    if (isTest)
        name.remove_suffix(testSuffix.size());
    const qint64 id = name.size() == 1 ? name.front() - '0' : 0;
    if (id < 1 || id > (isTest ? lastTestDataCenter : lastDataCenter))
        return fail(ErrorCode::BadField, SessionField::DcId);
    session.dcId = id;
    session.testMode = isTest;
    return {};
}

Result<void> readTail(Session &session, Bytes tail)
{
    TlReader in(tail);
    const auto apiId = quint32(in.int32());
    const quint8 isBot = in.byte();
    const qint64 userId = in.int64();
    if (isBot > 1)
        return fail(ErrorCode::BadField, SessionField::IsBot);
    if (userId < 0)
        return fail(ErrorCode::BadField, SessionField::UserId);
    if (apiId != 0)
        session.apiId = apiId;
    if (userId != 0)
        session.userId = userId;
    session.isBot = isBot == 1;
    return {};
}

Result<Session> readOpen(const Unpacked &unpacked)
{
    TlReader in(unpacked.head());
    const std::string_view name = in.string();
    if (!std::ranges::equal(in.take(keyLength.size()), keyLength) || !in.atEnd())
        return fail(ErrorCode::NotAString);
    Session session;
    if (const auto dc = readDataCenter(session, name); !dc)
        return tl::unexpected(dc.error());
    if (const Bytes tail = unpacked.tail(); !tail.empty()) {
        if (const auto read = readTail(session, tail); !read)
            return tl::unexpected(read.error());
    }
    return session;
}

bool matches(const StringText &text)
{
    const auto unpacked = unpack(text.whole());
    return unpacked && unpacked->hasKey && readOpen(*unpacked);
}

Result<Session> decode(const StringText &text)
{
    if (!unpack(text.whole()))
        return fail(ErrorCode::NotAString);
    SecretBytes key(authKeySize);
    const auto unpacked = unpack(text.whole(), key.bytes());
    return readOpen(*unpacked).and_then([&](Session session) {
        session.authKey = std::move(key);
        return checked(std::move(session));
    });
}

/// With each run of zeros as a zero and their number
SecretBytes packRuns(Bytes bytes)
{
    SecretBytes packed(2 * bytes.size());
    ByteWriter out(packed.bytes());
    std::size_t size = 0;
    for (auto at = bytes.begin(); at != bytes.end();) {
        if (*at != 0) {
            out.write(*at++);
            ++size;
            continue;
        }
        const auto end = std::find_if(at, bytes.end(), [](quint8 byte) { return byte != 0; });
        const auto run = std::min(std::size_t(end - at), longestRun);
        out.write(quint8(0));
        out.write(quint8(run));
        size += 2;
        at += qsizetype(run);
    }
    packed.truncate(size);
    return packed;
}

std::string nameOfDataCenter(const Session &session)
{
    const std::string name = std::to_string(session.dcId.value_or(0));
    return session.testMode.value_or(false) ? name + std::string(testSuffix) : name;
}

Result<SecretBytes> encode(const Session &session)
{
    const qint64 last = session.testMode.value_or(false) ? lastTestDataCenter : lastDataCenter;
    if (session.dcId.value_or(0) < 1 || *session.dcId > last)
        return fail(ErrorCode::DoesNotFit, SessionField::DcId);
    if (session.userId.value_or(0) < 0)
        return fail(ErrorCode::DoesNotFit, SessionField::UserId);

    TlWriter out;
    out.string(nameOfDataCenter(session));
    out.bytes(session.authKey.bytes());
    out.int32(qint32(session.apiId.value_or(0)));
    out.byte(session.isBot.value_or(false) ? 1 : 0);
    out.int64(session.userId.value_or(0));
    return base64::encode(packRuns(out.written()).bytes());
}

/// Where each byte is when the runs are packed: all of a run are in the two that it becomes.
InnerCoding codingOf(const QByteArray &bytes)
{
    InnerCoding coding;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype first = coding.bytes.size();
        if (bytes[at] != '\0') {
            coding.bytes += bytes[at++];
            coding.ranges.append({ first, first + 1 });
            continue;
        }
        quint8 run = 0;
        for (; at < bytes.size() && bytes[at] == '\0' && run < longestRun; ++at, ++run)
            coding.ranges.append({ first, first + 2 });
        coding.bytes += '\0';
        coding.bytes += char(run);
    }
    return coding;
}

/// As of a key without a zero byte: each one in it makes the text longer.
Anatomy anatomy(const Session &keyless)
{
    const QByteArray name = QByteArray::fromStdString(nameOfDataCenter(keyless));
    const bool isBot = keyless.isBot.value_or(false);
    AnatomyBuilder builder;
    builder.add(tlLength(name.size()));
    builder.add({ .field = SessionField::DcId,
                  .isMissing = !keyless.dcId || !keyless.testMode,
                  .bytes = name,
                  .value = name });
    builder.add(tlPadding(name.size()));
    builder.add(tlLength(qsizetype(authKeySize)));
    builder.addKey();
    builder.add({ .field = SessionField::ApiId,
                  .isMissing = !keyless.apiId,
                  .isLittleEndian = true,
                  .bytes = packed(keyless.apiId.value_or(0), std::endian::little) });
    builder.add({ .field = SessionField::IsBot,
                  .isMissing = !keyless.isBot,
                  .bytes = packed(quint8(isBot ? 1 : 0)) });
    builder.add({ .field = SessionField::UserId,
                  .isMissing = !keyless.userId,
                  .isLittleEndian = true,
                  .bytes = packed(quint64(keyless.userId.value_or(0)), std::endian::little) });
    return builder.finish(codingOf(builder.bytes()), base64::Variant::UrlSafe);
}

constexpr SessionFields fields = SessionFields(SessionField::DcId) | SessionField::TestMode
    | SessionField::AuthKey | SessionField::ApiId | SessionField::UserId | SessionField::IsBot;

} // namespace

bool resembles(std::string_view text)
{
    constexpr std::string_view production("\0\x02\xfe\0\x01\x01", 6);
    const std::string head = beginningOf(text);
    const std::string_view rest =
        std::string_view(head).substr(std::min<std::size_t>(2, head.size()));
    return (head.starts_with('\x01') && rest.starts_with(production))
        || (head.starts_with('\x06') && rest.starts_with(testSuffix));
}

const StringFormat format { .id = FormatId::MtKruto,
                            .holds = fields,
                            .needs = fields,
                            .reason = QT_TRANSLATE_NOOP(
                                "Reason",
                                "runs of zeros packed, and in front the name of a data center "
                                "before a key with its length"),
                            .matches = matches,
                            .resembles = resembles,
                            .decode = decode,
                            .encode = encode,
                            .anatomy = anatomy };

} // namespace sessionary::mtkruto
