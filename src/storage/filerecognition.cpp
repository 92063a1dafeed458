// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/filerecognition.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace sessionary {

namespace {

struct Magic
{
    std::string_view bytes;
    FormatId format;
};

using namespace std::string_view_literals;

constexpr std::array magics {
    Magic { "\xa3\x5c\x02\x00"sv, FormatId::Gogram },
    Magic { "\xa3\x5c\x01\x00"sv, FormatId::Gogram },
    Magic { "\xce\xb8\x3e\xa7"sv, FormatId::GrammersTl },
    Magic { "TDF$"sv, FormatId::TData },
    Magic { "<?php __HALT_COMPILER();"sv, FormatId::Madeline },
};

/// The names that must all occur for a JSON file to be a library's
struct JsonKind
{
    std::array<std::string_view, 3> names;
    FormatId format;
};

constexpr std::array jsonKinds {
    JsonKind { { R"("dc_id")", R"("test_mode")", R"("auth_key")" }, FormatId::PyrogramJson },
    JsonKind { { R"("auth_key_data")", R"("server_address")", R"("port")" },
               FormatId::TelethonJson },
    JsonKind { { R"("Version")", R"("Data")", R"("AuthKey")" }, FormatId::Gotd },
};

} // namespace

bool isSqlite(Bytes head)
{
    return textOf(head).starts_with("SQLite format 3\0"sv);
}

std::optional<FormatId> recogniseFile(Bytes head)
{
    const std::string_view text = textOf(head);
    const auto magic =
        std::ranges::find_if(magics, [&](const Magic &row) { return text.starts_with(row.bytes); });
    if (magic != magics.end())
        return magic->format;

    const auto first = std::ranges::find_if_not(
        text, [](char character) { return std::isspace(static_cast<unsigned char>(character)); });
    if (first == text.end() || *first != '{')
        return std::nullopt;
    const auto json = std::ranges::find_if(jsonKinds, [&](const JsonKind &kind) {
        return std::ranges::all_of(kind.names, [&](std::string_view name) {
            return text.find(name) != std::string_view::npos;
        });
    });
    if (json == jsonKinds.end())
        return std::nullopt;
    return json->format;
}

} // namespace sessionary
