// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/tdata.h"

#include "core/authkey.h"
#include "core/crypto.h"
#include "core/sessioninfo.h"
#include "storage/standins.h"
#include "storage/tdf.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::tdata {

namespace {

using crypto::Hash;

constexpr std::size_t localKeySize = 256;
/// What the program is started with unless somebody says another
const auto usualName = u"data"_s;

/// How the letters of the first eight bytes of the MD5 of \a name are written, the low half first
QString partOf(const QString &name)
{
    constexpr std::size_t partSize = 8;
    constexpr QLatin1StringView digits("0123456789ABCDEF");
    const SecretBytes hash = crypto::digest(Hash::Md5, { bytesOf(name.toStdString()) });
    QString part;
    for (const quint8 byte : hash.bytes().first(partSize)) {
        part += digits[byte & 0xf];
        part += digits[byte >> 4];
    }
    return part;
}

/// The name of the account with that index
QString accountName(const QString &dataName, qint32 index)
{
    return index == 0 ? dataName : u"%1#%2"_s.arg(dataName).arg(index + 1);
}

bool hasTdf(const Folder &folder, const QString &name)
{
    return std::ranges::any_of(std::array { u's', u'0', u'1' }, [&](char16_t suffix) {
        return folder.beginsWith(name + QChar(suffix), tdfMagic);
    });
}

/// NAME of each key_NAMEs, key_NAME0 or key_NAME1, the usual one first
QStringList dataNames(const Folder &folder)
{
    constexpr auto prefix = "key_"_L1;
    QStringList names;
    for (const QString &file : folder.names()) {
        const bool isKey = file.startsWith(prefix) && file.size() > prefix.size() + 1
            && u"s01"_s.contains(file.back());
        if (!isKey)
            continue;
        const QString name = file.mid(prefix.size()).chopped(1);
        if (!names.contains(name) && folder.beginsWith(file, tdfMagic))
            names.append(name);
    }
    // Not that of std::ranges, which clang 14 cannot compile with libstdc++ 12
    std::stable_partition(names.begin(), names.end(),
                          [](const QString &name) { return name == usualName; });
    return names;
}

/// A folder of before 2.0
bool isLegacy(const Folder &folder)
{
    const QString part = partOf(usualName);
    return folder.has(part) && hasTdf(folder, part + "/map"_L1);
}

bool isFolder(const Folder &folder)
{
    return !dataNames(folder).isEmpty() || isLegacy(folder);
}

// --- the local key

/// From a passcode to the key that the local key is encrypted with
using DeriveKey = SecretBytes (*)(Bytes salt, Bytes passcode);

SecretBytes passcodeKey(Bytes salt, Bytes passcode)
{
    constexpr int rounds = 100'000;
    const SecretBytes hash = crypto::digest(Hash::Sha512, { salt, passcode, salt });
    return crypto::deriveKey(Hash::Sha512, hash.bytes(), salt, passcode.empty() ? 1 : rounds,
                             localKeySize);
}

SecretBytes legacyPasscodeKey(Bytes salt, Bytes passcode)
{
    constexpr int rounds = 4000;
    constexpr int roundsWithout = 4;
    return crypto::deriveKey(Hash::Sha1, passcode, salt, passcode.empty() ? roundsWithout : rounds,
                             localKeySize);
}

/// Without a passcode first: that costs next to nothing.
Result<SecretBytes> localKey(Bytes salt, Bytes encrypted, const SecretBytes *passcode,
                             DeriveKey derive)
{
    auto key = decryptLocal(encrypted, derive(salt, {}).bytes());
    if (!key && key.error().code == ErrorCode::WrongPassword) {
        if (passcode == nullptr || passcode->isEmpty())
            return fail(ErrorCode::PasswordNeeded, FormatId::TData);
        key = decryptLocal(encrypted, derive(salt, passcode->bytes()).bytes());
    }
    if (key && key->size() != localKeySize)
        return fail(ErrorCode::Damaged, FormatId::TData);
    return key;
}

constexpr qint32 maxAccounts = 1000; // far more than any fork allows

struct Keyring
{
    Tdf file;
    QString dataName;
    SecretBytes localKey;
    QList<qint32> accounts; ///< their indices
    std::optional<qint32> active = {}; ///< of those, or −1
};

Result<Keyring> withAccounts(Keyring keyring, Bytes list)
{
    StreamReader in(list);
    const qint32 count = in.i32();
    if (in.isUnderrun() || count < 1 || count > maxAccounts)
        return fail(ErrorCode::Damaged, FormatId::TData);
    for (qint32 i = 0; i < count; ++i) {
        const qint32 index = in.i32();
        if (in.isUnderrun())
            return fail(ErrorCode::Damaged, FormatId::TData);
        const bool isIndex = index >= 0 && index < maxAccounts;
        if (isIndex && !keyring.accounts.contains(index))
            keyring.accounts.append(index);
    }
    const qint32 active = in.i32();
    if (!in.isUnderrun() && active >= -1 && active < maxAccounts)
        keyring.active = active;
    return keyring;
}

Result<Keyring> readKeyring(Folder &folder, const QString &dataName, const SecretBytes *passcode)
{
    auto file = findTdf(folder, u"key_"_s + dataName);
    if (!file)
        return tl::unexpected(file.error());
    StreamReader in(file->body.bytes());
    const Bytes salt = in.bytes();
    const Bytes encryptedKey = in.bytes();
    const Bytes encryptedList = in.bytes();
    if (in.isUnderrun())
        return fail(ErrorCode::Damaged, FormatId::TData);
    return localKey(salt, encryptedKey, passcode, passcodeKey).and_then([&](SecretBytes key) {
        return decryptLocal(encryptedList, key.bytes()).and_then([&](const SecretBytes &list) {
            return withAccounts({ *std::move(file), dataName, std::move(key), {} }, list.bytes());
        });
    });
}

Result<Keyring> readLegacyKeyring(Folder &folder, const SecretBytes *passcode)
{
    auto file = findTdf(folder, partOf(usualName) + "/map"_L1);
    if (!file)
        return tl::unexpected(file.error());
    StreamReader in(file->body.bytes());
    const Bytes salt = in.bytes();
    const Bytes encryptedKey = in.bytes();
    if (in.isUnderrun())
        return fail(ErrorCode::Damaged, FormatId::TData);
    return localKey(salt, encryptedKey, passcode, legacyPasscodeKey).map([&](SecretBytes key) {
        return Keyring { *std::move(file), usualName, std::move(key), { 0 } };
    });
}

// --- an account

/// A login as it is put together from the blocks of a file
struct Login
{
    qint64 userId = 0;
    qint32 dcId = 0;
    SecretBytes key;
    qint32 keyCount = 0;
};

/// Takes of the keys for all data centers the one that is for the account's.
Result<void> readKeys(StreamReader &in, Login &login)
{
    constexpr qint32 maxKeys = 100;
    const qint32 count = in.i32();
    if (in.isUnderrun() || count < 0 || count > maxKeys)
        return fail(ErrorCode::Damaged, FormatId::TData);
    login.keyCount = count;
    for (qint32 i = 0; i < count; ++i) {
        const qint32 keyDc = in.i32();
        const Bytes key = in.take(authKeySize);
        if (in.isUnderrun())
            return fail(ErrorCode::Damaged, FormatId::TData);
        if (keyDc == login.dcId && login.key.isEmpty())
            login.key = SecretBytes(key);
    }
    return {};
}

Result<Login> readAuthorization(Bytes block)
{
    constexpr quint64 wideTag = ~quint64(0);
    constexpr unsigned bitsOfDc = 32;
    StreamReader in(block);
    Login login;
    const quint64 tag = in.u64();
    if (tag == wideTag) {
        login.userId = qint64(in.u64());
        login.dcId = in.i32();
    } else {
        login.userId = qint64(tag >> bitsOfDc);
        login.dcId = qint32(quint32(tag));
    }
    return readKeys(in, login).map([&] { return std::move(login); });
}

/// The blocks of before 0x4b: a key for each data center, and whose they are
class LegacyBlocks
{
public:
    void takeKey(StreamReader &in)
    {
        const qint32 dcId = in.i32();
        const Bytes key = in.take(authKeySize);
        if (!key.empty())
            m_keys.emplace_back(dcId, key);
    }

