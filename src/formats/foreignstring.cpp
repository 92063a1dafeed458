// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/foreignstring.h"

#include "core/authkey.h"
#include "core/datacenter.h"

#include <algorithm>
#include <array>

namespace sessionary::foreign {

namespace {

constexpr std::size_t telethonFixed = 1 + 2 + authKeySize; // dc, port, key
constexpr std::size_t gramJsFixed = telethonFixed + 2; // and the length of the address

bool startsWith(Bytes bytes, std::initializer_list<quint8> prefix)
{
    return bytes.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), bytes.begin());
}

bool isAddressText(Bytes bytes)
{
    return std::ranges::all_of(bytes, [](quint8 byte) {
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
            || (byte >= 'A' && byte <= 'Z') || byte == '.' || byte == ':' || byte == '-';
    });
}

bool isGramJs(const StringText &text)
{
    const Bytes body = text.bytesAfterFirst();
    if (!text.startsWith("1") || body.size() <= gramJsFixed)
        return false;
    ByteReader in(body);
    const auto dc = in.read<quint8>();
    const auto addressSize = in.read<quint16>();
    return isKnownDataCenter(dc) && gramJsFixed + addressSize == body.size()
        && isAddressText(in.take(addressSize));
}

bool isTelethon(const StringText &text)
{
    const Bytes body = text.bytesAfterFirst();
    if (!text.startsWith("1") || isGramJs(text) || body.empty() || !isKnownDataCenter(body[0]))
        return false;
    return body.size() == telethonFixed + 4 || body.size() == telethonFixed + 16;
}

bool isMtcute(const StringText &text)
{
    constexpr quint32 knownFlags = 7;
    constexpr quint32 dcOption = 0x18b7a10d;
    const Bytes body = text.bytes();
    if (body.size() < authKeySize)
        return false;
    ByteReader in(body, std::endian::little);
    const auto version = in.read<quint8>();
    const auto flags = in.read<quint32>();
    if (flags > knownFlags)
        return false;
    if (version == 1 || version == 2)
        return in.read<quint32>() == dcOption;
    if (version != 3)
        return false;
    in.read<quint8>(); // length of the dc option
    const auto optionVersion = in.read<quint8>();
    return (optionVersion == 1 || optionVersion == 2) && isKnownDataCenter(in.read<quint8>());
}

bool isMtKruto(const StringText &text)
{
    const Bytes body = text.bytes();
    if (body.size() < 7)
        return false;
    const bool isProduction = startsWith(body, { 1 }) && body[1] >= '1' && body[1] <= '5'
        && startsWith(body.subspan(2), { 0, 2, 0xfe, 0, 1, 1 });
    const bool isTest = startsWith(body, { 6 }) && body[1] >= '1' && body[1] <= '3'
        && startsWith(body.subspan(2), { '-', 't', 'e', 's', 't' });
    return isProduction || isTest;
}

bool isGogram(const StringText &text)
{
    return text.startsWith("1BvEeyJ") || text.startsWith("1BvX");
}

bool isGotgProto(const StringText &text)
{
    constexpr std::string_view head = R"({"Version":)";
    return textOf(text.bytes()).starts_with(head);
}

bool isGrammers(const StringText &text)
{
    return startsWith(text.bytes(), { 0xce, 0xb8, 0x3e, 0xa7 });
}

/// 149.154.… , 91.108.… and 95.161.… : where Telegram's own addresses begin
bool beginsAsAddress(Bytes bytes)
{
    constexpr std::array<std::array<quint8, 2>, 6> beginnings {
        { { 149, 154 }, { 91, 108 }, { 91, 105 }, { 95, 161 }, { 0x20, 0x01 }, { 0x2a, 0x0a } }
    };
    return bytes.size() >= 2 && std::ranges::any_of(beginnings, [&](const auto &beginning) {
               return std::equal(beginning.begin(), beginning.end(), bytes.begin());
           });
}

} // namespace

bool resemblesTelethon(const StringText &text)
{
    const auto isHead = [](Bytes body) {
        return body.size() > 1 && isKnownDataCenter(body[0]) && beginsAsAddress(body.subspan(1));
    };
    // only the head is looked at, so the length of what follows does not matter
    constexpr std::size_t head = 8;
    const std::string_view whole = text.text();
    if (whole.size() < head + 1)
        return false;
    return (whole.front() == '1' && isHead(StringText(whole.substr(1, head)).bytes()))
        || isHead(StringText(whole.substr(0, head)).bytes());
}

const StringFormat telethonFormat { .id = FormatId::Telethon, .matches = isTelethon };
const StringFormat gramJsFormat { .id = FormatId::GramJs, .matches = isGramJs };
const StringFormat mtcuteFormat { .id = FormatId::Mtcute, .matches = isMtcute };
const StringFormat mtKrutoFormat { .id = FormatId::MtKruto, .matches = isMtKruto };
const StringFormat gogramFormat { .id = FormatId::Gogram, .matches = isGogram };
const StringFormat gotgProtoFormat { .id = FormatId::GotgProto, .matches = isGotgProto };
const StringFormat grammersFormat { .id = FormatId::Grammers, .matches = isGrammers };

} // namespace sessionary::foreign
