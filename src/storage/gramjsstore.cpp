// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/gramjsstore.h"

#include "core/authkey.h"
#include "core/number.h"
#include "core/sessioninfo.h"
#include "storage/harmless.h"
#include "storage/jsonfields.h"
#include "storage/peerreader.h"
#include "storage/standins.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::gramjs {

namespace {

constexpr auto keyName = "authKey"_L1;

/// The files of a folder by what node-localstorage calls them
using Names = QHash<QString, QString>;

Names namesOf(const Folder &folder)
{
    Names names;
    for (const QString &name : folder.names())
        names.insert(QUrl::fromPercentEncoding(name.toUtf8()), name);
    return names;
}

/// What stands before the names of values, divider included, for each store
QStringList storesIn(const Names &names)
{
    QStringList stores;
    for (auto it = names.constBegin(); it != names.constEnd(); ++it) {
        if (!it.key().endsWith(keyName))
            continue;
        const QString store = it.key().chopped(keyName.size());
        const bool isStore = std::ranges::all_of(
            std::array { "dcId"_L1, "port"_L1, "serverAddress"_L1 },
            [&](QLatin1StringView name) { return names.contains(store + name); });
        if (isStore)
            stores.append(store);
    }
    stores.sort();
    return stores;
}

bool isFolder(const Folder &folder)
{
    return !storesIn(namesOf(folder)).isEmpty();
}

/// {"type":"Buffer","data":[…]}; nothing when a number is no byte
std::optional<SecretBytes> bufferOf(const JsonValue &value)
{
    const JsonValue *data = member(&value, "data");
    if (data == nullptr || !data->IsArray())
        return std::nullopt;
    SecretBytes bytes(std::min<std::size_t>(data->Size(), 2 * authKeySize));
    for (rapidjson::SizeType i = 0; i < bytes.size(); ++i) {
        const auto number = integerOf(&(*data)[i]);
        if (!number || *number < 0 || *number > std::numeric_limits<quint8>::max())
            return std::nullopt;
        bytes.bytes()[i] = quint8(*number);
    }
    return bytes;
}

/// What is wrong with more than one peer
bool endsReading(ErrorCode code)
{
    return code == ErrorCode::FileTooLarge || code == ErrorCode::FileChanged
        || code == ErrorCode::TimedOut || code == ErrorCode::Cancelled;
}

class StoreReader
{
public:
    StoreReader(Folder &folder, const Names &names, QString store)
        : m_folder(folder)
        , m_names(names)
        , m_store(std::move(store))
    {
    }