    void takeUser(StreamReader &in)
    {
        m_userId = in.i32();
        m_dcId = qint32(in.u32());
        m_hasUser = true;
    }

    [[nodiscard]] Result<Login> login() const
    {
        if (!m_hasUser && m_keys.empty())
            return fail(ErrorCode::Damaged, FormatId::TData);
        Login login {
            .userId = m_userId, .dcId = m_dcId, .key = {}, .keyCount = qint32(m_keys.size())
        };
        const auto key = std::ranges::find(m_keys, m_dcId, &std::pair<qint32, Bytes>::first);
        if (key != m_keys.end())
            login.key = SecretBytes(key->second);
        return login;
    }

private:
    std::vector<std::pair<qint32, Bytes>> m_keys;
    qint64 m_userId = 0;
    qint32 m_dcId = 0;
    bool m_hasUser = false;
};

Result<Login> readBlocks(Bytes blocks)
{
    enum Block : quint32 { Key = 0x00, User = 0x01, Authorization = 0x4b };
    StreamReader in(blocks);
    LegacyBlocks legacy;
    while (!in.isEmpty() && !in.isUnderrun()) {
        const quint32 id = in.u32();
        if (id == Authorization) {
            const Bytes block = in.bytes();
            if (in.isUnderrun())
                return fail(ErrorCode::Damaged, FormatId::TData);
            return readAuthorization(block);
        }
        if (id == Key)
            legacy.takeKey(in);
        else if (id == User)
            legacy.takeUser(in);
        else
            break; // nobody knows how long it is
    }
    return legacy.login();
}

/// Converters write none, and then the session does not say.
std::optional<bool> readTestMode(Folder &folder, const QString &part, const SecretBytes &key)
{
    constexpr qint32 onlyVersion = 1;
    const auto body = readTdf(folder, part + "/config"_L1);
    if (!body)
        return std::nullopt;
    const auto config = decryptLocal(StreamReader(body->bytes()).bytes(), key.bytes());
    if (!config)
        return std::nullopt;
    StreamReader in(config->bytes());
    qint32 version = in.i32();
    if (version != onlyVersion) // it is the length of what follows
        version = in.i32();
    const qint32 environment = in.i32();
    if (in.isUnderrun() || version != onlyVersion || environment < 0 || environment > 1)
        return std::nullopt;
    return environment == 1;
}

Result<SessionContents> readAccount(Folder &folder, const QString &name, const SecretBytes &key)
{
    const QString part = partOf(name);
    auto login =
        readTdf(folder, part)
            .and_then([&](const SecretBytes &body) {
                return decryptLocal(StreamReader(body.bytes()).bytes(), key.bytes());
            })
            .and_then([](const SecretBytes &blocks) { return readBlocks(blocks.bytes()); });
    if (!login) {
        // The key is right, or it would not have been found: what is wrong is the file.
        const ErrorCode code = login.error().code;
        return fail(code == ErrorCode::WrongPassword || code == ErrorCode::NotFound
                        ? ErrorCode::Damaged
                        : code,
                    part, FormatId::TData);
    }
    SessionContents contents;
    contents.session.dcId = login->dcId;
    if (login->userId != 0)
        contents.session.userId = login->userId;
    contents.session.testMode = readTestMode(folder, part, key);
    contents.keyCount = login->keyCount;
    takeKey(contents, std::move(login->key));
    contents.findings.append(findingsOf(contents.session));
    return contents;
}

Result<Accounts> readAll(Folder &folder, const Result<Keyring> &keyring)
{
    if (!keyring)
        return tl::unexpected(keyring.error());
    Accounts accounts;
    for (const qint32 index : keyring->accounts)
        accounts.push_back(
            readAccount(folder, accountName(keyring->dataName, index), keyring->localKey));
    return accounts;
}

Result<Accounts> read(Folder &folder, const SecretBytes *passcode)
{
    const QStringList names = dataNames(folder);
    if (names.isEmpty())
        return readAll(folder, readLegacyKeyring(folder, passcode));

    Accounts accounts;
    std::optional<Error> error;
    for (const QString &name : names) {
        auto some = readAll(folder, readKeyring(folder, name, passcode));
        if (some)
            std::ranges::move(*some, std::back_inserter(accounts));
        else if (!error)
            error = some.error();
    }
    if (accounts.empty() && error)
        return tl::unexpected(*error);
    return accounts;
}

// --- redacted

void rewriteKeys(StreamReader &in, StreamWriter &out, StandIns &standIns)
{
    const qint32 count = in.i32();
    out.i32(count);
    for (qint32 i = 0; i < count && !in.isUnderrun(); ++i) {
        out.i32(in.i32());
        out.put(standIns.bytes(in.take(authKeySize)).bytes());
    }
}

SecretBytes rewrittenAuthorization(Bytes block, StandIns &standIns)
{
    constexpr quint64 wideTag = ~quint64(0);
    constexpr unsigned bitsOfDc = 32;
    StreamReader in(block);
    StreamWriter out;
    const quint64 tag = in.u64();
    if (tag == wideTag) {
        out.u64(tag);
        out.u64(quint64(standIns.number(qint64(in.u64()))));
        out.i32(in.i32());
    } else {
        const auto user = quint64(standIns.number(qint64(tag >> bitsOfDc)));
        out.u64(user << bitsOfDc | quint32(tag));
    }
    rewriteKeys(in, out, standIns);
    if (!in.isEmpty()) // those to be given up
        rewriteKeys(in, out, standIns);
    out.put(standIns.bytes(in.rest()).bytes());
    return SecretBytes(out.written());
}

/// The same as readBlocks(); what that leaves unread becomes random.
SecretBytes rewrittenBlocks(Bytes blocks, StandIns &standIns)
{
    enum Block : quint32 { Key = 0x00, User = 0x01, Authorization = 0x4b };
    constexpr quint32 largestId = 0xffff;
    StreamReader in(blocks);
    StreamWriter out;
    while (!in.isEmpty()) {
        const quint32 id = in.u32();
        out.u32(std::min(id, largestId));
        if (id == Authorization) {
            out.bytes(rewrittenAuthorization(in.bytes(), standIns).bytes());
        } else if (id == Key) {
            out.i32(in.i32());
            out.put(standIns.bytes(in.take(authKeySize)).bytes());
        } else if (id == User) {
            out.i32(qint32(standIns.number(in.i32())));
            out.u32(in.u32());
        } else {
            out.put(standIns.bytes(in.rest()).bytes());
        }
    }
    return SecretBytes(out.written());
}

SecretBytes rewrittenConfig(Bytes config, StandIns &standIns)
{
    constexpr qint32 onlyVersion = 1;
    StreamReader in(config);
    StreamWriter out;
    const qint32 first = in.i32();
    out.i32(first);
    if (first != onlyVersion) // how long it is
        out.i32(in.i32());
    out.i32(in.i32());
    out.put(standIns.bytes(in.rest()).bytes());
    return SecretBytes(out.written());
}

/// Writes a folder with the key and the logins, and nothing of what the program keeps beside them,
/// which is never read. There is no passcode any more, and the key of the program is another one.
class FolderRewriter
{
public:
    FolderRewriter(Folder &folder, StandIns &standIns)
        : m_folder(folder)
        , m_standIns(standIns)
    {
    }

