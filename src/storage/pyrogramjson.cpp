// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/pyrogramjson.h"

#include "core/authkey.h"
#include "core/base64.h"
#include "core/number.h"
#include "core/sessioninfo.h"
#include "storage/jsonfields.h"
#include "storage/standins.h"

#include <QHash>

#include <algorithm>

namespace sessionary::pyrogram {

namespace {

/// Far more than a key needs in base64
constexpr std::size_t maxKeyText = 4 * authKeySize;

bool isFile(const DocumentFile &file)
{
    const JsonValue *key = member(file.json, "auth_key");
    return key != nullptr && (key->IsArray() || key->IsNull())
        && member(file.json, "dc_id") != nullptr && member(file.json, "test_mode") != nullptr
        && member(file.json, "user_id") != nullptr;
}

/// The strings of \a lines one after another; nothing when they cannot be a key
std::optional<SecretBytes> joined(const JsonValue &lines)
{
    SecretBytes text(maxKeyText);
    std::size_t size = 0;
    for (const JsonValue &value : lines.GetArray()) {
        const auto line = textOf(&value);
        if (!line || line->size() > maxKeyText - size)
            return std::nullopt;
        std::ranges::copy(bytesOf(*line), text.bytes().subspan(size).begin());
        size += line->size();
    }
    text.truncate(size);
    return text;
}

void readKey(const JsonValue &value, SessionContents &contents)
{
    if (value.IsNull())
        return takeKey(contents, {});
    auto text = joined(value);
    auto key = text ? base64::decode(text->text()) : fail(ErrorCode::Damaged);
    if (key)
        takeKey(contents, *std::move(key));
    else
        contents.findings.append({ FindingCode::KeyNotABlob });
}

class PeerList
{
public:
    explicit PeerList(const JsonValue &byId)
    {
        for (const auto &entry : byId.GetObject()) {
            const auto id = integerFrom(*textOf(&entry.name));
            if (!id || *id == 0 || m_positions.contains(*id))
                continue;
            m_positions.insert(*id, m_peers.size());
            m_peers.push_back({ .id = *id, .accessHash = integerOf(&entry.value) });
        }
    }

    /// Calls \a add with each peer that \a table names, and its name there.
    template<typename Add>
    void apply(const JsonValue *table, Add add)
    {
        if (table == nullptr || !table->IsObject())
            return;
        for (const auto &entry : table->GetObject()) {
            const auto id = integerOf(&entry.value);
            const auto found = id ? m_positions.constFind(*id) : m_positions.constEnd();
            if (found != m_positions.constEnd())
                add(m_peers[*found], shown(*textOf(&entry.name)));
        }
    }

    std::vector<Peer> take() { return std::move(m_peers); }

private:
    std::vector<Peer> m_peers;
    QHash<qint64, std::size_t> m_positions;
};

std::optional<std::vector<Peer>> readPeers(const JsonValue *root)
{
    const JsonValue *byId = member(root, "peers_by_id");
    if (byId == nullptr || !byId->IsObject())
        return std::nullopt;
    PeerList list(*byId);
    list.apply(member(root, "peers_by_username"),
               [](Peer &peer, const QString &name) { peer.usernames.append(name); });
    list.apply(member(root, "peers_by_phone"),
               [](Peer &peer, const QString &phone) { peer.phone = phone; });
    return list.take();
}

Result<SessionContents> read(const DocumentFile &file, const SecretBytes * /*passcode*/)
{
    SessionContents contents;
    Session &session = contents.session;
    JsonFields in(file.json, contents.findings);
    session.dcId = in.integer("dc_id", SessionField::DcId);
    session.testMode = in.boolean("test_mode", SessionField::TestMode);
    session.userId = in.integer("user_id", SessionField::UserId);
    session.date = in.integer("date", SessionField::Date).value_or(0);
    session.isBot = in.boolean("is_bot", SessionField::IsBot);
    readKey(*member(file.json, "auth_key"), contents);
    contents.peers = readPeers(file.json);
    contents.findings.append(findingsOf(session));
    if (!session.authKey.isEmpty())
        contents.findings.append({ FindingCode::ApiIdMissing });
    return contents;
}

} // namespace

const DocumentFormat documentFormat {
    .id = FormatId::PyrogramJson,
    .isFile = isFile,
    .readFile = read,
    .redactFile = redactedJsonFile,
};

} // namespace sessionary::pyrogram