    Result<SessionContents> read()
    {
        for (const auto step :
             { &StoreReader::readKey, &StoreReader::readAddress, &StoreReader::readPeers }) {
            if (const auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_contents);
    }

private:
    [[nodiscard]] Result<SecretBytes> value(const QString &name)
    {
        return m_folder.read(m_names.value(m_store + name));
    }

    Result<void> readKey()
    {
        const auto text = value(keyName);
        if (!text)
            return tl::unexpected(text.error());
        const std::string_view written = text->text();
        if (written.empty() || written == "null" || written == "undefined") {
            takeKey(m_contents, {});
            return {};
        }
        const auto json = SecretJson::parse(text->bytes());
        if (!json)
            return fail(ErrorCode::Damaged, u"authKey"_s, FormatId::GramJsStore);
        if (auto key = bufferOf(json->root()))
            takeKey(m_contents, *std::move(key));
        else
            m_contents.findings.append({ FindingCode::KeyNotABlob });
        return {};
    }

    Result<void> readAddress()
    {
        Session &session = m_contents.session;
        const auto dcId = number(u"dcId"_s, SessionField::DcId);
        const auto port = number(u"port"_s, SessionField::Port);
        const auto address = value(u"serverAddress"_s);
        for (const Error *error : { dcId ? nullptr : &dcId.error(), port ? nullptr : &port.error(),
                                    address ? nullptr : &address.error() }) {
            if (error != nullptr)
                return tl::unexpected(*error);
        }
        session.dcId = *dcId;
        // It is written as a signed number of 16 bits.
        if (*port && **port >= std::numeric_limits<qint16>::min()
            && **port <= std::numeric_limits<quint16>::max())
            session.port = quint16(**port);
        else if (*port)
            m_contents.findings.append({ FindingCode::FieldUnusable, SessionField::Port });
        const auto json = SecretJson::parse(address->bytes());
        const auto text = json ? textOf(&json->root()) : std::nullopt;
        if (text && !text->empty())
            session.serverAddress = shown(*text);
        m_contents.findings.append(findingsOf(session));
        return {};
    }

    /// A number that is not there is "null" or "undefined".
    Result<std::optional<qint64>> number(const QString &name, SessionField field)
    {
        return value(name).map([&](const SecretBytes &text) {
            const auto read = integerFrom(text.text());
            const std::string_view written = text.text();
            if (!read && !written.empty() && written != "null" && written != "undefined")
                m_contents.findings.append({ FindingCode::FieldUnusable, field });
            return read;
        });
    }

    Result<void> readPeers()
    {
        std::vector<Peer> peers;
        QList<qint64> ids;
        for (auto it = m_names.constBegin(); it != m_names.constEnd(); ++it) {
            bool isId = false;
            const qint64 id = it.key().startsWith(m_store)
                ? QStringView(it.key()).mid(m_store.size()).toLongLong(&isId)
                : 0;
            if (isId && id != 0)
                ids.append(id);
        }
        std::ranges::sort(ids); // as decimal text each could be written in several ways
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        for (const qint64 id : std::as_const(ids)) {
            const auto text = value(QString::number(id));
            if (!text && endsReading(text.error().code))
                return tl::unexpected(text.error());
            const auto json =
                text ? SecretJson::parse(text->bytes()) : tl::unexpected(text.error());
            if (json && json->root().IsArray())
                peers.push_back(peerFrom(id, json->root()));
        }
        m_contents.peers = std::move(peers);
        return {};
    }

    static Peer peerFrom(qint64 id, const JsonValue &values)
    {
        const auto text = [&](rapidjson::SizeType i) {
            return i < values.Size() ? textOf(&values[i]).value_or(std::string_view())
                                     : std::string_view();
        };
        enum Part : rapidjson::SizeType { Id, Hash, Username, Phone, Name, Time };
        Peer peer { .id = id,
                    .phone = shown(text(Phone)),
                    .name = shown(text(Name)),
                    .accessHash = integerFrom(text(Hash)) };
        if (const auto name = text(Username); !name.empty())
            peer.usernames.append(shown(name));
        constexpr qint64 msPerSecond = 1000;
        if (const auto time = integerFrom(text(Time)))
            peer.updated = *time / msPerSecond;
        return peer;
    }

    Folder &m_folder;
    const Names &m_names;
    const QString m_store;
    SessionContents m_contents;
};

Result<Accounts> read(Folder &folder, const SecretBytes * /*passcode*/)
{
    Accounts accounts;
    const Names names = namesOf(folder);
    const QStringList stores = storesIn(names);
    for (const QString &store : stores)
        accounts.push_back(StoreReader(folder, names, store).read());
    return accounts;
}

// --- written

SecretBytes contentOf(std::string_view text)
{
    return SecretBytes(bytesOf(text));
}

/// {"type":"Buffer","data":[…]}, as Node writes bytes
SecretBytes bufferText(Bytes key)
{
    constexpr std::string_view start = R"({"type":"Buffer","data":[)";
    constexpr std::string_view end = "]}";
    constexpr std::size_t numberSize = 4; // three digits and a comma
    SecretBytes text(start.size() + numberSize * key.size() + end.size());
    auto *at = reinterpret_cast<char *>(text.bytes().data());
    char *const first = at;
    at = std::ranges::copy(start, at).out;
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (i > 0)
            *at++ = ',';
        at = std::to_chars(at, at + numberSize, key[i]).ptr;
    }
    at = std::ranges::copy(end, at).out;
    text.truncate(std::size_t(at - first));
    return text;
}

SecretBytes peerText(const Peer &peer)
{
    constexpr qint64 maxSeconds = 1LL << 40;
    constexpr qint64 msPerSecond = 1000;
    const auto textOrNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const QJsonArray row {
        QString::number(peer.id),
        QString::number(peer.accessHash.value_or(0)),
        textOrNull(peer.usernames.value(0)),
        textOrNull(peer.phone),
        textOrNull(peer.name),
        QString::number(std::clamp<qint64>(peer.updated.value_or(0), 0, maxSeconds) * msPerSecond)
    };
    return contentOf(QJsonDocument(row).toJson(QJsonDocument::Compact).toStdString());
}

// --- redacted

/// \a text between quotation marks
std::string jsonString(std::string_view text)
{
    std::string json = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            json += '\\';
        json += letter;
    }
    return json + '"';
}

/// The values of a peer, of which the last is a time
SecretBytes redactedPeer(std::string_view text, const JsonValue &values, StandIns &standIns)
{
    constexpr rapidjson::SizeType timePlace = 5;
    const bool isFlat = std::ranges::all_of(values.GetArray(), [](const JsonValue &value) {
        return value.IsString() || value.IsNull();
    });
    if (!isFlat)
        return standIns.json(text);
    std::string json = "[";
    for (rapidjson::SizeType i = 0; i < values.Size(); ++i) {
        const auto value = textOf(&values[i]);
        const auto time = i == timePlace && value ? integerFrom(*value) : std::nullopt;
        json += i > 0 ? "," : "";
        json += time ? jsonString(std::to_string(standIns.date(*time)))
            : value  ? jsonString(standIns.text(*value))
                     : "null";
    }
    return contentOf(json + ']');
}

