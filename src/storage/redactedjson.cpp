// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/redactedjson.h"

#include "core/authkey.h"
#include "core/base64.h"
#include "core/secretbytes.h"
#include "formats/secretjson.h"
#include "storage/harmless.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace sessionary {

namespace {

constexpr std::array smallMembers { std::string_view("dc"),      std::string_view("dcid"),
                                    std::string_view("dc_id"),   std::string_view("thisdc"),
                                    std::string_view("id"),      std::string_view("port"),
                                    std::string_view("version"), std::string_view("flags"),
                                    std::string_view("ver"),     std::string_view("webfiledcid"),
                                    std::string_view("layer") };
constexpr std::array addressMembers {
    std::string_view("addr"), std::string_view("ipaddress"),      std::string_view("ip_address"),
    std::string_view("ip"),   std::string_view("server_address"), std::string_view("hostname")
};
constexpr std::array dateMembers { std::string_view("date"), std::string_view("expires") };

/// Of the documents of Pyrogram, Telethon, gotd, gogram and GramJS, in lower case
constexpr std::array documentMembers {
    std::string_view("addr"),
    std::string_view("app_id"),
    std::string_view("auth_key"),
    std::string_view("auth_key_data"),
    std::string_view("authkey"),
    std::string_view("authkeyid"),
    std::string_view("blockedmode"),
    std::string_view("cdn"),
    std::string_view("config"),
    std::string_view("data"),
    std::string_view("date"),
    std::string_view("dc"),
    std::string_view("dc_id"),
    std::string_view("dcoptions"),
    std::string_view("dctxtdomainname"),
    std::string_view("entities"),
    std::string_view("expires"),
    std::string_view("flags"),
    std::string_view("forcetryipv6"),
    std::string_view("hash"),
    std::string_view("hostname"),
    std::string_view("id"),
    std::string_view("ipaddress"),
    std::string_view("ipv6"),
    std::string_view("is_bot"),
    std::string_view("key"),
    std::string_view("layer"),
    std::string_view("mediaonly"),
    std::string_view("peers_by_id"),
    std::string_view("peers_by_phone"),
    std::string_view("peers_by_username"),
    std::string_view("port"),
    std::string_view("salt"),
    std::string_view("secret"),
    std::string_view("server_address"),
    std::string_view("static"),
    std::string_view("tcpobfuscatedonly"),
    std::string_view("test_mode"),
    std::string_view("testmode"),
    std::string_view("thisdc"),
    std::string_view("thisportonly"),
    std::string_view("tmpsessions"),
    std::string_view("type"),
    std::string_view("user_id"),
    std::string_view("version"),
    std::string_view("webfiledcid"),
};

bool isOneOf(std::string_view name, auto names)
{
    return std::ranges::find(names, name) != names.end();
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    });
    return lower;
}

/// \a name, of a member of what is called \a parent, says nothing of anybody.
bool isNameKept(JsonOrigin origin, std::string_view name, std::string_view parent)
{
    switch (origin) {
    case JsonOrigin::Library:
        return true;
    case JsonOrigin::Foreign:
        return isLibraryWord(name);
    case JsonOrigin::Document:
        break;
    }
    return !parent.starts_with("peers_by_") && isOneOf(lowerCase(name), documentMembers);
}

/// What Node says of bytes
bool isTypeOfBytes(JsonOrigin origin, std::string_view name, std::string_view text)
{
    return origin == JsonOrigin::Document && name == "type" && text == "Buffer";
}

bool isByte(qint64 number)
{
    constexpr qint64 largest = 255;
    return number >= 0 && number <= largest;
}

/// So many numbers that are bytes are those of something, and no counts.
constexpr std::size_t fewestBytes = 16;

/// What begins with a bracket, up to the one that closes it; empty when there are lists or objects
/// in it, or characters that are written in another way
std::string_view flatList(std::string_view json)
{
    bool isInString = false;
    for (std::size_t at = 1; at < json.size(); ++at) {
        const char next = json[at];
        if (next == '"')
            isInString = !isInString;
        else if (next == '\\' || (!isInString && (next == '[' || next == '{')))
            return {};
        else if (next == ']' && !isInString)
            return json.substr(0, at + 1);
    }
    return {};
}