    Result<void> add(const Keyring &keyring, DeriveKey derive)
    {
        const bool isLegacy = derive == legacyPasscodeKey;
        const QString dataName = keyring.dataName == usualName
            ? usualName
            : QString::fromStdString(m_standIns.text(keyring.dataName.toStdString()));
        const SecretBytes key = m_standIns.bytes(keyring.localKey.bytes());
        StreamReader in(keyring.file.body.bytes());
        const SecretBytes salt = m_standIns.bytes(in.bytes());
        StreamWriter body;
        body.bytes(salt.bytes());
        body.bytes(encryptLocal(key.bytes(), derive(salt.bytes(), {}).bytes()).bytes());
        body.bytes(
            encryptLocal(isLegacy ? Bytes() : listOf(keyring).written(), key.bytes()).bytes());
        put(isLegacy ? keyring.file.name : u"key_"_s + dataName + keyring.file.name.back(),
            keyring.file.version, body);

        for (const qint32 index : keyring.accounts) {
            const auto done =
                addAccount(partOf(accountName(keyring.dataName, index)),
                           partOf(accountName(dataName, index)), keyring.localKey, key, isLegacy);
            if (!done)
                return done;
        }
        return {};
    }

    [[nodiscard]] std::vector<FolderFile> take() { return std::move(m_files); }

private:
    static StreamWriter listOf(const Keyring &keyring)
    {
        StreamWriter list;
        list.i32(qint32(keyring.accounts.size()));
        for (const qint32 index : keyring.accounts)
            list.i32(index);
        if (keyring.active)
            list.i32(*keyring.active);
        return list;
    }

