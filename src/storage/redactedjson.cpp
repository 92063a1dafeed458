// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/redactedjson.h"

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
                                    std::string_view("ver"),     std::string_view("webfiledcid") };
constexpr std::array addressMembers { std::string_view("addr"), std::string_view("ipaddress"),
                                      std::string_view("ip_address"), std::string_view("ip"),
                                      std::string_view("server_address") };
constexpr std::array dateMembers { std::string_view("date"), std::string_view("expires") };

bool isOneOf(std::string_view name, auto names)
{
    return std::ranges::find(names, name) != names.end();
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
        std::string lower(raw);
        std::ranges::transform(lower, lower.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
        });
        m_levels.back().name = lower;
        const bool isKept = m_origin == JsonOrigin::Library || isLibraryWord(raw);
        return isKept ? std::string(raw) : value(raw);
    }

    std::string value(std::string_view raw)
    {
        constexpr std::size_t shortestKey = 24; // in bytes
        if ((isOneOf(name(), addressMembers) && isServerAddress(raw))
            || (name() == "_" && isLibraryWord(raw)))
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

void visit(const JsonValue &root, JsonOrigin origin,
           const std::function<void(std::string_view)> &text,
           const std::function<void(qint64)> &number)
{
    std::vector<const JsonValue *> waiting { &root };
    while (!waiting.empty()) {
        const JsonValue *value = waiting.back();
        waiting.pop_back();
        if (const auto string = textOf(value)) {
            text(*string);
        } else if (const auto integer = integerOf(value)) {
            number(*integer);
        } else if (value->IsArray()) {
            for (const JsonValue &item : value->GetArray())
                waiting.push_back(&item);
        } else if (value->IsObject()) {
            for (const auto &item : value->GetObject()) {
                if (origin == JsonOrigin::Foreign)
                    text(*textOf(&item.name));
                waiting.push_back(&item.value);
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

bool visitJson(std::string_view json, JsonOrigin origin,
               const std::function<void(std::string_view)> &text,
               const std::function<void(qint64)> &number)
{
    if (!isContainer(json))
        return false;
    const auto parsed = SecretJson::parse(bytesOf(json));
    if (!parsed)
        return false;
    visit(parsed->root(), origin, text, number);
    return true;
}

} // namespace sessionary