/// The bytes that \a list is: numbers, or the pieces of a key in base64
std::optional<SecretBytes> bytesIn(const JsonValue &list)
{
    const rapidjson::SizeType count = list.Size();
    if (count == 0)
        return std::nullopt;
    if (list[0].IsInt()) {
        if (count < fewestBytes)
            return std::nullopt;
        SecretBytes bytes(count);
        for (rapidjson::SizeType i = 0; i < count; ++i) {
            const auto number = integerOf(&list[i]);
            if (!number || !isByte(*number))
                return std::nullopt;
            bytes.bytes()[i] = quint8(*number);
        }
        return bytes;
    }
    constexpr std::size_t longest = 2 * authKeySize;
    std::size_t size = 0;
    for (const JsonValue &value : list.GetArray()) {
        const auto piece = textOf(&value);
        if (!piece || piece->size() > longest - size)
            return std::nullopt;
        size += piece->size();
    }
    if (size < authKeySize)
        return std::nullopt;
    SecretBytes joined(size);
    ByteWriter writer(joined.bytes());
    for (const JsonValue &value : list.GetArray())
        writer.put(bytesOf(*textOf(&value)));
    auto key = base64::decode(joined.text());
    return key && key->size() == authKeySize ? std::optional(*std::move(key)) : std::nullopt;
}

bool isSmall(std::string_view name, qint64 number)
{
    constexpr qint64 largestPort = 65535;
    constexpr qint64 largest = 999;
    return isOneOf(name, smallMembers) && number >= 0
        && number <= (name == "port" ? largestPort : largest);
}

/// \a bytes in base64, written as \a like is
std::string base64Like(Bytes bytes, std::string_view like)
{
    std::string text(base64::encode(bytes, base64::Variant::StandardPadded).text());
    text.resize(like.size(), '=');
    if (like.find_first_of("-_") != std::string_view::npos) {
        std::ranges::replace(text, '+', '-');
        std::ranges::replace(text, '/', '_');
    }
    return text;
}

/// Writes valid JSON anew, a token at a time.
class JsonRewriter
{
public:
    JsonRewriter(std::string_view json, JsonOrigin origin, Pseudonyms &pseudonyms)
        : m_rest(json)
        , m_origin(origin)
        , m_pseudonyms(pseudonyms)
    {
    }

    std::string run()
    {
        while (!m_rest.empty())
            step();
        return std::move(m_out);
    }

private:
    struct Level
    {
        bool isObject = false;
        bool isName = false; ///< the next string
        std::string name = {};
    };

    void step()
    {
        const char next = m_rest.front();
        if (next == '[' && list())
            return;
        if (next == '"')
            return string();
        if (next == '-' || (next >= '0' && next <= '9'))
            return number();
        m_out += next;
        m_rest.remove_prefix(1);
        if (next == '{' || next == '[')
            m_levels.push_back({ next == '{', next == '{', name() });
        else if (next == '}' || next == ']')
            m_levels.pop_back();
        else if (next == ',' || next == ':')
            m_levels.back().isName = next == ',' && m_levels.back().isObject;
    }

    /// Of the member that is written, in lower case
    [[nodiscard]] std::string name() const
    {
        return m_levels.empty() ? std::string() : m_levels.back().name;
    }

    /// Of the member that the object is
    [[nodiscard]] std::string parentName() const
    {
        return m_levels.size() < 2 ? std::string() : (m_levels.end() - 2)->name;
    }

    /// Writes a list that is bytes.
    bool list()
    {
        constexpr std::size_t shortest = 2 * fewestBytes;
        const std::string_view text = flatList(m_rest);
        const bool isOfStrings = text.find('"') != std::string_view::npos;
        if (text.size() < (isOfStrings ? authKeySize : shortest))
            return false;
        const auto parsed = SecretJson::parse(bytesOf(text));
        const auto bytes = parsed ? bytesIn(parsed->root()) : std::nullopt;
        if (!bytes)
            return false;
        const QByteArray other = m_pseudonyms.blob(bytes->bytes());
        const Bytes otherBytes = bytesOf({ other.constData(), std::size_t(other.size()) });
        if (isOfStrings)
            pieces(text, base64Like(otherBytes, joined(text)));
        else
            numbers(text, otherBytes);
        m_rest.remove_prefix(text.size());
        return true;
    }

    /// The strings of \a list, one after another
    static std::string joined(std::string_view list)
    {
        std::string text;
        bool isInString = false;
        for (const char next : list) {
            if (next == '"')
                isInString = !isInString;
            else if (isInString)
                text += next;
        }
        return text;
    }

    void pieces(std::string_view list, std::string_view text)
    {
        bool isInString = false;
        for (const char next : list) {
            if (next == '"' || !isInString) {
                m_out += next;
            } else {
                m_out += text.front();
                text.remove_prefix(1);
            }
            if (next == '"')
                isInString = !isInString;
        }
    }

    void numbers(std::string_view list, Bytes bytes)
    {
        bool isInNumber = false;
        for (const char next : list) {
            const bool isDigit = next >= '0' && next <= '9';
            if (!isDigit)
                m_out += next;
            if (isDigit && !isInNumber) {
                m_out += std::to_string(bytes.front());
                bytes = bytes.subspan(1);
            }
            isInNumber = isDigit;
        }
    }