    void put(const QString &name, quint32 version, const StreamWriter &body)
    {
        m_files.push_back(tdfFile(name, version, body.written()));
    }

    /// The account of \a part as that of \a other. One that is damaged is left out, and so it still
    /// is.
    Result<void> addAccount(const QString &part, const QString &other, const SecretBytes &from,
                            const SecretBytes &to, bool isLegacy)
    {
        for (const auto &[name, rewritten] : { std::pair(QString(), &rewrittenBlocks),
                                               std::pair(u"/config"_s, &rewrittenConfig) }) {
            auto file = findTdf(m_folder, part + name);
            if (!file && !isOfTheFile(file.error()))
                return tl::unexpected(file.error());
            const auto content = file.and_then([&](const Tdf &tdf) {
                return decryptLocal(StreamReader(tdf.body.bytes()).bytes(), from.bytes());
            });
            if (!content)
                continue;
            const SecretBytes plain = rewritten(content->bytes(), m_standIns);
            m_standIns.willEncrypt(plain.bytes());
            StreamWriter body;
            body.bytes(encryptLocal(plain.bytes(), to.bytes()).bytes());
            put(other + file->name.sliced(part.size()), file->version, body);
        }
        const auto map = isLegacy ? fail(ErrorCode::NotFound) : findTdf(m_folder, part + "/map"_L1);
        if (map) { // an empty one: without any, the program does not load the account
            StreamWriter body;
            body.bytes({});
            body.bytes({});
            body.bytes(encryptLocal({}, to.bytes()).bytes());
            put(other + map->name.sliced(part.size()), map->version, body);
        }
        return {};
    }

