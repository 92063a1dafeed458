// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/foreignlayouts.h"

namespace sessionary::foreign {

namespace {

/// version(number), sessions and peers as Pyrogram and all its forks have them
bool isPyrogramFamily(const Outline &outline)
{
    return outline.has(u"version", { u"number" })
        && outline.has(u"sessions", { u"auth_key", u"user_id", u"is_bot" })
        && outline.has(u"peers", { u"id", u"access_hash", u"type" });
}

bool isTelethon(const Outline &outline)
{
    return outline.has(u"version", { u"version" })
        && outline.has(u"sessions", { u"server_address", u"auth_key" })
        && outline.has(u"entities", { u"hash" });
}

bool isTelethon2Alpha(const Outline &outline)
{
    return outline.has(u"version", { u"version" })
        && outline.has(u"datacenter", { u"ipv4", u"port", u"auth" }) && outline.has(u"session");
}

bool isTelethon2(const Outline &outline)
{
    return outline.has(u"version", { u"version" })
        && outline.has(u"datacenter", { u"ipv4_addr", u"auth" }) && outline.has(u"user");
}

bool isPyrogramPre015(const Outline &outline)
{
    return outline.has(u"migrations") && outline.has(u"peers_cache")
        && outline.has(u"sessions", { u"auth_key", u"user_id" });
}

bool isPylogram(const Outline &outline)
{
    return isPyrogramFamily(outline) && outline.has(u"channel_pts");
}

bool isPyroforkDynamicDc(const Outline &outline)
{
    return isPyrogramFamily(outline) && outline.has(u"sessions", { u"server_address_v6" });
}

bool isPyroforkDc(const Outline &outline)
{
    return isPyrogramFamily(outline) && outline.has(u"dc_options");
}

bool isDeadBranch(const Outline &outline)
{
    return isPyroforkDynamicDc(outline) || isPyroforkDc(outline);
}

/// update_state without usernames: PyrogramMod, or Electrogram and pyroblack before they met the
/// first peer with several usernames; those two always use WAL, and PyrogramMod never does.
bool hasOnlyUpdateState(const Outline &outline)
{
    return isPyrogramFamily(outline) && outline.has(u"update_state") && !outline.has(u"usernames")
        && !outline.has(u"channel_pts") && !isDeadBranch(outline);
}

bool isPyrofork(const Outline &outline)
{
    const bool hasUsernames = isPyrogramFamily(outline) && outline.has(u"usernames", { u"peer_id" })
        && !isDeadBranch(outline);
    return hasUsernames || (hasOnlyUpdateState(outline) && outline.isWal);
}

bool isKurigram(const Outline &outline)
{
    return isPyrogramFamily(outline) && outline.has(u"usernames", { u"username" })
        && !isDeadBranch(outline) && !isPylogram(outline);
}

bool isPyrogramMod(const Outline &outline)
{
    return hasOnlyUpdateState(outline) && !outline.isWal;
}

bool isMtcute(const Outline &outline)
{
    return outline.has(u"mtcute_migrations") && outline.has(u"auth_keys", { u"dc", u"key" })
        && outline.has(u"key_value");
}

bool isMtcuteLegacy(const Outline &outline)
{
    return outline.has(u"kv") && outline.has(u"auth_keys", { u"dc", u"key" })
        && outline.has(u"entities", { u"full" }) && !outline.has(u"version");
}

bool isGrammers(const Outline &outline)
{
    return outline.has(u"dc_home") && outline.has(u"dc_option", { u"auth_key" });
}

bool isGotgProto(const Outline &outline)
{
    return outline.has(u"sessions", { u"version", u"data" }) && outline.has(u"peers")
        && !outline.has(u"version");
}

} // namespace

const FileLayout telethonLayout { .id = FormatId::Telethon, .matches = isTelethon };
const FileLayout telethon2AlphaLayout { .id = FormatId::Telethon2Alpha,
                                        .matches = isTelethon2Alpha };
const FileLayout telethon2Layout { .id = FormatId::Telethon2, .matches = isTelethon2 };
const FileLayout pyrogramPre015Layout { .id = FormatId::PyrogramPre015,
                                        .matches = isPyrogramPre015 };
const FileLayout pylogramLayout { .id = FormatId::Pylogram, .matches = isPylogram };
const FileLayout pyroforkDynamicDcLayout { .id = FormatId::PyroforkDynamicDc,
                                           .matches = isPyroforkDynamicDc };
const FileLayout pyroforkDcLayout { .id = FormatId::PyroforkDc, .matches = isPyroforkDc };
const FileLayout pyroforkLayout { .id = FormatId::Pyrofork, .matches = isPyrofork };
const FileLayout kurigramLayout { .id = FormatId::Kurigram, .matches = isKurigram };
const FileLayout pyrogramModLayout { .id = FormatId::PyrogramMod, .matches = isPyrogramMod };
const FileLayout mtcuteLayout { .id = FormatId::Mtcute, .matches = isMtcute };
const FileLayout mtcuteLegacyLayout { .id = FormatId::MtcuteLegacy, .matches = isMtcuteLegacy };
const FileLayout grammersLayout { .id = FormatId::Grammers, .matches = isGrammers };
const FileLayout gotgProtoLayout { .id = FormatId::GotgProto, .matches = isGotgProto };

} // namespace sessionary::foreign