SecretBytes redactedValue(std::string_view text, StandIns &standIns)
{
    constexpr qint64 largestSmall = 65535;
    if (text.empty() || text == "null" || text == "undefined")
        return contentOf(text);
    if (const auto number = integerFrom(text))
        return contentOf(std::abs(*number) <= largestSmall
                             ? std::to_string(*number)
                             : std::to_string(standIns.number(*number)));
    const auto json = SecretJson::parse(bytesOf(text));
    if (!json)
        return contentOf(standIns.text(text));
    if (json->root().IsArray())
        return redactedPeer(text, json->root(), standIns);
    const auto plain = textOf(&json->root());
    if (!plain)
        return standIns.json(text);
    return contentOf(
        jsonString(isServerAddress(*plain) ? std::string(*plain) : standIns.text(*plain)));
}

/// What stands in place of \a stores: the first is called as the folder is, which GramJS asks for.
QHash<QString, QString> otherStores(const QStringList &stores, const QString &name)
{
    QHash<QString, QString> others;
    for (const QString &store : stores) {
        const bool hasDivider = !store.isEmpty() && !store.back().isLetterOrNumber();
        const QString number =
            others.isEmpty() ? QString() : u"_%1"_s.arg(others.size() + 1, 3, 10, QChar(u'0'));
        others.insert(store,
                      store.isEmpty()
                          ? QString()
                          : name + number + (hasDivider ? QString(store.back()) : QString()));
    }
    return others;
}

Result<std::vector<FolderFile>> redact(Folder &folder, const SecretBytes * /*passcode*/,
                                       const QString &name, StandIns &standIns)
{
    const Names names = namesOf(folder);
    const QStringList stores = storesIn(names);
    const auto others = otherStores(stores, name);
    std::vector<FolderFile> files;
    for (auto it = names.constBegin(); it != names.constEnd(); ++it) {
        // the longest: the name of one can begin with that of another
        const auto store =
            std::find_if(stores.crbegin(), stores.crend(),
                         [&](const QString &store) { return it.key().startsWith(store); });
        if (store == stores.crend())
            continue;
        const QString key = it.key().sliced(store->size());
        const auto id = integerFrom(key.toStdString());
        const bool isOwn =
            std::ranges::any_of(std::array { keyName, "dcId"_L1, "port"_L1, "serverAddress"_L1 },
                                [&](QLatin1StringView own) { return key == own; });
        if (!isOwn && !id)
            continue;
        const auto text = folder.read(it.value());
        if (!text)
            return tl::unexpected(text.error());
        const QString other =
            others.value(*store) + (id ? QString::number(standIns.number(*id)) : key);
        // what encodeURIComponent() leaves as it is
        files.push_back({ QString::fromLatin1(QUrl::toPercentEncoding(other, "!*'()")),
                          redactedValue(text->text(), standIns) });
    }
    return files;
}

} // namespace

Result<std::vector<FolderFile>> filesOf(const SqlStorage &made, const QString &name)
{
    return made.session().and_then([&](const Session &session) -> Result<std::vector<FolderFile>> {
        if (session.port.value_or(0) > std::numeric_limits<qint16>::max())
            return fail(ErrorCode::DoesNotFit, SessionField::Port);
        std::vector<FolderFile> files;
        const auto add = [&](const QString &key, SecretBytes content) {
            // what encodeURIComponent() leaves as it is
            const QByteArray fileName = QUrl::toPercentEncoding(name + u':' + key, "!*'()");
            files.push_back({ QString::fromLatin1(fileName), std::move(content) });
        };
        add(u"dcId"_s, contentOf(std::to_string(session.dcId.value_or(0))));
        add(u"port"_s, contentOf(std::to_string(session.port.value_or(0))));
        add(u"serverAddress"_s,
            contentOf('"' + session.serverAddress.value_or(QString()).toStdString() + '"'));
        add(keyName, bufferText(session.authKey.bytes()));
        return forEachPeer(made, {}, PeerDetail::WithAccessHash,
                           [&](const Peer &peer) {
                               add(QString::number(peer.id), peerText(peer));
                               return true;
                           })
            .map([&] { return std::move(files); });
    });
}

const DocumentFormat documentFormat {
    .id = FormatId::GramJsStore,
    .isFolder = isFolder,
    .readFolder = read,
    .redactFolder = redact,
};

} // namespace sessionary::gramjs