    /// Something is wrong with one account alone.
    static bool isOfTheFile(const Error &error)
    {
        return error.code == ErrorCode::NotFound || error.code == ErrorCode::Damaged
            || error.code == ErrorCode::NoPermission;
    }

    Folder &m_folder;
    StandIns &m_standIns;
    std::vector<FolderFile> m_files;
};

Result<std::vector<FolderFile>> redact(Folder &folder, const SecretBytes *passcode,
                                       const QString & /*name*/, StandIns &standIns)
{
    FolderRewriter rewriter(folder, standIns);
    const QStringList names = dataNames(folder);
    if (names.isEmpty())
        return readLegacyKeyring(folder, passcode)
            .and_then(
                [&](const Keyring &keyring) { return rewriter.add(keyring, legacyPasscodeKey); })
            .map([&] { return rewriter.take(); });

    std::optional<Error> error;
    bool isAny = false;
    for (const QString &name : names) {
        const auto keyring = readKeyring(folder, name, passcode);
        if (!keyring) {
            error = error.value_or(keyring.error());
            continue;
        }
        if (const auto done = rewriter.add(*keyring, passcodeKey); !done)
            return tl::unexpected(done.error());
        isAny = true;
    }
    if (!isAny && error)
        return tl::unexpected(*error);
    return rewriter.take();
}

} // namespace

const DocumentFormat documentFormat {
    .id = FormatId::TData,
    .isFolder = isFolder,
    .readFolder = read,
    .redactFolder = redact,
};

} // namespace sessionary::tdata
