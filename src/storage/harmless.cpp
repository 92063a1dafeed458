// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/harmless.h"

#include "core/address.h"

#include <algorithm>
#include <array>
#include <string>

namespace sessionary {

namespace {

/// The words of all schemas in tests/data, those of SQL, and the values that say what something is
constexpr std::string_view libraryWords =
    " access_hash address after api_id auth_key auth_keys autoincrement begin boolean bot channel "
    "channel_id channel_pts channel_state channelstate chat chat_id check community complete "
    "create current_user datacenter date dc_home dc_id dc_main dc_media dc_option dc_options "
    "dcoption def_dc default direct entities entity expires false file_id file_size foreign forum "
    "full gigagroup group hash idx_entities_phone idx_entities_username idx_message_refs_peer "
    "idx_peers_id idx_peers_phone_number idx_peers_usernames idx_usernames_id "
    "idx_usernames_username index integer ipv4_addr ipv6_addr is_bot is_default_ip is_ipv6 "
    "is_media ismin kv last_update_on md5_digest media_address_v6 media_port megagroup "
    "message_refs migrations msg_id mtcute_migrations name not null number part_count peer_id "
    "peer_info peers peers_cache phone_idx phone_number primary key pts qts ref_messages "
    "references rowid salts self sent_files seq server_address_v6 server_port session sessions "
    "sqlite_autoindex_ sqlite_sequence sqlite_stat1 state strftime subtype supergroup table "
    "takeout_id temp_auth_keys test_mode text tmp_auth_key trg_peers_last_update_on "
    "trg_usernames_last_update_on trigger unique unknown update update_state updated "
    "updates_channel updates_date updates_pts updates_qts updates_seq user user_id username "
    "username_idx usernames value ver version when where without ";

bool isHostOfTelegram(std::string_view host)
{
    constexpr std::array suffixes { std::string_view(".web.telegram.org"),
                                    std::string_view(".telegram.org") };
    return std::ranges::any_of(suffixes, [&](auto suffix) { return host.ends_with(suffix); })
        && std::ranges::count(host, '.') <= 3;
}

} // namespace

bool isLibraryWord(std::string_view text)
{
    const auto isPlain = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
            || letter == '_';
    };
    std::string lower(text);
    for (char &letter : lower) {
        if (letter >= 'A' && letter <= 'Z')
            letter = char(letter - 'A' + 'a');
    }
    return std::ranges::all_of(lower, isPlain)
        && libraryWords.find(lower) != std::string_view::npos;
}

bool isServerAddress(std::string_view text)
{
    constexpr std::size_t longest = 64;
    if (text.empty() || text.size() > longest)
        return false;
    const auto endpoint = endpointFrom(text);
    if (!endpoint)
        return false;
    const QByteArray host = endpoint->address.toLatin1();
    return packedAddress(endpoint->address).has_value()
        || isHostOfTelegram({ host.constData(), std::size_t(host.size()) });
}

} // namespace sessionary
