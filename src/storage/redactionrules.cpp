// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/redactionrules.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct ColumnRule
{
    QLatin1StringView table; ///< empty: in each
    QLatin1StringView column;
    RedactionRule rule;
};

constexpr std::array columnRules {
    ColumnRule { ""_L1, "dc_id"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "dc"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "test_mode"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "is_bot"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "bot"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "port"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "server_port"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "media_port"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "idx"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "isMin"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "version"_L1, RedactionRule::Small },
    ColumnRule { "version"_L1, "number"_L1, RedactionRule::Small },
    ColumnRule { "datacenter"_L1, "id"_L1, RedactionRule::Small },
    ColumnRule { "dc_options"_L1, "id"_L1, RedactionRule::Small },
    ColumnRule { "peer_info"_L1, "subtype"_L1, RedactionRule::Small },
    ColumnRule { ""_L1, "type"_L1, RedactionRule::Label },
    ColumnRule { "entity"_L1, "ty"_L1, RedactionRule::Label },
    ColumnRule { "migrations"_L1, "name"_L1, RedactionRule::Label },
    ColumnRule { "mtcute_migrations"_L1, "repo"_L1, RedactionRule::Label },
    ColumnRule { "key_value"_L1, "key"_L1, RedactionRule::Label },
    ColumnRule { "kv"_L1, "key"_L1, RedactionRule::Label },
    ColumnRule { "key_value"_L1, "value"_L1, RedactionRule::Keyed },
    ColumnRule { "kv"_L1, "value"_L1, RedactionRule::Keyed },
    ColumnRule { ""_L1, "server_address"_L1, RedactionRule::Address },
    ColumnRule { ""_L1, "server_address_v6"_L1, RedactionRule::Address },
    ColumnRule { ""_L1, "media_address"_L1, RedactionRule::Address },
    ColumnRule { ""_L1, "media_address_v6"_L1, RedactionRule::Address },
    ColumnRule { "dc_options"_L1, "address"_L1, RedactionRule::Address },
    ColumnRule { ""_L1, "ipv4"_L1, RedactionRule::Address },
    ColumnRule { ""_L1, "ipv6"_L1, RedactionRule::Address },
    ColumnRule { ""_L1, "ipv4_addr"_L1, RedactionRule::Address },
    ColumnRule { ""_L1, "ipv6_addr"_L1, RedactionRule::Address },
    ColumnRule { ""_L1, "date"_L1, RedactionRule::Date },
    ColumnRule { ""_L1, "last_update_on"_L1, RedactionRule::Date },
    ColumnRule { ""_L1, "updated"_L1, RedactionRule::Date },
    ColumnRule { ""_L1, "expires"_L1, RedactionRule::Date },
    ColumnRule { ""_L1, "hash"_L1, RedactionRule::SplitHash },
};

} // namespace

RedactionRule redactionRuleOf(const FileLayout &layout, QStringView table, QStringView column)
{
    if (layout.tables == nullptr || !layout.tables().contains(table, Qt::CaseInsensitive))
        return RedactionRule::Replace;
    const auto found = std::ranges::find_if(columnRules, [&](const ColumnRule &rule) {
        return column.compare(rule.column, Qt::CaseInsensitive) == 0
            && (rule.table.isEmpty() || table.compare(rule.table, Qt::CaseInsensitive) == 0);
    });
    return found == columnRules.end() ? RedactionRule::Replace : found->rule;
}

} // namespace sessionary