    void string()
    {
        std::size_t size = 1;
        while (m_rest[size] != '"')
            size += m_rest[size] == '\\' ? 2 : 1;
        const std::string_view raw = m_rest.substr(1, size - 1);
        m_rest.remove_prefix(size + 1);
        m_out += '"' + (m_levels.back().isName ? memberName(raw) : value(raw)) + '"';
    }

    std::string memberName(std::string_view raw)
    {
        // A name that is an id, in a table of peers, says nothing of what it is of.
        m_levels.back().name = lowerCase(raw);
        const bool isKept = isNameKept(m_origin, raw, parentName());
        return isKept ? std::string(raw) : value(raw);
    }

    std::string value(std::string_view raw)
    {
        constexpr std::size_t shortestKey = 24; // in bytes
        if ((isOneOf(name(), addressMembers) && isServerAddress(raw))
            || (name() == "_" && isLibraryWord(raw)) || isTypeOfBytes(m_origin, name(), raw))
            return std::string(raw);
        if (const std::size_t size = base64::View(raw).size(); size > 0) {
            const auto decoded = base64::decode(raw);
            if (decoded && (size >= shortestKey || m_pseudonyms.isKnown(decoded->bytes()))) {
                const QByteArray other = m_pseudonyms.blob(decoded->bytes());
                return base64Like(bytesOf({ other.constData(), std::size_t(other.size()) }), raw);
            }
        }
        std::string plain(raw);
        for (std::size_t at = plain.find('\\'); at != std::string::npos;
             at = plain.find('\\', at + 1))
            plain.replace(at, plain[at + 1] == 'u' ? 6 : 2, plain[at + 1] == 'u' ? "xxxxxx" : "xx");
        return m_pseudonyms.text(plain);
    }

    void number()
    {
        const std::size_t size =
            std::min(m_rest.find_first_not_of("+-.0123456789eE"), m_rest.size());
        const std::string_view token = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        qint64 value = 0;
        const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
        if (error != std::errc() || end != token.data() + token.size())
            m_out +=
                QByteArray::number(
                    m_pseudonyms.real(QByteArray(token.data(), qsizetype(token.size())).toDouble()),
                    'e')
                    .constData();
        else if (isSmall(name(), value))
            m_out += token;
        else if (isOneOf(name(), dateMembers))
            m_out += std::to_string(m_pseudonyms.date(value));
        else
            m_out += std::to_string(m_pseudonyms.number(value));
    }

    std::string_view m_rest;
    const JsonOrigin m_origin;
    Pseudonyms &m_pseudonyms;
    std::string m_out;
    std::vector<Level> m_levels;
};

bool isContainer(std::string_view json)
{
    const std::size_t first = json.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (json[first] == '{' || json[first] == '[');
}

void visit(const JsonValue &root, JsonOrigin origin, const JsonVisitor &visitor)
{
    struct Named
    {
        const JsonValue *value;
        std::string_view name;
    };
    std::vector<Named> waiting { { &root, {} } };
    while (!waiting.empty()) {
        const auto [value, name] = waiting.back();
        waiting.pop_back();
        if (const auto string = textOf(value)) {
            if (!isTypeOfBytes(origin, name, *string))
                visitor.text(*string);
        } else if (const auto integer = integerOf(value)) {
            visitor.number(*integer);
        } else if (value->IsArray()) {
            if (const auto bytes = bytesIn(*value))
                visitor.bytes(bytes->bytes());
            for (const JsonValue &item : value->GetArray())
                waiting.push_back({ &item, name });
        } else if (value->IsObject()) {
            for (const auto &item : value->GetObject()) {
                const std::string_view itemName = *textOf(&item.name);
                if (!isNameKept(origin, itemName, lowerCase(name)))
                    visitor.text(itemName);
                waiting.push_back({ &item.value, itemName });
            }
        }
    }
}

} // namespace

std::optional<std::string> redactedJson(std::string_view json, JsonOrigin origin,
                                        Pseudonyms &pseudonyms)
{
    if (!isContainer(json) || !SecretJson::parse(bytesOf(json)))
        return std::nullopt;
    return JsonRewriter(json, origin, pseudonyms).run();
}

bool visitJson(std::string_view json, JsonOrigin origin, const JsonVisitor &visitor)
{
    if (!isContainer(json))
        return false;
    const auto parsed = SecretJson::parse(bytesOf(json));
    if (!parsed)
        return false;
    visit(parsed->root(), origin, visitor);
    return true;
}

} // namespace sessionary
