// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/telethonjson.h"

#include "core/base64.h"
#include "storage/jsonfields.h"
#include "storage/standins.h"

#include <QSet>

namespace sessionary::telethon {

namespace {

bool isFile(const DocumentFile &file)
{
    const JsonValue *key = member(file.json, "auth_key_data");
    return key != nullptr && (key->IsString() || key->IsNull())
        && member(file.json, "server_address") != nullptr;
}

void readKey(const JsonValue *value, SessionContents &contents)
{
    auto key = base64::decode(textOf(value).value_or(std::string_view()));
    if (key)
        takeKey(contents, *std::move(key));
    else
        contents.findings.append({ FindingCode::KeyNotABlob });
}

std::optional<std::vector<Peer>> readPeers(const JsonValue *entities)
{
    if (entities == nullptr || !entities->IsArray())
        return std::nullopt;
    std::vector<Peer> peers;
    QSet<qint64> known;
    for (const JsonValue &entity : entities->GetArray()) {
        constexpr rapidjson::SizeType parts = 2;
        if (!entity.IsArray() || entity.Size() != parts)
            continue;
        const auto id = integerOf(&entity[0]);
        if (!id || *id == 0 || known.contains(*id))
            continue;
        known.insert(*id);
        peers.push_back({ .id = *id, .accessHash = integerOf(&entity[1]) });
    }
    return peers;
}

Result<SessionContents> read(const DocumentFile &file, const SecretBytes * /*passcode*/)
{
    SessionContents contents;
    JsonFields in(file.json, contents.findings);
    contents.session.serverAddress = in.text("server_address", SessionField::ServerAddress);
    contents.session.port = in.port("port");
    readKey(member(file.json, "auth_key_data"), contents);
    contents.peers = readPeers(member(file.json, "entities"));
    return contents;
}

} // namespace

const DocumentFormat documentFormat {
    .id = FormatId::TelethonJson,
    .isFile = isFile,
    .readFile = read,
    .redactFile = redactedJsonFile,
};

} // namespace sessionary::telethon
